"""`evaluate`, `fit` and `tune`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from assistant.assembly import Assistant
from assistant.commands.asking import progress_line
from assistant.evaluation import company, conflicts, report
from assistant.evaluation import gaps as gap_board
from assistant.evaluation.cases import Case, read_cases, read_text_cases
from assistant.evaluation.fitting import (
    ARTICLE_THRESHOLD,
    DOCUMENT_THRESHOLD,
    POLICY_THRESHOLD,
    article_examples,
    document_examples,
    save,
)
from assistant.evaluation.fitting import fit as fit_judge
from assistant.evaluation.replies import read_replies
from assistant.evaluation.texts import texts_index
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice import recogniser as recognisers
from assistant.practice.behaviours import BEHAVIOURS, Labelled, read_examples
from assistant.retrieval.points import read_points
from assistant.retrieval.weights import bundled_name, bundled_path, taught_path, tuning_path

Say = Callable[..., str]


def evaluate(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Print the tables: the handbook's questions, and where their folders are given the texts and outside sets."""
    if options.behaviours:
        replies = [r for r in read_replies(_folder(assistant)) if r.for_calibration == options.calibration_half]
        print(report.behaviours(assistant.recogniser(), replies))
        return 0
    assistant.publish(progress_line(say))
    cases = [c for c in read_cases(_folder(assistant)) if c.for_calibration == options.calibration_half]
    if options.gaps:
        print(_gaps(assistant, cases, options.calibration_half))
        return 0
    if options.conflicts:
        pairs = [p for p in conflicts.read_pairs(_folder(assistant)) if p.for_calibration == options.calibration_half]
        print(conflicts.table(assistant, pairs))
        return 0
    if options.company:
        print(company.table(assistant, cases, "calibration" if options.calibration_half else "reporting"))
        return 0
    print(report.handbook(assistant, cases))
    print(report.ladder(assistant, cases))
    if options.guidance:
        questions = [c for c in read_text_cases(_folder(assistant)) if c.for_calibration == options.calibration_half]
        print(report.texts(assistant, questions, Path(options.guidance)))
    if options.outside:
        print(report.outside(assistant, Path(options.outside), options.calibration_half))
    return 0


def _gaps(assistant: Assistant, cases: list[Case], calibration: bool) -> str:
    """How questions are gathered on the board, and found again once an answer is approved."""
    gaps = gap_board.read_gap_cases(_folder(assistant))
    others = [(c.turns[0], c.language) for c in cases if len(c.turns) == 1]
    others += [(c.text, c.language) for c in gaps if c.for_calibration != calibration]
    mine = [c for c in gaps if c.for_calibration == calibration]
    centring = assistant.door.index().content.centring
    return gap_board.report(assistant.kinship, assistant.store, centring, mine, others)


def fit(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Fit the coverage judges and write coverage.json; the document judge needs the guidance texts."""
    assistant.publish(progress_line(say))
    cases = read_cases(_folder(assistant))
    article = fit_judge(
        *article_examples(assistant.door.index(), assistant.searcher, cases), threshold=ARTICLE_THRESHOLD
    )
    texts = [c for c in read_text_cases(_folder(assistant)) if c.for_calibration]
    refused = [c.turns[0] for c in cases if not c.right and c.for_calibration]
    with texts_index(assistant, Path(options.guidance)) as index:
        document = fit_judge(
            *document_examples(index, assistant.searcher, texts, refused), threshold=DOCUMENT_THRESHOLD
        )
    policy = fit_judge(*_policies(assistant, cases), threshold=POLICY_THRESHOLD)
    save(assistant.settings.calibration_dir / "coverage.json", article=article, document=document, policy=policy)
    print(article, document, policy, sep="\n")
    return 0


def _policies(assistant: Assistant, cases: list[Case]) -> tuple[list[list[float]], list[bool]]:
    """The examples of all languages' companies, and of the handbook's calibration half beside them."""
    values, labels = [], []
    for language in HANDBOOK_LANGUAGES:
        folder = _folder(assistant) / "company" / "calibration" / language
        single = [c for c in cases if c.language == language and c.for_calibration and len(c.turns) == 1]
        with company.company(assistant, folder) as product:
            found = company.policy_examples(product, company.cases_in(folder), single)
        values += found[0]
        labels += found[1]
    return values, labels


def tune(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Train the bundled encoder's tuning on the points and write it; the vectors that ship must follow it."""
    from assistant.tuning.train import tune as tuned

    directory = assistant.settings.tuning_dir

    def report(done: int, total: int, loss: float) -> None:
        print(f"{done} / {total}  {loss:.3f}", file=sys.stderr, flush=True)

    tensors = tuned(read_points(assistant.settings.calibration_dir / "points"), bundled_path(), report)
    np.savez_compressed(tuning_path(directory), **tensors)  # type: ignore[arg-type]
    print(tuning_path(directory))
    return 0


def teach(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Teach the bundled encoder the coach's behaviours and write it; the calibration half of the held-out replies sets
    the thresholds."""
    from assistant.tuning.coach import teach as taught

    examples = read_examples(assistant.settings.behaviours_dir)
    replies = [r for r in read_replies(_folder(assistant)) if r.for_calibration]
    held_out = [Labelled(text, r.language, labels) for r in replies for text, labels in r.sentences]

    def report(done: int, total: int, loss: float) -> None:
        print(f"{done} / {total}  {loss:.3f}", file=sys.stderr, flush=True)

    recogniser = taught(BEHAVIOURS, examples, held_out, bundled_path(), report)
    path = taught_path(assistant.settings.tuning_dir)
    recognisers.save(recogniser, path, recognisers.stamp_of(examples, bundled_name()))
    print(path)
    return 0


def _folder(assistant: Assistant) -> Path:
    return assistant.settings.calibration_dir.parent / "evaluation"
