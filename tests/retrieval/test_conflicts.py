from dataclasses import replace

import numpy as np
import pytest

from assistant.library.documents import Document, Passage
from assistant.library.splitting import split
from assistant.retrieval.calibration import Centring, read_parallel
from assistant.retrieval.conflicts import find_conflicts
from assistant.retrieval.vectors import VectorStore
from assistant.settings import ROOT

SHOP = """# Butiken

## Hyra av verktyg
Depositionen för en hyrd släpvagn är 1 000 kronor. Uthyrda verktyg ska vara tillbaka före klockan 18.

## Kundklubben
Bonuspoäng förfaller 12 månader efter köpet. Ett presentkort gäller i två år från köpdagen.
"""


@pytest.fixture(scope="module")
def listed(encoder, tmp_path_factory):
    """(quote, quote) of each conflict among documents, as {source: text}; sources end in their language."""
    store = VectorStore(encoder, tmp_path_factory.mktemp("vectors") / "vectors.db", ROOT / "knowledge" / "vectors")
    centring = Centring.learn(read_parallel(ROOT / "knowledge" / "calibration"), store)

    def find(texts: dict[str, str], handbook: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        passages: list[Passage] = []
        for source, text in texts.items():
            document = Document(source, source[-2:], source, source, text, "md")
            passages += [replace(p, handbook=source in handbook) for p in split(document)]
        sentences = [p.quote(s) for p in passages for s in p.sentences]
        found = find_conflicts(passages, store.get(sentences, "document"), centring)
        return [
            (texts[c.a.document_key][c.a.start : c.a.end], texts[c.b.document_key][c.b.start : c.b.end]) for c in found
        ]

    return find


def test_two_documents_with_another_number_for_the_same_thing_are_listed(listed):
    found = listed({"butik.sv": SHOP, "rutin.sv": "# Rutin\n\nEtt presentkort gäller i 12 månader från köpdagen.\n"})

    assert {frozenset(pair) for pair in found} == {
        frozenset(
            ("Ett presentkort gäller i två år från köpdagen.", "Ett presentkort gäller i 12 månader från köpdagen.")
        )
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ett presentkort gäller i 24 månader från köpdagen.",  # the same in other words
        "Ett presentkort kostar minst 200 kronor.",  # another kind of quantity
        "Presentkort säljs i kassan.",  # none
        "Depositionen för en hyrd släpvagn är 100 euro.",  # another currency
        "Depositionen för en hyrd släpvagn är 1 000 kr och betalas i förväg, tillsammans med 300 kr i hyra.",
    ],
)
def test_what_can_both_be_true_is_not_listed(listed, sentence):
    assert listed({"butik.sv": SHOP, "rutin.sv": f"# Rutin\n\n{sentence}\n"}) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Företagskunder betalar fakturan inom 30 dagar.", "Privatkunder betalar fakturan inom 14 dagar."),
        ("På vardagar är butiken öppen till klockan 20.", "På söndagar är butiken öppen till klockan 16."),
        ("Medarbetaren ger rabatt på högst 200 kronor.", "Teamledaren ger rabatt på högst 2 000 kronor."),
    ],
)
def test_rules_for_different_circles_are_not_listed(listed, one, other):
    assert listed({"ett.sv": f"# Ett\n\n{one}\n", "annat.sv": f"# Annat\n\n{other}\n"}) == []


def test_a_conflict_is_seen_across_languages(listed):
    found = listed(
        {
            "butik.sv": "# Chatt\n\nI chatten får det första svaret dröja högst en minut.\n",
            "regler.nb": "# Chat\n\nI chatten skal kunden få det første svaret innen 90 sekunder.\n",
        }
    )

    assert len(found) == 1


def test_a_document_is_not_set_against_itself(listed):
    assert listed({"butik.sv": "# A\n\nPresentkort gäller i två år.\n\n# B\n\nPresentkort gäller i ett år.\n"}) == []


def test_articles_of_the_handbook_are_set_against_documents_but_not_against_each_other(listed):
    law = "# Ångerrätt\n\nKunden får ångra köpet inom 14 dagar från det att varan kom fram.\n"
    twin = "# Angrerett\n\nKunden kan angre kjøpet innen 30 dager etter at varen kom fram.\n"
    policy = "# Returer\n\nKunden får ångra köpet inom 30 dagar från det att varan kom fram.\n"

    assert listed({"lag.sv": law, "lov.nb": twin}, handbook=("lag.sv", "lov.nb")) == []
    assert len(listed({"lag.sv": law, "lov.nb": twin, "policy.sv": policy}, handbook=("lag.sv", "lov.nb"))) == 1


def test_what_the_company_is_to_fill_in_is_no_statement(listed):
    article = "# Klagomål\n\nBekräfta klagomålet skriftligt för kunden inom [fyll i: 1 arbetsdag].\n"
    policy = "# Klagomål\n\nBekräfta klagomålet skriftligt för kunden inom fyra dagar.\n"

    texts = {"artikel.sv": article, "policy.sv": policy, "butik.sv": SHOP}

    assert listed(texts, handbook=("artikel.sv",)) == []
    assert len(listed({**texts, "artikel.sv": article.replace("[fyll i: 1 arbetsdag]", "en arbetsdag")})) == 1


def test_a_sentence_is_listed_once_against_a_document_that_repeats_itself(listed):
    repeated = (
        "# Kort\n\nEtt presentkort gäller i 12 månader från köpdagen.\n\nPresentkort gäller 12 månader från köpet.\n"
    )

    assert len(listed({"butik.sv": SHOP, "kort.sv": repeated})) == 1


def test_a_library_without_quantities_has_no_conflicts():
    assert find_conflicts([], np.zeros((0, 384), np.float32), Centring({}, 1.0, {})) == []
