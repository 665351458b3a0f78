"""From the bytes of a register file to its cells: encodings, quotes and the limits that keep memory flat."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TYPE_CHECKING, BinaryIO, Final

from lifecycle.errors import Finding, InputRefused
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 20_000_000
"""Some sixty thousand agreements: far more than the country has, and little enough to hold in memory."""
MAX_ROWS: Final = 100_000
MAX_CELLS_PER_ROW: Final = 1_000

ENCODINGS: Final = ("utf-8", "utf-16", "cp1252", "latin-1")
"""What may be named, as people write it; anything else is refused with this list."""

_CODECS = {codecs.lookup(name).name: name for name in (*ENCODINGS, "utf-8-sig", "utf-16-le", "utf-16-be")}
_SINGLE_BYTE = ("cp1252", "iso8859-1")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZIP_OR_SPREADSHEET = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\xd0\xcf\x11\xe0")
_CONTROLS = pattern(rb"[\x00-\x08\x0e-\x1f]")
_NUL_SHARE_OF_NO_TEXT = 0.1

_QUOTED = pattern(r'"[^"]*+(?:""[^"]*+)*+"')
_LINE_END = pattern(r"\r\n|\r|\n|\Z")
_CELL = {
    delimiter: pattern(
        rf'(?:"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"|(?P<plain>(?!")[^{delimiter}\r\n]*+))'
        rf"(?P<end>{delimiter}|\r\n|\r|\n|\Z)"
    )
    for delimiter in (",", ";", "\t")
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a line could not be read to its end: a code of the catalogues and the cell, counted from 0."""

    code: str
    cell: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row as a spreadsheet numbers it: a line break inside quotes starts no new one."""

    row: int
    cells: tuple[str, ...]
    fault: Fault | None = None


def refused(name: str, code: str, **facts: object) -> InputRefused:
    """Make the refusal of a whole file for one reason that leaves nothing else to look at."""
    return InputRefused([Finding(code, name, facts)])


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """Read a file whole, but never more than `limit` bytes of it: a longer one is refused unread."""
    try:
        with path.open("rb") as file:
            return read_stream(file, name=path.name, limit=limit)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refused(path.name, "register.unreadable", reason=reason) from error


def read_stream(stream: BinaryIO, *, name: str, limit: int = MAX_BYTES) -> bytes:
    """Read what comes, but never more than `limit` bytes of it."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise _too_large(name, limit)
    return data


def decode(data: bytes, *, name: str, encoding: str | None, limit: int = MAX_BYTES) -> tuple[str, str]:
    """Give the text and the name of the encoding it was written in; refuse what is no text.

    Without a named encoding only what the bytes themselves prove is taken: a byte order mark, or UTF-8.
    Every byte string is "valid" latin-1, so a guess there would turn names into rubbish in silence.
    """
    if len(data) > limit:
        raise _too_large(name, limit)
    if data.startswith(_ZIP_OR_SPREADSHEET):
        raise refused(name, "register.spreadsheet_file")
    codec = _named(encoding, name=name)
    marked = next((found for mark, found in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise refused(name, "register.not_text")
    if codec is None:
        text = _decode_unnamed(data, marked or "utf-8", name=name)
        return text, "utf-8" if marked == "utf-8-sig" else marked or "utf-8"
    found = _contradiction(data, codec, marked)
    if found:
        raise refused(name, "register.encoding_contradicted", named=encoding, found=found)
    if codec in _SINGLE_BYTE and b"\0" in data:
        raise refused(name, "register.not_text")
    return _decode(data, marked or codec, name=name).removeprefix("\ufeff"), _CODECS[codec]


def lines_of(text: str, delimiter: str) -> Iterator[Line]:
    """Cut a text into rows of cells, the standard library's way, but with the place of everything wrong.

    `csv` says neither in which cell a quote was left open nor reads on after a cell beyond its
    process-wide limit. A line with a fault holds the cells before it; an open quote ends the text.
    """
    position, row = 0, 0
    while position < len(text):
        row += 1
        if row > MAX_ROWS:
            yield Line(row, (), Fault("register.too_many_rows", 0))
            return
        line, position = _line(text, position, row, _CELL[delimiter])
        yield line


def text_of(lines: Iterable[Iterable[str]], *, delimiter: str, line_end: str) -> str:
    """Write rows of cells as `lines_of` reads them."""
    written = StringIO(newline="")
    csv.writer(written, delimiter=delimiter, lineterminator=line_end).writerows(lines)
    return written.getvalue()


def _line(text: str, position: int, row: int, pattern: re.Pattern[str]) -> tuple[Line, int]:
    """Read one row from a position, and say where the next one begins."""
    cells: list[str] = []
    while (match := pattern.match(text, position)) is not None:
        quoted, plain, end = match.group("quoted", "plain", "end")
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        position = match.end()
        if end not in (",", ";", "\t"):
            return Line(row, tuple(cells)), position
        if len(cells) >= MAX_CELLS_PER_ROW:
            return Line(row, tuple(cells), Fault("register.row_too_wide", len(cells))), len(text)
    closed = _QUOTED.match(text, position)
    if closed is None:
        return Line(row, tuple(cells), Fault("register.unclosed_quote", len(cells))), len(text)
    line_end = _LINE_END.search(text, closed.end())
    next_row = line_end.end() if line_end else len(text)
    return Line(row, tuple(cells), Fault("register.text_after_quote", len(cells))), next_row


def _too_large(name: str, limit: int) -> InputRefused:
    return refused(name, "register.too_large", limit_megabytes=limit // 1_000_000)


def _named(encoding: str | None, *, name: str) -> str | None:
    """Turn the encoding a person named into Python's name for it."""
    if encoding is None:
        return None
    try:
        codec = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        codec = ""
    if codec not in _CODECS:
        raise refused(name, "register.encoding_unknown", value=encoding, allowed=", ".join(ENCODINGS))
    return codec


def _contradiction(data: bytes, codec: str, marked: str | None) -> str | None:
    """Name the encoding that the bytes prove, when it is not the one that was named.

    Text in cp1252 that happens to be valid UTF-8 beyond ASCII does not occur in practice; the other way
    round every UTF-8 file can be read as cp1252, with rubbish for å, ä and ö.
    """
    if marked is not None:
        family = marked.removesuffix("-sig")
        return None if codec.startswith(family) else family
    if codec in _SINGLE_BYTE and not data.isascii() and _is_utf8(data):
        return "utf-8"
    return None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_unnamed(data: bytes, codec: str, *, name: str) -> str:
    if codec != "utf-16" and data.count(b"\0") > _NUL_SHARE_OF_NO_TEXT * len(data):
        raise refused(name, "register.not_text")
    if codec == "utf-8" and _CONTROLS.search(data) and not _is_utf8(data):
        raise refused(name, "register.not_text")
    return _decode(data, codec, name=name, advise=codec == "utf-8")


def _decode(data: bytes, codec: str, *, name: str, advise: bool = False) -> str:
    """Decode or refuse; `advise` when the file may simply be in an encoding that must be named."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(codec, "replace").count("\n") + 1
    if _only_surrogates_are_wrong(data, codec):
        raise refused(name, "register.lone_surrogate", line=line)
    if advise:
        raise refused(name, "register.not_utf8", line=line)
    raise refused(name, "register.not_in_encoding", encoding=_CODECS[codec], line=line)


def _only_surrogates_are_wrong(data: bytes, codec: str) -> bool:
    """Tell a text with half a character (a lone surrogate) from bytes of another encoding."""
    if codec in _SINGLE_BYTE:
        return False
    try:
        data.decode(codec, "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True
