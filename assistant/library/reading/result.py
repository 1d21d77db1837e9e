"""What reading a file gives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file as Markdown ("md") or plain text ("txt").

    `pages[n - 1]` is the offset in `text` at which page n (slide n) begins, so that whatever is printed on page n lies
    before `pages[n]`; () where a format has no pages. `title` is the document's own, or "".
    """

    text: str
    format: str
    pages: tuple[int, ...] = ()
    title: str = ""


class Refusal(Exception):
    """Why a file is not taken: `reason` is the end of the message key "error-file-…", `values` fill the message."""

    def __init__(self, reason: str, **values: str | int) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = values


def sane_title(title: str | None) -> str:
    """A title that an author may have meant; "" for what programs put there by themselves."""
    words = " ".join((title or "").split())
    by_program = words.lower().startswith(("microsoft ", "powerpoint", "untitled", "presentation", "document", "word "))
    file_name = words.lower().endswith(
        (".doc", ".docx", ".ppt", ".pptx", ".pdf", ".indd", ".odt", ".txt", ".html", ".htm")
    )
    letters = sum(1 for c in words if c.isalpha())
    return words if letters >= 3 and len(words) <= 150 and words.isprintable() and not by_program | file_name else ""
