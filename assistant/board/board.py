"""The board: takes in what was not answered, gathers it in gaps, and lets team leads work on them."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.access.roles import Person, Right, require
from assistant.answering.answer import Answer
from assistant.answering.approved import place
from assistant.answering.door import Door
from assistant.board.clustering import Kinship, merged, nearest, typical
from assistant.errors import InputError
from assistant.languages.detect import detect, family
from assistant.records.approved import Approved, ApprovedRecords
from assistant.records.gaps import Gap, GapQuestion, Gaps, Kind, State
from assistant.records.masking import mask

COUNTED = ("nothing", "near", "company_fact")
"""Kinds of 'no' that guidance could mend; a request that is not served is no gap."""
GATHERED_ANEW = 300
"""Questions of gaps that nobody works on, up to which they are gathered anew with each one that comes in."""
TYPICAL = 3
"""Questions of a gap that stand for it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A gap as the board shows it. `typical`: at most three questions, the most typical first; `approved`: the latest
    answer that was approved for it, which may have expired."""

    gap: Gap
    typical: tuple[GapQuestion, ...]
    approved: Approved | None


class Board:
    def __init__(
        self,
        gaps: Gaps,
        approved: ApprovedRecords,
        door: Door,
        kinship: Kinship,
        hashes: Callable[[], Mapping[str, str]],
    ) -> None:
        """`hashes` gives the content hash of each document and article that there is, by its key."""
        self._gaps = gaps
        self._approved = approved
        self._door = door
        self._kinship = kinship
        self._hashes = hashes
        self._placing = threading.Lock()

    def record(self, turn: str, question: str, answer: Answer) -> None:
        """Take in a question after it was answered: it counts where it was refused for want of guidance."""
        if answer.refusal and answer.refusal.reason in COUNTED:
            self._take_in(turn, question, answer.language, "refused")

    def unhelpful(self, turn: str, question: str, language: str) -> None:
        """The answer got a thumb down."""
        self._take_in(turn, question, language, "unhelpful")

    def helpful(self, turn: str) -> None:
        """The thumb is up, or taken back."""
        self._gaps.take_back(turn)

    def gaps(self, person: Person, state: State) -> list[Entry]:
        """Those asked most first.

        Raises:
            NotAllowed: the person does not work on the board; so all methods with a person.
        """
        require(person, Right.BOARD)
        approved = self._approved.of_gaps()
        found = self._gaps.all(state)
        standing = self._typical([gap.questions for gap in found])
        return [Entry(gap, few, approved.get(gap.id)) for gap, few in zip(found, standing, strict=True)]

    def assign(self, person: Person, gap: str, name: str) -> None:
        """Say who takes care of it; "" for nobody."""
        require(person, Right.BOARD)
        self._gaps.assign(gap, name)

    def annotate(self, person: Person, gap: str, note: str) -> None:
        require(person, Right.BOARD)
        self._gaps.annotate(gap, note)

    def cover(self, person: Person, gap: str, by: str = "") -> None:
        """It is covered, `by` the document of that title."""
        require(person, Right.BOARD)
        self._gaps.cover(gap, by)

    def reopen(self, person: Person, gap: str) -> None:
        require(person, Right.BOARD)
        self._gaps.reopen(gap)

    def approve(self, person: Person, gap: str, text: str, document_key: str, quote: str) -> None:
        """Answer a gap's questions with `text` from now on; `quote` is the sentence that says so. The gap is covered.

        Raises:
            NotAllowed: the person may not approve answers.
            InputError: there is no such gap or sentence any more, or the answer is empty or too long.
        """
        require(person, Right.CURATE)
        found, index = self._gaps.get(gap), self._door.index()
        content_hash = self._hashes().get(document_key)
        if found is None:
            raise InputError("error-gap-unknown")
        if content_hash is None or not place(index, document_key, quote):
            raise InputError("error-approved-source")
        expected = found.languages[0]
        self._approved.add(
            gap=gap,
            questions=[q.text for q in found.questions],
            language=family(detect(text, expected) or expected),
            text=text,
            document_key=document_key,
            content_hash=content_hash,
            quote=quote,
            approved_by=person.name,
        )
        self._gaps.cover(gap, index.cards[document_key].title)

    def withdraw(self, person: Person, gap: str) -> None:
        """Take back a gap's approved answer; it is open again."""
        require(person, Right.CURATE)
        self._approved.withdraw(gap)

    def ask_again(self) -> None:
        """After a publication: drop approved answers whose source changed, and ask each open gap's typical refused
        questions once more. Where at least half are answered now, the gap shows by what."""
        self._approved.expire(self._hashes())
        gaps = self._gaps.all("open")
        if not gaps:
            return
        # A question with a thumb down was answered all along: it says nothing of what is new.
        refused = [[q for q in gap.questions if q.kind == "refused"] for gap in gaps]
        for gap, asked in zip(gaps, self._typical(refused), strict=True):
            title = self._answered_by(asked)
            if title != gap.now_covered:
                self._gaps.set_now_covered(gap.id, title)

    def _answered_by(self, asked: Sequence[GapQuestion]) -> str:
        answers = [self._door.ask(q.text, hint=q.language) for q in asked]
        titles = Counter(a.citations[0].title for a in answers if a.citations)
        return titles.most_common(1)[0][0] if 2 * titles.total() >= len(asked) > 0 else ""

    def _typical(self, groups: Sequence[Sequence[GapQuestion]]) -> list[tuple[GapQuestion, ...]]:
        """At most three questions of each group, no text twice."""
        distinct = [list({q.text: q for q in group}.values()) for group in groups]
        vectors = self._kinship.of([q.text for group in distinct for q in group]).vectors
        found = []
        for group, rows in zip(distinct, _rows(distinct), strict=True):
            order = typical(vectors[rows]) if rows else []
            found.append(tuple(group[i] for i in order[:TYPICAL]))
        return found

    def _take_in(self, turn: str, question: str, language: str, kind: Kind) -> None:
        """Put the question into the gap that it belongs to, or a new one; then see whether gaps have become one."""
        question = mask(question)
        with self._placing:
            gaps = self._gaps.all()
            kin = self._kinship.of([question, *(q.text for gap in gaps for q in gap.questions)])
            place = nearest(kin.means([[0]]), kin.means(_rows([g.questions for g in gaps], first=1)))
            joined = self._gaps.note(question, language, kind, turn, None if place is None else gaps[place].id)
            if joined:
                self._gather()

    def _gather(self) -> None:
        """See which gaps have become one. Questions of gaps that nobody has worked on yet are gathered anew, each by
        itself, since what came first need not be what belongs together; a gap that somebody works on is never split."""
        gaps = self._gaps.all("open")
        worked_on = {gap.id for gap in gaps if gap.assignee or gap.note} | set(self._approved.of_gaps())
        loose = sum(len(gap.questions) for gap in gaps if gap.id not in worked_on)
        if loose > GATHERED_ANEW:
            worked_on = {gap.id for gap in gaps}
        units: list[tuple[Gap, tuple[GapQuestion, ...]]] = []
        for gap in gaps:
            units += [(gap, gap.questions)] if gap.id in worked_on else [(gap, (q,)) for q in gap.questions]
        kin = self._kinship.of([q.text for _, questions in units for q in questions])
        groups = kin.means(_rows(questions for _, questions in units))
        taken: set[str] = set()
        for together in merged(groups.likeness(groups), [len(questions) for _, questions in units]):
            self._settle([units[i] for i in together], worked_on, taken)

    def _settle(
        self, units: Sequence[tuple[Gap, tuple[GapQuestion, ...]]], worked_on: Set[str], taken: set[str]
    ) -> None:
        """Make one gap of what belongs together: those worked on, else the one that most of the questions are in."""
        fixed = list(dict.fromkeys(gap.id for gap, _ in units if gap.id in worked_on))
        if len(fixed) > 1:
            self._gaps.merge(fixed)
        homes = Counter(gap.id for gap, _ in units if gap.id not in taken)
        oldest = min((gap for gap, _ in units if gap.id in fixed), key=lambda g: (g.made_at, g.id), default=None)
        home = oldest.id if oldest else next((i for i, _ in homes.most_common(1)), None)
        moving = [q.id for gap, questions in units if gap.id not in fixed and gap.id != home for q in questions]
        if moving:
            self._gaps.move(moving, home)
        if home:
            taken.add(home)


def per_week(gaps: Iterable[Gap]) -> list[tuple[date, int]]:
    """How many questions were not covered each week, by its Monday, from the first such week to the last."""
    days = [q.asked_at.date() for gap in gaps for q in gap.questions]
    counts = Counter(day - timedelta(days=day.weekday()) for day in days)
    if not counts:
        return []
    first, last = min(counts), max(counts)
    weeks = [first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1)]
    return [(week, counts[week]) for week in weeks]


def _rows(groups: Iterable[Sequence[GapQuestion]], first: int = 0) -> list[list[int]]:
    """The rows of each group's questions, which stand one after another from row `first` on."""
    rows = []
    for group in groups:
        rows.append(list(range(first, first + len(group))))
        first += len(group)
    return rows
