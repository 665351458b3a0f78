"""Where something is done on a page that sentences name as a command: a remedy, and what is told in passing.

Whatever has no page yet stays the command that it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from flask import url_for

from lifecycle.nouns import NOUNS, noun_driven_by
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from web.frame.addresses import address_of, machines_of
from web.frame.asking import asked, is_asked
from web.frame.asking import texts as texts_now
from web.frame.doing import page_of
from words.texts import with_capital
from words.vocabulary import read_code
from workflows.session import HasLeft

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from words.texts import Texts
    from workflows.action import Action

STEP_PAGES: Final[Mapping[str, str]] = {
    "sign": "underskrift",
    "accept": "godkannande",
    "withdraw_notice": "aterkallad-uppsagning",
    "consult": "samrad",
    "extend": "forlang",
    "give_notice": "uppsagning",
    "count": "antal",
}
"""A step that is brought about by what somebody did, and the last word of the address of that act's page."""

ACT_PAGES: Final[Mapping[str, str]] = {
    **{trigger.replace("_", "-"): page for trigger, page in STEP_PAGES.items()},
    "decide": "beslut",
    "renew": "fornya",
    "dispute": "tvist",
}
"""What parties do, as a command, and the last word of its page's address."""

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
    "person change": "people",
    "party function": "parties",
    "login list": "administration",
    "doctor": "administration",
    "forecast": "forecast",
}
"""Commands that name nothing, and the page that shows the same, or leads to where it is done."""

_PHRASES: Final[Mapping[str, tuple[str, str | None]]] = {
    "party mandate": ("web.command.party_mandate", "parties"),
    "party function": ("web.command.party_function", "parties"),
    "party succeed": ("web.command.party_succeed", "parties"),
    "party merge": ("web.command.party_merge", "parties"),
    "party leave": ("web.command.party_leave", "parties"),
    "party remove": ("web.command.party_remove", "parties"),
    "party change": ("web.command.party_change", "parties"),
    "duty record": ("web.command.duty_record", "parties"),
    "party add": ("web.command.party_add", "new_party"),
    "person change": ("web.command.person_change", "people"),
    "person invite": ("web.command.person_invite", "administration"),
    "correct": ("web.command.correct", None),
    "amend": ("web.command.amend", None),
    "decide": ("web.command.decide", None),
    "sign": ("web.command.sign", None),
    "accept": ("web.command.accept", None),
    "extend": ("web.command.extend", None),
    "consult": ("web.command.consult", None),
    "renew": ("web.command.renew", None),
    "do": ("web.command.do", None),
    "next": ("web.command.next", None),
    "show": ("web.command.show", None),
    "round conclude": ("web.command.round_conclude", None),
    "round record": ("web.command.round_record", None),
    "forum new": ("web.command.forum_new", None),
    "meeting new": ("web.command.meeting_new", None),
    "count": ("web.command.count", None),
    "register import": ("web.command.register_import", None),
    "vek": ("web.command.vek", None),
    "plan list": ("web.command.plan_list", None),
    "share": ("web.command.share", None),
}
"""Commands that are named without saying of what: the phrase that says where that is done, and its page."""

_OF_A_PARTY: Final[Mapping[str, str]] = {
    "party function": "funktion",
    "party mandate": "mandat",
    "party change": "andra",
    "party succeed": "eftertradare",
    "party merge": "sla-ihop",
    "party leave": "lamna",
}
"""What is done with a party, and the last word of its page's address."""

_ALL: Final = " --all"
"""What asks a listing of agreements for those that are over too; no other page that is named so takes it."""

_OF_ONE: Final = ("next", "show", "audit gaps", "round show")
"""Commands that show one record."""

_NAMED: Final = pattern(r"handslag ((?:audit )?[a-z]+(?: [a-z]+)?)(?: ([^\s,;:()]+))?")

