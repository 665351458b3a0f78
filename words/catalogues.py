"""Compile message catalogues: `.po` for people who write, `.mo` for the program that reads.

The compiled file carries the fingerprint of its source, so that a stale one is known by content: file times
mean nothing after a checkout or inside a wheel. Imports nothing but the standard library until it compiles,
because the wheel's build hook and every command load this module.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from gettext import GNUTranslations
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

DOMAIN: Final = "handslag"


def sources(locales: Path) -> Iterator[Path]:
    """Yield every catalogue's source below a locale folder, by language."""
    yield from sorted(locales.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def load(locales: Path, lang: str) -> GNUTranslations:
    """Read a language's catalogue; compile it first when it is missing or not of its source.

    A wheel carries the compiled file; a checkout compiles on its first run, beside the source if that folder
    can be written, otherwise only in memory.
    """
    source = locales / lang / "LC_MESSAGES" / f"{DOMAIN}.po"
    compiled = source.with_suffix(".mo")
    if compiled.exists():
        translations = _read(compiled.read_bytes())
        if not source.exists() or fingerprint(source) in translations.info().get("project-id-version", ""):
            return translations
    return _read(compile_file(source))


def compile_file(source: Path) -> bytes:
    """Compile one catalogue beside its source, whole or not at all, and hand back what was written."""
    # Late import: 60 ms that only a developer's checkout pays.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with source.open("rb") as text:
        catalogue = read_po(text, locale=source.parts[-3], abort_invalid=True)
    catalogue.project, catalogue.version = DOMAIN, fingerprint(source)
    binary = BytesIO()
    write_mo(binary, catalogue)
    with suppress(OSError):  # a folder we may not write: the caller uses what it got
        _replace(source.with_suffix(".mo"), binary.getvalue())
    return binary.getvalue()


def fingerprint(source: Path) -> str:
    """Name the content of a source (line ends do not count: git may change them)."""
    return sha256(source.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _read(binary: bytes) -> GNUTranslations:
    return GNUTranslations(BytesIO(binary))


def _replace(path: Path, content: bytes) -> None:
    # Two commands may compile at the same time: each writes its own file, the last rename wins.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    temporary = Path(name)
    temporary.chmod(0o644)
    temporary.replace(path)
