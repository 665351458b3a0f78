"""What is said of people: who somebody is, what they hold, what they hand over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from words.document import Column, Document, Line, Listing, Remedy

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.records import Person
    from words.texts import Texts
    from workflows.directory.invitations import Invited
    from workflows.directory.known_people import HeldFunction, PersonShown
    from workflows.directory.people import HandedOver, PersonKept, TakenOver
    from workflows.notices.left_behind import LeftBehind


def kept_value(kept: PersonKept) -> dict[str, object]:
    """Give a person, and whether anything was written, to a program; of who leaves what waited for them."""
    value = {**_value(kept.person), "written": bool(kept.changed)}
    if kept.left_behind is None:
        return value
    left = kept.left_behind
    return {**value, "unsent_mails": left.unsent_mails, "owed_notices": left.owed_notices}


def kept_document(texts: Texts, kept: PersonKept, done: str) -> Document:
    """Say what was done, by its code; or that it stood so already."""
    yield Line(texts.text(done if kept.changed else "person.unchanged", handle=kept.person.handle))
    if kept.left_behind is not None:
        yield from _left_behind(texts, kept.person, kept.left_behind, kept.taken_over)


def _left_behind(texts: Texts, person: Person, left: LeftBehind, known: TakenOver | None) -> Document:
    """Say how much waited for whoever leaves, and what becomes of it."""
    facts = {"handle": person.handle, "last": left.last, "day": person.left_on}
    if left.unsent_mails and known is not None:
        over = {"by": known.by, "since": known.since}
        yield Line(texts.count("person.unsent_mails_taken_over", left.unsent_mails, **facts, **over))
    elif left.unsent_mails:
        code = "person.unsent_mails" if left.last is None else "person.unsent_mails_until"
        yield Line(texts.count(code, left.unsent_mails, **facts))
    if left.owed_notices:
        yield Line(texts.count("person.owed_notices", left.owed_notices, **facts))


def people(found: Iterable[PersonShown], day: date | None) -> Listing:
    """List people with what they hold; of another day than today the column says of which."""
    rows = ({**_value(one.person), "version": one.version, "functions": one.functions} for one in found)
    columns: tuple[Column, ...] = _PEOPLE
    if day is not None:
        dated = replace(_FUNCTIONS, title=lambda texts: texts.text("person.functions_on", day=day))
        columns = tuple(dated if one is _FUNCTIONS else one for one in _PEOPLE)
    return Listing(columns, rows, "person.none")


def invited_value(invited: Invited) -> dict[str, object]:
    """Give an invitation to a program."""
    return {"handle": invited.handle, "link": invited.link, "until": invited.until}


def invited_document(texts: Texts, invited: Invited) -> Document:
    """Show the link, and say to whom it may be given; of one that was only tried, what would be."""
    if invited.link is None:
        yield Line(texts.text("person.would_be_invited", handle=invited.handle, until=invited.until))
        return
    yield Line(texts.text("person.invited", handle=invited.handle, until=invited.until))
    yield Remedy(invited.link, 2)
    if not invited.is_reached:
        yield Line(texts.text("person.invited_here"))


def handed_value(handed: HandedOver) -> dict[str, object]:
    """Give what one person handed to another to a program."""
    return {**_handed(handed), "functions": handed.functions}


def handed_document(texts: Texts, handed: HandedOver) -> Document:
    """Say what one person handed to another, or that there was nothing."""
    if not handed.functions:
        facts = _handed(handed)
        if handed.taken_over is None:
            yield Line(texts.text("person.nothing_to_hand_over", **facts))
        else:
            known = {"by": handed.taken_over.by, "since": handed.taken_over.since}
            yield Line(texts.text("person.handed_over_before", **facts, **known))
        return
    yield Line(texts.count("person.handed_over", len(handed.functions), **_handed(handed)))
    for each in handed.functions:
        yield Line(f"  {_held(texts, each)}")


def _handed(handed: HandedOver) -> dict[str, object]:
    return {"old": handed.old.handle, "new": handed.new.handle, "from_on": handed.from_on}


def _value(person: Person) -> dict[str, object]:
    return {
        "handle": person.handle,
        "name": person.name,
        "email": person.email,
        "language": person.language,
        "login": person.login,
        "role": person.role,
        "left_on": person.left_on,
    }


def _held(texts: Texts, held: HeldFunction) -> str:
    said = f"{texts.word('function', held.function)}, {held.party}"
    return said if held.capacity == "ordinary" else f"{said} ({texts.word('capacity', held.capacity)})"


def _functions(texts: Texts, row: Mapping[str, Any]) -> str:
    return "\n".join(_held(texts, held) for held in row["functions"] if held.holds) or texts.value(None)


_FUNCTIONS: Final = Column("functions", 1, folds=True, show=_functions)
_PEOPLE: Final = (
    Column("handle", 0),
    Column("name", 1, folds=True),
    _FUNCTIONS,
    Column("role", 2, show=lambda texts, row: texts.word("role", row["role"])),
    Column("left_on", 3),
    Column("email", 4),
    Column("language", on_screen=False),
    Column("login", on_screen=False),
    Column("version", on_screen=False),
)
