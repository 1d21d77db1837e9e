"""Teaches the bundled model the coach's behaviours: the same parameters are trained as for the field's tuning, here
with a linear layer on top that says for each behaviour whether a sentence shows it.

The whole model learns, not a head alone, since pooled vectors of a retrieval model blur how a thing is said. With the
letters' regression beside it, it finds more than either.
"""

import math
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from assistant.practice.behaviours import Labelled
from assistant.practice.recogniser import Recogniser, Taught, targets_of, thresholds
from assistant.retrieval.heads import LexicalHead
from assistant.tuning.model import TrainableE5
from assistant.tuning.train import Report, rise_and_fall

EPOCHS = 6
_BATCH = 32
_RATE, _FACTOR_RATE, _LAYER_RATE = 1e-3, 2e-3, 5e-3
_WARMING = 30
_DROPOUT, _SCALE = 0.1, 8.0
"""The unit vector is scaled up before the linear layer, so that its logits can be large."""


def teach(
    labels: tuple[str, ...],
    examples: Sequence[Labelled],
    held_out: Sequence[Labelled],
    weights: Path,
    report: Report,
    epochs: float = EPOCHS,
) -> Recogniser:
    """A recogniser from `examples`, with thresholds chosen on `held_out`."""
    texts, targets = [e.text for e in examples], targets_of(examples, labels)
    meaning = _trained(texts, targets, weights, report, epochs)
    lexical = LexicalHead.learn(texts, targets)
    unset = Recogniser(labels, meaning, lexical, np.zeros(len(labels), np.float32))
    scores = unset.scores([e.text for e in held_out], held_out[0].language)
    return Recogniser(labels, meaning, lexical, thresholds(labels, scores, targets_of(held_out, labels)))


def _trained(texts: Sequence[str], targets: np.ndarray, weights: Path, report: Report, epochs: float) -> Taught:
    torch.manual_seed(1)
    chance = random.Random(1)  # noqa: S311
    model = TrainableE5(weights)
    layer, dropout = nn.Linear(model.layout.width, targets.shape[1]), nn.Dropout(_DROPOUT)
    optimizer = torch.optim.AdamW(
        [
            {"params": model.biases_and_norms(), "lr": _RATE},
            {"params": model.scale_factors(), "lr": _FACTOR_RATE},
            {"params": layer.parameters(), "lr": _LAYER_RATE},
        ],
        weight_decay=0.0,
    )
    tokens, right = [model.tokens(text, "query") for text in texts], torch.from_numpy(targets)
    total = max(1, int(epochs * math.ceil(len(texts) / _BATCH)))
    schedule = rise_and_fall(optimizer, _WARMING, total)
    done = 0
    while done < total:
        for batch in _batches([len(t) for t in tokens], chance)[: total - done]:
            logits = layer(dropout(model([tokens[i] for i in batch]) * _SCALE))
            loss = nn.functional.binary_cross_entropy_with_logits(logits, right[batch]) * targets.shape[1]
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*model.parameters(), *layer.parameters()], 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            report(done, total, loss.item())
    tensors = {name: values.astype(np.float16) for name, values in model.tensors().items()}
    matrix = layer.weight.detach().numpy().T * _SCALE
    return Taught(tensors, matrix.astype(np.float32), layer.bias.detach().numpy().astype(np.float32))


def _batches(lengths: Sequence[int], chance: random.Random) -> list[list[int]]:
    """All once, in batches of about the same length, in a random order."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + 6 * chance.random())
    made = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
    chance.shuffle(made)
    return made
