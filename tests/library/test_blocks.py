"""Headings, paragraphs and list items of a text, as exact spans of the original."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.library.blocks import markdown_blocks, plain_blocks


def seen(blocks, text):
    return [(block.kind, text[block.start : block.end]) for block in blocks]


def plain(text):
    return seen(plain_blocks(text), text)


def markdown(text, start=0):
    return seen(markdown_blocks(text, start), text)


ARTICLE = """# Ta emot klagomål

Kunden ska känna sig hörd.
Det går fort.

## Gör så här

1. Lyssna färdigt.
2. Be om ursäkt,
   och mena det.

- Lova inget i onödan.
  - Skriv ner löftet.

Vem beslutar
------------

> Teamledaren beslutar.

| Belopp | Beslut |
|--------|--------|
| 500 kr | själv  |

```
ärende 42
```
"""


def test_markdown_is_read_as_headings_paragraphs_and_items():
    assert markdown(ARTICLE) == [
        ("heading", "Ta emot klagomål"),
        ("paragraph", "Kunden ska känna sig hörd.\nDet går fort."),
        ("heading", "Gör så här"),
        ("item", "Lyssna färdigt."),
        ("item", "Be om ursäkt,\n   och mena det."),
        ("item", "Lova inget i onödan."),
        ("item", "Skriv ner löftet."),
        ("heading", "Vem beslutar"),
        ("paragraph", "Teamledaren beslutar."),
        ("paragraph", "| Belopp | Beslut |\n|--------|--------|\n| 500 kr | själv  |"),
        ("paragraph", "```\närende 42\n```"),
    ]


def test_a_note_that_looks_like_a_link_definition_is_kept_and_a_real_one_is_not():
    text = '# Retur\n\n[OBS]: ring kunden först\n\nSe [villkoren][1].\n\n[1]: https://example.org/villkor "Villkor"\n'

    assert markdown(text) == [
        ("heading", "Retur"),
        ("paragraph", "[OBS]: ring kunden först"),
        ("paragraph", "Se [villkoren][1]."),
    ]


def test_markdown_headings_keep_their_level():
    blocks = markdown_blocks("# Ett\n\n### Tre ###\n\nTvå\n---\n")
    assert [block.level for block in blocks] == [1, 3, 2]
    assert [words for _, words in markdown("# Ett\n\n### Tre ###\n\nTvå\n---\n")] == ["Ett", "Tre", "Två"]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_line_breaks_of_any_system_give_the_same_blocks(line_break):
    def words(text):
        return [(kind, " ".join(quoted.split())) for kind, quoted in markdown(text)]

    assert words(ARTICLE.replace("\n", line_break)) == words(ARTICLE)


def test_front_matter_before_the_body_is_not_read():
    text = "---\nslug: x\n---\n# Rubrik\n\nText här.\n"
    assert markdown(text, text.index("# Rubrik")) == [("heading", "Rubrik"), ("paragraph", "Text här.")]


def test_a_plain_note_is_read_as_headings_paragraphs_and_items():
    note = """Klager på levering

Kunden skal alltid få svar samme dag, også når vi ennå
ikke vet hva som har skjedd.
Ring heller enn å skrive.

Slik gjør du:
- Finn ordren.
• Si unnskyld.
3) Avtal neste skritt,
og skriv det ned.

Erstatning
Varen byttes gratis.
"""
    assert plain(note) == [
        ("heading", "Klager på levering"),
        (
            "paragraph",
            "Kunden skal alltid få svar samme dag, også når vi ennå\nikke vet hva som har skjedd.",
        ),
        ("paragraph", "Ring heller enn å skrive."),
        ("paragraph", "Slik gjør du:"),
        ("item", "Finn ordren."),
        ("item", "Si unnskyld."),
        ("item", "Avtal neste skritt,\nog skriv det ned."),
        ("heading", "Erstatning"),
        ("paragraph", "Varen byttes gratis."),
    ]


def test_a_paragraph_a_line_without_empty_lines_gives_a_block_a_line():
    note = "De klant belt vaak.\nHij wacht op zijn pakket.\nWij bellen hem terug."
    assert [words for _, words in plain(note)] == note.split("\n")


def test_a_question_that_stands_alone_above_prose_is_a_heading():
    note = (
        "Vi svarar alla.\n\nVad gör vi med en arg kund?\n\nVi lyssnar först och svarar sedan lugnt på det som gäller."
    )
    assert plain(note)[1] == ("heading", "Vad gör vi med en arg kund?")


@pytest.mark.parametrize(
    "line",
    [
        "Kunden får pengarna tillbaka.",
        "kunden ringer i morgon",
        "Ring alltid upp kunden själv, även när ärendet egentligen hör hemma hos lagret eller på ekonomiavdelningen",
    ],
)
def test_a_line_of_prose_is_not_taken_for_a_heading(line):
    assert plain(f"Vi svarar alla.\n\n{line}\n\nDet gäller hela året.")[1] == ("paragraph", line)


@pytest.mark.parametrize("read", [plain_blocks, markdown_blocks])
@pytest.mark.parametrize("text", ["", "\n\n", "  \r\n\t"])
def test_a_text_of_white_space_has_no_blocks(read, text):
    assert read(text) == []


_lines = st.lists(
    st.sampled_from(
        [
            "Kunden ringer i dag.",
            "Vad gör vi?",
            "Rubrik utan punkt",
            "fortsättning på raden",
            "- punkt ett",
            "• punkt två",
            "  1. steg ett",
            "2) steg två",
            "# Rubrik",
            "## ",
            "===",
            "---",
            "> citat",
            "| a | b |",
            "|---|---|",
            "```",
            "    indraget",
            "<p>märkt</p>",
            "-",
            "1.",
            "",
            "   ",
        ]
    ),
    max_size=25,
)
_texts = st.one_of(
    st.builds(lambda lines, sep: sep.join(lines), _lines, st.sampled_from(["\n", "\r\n", "\r", "\n\n"])),
    st.text(alphabet="aÅö .!?#-*•>|`=1)\n\r\t\u2028\u00a0😀", max_size=120),
)


@pytest.mark.parametrize("read", [plain_blocks, markdown_blocks])
def test_blocks_are_ordered_disjoint_and_lose_no_letter(read):
    @settings(deadline=None, max_examples=60)
    @given(_texts)
    def holds(text):
        reached = 0
        for block in read(text):
            assert reached <= block.start <= block.end <= len(text)
            assert not any(c.isalpha() for c in text[reached : block.start])
            reached = block.end
        assert not any(c.isalpha() for c in text[reached:])

    holds()
