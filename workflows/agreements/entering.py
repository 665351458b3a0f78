"""Putting an agreement into the register: a new draft, or an old paper in one line."""

from __future__ import annotations

from uuid import UUID

from lifecycle.case import load_case, load_record
from lifecycle.codes import DEVIATIONS
from lifecycle.decades import said_in_another_decade, said_in_two_lengths
from lifecycle.fields import Dated, Value, Values
from lifecycle.implied import day_of_paper, implied_term
from lifecycle.imported import entered, over_since
from lifecycle.names import name_key, one_line, one_of, reference_of
from lifecycle.nouns import AGREEMENTS, empty_values
from lifecycle.obeying import said_ahead
from lifecycle.outcome import Done, Outcome, Refused, logic
from lifecycle.placement import said_well
from lifecycle.records import Record
from lifecycle.transaction import Transaction, lock_families
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.writing import Writing, create_record
from workflows.directory.parties import area_named, parties_named
from workflows.lookup.by_name import find_record
from workflows.lookup.field_values import placed, refuse_twice


@dataclass(frozen=True, slots=True)
class Paper:
    """What is said of an agreement when it is put into the register; what is not said stays unknown."""

    reference: str
    machine: str
    parties: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    parent: str | None = None
    title: str = ""
    diary_number: str = ""
    purposes: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    decided_on: Dated | None = None
    signed_on: Dated | None = None
    starts_on: Dated | None = None
    ends_on: Dated | None = None
    until_main_ends: bool = False
    term_years: int | None = None
    revised_every_years: int | None = None
    deviation: str | None = None
    extension_clause: bool | None = None


def known_deviation(said: str | None) -> str | None:
    """Give back why a term is not the standard one, as a code.

    Raises:
        InvalidValue: it is no code of ours.
    """
    return None if said is None else one_of("deviation", said, DEVIATIONS)


@as_they_read
def draft(tx: Transaction, paper: Paper) -> Outcome:
    """Begin a new agreement; without an end it gets the standard term from its start.

    Raises:
        ReferenceTaken: the reference is used.
        UnknownRecord: a party, an area or the main agreement is not known.
    """
    with tx.attempt() as attempt:
        outcome = _draft(tx, paper)
        if isinstance(outcome, Done):
            attempt.keep()
    return outcome


def _draft(tx: Transaction, paper: Paper) -> Outcome:
    values = _values(tx, paper)
    standard = tx.rulebook.standard_years.get(paper.machine)
    values |= implied_term(values, standard_years=standard, is_old_paper=False)
    definition = tx.rulebook.newest(paper.machine)
    return _create(
        tx, paper, values, Writing(kind="moved", on=tx.today, trigger="create", dest=definition.initial)
    )


@as_they_read
def register(tx: Transaction, paper: Paper) -> Outcome:
    """Put an old paper into the register, in the state that its dates and today imply.

    A start that is not said is the signing day if there is a term at all; an end that is not said is computed
    from a stated length only: the standard term is not assumed of a paper that nobody has read.

    Raises:
        ReferenceTaken: the reference is used.
        UnknownRecord: a party, an area or the main agreement is not known.
    """
    with tx.attempt() as attempt:
        outcome = _register(tx, paper)
        if isinstance(outcome, Done):
            attempt.keep()
    return outcome


def _register(tx: Transaction, paper: Paper) -> Outcome:
    values = _values(tx, paper)
    values |= implied_term(values, standard_years=None, is_old_paper=True)
    definition, above = tx.rulebook.newest(paper.machine), values["parent_id"]
    over = None
    if isinstance(above, UUID):
        over = over_since(tx.connection, tx.rulebook, load_record(tx.connection, above))
    stands = entered(definition, UUID(int=0), values, above_over_since=over, today=tx.today)
    values["without_main_since"] = stands.without_main_since
    return _create(tx, paper, values, Writing(kind="imported", on=stands.on, dest=stands.state))


def _values(tx: Transaction, paper: Paper) -> dict[str, Value]:
    with placed("parent_id"):
        parent = find_record(tx.connection, paper.parent) if paper.parent else None
    said: dict[str, Value] = {
        "decided_on": paper.decided_on,
        "signed_on": paper.signed_on,
        "starts_on": paper.starts_on,
    }
    units = parties_named(tx, paper.parties, day_of_paper(said))
    with placed("areas"):
        named = [area_named(tx, name).code for name in paper.areas]
    refuse_twice("areas", paper.areas, named)
    of_parties = (unit.area_code for unit in units if unit.side == "municipality")
    areas = named or [code for code in of_parties if code is not None]
    listed = {name: _listed(name, getattr(paper, name)) for name in ("purposes", "priorities")}
    ends = paper.ends_on
    if paper.until_main_ends and parent is not None:
        ends = _end_of(tx, parent)
    return empty_values(paper.machine) | {
        **said,
        "title": one_line("title", paper.title),
        "parent_id": None if parent is None else parent.id,
        "diary_number": one_line("diary_number", paper.diary_number),
        "parties": tuple(dict.fromkeys(unit.id for unit in units)),
        "areas": tuple(dict.fromkeys(areas)),
        **listed,
        "ends_on": ends,
        "ends_with_parent": paper.until_main_ends,
        "term_years": paper.term_years,
        "revised_every_years": paper.revised_every_years,
        "deviation": known_deviation(paper.deviation),
        "extension_clause": paper.extension_clause,
    }


def _listed(field: str, items: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(one_line(field, one) for one in items)
    refuse_twice(field, found, [name_key(one) for one in found])
    return found


def _end_of(tx: Transaction, main: Record) -> Dated | None:
    """Give the last day of what a paper ends with; none of what is no agreement."""
    if main.machine not in AGREEMENTS:
        return None
    case = load_case(tx.connection, tx.rulebook, main.id, on=tx.today, changes={})
    return Dated.follows(case.agreement.ends_on)


def _said_above(tx: Transaction, parent: Value) -> list[Values]:
    if not isinstance(parent, UUID):
        return []
    return [load_case(tx.connection, tx.rulebook, parent, on=tx.today, changes={}).values]


def _create(tx: Transaction, paper: Paper, values: dict[str, Value], writing: Writing) -> Outcome:
    reference = reference_of(paper.reference)
    definition = tx.rulebook.newest(paper.machine)
    parent = values["parent_id"]
    if isinstance(parent, UUID):
        lock_families(tx, parent)
    if paper.until_main_ends and values["ends_on"] is None:
        above = load_record(tx.connection, parent) if isinstance(parent, UUID) else None
        main = above.reference if above is not None and above.machine in AGREEMENTS else None
        none = logic("main_agreement_has_no_end", main=main) if main else logic("no_main_agreement_above")
        return Refused(reference, paper.machine, definition.initial, "create", (none,))
    is_old_paper = writing.kind == "imported"
    far = said_in_another_decade(
        values, {}, tx.today, above=_said_above(tx, parent), is_old_paper=is_old_paper
    )
    two = (
        [] if is_old_paper else said_in_two_lengths(values, {})
    )  # a paper of old may say both, and is told of
    if unmet := [*said_ahead(values, tx.today), *far.values(), *two]:
        return Refused(reference, paper.machine, definition.initial, "create", tuple(unmet))
    record_id = create_record(tx, reference, definition, values, writing)
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    if wrong := said_well(tx.connection, case):
        return Refused(reference, paper.machine, definition.initial, "create", tuple(wrong))
    return Done(tx.steps[-1])
