"""`handslag` alone, `status` and `next`: what to do now, what stands where, and the ways on from here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import click

from cli.agreements import rule_in_words
from cli.desk import open_desk
from cli.frame import command
from cli.output import Column, say, say_count, show_document, show_table, tell
from cli.parameters import DAY
from cli.refusals import unmet_lines, unmet_value
from cli.texts import texts_of
from cli.words import days_in_words

if TYPE_CHECKING:
    from cli.settings import Settings
    from cli.texts import Texts
    from lifecycle.options import Option
    from workflows.board import Board, Line, NextSteps, Now, Todo, Waiting


@command()
def now(settings: Settings) -> None:
    """What do I do now?"""
    from workflows.board import now as what_now
    from workflows.desk import find_actor

    desk = open_desk(settings)
    with desk.reading() as connection:
        person = find_actor(connection, desk.acting_as, desk.store.principal())
        found = what_now(connection, desk.rulebook, desk.today, person)
    show_document(settings, found)
    if settings.output == "screen":
        _show_now(settings, found)


@command(csv=True)
@click.option("--all", "everything", is_flag=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def status(settings: Settings, as_of: date | None, known_on: date | None, *, everything: bool) -> None:
    """What stands where."""
    from workflows.board import board

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = board(connection, desk.rulebook, desk.today, as_of=as_of, known_on=known_on)
    if settings.output != "screen":
        show_table(settings, _LINES, (*found.running, *found.prepared, *found.unverified, *found.ended))
        return
    show_board(settings, found, everything=everything)


@command()
@click.argument("reference")
def next_steps(settings: Settings, reference: str) -> None:
    """Which ways there are on from here."""
    from workflows.board import next_steps as steps_of
    from workflows.standing import standing_of

    desk = open_desk(settings)
    with desk.reading() as connection:
        standing = standing_of(connection, desk.rulebook, reference)
        assert standing is not None  # noqa: S101 -- of today every record is known
        found = steps_of(connection, desk.rulebook, standing, desk.today)
    show_document(settings, _steps_value(settings, found))
    if settings.output == "screen":
        _show_steps(settings, found, desk.today)


def show_board(settings: Settings, found: Board, *, everything: bool) -> None:
    """Show the board on a screen: what runs and what is prepared whole, the rest counted unless asked for."""
    say(settings, "board.day", day=found.day)
    if not (found.running or found.prepared or found.unverified or found.ended):
        say(settings, "board.empty")
        return
    for title, lines in (("board.running", found.running), ("board.prepared", found.prepared)):
        _section(settings, title, lines, listed=True)
    for title, lines in (("board.unverified", found.unverified), ("board.ended", found.ended)):
        _section(settings, title, lines, listed=everything)
    shown = (*found.running, *found.prepared, *((*found.unverified, *found.ended) if everything else ()))
    if any(_is_vague(line) for line in shown):
        say(settings, "board.vague")
    if (found.unverified or found.ended) and not everything:
        say(settings, "board.see_all")
    _say_unsettled(settings, sum(line.unsettled for line in (*found.running, *found.prepared)))


def _section(settings: Settings, title: str, lines: tuple[Line, ...], *, listed: bool) -> None:
    if not lines:
        return
    click.echo()
    say_count(settings, title, len(lines))
    if listed:
        show_table(settings, _LINES, lines)


def _say_unsettled(settings: Settings, unsettled: int) -> None:
    if unsettled:
        say_count(settings, "board.unsettled", unsettled)


def _ends(texts: Texts, line: Line) -> str:
    if line.ends_on is None:
        return texts.word("basis", line.ends_basis) if line.ends_basis else texts.word("basis", "unknown")
    return f"{line.ends_on} *" if _is_vague(line) else f"{line.ends_on}"


def _is_vague(line: Line) -> bool:
    return line.ends_on is not None and line.ends_basis != "stated"


def _left(texts: Texts, line: Line) -> str:
    return "" if line.days_left is None else texts.number(line.days_left)


def _next(texts: Texts, line: Line) -> str:
    if line.overdue:
        return texts.count("board.overdue", line.overdue)
    if line.next_rule is None or line.next_due_on is None:
        return ""
    return f"{line.next_due_on} {rule_in_words(texts, line.next_rule)}"


_LINES: Final = (
    Column("reference", 0),
    Column("machine", 3, show=lambda texts, line: texts.word("kind", line.machine)),
    Column("state", 1, show=lambda texts, line: texts.state(line.machine, line.state)),
    Column("starts_on", 9, on_screen=False),
    Column("ends_on", 0, show=_ends),
    Column("ends_basis", 9, on_screen=False),
    Column("days_left", 1, right=True, show=_left),
    Column("next_rule", 9, on_screen=False),
    Column("next_due_on", 4, folds=True, show=_next),
    Column("overdue", 9, on_screen=False),
    Column("parties", 5, folds=True),
)


def _show_now(settings: Settings, found: Now) -> None:
    texts = texts_of(settings)
    if found.person and found.units:
        say(settings, "now.for_units", person=found.person, day=found.day, units=found.units)
    else:
        say(settings, "now.for_all", day=found.day)
    if not found.records:
        say(settings, "board.empty")
        return
    if not (found.todos or found.waiting):
        say(settings, "now.nothing")
    _show_todos(settings, "now.passed", [todo for todo in found.todos if todo.days < 0])
    _show_todos(settings, "now.coming", [todo for todo in found.todos if todo.days >= 0])
    if found.waiting:
        click.echo()
        say_count(settings, "now.waiting", len(found.waiting))
        for one in found.waiting:
            tell(_waiting_line(texts, one))
    click.echo()
    if found.unverified:
        say_count(settings, "now.unverified", found.unverified)
    if found.duties_unknown:
        say_count(settings, "now.duties_unknown", found.duties_unknown)
    say_count(settings, "now.running", found.running)
    _say_unsettled(settings, found.unsettled)


def _show_todos(settings: Settings, title: str, todos: list[Todo]) -> None:
    if todos:
        click.echo()
        say_count(settings, title, len(todos))
        show_table(settings, _TODOS, todos)


def _waiting_line(texts: Texts, one: Waiting) -> str:
    state = texts.state(one.machine, one.state)
    if one.state == "awaiting_decision" and one.not_decided:
        said = texts.text("now.waits_for_decision", parties=one.not_decided)
    elif one.state == "awaiting_signatures" and one.not_signed:
        said = texts.text("now.waits_for_signature", parties=one.not_signed)
    elif one.lacks:
        said = texts.text("now.lacks", guards=tuple(texts.text(f"guard.{code}") for code in one.lacks))
    else:
        said = texts.text("now.ready")
    return texts.text("now.line", reference=one.reference, in_state=state, said=said)


def _days(texts: Texts, todo: Todo) -> str:
    return days_in_words(texts, todo.days)


_TODOS: Final = (
    Column("act_by", 0),
    Column("days", 1, show=_days),
    Column("reference", 0),
    Column("rule", 1, folds=True, show=lambda texts, todo: rule_in_words(texts, todo.rule)),
    Column(
        "settled_by",
        2,
        folds=True,
        show=lambda texts, todo: ", ".join(texts.trigger(todo.machine, code) for code in todo.settled_by),
    ),
    Column("parties", 3, folds=True),
)


def _steps_value(settings: Settings, found: NextSteps) -> dict[str, object]:
    texts = texts_of(settings)
    standing = found.standing
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "version": standing.version,
        "not_decided": found.not_decided,
        "not_signed": found.not_signed,
        "not_accepted": found.not_accepted,
        "renewable": found.renewable,
        "revisable": found.revisable,
        "below": found.below,
        "steps": [
            {
                "number": option.number,
                "trigger": option.trigger,
                "dest": option.dest,
                "open": option.is_open,
                "carries": option.carries,
                "unmet": [unmet_value(texts, each) for each in option.unmet],
                "notes": [unmet_value(texts, each) for each in option.notes],
            }
            for option in found.options
        ],
        "deadlines": standing.deadlines,
    }


def _show_steps(settings: Settings, found: NextSteps, today: date) -> None:
    texts = texts_of(settings)
    standing = found.standing
    say(
        settings,
        "next.where",
        reference=standing.reference,
        machine=standing.machine,
        state=standing.state,
        since=standing.since,
    )
    for deadline in standing.deadlines:
        days = (deadline.due_on - today).days
        when = days_in_words(texts, days)
        said = rule_in_words(texts, deadline.rule)
        tell(texts.text("next.deadline", day=deadline.due_on, when=when, said=said))
    if not found.options:
        say(settings, "next.carried_on" if standing.deadlines else "next.ended")
        _show_stories(settings, found)
        _show_below(settings, found)
        return
    click.echo()
    say(settings, "next.ways")
    for option in found.options:
        _show_option(texts, found, option)
    _show_stories(settings, found)
    _show_below(settings, found)
    click.echo()
    say(settings, "next.do", reference=standing.reference)


def _show_option(texts: Texts, found: NextSteps, option: Option) -> None:
    """Show one way on: what it means, what may be said with it, what it still lacks."""
    standing = found.standing
    tell(f"{option.number:>4}  {texts.trigger(standing.machine, option.trigger)}")
    missing = {"sign": found.not_signed, "accept": found.not_accepted}.get(option.trigger)
    if missing:
        facts = {"reference": standing.reference, "number": option.number, "parties": missing}
        tell(f"      {texts.text(f'next.{option.trigger}', **facts)}")
        return
    tell(f"      {_meaning(texts, standing.machine, option.trigger)}")
    if option.carries:
        first = texts.word("field", option.carries[0])
        tell(f"      {texts.text('next.carries', fields=option.carries, first=first)}")
        for line in _how_rows_are_written(texts, option.carries):
            tell(f"      {line}")
    for line in unmet_lines(texts, [*option.unmet, *option.notes]):
        tell(f"    {line}")


def _show_below(settings: Settings, found: NextSteps) -> None:
    """List what hangs on the record: that is where most of the work is."""
    if found.below:
        click.echo()
        say(settings, "next.below")
        show_table(settings, _BELOW, found.below)


def _how_rows_are_written(texts: Texts, fields: tuple[str, ...]) -> list[str]:
    """Say which cells a row has, for each field that is a small table."""
    from lifecycle.fields import ROWS

    return [
        texts.text(
            "next.rows",
            name=texts.word("field", field),
            cells=" | ".join(texts.word("cell", column) for column in ROWS[field]),
        )
        for field in fields
        if field in ROWS
    ]


_BELOW: Final = (
    Column("reference", 0),
    Column("state", 0, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column(
        "title", 2, folds=True, show=lambda texts, one: texts.value(texts.word("code.subject", one.title))
    ),
    Column("due_on", 1),
    Column("rule", 3, folds=True, show=lambda texts, one: rule_in_words(texts, one.rule) if one.rule else ""),
)


def _show_stories(settings: Settings, found: NextSteps) -> None:
    """Name what can be done that is no step of the machine."""
    if found.renewable:
        say(settings, "next.renew", reference=found.standing.reference)
    if found.standing.is_agreement and found.standing.means.binds:
        say(settings, "next.add", reference=found.standing.reference)
    if found.revisable:
        say(settings, "next.revise", reference=found.standing.reference)


def _meaning(texts: Texts, machine: str, trigger: str) -> str:
    own = f"help.trigger.{machine}.{trigger}"
    return texts.text(own if own in texts else f"help.trigger.{trigger}")
