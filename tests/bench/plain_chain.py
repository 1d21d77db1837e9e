"""The chain one would put together from the same packages in an afternoon; the product is measured against it."""

from collections.abc import Sequence
from pathlib import Path

from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from assistant.library.documents import Document
from assistant.retrieval.encoder import Encoder


class EncoderEmbeddings(Embeddings):
    """The product's encoder as LangChain takes it."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        vectors: list[list[float]] = self._encoder.encode(texts, "document").tolist()
        return vectors

    def embed_query(self, text: str) -> list[float]:
        vector: list[float] = self._encoder.encode([text], "query")[0].tolist()
        return vector


class PlainChain:
    """Chunks of 800 characters in one Chroma collection, nearest first, whatever their language."""

    def __init__(self, directory: Path, encoder: Encoder, documents: Sequence[Document]) -> None:
        splitter = RecursiveCharacterTextSplitter(chunk_size=800, chunk_overlap=100)
        texts = [splitter.split_text(d.text[d.body_start :]) for d in documents]
        self._store = Chroma.from_texts(
            [t for chunks in texts for t in chunks],
            EncoderEmbeddings(encoder),
            metadatas=[{"document": d.id} for d, chunks in zip(documents, texts, strict=True) for _ in chunks],
            persist_directory=str(directory),
        )

    def documents(self, question: str) -> list[str]:
        """Documents by their nearest chunk."""
        found = self._store.similarity_search(question, k=20)
        return list(dict.fromkeys(str(chunk.metadata["document"]) for chunk in found))
