"""The only way to an answer: page, command line and evaluation all go through here, so nobody can skip the coverage
check or the citation check."""

import threading
from collections.abc import Callable, Container, Sequence
from dataclasses import replace

from assistant.answering.answer import Answer, Approval, Citation, Nearest, Refusal
from assistant.answering.approved import ApprovedAnswers, place
from assistant.answering.compose import Chosen, compose
from assistant.answering.coverage import Coverage, reason
from assistant.answering.understand import Understood, understand
from assistant.languages.detect import family
from assistant.languages.strings import Strings
from assistant.library.documents import Passage, Sentence
from assistant.records.approved import Approved
from assistant.retrieval.index import Card, Index
from assistant.retrieval.publish import Publisher
from assistant.retrieval.search import Found, Hit, Searcher
from assistant.retrieval.sources import Source, Verdict, leaves_the_field, rank_hits, rank_sources, verdict

_NEAREST = 3
_LOOKED_AT = 3
"""Sources that may answer; further down nothing covers a question that these do not."""
_COUNTRIES = {"sv": "se", "nb": "no", "nl": "nl", "en": ""}


class Door:
    """Questions in, answers out. Thread-safe; follows the live index when a publication swaps it."""

    def __init__(
        self,
        publisher: Publisher,
        searcher: Searcher,
        coverage: Coverage,
        strings: Strings,
        approved: ApprovedAnswers,
        live: Callable[[], Container[str]],
    ) -> None:
        """`live` gives the ids of the company's documents that are not withdrawn or deleted: what the index still
        has of others is left out from that moment on, not from the next publication."""
        self._publisher = publisher
        self._searcher = searcher
        self._coverage = coverage
        self._strings = strings
        self._approved = approved
        self._live = live
        self._index: Index | None = None
        self._lock = threading.Lock()

    def index(self) -> Index:
        """The live index, opened again when another generation went live.

        Raises:
            IndexDamaged: there is none that can be read.
        """
        with self._lock:
            live = self._publisher.live_name()
            if self._index is None or self._index.name != live:
                self._index = self._publisher.open_live()
            return self._index

    def ask(
        self, question: str, earlier: Sequence[str] = (), language: str | None = None, hint: str | None = None
    ) -> Answer:
        """Answer `question` from the guidance, or refuse. `earlier`: the questions before it, oldest first.
        `language`: the one to answer in, by default the question's; `hint`: where that could be one of two.

        Raises:
            QuestionError: the question is empty, wordless or too long.
        """
        index = self.index()
        understood = understand(question, earlier, language, hint)
        found = self._find(index, understood)
        approved = self._approved.match(index, found.fully_centred, understood.language)
        if approved and (answer := self._approved_answer(index, understood, approved)):
            return answer
        judged = verdict(index, found)
        sources = rank_sources(index, found)
        if chosen := self._compose(index, found, judged, sources):
            return self._answer(index, understood, chosen)
        refusal = Refusal(reason(judged, sources), self._nearest(index, found, sources))
        return Answer(understood.text, understood.language, "", refusal=refusal)

    def sources(self, question: str, earlier: Sequence[str] = ()) -> list[Source]:
        """The sources that `ask` would look at, best first, whether or not one covers the question."""
        index = self.index()
        return rank_sources(index, self._find(index, understand(question, earlier)))

    def search(
        self,
        question: str,
        k: int = 10,
        language: str | None = None,
        within: Callable[[Card, Passage], bool] | None = None,
    ) -> tuple[str, list[Hit]]:
        """(language of the question, the k best passages), without an answer; an article's twin in the asker's
        language takes the place of a passage in another. `within` says which passages of which documents."""
        index = self.index()
        understood = understand(question, (), language)
        found = self._search(index, understood, understood.context, within)
        if within:
            return understood.language, rank_hits(rank_sources(index, found))[:k]
        hits = rank_hits(rank_sources(index, found))
        return understood.language, _own_twins(index, hits, family(understood.language))[:k]

    def quote(self, document: str, language: str, sentence: str) -> Citation | None:
        """The citation of a sentence of an article, given verbatim; None where it does not stand there (any more)."""
        index = self.index()
        for passage in index.sections(f"{document}.{family(language)}"):
            for span in passage.sentences:
                if passage.quote(span) == sentence:
                    return _citation(index, 1, passage, span)
        return None

    def _find(self, index: Index, understood: Understood) -> Found:
        found = self._search(index, understood, understood.context)
        if understood.context and leaves_the_field(index, understood.text, found):
            return self._search(index, understood, "")
        return found

    def _search(
        self,
        index: Index,
        understood: Understood,
        context: str,
        within: Callable[[Card, Passage], bool] | None = None,
    ) -> Found:
        wanted = (lambda p: within(index.cards[p.document_key], p)) if within else None
        found = self._searcher.search(index, understood.text, understood.language, context, wanted)
        live = self._live()
        hits = [h for h in found.hits if h.passage.handbook or h.passage.document_id in live]
        return replace(found, hits=hits)

    def _compose(self, index: Index, found: Found, judged: Verdict, sources: list[Source]) -> list[Chosen]:
        """The sentences of the best source that covers the question, after those of the policy that does: what the
        company has decided outranks what the handbook advises. A policy for another country than that of the asker's
        language comes last. Empty where nothing covers it."""
        policies = [s for s in sources if _card(index, s).kind == "policy"]
        own = _COUNTRIES[family(found.language)]
        policies = sorted(policies, key=lambda s: _card(index, s).country not in ("", own))[:_LOOKED_AT]
        rest = [s for s in sources[:_LOOKED_AT] if s not in policies]
        first = self._first(index, found, judged, policies, policy=True)
        return first + self._first(index, found, judged, rest)

    def _first(
        self, index: Index, found: Found, judged: Verdict, sources: Sequence[Source], policy: bool = False
    ) -> list[Chosen]:
        for source in sources:
            if self._coverage.covers(judged, source, policy) and (chosen := compose(index, found, source)):
                return chosen
        return []

    def _approved_answer(self, index: Index, understood: Understood, approved: Approved) -> Answer | None:
        """What a team lead approved, with its source; None where that is not in force."""
        card = index.cards[approved.document_key]
        stands = place(index, approved.document_key, approved.quote)
        if stands is None or not (card.handbook or card.id in self._live()):
            return None
        passage, sentence = stands
        citation = _citation(index, 1, passage, sentence)
        return Answer(
            question=understood.text,
            language=understood.language,
            text=f"{approved.text} [1]",
            citations=(citation,),
            passages={passage.id: passage.text},
            passage_starts={passage.id: passage.start},
            approval=Approval(
                approved.text, approved.language, approved.approved_by, approved.approved_at.date().isoformat()
            ),
        )

    def _answer(self, index: Index, understood: Understood, chosen: list[Chosen]) -> Answer:
        citations = tuple(_citation(index, number, c.passage, c.sentence) for number, c in enumerate(chosen, start=1))
        parts = []
        for c in citations:
            quote = c.line
            if family(c.language) != understood.language:
                quote = self._strings.format(
                    understood.language, "answer-quotation", language=c.language, quote=c.unmarked
                )
            parts.append(f"{quote} [{c.number}]")
        return Answer(
            question=understood.text,
            language=understood.language,
            text=" ".join(parts),
            citations=citations,
            passages={c.passage.id: c.passage.text for c in chosen},
            passage_starts={c.passage.id: c.passage.start for c in chosen},
        )

    def _nearest(self, index: Index, found: Found, sources: list[Source]) -> tuple[Nearest, ...]:
        nearest = []
        for source in sources[:_NEAREST]:
            card = _card_for(index, source.id, found.language)
            suggestion = card.suggestions[0] if card.suggestions else ""
            nearest.append(Nearest(source.id, card.title, card.language, source.handbook, suggestion))
        return tuple(nearest)


