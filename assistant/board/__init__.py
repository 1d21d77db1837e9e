"""The gap board: what employees asked and the guidance did not cover, and what a team lead does about it."""
