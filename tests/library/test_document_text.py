"""A document shown as HTML: hostile text stays text, the cited sentence is marked and nothing else, no word is lost."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.library.documents import Document, Sentence
from assistant.library.splitting import split
from assistant.ui.document_text import rendered

ALLOWED = {
    **{tag: {"class", "lang"} for tag in ("p", "div", "span")},
    **{tag: {"id"} for tag in ("h2", "h3", "h4")},
    **{tag: {"style"} for tag in ("th", "td")},
    **{tag: set() for tag in ("ul", "li", "em", "strong", "blockquote", "pre", "br", "hr")},
    **{tag: set() for tag in ("table", "thead", "tbody", "tr")},
    "ol": {"start"},
    "code": {"class"},
    "a": {"href", "rel", "target"},
    "mark": {"id"},
}


class Seen(HTMLParser):
    """What a browser makes of the HTML: tags with attributes, the visible text, and which of it is marked."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.texts, self.marked, self.pages, self.anchors = [], [], [], [], {}
        self._open = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.texts.append("" if tag in ("em", "strong", "code", "a", "mark") else " ")
        if tag == "mark":
            self.marked.append("")
        if tag not in ("br", "hr"):
            self._open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        at = max(i for i, (opened, _) in enumerate(self._open) if opened == tag)
        del self._open[at]
        self.texts.append("" if tag in ("em", "strong", "code", "a", "mark") else " ")

    def handle_data(self, data):
        if any(attrs.get("class") == "page" for _, attrs in self._open):
            self.pages.append(data)
            return
        self.texts.append(data)
        for tag, attrs in self._open:
            if tag == "mark":
                self.marked[-1] += data
            if "id" in attrs and tag != "mark":
                self.anchors[attrs["id"]] = self.anchors.get(attrs["id"], "") + data

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = unknown_decl = handle_pi = handle_comment

    @property
    def words(self):
        return re.findall(r"\w+", "".join(self.texts))

    def assert_harmless(self):
        for tag, attrs in self.tags:
            assert tag in ALLOWED
            assert set(attrs) <= ALLOWED[tag], (tag, attrs)
            assert not attrs.get("href") or re.match(r"https?://|mailto:", attrs["href"])
            assert re.fullmatch(r"(text-align:(left|right|center))?", attrs.get("style", ""))
            assert attrs.get("target", "_blank") == "_blank"


def document(text, format="md", **more):
    return Document("d", "sv", "Titel", "d.md", text, format, **more)


def shown(text, cited=(), format="md", **more):
    """`cited`: sentences by their words."""
    spans = [Sentence(text.index(words), text.index(words) + len(words)) for words in cited]
    return Seen(rendered(document(text, format, **more), spans, "Sida").html)


HOSTILE = [
    "<script>alert(1)</script>",
    "Ring <img src=x onerror=alert(1)> nu.",
    "<div onclick='x()'>\n\nKunden\n\n</div>",
    "<!-- gömt --> <?php x ?> <![CDATA[x]]> <!DOCTYPE x>",
    "[klicka](javascript:alert(1))",
    "[klicka](JaVaScRiPt:alert(1))",
    "[klicka](java&#x0A;script:alert(1))",
    "[klicka](&#106;avascript:alert(1))",
    "[klicka](file:///etc/passwd) och [mer](//evil.example/x)",
    "[klicka](data:text/html;base64,PHNjcmlwdD4=)",
    "[klicka](/sign-out)",
    "[klicka](vbscript:x) <javascript:alert(1)> <data:image/png;base64,xx>",
    "[a]: javascript:alert(1)\n\n[a]",
    "![bild](https://tracker.example/pixel.gif)",
    "![bild][a]\n\n[a]: https://tracker.example/pixel.gif",
    "[x](https://a.example/\"onmouseover=\"alert(1) 'y')",
    '[x](https://a.example "\' onmouseover=alert(1)")',
    '```"><script>alert(1)</script>\nkod\n```',
    "| a | b |\n|:-:|--:|\n| <b>x</b> | [y](javascript:z) |",
    "# <svg onload=alert(1)>\n\n## [h](javascript:x) `</code><script>`",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
    "**broken *markdown [with `no (end\n\n> - 1. # ~~~",
    "<style>* {display: none}</style><link rel=stylesheet href=//x><meta http-equiv=refresh content=0>",
    "<a id='cited' name='h-1'>x</a>",
    "\ue000\ue001\ue0021\ue002 <mark>x</mark> </mark></div>",
]


