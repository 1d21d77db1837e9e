"""Finding passages: the encoder, the index it fills, and the search across languages."""