_LINE: Final = pattern(
    r"handslag (correct|amend|extend|consult|renew|revise|give-notice|withdraw-notice|sign|decide|accept"
    r"|dispute|do|advance|round record|round conclude) ([^\s,;:()]*[^\s,;:().])(?: (\d+)(?!\S*=))?"
    r"((?: (?:--[\w-]+|[\w-]+\+?=(?:\"[^\"]*\"|[^\s,;]*[^\s,;.])|\"[^\"]*\"|[A-ZÅÄÖ]{3,}\b))*)"
)
"""A line that does something to a record: the command, the record, a row of its history, all that is said."""

_PAIR: Final = pattern(r" ([\w-]+)\+?=")

_ASKED_FOR: Final[Mapping[str, str]] = {
    "reason": "field.reason",
    "by": "field.function",
    "for": "field.party",
    "on": "field.on",
    "from": "field.starts_on",
    "until": "field.until",
    "about": "web.act.about",
    "with": "field.parties",
    "meeting": "field.meeting",
    "encoding": "web.file.encoding",
    "area": "field.area",
    "before": "field.before",
    "after": "field.after",
    "control": "area_role.control",
    "kind": "web.figures.counted",
    "only": "web.figures.only",
}
"""An option of commands, and what the field of a form is called that asks for the same."""

_OPTION: Final = pattern(r"(efter |after )?--([a-z]+)(?![\w-])")
"""An option that a sentence names; after a word that says where something is written, in the field."""

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
    if (of_a_party := _of_a_party(texts, action, names)) is not None:
        return of_a_party
    page = _page(action.command)
    return None if page is None else Piece(texts.text(f"web.title.{page}"), url_for(page))


def _page(command: str) -> str | None:
    return _PAGES.get(command) or page_of(command)


def _of_a_party(texts: Texts, action: Action, names: list[str]) -> Piece | None:
    """Give the page on which something is done with a party, or begun of what only a party has."""
    if action.command == "plan new":
        title = texts.text("web.begin.title", kind=names[0])
        return Piece(title, url_for("begin_alone", what="kommunplan"))
    if action.command == "picture new":
        title = texts.text("web.begin.title", kind="problem_picture")
        return Piece(title, url_for("begin_alone", what="problembild"))
    if action.command == "duty record" and len(names) > 1:
        kind, party = names[:2]
        called = texts.word("code.duty_kind", kind)
        title = texts.text("web.duty.title", what=with_capital(called), party=party)
        return Piece(title, url_for("duty", name=party, duty=kind))
    if action.command in _OF_A_PARTY and names:
        act = _OF_A_PARTY[action.command]
        title = texts.text(f"web.party_act.{act}", party=names[0])
        return Piece(title, url_for("party_act", name=names[0], act=act))
    return None


def _of_a_record(texts: Texts, machine: str, reference: str, action: Action) -> Piece | None:
    at = partial(address_of, machine, reference)
    match action.command:
        case "next" | "show":
            return Piece(reference, at())
        case "amend" if said := [*action.fields, *action.added]:
            title, href = texts.text("web.amend.of", field=said[0]), at("amend", field=said[0])
        case "advance":
            title, href = _step(texts, machine, reference, str(action.arguments[1]))
        case command if command in ACT_PAGES:
            title, href = texts.text(f"web.act.{ACT_PAGES[command]}"), at("act", act=ACT_PAGES[command])
        case "revise":
            title, href = texts.text("web.successor"), at("successor")
        case "round conclude" | "round record":
            title, href = texts.text("web.record.sheet"), at("sheet")
        case begun if begun in _BEGUN or begun == "plan new":
            kind = _BEGUN.get(begun) or str(action.arguments[0])
            title, href = texts.text("web.begin.title", kind=kind), at("begin_under", machine=kind)
        case _:
            return None
    return Piece(texts.text("web.of_a_record", what=title, reference=reference), href)


def _step(texts: Texts, machine: str, reference: str, trigger: str) -> tuple[str, str]:
    if trigger in STEP_PAGES:
        act = STEP_PAGES[trigger]
        return texts.text(f"web.act.{act}"), address_of(machine, reference, "act", act=act)
    return texts.trigger(machine, trigger), address_of(machine, reference, "step", trigger=trigger)


