"""PowerPoint decks into Markdown, a page a slide. Macros, pictures and comments are never looked at."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from assistant.library.reading import packages
from assistant.library.reading.markdown import neutral, table
from assistant.library.reading.result import Reading, Refusal, sane_title


def read_pptx(data: bytes, most_slides: int) -> Reading:
    """A deck: each slide's title as a heading, then its text, tables and speaker notes. Pages are slides.

    Raises:
        Refusal: see `packages.check`; more than `most_slides` slides.
    """
    from pptx import Presentation

    packages.check(data, "pptx")
    deck = Presentation(BytesIO(data))
    if len(deck.slides) > most_slides:
        raise Refusal("pages", limit=most_slides)
    text, pages = "", []
    for slide in deck.slides:
        pages.append(len(text))
        if slide.element.get("show") != "0":
            blocks = [block for block in _slide(slide) if block.strip()]
            text += "".join(f"{block}\n\n" for block in blocks)
    return Reading(text, "md", tuple(pages), sane_title(deck.core_properties.title))


def _slide(slide: Any) -> Iterator[str]:
    title = slide.shapes.title
    if title is not None and title.has_text_frame:
        words = neutral(" ".join(title.text_frame.text.split()))
        yield f"## {words}" if words else ""
    for shape in _shapes(slide.shapes):
        if title is not None and shape.shape_id == title.shape_id:
            continue
        if getattr(shape, "has_table", False):
            yield table([[" ".join(cell.text.split()) for cell in row.cells] for row in shape.table.rows])
        elif shape.has_text_frame and not _is_furniture(shape):
            yield _paragraphs(shape.text_frame)
    if slide.has_notes_slide and (notes := slide.notes_slide.notes_text_frame) is not None:
        yield _paragraphs(notes)


def _shapes(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _shapes(shape.shapes)
        else:
            yield shape


def _is_furniture(shape: Any) -> bool:
    """The date, the footer and the number that stand on every slide."""
    if not shape.is_placeholder:
        return False
    return shape.placeholder_format.type is not None and shape.placeholder_format.type.name in (
        "DATE",
        "FOOTER",
        "SLIDE_NUMBER",
        "HEADER",
    )


def _paragraphs(frame: Any) -> str:
    lines = [(paragraph.level, neutral(" ".join(paragraph.text.split()))) for paragraph in frame.paragraphs]
    lines = [(level, words) for level, words in lines if words]
    if len(lines) == 1:
        return lines[0][1]
    return "\n".join(f"{'  ' * level}- {words}" for level, words in lines)
