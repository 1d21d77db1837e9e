"""Answers that a team lead approved: found again for the questions that they were approved for, and their near kin."""

from collections.abc import Mapping

import numpy as np

from assistant.languages.detect import detect
from assistant.library.documents import Passage, Sentence
from assistant.records.approved import Approved, ApprovedRecords
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.index import Index
from assistant.retrieval.vectors import VectorStore

NEAR = 0.5
"""Cosine of fully centred vectors from which a question is near kin; chosen on the calibration half of the gaps so that
hardly any question on something else is answered (evaluation/gaps.py)."""


class ApprovedAnswers:
    """Thread-safe: what is remembered between questions is replaced as a whole."""

    def __init__(self, records: ApprovedRecords, store: VectorStore) -> None:
        self._records = records
        self._store = store
        self._known: tuple[tuple[str, ...], Vectors, list[Approved]] = ((), np.zeros((0, 0), np.float32), [])

    def match(self, index: Index, question_vector: Vectors, language: str) -> Approved | None:
        """The approved answer to the question, or to near kin of it; of equals the one in the asker's language.

        `question_vector`: fully centred, shape (dimension,). An answer whose sentence no longer stands in the index is
        none.
        """
        vectors, owners = self._questions(index)
        if not owners:
            return None
        likeness = vectors @ question_vector
        order = sorted(range(len(owners)), key=lambda i: (-likeness[i], owners[i].language != language))
        for i in order:
            if likeness[i] < NEAR:
                return None
            if place(index, owners[i].document_key, owners[i].quote):
                return owners[i]
        return None

    def expire(self, hashes: Mapping[str, str]) -> list[str]:
        """Expire the answers whose source changed or is gone; the ids of the gaps that are open again. `hashes`: the
        content hash of each document, by its key."""
        return self._records.expire(hashes)

    def _questions(self, index: Index) -> tuple[Vectors, list[Approved]]:
        """Fully centred vectors of the questions of all answers that hold, and the answer that each belongs to."""
        live = self._records.live()
        stamp = (index.name, *(approved.id for approved in live))
        known = self._known
        if known[0] != stamp:
            pairs = [(question, approved) for approved in live for question in approved.questions]
            known = (stamp, self._centred(index, pairs), [approved for _, approved in pairs])
            self._known = known
        return known[1], known[2]

    def _centred(self, index: Index, pairs: list[tuple[str, Approved]]) -> Vectors:
        if not pairs:
            return np.zeros((0, 0), np.float32)
        vectors = self._store.get([question for question, _ in pairs], "query")
        centre = index.content.centring.centre
        languages = [detect(question, approved.language) or approved.language for question, approved in pairs]
        return np.stack([centre(v, "query", spoken, share=1.0) for v, spoken in zip(vectors, languages, strict=True)])


def place(index: Index, document_key: str, quote: str) -> tuple[Passage, Sentence] | None:
    """Where a sentence stands verbatim in a document of the index; None where it does not."""
    for passage in index.sections(document_key):
        for sentence in passage.sentences:
            if passage.quote(sentence) == quote:
                return passage, sentence
    return None
