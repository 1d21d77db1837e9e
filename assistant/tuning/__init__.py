"""Tuning of the bundled encoder on the field's own questions and passages. Needed to make the tuning, not to run it."""
