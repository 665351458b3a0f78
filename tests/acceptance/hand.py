"""A register as a person at the keyboard has it: commands typed on a day, and the answers to them.

These tests know the product by its commands only. Each command is typed on a day (`today`), in this
process; what it answers is read as JSON.
"""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from click.testing import CliRunner, Result
from sqlalchemy import NullPool, create_engine
from sqlmodel import SQLModel

from cli.main import root
from tests.acceptance.scenes import Lines, Scenes

Answer = Any
"""What a command answers with `--json`."""

Stored: TypeAlias = dict[str, list[str]]
"""Rows by table, as text and in order."""


class Register:
    """A register at a URL, in which any day may be today."""

    def __init__(self, url: str, scenes: Scenes | None = None) -> None:
        """`scenes` are those that begin with a register as this one is: with an empty one."""
        self.url = url
        self.scenes = scenes
        self.played: Lines | None = () if scenes is not None else None
        """All that was typed, as long as that was only played."""
        self.is_closed = True
        """Nothing has been typed into it yet: another may take its place."""

    def type(self, today: str | None, *line: str, **environment: str | None) -> Result:
        """Type a command on a day, or on the clock's; nothing of the caller's environment counts.

        A defect of ours is loud.
        """
        self.played, self.is_closed = None, False
        unset = dict.fromkeys(("HANDSLAG_DB", "HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"))
        chosen = {**unset, "HANDSLAG_LANG": "en", "HANDSLAG_DEBUG": "1", **environment}
        day = () if today is None else ("--today", today)
        arguments = ["--db", self.url, *day, *line]
        return CliRunner().invoke(root, arguments, env=chosen, input="nej\n" * 3, catch_exceptions=False)

    def do(self, today: str | None, *line: str) -> str:
        """Type a command that is to succeed; give what it prints."""
        done = self.type(today, *line)
        assert done.exit_code == 0, f"{line} on {today} ended with {done.exit_code}: {done.output}"
        return done.output

    def refuse(self, today: str | None, *line: str, codes: tuple[int, ...] = (1, 2)) -> str:
        """Type a command that is to be refused, with nothing written; give what it says.

        It ends with 1 when a rule says no, with 2 when the line cannot be meant, with 4 when there is no such
        thing; a test that expects another number says so.
        """
        before = self.stored()
        done = self.type(today, *line)
        assert done.exit_code in codes, f"{line} on {today} was not refused: {done.output}"
        assert self.stored() == before, f"{line} on {today} was refused and has written"
        return done.output

    def ask(self, today: str | None, *line: str) -> Answer:
        """Ask in JSON; an audit that found something ends with 1 and answers all the same.

        A row of a list is given without its version: what was struck is counted there, too.
        """
        done = self.type(today, *line, "--json")
        assert done.exit_code in {0, 1}, f"{line} on {today} ended with {done.exit_code}: {done.output}"
        answer = json.loads(done.stdout)
        if isinstance(answer, list):
            answer = [{key: value for key, value in row.items() if key != "version"} for row in answer]
        return answer

    def seal(self, today: str | None) -> str:
        """What the whole register is sealed by: it changes with every row."""
        return str(self.ask(today, "audit", "history")["seal"])

    def stored(self) -> Stored:
        """Every row of every table: nothing can be written that does not change it."""
        engine = create_engine(self.url, poolclass=NullPool)
        with engine.connect() as connection:
            return {
                name: sorted(map(repr, connection.exec_driver_sql(f'SELECT * FROM "{name}"')))  # noqa: S608 -- ours
                for name in SQLModel.metadata.tables
            }

    def play(self, *lines: tuple[str, ...]) -> None:
        """Type commands that are to succeed, each as (day, words); what was played before is not again."""
        if self.scenes is None or self.played is None:
            for today, *line in lines:
                self.do(today, *line)
            return
        begun = len(self.played)
        whole = (*self.played, *lines)
        ends = range(begun + 1, len(whole) + 1)
        known = max((end for end in ends if self.is_closed and whole[:end] in self.scenes), default=begun)
        if known > begun:
            self.scenes.begin(self.url, whole[:known])
        for end in range(known + 1, len(whole) + 1):
            today, *line = whole[end - 1]
            self.do(today, *line)
            self.scenes.keep(self.url, whole[:end], whole[: end + 1])
        self.played = whole

    # What is read off the answers.

    def states(self, today: str, as_of: str | None = None) -> dict[str, str]:
        """Every agreement's state on a day, by reference; `today`'s own if no day is named."""
        days = () if as_of is None else ("--as-of", as_of)
        rows = self.ask(today, "agreement", "list", *days)
        return {row["reference"]: row["state"] for row in rows}

    def states_of(self, today: str, as_of: str) -> dict[str, tuple[str, str]]:
        """Every record's state on a day and since when, also of what is no agreement."""
        rows = self.ask(today, "audit", "history", "--as-of", as_of)["states"]
        return {row["reference"]: (row["state"], row["since"]) for row in rows}

    def states_now(self) -> dict[str, str]:
        """Every agreement's state by the clock's day."""
        return {row["reference"]: row["state"] for row in self.ask(None, "agreement", "list")}

    def state(self, today: str, reference: str, as_of: str | None = None) -> str | None:
        """One record's state on a day; nothing if the register did not have it then."""
        shown = self.shown(today, reference, as_of)
        return None if shown is None else str(shown["state"])

    def shown(self, today: str, reference: str, as_of: str | None = None) -> Answer:
        """One record whole on a day; nothing if it was not there then."""
        days = () if as_of is None else ("--as-of", as_of)
        done = self.type(today, "show", reference, *days, "--json")
        answer = json.loads(done.stdout)
        if done.exit_code != 0:
            assert answer["error"] in {"usage.not_yet_then", "error.unknown_record"}, done.output
            return None
        return answer

    def overdue(self, today: str, as_of: str | None = None) -> list[tuple[str, str, str]]:
        """What had passed on a day: (day due, record, rule), in order."""
        days = () if as_of is None else ("--as-of", as_of)
        rows = self.ask(today, "audit", "overdue", *days)
        return sorted((row["due_on"], row["reference"], row["rule"]) for row in rows)

    def rows(self, today: str, reference: str) -> list[Answer]:
        """A record's rows of history, also those that a correction struck."""
        return list(self.ask(today, "show", reference, "--history")["history"])

    def row(self, today: str, reference: str, trigger: str) -> str:
        """The number of the last row with which a record took a step."""
        return str([row["seq"] for row in self.rows(today, reference) if row["trigger"] == trigger][-1])

    def act(self, today: str, reference: str, kind: str, party: str) -> str:
        """The number of the last row with a party's act of a kind."""
        return str(
            [
                row["seq"]
                for row in self.rows(today, reference)
                for act in row["acts"]
                if (act["kind"], act["party"]) == (kind, party)
            ][-1]
        )

    def findings(self, today: str | None, *which: str) -> list[Answer]:
        """What `audit history` finds wrong."""
        return list(self.ask(today, "audit", "history", *which)["findings"])

    def sound(self, today: str | None) -> None:
        """The proof finds nothing wrong."""
        assert self.findings(today) == []

    def gone(self, today: str, reference: str) -> None:
        """Nothing is left of a record but its history: no list has it, and no day of it is watched."""
        lists = [
            ("status",),
            *((noun, "list") for noun in ("picture", "plan", "activity", "forum", "meeting")),
        ]
        listed = {row["reference"] for words in lists for row in self.ask(today, *words)}
        assert reference not in listed, f"{reference} is still listed"
        done = self.type(today, "show", reference, "--json")
        if done.exit_code == 0:
            shown = json.loads(done.stdout)
            assert shown["deadlines"] == [], f"{reference} is still watched"

    def forecast_ends(self, today: str, reference: str) -> list[str]:
        """The days on which an agreement is to end if nobody acts."""
        ends = {"expire", "terminate"}
        deadlines = self.shown(today, reference)["deadlines"]
        return [item["due_on"] for item in deadlines if item["rule"] in ends]

    def whole(self, today: str, *references: str) -> dict[str, Answer]:
        """All that the register says of records on a day, without what counts the rows of their history."""
        shown_of = {}
        for reference in references:
            shown = self.shown(today, reference)
            if shown is not None:
                shown.pop("version")
            shown_of[reference] = shown
        return shown_of


