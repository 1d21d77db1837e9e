"""Prose into files: PDF, Word, PowerPoint, HTML, Markdown and text, each laid out as offices do it."""

import html
import random
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tests.documents import words
from tests.documents.printing import printed
from tests.documents.prose import LANGUAGES, Section, policy, title

KINDS = ("pdf", "docx", "pptx", "html", "md", "txt")


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and each of its sentences with the page (slide) it begins on; page 0 where a format has none."""

    data: bytes
    sentences: tuple[tuple[str, int], ...]


def make(kind: str, language: str, seed: int, paragraphs: Sequence[Section]) -> bytes:
    """The bytes of a document of `kind` with these sections; see `compose` for what stands on which page."""
    return compose(kind, language, seed, paragraphs).data


def compose(kind: str, language: str, seed: int, paragraphs: Sequence[Section]) -> Made:
    name = title(language, seed)
    if kind == "pdf":
        return Made(*printed(name, words.RUNNING[language], paragraphs, seed))
    if kind == "pptx":
        return Made(*_deck(name, paragraphs))
    data = {"docx": _word, "html": _page, "md": _markdown, "txt": _plain}[kind](name, language, paragraphs)
    return Made(data, tuple((sentence, 0) for section in paragraphs for sentence in section.sentences))


def documents(n: int, directory: Path, sections: tuple[int, int] = (10, 22)) -> list[tuple[Path, Made]]:
    """Write n documents of all kinds and languages in turn, PDF and Word most often; no two have the same text.
    `sections`: at least and at most how many each has, of some 90 words."""
    kinds = ("pdf", "docx", "html", "pdf", "pptx", "docx", "md", "txt")
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for seed in range(n):
        language, kind = LANGUAGES[seed % 3], kinds[seed // 3 % len(kinds)]
        prose = policy(language, seed, random.Random(seed).randint(*sections))
        made = compose(kind, language, seed, prose)
        path = directory / f"{seed:03}-{language}.{kind}"
        path.write_bytes(made.data)
        written.append((path, made))
    return written


def _word(name: str, language: str, sections: Sequence[Section]) -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title = name
    document.sections[0].header.paragraphs[0].text = words.RUNNING[language][0]
    document.add_heading(name, level=0)
    for section in sections:
        document.add_heading(section.heading, level=1)
        for paragraph in section.paragraphs:
            written = document.add_paragraph()
            for number, sentence in enumerate(paragraph):
                written.add_run(sentence + " ").bold = number == 0
        for step in section.steps:
            document.add_paragraph(step, style="List Number")
        if section.table:
            table = document.add_table(rows=0, cols=len(section.table[0]))
            for row in section.table:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
    return _saved(document)


def _deck(name: str, sections: Sequence[Section]) -> tuple[bytes, tuple[tuple[str, int], ...]]:
    from pptx import Presentation
    from pptx.util import Inches

    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = name
    sentences, number = [], 1
    for section in sections:
        for paragraph in (*section.paragraphs, *([section.steps] if section.steps else [])):
            number += 1
            slide = deck.slides.add_slide(deck.slide_layouts[1])
            slide.shapes.title.text = section.heading
            frame = slide.placeholders[1].text_frame
            for index, sentence in enumerate(paragraph):
                (frame.paragraphs[0] if index == 0 else frame.add_paragraph()).text = sentence
                sentences.append((sentence, number))
        if section.table:
            rows, columns = len(section.table), len(section.table[0])
            table = slide.shapes.add_table(rows, columns, Inches(1), Inches(5), Inches(8), Inches(1.5)).table
            for y, row in enumerate(section.table):
                for x, text in enumerate(row):
                    table.cell(y, x).text = text
    return _saved(deck), tuple(sentences)


def _saved(document: object) -> bytes:
    output = BytesIO()
    document.save(output)  # type: ignore[attr-defined]
    return output.getvalue()


def _page(name: str, language: str, sections: Sequence[Section]) -> bytes:
    menu, cookies, privacy = words.AROUND[language]
    links = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in menu.split())
    body = ""
    for section in sections:
        body += f"<h2>{html.escape(section.heading)}</h2>"
        body += "".join(f"<p>{' '.join(map(html.escape, paragraph))}</p>" for paragraph in section.paragraphs)
        if section.steps:
            body += f"<ol>{''.join(f'<li>{html.escape(step)}</li>' for step in section.steps)}</ol>"
        if section.table:
            rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in section.table)
            body += f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{name}</title>
<style>p {{ margin: 0 }}</style><script>window.dataLayer = ["track"];</script></head><body>
<header><nav><ul>{links}</ul></nav></header><div id="cookie-banner"><p>{cookies}</p></div>
<main><h1>{name}</h1>{body}<script>track()</script></main>
<footer><p>© Nordlyktan. <a href="/p">{privacy}</a></p></footer></body></html>""".encode()


def _markdown(name: str, language: str, sections: Sequence[Section]) -> bytes:
    text = f"# {name}\n"
    for section in sections:
        text += f"\n## {section.heading}\n\n" + "\n\n".join(" ".join(p) for p in section.paragraphs) + "\n"
        text += "\n" + "".join(f"- {step}\n" for step in section.steps) if section.steps else ""
    return text.encode()


def _plain(name: str, language: str, sections: Sequence[Section]) -> bytes:
    return _markdown(name, language, sections).decode().replace("#", "").replace("\n ", "\n").lstrip().encode("cp1252")
