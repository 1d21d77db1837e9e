"""Office files are ZIP archives: what is in one is weighed before any parser sees it."""

import copy
import zipfile
import zlib
from io import BytesIO

from assistant.library.reading.kinds import kind_of_package
from assistant.library.reading.result import Refusal

MOST_MEMBERS = 5_000
MOST_BYTES = 200_000_000
"""Inflated, all members together. A deck full of pictures has perhaps 100 MB."""
LARGEST_RATIO = 200
RATIO_FROM = 5_000_000
"""Bytes from which a member's ratio is looked at: a small member of one repeated letter is harmless."""

_CONTENTS = "[Content_Types].xml"
_CHUNK = 1 << 20


def check(data: bytes, kind: str) -> None:
    """Refuse an archive that is no honest Office file of `kind` ("docx", "pptx").

    Raises:
        Refusal: damaged, protected, a bomb, with macros, with a DTD (Office writes none), or of another kind.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _weigh_declared(members)
            contents = _weigh_inflated(archive, members)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise Refusal("damaged") from error
    real = kind_of_package(contents)
    if real == "macros" or any(m.filename.lower().endswith("vbaproject.bin") for m in members):
        raise Refusal("macros")
    if real != kind:
        raise Refusal("lies", kind=real)


def contents_kind(data: bytes) -> str:
    """The kind of an archive by its list of contents; "zip" where it has none that is small and whole."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive, archive.open(_CONTENTS) as stream:
            return kind_of_package(stream.read(_CHUNK))
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        return "zip"


def _weigh_declared(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_BYTES:
        raise Refusal("bomb")
    for member in members:
        if member.file_size > RATIO_FROM and member.file_size > LARGEST_RATIO * max(member.compress_size, 1):
            raise Refusal("bomb")
        if member.flag_bits & 0x1:
            raise Refusal("protected")


def _weigh_inflated(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> bytes:
    """Inflate every member, piece by piece; the bytes of the list of contents."""
    left = MOST_BYTES
    contents = b""
    for member in members:
        # zipfile stops at the declared size. Asking for more shows what is really there.
        asked = copy.copy(member)
        asked.file_size = left + 1
        is_xml = member.filename.lower().endswith((".xml", ".rels", ".vml"))
        tail = b""
        with archive.open(asked) as stream:
            size = 0
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                left -= len(chunk)
                if left < 0 or (size > RATIO_FROM and size > LARGEST_RATIO * max(member.compress_size, 1)):
                    raise Refusal("bomb")
                if is_xml and _has_dtd(tail + chunk):
                    raise Refusal("damaged")
                tail = chunk[-40:]
                if member.filename == _CONTENTS:
                    contents += chunk
    return contents


def _has_dtd(xml: bytes) -> bool:
    plain = xml.replace(b"\0", b"")  # UTF-16
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain
