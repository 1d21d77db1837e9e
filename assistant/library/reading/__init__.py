"""From a file's bytes to text with pages. Only `assistant.library.readers` is meant for others."""
