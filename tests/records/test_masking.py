"""Personal data is masked before it is stored; what only looks like it stays. All numbers here are test numbers."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.records.masking import mask

MASKED = [
    # Swedish
    ("Kunden Anna ringde från 070-174 06 05 och vill ha svar", "Kunden Anna ringde från [tel] och vill ha svar"),
    ("ring upp på 0701740605 sa hon, vad säger jag", "ring upp på [tel] sa hon, vad säger jag"),
    ("nås på 08-465 004 00 (jobbet) el 070–174 06 05", "nås på [tel] (jobbet) el [tel]"),
    ("mob:+46701740605, arg för frakten", "mob:[tel], arg för frakten"),
    ("numret är +46 (0)70-174 06 05.", "numret är [tel]."),
    ("hon ringde (070-174 06 05) igen", "hon ringde ([tel]) igen"),
    ("0701740605/0701740606 funkar båda", "[tel]/[tel] funkar båda"),
    ("2 st 0701740605 nr 5", "2 st [tel] nr 5"),
    ("kunden med 811228-9874 vill häva köpet", "kunden med [id-nr] vill häva köpet"),
    ("pnr19811228-9874 får jag skriva det?", "pnr[id-nr] får jag skriva det?"),
    ("personnummer 8112289874, 198112289874", "personnummer [id-nr], [id-nr]"),
    ("hon är född 811228+9874?", "hon är född [id-nr]?"),
    ("811228 – 9874", "[id-nr]"),
    ("samordningsnummer 701063-2391", "samordningsnummer [id-nr]"),
    ("kundnr 811228-9874 (enskild firma)", "kundnr [id-nr] (enskild firma)"),
    ("maila anna.berg@exempel.se.", "maila [e-mail]."),
    ("ANNA_BERG+retur@EXEMPEL.CO.UK, tack", "[e-mail], tack"),
    ("mejlen är anna @ exempel.se eller anna@gmail", "mejlen är [e-mail] eller [e-mail]"),
    ("anna(at)exempel.se, anna snabel-a exempel.se", "[e-mail], [e-mail]"),
    ("0701740605och sen la hon på", "[tel]och sen la hon på"),
    ("<mailto:åsa@exempel.se>", "<mailto:[e-mail]>"),
    ("kortet 4111 1111 1111 1111 12/27 nekas", "kortet [card] 12/27 nekas"),
    ("sätt in på SE35 5000 0000 0549 1000 0003 i dag", "sätt in på [iban] i dag"),
    # Norwegian
    ("kunden vil bli ringt på 406 12 345 i morgen", "kunden vil bli ringt på [tel] i morgen"),
    ("tlf40612345 svarer ikke", "tlf[tel] svarer ikke"),
    ("ring 21 23 45 67 eller +47 40612345", "ring [tel] eller [tel]"),
    ("tlf 22112024 svarer ingen", "tlf [tel] svarer ingen"),
    ("00 47 40 61 23 45 er nummeret hennes", "[tel] er nummeret hennes"),
    ("nummer 4740612345, hva gjør jeg", "nummer [tel], hva gjør jeg"),
    ("fnr 01018010018 står i saken", "fnr [id-nr] står i saken"),
    ("fødselsnummer 010180 10018", "fødselsnummer [id-nr]"),
    ("010180-10018 og 01.01.80 10018", "[id-nr] og [id-nr]"),
    ("D-nummer 41018010001.", "D-nummer [id-nr]."),
    ("prøveperson 01818010083", "prøveperson [id-nr]"),
    ("ordre 01018010018", "ordre [id-nr]"),
    ("kontoen NO93 8601 1117 947 er feil", "kontoen [iban] er feil"),
    ("hun betalte med 5555-5555-5555-4444", "hun betalte med [card]"),
    # Dutch
    ("klant belt van 06-12345678 of 06 1234 5678", "klant belt van [tel] of [tel]"),
    ("bel 0612345678 terug aub", "bel [tel] terug aub"),
    ("tel. (010) 123 45 67 of 010/1234567", "tel. [tel] of [tel]"),
    ("06.12.34.56.78 graag na 18.00", "[tel] graag na 18.00"),
    ("+31(0)6-12345678 en 0031 6 12345678", "[tel] en [tel]"),
    ("whatsapp 31612345678", "whatsapp [tel]"),
    ("bsn 123456782 mag ik dat noteren?", "bsn [id-nr] mag ik dat noteren?"),
    ("BSN van de klant is 1234.56.782", "BSN van de klant is [id-nr]"),
    ("zijn nummer is 999990019 denk ik", "zijn nummer is [id-nr] denk ik"),
    ("bsn: 12345672", "bsn: [id-nr]"),
    ("sofinummer 123 456 782", "sofinummer [id-nr]"),
    ("terugstorten op NL91ABNA0417164300 of nl91 abna 0417 1643 00 graag", "terugstorten op [iban] of [iban] graag"),
    ("kaart 378282246310005 en 3782 822463 10005", "kaart [card] en [card]"),
    ("mail naar 'jan.de-vries@voorbeeld.nl'", "mail naar '[e-mail]'"),
    # Other countries, other scripts
    ("ring +45 32 12 34 56 eller +49 30 123456", "ring [tel] eller [tel]"),
    ("070\u00a0174\u202f06\u00a005 och ８１１２２８－９８７４", "[tel] och [id-nr]"),
    ("٠٧٠١٧٤٠٦٠٥", "[tel]"),
    ("😀 4111\u20111111\u20111111\u20111111 😀", "😀 [card] 😀"),
]

KEPT = [
    # Orders, invoices, articles, cases
    "ordernummer 123456782 har inte kommit",
    "Order #111222333 saknas",
    "ordernr: 0812345678",
    "orderbekräftelsenummer 8112289874",
    "fakturan 123456782 är fel",
    "kundnummer 8112289874",
    "ärende 123456782 har legat i två veckor",
    "artikel 40612345 är slut",
    "ordre 40612345 er forsinket",
    "ordrenummeret er 123456782",
    "sak 40612345, hva sier jeg",
    "sporingsnummer 40612345",
    "bestelling 123456782 is niet geleverd",
    "factuurnummer 999990019 klopt niet",
    "klantnummer: 123456782",
    "dossier 123456782",
    "kvk 12345672",
    "org.nr 123 456 782",
    "org.nr 556703-7485",
    "art.nr 0123456789",
    "artikkel AB40612345X",
    "bankgiro 5555-5551, OCR 12345678901234",
    "EAN 7310865004703",
    # Wrong check digits
    "811228-9875",
    "01018010019",
    "1234.56.783",
    "4111 1111 1111 1112",
    "NO93 8601 1117 948",
    "813228-9874",
    # Amounts
    "Får jag ge 12 500 kr tillbaka på 1 299,00 kr?",
    "42 345 678 kr i omsättning",
    "omsetningen var 123 456 782 NOK",
    "€ 123456782 of 123456782,50",
    "kunden vill ha 40612345 kronor",
    # Dates, times, years
    "köpt 2026-11-25 kl 10.30-12.00",
    "2024-08-12 12:30 och 2024-08-12 1230 15",
    "levert 01.12.2024 0830",
    "levering 08-12-2024 tussen 9.00 en 17.30 uur",
    "25112024 og 20241125 og 22112024",
    "åren 2019-2024, 2025/2026",
    "mellom 23.30 - 23.45",
    "öppet kl. 08.00-17.00 10.00-14.00, 08.00 – 16.30",
    "åpent 0800-1700",
    "bestelling 0612345678X",
    "kund(a)er",
    # Law, places, others
    "konsumentköplagen (2022:260) § 27 och 27–29 §§",
    "art. 6:230o lid 1 BW, boek 7 artikel 17",
    "forbrukerkjøpsloven § 27, jf. LOV-2002-06-21-34",
    "123 45 Stockholm, 0155 Oslo, 1234 AB Utrecht",
    "3 för 2, 24/7, 100 %, 14 dagar, 1-2 uker",
    "ring 112 eller 116 117",
    "version 10.2.1",
    "följ @exempel på Instagram, pris 3@99kr",
    "Vad säger jag till en kund som är arg?",
    "",
    "[tel] [e-mail] [id-nr] [card] [iban]",
]


@pytest.mark.parametrize(("written", "stored"), MASKED)
def test_personal_data_is_masked_and_the_rest_of_the_question_stays(written, stored):
    assert mask(written) == stored
    assert mask(stored) == stored


@pytest.mark.parametrize("written", KEPT)
def test_what_only_looks_like_personal_data_stays(written):
    assert mask(written) == written


def test_a_bare_number_that_may_be_an_identity_number_is_masked_unless_it_is_called_something_else():
    assert mask("kunden sa 123456782") == "kunden sa [id-nr]"
    assert mask("kunden sa order 123456782") == "kunden sa order 123456782"
    assert mask("order 1234.56.782") == "order [id-nr]"


NUMBERS = ["070-174 06 05", "0701740605", "811228-9874", "01018010018", "123456782", "40612345", "0", "1", "22", "2024"]
LONGER = ["4111 1111 1111 1111", "NL91 ABNA 0417 1643 00", "anna@exempel.se", "order ", "bsn ", "tlf ", "[tel]"]
SIGNS = [
    "+46",
    "(",
    ")",
    "[",
    "]",
    "@",
    ".",
    "/",
    "-",
    "–",
    " ",
    "\u00a0",
    "\n",
    "\u200b",
    "\ud800",
    "kr",
    "€",
    ",5",
    "å",
]
PIECES = st.sampled_from([*NUMBERS, *LONGER, *SIGNS])


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join) | st.text())
def test_any_text_can_be_masked_and_masking_again_changes_nothing(text):
    once = mask(text)
    assert mask(once) == once


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Nd"], exclude_characters="@＠")))
def test_a_text_without_digits_and_addresses_is_never_changed(text):
    assert mask(text) == text


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "2 3 ",
        "01 ",
        "0701740605/",
        "4111 ",
        "a@",
        "a.",
        "a.b@c.se ",
        "NL91 ",
        "+46 ",
        "(",
        "order ",
        "123456782 ",
        "6-",
    ],
)
def test_a_long_text_takes_no_more_than_its_length(piece):
    long = (piece * 20_000)[:20_000]
    started = time.process_time()
    mask(long)
    assert time.process_time() - started < 3


def test_a_usual_question_takes_no_time():
    question = (
        "Kunden är arg, order 123456 kom aldrig, och vill att jag ringer 070-174 06 05. Vad säger jag till henne?"
    )
    mask(question)
    started = time.process_time()
    for _ in range(100):
        mask(question)
    assert (time.process_time() - started) / 100 < 0.001
