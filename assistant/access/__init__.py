"""Who may do what, and from where the product may be reached."""
