"""The guidance: handbook articles and the company's documents, read, cleaned of web furniture, and split."""
