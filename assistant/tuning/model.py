"""The bundled model in torch, with just those parameters trainable that the 4-bit engine keeps as floats."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer, models
from torch import Tensor, nn

from assistant.retrieval.encoder import Role
from assistant.retrieval.weights import BLOCK, Layout, read_layout

_PROMPTS: dict[Role, str] = {"query": "query: ", "document": "passage: "}
_METASPACE = "\u2581"


class _Stored:
    """The tensors of a weight file as arrays."""

    def __init__(self, path: Path) -> None:
        self.layout: Layout = read_layout(path)
        self._data = np.memmap(path, np.uint8, "r")

    def floats(self, name: str) -> Tensor:
        tensor = self.layout.tensors[name]
        return torch.from_numpy(np.frombuffer(self._data, "<f4", tensor.size, tensor.offset).copy())

    def quantised(self, name: str, columns: int) -> tuple[Tensor, Tensor]:
        """(scales, integers) of shapes (rows, columns / 32) and (rows, columns / 32, 32); weight = scale x integer."""
        tensor = self.layout.tensors[name]
        blocks = np.frombuffer(self._data, BLOCK, tensor.blocks, tensor.offset).reshape(-1, columns // 32)
        low, high = blocks["nibbles"] & 15, blocks["nibbles"] >> 4
        integers = np.concatenate([low, high], axis=-1).astype(np.int8) - 8
        return torch.from_numpy(blocks["scale"].astype(np.float32)), torch.from_numpy(integers)


class _Linear(nn.Module):
    """A 4-bit matrix whose integers are fixed. The scales are trained as factors, so that one rate suits them all."""

    scale: Tensor
    integers: Tensor

    def __init__(self, stored: _Stored, name: str, columns: int) -> None:
        super().__init__()
        scale, integers = stored.quantised(f"{name}.w", columns)
        self.register_buffer("scale", scale)
        self.register_buffer("integers", integers)
        self.factor = nn.Parameter(torch.ones_like(scale))
        self.bias = nn.Parameter(stored.floats(f"{name}.b"))
        self.columns = columns

    @property
    def scales(self) -> Tensor:
        return self.scale * self.factor

    def forward(self, x: Tensor) -> Tensor:
        weight = (self.integers * self.scales[..., None]).reshape(-1, self.columns)
        return nn.functional.linear(x, weight, self.bias)


def _norm(stored: _Stored, name: str) -> nn.LayerNorm:
    weight = stored.floats(f"{name}.w")
    norm = nn.LayerNorm(len(weight), eps=stored.layout.epsilon)
    norm.weight.data, norm.bias.data = weight, stored.floats(f"{name}.b")
    return norm


class _Layer(nn.Module):
    def __init__(self, stored: _Stored, number: int) -> None:
        super().__init__()
        width, inner = stored.layout.width, stored.layout.inner
        self.heads = stored.layout.heads
        self.parts = {name: _Linear(stored, f"l{number}.{name}", width) for name in ("q", "k", "v", "ao", "fi")}
        self.parts["fo"] = _Linear(stored, f"l{number}.fo", inner)
        self.norms = {name: _norm(stored, f"l{number}.{name}") for name in ("aln", "oln")}
        self.known = nn.ModuleList([*self.parts.values(), *self.norms.values()])  # makes their parameters known

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        parts, norms = self.parts, self.norms
        texts, length, width = x.shape

        def by_head(values: Tensor) -> Tensor:
            return values.view(texts, length, self.heads, -1).transpose(1, 2)

        attended = nn.functional.scaled_dot_product_attention(
            by_head(parts["q"](x)), by_head(parts["k"](x)), by_head(parts["v"](x)), attn_mask=mask
        )
        x = norms["aln"](x + parts["ao"](attended.transpose(1, 2).reshape(texts, length, width)))
        return norms["oln"](x + parts["fo"](nn.functional.gelu(parts["fi"](x))))  # type: ignore[no-any-return]


class TrainableE5(nn.Module):
    """Multilingual E5 (Wang et al. 2024) as the engine computes it, but for the rounding of activations."""

    word_scale: Tensor
    word_integers: Tensor
    position: Tensor
    kind: Tensor

    def __init__(self, path: Path) -> None:
        super().__init__()
        stored = _Stored(path)
        layout = stored.layout
        scale, integers = stored.quantised("emb.word", layout.width)
        self.register_buffer("word_scale", scale)
        self.register_buffer("word_integers", integers)
        self.register_buffer("position", stored.floats("emb.pos").view(-1, layout.width))
        self.register_buffer("kind", stored.floats("emb.type")[: layout.width])
        self.norm = _norm(stored, "emb.ln")
        self.layers = [_Layer(stored, number) for number in range(layout.layers)]
        self.stack = nn.ModuleList(self.layers)  # makes their parameters known
        self.layout = layout
        self._tokenizer = Tokenizer(models.Unigram(layout.pieces, unk_id=layout.unknown))

    def tokens(self, text: str, role: Role) -> list[int]:
        """Token ids with the role's prompt in front, cut at what the model takes."""
        characters = "".join(self.layout.normal.get(c, c) for c in _PROMPTS[role] + text)
        words = re.sub(" +", _METASPACE, f" {characters}")
        ids = self._tokenizer.encode(words, add_special_tokens=False).ids
        return [self.layout.begin, *ids[: self.layout.longest - 2], self.layout.end]

    def forward(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """Unit vectors, shape (len(texts), width), of texts given as token ids: the mean of their tokens' states."""
        length = max(map(len, texts))
        ids = torch.zeros(len(texts), length, dtype=torch.long)
        real = torch.zeros(len(texts), length)
        for row, text in enumerate(texts):
            ids[row, : len(text)] = torch.tensor(text)
            real[row, : len(text)] = 1
        words = (self.word_integers[ids] * self.word_scale[ids][..., None]).reshape(*ids.shape, -1)
        x = self.norm(words + self.position[:length] + self.kind)
        mask = ((1 - real) * -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        mean = (x * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        return nn.functional.normalize(mean, dim=-1)

    def scale_factors(self) -> list[nn.Parameter]:
        return [module.factor for module in self.modules() if isinstance(module, _Linear)]

    def biases_and_norms(self) -> list[nn.Parameter]:
        factors = {id(factor) for factor in self.scale_factors()}
        return [parameter for parameter in self.parameters() if id(parameter) not in factors]

    def tensors(self) -> dict[str, NDArray[np.float32]]:
        """What can be tuned, by the weight file's names: floats, and the scales of 4-bit matrices."""
        found: dict[str, Tensor] = {"emb.ln.w": self.norm.weight, "emb.ln.b": self.norm.bias}
        for number, layer in enumerate(self.layers):
            for name, part in layer.parts.items():
                found |= {f"l{number}.{name}.w": part.scales, f"l{number}.{name}.b": part.bias}
            for name, norm in layer.norms.items():
                found |= {f"l{number}.{name}.w": norm.weight, f"l{number}.{name}.b": norm.bias}
        return {name: tensor.detach().numpy().copy() for name, tensor in found.items()}
