"""Retrieval on test sets that others made: folders with corpus.jsonl, queries.jsonl and qrels.tsv (BEIR's layout)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.evaluation.measures import Rank, calibrating, ndcg, recall
from assistant.languages.detect import detect, family
from assistant.library.documents import Document
from assistant.retrieval.calibration import read_lines
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.publish import Publisher
from assistant.retrieval.search import Searcher
from assistant.retrieval.vectors import Progress, VectorStore


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """One set and group of questions, on one half: "own", "other" or "english" as the question stands to the answer."""

    name: str
    group: str
    cases: int
    recall5: float
    ndcg10: float


def evaluate_set(
    folder: Path,
    encoder: Encoder,
    store: VectorStore,
    calibration_dir: Path,
    calibration_half: bool = False,
    progress: Progress | None = None,
) -> Iterator[OutsideRow]:
    """Index the corpus as documents, ask each question of one half, and rank the documents by their best passage."""
    corpus = [_document(row) for row in read_lines(folder / "corpus.jsonl")]
    languages = {row["id"]: row["lang"] for row in read_lines(folder / "corpus.jsonl")}
    right = dict(line.split("\t")[:2] for line in (folder / "qrels.tsv").read_text("utf-8").splitlines() if line)
    with TemporaryDirectory() as directory:
        publisher = Publisher(Path(directory), encoder, store, calibration_dir, patience=5)
        publisher.publish(corpus, {}, progress)
        index = publisher.open_live()
        searcher = Searcher(encoder)
        groups: dict[str, list[Rank]] = {}
        for row in read_lines(folder / "queries.jsonl"):
            if calibrating(row["id"]) != calibration_half or row["id"] not in right:
                continue
            language = family(detect(row["text"]) or "en")
            hits = searcher.search(index, row["text"], language).hits
            documents = list(dict.fromkeys(hit.passage.document_id for hit in hits))
            wanted = right[row["id"]]
            rank = documents.index(wanted) if wanted in documents else None
            group = "english" if row["lang"] == "en" else "own" if row["lang"] == languages[wanted] else "other"
            groups.setdefault(group, []).append(rank)
    for group, ranks in sorted(groups.items()):
        yield OutsideRow(folder.name, group, len(ranks), recall(ranks, 5), ndcg(ranks, 10))


def _document(row: dict[str, str]) -> Document:
    text = f"# {row['title']}\n\n{row['text']}\n"
    language = detect(text) or row["lang"]
    return Document(row["id"], language, row["title"], f"{row['id']}.md", text, "md")