@pytest.mark.parametrize("format", ["md", "txt"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_does_nothing(text, format):
    seen = shown(text, format=format)
    seen.assert_harmless()
    assert not seen.marked
    cited = split(document(text, format))
    spans = [s for passage in cited for s in passage.sentences]
    Seen(rendered(document(text, format), spans, "<script>").html).assert_harmless()


@pytest.mark.parametrize(
    "text", ["[avtalet](https://a.example/x?a=1&b=2)", "<https://a.example/x>", "<mailto:a@b.example>"]
)
def test_links_to_the_web_stay_and_tell_nobody_where_one_came_from(text):
    (attrs,) = [attrs for tag, attrs in shown(text).tags if tag == "a"]
    assert re.match(r"https://a.example/x|mailto:a@b.example", attrs["href"])
    assert (attrs["rel"], attrs["target"]) == ("noopener noreferrer", "_blank")


@pytest.mark.parametrize(
    "forged",
    [
        "\ue000Fel.\ue001",
        "&#xE000;Fel.&#xE001;",
        "&#57344;Fel.&#57345;",
        "<http://a.example/%EE%80%80Fel%EE%80%81>",
        "\ue0021\ue002 &#xE002;1&#xE002;",
    ],
)
def test_no_text_can_mark_itself_or_begin_a_page(forged):
    text = f"# Frakt\n\n{forged}\n\nFrakten är fri. {forged} Returen kostar.\n"
    seen = shown(text, ["Frakten är fri."], pages=(0,))
    assert seen.marked == ["Frakten är fri."]
    assert seen.pages == ["Sida 1"]


MARKED = {
    "in a paragraph": ("Först detta. Frakten är fri. Sedan det.", "Frakten är fri.", ["Frakten är fri."]),
    "over two lines": ("Först. Frakten är\nfri i dag. Sedan.", "Frakten är\nfri i dag.", ["Frakten är fri i dag."]),
    "in a list": ("- Ett.\n- Frakten är fri.\n- Tre.", "Frakten är fri.", ["Frakten är fri."]),
    "in a quotation": ("> Frakten är fri.\n> Ja.", "Frakten är fri.", ["Frakten är fri."]),
    "with emphasis": ("Nu **är frakten** fri. Ja.", "Nu **är frakten** fri.", ["Nu är frakten fri."]),
    "with a link": ("Se [frakt](https://a.example). Ja.", "Se [frakt](https://a.example).", ["Se frakt."]),
    "with a dead link": ("Se [frakt](file:///x). Ja.", "Se [frakt](file:///x).", ["Se [frakt](file:///x)."]),
    "with signs": ("Är 5 < 6 & 7 > 6? Ja.", "Är 5 < 6 & 7 > 6?", ["Är 5 < 6 & 7 > 6?"]),
    "a row of a table": (
        "| Vara | Pris |\n|---|--:|\n| Bok | 40 kr |\n| Cd | 9 kr |",
        "| Bok | 40 kr |",
        ["Bok", "40 kr"],
    ),
    "code": ("Så här:\n\n```\nfrakt = 0\n```\n\nSlut.", "```\nfrakt = 0\n```", ["frakt = 0"]),
}


@pytest.mark.parametrize("case", MARKED)
def test_just_the_cited_sentence_is_marked(case):
    text, cited, marked = MARKED[case]
    seen = shown(f"# Rubrik\n\n{text}\n", [cited])
    assert [" ".join(m.split()) for m in seen.marked] == marked
    assert [attrs.get("id") for tag, attrs in seen.tags if tag == "mark"] == ["cited", *[None] * (len(marked) - 1)]
    bare = shown(f"# Rubrik\n\n{text}\n")
    assert [tag for tag in seen.tags if tag[0] != "mark"] == bare.tags
    assert seen.words == bare.words


@pytest.mark.parametrize("text", ["Frakt\n\nFrakten är fri.\n\nReturen kostar en slant.\n", "Frakten är fri."])
def test_a_marked_sentence_of_plain_text_does_not_become_a_heading(text):
    seen = shown(text, ["Frakten är fri."], "txt")
    assert seen.marked == ["Frakten är fri."]
    assert "Frakten är fri." not in seen.anchors.values()
    assert [tag for tag in seen.tags if tag[0] != "mark"] == shown(text, format="txt").tags


def test_two_cited_sentences_are_both_marked_and_the_first_has_the_anchor():
    seen = shown("Ett här. Två här. Tre här.", ["Tre här.", "Ett här."])
    assert seen.marked == ["Ett här.", "Tre här."]
    assert [attrs.get("id") for tag, attrs in seen.tags if tag == "mark"] == ["cited", None]


def test_a_sentence_that_goes_on_on_the_next_page_is_marked_on_both():
    first, second = "Frakten är fri", "i hela landet."
    text = f"# Frakt\n\nFörst. {first} {second} Slut.\n"
    seen = shown(text, [f"{first} {second}"], pages=(0, text.index(second)))
    assert seen.pages == ["Sida 1", "Sida 2"]
    assert [" ".join(m.split()) for m in seen.marked] == [f"{first} {second}"]


@pytest.mark.parametrize("format", ["md", "txt"])
def test_each_page_has_its_number_where_it_begins(format):
    parts = ["# Ett\n\nText på ett.\n\n", "## Två\n\nText på två.\n\n", "- Text på tre.\n"]
    starts = tuple(sum(map(len, parts[:n])) for n in range(3))
    seen = shown("".join(parts), format=format, pages=starts)
    assert seen.pages == ["Sida 1", "Sida 2", "Sida 3"]
    assert [seen.words.index(word) for word in ("Ett", "Två", "tre")] == sorted(
        seen.words.index(word) for word in ("Ett", "Två", "tre")
    )


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("# Ett & *två*\n\nText.\n\n### Tre `kod`\n\nText.\n", "md"),
        ("Ett & två\n\nTexten här är lång.\n\nTre kod\n\nText igen.\n", "txt"),
    ],
)
def test_headings_have_anchors_that_lead_to_them(text, format):
    made = rendered(document(text, format), [], "Sida")
    assert [h.words for h in made.headings] == ["Ett & två", "Tre kod"]
    assert Seen(made.html).anchors == {h.anchor: h.words for h in made.headings}
    assert made.headings[0].level == 2


