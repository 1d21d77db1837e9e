"""How a question is read with the earlier one that it leans on: in search, and where talks are learned from."""

import numpy as np

from assistant.retrieval.encoder import Vectors


def joined(context: str, question: str) -> str:
    return f"{context}\n{question}" if context else question


def halfway(alone: Vectors, both: Vectors) -> Vectors:
    """Unit vectors half-way between the question alone, which knows where the talk has moved on to, and both together,
    which know what it is about; any leading shape."""
    middle = alone + both
    return np.asarray(middle / np.linalg.norm(middle, axis=-1, keepdims=True), np.float32)
