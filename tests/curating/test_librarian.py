"""The library as people use it: who may change it, and what each change does to the answers and to what is kept."""

import sqlite3
from datetime import date, timedelta

import numpy as np
import pytest

from assistant.access.roles import LOCAL, Person, Role
from assistant.answering.answer import Answer
from assistant.assembly import build
from assistant.errors import NotAllowed
from assistant.library.readers import Reader
from assistant.library.shelf import Details
from assistant.library.splitting import split
from assistant.retrieval import publish
from tests.documents import compose, policy

EMPLOYEE = Person("e", "", frozenset({Role.EMPLOYEE}))
FACILITATOR = Person("f", "", frozenset({Role.FACILITATOR}))
LEAD = Person("t", "", frozenset({Role.TEAM_LEAD}))
WEEK = timedelta(days=7)

BIKES = """# Lånecykel

Kunden får låna en cykel när reparationen dröjer mer än två dygn. Lånecykeln är gratis den första veckan och kostar \
därefter fyrtio kronor om dagen.
"""
DEARER = BIKES.replace("fyrtio", "sextio")
TRAILERS = "# Släpvagnar\n\nKunden som hyr en släpvagn legitimerar sig vid disken och betalar hyran i förskott.\n"
ASKED = "Vad kostar lånecykeln efter första veckan?"


@pytest.fixture
def library(empty_assistant):
    return empty_assistant


@pytest.fixture(scope="module")
def reader():
    with Reader() as shared:
        yield shared


@pytest.fixture
def put(library, reader):
    """Hand a file in and let the index follow: the document."""

    def hand_in(text, source="cykel.md", **details):
        data = text if isinstance(text, bytes) else text.encode()
        library.librarian.hand_in(LEAD, source, data, Details(**details))
        library.librarian.work(reader)
        return next(e.document for e in library.librarian.entries(LEAD) if e.document.source == source)

    return hand_in


def cited(library, question=ASKED):
    return [c.quote for c in library.door.ask(question).citations]


def says(library, words):
    return any(words in quote for quote in cited(library))


def in_index(library, words):
    files = (p for p in (library.settings.data_dir / "index").rglob("*") if p.is_file())
    return any(words.encode() in p.read_bytes() for p in files)


CHANGES = {
    "hand_in": lambda librarian, person, identity: librarian.hand_in(person, "ny.md", TRAILERS.encode()),
    "change": lambda librarian, person, identity: librarian.change(person, identity, Details(owner="Jag")),
    "withdraw": lambda librarian, person, identity: librarian.withdraw(person, identity),
    "restore": lambda librarian, person, identity: librarian.restore(person, identity),
    "remove": lambda librarian, person, identity: librarian.remove(person, identity),
    "clear_failures": lambda librarian, person, identity: librarian.clear_failures(person),
    "handed_in": lambda librarian, person, identity: librarian.handed_in(person),
}


@pytest.mark.parametrize("person", [EMPLOYEE, FACILITATOR, Person("n", "", frozenset())], ids=["e", "f", "nobody"])
@pytest.mark.parametrize("change", CHANGES)
def test_whoever_may_not_change_the_library_is_refused_and_nothing_changes(library, reader, person, change):
    library.librarian.hand_in(LEAD, "cykel.md", BIKES.encode())
    library.librarian.hand_in(LEAD, "tom.md", b"")
    library.inbox.take_in(reader)
    (document,) = library.shelf.documents()
    before = (library.shelf.entries(), library.inbox.recent(), library.inbox.waiting())

    with pytest.raises(NotAllowed) as caught:
        CHANGES[change](library.librarian, person, document.id)

    assert caught.value.key == "error-not-allowed"
    assert (library.shelf.entries(), library.inbox.recent(), library.inbox.waiting()) == before


def test_an_employee_sees_what_is_in_force_and_a_team_lead_everything(library, reader):
    texts = {"a.md": BIKES, "b.md": DEARER, "c.md": TRAILERS}
    for source, text in texts.items():
        later = date.today() + WEEK if source == "b.md" else None
        library.librarian.hand_in(LEAD, source, text.encode(), Details(valid_from=later))
    library.inbox.take_in(reader)
    library.librarian.withdraw(LEAD, "c.md")

    states = {e.document.source: e.state for e in library.librarian.entries(LEAD)}
    assert states == {"a.md": "live", "b.md": "coming", "c.md": "withdrawn"}
    assert [e.document.source for e in library.librarian.entries(EMPLOYEE)] == ["a.md"]
    with pytest.raises(NotAllowed):
        library.librarian.entries(Person("n", "", frozenset()))


def test_a_withdrawn_document_answers_no_more_at_once_and_again_when_it_is_restored(library, put):
    document = put(BIKES)
    live = library.publisher.live_name()
    assert says(library, "fyrtio kronor")

    library.librarian.withdraw(LEAD, document.id)
    assert not cited(library)
    assert all(n.document != document.id for n in library.door.ask(ASKED).refusal.nearest)
    assert library.door.search(ASKED)[1] == []

    library.librarian.restore(LEAD, document.id)
    assert says(library, "fyrtio kronor")
    assert library.publisher.live_name() == live


