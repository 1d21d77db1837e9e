"""What comes back for a question: an answer whose every sentence has its citation, or a refusal of a named kind."""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Reason = Literal["nothing", "near", "company_fact", "not_served"]
"""Kinds of 'no': nothing near; something near but not good enough; a fact that only the company knows; a request that
is not served."""

_OPENING, _CLOSING = '"”«‘“', '"”»’“'
"""Quotation marks of our languages, at the ends of what is quoted."""


@dataclass(frozen=True, slots=True)
class Citation:
    """An exact span of a source: `quote` is the document's text[start:end]. `document` is the slug or document id.

    `document_kind` is "policy", "guide" or "text", "" for an article of the handbook; `page` is counted from 1, 0 where
    there are no pages; `valid_from` and `review_by` are days (ISO 8601) or "".
    """

    number: int
    document: str
    language: str
    title: str
    section: str
    quote: str
    start: int
    end: int
    source: str
    passage: str
    kind: str = "text"
    handbook: bool = False
    document_kind: str = ""
    version: int = 0
    page: int = 0
    valid_from: str = ""
    review_by: str = ""

    @property
    def line(self) -> str:
        """The quote on one line."""
        return " ".join(self.quote.split())

    @property
    def unmarked(self) -> str:
        """The quote on one line without quotation marks around all of it, to be put between some."""
        line = self.line
        whole = len(line) > 2 and line[0] in _OPENING and line[-1] in _CLOSING
        return line[1:-1] if whole and not any(c in _CLOSING for c in line[1:-1]) else line


@dataclass(frozen=True, slots=True)
class Nearest:
    """A topic or document offered beside a refusal or an answer, with a question that leads to it."""

    document: str
    title: str
    language: str
    handbook: bool
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    reason: Reason
    nearest: tuple[Nearest, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """A short answer in the words of a team lead, who approved it on a day (ISO 8601). Its source is cited."""

    text: str
    language: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Either `citations` (answered) or `refusal`. `language` is the asker's; `text` is the answer in one string, each
    sentence followed by its number; a citation in another language is a quotation there."""

    question: str
    language: str
    text: str
    citations: tuple[Citation, ...] = ()
    refusal: Refusal | None = None
    passages: dict[str, str] = field(default_factory=dict)
    """Each cited passage's text by its id, kept with the answer so that it reads the same later."""
    passage_starts: dict[str, int] = field(default_factory=dict)
    approval: Approval | None = None
    deleted: str = ""
    """Title of a document that the answer cited and that was deleted since, with all that was quoted from it."""

    @property
    def answered(self) -> bool:
        return self.refusal is None

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> "Answer":
        refusal, approval = row.get("refusal"), row.get("approval")
        return cls(
            question=row["question"],
            language=row["language"],
            text=row["text"],
            citations=tuple(Citation(**c) for c in row["citations"]),
            refusal=Refusal(refusal["reason"], tuple(Nearest(**n) for n in refusal["nearest"])) if refusal else None,
            passages=row.get("passages", {}),
            passage_starts=row.get("passage_starts", {}),
            approval=Approval(**approval) if approval else None,
            deleted=row.get("deleted", ""),
        )
