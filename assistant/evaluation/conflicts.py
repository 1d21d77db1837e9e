"""How well documents that contradict each other are found: labelled pairs of sentences, halved by their text."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.assembly import Assistant
from assistant.evaluation.measures import calibrating
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Document
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.splitting import split
from assistant.retrieval.calibration import Centring, read_lines, read_parallel
from assistant.retrieval.conflicts import find_conflicts


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences of two documents, and whether a person says that they contradict each other."""

    language: str
    a: str
    b: str
    conflict: bool

    @property
    def for_calibration(self) -> bool:
        return calibrating(self.a + self.b)


@dataclass(frozen=True, slots=True)
class Found:
    """Of the labelled pairs: conflicts that are listed, that are not, and others that are listed. `beside`: how many
    more the list holds, of sentences that nobody put together."""

    language: str
    pairs: int
    right: int
    missed: int
    wrong: int
    beside: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else float("nan")

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else float("nan")

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


def read_pairs(directory: Path) -> list[Pair]:
    """The pairs in conflicts.<language>.jsonl."""
    return [
        Pair(language, row["a"], row["b"], row["conflict"])
        for language in HANDBOOK_LANGUAGES
        for row in read_lines(directory / f"conflicts.{language}.jsonl")
    ]


def measure(assistant: Assistant, pairs: Sequence[Pair]) -> list[Found]:
    """For each language: all first sentences are one document, all second ones another, beside the handbook. So a
    sentence must find its counterpart among all the others, as it must in a library."""
    rows = []
    for language in HANDBOOK_LANGUAGES:
        mine = [pair for pair in pairs if pair.language == language]
        if mine:
            listed = _listed(assistant, language, mine)
            conflicts = {(p.a, p.b) for p in mine if p.conflict}
            others = {(p.a, p.b) for p in mine} - conflicts
            right, wrong = len(listed & conflicts), len(listed & others)
            beside = len(listed) - right - wrong
            rows.append(Found(language, len(mine), right, len(conflicts) - right, wrong, beside))
    return rows


def _listed(assistant: Assistant, language: str, pairs: Sequence[Pair]) -> set[tuple[str, str]]:
    sides = {"a": [p.a for p in pairs], "b": [p.b for p in pairs]}
    documents = [Document(key, language, key, key, "\n\n".join(texts), "md") for key, texts in sides.items()]
    knowledge = assistant.settings.knowledge_dir
    kinds = section_kinds(knowledge)
    passages = [p for d in (*documents, *load_handbook(knowledge)) for p in split(d, kinds)]
    sentences = [p.quote(s) for p in passages for s in p.sentences]
    centring = Centring.learn(read_parallel(assistant.settings.calibration_dir), assistant.store)
    vectors = assistant.store.get(sentences, "document")
    texts = {d.key: d.text for d in documents}
    found = set()
    for conflict in find_conflicts(passages, vectors, centring):
        a, b = sorted((conflict.a, conflict.b), key=lambda side: side.document_key)
        if (a.document_key, b.document_key) == ("a", "b"):
            found.add((texts["a"][a.start : a.end], texts["b"][b.start : b.end]))
    return found


def table(assistant: Assistant, pairs: Sequence[Pair]) -> str:
    """Precision, recall and F1 in percent, a row a language."""
    lines = ["language  pairs  precision  recall     F1  beside"]
    for row in measure(assistant, pairs):
        shares = f"{100 * row.precision:9.1f}  {100 * row.recall:6.1f}  {100 * row.f1:5.1f}"
        lines.append(f"{row.language:8}  {row.pairs:5}  {shares}  {row.beside:6}")
    return "\n".join(lines) + "\n"
