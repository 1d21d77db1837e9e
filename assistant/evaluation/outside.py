"""Retrieval on test sets that others made: folders with corpus.jsonl, queries.jsonl and qrels.tsv (BEIR's layout)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.evaluation.measures import Rank, calibrating, ndcg, recall
from assistant.languages.detect import detect, family
from assistant.library.documents import Document
from assistant.retrieval.calibration import read_lines
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.index import Index
from assistant.retrieval.publish import Publisher
from assistant.retrieval.search import Searcher
from assistant.retrieval.vectors import Progress, VectorStore


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """One set and group of questions, on one half: "own", "other" or "english" as the question stands to the answer.
    `steps`: (recall@5, nDCG@10) by BM25 alone, the encoder alone, and the product."""

    name: str
    group: str
    cases: int
    steps: dict[str, tuple[float, float]]


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
        groups: dict[str, list[dict[str, Rank]]] = {}
        for row in read_lines(folder / "queries.jsonl"):
            if calibrating(row["id"]) != calibration_half or row["id"] not in right:
                continue
            wanted = right[row["id"]]
            ranks = {name: _rank(order, wanted) for name, order in _orders(index, searcher, encoder, row["text"])}
            group = "english" if row["lang"] == "en" else "own" if row["lang"] == languages[wanted] else "other"
            groups.setdefault(group, []).append(ranks)
    for group, rows in sorted(groups.items()):
        steps = {name: (recall([r[name] for r in rows], 5), ndcg([r[name] for r in rows], 10)) for name in rows[0]}
        yield OutsideRow(folder.name, group, len(rows), steps)


def _orders(index: Index, searcher: Searcher, encoder: Encoder, question: str) -> Iterator[tuple[str, list[str]]]:
    """Documents in the order of each step."""
    passages = index.content.passages
    words = {
        place: float(share)
        for language, places in index.places.items()
        for place, share in zip(places, index.lexical[language].scores(question).share, strict=True)
    }
    likeness = index.content.vectors @ encoder.encode([question], "query")[0]
    yield "BM25", [passages[p].document_id for p in sorted(words, key=lambda p: -words[p])]
    yield "dense", [passages[int(p)].document_id for p in (-likeness).argsort()]
    hits = searcher.search(index, question, family(detect(question) or "en")).hits
    yield "product", [hit.passage.document_id for hit in hits]


def _rank(order: Sequence[str], wanted: str) -> Rank:
    documents = list(dict.fromkeys(order))
    return documents.index(wanted) if wanted in documents else None


def _document(row: dict[str, str]) -> Document:
    text = f"# {row['title']}\n\n{row['text']}\n"
    language = detect(text) or row["lang"]
    return Document(row["id"], language, row["title"], f"{row['id']}.md", text, "md")
