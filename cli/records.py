"""`handslag show`, `revise`, `picture`, `plan`, `forum`, `meeting`: what hangs on agreements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import click

from cli.agreements import (
    agreement_sheet,
    own_fields,
    said_whole,
    show_acts,
    show_deadlines,
    show_history,
    with_basis,
)
from cli.desk import open_desk
from cli.frame import command
from cli.outcomes import outcome_of
from cli.output import Answer, show_document, show_sheet, show_table
from cli.parameters import DAY
from cli.settings import texts_of
from cli.usage import UsageFault
from lifecycle.errors import UnknownRecord
from words.document import Column
from words.fields import field_in_words
from words.vocabulary import nearest_words, read_code, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from words.texts import Texts
    from workflows.standing import Standing


def what_it_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the arguments and options by which a new record is described: where it hangs, and its fields."""
    options = (
        click.argument("described", nargs=-1),
        click.option("--as-reference", "reference"),
        click.option("--on", type=DAY),
        click.option("--reason"),
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@what_it_says
def new_picture(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- the options above
    """Begin a problem picture."""
    return _new(settings, "problem_picture", described, **said)


@command()
@click.argument("kind")
@what_it_says
def new_plan(settings: Settings, kind: str, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Begin an action plan, a communication plan, a follow-up plan, contacts, or a municipal plan."""
    return _new(settings, _kind(settings, kind), described, **said)


@command()
@what_it_says
def new_activity(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Begin an activity."""
    return _new(settings, "activity", described, **said)


@command()
@what_it_says
def new_forum(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Begin a forum."""
    return _new(settings, "forum", described, **said)


@command()
@what_it_says
def new_meeting(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Plan a meeting."""
    return _new(settings, "meeting", described, **said)


@command()
@click.argument("reference")
@click.option("--as-reference", "as_reference")
@click.option("--on", type=DAY)
def revise(settings: Settings, reference: str, as_reference: str | None, on: date | None) -> Answer:
    """Begin the later version of a picture or a plan."""
    from workflows.drafting import revise as begin_later_version

    desk = open_desk(settings)
    with desk.writing() as tx:
        outcome = begin_later_version(tx, reference, on=on or desk.today, as_reference=as_reference)
    return outcome_of(settings, outcome)


@command()
@click.argument("reference")
@click.option("--history", is_flag=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def show(
    settings: Settings, reference: str, as_of: date | None, known_on: date | None, *, history: bool
) -> None:
    """Show one record whole, whatever it is."""
    from workflows.chronicle import chronicle, names_in
    from workflows.lookup import find_record
    from workflows.standing import standing_of

    desk = open_desk(settings)
    with desk.reading() as connection:
        standing = standing_of(connection, desk.rulebook, reference, as_of=as_of, known_on=known_on)
        if standing is None:
            raise UsageFault("usage.not_yet_then", reference=reference, day=as_of or known_on)
        record = find_record(connection, reference)
        rows = chronicle(connection, record, as_of=as_of, known_on=known_on) if history else ()
        values = names_in(connection, standing.values, as_of=as_of, known_on=known_on)
    sheet = agreement_sheet(standing, values) if standing.is_agreement else _sheet(standing, values)
    if settings.output != "screen":
        told = {"history": rows} if history else {}
        show_document(settings, {**sheet, **said_whole(standing), **told})
        return
    texts = texts_of(settings)
    said = {
        key: _in_words(texts, standing, key, value)
        for key, value in sheet.items()
        if value not in (None, "", (), False, {})
    }
    words = {
        "machine": texts.word("kind", standing.machine),
        "state": texts.state(standing.machine, standing.state),
    }
    show_sheet(settings, said | words)
    show_acts(settings, standing)
    show_deadlines(settings, standing)
    show_history(settings, standing, rows if history else None)


def _in_words(texts: Texts, standing: Standing, name: str, value: object) -> object:
    """Put a field's value into words; of an agreement's dates also what they rest on."""
    from lifecycle.fields import Dated

    if standing.is_agreement and isinstance(value, Dated):
        return with_basis(texts, value)
    return field_in_words(texts, name, value)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_pictures(settings: Settings, under: str | None, *, everything: bool) -> None:
    """List problem pictures."""
    _list(settings, ("problem_picture",), under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_plans(settings: Settings, under: str | None, *, everything: bool) -> None:
    """List plans and other annexes."""
    from lifecycle.nouns import PLANS

    _list(settings, PLANS, under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_forums(settings: Settings, under: str | None, *, everything: bool) -> None:
    """List forums."""
    _list(settings, ("forum",), under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_meetings(settings: Settings, under: str | None, *, everything: bool) -> None:
    """List meetings."""
    _list(settings, ("meeting",), under, everything=everything)


def _new(
    settings: Settings,
    machine: str,
    described: tuple[str, ...],
    *,
    reference: str | None,
    on: date | None,
    reason: str | None,
) -> Answer:
    from workflows.drafting import draft
    from workflows.steps import Why

    places = [word for word in described if "=" not in word]
    if len(places) > 1:
        raise UsageFault("usage.extra_arguments", arguments=tuple(places[1:]))
    if not places and reference is None:
        raise UsageFault("usage.no_place")
    desk = open_desk(settings)
    with desk.writing() as tx:
        outcome = draft(
            tx,
            machine,
            places[0] if places else None,
            [word for word in described if "=" in word],
            on=on or desk.today,
            reference=reference,
            why=Why(reason=reason, words=read_code),
        )
    return outcome_of(settings, outcome)


def _list(settings: Settings, machines: tuple[str, ...], under: str | None, *, everything: bool) -> None:
    from workflows.lookup import find_record
    from workflows.standing import standings

    desk = open_desk(settings)
    with desk.reading() as connection:
        reference = None if under is None else find_record(connection, under).reference
        found = standings(connection, desk.rulebook)
    parents = {one.reference: one.parent for one in found}
    rows = [
        _listed(one)
        for one in found
        if one.machine in machines
        and (reference is None or reference in _line_above(one, parents))
        and (everything or not one.means.has_ended)
    ]
    show_table(settings, _LISTED, rows)


def _line_above(standing: Standing, parents: Mapping[str, str | None]) -> set[str]:
    """Everything that a record hangs on, and what that hangs on."""
    line: set[str] = set()
    at = standing.parent
    while at is not None and at not in line:
        line.add(at)
        at = parents.get(at)
    return line


def _listed(standing: Standing) -> dict[str, object]:
    waits = next((one for one in standing.deadlines if not one.moves), None)
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "title": standing.title,
        "due_on": None if waits is None else waits.due_on,
        "under": standing.parent,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 3, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, show=lambda texts, row: texts.state(row["machine"], row["state"])),
    Column("since", 5, on_screen=False),
    Column("title", 2, folds=True),
    Column("due_on", 1),
    Column("under", 5, on_screen=False),
)


def _kind(settings: Settings, written: str) -> str:
    from lifecycle.nouns import PLANS

    found = read_word(written, "kind", PLANS)
    if found is None:
        nearest = nearest_words(written, "kind", PLANS, lang=settings.lang)
        words = tuple(texts_of(settings).word("kind", one) for one in PLANS)
        raise UnknownRecord("kind", written, nearest=nearest or words)
    return found


def _sheet(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "version": standing.version,
        "under": standing.parent,
        "parties": tuple(unit.name for unit in standing.parties),
        "areas": tuple(area.name for area in standing.areas),
        "successors": standing.successors,
        **own_fields(standing, values),
    }
