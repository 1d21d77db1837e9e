"""Files that are no honest documents: each is refused with its own reason, told in four languages."""

import struct
import zipfile
from io import BytesIO

import pytest
from fpdf import FPDF
from PIL import Image

from assistant.errors import DocumentError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.library.readers import Reader
from tests.documents import make, policy

SECTIONS = policy("sv", 1, 2)
FILES = {kind: make(kind, "sv", 1, SECTIONS) for kind in ("pdf", "docx", "pptx", "html")}


@pytest.fixture(scope="module")
def reader():
    with Reader() as shared:
        yield shared


@pytest.fixture
def refused(reader, tmp_path):
    """The message key after 'error-file-' and the values of the refusal of a file with this name and these bytes."""

    def refuse(name, data):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(DocumentError) as caught:
            reader.read(tmp_path / name)
        error = caught.value
        for language in UI_LANGUAGES:
            told = Strings().format(language, error.key, **error.values)
            assert name in told
            assert told != error.key
        return error.key.removeprefix("error-file-"), {k: v for k, v in error.values.items() if k != "name"}

    return refuse


def paper(pages, **encryption):
    made = FPDF()
    if encryption:
        made.set_encryption(**encryption)
    made.set_font("Helvetica", size=12)
    for number in range(pages):
        made.add_page()
        made.cell(0, 10, f"Kunden ringer igen på dag {number}.")
    return bytes(made.output())


def archive(members, start=None):
    """A ZIP archive of `start` with these members put in or replaced."""
    output = BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as made:
        if start:
            with zipfile.ZipFile(BytesIO(start)) as old:
                for name in old.namelist():
                    if name not in members:
                        made.writestr(name, old.read(name))
        for name, content in members.items():
            made.writestr(name, content)
    return output.getvalue()


def test_a_pdf_with_a_password_is_refused(refused):
    assert refused("a.pdf", paper(1, owner_password="a", user_password="b")) == ("protected", {})


def test_a_pdf_that_only_forbids_changes_is_read(reader, tmp_path):
    (tmp_path / "a.pdf").write_bytes(paper(1, owner_password="a"))
    assert reader.read(tmp_path / "a.pdf").text == "Kunden ringer igen på dag 0.\n"


def test_an_office_file_with_a_password_is_refused(refused):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    assert refused("a.docx", data) == ("protected", {})


def test_pages_that_are_pictures_are_refused_as_a_scan(refused):
    made = FPDF()
    for _ in range(3):
        made.add_page()
        made.image(Image.new("RGB", (60, 80), "white"), 0, 0, 200)
    assert refused("a.pdf", bytes(made.output())) == ("scanned", {})


def test_a_pdf_without_anything_is_empty(refused):
    made = FPDF()
    made.add_page()
    assert refused("a.pdf", bytes(made.output())) == ("empty", {})


def test_a_pdf_with_too_many_pages_is_refused_with_the_limit(refused):
    assert refused("a.pdf", paper(1_501)) == ("pages", {"limit": 1_500})


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.pptx", "a.html"])
@pytest.mark.parametrize("real", ["pdf", "docx", "pptx", "html", "program", "zip", "image", "ole"])
def test_a_name_that_lies_is_told_with_what_the_file_is(refused, name, real):
    others = {
        "program": b"MZ\x90" + bytes(500),
        "zip": archive({"a.txt": "Hej"}),
        "image": b"\x89PNG\r\n\x1a\n" + bytes(90),
        "ole": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
    }
    if name == f"a.{real}":
        pytest.skip("the name is true")
    assert refused(name, {**FILES, **others}[real]) == ("lies", {"kind": real})


@pytest.mark.parametrize("name", ["a.docm", "a.PPTM"])
def test_a_file_that_is_named_as_one_with_macros_is_refused(refused, name):
    assert refused(name, FILES["docx"]) == ("macros", {})


@pytest.mark.parametrize(("kind", "place"), [("docx", "word"), ("pptx", "ppt")])
def test_macros_under_another_name_are_found(refused, kind, place):
    assert refused(f"a.{kind}", archive({f"{place}/vbaProject.bin": b"x"}, FILES[kind])) == ("macros", {})


@pytest.mark.parametrize("kind", ["docx", "pptx"])
def test_a_member_that_swells_is_refused(refused, kind):
    assert refused(f"a.{kind}", archive({"media/a.bin": bytes(8_000_000)}, FILES[kind])) == ("bomb", {})


def test_an_archive_of_too_many_members_is_refused(refused):
    assert refused("a.docx", archive({f"m/{n}": "" for n in range(5_001)}, FILES["docx"])) == ("bomb", {})


def test_a_member_that_states_a_small_size_and_swells_is_refused(refused):
    data = bytearray(archive({"media/a.bin": bytes(8_000_000)}, FILES["docx"]))
    directory_entry = data.rindex(b"media/a.bin") - 46
    struct.pack_into("<I", data, directory_entry + 24, 100)
    assert refused("a.docx", bytes(data)) == ("bomb", {})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("entity", ['"ha"', 'SYSTEM "file:///etc/passwd"'])
def test_entities_in_an_office_file_do_nothing(refused, entity, encoding):
    xml = f"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a {entity}><!ENTITY b "&a;&a;&a;">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
        <w:t>Kunden ringer. &b;</w:t></w:r></w:p></w:body></w:document>"""
    assert refused("a.docx", archive({"word/document.xml": xml.encode(encoding)}, FILES["docx"])) == ("damaged", {})


@pytest.mark.parametrize("kind", ["pdf", "docx", "pptx"])
def test_half_a_file_is_damaged(refused, kind):
    assert refused(f"a.{kind}", FILES[kind][: len(FILES[kind]) // 2]) == ("damaged", {})


def test_a_word_file_without_its_text_is_damaged(refused):
    assert refused("a.docx", archive({"word/document.xml": b"<w:doc"}, FILES["docx"])) == ("damaged", {})


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.pptx", "a.html"])
def test_a_file_of_no_bytes_is_empty(refused, name):
    assert refused(name, b"") == ("empty", {})


def test_a_text_that_is_too_long_is_refused_with_the_limit(refused):
    page = b"<html><body>" + b"<p>Kunden ringer igen om ordern.</p>" * 110_000 + b"</body></html>"
    assert refused("a.html", page) == ("long", {"limit": 3_000_000})
