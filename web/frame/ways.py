"""Where something is done on a page that sentences name as a command: a remedy, and what is told in passing.

Whatever has no page yet stays the command that it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from flask import url_for

from lifecycle.nouns import NOUNS
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from web.frame.addresses import address_of, machines_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from words.texts import Texts
    from workflows.action import Action

ACT_PAGES: Final[Mapping[str, str]] = {
    "decide": "beslut",
    "sign": "underskrift",
    "accept": "godkannande",
    "withdraw_notice": "aterkallad-uppsagning",
}
"""What a party does, as a command or a step, and the last word of its page's address."""

_BEGUN: Final[Mapping[str, str]] = {
    "picture new": "problem_picture",
    "forum new": "forum",
    "meeting new": "meeting",
    "activity new": "activity",
}
_PAGES: Final[Mapping[str, str]] = {
    "audit overdue": "overdue",
    "audit terms": "terms",
    "audit gaps": "gaps",
    "audit law": "law",
    "audit corrections": "corrections",
    "audit history": "history",
    "status": "agreements",
    "agreement list": "agreements",
    "party list": "parties",
    "person list": "people",
    "person handover": "hand_over",
    "agreement new": "new_agreement",
    "agreement register": "old_paper",
    "forecast": "forecast",
}
"""Commands that name nothing, and the page that does the same."""

_ALL: Final = " --all"
"""What asks a listing of agreements for those that are over too; no other page that is named so takes it."""

_OF_ONE: Final = ("next", "show", "audit gaps", "round show")
"""Commands that show one record."""

_NAMED: Final = pattern(r"handslag ((?:audit )?[a-z]+(?: [a-z]+)?)(?: ([^\s,;:()]+))?")

_BARE_OPTION: Final = pattern(r" --[a-z-]+(?=[).,;])")
"""How a command is meant to be given, which its page asks by itself."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence, and the page that it leads to."""

    text: str
    href: str | None = None


def remedied_at(connection: Connection, texts: Texts, action: Action) -> Piece | None:
    """Give the page on which something can be done, and what that is called; None where there is none."""
    names = [one for one in action.arguments if isinstance(one, str)]
    known = machines_of(connection, names)
    reference = next((one for one in names if one in known), None)
    if reference is not None:
        return _of_a_record(texts, known[reference], reference, action)
    page = _PAGES.get(action.command)
    return None if page is None else Piece(texts.text(f"web.title.{page}"), url_for(page))


def _of_a_record(texts: Texts, machine: str, reference: str, action: Action) -> Piece | None:
    at = partial(address_of, machine, reference)
    match action.command:
        case "next" | "show":
            return Piece(reference, at())
        case "amend" if said := [*action.fields, *action.added]:
            title, href = texts.text("web.amend.of", field=said[0]), at("amend", field=said[0])
        case "advance" | "decide" | "sign" | "accept":
            trigger = str(action.arguments[1]) if action.command == "advance" else action.command
            title, href = _step(texts, machine, reference, trigger)
        case "revise" | "renew":
            title, href = texts.text("web.successor"), at("successor")
        case begun if begun in _BEGUN or begun == "plan new":
            kind = _BEGUN.get(begun) or str(action.arguments[0])
            title, href = texts.text("web.begin.title", kind=kind), at("begin_under", machine=kind)
        case _:
            return None
    return Piece(texts.text("web.of_a_record", what=title, reference=reference), href)


def _step(texts: Texts, machine: str, reference: str, trigger: str) -> tuple[str, str]:
    if trigger in ACT_PAGES:
        act = ACT_PAGES[trigger]
        return texts.text(f"web.act.{act}"), address_of(machine, reference, "act", act=act)
    return texts.trigger(machine, trigger), address_of(machine, reference, "step", trigger=trigger)


def pieces_of(
    connection: Connection, texts: Texts, sentence: str, here: tuple[str, str] | None = None
) -> list[Piece]:
    """Take a sentence apart where it names a command that has a page.

    `here` is the machine and the reference of the record that it is said of, if it is of one.
    """
    if "handslag " not in sentence:
        return [Piece(sentence)]
    found: list[Piece] = []
    at = 0
    for named in _NAMED.finditer(sentence):
        told = _told(connection, texts, named) or _told_here(texts, named, here)
        if told is not None:
            piece, end = told
            end = bare.end() if (bare := _BARE_OPTION.match(sentence, end)) else end
            found += [Piece(sentence[at : named.start()]), piece]
            at = end
    return [one for one in (*found, Piece(sentence[at:])) if one.text]


def _told_here(texts: Texts, named: re.Match[str], here: tuple[str, str] | None) -> tuple[Piece, int] | None:
    """Give the page of what is done with the record that a sentence is said of, without naming it."""
    words = named[1].split()
    if here is None:
        return None
    machine, reference = here
    for command in (" ".join(words[:2]), words[0]):
        end = named.start() + len(f"handslag {command}")
        if command in ACT_PAGES:
            act = ACT_PAGES[command]
            return Piece(texts.text(f"web.act.{act}"), address_of(machine, reference, "act", act=act)), end
        if command in _BEGUN and machine in NOUNS[_BEGUN[command]].parents:
            kind = _BEGUN[command]
            href = address_of(machine, reference, "begin_under", machine=kind)
            return Piece(texts.text("web.begin.title", kind=kind), href), end
    return None


def _told(connection: Connection, texts: Texts, named: re.Match[str]) -> tuple[Piece, int] | None:
    """Give the page of a command that a sentence names, and where the command ends in it."""
    words, name = named[1].split(), named[2]
    for count in range(len(words), 0, -1):
        command = " ".join(words[:count])
        rest = [*words[count:], *([name] if name else [])]
        if command in _OF_ONE and rest and (machine := machines_of(connection, rest[:1]).get(rest[0])):
            end = named.start() + len(f"handslag {command} {rest[0]}")
            return Piece(rest[0], address_of(machine, rest[0])), end
        if command in _PAGES:
            end = named.start() + len(f"handslag {command}")
            if named.string.startswith(_ALL, end):
                title = texts.text("web.title.all_agreements")
                return Piece(title, url_for(_PAGES[command], alla="1")), end + len(_ALL)
            return Piece(texts.text(f"web.title.{_PAGES[command]}"), url_for(_PAGES[command])), end
    return None
