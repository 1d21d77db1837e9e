from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.library.quantities import quantities

LANGUAGES = ["sv", "nb", "nn", "nl", "en"]
DAY, MONTH = 24, 730


def amounts(text, language):
    return [(q.kind, q.unit, float(q.low), float(q.high)) for q in quantities(text, language)]


def one(text, language):
    (found,) = quantities(text, language)
    return found.kind, found.unit, float(found.low)


@pytest.mark.parametrize(
    ("language", "digits", "words"),
    [
        ("sv", "14 dagar", "fjorton dagar"),
        ("sv", "14 dagar", "två veckor"),
        ("sv", "24 timmar", "ett dygn"),
        ("sv", "30 minuter", "en halv timme"),
        ("sv", "30 minuter", "en halvtimme"),
        ("sv", "15 minuter", "en kvart"),
        ("sv", "6 månader", "ett halvår"),
        ("sv", "90 minuter", "en och en halv timme"),
        ("nb", "14 dager", "fjorten dager"),
        ("nb", "90 minutter", "halvannen time"),
        ("nb", "6 måneder", "et halvt år"),
        ("nb", "48 timer", "to døgn"),
        ("nn", "14 dagar", "to veker"),
        ("nl", "14 dagen", "veertien dagen"),
        ("nl", "90 minuten", "anderhalf uur"),
        ("nl", "15 minuten", "een kwartier"),
        ("nl", "21 dagen", "eenentwintig dagen"),
        ("nl", "24 maanden", "twee jaar"),
        ("en", "14 days", "a fortnight"),
        ("en", "21 days", "twenty-one days"),
        ("en", "30 minutes", "half an hour"),
    ],
)
def test_a_length_of_time_is_the_same_in_digits_and_in_words(language, digits, words):
    assert one(digits, language) == one(words, language)


def test_two_weeks_are_the_same_in_every_language():
    written = [("två veckor", "sv"), ("to uker", "nb"), ("to veker", "nn"), ("twee weken", "nl"), ("two weeks", "en")]

    assert {one(text, language) for text, language in written} == {("time", "hour", 14 * DAY)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "fem arbetsdagar"),
        ("sv", "5 helgfria vardagar"),
        ("nb", "fem virkedager"),
        ("nb", "5 arbeidsdager"),
        ("nl", "vijf werkdagen"),
        ("en", "five working days"),
        ("en", "5 business days"),
    ],
)
def test_working_days_are_kept_apart_from_other_days(language, text):
    assert one(text, language) == ("time", "working day", 5)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "fjortondagarsfristen"),
        ("sv", "14-dagarsregeln"),
        ("nb", "14-dagersfristen"),
        ("nl", "14-daagse termijn"),
    ],
)
def test_a_length_of_time_inside_a_compound_is_read(language, text):
    assert one(text, language) == ("time", "hour", 14 * DAY)


@pytest.mark.parametrize(
    ("language", "text", "currency", "value"),
    [
        ("sv", "1 500 kr", "SEK", 1500),
        ("sv", "1\u00a0500 kronor", "SEK", 1500),
        ("sv", "femtonhundra kronor", "SEK", 1500),
        ("sv", "2000:-", "SEK", 2000),
        ("sv", "SEK 500", "SEK", 500),
        ("nb", "kr 500,-", "NOK", 500),
        ("nb", "to tusen fem hundre kroner", "NOK", 2500),
        ("nb", "1,5 millioner kroner", "NOK", 1_500_000),
        ("nb", "500 svenske kroner", "SEK", 500),
        ("nl", "€ 29,50", "EUR", 29.5),
        ("nl", "1.200 euro", "EUR", 1200),
        ("nl", "€ 1.500,50", "EUR", 1500.5),
        ("en", "€1,500.50", "EUR", 1500.5),
    ],
)
def test_money_has_a_currency(language, text, currency, value):
    assert one(text, language) == ("money", currency, value)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "10 %", 10),
        ("sv", "tio procent", 10),
        ("nb", "2,5 prosent", 2.5),
        ("nb", "en tidel", 10),
        ("nl", "de helft", 50),
        ("en", "ten percent", 10),
    ],
)
def test_shares_are_percentages(language, text, value):
    assert one(text, language) == ("percent", "percent", value)


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("sv", "klockan 17", 17),
        ("sv", "kl. 17.00", 17),
        ("sv", "klockan sexton", 16),
        ("nb", "kl. 8.30", 8.5),
        ("nl", "tot 17 uur", 17),
        ("nl", "zes uur 's avonds", 18),
        ("nl", "18.00 uur", 18),
        ("en", "5 pm", 17),
        ("en", "9 a.m.", 9),
    ],
)
def test_clock_times_are_minutes_of_the_day(language, text, hour):
    assert one(text, language) == ("clock", "minute", 60 * hour)


def test_hours_that_something_takes_are_no_clock_time():
    assert one("binnen 24 uur", "nl") == ("time", "hour", 24)
    assert one("tot 48 uur", "nl") == ("time", "hour", 48)


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "3–5 dagar"), ("nb", "tre til fem dager"), ("nl", "tussen 3 en 5 dagen"), ("en", "3 to 5 days")],
)
def test_a_range_has_both_ends(language, text):
    assert amounts(text, language) == [("time", "hour", 3 * DAY, 5 * DAY)]


def test_things_that_are_counted_keep_their_word():
    assert amounts("Ta två bilder av skadan.", "sv") == [("count", "bilder", 2, 2)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "enligt 27 § och 2 kap. 10–15 §§ lagen (2005:59)"),
        ("sv", "den 19 juni 2026, kontrollerat 2026-11-22"),
        ("sv", "en kund och ett ärende år 2024"),
        ("nb", "etter §§ 31 og 32, lov 20. juni 2014 nr. 27"),
        ("nl", "artikel 7:21 BW en artikel 6:230o BW"),
        ("nl", "een klant belt en wij luisteren"),
        ("en", "article 33 of the GDPR (2016)"),
    ],
)
def test_law_dates_years_and_articles_are_no_quantities(language, text):
    assert quantities(text, language) == []


def test_a_month_is_about_thirty_days():
    assert one("en månad", "sv")[2] == MONTH
    assert abs(MONTH - 30 * DAY) < DAY


_PIECES = ["14", "fjorton", "dagar", "veertien", "dagen", "kr", " ", "-", "–", ",", ".", "€", "%", "kl", "17.00", "§"]
_PIECES += ["en", "halv", "tusen", "hundre", "uur", "til", "1 000", "ſek", "İ", "K", "\0", "½", "٣"]


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from(_PIECES)).map("".join), st.lists(st.sampled_from(_PIECES)).map(" ".join)
    )
)
@settings(deadline=None, max_examples=200)
def test_any_text_is_read_and_offsets_point_into_it(text):
    for language in LANGUAGES:
        end = 0
        for q in quantities(text, language):
            assert end <= q.start < q.end <= len(text)
            assert text[q.start : q.end].strip()
            assert Decimal(0) <= q.low
            end = q.end


@given(st.integers(min_value=2, max_value=999_999), st.sampled_from(["sv", "nb", "nl"]))
def test_thousands_may_be_written_with_space_or_dot(number, language):
    grouped = f"{number:,}"

    for separator in (" ", "\u00a0", "\u202f", ".", ""):
        assert one(grouped.replace(",", separator) + " euro", language) == ("money", "EUR", number)
