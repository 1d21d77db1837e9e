"""Files into text: every encoding that the neighbours' offices write, and a clear no to the rest."""

import codecs

import pytest

from assistant.errors import DocumentError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.library import readers
from assistant.library.readers import Reading, decode, files_under, read

TEXTS = {
    "sv": "Kunden är arg över förseningen och vill häva köpet.\r\nFörst lyssnar vi, sedan ber vi om ursäkt.\r\n"
    "Är varan på väg säger vi när den kommer. Är den borta skickar vi en ny samma dag, utan frågor.\r\n"
    "Åsa på lagret hjälper till med spårningen. Hon nås på förmiddagarna, även när det är högsäsong.\r\n",
    "nb": "Kunden er sint på grunn av forsinkelsen og ønsker å heve kjøpet.\r\nFørst sier vi unnskyld.\r\n"
    "Er varen på vei, sier vi når den kommer. Er den borte, sender vi en ny samme dag, uten spørsmål.\r\n"
    "Øyvind på lageret hjelper til med sporingen. Han er ærlig, og han svarer også i høysesongen.\r\n",
    "nl": "De cliënt is boos over één vertraagd pakket.\r\nEerst luisteren we, daarna bellen we de coördinator.\r\n"
    "Is het pakket onderweg, dan zeggen we wanneer het komt. Is het zoek, dan sturen we er één na.\r\n"
    "Noem geen datum vóór je zeker weet dat de ruïne van vorige week is opgeruimd, ook niet aan cliënten.\r\n",
}


def refusal(call, *arguments):
    with pytest.raises(DocumentError) as caught:
        call(*arguments)
    error = caught.value
    for language in UI_LANGUAGES:
        told = Strings().format(language, error.key, **error.values)
        assert str(error.values["name"]) in told
        assert told != error.key
    return error


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "iso8859-15"]
)
def test_every_letter_and_line_end_survives_the_encoding_of_the_file(language, encoding, tmp_path):
    file = tmp_path / "råd.txt"
    file.write_bytes(TEXTS[language].encode(encoding))
    assert read(file) == Reading(TEXTS[language], "txt")


def test_big_endian_text_with_a_mark_is_read():
    data = codecs.BOM_UTF16_BE + TEXTS["sv"].encode("utf-16-be")
    assert decode(data, "x.txt") == TEXTS["sv"]


def test_quotation_marks_and_dashes_of_windows_survive():
    text = TEXTS["sv"] + "”Vi förstår – det löser vi”, sade hon … och så blev det.\r\n"
    assert decode(text.encode("cp1252"), "x.txt") == text


@pytest.mark.parametrize(
    ("name", "format"),
    [("a.md", "md"), ("a.markdown", "md"), ("a.txt", "txt"), ("a.text", "txt"), ("A.TXT", "txt"), ("a.b.MD", "md")],
)
def test_a_text_file_is_known_by_the_end_of_its_name(name, format, tmp_path):
    (tmp_path / name).write_text(TEXTS["sv"], "utf-8")
    assert read(tmp_path / name).format == format


@pytest.mark.parametrize("name", ["avtal.rtf", "avtal.doc", "avtal", ".txt"])
def test_another_type_of_file_is_refused_and_the_right_types_are_named(name, tmp_path):
    (tmp_path / name).write_text(TEXTS["sv"], "utf-8")
    error = refusal(read, tmp_path / name)
    assert error.key == "error-file-type"
    assert ".txt" in error.values["types"]
    assert ".md" in error.values["types"]
    assert ".pdf" in error.values["types"]


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"PK\x03\x04" + bytes(range(255, -1, -1)) * 20,
        b"Kunden ringer. " * 50 + b"\0",
        b"Kunden\x01\x02\x1bringer." * 50,
        codecs.BOM_UTF16_LE + "Kunden".encode("utf-16-le") + b"\x00\xd8",
        codecs.BOM_UTF8 + b"Kunden \xff\xfe",
    ],
)
def test_bytes_that_are_no_text_are_refused(data, tmp_path):
    (tmp_path / "bild.txt").write_bytes(data)
    assert refusal(read, tmp_path / "bild.txt").key == "error-file-binary"


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"12 34 56\n--- !\n"])
def test_a_file_without_words_is_refused(data, tmp_path):
    (tmp_path / "tom.md").write_bytes(data)
    assert refusal(read, tmp_path / "tom.md").key == "error-file-empty"


def test_a_file_that_is_too_large_is_refused_with_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(readers, "LARGEST_FILE", 1_000_000)
    file = tmp_path / "stor.txt"
    file.write_bytes(b"Kunden ringer. " * 66_666 + b"Kunden ring")
    assert file.stat().st_size == 1_000_001
    error = refusal(read, file)
    assert (error.key, error.values["limit"]) == ("error-file-large", 1)
    file.write_bytes(file.read_bytes()[:-1])
    assert read(file).text.endswith("Kunden rin")


def test_a_text_that_is_too_long_is_refused_with_the_limit(tmp_path):
    (tmp_path / "lång.md").write_text("Kunden ringer. " * 200_001, "utf-8")
    error = refusal(read, tmp_path / "lång.md")
    assert (error.key, error.values["limit"]) == ("error-file-long", 3_000_000)


def test_a_pdf_that_is_called_a_text_is_told_apart(tmp_path):
    (tmp_path / "avtal.txt").write_bytes(b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n")
    error = refusal(read, tmp_path / "avtal.txt")
    assert (error.key, error.values["kind"]) == ("error-file-lies", "pdf")


def test_a_missing_file_is_named(tmp_path):
    assert refusal(files_under, [tmp_path / "saknas.txt"]).key == "error-file-missing"
    assert refusal(read, tmp_path / "saknas.txt").key == "error-file-unreadable"


def test_a_folder_with_the_name_of_a_text_file_is_refused(tmp_path):
    (tmp_path / "mapp.txt").mkdir()
    assert refusal(read, tmp_path / "mapp.txt").key == "error-file-unreadable"


def test_a_folder_stands_for_the_texts_in_it_in_order_of_name(tmp_path):
    for name in ["b.txt", "a.md", "sub/c.TXT", "d.docx", "bild.png", ".gömd.txt", "~$d.docx", "tabell.csv"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Kunden ringer.", "utf-8")
    found = [path.relative_to(tmp_path).as_posix() for path in files_under([tmp_path])]
    assert found == ["a.md", "b.txt", "d.docx", "sub/c.TXT"]


def test_a_file_that_is_named_is_taken_whatever_its_type_so_that_its_refusal_is_told(tmp_path):
    (tmp_path / "bild.png").write_bytes(b"x")
    assert files_under([tmp_path / "bild.png"]) == [tmp_path / "bild.png"]