def test_front_matter_is_not_shown():
    text = "---\nslug: x\n---\nFrakten är fri.\n"
    assert shown(text, body_start=text.index("Frakten")).words == ["Frakten", "är", "fri"]


WORDS = st.text(alphabet="abcåäöéÆø123", min_size=1, max_size=8)
PIECES = st.one_of(
    WORDS,
    st.sampled_from(
        ["**", "*", "_", "`", "<b>", "</b>", "<script>", "- ", "# ", "> ", "|", "\n", "\n\n", "1. ", ". ", "(", "]"]
    ),
    st.sampled_from(["\ue000", "\ue001", "\ue002", "\\", "!", "&", "<", ">", "'", '"', "\t", "    "]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(["md", "txt"]), st.randoms(use_true_random=False))
@example("| a | b |\n|---|---|\n| c | d |\n", "md", None)
def test_no_word_is_lost_or_added_whatever_is_cited(text, format, chance):
    shelved = document(text, format)
    sentences = [s for passage in split(shelved) for s in passage.sentences]
    cited = [s for s in sentences if chance is None or chance.random() < 0.3]
    seen = Seen(rendered(shelved, cited, "Sida").html)
    seen.assert_harmless()
    source = re.findall(r"\w+", text.replace("_", " "))
    numbers = [w for w in source if w.isdigit()]  # of list items, which a browser counts by itself
    found = re.findall(r"\w+", " ".join(seen.words).replace("_", " "))
    assert [w for w in found if w not in numbers] == [w for w in source if w not in numbers]
