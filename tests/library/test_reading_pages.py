"""PDF and PowerPoint: whole sentences, each on the page that it is printed on."""

import pytest
from fpdf import FPDF
from pptx import Presentation

from assistant.library.reading.parse import parse
from tests.documents import LANGUAGES, compose, policy
from tests.documents.words import RUNNING


def pdf(*lines, size=11, font="Helvetica"):
    """A page with these lines, one below the other; a number among them is a gap in millimetres."""
    paper = FPDF()
    paper.add_page()
    paper.set_font(font, size=size)
    for line in lines:
        if isinstance(line, str):
            paper.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
        else:
            paper.ln(line)
    return bytes(paper.output())


def text_of(*lines):
    return parse(pdf(*lines), "pdf").text


def misplaced(reading, sentences):
    """The sentences that do not begin, whole, between the offsets of their page and the next."""
    ends = [*reading.pages[1:], len(reading.text)]
    return [
        (sentence, page)
        for sentence, page in sentences
        if not reading.pages[page - 1] <= reading.text.find(sentence) < ends[page - 1]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(4))
def test_every_sentence_of_a_pdf_is_whole_and_on_its_page(language, seed):
    made = compose("pdf", language, seed, policy(language, seed, 9))
    reading = parse(made.data, "pdf")
    assert len(reading.pages) >= 2
    assert len(made.sentences) > 50
    assert misplaced(reading, made.sentences) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_a_deck_is_on_its_slide_below_the_slides_title(language):
    sections = policy(language, 3, 5)
    made = compose("pptx", language, 3, sections)
    reading = parse(made.data, "pptx")
    assert misplaced(reading, made.sentences) == []
    assert all(f"## {section.heading}\n" in reading.text for section in sections)
    assert f"| {' | '.join(sections[1].table[0])} |\n| --- | --- |\n" in reading.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_running_lines_and_page_numbers_are_left_out_and_headings_are_headings(language):
    sections = policy(language, 2, 9)
    text = parse(compose("pdf", language, 2, sections).data, "pdf").text
    assert RUNNING[language][0].replace("–", "-") not in text
    assert RUNNING[language][1].split()[0] + " 2" not in text
    lines = text.splitlines()
    assert lines[0].startswith("# ")
    assert [line for line in lines if line.startswith("## ")] == [f"## {section.heading}" for section in sections]


def test_the_title_that_the_author_gave_is_kept():
    made = compose("pdf", "sv", 0, policy("sv", 0, 1))
    assert parse(made.data, "pdf").title == "Riktlinjer för Malmö"


@pytest.mark.parametrize(
    ("above", "below", "word"),
    [
        ("Den som svarar i kund-", "tjänst bestämmer själv.", "i kundtjänst bestämmer"),
        ("Svaret skickas med e-", "post samma dag.", "med e-post samma"),
        ("Her gjelder reglene i EU-", "direktivet om kjøp.", "i EU-direktivet om"),
        ("Skriv både in-", "och utgående ärenden.", "både in- och utgående"),
        ("Vraag de klant naar de voor- en", "nadelen van de ruil.", "de voor- en nadelen van"),
    ],
)
def test_a_word_that_runs_over_a_lines_end_is_joined_and_keeps_a_hyphen_of_its_own(above, below, word):
    assert word in text_of(above, below)


def test_how_the_document_writes_a_word_elsewhere_decides_about_its_hyphen():
    text = text_of(
        "En TV-reklam och en 24-timmars hjälp. Vi har a-kassa, och a-", "kassan ger bidrag.", 6, "Ja, a-kassan."
    )
    assert text.count("a-kassan") == 2


def test_paragraphs_are_parted_and_a_date_at_a_lines_start_is_no_list():
    first = "Butikken i Bodø er stengt fra fredag kveld og åpner igjen etter helgen, det vil si mandag den"
    text = text_of(first, "12. mars klokka ni.", 5, "Kunden får en ny vare.")
    assert text == f"{first} 12. mars klokka ni.\n\nKunden får en ny vare.\n"


def test_list_items_are_items_and_what_looks_like_a_mark_is_none():
    text = text_of("Gör så här:", "- Ring kunden", "- Skriv ned svaret", 6, "# 5 är numret på kassan <script>")
    assert "- Ring kunden\n\n- Skriv ned svaret" in text
    assert "#\xa05 är numret på kassan ‹script›" in text


def test_a_row_of_a_table_is_a_line_of_its_own():
    paper = FPDF()
    paper.add_page()
    paper.set_font("Helvetica", size=11)
    with paper.table() as table:
        for cells in (("Roll", "Belopp"), ("Säljare", "500 kr"), ("Butikschef", "5 000 kr")):
            row = table.row()
            for cell in cells:
                row.cell(cell)
    assert parse(bytes(paper.output()), "pdf").text == "Roll | Belopp\nSäljare | 500 kr\nButikschef | 5 000 kr\n"


def test_a_heading_that_each_page_begins_with_is_no_running_line():
    paper = FPDF()
    for number in range(1, 5):
        paper.add_page()
        paper.set_font("Helvetica", size=16)
        paper.cell(0, 9, f"Kapitel {number}", new_x="LMARGIN", new_y="NEXT")
        paper.set_font("Helvetica", size=11)
        paper.cell(0, 6, f"Regel {number} gäller alla som svarar i telefon.")
    text = parse(bytes(paper.output()), "pdf").text
    assert [number for number in range(1, 5) if f"## Kapitel {number}\n\nRegel {number} gäller" not in text] == []


def test_an_empty_page_counts_as_a_page():
    paper = FPDF()
    paper.set_font("Helvetica", size=11)
    for words in ("Kunden ringer på måndag.", "", "Vi svarar på tisdag."):
        paper.add_page()
        paper.cell(0, 6, words)
    reading = parse(bytes(paper.output()), "pdf")
    assert len(reading.pages) == 3
    assert reading.pages[1] == reading.pages[2] == reading.text.index("Vi svarar")


def test_notes_are_kept_after_the_slides_text_and_hidden_slides_keep_their_number(tmp_path):
    deck = Presentation()
    for words in ("Ett", "Dolt", "Tre"):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"Bild {words}"
        slide.placeholders[1].text_frame.text = f"Texten på bild {words}."
        slide.notes_slide.notes_text_frame.text = f"Anteckning till {words}."
    deck.slides[1].element.set("show", "0")
    deck.save(tmp_path / "a.pptx")
    reading = parse((tmp_path / "a.pptx").read_bytes(), "pptx")
    assert reading.text[reading.pages[2] :].split("\n\n")[:3] == [
        "## Bild Tre",
        "Texten på bild Tre.",
        "Anteckning till Tre.",
    ]
    assert "Dolt" not in reading.text
    assert len(reading.pages) == 3
