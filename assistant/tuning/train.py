"""Trains the tuning: a question and the passages that answer it come near, in whatever languages they are.

Contrastive learning with in-batch negatives (InfoNCE, van den Oord et al. 2018). Each question is held against the
passages of all other points in all languages, so its own language can't help it: that takes out the preference which
multilingual E5 has for the question's language. Trained are biases and layer norms (BitFit, Ben Zaken et al. 2022) and
the scales of the quantised blocks (PEQA, Kim et al. 2023). Nearly a third of the points lies outside the field, so that
the model keeps what it knows: going only part of the way from the bundled to the trained weights gained nothing more.
"""

import math
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from assistant.retrieval.encoder import Role
from assistant.retrieval.points import Point
from assistant.tuning.model import TrainableE5

EPOCHS = 2
SIZE = 16
"""Points a batch: 64 questions against 48 passages."""
TEMPERATURE = 0.05
RATE, FACTOR_RATE = 5e-4, 1e-3
"""Learning rates of biases and norms, and of the scales' factors; both rise for WARMING steps, then fall to zero."""
WARMING = 10
TWINS = 0.3
"""Weight of passages among themselves and questions among themselves beside questions against passages."""
_AT_ONCE = 28  # texts of like length encoded together

Report = Callable[[int, int, float], None]
"""Told (steps done, steps in all, loss) after each step."""


def tune(
    points: Sequence[Point], weights: Path, report: Report, epochs: float = EPOCHS
) -> dict[str, NDArray[np.float16]]:
    """Tuned tensors of the weight file at `weights`, by name. Minutes of computing: about three seconds a batch."""
    torch.manual_seed(7)
    chance = random.Random(7)  # noqa: S311
    model = TrainableE5(weights)
    optimizer = torch.optim.AdamW(
        [
            {"params": model.biases_and_norms(), "lr": RATE},
            {"params": model.scale_factors(), "lr": FACTOR_RATE},
        ],
        weight_decay=0.0,
    )
    total = max(1, int(epochs * len(batches(points, SIZE, random.Random(7)))))  # noqa: S311
    schedule = rise_and_fall(optimizer, WARMING, total)
    done = 0
    while done < total:
        for batch in batches(points, SIZE, chance)[: total - done]:
            loss = batch_loss(model, batch)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
            done += 1
            report(done, total, loss.item())
    return {name: values.astype(np.float16) for name, values in model.tensors().items()}


def rise_and_fall(optimizer: torch.optim.Optimizer, warming: int, total: int) -> torch.optim.lr_scheduler.LambdaLR:
    """The rates rise for `warming` steps, then fall to zero along a cosine at step `total`."""
    return torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / warming) * 0.5 * (1 + math.cos(math.pi * step / total))
    )


def batches(points: Sequence[Point], size: int, chance: random.Random) -> list[list[Point]]:
    """All points once, in batches of `size` to twice that, made of groups of one topic: about half of what a point is
    held against is near it. What is left over joins the last batch."""
    by_topic: dict[str, list[Point]] = {}
    for point in points:
        by_topic.setdefault(point.topic, []).append(point)
    groups = []
    for members in by_topic.values():
        shuffled = chance.sample(members, len(members))
        parts = max(1, round(2 * len(members) / size))
        groups += [shuffled[i::parts] for i in range(parts)]
    chance.shuffle(groups)
    made: list[list[Point]] = []
    batch: list[Point] = []
    for group in groups:
        batch += group
        if len(batch) >= size:
            made.append(batch)
            batch = []
    if batch and made:
        made[-1] += batch
    return made or [batch] * bool(batch)


def batch_loss(model: TrainableE5, batch: Sequence[Point]) -> Tensor:
    """Questions against passages both ways, and each kind against itself across languages."""
    questions = [(text, number) for number, point in enumerate(batch) for _, text in point.questions]
    passages = [(text, number) for number, point in enumerate(batch) for _, text in point.passages]
    asked, read = _encode(model, questions, "query"), _encode(model, passages, "document")
    of_question = torch.tensor([number for _, number in questions])
    of_passage = torch.tensor([number for _, number in passages])
    answers = of_question[:, None] == of_passage[None, :]
    similarity = asked @ read.T
    loss = contrast(similarity, answers) + contrast(similarity.T, answers.T)
    for vectors, owner in ((asked, of_question), (read, of_passage)):
        itself = torch.eye(len(owner), dtype=torch.bool)
        kin = (owner[:, None] == owner[None, :]) & ~itself
        loss = loss + TWINS * contrast((vectors @ vectors.T).masked_fill(itself, -1e9), kin)
    return loss


def contrast(similarity: Tensor, right: Tensor) -> Tensor:
    """Mean over the right pairs of -log softmax of the pair against the row's wrong ones, others right left out."""
    scaled = similarity / TEMPERATURE
    wrong = torch.logsumexp(scaled.masked_fill(right, -1e9), dim=1, keepdim=True)
    losses = torch.logaddexp(scaled, wrong) - scaled
    return losses[right].mean()


def _encode(model: TrainableE5, texts: Sequence[tuple[str, int]], role: Role) -> Tensor:
    tokens = [model.tokens(text, role) for text, _ in texts]
    order = sorted(range(len(tokens)), key=lambda i: len(tokens[i]))
    vectors = torch.cat(
        [model([tokens[i] for i in order[at : at + _AT_ONCE]]) for at in range(0, len(order), _AT_ONCE)]
    )
    return vectors[torch.tensor(order).argsort()]
