"""`handslag person …`: who types, who leaves, and who takes over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import click

from cli.choices import code_of
from cli.desk import open_desk
from cli.frame import command
from cli.output import say, say_count, show_document, show_table, tell
from cli.parameters import DAY
from cli.settings import texts_of
from cli.usage import UsageFault
from lifecycle.errors import ReferenceTaken
from words.document import Column
from words.texts import LANGUAGES

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.records import Person
    from words.texts import Texts
    from workflows.people import HeldFunction, PersonKept


@command()
@click.argument("handle")
@click.option("--name", default="")
@click.option("--email", default="")
@click.option("--language", type=click.Choice(LANGUAGES), default="sv")
@click.option("--login", default="")
@click.option("--role", default="coordinator")
def add(
    settings: Settings, handle: str, *, name: str, email: str, language: str, login: str, role: str
) -> None:
    """Add a person."""
    from workflows.people import add_person

    code = _role(settings, role)
    with open_desk(settings).writing() as tx:
        try:
            kept = add_person(
                tx, handle=handle, name=name, email=email, language=language, login=login, role=code
            )
        except ReferenceTaken as error:
            error.facts["reason"] = "person_known"
            raise
    _tell(settings, kept, "person.added")


@command()
@click.argument("handle")
@click.option("--name")
@click.option("--email")
@click.option("--language", type=click.Choice(LANGUAGES))
@click.option("--login")
@click.option("--role")
@click.option("--left", "left_on", type=DAY)
@click.option("--from", "from_on", type=DAY)
@click.option("--mistyped", is_flag=True)
def change(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    handle: str,
    *,
    name: str | None,
    email: str | None,
    language: str | None,
    login: str | None,
    role: str | None,
    left_on: date | None,
    from_on: date | None,
    mistyped: bool,
) -> None:
    """Change what is said of a person; an empty text blanks it."""
    from lifecycle.offices import Since
    from workflows.people import change_person

    if all(given is None for given in (name, email, language, login, role, left_on)):
        raise UsageFault("usage.nothing_to_change")
    code = None if role is None else _role(settings, role)
    with open_desk(settings).writing() as tx:
        kept = change_person(
            tx,
            handle,
            name=name,
            email=email,
            language=language,
            login=login,
            role=code,
            left_on=left_on,
            since=Since(from_on, mistyped),
        )
    _tell(settings, kept, "person.changed")


@command(csv=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_people(settings: Settings, as_of: date | None, known_on: date | None) -> None:
    """List everybody with what they hold today, or held on a day."""
    from workflows.people import list_people as read_people

    desk = open_desk(settings)
    with desk.reading() as connection:
        people = read_people(connection, on=desk.today, as_of=as_of, known_on=known_on)
    rows = ({**_value(one.person), "functions": [_held(each) for each in one.functions]} for one in people)
    columns: tuple[Column, ...] = _PEOPLE
    if (day := as_of or known_on) is not None:
        title = texts_of(settings).text("person.functions_on", day=day)
        columns = tuple(replace(one, title=title) if one.key == "functions" else one for one in _PEOPLE)
    show_table(settings, columns, rows, empty="person.none")


@command()
@click.argument("old")
@click.argument("new")
@click.option("--from", "from_on", type=DAY, required=True)
def handover(settings: Settings, old: str, new: str, *, from_on: date) -> None:
    """Give every function that one person holds to another."""
    from workflows.people import hand_over

    with open_desk(settings).writing() as tx:
        handed = hand_over(tx, old=old, new=new, from_on=from_on)
    facts = {"old": handed.old.handle, "new": handed.new.handle, "from_on": handed.from_on}
    show_document(settings, {**facts, "functions": [_held(each) for each in handed.functions]})
    if not handed.functions:
        say(settings, "person.nothing_to_hand_over", **facts)
        return
    say_count(settings, "person.handed_over", len(handed.functions), **facts)
    if settings.output == "screen":
        for each in handed.functions:
            tell(f"  {_held_in_words(texts_of(settings), _held(each))}")


def _role(settings: Settings, written: str) -> str:
    from lifecycle.records.person import ROLES

    return code_of(settings, "--role", written, family="role", codes=ROLES)


def _tell(settings: Settings, kept: PersonKept, done: str) -> None:
    say(settings, done if kept.changed else "person.unchanged", handle=kept.person.handle)
    show_document(settings, {**_value(kept.person), "written": bool(kept.changed)})


def _value(person: Person) -> dict[str, object]:
    """Give a person to a program."""
    return {
        "handle": person.handle,
        "name": person.name,
        "email": person.email,
        "language": person.language,
        "login": person.login,
        "role": person.role,
        "left_on": person.left_on,
    }


def _held(one: HeldFunction) -> dict[str, object]:
    return {
        "unit": one.unit,
        "function": one.function,
        "capacity": one.capacity,
        "from_on": one.from_on,
        "to_on": one.to_on,
        "holds": one.holds,
    }


def _held_in_words(texts: Texts, held: Any) -> str:  # noqa: ANN401 -- a mapping of a row
    said = f"{texts.word('function', held['function'])}, {held['unit']}"
    return said if held["capacity"] == "ordinary" else f"{said} ({texts.word('capacity', held['capacity'])})"


def _functions(texts: Texts, row: Any) -> str:  # noqa: ANN401 -- a row of the listing
    return "\n".join(
        _held_in_words(texts, held) for held in row["functions"] if held["holds"]
    ) or texts.value(None)


_PEOPLE: Final = (
    Column("handle", 0),
    Column("name", 1, folds=True),
    Column("functions", 1, folds=True, show=_functions),
    Column("role", 2, show=lambda texts, row: texts.word("role", row["role"])),
    Column("left_on", 3),
    Column("email", 4),
    Column("language", on_screen=False),
    Column("login", on_screen=False),
)
