"""Answers: what the question means, whether the guidance covers it, and an answer made of its sentences."""
