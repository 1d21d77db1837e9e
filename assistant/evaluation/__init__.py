"""How well it works: test cases, measures, and the report."""