def shown_together(answer: Answer, *references: str) -> bool:
    """Whether somewhere in an audit's answer one thing is told of all these records together."""
    if isinstance(answer, list):
        return any(shown_together(item, *references) for item in answer)
    if not isinstance(answer, dict):
        return False
    inside = [value for key, value in answer.items() if key != "coverage"]  # it lists whatever lies there
    words = {text for value in inside for text in _texts(value)}
    if "terms" not in answer and set(references) <= words:
        return True
    return any(shown_together(value, *references) for value in inside)


def _texts(value: Answer) -> list[str]:
    """Every text in an answer, and every word of it."""
    if isinstance(value, str):
        return [value, *value.replace(",", " ").split()]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return []


NACKA = ("--parties", "Nacka; LPO Nacka")
SAYS = ("--purposes", "trygghet", "--priorities", "unga")

LATE = "2026-11-28"
"""The day on which what happened long ago is typed."""


def signed_late(today: str = LATE) -> tuple[tuple[str, ...], ...]:
    """N, signed on 11 and 18 December 2025, in force from the new year; all of it typed on one day."""
    return (
        (today, "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01", "--extension-clause"),
        (today, "sign", "N", "Nacka", "--on", "2025-12-11"),
        (today, "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
    )


def signed_in_time() -> tuple[tuple[str, ...], ...]:
    """The same, each thing typed on its own day, and the daily run of new year's day."""
    return (
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01", "--extension-clause"),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
        ("2026-01-01", "tick"),
    )


def main_and_subs() -> tuple[tuple[str, ...], ...]:
    """M, from 2022 through 2025; under it U, two years, and W, which ends with M. Typed in time."""
    new = ("2022-01-15", "agreement", "new")
    sub = ("--level", "sub", "--under", "M", *NACKA, *SAYS, "--from", "2022-02-01")
    term = ("--from", "2022-01-01", "--to", "2025-12-31", "--extension-clause")
    return (
        ("2021-12-11", "agreement", "new", "M", *NACKA, *SAYS, *term),
        ("2021-12-11", "sign", "M", "Nacka", "--on", "2021-12-10"),
        ("2021-12-11", "sign", "M", "LPO Nacka", "--on", "2021-12-11"),
        (*new, "U", *sub, "--to", "2024-01-31"),
        (*new, "W", *sub, "--to", "main", "--deviation", "interim"),
        ("2022-01-15", "sign", "U", "Nacka", "--on", "2022-01-14"),
        ("2022-01-15", "sign", "U", "LPO Nacka", "--on", "2022-01-15"),
        ("2022-01-15", "sign", "W", "Nacka", "--on", "2022-01-14"),
        ("2022-01-15", "sign", "W", "LPO Nacka", "--on", "2022-01-15"),
        ("2022-02-01", "tick"),
    )


def runs(first: int, last: int) -> tuple[tuple[str, ...], ...]:
    """The daily run on new year's day, year by year: it is never silent for more than 400 days."""
    return tuple((f"{year}-01-01", "tick") for year in range(first, last + 1))


def succeeded(begins: str, signed: str) -> tuple[tuple[str, ...], ...]:
    """M2 comes after M: signed on a day, begun on a day by the daily run."""
    return (
        *runs(2023, 2025),
        (signed, "renew", "M", "--as-reference", "M2", "--from", begins),
        (signed, "sign", "M2", "Nacka", "--on", signed),
        (signed, "sign", "M2", "LPO Nacka", "--on", signed),
        (begins, "tick"),
    )