def linked(sentence: str) -> list[Piece]:
    """Take a sentence of a page apart where it names a command that has a page.

    Whoever may not read, or cannot just now, is told so in that very sentence: it stays as it is.
    """
    if "handslag " not in sentence or not is_asked():
        return [Piece(_by_fields(texts_now(), sentence))]
    try:
        with asked().reading() as connection:
            return pieces_of(connection, texts_now(), sentence)
    except HasLeft:  # the sentence says so: no page is theirs any more
        return [Piece(sentence)]


def pieces_of(
    connection: Connection, texts: Texts, sentence: str, here: tuple[str, str] | None = None
) -> list[Piece]:
    """Take a sentence apart where it names a command that has a page.

    `here` is the machine and the reference of the record that it is said of, if it is of one.
    """
    if "handslag " not in sentence:
        return [Piece(_by_fields(texts, sentence))]
    found: list[Piece] = []
    at = 0
    for named in _NAMED.finditer(sentence):
        told = _done_to_a_record(connection, texts, sentence, named.start())
        told = told or _told(connection, texts, named) or _told_here(texts, named, here)
        told = told or _phrase(texts, named)
        if told is not None:
            piece, end = told
            end = bare.end() if (bare := _BARE_OPTION.match(sentence, end)) else end
            found += [Piece(sentence[at : named.start()]), piece]
            at = end
    pieces = [one for one in (*found, Piece(sentence[at:])) if one.text]
    return [one if one.href else Piece(_by_fields(texts, one.text)) for one in pieces]


def unlinked(sentence: str) -> str:
    """Give a sentence as a page says it, where it stands within a link itself."""
    return "".join(one.text for one in linked(sentence))


def _by_fields(texts: Texts, said: str) -> str:
    """Name fields where a sentence names options; what is a whole command stays as it is given."""

    def field(found: re.Match[str]) -> str:
        where, option = found.groups()
        if option not in _ASKED_FOR:
            return found[0]
        called = texts.text(_ASKED_FOR[option])
        return texts.text("web.in_field" if where else "web.by_field", called=called)

    return said if "handslag " in said else _OPTION.sub(field, said)


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


def _done_to_a_record(
    connection: Connection, texts: Texts, sentence: str, start: int
) -> tuple[Piece, int] | None:
    """Give the page on which what a sentence says is done to a record it names, and where that ends in it."""
    found = _LINE.match(sentence, start)
    if found is None:
        return None
    command, name, row, rest = found[1], found[2], found[3], found[4]
    machine = machines_of(connection, [name]).get(name)
    if machine is None:
        return None
    of = partial(texts.text, "web.of_a_record", reference=name)
    at = partial(address_of, machine, name)
    pairs = _PAIR.findall(rest)
    field = read_code("field", pairs[0], noun_driven_by(machine).fields) if pairs else None
    match command:
        case "correct" if row:
            piece = Piece(texts.text("web.mending.title", row=row, reference=name), at("mending", row=row))
        case "amend" if field is not None:
            piece = Piece(of(what=texts.text("web.amend.of", field=field)), at("amend", field=field))
        case "revise":
            piece = Piece(of(what=texts.text("web.successor")), at("successor"))
        case act if act in ACT_PAGES:
            page = ACT_PAGES[act]
            piece = Piece(of(what=texts.text(f"web.act.{page}")), at("act", act=page))
        case _:
            piece = Piece(name, at())
    return piece, found.end()


def _phrase(texts: Texts, named: re.Match[str]) -> tuple[Piece, int] | None:
    """Say where something is done that a sentence names as a command, without saying of what."""
    words = named[1].split()
    for count in range(len(words), 0, -1):
        command = " ".join(words[:count])
        if command in _PHRASES:
            said, page = _PHRASES[command]
            end = named.start() + len(f"handslag {command}")
            return Piece(texts.text(said), None if page is None else url_for(page)), end
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
        if (page := _page(command)) is not None:
            end = named.start() + len(f"handslag {command}")
            if named.string.startswith(_ALL, end):
                title = texts.text("web.title.all_agreements")
                return Piece(title, url_for(page, alla="1")), end + len(_ALL)
            return Piece(texts.text(f"web.title.{page}"), url_for(page)), end
    return None