def _card(index: Index, source: Source) -> Card:
    return index.cards[source.hits[0].passage.document_key]


def _citation(index: Index, number: int, passage: Passage, sentence: Sentence) -> Citation:
    card = index.cards[passage.document_key]
    return Citation(
        number=number,
        document=passage.document_id,
        language=passage.language,
        title=passage.title,
        section=passage.section[-1] if passage.section else "",
        quote=passage.quote(sentence),
        start=sentence.start,
        end=sentence.end,
        source=passage.source,
        passage=passage.id,
        kind=passage.kind,
        handbook=passage.handbook,
        document_kind="" if passage.handbook else card.kind,
        version=card.version,
        page=passage.pages[passage.sentences.index(sentence)] if passage.pages else 0,
        valid_from=card.valid_from,
        review_by=card.review_by,
    )


def _card_for(index: Index, identity: str, language: str) -> Card:
    cards = [card for card in index.cards.values() if card.id == identity]
    return next((card for card in cards if family(card.language) == family(language)), cards[0])


def _own_twins(index: Index, hits: Sequence[Hit], language: str) -> list[Hit]:
    """Hits with each article in the asker's language where it has one: a passage's twin takes its place, and is shown
    once. A passage without a twin goes, since the article's own passages are among the hits."""
    shown: dict[str, Hit] = {}
    for hit in hits:
        passage = hit.passage
        own = index.sections(f"{passage.document_id}.{language}") if passage.handbook else []
        twin = next((p for p in own if _place(index, p) == _place(index, passage)), None if own else passage)
        if twin:
            shown.setdefault(twin.id, replace(hit, passage=twin))
    return list(shown.values())


def _place(index: Index, passage: Passage) -> tuple[str, int]:
    """Where twins of an article agree: the kind of section, and which passage of that kind."""
    return passage.kind, index.ordinals[passage.id]
