"""What is kept: documents, conversations and feedback, in one database."""
