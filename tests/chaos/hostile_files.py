"""Files of every kind that a command reads: ours, and what becomes of them on other people's computers."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

CONFIG: Final = Path(__file__).resolve().parents[2] / "config"
ROWS: Final = 8
"""Rows of a register file: what is wrong is wrong in one."""

ENCODINGS: Final = (
    "utf-8",
    "utf-8",
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-32",
    "cp1252",
    "cp850",
)
NO_TEXTS: Final = (
    b"PK\x03\x04" + b"\0" * 40,
    b"\xd0\xcf\x11\xe0",
    b"\0",
    b"",
    b"\xff" * 9,
    b"SQLite format 3\0",
)
MANY: Final = 10**40
"""Stands for more digits than Python reads or writes."""

CALENDARS: Final = (b"something", b"BEGIN:VCALENDAR\r\nPRODID:-//Handslag//Handslag//SV\r\nEND:VCALENDAR\r\n")


class Files:
    """Draws files: what our own commands wrote and what is shipped, as it is or with something wrong."""

    def __init__(self, draw: Random, words: Sequence[str], ours: Mapping[str, bytes]) -> None:
        """`ours` are of the register typed about: a register file, a copy, and its answer about the law."""
        self._draw = draw
        self._words = words
        self._ours = ours

    def read_by(self, path: tuple[str, ...]) -> dict[str, bytes]:
        """Give files by name for a command; it is called with the first, or the folder that it lies in."""
        match path[-1:]:
            case ("import",):
                return {"csv": self._register_file()}
            case ("check",):
                return self._configuration()
            case ("law",):
                return {"json": self._maybe_damaged(self._ours["law"])}
            case ("restore",):
                return {"copy": self._maybe_damaged(self._ours["copy"])}
            case _:  # it writes one: where none is, or in the place of another
                return {"old": self._draw.choice(CALENDARS)} if self._often(0.5) else {}

    def values(self, names: Sequence[str]) -> bytes:
        """Give values by field name, as JSON."""
        values = {self._draw.choice(names): self._value(2) for _ in range(self._draw.randrange(4))}
        odd = self._draw.choice((values, values, values, [values], "x", 1, None))
        text = json.dumps(odd, ensure_ascii=self._often(0.5)).replace(f"{MANY}", "9" * 5000)
        return self._maybe_damaged(self._written(text))

    def _value(self, depth: int) -> object:
        plain = self._draw.choice(
            (*self._words, 1, -1, 2.5, 10**30, MANY, True, None, float("inf"), "\0", "a\0b")
        )
        if depth == 0 or self._often(0.6):
            return plain
        inside = [self._value(depth - 1) for _ in range(self._draw.randrange(3))]
        return self._draw.choice((inside, {str(self._draw.choice(self._words)): each for each in inside}))

    def _register_file(self) -> bytes:
        if self._often(0.05):
            return self._draw.choice(NO_TEXTS)
        source = self._draw.choice((*shipped_rows(), self._ours["csv"].decode("utf-8-sig")))
        head, *rows = source.splitlines()
        mark = ";" if head.count(";") > head.count(",") else ","
        rows = self._draw.sample(rows, min(ROWS, len(rows)))
        table = [head.split(mark), *(row.split(mark) for row in rows)]
        for _ in range(self._draw.choice((0, 0, 1, 1, 2, 5))):
            self._spoil(table)
        before = self._draw.choice(("", "", "", "sep=;\n", "Avtal i Borås\n\n", "\n\n"))
        cut = self._draw.choice((mark, mark, mark, ";", "\t", "|"))
        end = self._draw.choice(("\n", "\r\n", "\r"))
        return self._maybe_damaged(self._written(before + end.join(cut.join(row) for row in table) + end))

    def _spoil(self, table: list[list[str]]) -> None:
        row = self._draw.choice(table)
        at = self._draw.randrange(len(row)) if row else 0
        word = self._draw.choice((*self._words, '"', '"\0"', "\0", '"""', "x" * 2000))
        match self._draw.randrange(6):
            case 0:
                table.append(list(row))
            case 1:
                row[at:at] = [word]
            case 2:
                row[at : at + 1] = []
            case _:
                row[at : at + 1] = [word]

    def _configuration(self) -> dict[str, bytes]:
        name = self._draw.choice(sorted(configuration()))
        files = dict(configuration())
        lines = files.pop(name).decode().splitlines()
        for _ in range(self._draw.choice((0, 1, 1, 2, 5))):
            at = self._draw.randrange(len(lines))
            key, equals, _ = lines[at].partition("=")
            word = str(self._draw.choice(self._words))
            quoted = json.dumps(word)
            wrong = (
                f"{key}={quoted}",
                f"{key}= [{quoted}, 1]",
                f"{key}= 1",
                f"{key}= {{x = 1}}",
                "",
                word,
                lines[0],
            )
            lines[at : at + 1] = (
                [self._draw.choice(wrong)] if equals else [lines[at], self._draw.choice(wrong)]
            )
        return {f"conf/{name}": self._maybe_damaged(self._written("\n".join(lines) + "\n")), **named(files)}

    def _written(self, text: str) -> bytes:
        return text.encode(self._draw.choice(ENCODINGS) if self._often(0.2) else "utf-8", "replace")

    def _maybe_damaged(self, data: bytes) -> bytes:
        if not data or not self._often(0.25):
            return data
        at = self._draw.randrange(len(data))
        hurt = self._draw.choice(
            (b"\0", b"\xff", b'"', b"\n", b"\r", b"\xed\xa0\x80", "\u202e".encode(), b"\x1b[")
        )
        return self._draw.choice(
            (
                data[:at],
                data[:at] + hurt + data[at:],
                data[:at] + hurt + data[at + 1 :],
                codecs.BOM_UTF16_LE + data,
            )
        )

    def _often(self, share: float) -> bool:
        return self._draw.random() < share


@cache
def shipped_rows() -> tuple[str, ...]:
    """Every register file that is shipped, or that our tests know to be faulty."""
    data = Path(__file__).resolve().parents[1] / "data/register/faulty.csv"
    return tuple(one.read_text("utf-8") for one in (CONFIG / "examples/register.csv", data))


@cache
def configuration() -> Mapping[str, bytes]:
    """The configuration that is shipped, by the names of its files below its folder."""
    return {str(one.relative_to(CONFIG)): one.read_bytes() for one in sorted(CONFIG.rglob("*.toml"))}


def named(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Put files into the folder of a configuration."""
    return {f"conf/{name}": data for name, data in files.items()}
