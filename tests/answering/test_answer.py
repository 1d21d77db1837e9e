import json

import pytest

from assistant.answering.answer import Answer, Citation, Nearest, Refusal


def test_an_answer_that_was_stored_reads_the_same_later():
    citation = Citation(
        1, "angry", "sv", "Arg kund", "Gör så här", "Tala ”lugnt”.", 10, 23, "a.md", "p1", "do", handbook=True
    )
    answer = Answer("hur?", "sv", "Tala ”lugnt”. [1]", (citation,), None, {"p1": "Tala ”lugnt”."}, {"p1": 10})

    read = Answer.from_dict(json.loads(json.dumps(answer.to_dict())))

    assert read == answer
    assert read.answered


def test_a_refusal_that_was_stored_reads_the_same_later():
    refusal = Refusal("near", (Nearest("angry", "Arg kund", "sv", True, "Hur lugnar jag?"),))
    answer = Answer("hur?", "sv", "", refusal=refusal)

    read = Answer.from_dict(json.loads(json.dumps(answer.to_dict())))

    assert read == answer
    assert not read.answered


@pytest.mark.parametrize(
    ("quote", "unmarked"),
    [
        ("”Jag ringer upp i dag.”", "Jag ringer upp i dag."),
        ("«Jeg ringer deg i dag.»", "Jeg ringer deg i dag."),
        ("Chatt: ”Självklart kan du\nsäga upp här.”", "Chatt: ”Självklart kan du säga upp här.”"),
        ("”Ja”, sa hon, ”gärna.”", "”Ja”, sa hon, ”gärna.”"),
        ("Bel terug.", "Bel terug."),
        ("”", "”"),
    ],
)
def test_only_marks_around_the_whole_quote_are_left_out_between_marks(quote, unmarked):
    citation = Citation(1, "angry", "sv", "Arg kund", "", quote, 0, len(quote), "a.md", "p1")

    assert citation.unmarked == unmarked
