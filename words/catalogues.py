"""Compile message catalogues: `.po` for people who write, `.mo` for the program that reads.

The compiled file carries the fingerprint of its source, so that a stale one is known by content: file times
mean nothing after a checkout or inside a wheel. Imports nothing but the standard library until it compiles,
and of that only what click needs too, because the wheel's build hook and every command load this module.
"""

from __future__ import annotations

import os
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, Literal
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DOMAIN: Final = "handslag"

_LITTLE: Final = b"\xde"
"""How a file begins of which the numbers begin with their least byte."""

_REMEMBERED: Final = 4_096
"""Sentences that are kept when they have been looked for; there are about so many."""

_BETWEEN: Final = "\0"
"""What stands between the forms of a sentence, and between its code for one and for many."""


class Catalogue:
    """The sentences of one language, as a compiled file has them: sorted by their codes.

    `gettext` of the standard library reads all four thousand first, of which a command says a few.
    """

    def __init__(self, binary: bytes) -> None:
        self._binary = binary
        self._order: Literal["little", "big"] = "little" if binary.startswith(_LITTLE) else "big"
        self._count, self._codes, self._sentences = (self._number(at) for at in (8, 12, 16))
        # a table says the same few codes in every row, and what is served says them all day long
        self._forms = lru_cache(_REMEMBERED)(self._found)

    def gettext(self, code: str) -> str:
        """Say the sentence of a code, that of one where it has forms; the code itself where there is none."""
        forms = self._forms(code)
        return code if forms is None else forms[self._form(1) if len(forms) > 1 else 0]

    def ngettext(self, code: str, of_many: str, number: int) -> str:
        """Say the form of a sentence that fits a number; a code where there are no forms."""
        forms = self._forms(code)
        if forms is None or len(forms) == 1:
            return code if number == 1 else of_many
        return forms[self._form(number)]

    def is_of(self, source: str) -> bool:
        """Whether it was compiled from the source as it is; of a source that is not there it is."""
        try:
            return fingerprint(source) in self._header("Project-Id-Version")
        except FileNotFoundError:
            return True

    @cached_property
    def _form(self) -> Callable[[int], int]:
        from gettext import c2py  # late: help counts nothing

        _, _, rule = self._header("Plural-Forms").partition("plural=")
        form: Callable[[int], int] = c2py(rule.strip().removesuffix(";"))
        return form

    def _header(self, name: str) -> str:
        lines = (line.partition(":") for line in "".join(self._forms("") or ()).split("\n"))
        return next((said.strip() for key, _, said in lines if key == name), "")

    def _found(self, code: str) -> list[str] | None:
        """Find the sentence of a code, its forms apart; None where there is none."""
        wanted, low, high = code.encode(), 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self._text(self._codes, middle).partition(b"\0")[0] < wanted:
                low = middle + 1
            else:
                high = middle
        if low == self._count or self._text(self._codes, low).partition(b"\0")[0] != wanted:
            return None
        return self._text(self._sentences, low).decode().split(_BETWEEN)

    def _text(self, table: int, row: int) -> bytes:
        length, start = self._number(table + 8 * row), self._number(table + 8 * row + 4)
        return self._binary[start : start + length]

    def _number(self, at: int) -> int:
        return int.from_bytes(self._binary[at : at + 4], self._order)


def sources(locales: Path) -> Iterator[Path]:
    """Yield every catalogue's source below a locale folder, by language."""
    yield from sorted(locales.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def load(locales: str | os.PathLike[str], lang: str) -> Catalogue:
    """Read a language's catalogue; compile it first when it is missing or not of its source.

    A wheel carries the compiled file; a checkout compiles on its first run, beside the source if that folder
    can be written, otherwise only in memory.
    """
    source = os.path.join(locales, lang, "LC_MESSAGES", f"{DOMAIN}.po")
    try:
        with open(_compiled(source), "rb") as file:
            catalogue = Catalogue(file.read())
    except FileNotFoundError:
        return Catalogue(compile_file(source))
    return catalogue if catalogue.is_of(source) else Catalogue(compile_file(source))


def compile_file(source: str | os.PathLike[str]) -> bytes:
    """Compile one catalogue beside its source, whole or not at all, and hand back what was written."""
    # Late imports: 60 ms that only a developer's checkout pays.
    from contextlib import suppress
    from io import BytesIO
    from pathlib import Path

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with open(source, "rb") as text:
        catalogue = read_po(text, locale=Path(source).parts[-3], abort_invalid=True)
    catalogue.project, catalogue.version = DOMAIN, fingerprint(source)
    binary = BytesIO()
    write_mo(binary, catalogue)
    with suppress(OSError):  # a folder we may not write: the caller uses what it got
        _replace(Path(_compiled(source)), binary.getvalue())
    return binary.getvalue()


def fingerprint(source: str | os.PathLike[str]) -> str:
    """Name the content of a source (line ends do not count: git may change them).

    A checksum does: whoever changes a catalogue means no harm, and to hash it takes as long as to help.
    """
    with open(source, "rb") as file:
        content = file.read().replace(b"\r\n", b"\n")
    return f"{len(content)}-{crc32(content):08x}"


def _compiled(source: str | os.PathLike[str]) -> str:
    return os.path.splitext(source)[0] + ".mo"


def _replace(path: Path, content: bytes) -> None:
    import tempfile  # as above

    # Two commands may compile at the same time: each writes its own file, the last rename wins.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    temporary = path.with_name(os.path.basename(name))
    temporary.chmod(0o644)
    temporary.replace(path)
