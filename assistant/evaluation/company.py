"""A company's own policies beside the handbook: whether the right one answers, and none answers what is the handbook's.

knowledge/evaluation/company/{calibration,reporting}/<language>/ hold the documents of an invented company and
questions.jsonl: what employees ask, with the document and the sentence that answer, or with neither.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.answering.coverage import features
from assistant.answering.door import Door
from assistant.answering.understand import understand
from assistant.assembly import Assistant, build
from assistant.evaluation.cases import Case
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.readers import read
from assistant.library.shelf import Details
from assistant.retrieval.calibration import read_lines
from assistant.retrieval.sources import rank_sources, verdict


@dataclass(frozen=True, slots=True)
class CompanyCase:
    """A question; `document` is the file whose sentence `answer` answers it, both "" where none does."""

    text: str
    document: str
    answer: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Counts of the questions that a policy answers, of those that none does, and of the handbook's own."""

    answered: int
    right: int
    quoted: int
    wrong: int
    others: int
    others_falsely: int
    handbook: int
    handbook_falsely: int


def cases_in(folder: Path) -> list[CompanyCase]:
    rows = read_lines(folder / "questions.jsonl")
    return [CompanyCase(row["text"], row["document"], row.get("answer", "")) for row in rows]


@contextmanager
def company(assistant: Assistant, folder: Path) -> Iterator[Assistant]:
    """The product with the documents of `folder` as policies, in a place that is gone afterwards."""
    with TemporaryDirectory() as directory:
        settings = assistant.settings.model_copy(
            update={"data_dir": Path(directory), "documents_dir": Path(directory) / "documents"}
        )
        product = build(settings, encoder=assistant.encoder, store=assistant.store)
        for path in sorted(folder.glob("*.md")):
            product.shelf.add(path.name, read(path), Details(kind="policy"))
        product.publish()
        yield product
        product.database.close()


def measure(door: Door, cases: Sequence[CompanyCase], handbook: Sequence[Case]) -> Outcome:
    """Ask everything; a policy counts as answering where the answer begins with it."""
    asked = [(case, door.ask(case.text).citations) for case in cases]
    ours = [(case, found) for case, found in asked if case.document]
    others = [found for case, found in asked if not case.document]
    firsts = [door.ask(case.turns[0]).citations[:1] for case in handbook]
    right = [found for case, found in ours if found and found[0].source == case.document]
    return Outcome(
        answered=len(ours),
        right=len(right),
        quoted=sum(any(c.quote == case.answer for c in found) for case, found in ours),
        wrong=sum(_is_policy(found) and found[0].source != case.document for case, found in ours),
        others=len(others),
        others_falsely=sum(map(_is_policy, others)),
        handbook=len(firsts),
        handbook_falsely=sum(map(_is_policy, firsts)),
    )


def policy_examples(
    product: Assistant, cases: Sequence[CompanyCase], handbook: Sequence[Case]
) -> tuple[list[list[float]], list[bool]]:
    """Features and labels of the best policy for each question: covered where it is the right one."""
    index, values, labels = product.door.index(), [], []
    for text, right in [(c.text, c.document) for c in cases] + [(c.turns[0], "") for c in handbook]:
        understood = understand(text)
        found = product.searcher.search(index, understood.text, understood.language)
        policies = [s for s in rank_sources(index, found) if not s.handbook]
        if policies:
            values.append(features(verdict(index, found), policies[0]))
            labels.append(policies[0].hits[0].passage.source == right)
    return values, labels


def table(assistant: Assistant, cases: Sequence[Case], half: str) -> str:
    """The measures for each language; `half` is "calibration" or "reporting"."""
    lines = [f"{'company policies':<10}{'right first':>14}{'quoted':>9}{'wrong':>9}{'none has it':>14}{'handbook':>12}"]
    for language in HANDBOOK_LANGUAGES:
        folder = assistant.settings.calibration_dir.parent / "evaluation" / "company" / half / language
        single = [c for c in cases if c.language == language and len(c.turns) == 1 and c.right]
        with company(assistant, folder) as product:
            o = measure(product.door, cases_in(folder), single)
        lines.append(
            f"{language:<10}{_of(o.right, o.answered):>14}{_of(o.quoted, o.answered):>9}{_of(o.wrong, o.answered):>9}"
            f"{_of(o.others_falsely, o.others):>14}{_of(o.handbook_falsely, o.handbook):>12}"
        )
    return "\n".join(lines)


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole}"


def _is_policy(citations: Sequence) -> bool:  # type: ignore[type-arg]
    return bool(citations) and citations[0].document_kind == "policy"
