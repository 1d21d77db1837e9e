"""Twenty files that are no honest documents, by name, each with the end of the message key of its refusal."""

import zipfile
from io import BytesIO

from fpdf import FPDF
from PIL import Image

from tests.documents import make, policy

_FILES = {kind: make(kind, "sv", 1, policy("sv", 1, 2)) for kind in ("pdf", "docx", "pptx", "html")}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def _paper(picture: bool = False, password: str = "") -> bytes:
    made = FPDF()
    if password:
        made.set_encryption(owner_password="a", user_password=password)
    made.set_font("Helvetica", size=12)
    made.add_page()
    if picture:
        made.image(Image.new("RGB", (60, 80), "white"), 0, 0, 200)
    else:
        made.cell(0, 10, "Kunden ringer igen.")
    return bytes(made.output())


def _with(kind: str, name: str, data: bytes) -> bytes:
    """An office file with a member put in or replaced."""
    output = BytesIO()
    with zipfile.ZipFile(BytesIO(_FILES[kind])) as old, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as made:
        for member in old.namelist():
            if member != name:
                made.writestr(member, old.read(member))
        made.writestr(name, data)
    return output.getvalue()


BROKEN = {
    "lösenord.pdf": (_paper(password="b"), "protected"),
    "lösenord.docx": (_OLE + "EncryptedPackage".encode("utf-16-le"), "protected"),
    "skannad.pdf": (_paper(picture=True), "scanned"),
    "halv.pdf": (_FILES["pdf"][: len(_FILES["pdf"]) // 2], "damaged"),
    "halv.docx": (_FILES["docx"][: len(_FILES["docx"]) // 2], "damaged"),
    "halv.pptx": (_FILES["pptx"][: len(_FILES["pptx"]) // 2], "damaged"),
    "tom.pdf": (b"", "empty"),
    "tom.docx": (b"", "empty"),
    "tom.html": (b"", "empty"),
    "tom.md": (b" \r\n\t\n", "empty"),
    "siffror.txt": (b"12 34 56\n--- !\n", "empty"),
    "bild.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "binary"),
    "word.pdf": (_FILES["docx"], "lies"),
    "pdf.html": (_FILES["pdf"], "lies"),
    "pdf.txt": (_FILES["pdf"], "lies"),
    "program.docx": (b"MZ\x90" + bytes(500), "lies"),
    "makro.docm": (_FILES["docx"], "macros"),
    "makro.docx": (_with("docx", "word/vbaProject.bin", b"x"), "macros"),
    "bomb.pptx": (_with("pptx", "ppt/media/a.bin", bytes(8_000_000)), "bomb"),
    "utan text.docx": (_with("docx", "word/document.xml", b"<w:doc"), "damaged"),
}
