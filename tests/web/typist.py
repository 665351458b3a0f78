"""Somebody who does in a browser what a command line says: each line becomes a form that is filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlalchemy import select

from lifecycle.fields import FIELDS, ROWS, Shape
from lifecycle.nouns import NOUNS
from lifecycle.records import Record
from lifecycle.table import table
from tests.web.browser import Browser, page_of, text_of
from web.frame.ways import STEP_PAGES
from words.vocabulary import read_code, read_word
from workflows.lookup.typed import items_of, rows_of

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

    from lifecycle.rulebook import Rulebook
    from lifecycle.store import Store

Filled = dict[str, list[str]]


@dataclass
class Line:
    """A command line taken apart: what is named, what is said of fields, and the options."""

    named: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    options: dict[str, list[str]] = field(default_factory=dict)

    def said(self, option: str, default: str = "") -> str:
        return self.options.get(option, [default])[-1]


def apart(words: Sequence[str], flags: frozenset[str]) -> Line:
    line, rest = Line(), iter(words)
    for word in rest:
        if word.startswith("--"):
            line.options.setdefault(word, []).append("yes" if word in flags else next(rest))
        elif "=" in word:
            line.pairs.append((word.partition("=")[0], word.partition("=")[2]))
        else:
            line.named.append(word)
    return line


_FLAGS = frozenset({"--extension-clause", "--all"})


class Typist:
    """Does what command lines say, from the pages."""

    def __init__(self, browser: Browser, store: Store, rulebook: Rulebook) -> None:
        self._browser, self._store, self.rulebook = browser, store, rulebook
        self.asked = 0
        """How many forms were filled in."""

    def do(self, words: Sequence[str]) -> TestResponse:
        """Do what a line says; the answer is that of the form that was sent."""
        for count in (2, 1):
            command = " ".join(words[:count])
            if (found := _COMMANDS.get(command)) is not None:
                return found(self, apart(words[count:], _FLAGS))
        raise AssertionError(words)

    def machine(self, reference: str) -> str:
        with self._store.reading() as connection:
            named = select(table(Record).c.machine).where(table(Record).c.reference == reference)
            machine: str = connection.execute(named).scalar_one()
        return machine

    def page(self, reference: str, rest: str) -> str:
        return page_of(self.machine(reference), reference, rest)

    def send(self, page: str, said: Filled) -> TestResponse:
        """Fill a form in beside what stands there, look at what would happen, and send it."""
        self.asked += 1
        filled = self._browser.form(page)
        anew = tuple(f"{name.removesuffix('.rows')}." for name in said if name.endswith(".rows"))
        filled = {name: texts for name, texts in filled.items() if not (anew and name.startswith(anew))}
        filled |= said
        before = self._browser.post(page, {**filled, "do": ["preview"]})
        assert before.status_code in (200, 422), text_of(before)
        return self._browser.post(page, {**filled, "do": ["do"]})

    def filled(self, machine: str, pairs: Sequence[tuple[str, str]]) -> Filled:
        """Write what is said of fields as it is filled in: lists by line, rows by cell."""
        said: Filled = {}
        for name, text in pairs:
            code = read_code("field", name, NOUNS[machine].fields)
            assert code is not None, (machine, name)
            match FIELDS[code]:
                case Shape.ROWS:
                    said |= rows_filled(code, text)
                case Shape.CODES:
                    said[code] = list(items_of(text))
                case Shape.TEXTS | Shape.UNITS | Shape.AREAS:
                    said[code] = ["\n".join(items_of(text))]
                case Shape.FLAG:
                    said[code] = [{"ja": "yes", "nej": "no"}.get(text, text)]
                case _:
                    said[code] = [text]
        return said


def rows_filled(code: str, text: str) -> Filled:
    rows = rows_of(text)
    said: Filled = {f"{code}.rows": [str(len(rows))]}
    for number, cells in enumerate(rows):
        for column, cell in zip(ROWS[code], cells, strict=False):
            said[f"{code}.{number}.{column}"] = [cell]
    return said


def _given(line: Line, **options: str) -> Filled:
    return {name: [line.said(option)] for name, option in options.items() if option in line.options}


def _new_agreement(one: Typist, line: Line) -> TestResponse:
    said = {
        "reference": [line.named[0]],
        "parties": ["\n".join(items_of(line.said("--parties")))],
        "starts_on": [line.said("--from")],
        "extension_clause": [line.said("--extension-clause")],
    }
    return one.send("/ny/avtal", said)


def _advance(one: Typist, line: Line) -> TestResponse:
    reference, step = line.named
    machine = one.machine(reference)
    trigger = read_word(step, f"trigger.{machine}", one.rulebook.newest(machine).triggers)
    assert trigger is not None
    assert trigger not in STEP_PAGES
    said = one.filled(machine, line.pairs) | _given(line, on="--on", party="--for", function="--by")
    return one.send(one.page(reference, f"/-/steg/{trigger}"), said)


def _amend(one: Typist, line: Line) -> TestResponse:
    [pair] = line.pairs
    said = one.filled(one.machine(line.named[0]), [pair])
    [name] = {each.partition(".")[0] for each in said}
    return one.send(one.page(line.named[0], f"/-/andra/{name}"), said)


def _act(page: str) -> Callable[[Typist, Line], TestResponse]:
    def act(one: Typist, line: Line) -> TestResponse:
        reference, party = line.named
        papers = _given(line, on="--on", item="--item", function="--by", remark="--reservation")
        return one.send(one.page(reference, f"/-/{page}"), {"party": [party], **papers})

    return act


def _begin(machine: str | None) -> Callable[[Typist, Line], TestResponse]:
    def begin(one: Typist, line: Line) -> TestResponse:
        *kind, under = line.named
        begun = machine or read_word(kind[0], "kind", tuple(NOUNS))
        assert begun is not None
        return one.send(one.page(under, f"/-/ny/{begun}"), one.filled(begun, line.pairs))

    return begin


def _change_party(one: Typist, line: Line) -> TestResponse:
    said = _given(line, organisation_number="--number", address="--address")
    return one.send(f"/parter/{quote(line.named[0])}/-/andra", said)


def _mandate(one: Typist, line: Line) -> TestResponse:
    kind = {"main": "main_agreement", "sub": "sub_agreement"}[line.said("--kind")]
    said = {"function": [line.named[1]], "kind": [kind], "from_on": [line.said("--from")]}
    return one.send(f"/parter/{quote(line.named[0])}/-/mandat", said)


def _function(one: Typist, line: Line) -> TestResponse:
    said = {"function": [line.named[1]], "holder": [line.said("--holder")], "from_on": [line.said("--from")]}
    return one.send(f"/parter/{quote(line.named[0])}/-/funktion", said)


def _change_person(one: Typist, line: Line) -> TestResponse:
    return one.send(f"/personer/{line.named[0]}", _given(line, email="--email"))


def _new_person(one: Typist, line: Line) -> TestResponse:
    return one.send("/ny/person", {"handle": [line.named[0]], **_given(line, email="--email")})


def _count(one: Typist, line: Line) -> TestResponse:
    reference, number = line.named
    return one.send(one.page(reference, "/-/antal"), {"counted": [number], "period": [line.said("--period")]})


def _revise(one: Typist, line: Line) -> TestResponse:
    return one.send(one.page(line.named[0], "/-/efterfoljare"), {})


def _done(one: Typist, line: Line) -> TestResponse:
    return one.send(one.page(line.named[0], "/-/steg/done"), {})


def _extend(one: Typist, line: Line) -> TestResponse:
    page = one.page(line.named[0], "/-/forlang")
    everybody = ["Borås", "LPO Borås"] if "--all" in line.options else []
    return one.send(page, {"parties": everybody, **_given(line, until="--until", consulted_on="--consulted")})


def _renew(one: Typist, line: Line) -> TestResponse:
    return one.send(one.page(line.named[0], "/-/fornya"), {})


def _sheet(one: Typist, line: Line) -> TestResponse:
    """Fill in a sheet: each line is named by where it stands on the form (`process.0.finding=…`)."""
    round_of, period = line.named
    said = {name: [text] for name, text in line.pairs}
    return one.send(one.page(f"{round_of}/{period}", "/-/blad"), said)


_COMMANDS: dict[str, Callable[[Typist, Line], TestResponse]] = {
    "agreement new": _new_agreement,
    "advance": _advance,
    "amend": _amend,
    "decide": _act("beslut"),
    "sign": _act("underskrift"),
    "accept": _act("godkannande"),
    "plan new": _begin(None),
    "activity new": _begin("activity"),
    "forum new": _begin("forum"),
    "party change": _change_party,
    "party mandate": _mandate,
    "party function": _function,
    "person change": _change_person,
    "person add": _new_person,
    "count": _count,
    "revise": _revise,
    "activity done": _done,
    "extend": _extend,
    "renew": _renew,
    "sheet": _sheet,
}
