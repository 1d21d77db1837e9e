"""Dense search: nearest passages in Chroma, one collection a language, through LangChain's vector store."""

import threading
from collections.abc import Sequence
from pathlib import Path

import chromadb
from chromadb.api import ClientAPI
from chromadb.config import Settings as ChromaSettings
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings

from assistant.errors import IndexDamaged
from assistant.retrieval.encoder import Vectors

_BATCH = 4_000  # Chroma takes at most 5,461 records at once
_OPENING = threading.Lock()  # one path opened from several threads at once fails in Chroma 1.5


class Precomputed(Embeddings):
    """LangChain's view of vectors that exist already: the n-th text of a call gets the n-th vector."""

    def __init__(self) -> None:
        self.vectors: list[list[float]] = []

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        if len(texts) != len(self.vectors):
            raise ValueError(f"{len(texts)} texts for {len(self.vectors)} vectors")
        return self.vectors

    def embed_query(self, text: str) -> list[float]:
        raise NotImplementedError("questions are encoded before they reach the store")


class DenseIndex:
    """Approximate nearest passages by cosine. The records hold positions only: the texts lie beside the index."""

    def __init__(self, directory: Path) -> None:
        with _OPENING:
            self._client = _client(directory)
        self._stores: dict[str, Chroma] = {}
        self._counts: dict[str, int] = {}

    def add(self, language: str, positions: Sequence[int], vectors: Vectors) -> None:
        """Add the passages at `positions` (their place in the index) with their unit vectors."""
        embeddings = Precomputed()
        store = self._store(language, embeddings)
        for i in range(0, len(positions), _BATCH):
            names = [str(p) for p in positions[i : i + _BATCH]]
            embeddings.vectors = vectors[i : i + _BATCH].tolist()
            store.add_texts(names, ids=names)

    def nearest(self, language: str, vector: Vectors, k: int) -> list[int]:
        """Positions of about the k nearest passages of one language, nearest first.

        Raises:
            IndexDamaged: Chroma cannot read its files.
        """
        try:
            store = self._store(language)
            if language not in self._counts:
                self._counts[language] = store._collection.count()
            k = min(k, self._counts[language])
            if not k:
                return []
            return [int(document.page_content) for document in store.similarity_search_by_vector(vector.tolist(), k=k)]
        except chromadb.errors.ChromaError as error:
            raise IndexDamaged("error-index-damaged", reason=str(error)[:200]) from error

    def close(self) -> None:
        """Let Chroma finish its files."""
        self._client.close()

    def _store(self, language: str, embeddings: Embeddings | None = None) -> Chroma:
        if embeddings or language not in self._stores:
            store = Chroma(
                collection_name=f"passages-{language}",
                client=self._client,
                embedding_function=embeddings or Precomputed(),
                collection_configuration={"hnsw": {"space": "cosine", "ef_search": 200}},
            )
            space = store._collection.configuration["hnsw"]["space"]
            if space != "cosine":  # an existing collection keeps its space in silence
                raise IndexDamaged("error-index-damaged", reason=f"space {space}")
            self._stores[language] = store
        return self._stores[language]


def _client(directory: Path) -> ClientAPI:
    return chromadb.PersistentClient(
        path=str(directory), settings=ChromaSettings(anonymized_telemetry=False, allow_reset=False)
    )
