"""Documents into passages, along the document's own structure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from assistant.languages.detect import detect, family
from assistant.languages.sentences import sentences
from assistant.library.blocks import Block, markdown_blocks, plain_blocks
from assistant.library.documents import Document, Passage, Sentence, fingerprint
from assistant.library.furniture import without_furniture

ENOUGH = 550
"""Characters after which a passage is closed at the next paragraph's end."""
LARGEST = 1_100
"""Characters that no passage exceeds, unless a single sentence does. The encoder reads about 1,800."""
_OWN_LANGUAGE_FROM = 200
"""Characters that a passage needs before its language is judged apart from its document's."""

Span = tuple[int, int]


def split(document: Document, section_kinds: Mapping[str, str] | None = None) -> list[Passage]:
    """The passages of `document`, in order. `section_kinds` gives the role of handbook headings by their text."""
    if document.format == "md":
        blocks = markdown_blocks(document.text, document.body_start)
    else:
        blocks = without_furniture(document.text, plain_blocks(document.text, document.body_start))
    kinds = section_kinds or {}
    passages = [
        _passage(document, section, group, kinds)
        for section, units in _sections(document.text, blocks)
        for group in _pack(document.text, units)
    ]
    ids = ["", *(p.id for p in passages), ""]
    return [replace(p, previous=ids[i], next=ids[i + 2]) for i, p in enumerate(passages)]


def title_of(text: str, format: str) -> str | None:
    """The first heading of a text, before or at its first paragraph; None if it has none."""
    blocks = markdown_blocks(text) if format == "md" else without_furniture(text, plain_blocks(text))
    title = None
    for block in blocks:
        if block.kind != "heading":
            break
        title = " ".join(text[block.start : block.end].split())
        if format == "md":
            break
    return title


def _sections(text: str, blocks: list[Block]) -> Iterator[tuple[tuple[str, ...], list[list[Span]]]]:
    """(section path, units) for each run of blocks under one heading; a unit is the sentences of one block."""
    path: list[tuple[int, str]] = []
    units: list[list[Span]] = []
    bare: Block | None = None  # a heading that nothing has followed yet
    for block in blocks:
        if block.kind == "heading":
            if bare and block.level <= bare.level:
                units.append([(bare.start, bare.end)])  # 'Öppet 9-17' on a line of its own is no heading after all
            if units:
                yield tuple(words for _, words in path), units
                units = []
            bare = block if any(c.isalnum() for c in text[block.start : block.end]) else None
            while path and path[-1][0] >= block.level:
                path.pop()
            path.append((block.level, " ".join(text[block.start : block.end].split())))
            if text[block.end - 1] == "?":
                units.append([(block.start, block.end)])  # a sentence too: no sentence may be lost to a heading
                bare = None
        elif spans := _units(text, block):
            units.append(spans)
            bare = None
    if bare:
        units.append([(bare.start, bare.end)])
    if units:
        yield tuple(words for _, words in path), units


def _units(text: str, block: Block) -> list[Span]:
    """The quotable spans of a block: a short list item whole, anything else sentence by sentence."""
    if block.kind == "item" and block.end - block.start <= 300:
        spans = [(block.start, block.end)]
    else:
        spans = [part for span in sentences(text, block.start, block.end) for part in _readable(text, span)]
    return [s for s in spans if any(c.isalnum() for c in text[s[0] : s[1]])]


def _readable(text: str, span: Span) -> list[Span]:
    """A sentence as it is; one that is longer than a passage may be (a list without stops) in parts, between words."""
    if span[1] - span[0] <= LARGEST:
        return [span]
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        separators=["\n", "; ", ", ", " ", ""], chunk_size=LARGEST, chunk_overlap=0, add_start_index=True
    )
    parts = splitter.create_documents([text[span[0] : span[1]]])
    starts = [span[0] + part.metadata["start_index"] for part in parts]
    return [(start, start + len(part.page_content)) for start, part in zip(starts, parts, strict=True)]


def _pack(text: str, units: list[list[Span]]) -> Iterator[list[Span]]:
    """Groups of sentences: blocks are kept together until ENOUGH, split between sentences above LARGEST.

    Whatever was left out between two blocks (a caption) parts them, so that no passage carries it.
    """
    group: list[Span] = []
    for unit in units:
        if group and (unit[-1][1] - group[0][0] > LARGEST or any(c.isalpha() for c in text[group[-1][1] : unit[0][0]])):
            yield group
            group = []
        for span in unit:
            if group and span[1] - group[0][0] > LARGEST:
                yield group
                group = []
            group.append(span)
        if group and group[-1][1] - group[0][0] >= ENOUGH:
            yield group
            group = []
    if group:
        yield group


def _passage(document: Document, section: tuple[str, ...], spans: list[Span], kinds: Mapping[str, str]) -> Passage:
    start, end = spans[0][0], spans[-1][1]
    text = document.text[start:end]
    return Passage(
        id=fingerprint(document.key, str(start), text)[:24],
        document_key=document.key,
        document_id=document.id,
        title=document.title,
        source=document.source,
        section=section,
        kind=kinds.get(section[-1], "text") if section else "text",
        language=document.language if document.handbook else _language(text, document.language),
        start=start,
        end=end,
        text=text,
        handbook=document.handbook,
        pages=tuple(document.page_of(begin) for begin, _ in spans) if document.pages else (),
        sentences=tuple(Sentence(*span) for span in spans),
    )


def _language(text: str, of_document: str) -> str:
    """The document's language, unless a long passage is plainly in another (a bilingual leaflet)."""
    if len(text) < _OWN_LANGUAGE_FROM:
        return of_document
    found = detect(text, hint=of_document)
    return of_document if found is None or family(found) == family(of_document) else found