def test_a_deleted_document_answers_no_more_at_once_and_is_in_no_file_after_the_next_publication(library, put):
    put(BIKES)
    document = put(DEARER)
    put(TRAILERS, "vagn.md")
    conversation = library.conversations.start(EMPLOYEE.id, ASKED)
    for question in (ASKED, "Hur betalar kunden som hyr en släpvagn?"):
        answer = library.door.ask(question)
        assert answer.answered
        library.conversations.answer(library.conversations.ask(conversation, question), answer.to_dict())
    quoted = {s for p in split(document) for s in (p.embedded_text, *map(p.quote, p.sentences))}
    keys = {library.store.key_of(text, "document") for text in quoted}
    assert keys <= stored(library)

    assert library.librarian.remove(LEAD, document.id) == "cykel.md"

    assert not cited(library)
    assert library.librarian.version(EMPLOYEE, document.id, 1) is None
    assert not keys & stored(library)
    bikes, trailers = (Answer.from_dict(t.answer) for t in library.conversations.turns(conversation, EMPLOYEE.id))
    assert (bikes.deleted, bikes.citations, bikes.text, bikes.passages) == ("Lånecykel", (), "", {})
    assert trailers.citations[0].quote.startswith("Kunden som hyr en släpvagn")
    assert in_index(library, "kronor om dagen")
    library.publish()
    everything = [p for p in library.settings.data_dir.rglob("*") if p.is_file()]
    assert not [p for p in everything if b"kronor om dagen" in p.read_bytes()]
    assert in_index(library, "betalar hyran")


def stored(library):
    """Keys of the vectors that this installation has embedded."""
    connection = sqlite3.connect(library.settings.data_dir / "vectors.db")
    keys = {key for (key,) in connection.execute("SELECT key FROM vectors")}
    connection.close()
    return keys


def test_a_publication_that_died_before_it_tidied_up_is_tidied_up_after(library, put):
    put(BIKES)
    put(TRAILERS, "vagn.md")
    library.librarian.remove(LEAD, "cykel.md")
    with library.publisher.writing():
        library.publisher.publish(library.documents(), {})
    assert in_index(library, "fyrtio kronor")

    assert not library.publish().fresh

    assert not in_index(library, "fyrtio kronor")


def test_a_new_version_takes_the_place_of_the_old_one_in_the_answers(library, put):
    put(BIKES)
    old = library.door.ask(ASKED)
    document = put(DEARER)
    assert says(library, "sextio kronor")
    assert not says(library, "fyrtio kronor")
    citation = next(c for c in old.citations if "fyrtio kronor" in c.quote)
    then = library.librarian.version(EMPLOYEE, citation.document, citation.version)
    assert then.text[citation.start : citation.end] == citation.quote
    assert [v.number for e in library.librarian.entries(LEAD) for v in e.versions] == [1, 2]
    assert document.version == 2


def test_a_version_that_holds_from_a_later_day_answers_from_that_day_on(library, put, monkeypatch):
    put(BIKES)
    put(DEARER, valid_from=date.today() + WEEK)
    assert says(library, "fyrtio kronor")
    seen = library.librarian.work_seen()
    library.librarian.work_done(seen)
    assert library.librarian.work_seen() is None

    class Later(date):
        @classmethod
        def today(cls):
            return date.today() + WEEK

    for module in ("assistant.library.shelf", "assistant.curating.librarian"):
        monkeypatch.setattr(f"{module}.date", Later)
    assert library.librarian.work_seen() is not None
    library.publish()
    assert says(library, "sextio kronor")
    assert not says(library, "fyrtio kronor")


def test_there_is_work_while_something_changed_or_waits_and_none_after(library, reader):
    def work():
        seen = library.librarian.work_seen()
        if seen is not None:
            library.librarian.work(reader)
            library.librarian.work_done(seen)
        return seen is not None

    while work():
        pass
    library.librarian.hand_in(LEAD, "cykel.md", BIKES.encode())
    assert work()
    assert says(library, "fyrtio kronor")
    assert work()  # what was taken in changed the shelf: one more look, that finds the index as it should be
    assert not work()
    library.librarian.change(LEAD, "cykel.md", Details(owner="Verkstaden"))
    assert work()
    assert not work()
    library.settings.documents_dir.mkdir()
    (library.settings.documents_dir / "vagn.md").write_text(TRAILERS, "utf-8")
    assert work()
    assert [d.source for d in library.documents()] == ["cykel.md", "vagn.md"]


def test_a_citation_says_page_version_and_since_when_it_holds(library, put):
    made = compose("pdf", "sv", 4, policy("sv", 4, 8))
    since, until = date.today() - WEEK, date.today() + WEEK
    document = put(made.data, "regler.pdf", kind="policy", valid_from=since, review_by=until)
    pages = dict(made.sentences)
    assert len(document.pages) > 1
    right = 0
    for sentence, page in list(pages.items())[::5]:
        for c in library.door.ask(f"Vad gäller: {sentence}").citations:
            assert document.text[c.start : c.end] == c.quote
            assert (c.version, c.valid_from, c.review_by) == (1, since.isoformat(), until.isoformat())
            assert (c.document_kind, c.source) == ("policy", "regler.pdf")
            if c.line == sentence:
                assert c.page == page
                right += 1
    assert right > 3


