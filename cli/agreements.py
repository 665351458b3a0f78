"""`handslag agreement …`: new drafts, old papers in one line, listings, and one agreement whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.outcomes import outcome_of
from cli.output import Answer, say, show_table, tell
from cli.parameters import DAY
from cli.settings import texts_of
from lifecycle.errors import UnknownRecord
from words.deadlines import rule_in_words
from words.document import Column
from words.history import history_lines, until_in_words
from words.vocabulary import nearest_words, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.fields import Dated
    from lifecycle.records import Unit
    from words.texts import Texts
    from workflows.agreements import Paper
    from workflows.chronicle import Row
    from workflows.standing import Standing

SHORT_LEVELS: Final = {"main": "main_agreement", "sub": "sub_agreement"}


def what_the_paper_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options by which an agreement is described."""
    options = (
        click.option("--level", default="main"),
        click.option("--parties", default=""),
        click.option("--areas", default=""),
        click.option("--under", "parent"),
        click.option("--title", default=""),
        click.option("--dnr", "diary_number", default=""),
        click.option("--purposes", default=""),
        click.option("--priorities", default=""),
        click.option("--decided", "decided_on"),
        click.option("--signed", "signed_on"),
        click.option("--from", "starts_on"),
        click.option("--to", "ends_on"),
        click.option("--years", "term_years", type=click.IntRange(1, 30)),
        click.option("--revised-every", "revised_every_years", type=click.IntRange(1, 30)),
        click.option("--deviation"),
        click.option("--extension-clause/--no-extension-clause", default=None),
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@click.argument("reference")
@what_the_paper_says
def new(settings: Settings, reference: str, **said: Any) -> Answer:  # noqa: ANN401 -- the options above
    """Begin a draft."""
    from workflows.agreements import draft

    with open_desk(settings).writing() as tx:
        outcome = draft(tx, _paper(settings, reference, said))
    return outcome_of(settings, outcome)


@command()
@click.argument("reference")
@what_the_paper_says
def register(settings: Settings, reference: str, **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Put an old paper into the register, in one line."""
    from workflows.agreements import register as register_paper

    with open_desk(settings).writing() as tx:
        outcome = register_paper(tx, _paper(settings, reference, said))
    return outcome_of(settings, outcome)


@command(csv=True)
@click.option("--state")
@click.option("--level")
@click.option("--party")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_agreements(
    settings: Settings,
    state: str | None,
    level: str | None,
    party: str | None,
    as_of: date | None,
    known_on: date | None,
) -> None:
    """List agreements."""
    from workflows.parties import unit_named
    from workflows.standing import standings

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = standings(connection, desk.rulebook, as_of=as_of, known_on=known_on)
        unit = None if party is None else unit_named(connection, party, as_of=as_of, known_on=known_on)
    machine = None if level is None else read_level(settings, level)
    states = sorted({one for definition in desk.rulebook.definitions.values() for one in definition.states})
    wanted = None if state is None else _read_state(settings, state, states)
    rows = [
        _listed(one)
        for one in found
        if one.is_agreement
        and wanted in (None, one.state)
        and machine in (None, one.machine)
        and (party is None or any(_is_meant(party, unit, each) for each in one.parties))
    ]
    show_table(settings, _LISTED, rows)


def _is_meant(written: str, named: Unit | None, unit: Unit) -> bool:
    """A whole name, also a double's, is that party's; a part of one is everybody's who has it."""
    return unit.id == named.id if named is not None else written.casefold() in unit.name.casefold()


def said_whole(standing: Standing) -> dict[str, object]:
    """Give the acts and open deadlines of a record to a program."""
    return {"acts": _acts(standing), "deadlines": standing.deadlines}


def show_history(settings: Settings, standing: Standing, rows: tuple[Row, ...] | None) -> None:
    """Tell a record's history, or how to see it."""
    if rows is None:
        say(settings, "history.see", reference=standing.reference)
        return
    click.echo()
    say(settings, "history.title")
    texts = texts_of(settings)
    for row in rows:
        for line in history_lines(texts, standing.machine, row):
            tell(line)


def read_level(settings: Settings, written: str) -> str:
    """Find the kind of agreement that a person means: main, sub, pledge, huvudavtal.

    Raises:
        UnknownRecord: it is none of them.
    """
    from lifecycle.nouns import AGREEMENTS

    found = SHORT_LEVELS.get(written.casefold()) or read_word(written, "kind", AGREEMENTS)
    if found is None:
        words = tuple(texts_of(settings).word("kind", level) for level in AGREEMENTS)
        nearest = nearest_words(written, "kind", AGREEMENTS, lang=settings.lang)
        raise UnknownRecord("level", written, nearest=nearest or words)
    return found


def _paper(settings: Settings, reference: str, said: dict[str, Any]) -> Paper:
    from workflows.agreements import Paper
    from workflows.field_values import UNTIL_MAIN_ENDS

    deviation = said["deviation"]
    until_main_ends = (said["ends_on"] or "").lower() in UNTIL_MAIN_ENDS
    return Paper(
        reference=reference,
        machine=read_level(settings, said["level"]),
        parties=_several(said["parties"]),
        areas=_several(said["areas"]),
        parent=said["parent"],
        title=said["title"],
        diary_number=said["diary_number"],
        purposes=_several(said["purposes"]),
        priorities=_several(said["priorities"]),
        decided_on=_dated(said["decided_on"]),
        signed_on=_dated(said["signed_on"]),
        starts_on=_dated(said["starts_on"]),
        ends_on=None if until_main_ends else _dated(said["ends_on"]),
        until_main_ends=until_main_ends,
        term_years=said["term_years"],
        revised_every_years=said["revised_every_years"],
        deviation=None if deviation is None else read_deviation(settings, deviation),
        extension_clause=said["extension_clause"],
    )


def read_deviation(settings: Settings, written: str) -> str:
    """Find the reason for another length than the standard's.

    Raises:
        UnknownRecord: it is none of the known reasons; `other` always fits.
    """
    from lifecycle.codes import DEVIATIONS

    found = read_word(written, "deviation", DEVIATIONS)
    if found is None:
        nearest = nearest_words(written, "deviation", DEVIATIONS, lang=settings.lang) or DEVIATIONS
        raise UnknownRecord("deviation", written, nearest=nearest)
    return found


def _read_state(settings: Settings, written: str, states: list[str]) -> str:
    from lifecycle.nouns import AGREEMENTS

    for level in AGREEMENTS:
        found = read_word(written, f"state.{level}", states)
        if found is not None:
            return found
    nearest = nearest_words(written, "state.main_agreement", states, lang=settings.lang) or states
    raise UnknownRecord("state", written, nearest=nearest)


def _several(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(";") if item.strip())


def _dated(text: str | None) -> Dated | None:
    from lifecycle.fields import dated

    return None if not text else dated(text)


def _listed(standing: Standing) -> dict[str, object]:
    agreement = standing.agreement
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "parties": tuple(unit.name for unit in standing.parties),
        "title": agreement.title,
        "under": standing.parent,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 2, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, show=lambda texts, row: texts.state(row["machine"], row["state"])),
    Column("since", 5, on_screen=False),
    Column("starts_on", 3),
    Column("ends_on", 1),
    Column("parties", 4, folds=True),
    Column("title", 5, on_screen=False),
    Column("under", 5, on_screen=False),
)


