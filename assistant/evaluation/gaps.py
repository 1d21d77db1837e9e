"""How well questions that ask the same are gathered, and how well an approved answer is found again.

The cases are questions that no handbook answers: 24 subjects, three wordings of each in three languages. Thresholds
were chosen on the calibration half of the subjects; how questions are compared was chosen with both halves in sight, so
the other half is not untouched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.answering.approved import NEAR
from assistant.board.clustering import Kin, Kinship, merged, nearest
from assistant.evaluation.measures import calibrating
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.retrieval.calibration import Centring, read_lines
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.vectors import VectorStore

_SUBJECTS, _WORDINGS, _DRAWS = 10, 3, 200


@dataclass(frozen=True, slots=True)
class GapCase:
    group: str
    language: str
    text: str

    @property
    def for_calibration(self) -> bool:
        """By subject, so that no subject is on both sides."""
        return calibrating(self.group)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Over many draws of ten subjects with three questions each. A question is misplaced that is not in the cluster
    assigned to its subject, by the assignment that leaves fewest misplaced."""

    draw: str
    order: str
    misplaced: float
    worst: int
    clusters: float


def read_gap_cases(directory: Path) -> list[GapCase]:
    return [
        GapCase(row["group"], language, row["text"])
        for language in HANDBOOK_LANGUAGES
        for row in read_lines(directory / f"gaps.{language}.jsonl")
    ]


def gathering(kinship: Kinship, cases: Sequence[GapCase], draws: int = _DRAWS) -> Iterator[Gathered]:
    """All questions gathered at once, as the board does while nobody works on its gaps, and one by one into gaps that
    somebody works on from the first question on."""
    random = np.random.default_rng(0)
    for draw in ("one a language", "any three", "one language"):
        chosen = [_draw(cases, draw, random) for _ in range(draws)]
        for order, gather in (("at once", _at_once), ("one by one", _one_by_one)):
            found = [(some, gather(kinship.of([c.text for c in some]))) for some in chosen]
            wrong = [misplaced([c.group for c in some], groups) for some, groups in found]
            clusters = float(np.mean([len(groups) for _, groups in found]))
            yield Gathered(draw, order, float(np.mean(wrong)), max(wrong), clusters)


def _draw(cases: Sequence[GapCase], draw: str, random: np.random.Generator) -> list[GapCase]:
    subjects = random.choice(sorted({c.group for c in cases}), _SUBJECTS, replace=False).tolist()
    chosen: list[GapCase] = []
    for subject in subjects:
        mine = [c for c in cases if c.group == subject]
        spoken = sorted({c.language for c in mine})
        if draw == "one a language":
            pools = [[c for c in mine if c.language == language] for language in spoken]
            chosen += [pool[random.integers(len(pool))] for pool in pools]
            continue
        if draw == "one language":
            language = spoken[random.integers(len(spoken))]
            mine = [c for c in mine if c.language == language]
        chosen += [mine[i] for i in random.choice(len(mine), _WORDINGS, replace=False)]
    return [chosen[i] for i in random.permutation(len(chosen))]


def _at_once(kin: Kin) -> list[list[int]]:
    return merged(kin.likeness(kin), [1] * len(kin.crowd))


def _one_by_one(kin: Kin) -> list[list[int]]:
    groups: list[list[int]] = []
    for row in range(len(kin.crowd)):
        place = nearest(kin.means([[row]]), kin.means(groups))
        if place is None:
            groups.append([row])
        else:
            groups[place].append(row)
        means = kin.means(groups)
        together = merged(means.likeness(means), [len(g) for g in groups])
        groups = [[row for i in some for row in groups[i]] for some in together]
    return groups


def misplaced(subjects: Sequence[str], groups: Sequence[Sequence[int]]) -> int:
    """`groups` hold places in `subjects`."""
    from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

    names = sorted(set(subjects))
    shared = np.array([[sum(subjects[i] == name for i in group) for group in groups] for name in names])
    return len(subjects) - int(shared[linear_sum_assignment(-shared)].sum())


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """Shares of questions: `own` and `across` of kin, asked in the language of the approved questions and in another,
    that get their subject's answer; `wrong` of them that get another subject's."""

    language: str
    own: float
    across: float
    wrong: float


def found_again(
    store: VectorStore, centring: Centring, cases: Sequence[GapCase], others: Sequence[tuple[str, str]]
) -> tuple[list[FoundAgain], float]:
    """With an answer approved for every subject of `cases` at once, its questions all in one language: what kin get by
    the asker's language, and the share of `others`, (text, language), that get any answer though they ask something
    else."""
    vectors = _centred(store, centring, [(c.text, c.language) for c in cases])
    foreign = _centred(store, centring, others)
    languages = np.array([c.language for c in cases])
    rows: dict[str, list[tuple[bool, bool, bool]]] = {language: [] for language in HANDBOOK_LANGUAGES}
    false = []
    for approved in HANDBOOK_LANGUAGES:
        theirs = np.flatnonzero(languages == approved)
        false += ((foreign @ vectors[theirs].T).max(axis=1) >= NEAR).tolist()
        for i, case in enumerate(cases):
            known = theirs[theirs != i]
            likeness = vectors[known] @ vectors[i]
            best = int(likeness.argmax())
            right = cases[known[best]].group == case.group
            rows[case.language].append((approved == case.language, right, bool(likeness[best] >= NEAR)))
    return [_found_again(language, found) for language, found in rows.items()], float(np.mean(false))


def _found_again(language: str, rows: Sequence[tuple[bool, bool, bool]]) -> FoundAgain:
    own = [right and near for mine, right, near in rows if mine]
    across = [right and near for mine, right, near in rows if not mine]
    wrong = [near and not right for _, right, near in rows]
    return FoundAgain(language, float(np.mean(own)), float(np.mean(across)), float(np.mean(wrong)))


def _centred(store: VectorStore, centring: Centring, asked: Sequence[tuple[str, str]]) -> Vectors:
    vectors = store.get([text for text, _ in asked], "query")
    return np.stack(
        [centring.centre(v, "query", language, share=1.0) for v, (_, language) in zip(vectors, asked, strict=True)]
    )


def report(
    kinship: Kinship,
    store: VectorStore,
    centring: Centring,
    cases: Sequence[GapCase],
    others: Sequence[tuple[str, str]],
) -> str:
    """Both measures on `cases`, one half of the subjects; `others`: ordinary questions with their languages."""
    lines = [f"{'draw':<16}{'order':<12}{'misplaced of 30':>16}{'worst':>7}{'clusters':>10}"]
    for g in gathering(kinship, cases):
        lines.append(f"{g.draw:<16}{g.order:<12}{g.misplaced:>16.1f}{g.worst:>7}{g.clusters:>10.1f}")
    again, false = found_again(store, centring, cases, others)
    lines += ["", f"{'approved answers':<18}{'own language':>13}{'across':>8}{'wrong':>8}"]
    for f in again:
        lines.append(f"{f.language:<18}{f.own:>13.0%}{f.across:>8.0%}{f.wrong:>8.1%}")
    return "\n".join([*lines, f"answered though they ask something else: {false:.1%} of {len(others)} questions"])