def vectors_are_their_own(library):
    """Whether each sentence of the live index has its own vector, not that of its passage."""
    content = library.door.index().content
    sentences = [p.quote(s) for p in content.passages for s in p.sentences]
    known = library.store.known(sentences, "document")
    own = [known.get(s, np.zeros(content.sentence_vectors.shape[1])) for s in sentences]
    return bool(np.abs(content.sentence_vectors - np.stack(own)).max() < 0.001)


def test_after_a_large_import_what_was_found_first_answers_until_the_index_is_whole(library, put, reader, monkeypatch):
    put(TRAILERS, "vagn.md")
    monkeypatch.setattr(publish, "MUCH", 100)
    before, first = library.publisher.live_name(), []

    def look(done, total):
        live = library.publisher.live_name()
        if live != before and not first:
            first.append(live)
            assert says(library, "fyrtio kronor")
            assert cited(library, "Hur betalar kunden som hyr en släpvagn?")
            assert not library.is_published()
            assert library.publisher.can_answer()
            assert not vectors_are_their_own(library)

    library.librarian.hand_in(LEAD, "cykel.md", BIKES.encode())
    done = library.librarian.work(reader, look)

    assert len(first) == 1
    assert done.generation not in first
    assert library.is_published()
    assert says(library, "fyrtio kronor")
    assert vectors_are_their_own(library)


REFUNDS = """# Kundmötet

När en kund är arg låter vi kunden prata till punkt, och sedan erbjuder vi alltid en kopp kaffe i fåtöljen vid disken.
"""


@pytest.fixture(scope="module")
def guided(tmp_path_factory, settings_for, encoder, reader):
    """The shipped handbook with a policy of the company's own and a text on something else."""
    product = build(settings_for(tmp_path_factory.mktemp("guided")), encoder=encoder)
    product.librarian.hand_in(LOCAL, "kundmöte.md", REFUNDS.encode(), Details(kind="policy"))
    product.librarian.hand_in(LOCAL, "cykel.md", BIKES.encode())
    product.librarian.work(reader)
    yield product
    product.database.close()


def test_what_the_company_decided_comes_before_what_the_handbook_advises(guided):
    citations = guided.door.ask("Hur bemöter jag en kund som är arg?").citations
    assert citations[0].document_kind == "policy"
    assert "kopp kaffe" in " ".join(c.quote for c in citations)
    kinds = [c.document_kind for c in citations]
    assert kinds == sorted(kinds, key=lambda kind: kind != "policy")
    assert "angry-customer" in {c.document for c in citations}


def test_a_document_is_filed_under_the_topic_that_it_is_about(guided):
    topics = {card.source: card.topics for card in guided.door.index().cards.values() if not card.handbook}
    assert topics["kundmöte.md"][0] == "angry-customer"
    assert topics["cykel.md"] == ()


def test_of_two_policies_that_answer_the_one_for_the_asker_s_country_goes_first(library, put):
    put(BIKES.replace("fyrtio kronor", "fyrtio norska kronor"), "no.md", kind="policy", country="no")
    put(DEARER, "se.md", kind="policy", country="se")
    assert library.door.ask(ASKED).citations[0].source == "se.md"
    library.librarian.change(LEAD, "se.md", Details(country="nl"))
    library.librarian.change(LEAD, "no.md", Details(country="se"))
    library.publish()
    assert library.door.ask(ASKED).citations[0].source == "no.md"


def test_an_approved_answer_goes_with_the_document_that_it_quotes(library, put):
    document = put(TRAILERS, "vagn.md")
    quote = "Kunden som hyr en släpvagn legitimerar sig vid disken och betalar hyran i förskott."
    conversation = library.conversations.start(EMPLOYEE.id, "kärra")
    asked = "måste den som lånar kärra visa leg hos oss?"
    library.board.unhelpful(library.conversations.ask(conversation, asked), asked, "sv")
    (entry,) = library.board.gaps(LEAD, "open")
    library.board.approve(LEAD, entry.gap.id, "Ja, alltid.", document.key, quote)
    assert library.door.ask(asked).approval.text == "Ja, alltid."

    library.librarian.remove(LEAD, document.id)

    assert library.door.ask(asked).approval is None
    assert [e.gap.id for e in library.board.gaps(LEAD, "open")] == [entry.gap.id]
    assert quote.encode() not in (library.settings.data_dir / "assistant.db").read_bytes()


def test_what_is_said_of_a_document_can_be_taken_back(library, put):
    put(BIKES, kind="policy", owner="Eva", country="se", review_by=date.today() - WEEK)
    library.librarian.change(LEAD, "cykel.md", Details(), clear=("owner", "country", "review_by"))
    (entry,) = library.librarian.entries(LEAD)
    assert (entry.document.owner, entry.document.country, entry.document.review_by) == ("", "", None)
    assert entry.document.kind == "policy"
    assert not entry.is_due(date.today())
