"""Documents as companies have them, made from prose in three languages: see `make` and `documents`."""

from tests.documents.making import KINDS, Made, compose, documents, make
from tests.documents.prose import LANGUAGES, Section, policy

__all__ = ["KINDS", "LANGUAGES", "Made", "Section", "compose", "documents", "make", "policy"]
