"""Make docs/reference/proof.md: what finds that somebody changed the register behind the engine's back.

Every cell is what happened when it was tried, by `tests/tampering.py`, on a small register with something in
every table. `tests/house/test_tampering_table.py` shows that the page is what is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlmodel import SQLModel

from tests.tampering import DEEDS, Tried, everything_tried, lived, looked_over
from workflows.audits.proof.declared import DECLARED, NOT_ROWS

PAGE: Final = "docs/reference/proof.md"

PROOF_SAYS: Final = """\
A register is changed behind the engine's back: its guards are taken off, one thing is done, then undone.
The tables say what then finds it: a finding of `audit history`, by its code; or of `doctor`; or nothing, and
then it is declared, with the reason. Every column of every table was tried, in one row of each kind where
kinds differ, on the register of `tests/little_life.py`. A new column fails the tests until it is found or
declared.

**What nothing in the database can find.** Whoever can write all of it can write all of it anew: an older copy
of the whole file, a history forged to its end with every table after it, a record removed with its chain and
all its rows agree with themselves. Only a seal finds that, or the end of a chain, noted elsewhere
(`audit history --expect`). The last notices of a closed deadline that told nobody anything leave no trace
either. A mail that somebody got is its own witness."""

ROWS_SAY: Final = """\
One row more, one less, the values of two rows exchanged, the whole table as it was on an earlier day. A dash:
there is nothing to exchange."""

REASONS: Final[Mapping[str, str]] = {
    "calendar": (
        "the working day of a closed deadline is that of the calendar of its time, which may have been"
        " another one than today's"
    ),
    "feeds": (
        "by which address a person's calendar program reads their days is no history: it only"
        " reads, and they make it anew or end it at any time"
    ),
    "question_mails": (
        "to whom a question was mailed who does not log in, and how often that was tried, is no history:"
        " that it was asked, and to which mailbox, is; what is gone is mailed once more"
    ),
    "reply_links": (
        "by which links somebody who does not log in may answer is no history: a forged one opens one"
        " question, and what is answered by it waits for somebody to confirm it"
    ),
    "frozen": (
        "the title that a record had on the day of a mail may be forgotten, so no mark is made of it; what"
        " else a mail says, and to whom it goes, is proved"
    ),
    "outbox": (
        "how often and when a mail is tried, and what a server answered: nobody but the outbox knows it,"
        " and whoever says that a mail was given up, or sent, says so for good; that it was written, to"
        " whom, when and of what is proved"
    ),
    "cookies": (
        "what browsers' cookies are signed with is drawn by lot when the register is first served; with"
        " another one, or none, everybody logs in again"
    ),
    "logins": (
        "who is logged in, and by which links somebody may come in, ends within hours or days and is no"
        " history; who did something while logged in, and who vouched for them, stands in each row of theirs"
    ),
    "sign_of_life": (
        "a scheduler that is stopped on purpose takes its sign of life away, and leaves no row: one for each"
        " beat would let every writer wait. Another instant is told by `doctor` when it lies ahead or is old"
    ),
}
"""Reason -> why something is neither found nor to be found."""


class Unthought(Exception):
    """Something is neither found nor declared, or declared and found."""


@cache
def everything(*, one_kind: bool = False) -> tuple[Tried, ...]:
    """Try everything, once for whoever asks; with `one_kind` once with each column and each deed."""
    with TemporaryDirectory() as folder:
        register = lived(f"sqlite:///{Path(folder) / 'little.db'}")
        tried = everything_tried(register, one_kind=one_kind)
        unseen = {(one.table, one.what, one.kind) for one in tried if not one.found}
        seen = looked_over(register, Path(folder), unseen)
        register.store.close()
    return tuple(
        Tried(
            one.table, one.what, one.kind, tuple(sorted(seen.get((one.table, one.what, one.kind), one.found)))
        )
        for one in tried
    )


def not_found(tried: Sequence[Tried]) -> list[str]:
    """Name what is neither found nor declared."""
    return [
        f"{one.table}.{one.what} {one.kind}: not found".replace(" :", ":")
        for one in tried
        if not one.found and reason_of(one) is None
    ]


def unthought(tried: Sequence[Tried]) -> list[str]:
    """Name what is neither found nor declared, and what is declared although everything of it is found."""
    wrong = not_found(tried)
    unseen = {name for one in tried if not one.found for name in _names(one)}
    return wrong + [f"{name}: declared, and found" for name in sorted({*DECLARED, *NOT_ROWS} - unseen)]


def _names(one: Tried) -> tuple[str, str]:
    """What was tried, and with the kind of its row."""
    return f"{one.table}.{one.what}", f"{one.table}.{one.what} {one.kind}"


def reason_of(one: Tried) -> str | None:
    """Give the reason for which it is declared that something need not, or cannot, be found."""
    declared = NOT_ROWS if one.what in DEEDS else DECLARED
    return next((declared[name] for name in _names(one) if name in declared), None)


def proof_page() -> str:
    """Every column of every table, and every table's rows, with what finds that they were changed.

    Raises:
        Unthought: something is neither found nor declared.
    """
    tried = everything()
    if wrong := unthought(tried):
        raise Unthought("\n".join(wrong))
    lines = [
        "# What the proof finds",
        "*This page is made by `scripts/reference.py`, of what happens when it is tried; run it again.*",
        PROOF_SAYS,
        "## Rows",
        ROWS_SAY,
        _table(("table", *DEEDS), list(_rows(tried))),
        "## Columns",
        *_columns(tried),
        "## Declared",
        "What is not found, and why it cannot be.",
        _table(
            ("reason", "", "where"),
            [
                (f"`{code}`", said, ", ".join(f"`{one}`" for one in _declared_as(code)))
                for code, said in REASONS.items()
                if _declared_as(code)
            ],
        ),
    ]
    return "\n\n".join(lines) + "\n"


def _declared_as(reason: str) -> list[str]:
    return sorted(name for name, code in {**DECLARED, **NOT_ROWS}.items() if code == reason)


def _rows(tried: Sequence[Tried]) -> Iterator[tuple[str, ...]]:
    for of in SQLModel.metadata.sorted_tables:
        mine = [one for one in tried if one.table == of.name]
        yield f"`{of.name}`", *(_cell([one for one in mine if one.what == deed]) for deed in DEEDS)


def _columns(tried: Sequence[Tried]) -> Iterator[str]:
    for of in SQLModel.metadata.sorted_tables:
        yield f"### {of.name}"
        found: dict[str, list[str]] = {}
        for column in of.columns:
            mine = [one for one in tried if (one.table, one.what) == (of.name, column.name)]
            found.setdefault(_cell(mine), []).append(f"`{column.name}`")
        rows = [(", ".join(names), cell) for cell, names in found.items()]
        yield _table(("column", "changed is found by"), rows)


def _cell(tried: Sequence[Tried]) -> str:
    """What finds it; kind by kind where that differs; a dash, where there is nothing to do."""
    by_finding: dict[str, list[str]] = {}
    for one in tried:
        said = ", ".join(f"`{code}`" for code in one.found) or f"declared: `{reason_of(one)}`"
        by_finding.setdefault(said, []).append(one.kind)
    by_finding = {said: sorted(kinds) for said, kinds in sorted(by_finding.items())}
    if len(by_finding) <= 1:
        return next(iter(by_finding), "-")
    return "<br>".join(f"{', '.join(kinds)}: {said}" for said, kinds in by_finding.items())


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines)
