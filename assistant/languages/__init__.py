"""Languages: which one a text is in, where its sentences end, and the texts of the page."""
