"""What comes in as a reply: empty, endless, wordless, in another language."""

import json

import pytest

from assistant.errors import InputError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.intake import LONGEST, receive
from assistant.settings import ROOT


@pytest.mark.parametrize("reply", ["", "   ", "\n\t\n"])
def test_an_empty_reply_is_told(reply):
    with pytest.raises(InputError, match="error-reply-empty"):
        receive(reply, "sv")


def test_a_reply_of_five_thousand_characters_is_told_with_the_limit():
    with pytest.raises(InputError) as caught:
        receive("hej " * 1250, "sv")
    assert caught.value.values == {"length": 4999, "limit": LONGEST}


@pytest.mark.parametrize("reply", ["😀", "👍👍👍", "...", "?!", "42"])
def test_a_reply_without_words_is_not_made_out(reply):
    assert receive(reply, "nl")[1] == "wordless"


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("sv", "Jeg forstår at du er sint, jeg tar saken nå"),
        ("sv", "I understand that you are angry, I will take care of it"),
        ("nb", "Jag förstår att du är arg, jag tar hand om det"),
        ("nb", "Ik begrijp dat u boos bent, ik regel het voor u"),
        ("nl", "Ich verstehe, dass Sie wütend sind, ich kümmere mich darum"),
        ("nl", "Je comprends votre colère, je m'en occupe tout de suite"),
    ],
)
def test_another_language_is_not_made_out(language, reply):
    assert receive(reply, language)[1] == "foreign"


@pytest.mark.parametrize("language", HANDBOOK_LANGUAGES)
def test_nobody_who_speaks_the_language_is_called_foreign(language):
    rows = (ROOT / "knowledge" / "evaluation" / f"replies.{language}.jsonl").read_text("utf-8").splitlines()
    texts = [s["text"] for row in map(json.loads, rows) for s in row.get("sentences", [row])]
    foreign = [text for text in texts if receive(text, language)[1] != "said"]
    assert len(foreign) <= len(texts) * 0.005, foreign
