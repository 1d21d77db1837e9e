"""Practice: a simulated customer, and a coach that sees what the trainee does."""