def agreement_sheet(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    """Put an agreement's fields in the order in which a person reads them."""
    said = own_fields(standing, values)
    del said["predecessor_id"]
    said["ends_with_parent"] = said["ends_with_parent"] or None
    said["to_be_decided"] = said["to_be_decided"] or None
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "version": standing.version,
        "parties": tuple(unit.name for unit in standing.parties),
        "areas": tuple(area.name for area in standing.areas),
        "under": standing.parent,
        "predecessor": standing.predecessor,
        "successors": standing.successors,
        **said,
    }


def own_fields(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    """Give a record's fields in their order of showing, but for what is told by name: whose, and where."""
    from lifecycle.nouns import noun_driven_by

    told = ("parent_id", "parties", "areas")
    return {name: values[name] for name in noun_driven_by(standing.machine).shown if name not in told}


def with_basis(texts: Texts, value: Dated) -> str:
    """Say a date as written, and what it was taken for where the paper is vague."""
    if value.basis == "stated":
        return value.text
    basis = texts.word("basis", value.basis)
    if value.first == value.last:
        return texts.text("value.dated_day", text=value.text, basis=basis)
    return texts.text("value.dated", text=value.text, basis=basis, first=value.first, last=value.last)


def _acts(standing: Standing) -> list[dict[str, object]]:
    acts = zip(standing.acts, standing.acting, strict=True)
    return [
        {
            "kind": act.kind,
            "party": party,
            "on": act.on_text,
            "function": act.function,
            "capacity": act.capacity,
            "item": act.item,
            "basis": act.basis,
            "diary_number": act.diary_number,
            "original_at": act.original_at,
            "remark": act.remark,
            "until": act.until,
            "until_main": act.until_main,
        }
        for act, party in sorted(acts, key=lambda one: (one[0].on, one[0].kind))
    ]


def show_acts(settings: Settings, standing: Standing) -> None:
    """List what the parties did."""
    acts = _acts(standing)
    if acts:
        click.echo()
        columns = (
            Column("kind", 0, show=lambda texts, row: texts.word("act", row["kind"])),
            Column("party", 0),
            Column("on", 0),
            Column("function", 2, folds=True),
            Column(
                "until",
                1,
                show=lambda texts, row: until_in_words(texts, row["until"], until_main=row["until_main"]),
            ),
            Column("item", 3),
            Column("diary_number", 3),
            Column("remark", 3, folds=True),
        )
        show_table(settings, columns, acts)


def show_deadlines(settings: Settings, standing: Standing) -> None:
    """List what is open."""
    if standing.deadlines:
        click.echo()
        columns = (
            Column("due_on", 0),
            Column("rule", 0, folds=True, show=lambda texts, row: rule_in_words(texts, row.rule)),
            Column("act_by", 2),
        )
        show_table(settings, columns, standing.deadlines)
