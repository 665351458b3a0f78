"""Units, the people at them, what these hold and may sign: written with their history, read on any day.

The tables hold what is so in the end; what was so on a day, by what was known on another, is derived.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from lifecycle.ledger import (
    LedgerRow,
    Saying,
    append,
    begin,
    fields_then,
    parts_then,
    rows_of_chain,
    rows_of_kind,
    said_digests,
    saying,
    sayings,
    unsealed,
)
from lifecycle.names import name_key, sort_key
from lifecycle.notices import doubt
from lifecycle.prepared import Prepared
from lifecycle.records import Chain, FunctionHolding, Identity, Mandate, Person, Unit
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.seen import forget_everything, read_once
from lifecycle.table import OfSome, noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from sqlalchemy import Connection
    from sqlmodel import SQLModel

    from lifecycle.fields import Json
    from lifecycle.transaction import Transaction

Part = TypeVar("Part", FunctionHolding, Mandate)
Noun = TypeVar("Noun", bound="SQLModel")

UNIT_FACTS: Final = ("name", "side", "legal_entity", "organisation_number", "address", "area_code")
PERSON_FACTS: Final = ("handle", "name", "email", "language", "login", "role", "left_on")
HOLDING_FACTS: Final = ("function", "person_id", "capacity", "from_on", "to_on")
MANDATE_FACTS: Final = ("function", "machine", "basis", "from_on", "to_on")
IDENTITY_FACTS: Final = ("issuer", "subject")
"""What is said of each in its history; the other columns follow."""

REMOVED: Final = "removed"
"""The row of a unit that was a slip: nothing ever referred to it, and no table has it any more."""

END_STRUCK: Final = "end_struck"
"""The row by which what ended a unit, or made it an heir, never was: `target` is the row that said so."""

_DAYS: Final = frozenset({"left_on", "from_on", "to_on"})
_ENDS: Final = frozenset({"succeeded", "left", "merged"})
HEIR_SAYS: Final = {"succeeded": "succeeds", "merged": "absorbed"}
"""What a unit's row says of its end, with an heir -> what the heir's own row says of that."""
_HEIRS: Final = frozenset(HEIR_SAYS.values())
_UNIT, _PERSON, _CHAIN = table(Unit), table(Person), table(Chain)
_NEW_UNIT = Prepared(insert(_UNIT))


@dataclass(frozen=True, slots=True)
class Offices:
    """Who and what there was on a day: every unit, everybody, all holdings and mandates, whichever days."""

    units: Mapping[UUID, Unit]
    people: Mapping[UUID, Person]
    holdings: tuple[FunctionHolding, ...]
    mandates: tuple[Mandate, ...]
    not_yet: frozenset[UUID] = frozenset()
    """Units that have their name from another, which still bore it on that day: they were not there yet."""

    def called(self, name: str) -> Unit | None:
        """Give who bore a name, whatever its letter case; a double is none, and bears none."""
        key = name_key(name)
        found = (one for one in self.there() if one.name_key == key and one.ended_by != "merged")
        return next(found, None)

    def holds(self, holding: FunctionHolding, day: date) -> bool:
        """Whether somebody holds a function by it on a day: whoever has left holds nothing."""
        return holding.holds_on(day) and not self.people[holding.person_id].has_left(day)

    def there(self) -> tuple[Unit, ...]:
        """Give the units that were there by that day, doubles and those that are over too."""
        return tuple(unit for one, unit in self.units.items() if one not in self.not_yet)


def offices(
    connection: Connection,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
    only: Sequence[UUID] | None = None,
) -> Offices:
    """Read what was so on a day, by what was known on another; without days, what is so and known.

    A name has a day, a holding and a mandate days of their own: they are all here, also those that are over.

    Args:
        connection: where it is read.
        as_of: the day; None: what is so.
        known_on: by what was known on that day.
        only: these units, in their order, and whoever is at them; None: all. Of an earlier day it is all.

    Raises:
        ValueError, LookupError, TypeError: somebody tampered with the rows that this is read from.
    """
    if as_of is None and known_on is None:
        return _offices_now(connection, only)
    of_units, of_people = rows_of_kind(connection, "unit"), rows_of_kind(connection, "person")
    rows = [row for chain in (*of_units.values(), *of_people.values()) for row in chain]
    texts = texts_of(connection, {digest for row in rows for digest in said_digests(row)})

    def unseal(digest: str) -> str:
        return texts.get(digest, FORGOTTEN)

    known_units = {chain: _known(rows, known_on) for chain, rows in of_units.items()}
    units = {
        chain: unit_of(chain, rows, unseal, as_of)
        for chain, rows in known_units.items()
        if rows and rows[-1].kind != REMOVED
    }
    names, day = _names_in(known_units, unseal), as_of or date.max
    people = {
        chain: person_of(chain, [*known, *_forgetting(rows, known)], unseal, as_of)
        for chain, rows in of_people.items()
        if (known := _known(rows, known_on))
    }
    return Offices(
        units=units,
        people=people,
        holdings=_by_place(
            *(units, people),
            (one for chain, rows in known_units.items() for one in holdings_of(chain, rows, unseal)),
        ),
        mandates=_by_place(
            *(units, people),
            (one for chain, rows in known_units.items() for one in mandates_of(chain, rows, unseal)),
        ),
        not_yet=frozenset(
            one.id
            for one in units.values()
            if one.ended_by != "merged" and names.bearer(one.name, day) not in (one.id, None)
        ),
    )


def _offices_now(connection: Connection, only: Sequence[UUID] | None) -> Offices:
    if only is None:
        units = {one.id: one for one in _all(connection, Unit)}
        people = {one.id: one for one in _all(connection, Person)}
        holdings, mandates = _all(connection, FunctionHolding), _all(connection, Mandate)
    else:
        there = {one.id: one for one in _some(connection, Unit, "id", only)}
        units = {one: there[one] for one in only if one in there}
        holdings = _some(connection, FunctionHolding, "unit_id", only)
        mandates = _some(connection, Mandate, "unit_id", only)
        holders = [*dict.fromkeys(one.person_id for one in holdings)]
        people = {one.id: one for one in _some(connection, Person, "id", holders)}
    return Offices(
        units=units,
        people=people,
        holdings=_by_place(units, people, holdings),
        mandates=_by_place(units, people, mandates),
    )


def _by_place(
    units: Mapping[UUID, Unit], people: Mapping[UUID, Person], parts: Iterable[Part]
) -> tuple[Part, ...]:
    """Put what is held, or given, in an order of its own: by unit, day, function, then by whose it is."""

    def place(one: FunctionHolding | Mandate) -> tuple[str, date, str, str]:
        unit = units.get(one.unit_id)
        person = people.get(one.person_id) if isinstance(one, FunctionHolding) else None
        whose = one.machine if isinstance(one, Mandate) else "" if person is None else person.sort_key
        return "" if unit is None else unit.sort_key, one.from_on, one.function, whose

    return tuple(sorted(parts, key=place))


def units_then(
    connection: Connection, only: Collection[UUID], *, as_of: date | None, known_on: date | None
) -> dict[UUID, Unit]:
    """Read some units as they were on a day, by what was known on another; slips are none.

    Raises:
        ValueError, LookupError, TypeError: somebody tampered with the rows that this is read from.
    """
    if not only:
        return {}
    known = {chain: _known(rows, known_on) for chain, rows in rows_of_kind(connection, "unit", only).items()}
    digests = {one for rows in known.values() for row in rows for one in said_digests(row)}
    texts = texts_of(connection, digests)
    return {
        chain: unit_of(chain, rows, lambda digest: texts.get(digest, FORGOTTEN), as_of)
        for chain, rows in known.items()
        if rows and rows[-1].kind != REMOVED
    }


@dataclass(frozen=True, slots=True)
class UnitNames:
    """What every unit was called on each day, by what is or was known."""

    by_unit: Mapping[UUID, tuple[tuple[date, str], ...]]
    """Each name with the day from which it was so, in order; the first always was."""
    none_of_their_own: frozenset[UUID] = frozenset()
    """Slips and doubles: they never were, and so never bore a name on any day."""
    _of_name: dict[str, list[tuple[UUID, Span]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Who bore each name when: a file asks it of every party of every row, so it is put together once."""

    def on(self, unit: UUID, day: date) -> str:
        """Give the name on a day; of a unit that is not known, which only tampering leaves, its id."""
        names = self.by_unit.get(unit, ())
        then = [name for since, name in names if since <= day] or [name for _, name in names[:1]]
        return then[-1] if then else str(unit)

    def once_called(self, name: str) -> tuple[UUID, ...]:
        """Give the units that have, or once had, a name, whatever its letter case."""
        return tuple(dict.fromkeys(unit for unit, _ in self._bearing(name)))

    def bearer(self, name: str, day: date) -> UUID | None:
        """Give the one unit that bore a name on a day, whatever its letter case; None where nobody did.

        What is first said of a name is said of always. Where another bore it before, it begins when that
        one has left it: of several the one bore it that left it first.
        """
        spans = (
            (span.until, unit)
            for unit, span in self._bearing(name)
            if unit not in self.none_of_their_own and span.since <= day < span.until
        )
        return min(spans, default=(day, None), key=lambda span: span[0])[1]

    def _bearing(self, name: str) -> Sequence[tuple[UUID, Span]]:
        """Give the units that had a name at any time, and when, in the order of the units."""
        if not self._of_name:
            for unit in self.by_unit:
                for span in self.spans(unit):
                    self._of_name.setdefault(span.key, []).append((unit, span))
        return self._of_name.get(name_key(name), ())

    def spans(self, unit: UUID) -> list[Span]:
        """Give the names of a unit in the order of their days."""
        named: list[tuple[str, date]] = []
        for since, name in self.by_unit.get(unit, ()):
            if not named or named[-1][0] != name_key(name):
                named.append((name_key(name), since))
        ends = [*(since for _, since in named[1:]), date.max][: len(named)]
        return [Span(key, since, until) for (key, since), until in zip(named, ends, strict=True)]

    def two_of_a_name(self, unit: UUID, before: UnitNames) -> tuple[str, UUID, date] | None:
        """Find a day on which a unit, as it was renamed just now, and another have one name.

        Two are well where the one that has it longer began when the other left it: where nothing says from
        which day it has the name, and both stand in the order in which they stood before the renaming.

        Returns:
            The name as the other spells it, the other, and the last of the days; None when all is well.
        """
        for other in self.by_unit.keys() - {unit} - self.none_of_their_own:
            for mine, theirs in product(self.spans(unit), self.spans(other)):
                if mine.key != theirs.key or max(mine.since, theirs.since) >= min(mine.until, theirs.until):
                    continue
                longer = max(mine, theirs, key=lambda span: span.until)
                order = before.first_to_leave(mine.key, unit, other)
                now = self.first_to_leave(mine.key, unit, other)
                if longer.since > date.min or mine.until == theirs.until or order not in (None, now):
                    day = min(mine.until, theirs.until) - timedelta(days=1)
                    return self.on(other, day), other, day
        return None

    def first_to_leave(self, key: str, one: UUID, other: UUID) -> UUID | None:
        """Say which of two that always had a name left it first; None where one of them did not have it."""
        spans = [
            (span.until, unit) for unit in (one, other) for span in self.spans(unit)[:1] if span.key == key
        ]
        return min(spans)[1] if len(spans) > 1 else None


@dataclass(frozen=True, slots=True)
class Span:
    """A name, in one letter case, with its first day and the first day after it."""

    key: str
    since: date
    until: date


def unit_names(
    connection: Connection, *, known_on: date | None = None, only: Collection[UUID] | None = None
) -> UnitNames:
    """Read what units were called, all of them or some.

    Raises:
        ValueError, LookupError, TypeError: somebody tampered with the rows that this is read from.
    """
    if only is None:
        return read_once(
            connection, ("unit names", known_on), lambda: _read_names(connection, known_on, only)
        )
    return _read_names(connection, known_on, only)


def _read_names(connection: Connection, known_on: date | None, only: Collection[UUID] | None) -> UnitNames:
    chains = rows_of_kind(connection, "unit", only)
    known = {chain: _known(rows, known_on) for chain, rows in chains.items()}
    digests = {str(row.said["name"]) for rows in known.values() for row in rows if "name" in row.said}
    texts = texts_of(connection, digests)
    return _names_in(known, lambda digest: texts.get(digest, FORGOTTEN))


def _names_in(known: Mapping[UUID, Sequence[LedgerRow]], unseal: Callable[[str], str]) -> UnitNames:
    """Read what units were called out of their rows."""
    said = {
        chain: sorted(sayings(rows).get("name", {}).values(), key=lambda one: (one.on or date.min, one.seq))
        for chain, rows in known.items()
    }
    return UnitNames(
        {
            chain: tuple((one.on or date.min, unseal(str(one.value))) for one in each)
            for chain, each in said.items()
        },
        frozenset(chain for chain, rows in known.items() if _never_was(rows)),
    )


def _never_was(rows: Sequence[LedgerRow]) -> bool:
    """Whether a unit was a slip, or a double of another."""
    if not rows or rows[-1].kind == REMOVED:
        return True
    return _end_of(rows, None)["ended_by"] == "merged"


def taken_out(connection: Connection) -> dict[UUID, str]:
    """Give the units that were slips, with the names that they had: no table has them any more."""
    there = select(_UNIT.c.id)
    slips = select(_CHAIN.c.id).where(_CHAIN.c.kind == "unit", _CHAIN.c.id.not_in(there))
    gone = connection.execute(slips).scalars().all()
    names = unit_names(connection, only=gone) if gone else UnitNames({})
    return {one: names.on(one, date.max) for one in gone}


def functions_ever(connection: Connection) -> dict[UUID, tuple[UUID, str]]:
    """Give the unit and the function of every holding and mandate, by its id, also of those that were struck.

    Raises:
        ValueError, LookupError, TypeError: somebody tampered with the rows that this is read from.
    """
    begun = [
        (row.chain, UUID(str(row.said[part])), str(row.said["function"]))
        for rows in rows_of_kind(connection, "unit").values()
        for row in rows
        for part, begins in (("holding", "held"), ("mandate", "mandated"))
        if row.kind == begins
    ]
    texts = texts_of(connection, {digest for _, _, digest in begun})
    return {part: (unit, texts.get(digest, FORGOTTEN)) for unit, part, digest in begun}


@dataclass(frozen=True, slots=True)
class LastDays:
    """What has been said, row by row, of the last day of a function held or of a mandate."""

    unit: UUID
    kind: Literal["function", "mandate"]
    said: tuple[date | None, ...]
    """The last day after each row; None is until further notice, or that it never was."""

    @property
    def version(self) -> int:
        """Grows with every row, as a record's does."""
        return len(self.said) - 1

    @property
    def before(self) -> date | None:
        """Give the last day that was said before what holds, if any was."""
        return next((day for day in reversed(self.said[:-1]) if day is not None), None)


def last_days(connection: Connection, only: Collection[UUID] | None = None) -> dict[UUID, LastDays]:
    """Give what was said of the last day of every holding and mandate, by its id, of some units or of all."""
    found: dict[UUID, LastDays] = {}
    for unit, rows in rows_of_kind(connection, "unit", only).items():
        for row in rows:
            part = row.said.get("holding") or row.said.get("mandate")
            if part is None:
                continue
            key = UUID(str(part))
            known = found.get(key, LastDays(unit, "function" if "holding" in row.said else "mandate", ()))
            found[key] = replace(known, said=(*known.said, _last_day_after(row, known)))
    return found


def _last_day_after(row: LedgerRow, known: LastDays) -> date | None:
    if "to_on" in row.said:
        said = row.said["to_on"]
        return None if said is None else date.fromisoformat(str(said))
    return None if row.kind.endswith("_struck") or not known.said else known.said[-1]


def _known(rows: Sequence[LedgerRow], known_on: date | None) -> list[LedgerRow]:
    return [row for row in rows if known_on is None or row.today <= known_on]


def _forgetting(rows: Sequence[LedgerRow], known: Sequence[LedgerRow]) -> list[LedgerRow]:
    """Whoever was forgotten is called so of every day: nobody knows any more what they were called then.

    That they had left was not known before.
    """
    gone = (row for row in rows[len(known) :] if row.kind == "forgotten")
    return [replace(row, said={"called": row.said["called"]}) for row in gone]


# ---- from rows to values ----


def unit_of(
    chain: UUID, rows: Sequence[LedgerRow], unseal: Callable[[str], str], as_of: date | None = None
) -> Unit:
    """Derive a unit on a day, or in the end."""
    said: dict[str, Any] = _facts(fields_then(rows, as_of), unseal)
    return noun_of(Unit, {"id": chain, **keys_of(said["name"]), **said, **_end_of(rows, as_of)})


def keys_of(name: str) -> dict[str, str]:
    """Give what follows from the name of a unit: how it is looked up, and where it stands among others."""
    return {"name_key": name_key(name), "sort_key": sort_key(name)}


def _end_of(rows: Sequence[LedgerRow], as_of: date | None) -> dict[str, object]:
    """Say what ended a unit by a day, if anything did."""
    never = {row.said["target"] for row in rows if row.kind == END_STRUCK}
    ends = [
        row
        for row in rows
        if row.kind in _ENDS and row.seq not in never and (as_of is None or row.on is None or row.on <= as_of)
    ]
    if not ends:
        return {"ended_by": None, "ended_on": None, "heir_id": None}
    heir = ends[-1].said.get("heir")
    return {
        "ended_by": ends[-1].kind,
        "ended_on": ends[-1].on,
        "heir_id": None if heir is None else UUID(str(heir)),
    }


def person_of(
    chain: UUID, rows: Sequence[LedgerRow], unseal: Callable[[str], str], as_of: date | None = None
) -> Person:
    """Derive a person on a day, or in the end."""
    said: dict[str, Any] = _facts(fields_then(rows, as_of), unseal)
    return noun_of(Person, {"id": chain, "sort_key": sort_key(said["handle"]), **said})


def holdings_of(
    chain: UUID, rows: Sequence[LedgerRow], unseal: Callable[[str], str]
) -> list[FunctionHolding]:
    """Derive a unit's holdings."""
    noted = {UUID(str(row.said["holding"])): row.today for row in rows if row.kind == "held"}
    parts = parts_then(rows, "holding").items()
    return [
        noun_of(
            FunctionHolding, {"id": one, "unit_id": chain, "noted_on": noted[one], **_facts(said, unseal)}
        )
        for one, said in parts
    ]


def mandates_of(chain: UUID, rows: Iterable[LedgerRow], unseal: Callable[[str], str]) -> list[Mandate]:
    """Derive a unit's mandates."""
    parts = parts_then(rows, "mandate").items()
    return [noun_of(Mandate, {"id": one, "unit_id": chain, **_facts(said, unseal)}) for one, said in parts]


def identities_of(chain: UUID, rows: Sequence[LedgerRow], unseal: Callable[[str], str]) -> list[Identity]:
    """Derive by which accounts with issuers a person comes in; by none from before they were forgotten."""
    since = max((row.seq for row in rows if row.kind == "forgotten"), default=0)
    parts = parts_then((row for row in rows if row.seq > since), "identity").items()
    return [noun_of(Identity, {"id": one, "person_id": chain, **_facts(said, unseal)}) for one, said in parts]


def _facts(said: Mapping[str, Json], unseal: Callable[[str], str]) -> dict[str, object]:
    facts: dict[str, object] = dict(unsealed(said, unseal))
    for name in facts.keys() & _DAYS:
        facts[name] = None if facts[name] is None else date.fromisoformat(str(facts[name]))
    if "person_id" in facts:
        facts["person_id"] = UUID(str(facts["person_id"]))
    return facts


# ---- writing ----


def create_units(tx: Transaction, units: Sequence[Unit]) -> None:
    """Write new units, keys of their names included (`keys_of`), and the first rows of their histories."""
    if units:
        begin(tx, "unit", "created", {unit.id: _facts_of(unit, UNIT_FACTS) for unit in units})
        tx.connection.execute(_NEW_UNIT, [unit.model_dump() for unit in units])


def end_unit(
    tx: Transaction,
    unit: UUID,
    kind: Literal["succeeded", "left", "merged"],
    *,
    on: date | None = None,
    heir: UUID | None = None,
) -> None:
    """Write that a unit is over from a day on, or never was one of its own; an heir's history says it too."""
    append(tx, unit, "unit", kind, {} if heir is None else {"heir": heir}, on=on)
    if heir is not None:
        append(tx, heir, "unit", HEIR_SAYS[kind], {"of": unit}, on=on)
    derived_again(tx, "unit", unit)


def strike_end(tx: Transaction, unit: UUID) -> LedgerRow:
    """Write that a unit is not over, and has no heir: it was typed wrongly; give the row that said so.

    Raises:
        LookupError: nothing says that it is over.
    """
    rows = rows_of_chain(tx.connection, unit)
    never = {row.said["target"] for row in rows if row.kind == END_STRUCK}
    end = [row for row in rows if row.kind in _ENDS and row.seq not in never][-1]
    append(tx, unit, "unit", END_STRUCK, {"target": end.seq})
    if (heir := end.said.get("heir")) is not None:
        of_heir = rows_of_chain(tx.connection, UUID(str(heir)))
        said = [row for row in of_heir if row.said.get("of") == str(unit) and row.kind in _HEIRS]
        append(tx, UUID(str(heir)), "unit", END_STRUCK, {"target": said[-1].seq})
    derived_again(tx, "unit", unit)
    return end


def ends_said_at(connection: Connection) -> frozenset[datetime]:
    """Give the instants at which it was written that a unit is over, or never was.

    What was corrected in several records at one of them follows from that, and not from each other.
    """
    kinds = {*_ENDS, END_STRUCK}
    chains = rows_of_kind(connection, "unit").values()
    return frozenset(row.recorded_at for rows in chains for row in rows if row.kind in kinds)


def remove_unit(tx: Transaction, unit: UUID) -> None:
    """Write that a unit was a slip; nothing refers to it, and no table has it any more."""
    append(tx, unit, "unit", REMOVED, {})
    tx.connection.execute(delete(_UNIT).where(_UNIT.c.id == unit))


def create_person(tx: Transaction, person: Person) -> Person:
    """Write a new person with the first row of their history."""
    append(tx, person.id, "person", "created", _facts_of(person, PERSON_FACTS))
    written = noun_of(Person, {**person.model_dump(), "sort_key": sort_key(person.handle)})
    tx.connection.execute(insert(_PERSON), written.model_dump())
    return written


@dataclass(frozen=True, slots=True)
class Since:
    """From when a new fact holds.

    From a day on, and before it what was said before. Without a day: from today where something else was
    said, always where nothing was. With `mistyped` what was said last was never so; a day with it is the one
    from which the fact holds, when that was mistyped.
    """

    day: date | None = None
    mistyped: bool = False


def change_facts(
    tx: Transaction, of: Literal["unit", "person"], chain: UUID, wanted: Mapping[str, object], since: Since
) -> tuple[SQLModel, tuple[str, ...]]:
    """Say something else of a unit or a person; give it as it then is, and which facts were written."""
    rows = rows_of_chain(tx.connection, chain)
    known = sayings(rows)
    texts = texts_of(tx.connection, {digest for row in rows for digest in said_digests(row)})
    written: dict[_Row, dict[str, object]] = {}
    for name, value in wanted.items():
        last = saying(known[name], None if since.mistyped else since.day)
        assert last is not None  # noqa: S101 -- the first row says something of every field
        said = unsealed({name: last.value}, texts.__getitem__)[name]
        same = said == (value.isoformat() if isinstance(value, date) else value)
        for row in _rows_that_say(known[name], last, since, tx.today, was=(said, same)):
            written.setdefault(row, {})[name] = value
    for row, facts in sorted(written.items(), key=lambda one: _in_order(one[0])):
        target = {} if row.target is None else {"target": row.target}
        append(tx, chain, of, row.kind, {**target, **facts}, on=row.on)
    changed = {name for facts in written.values() for name in facts}
    return derived_again(tx, of, chain), tuple(name for name in wanted if name in changed)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that says something else: from a day on or always, or instead of what another row said."""

    kind: Literal["changed", "mended"]
    on: date | None = None
    target: int | None = None


def _in_order(row: _Row) -> tuple[str, date, int]:
    return row.kind, row.on or date.min, row.target or 0


def _rows_that_say(
    known: Mapping[int, Saying], last: Saying, since: Since, today: date, *, was: tuple[Json, bool]
) -> list[_Row]:
    """Choose how a fact comes to be said; `was` is what held, and whether that is what is said now.

    What was said from a day that has not come was said under a wrong clock: it gives way.
    """
    before, same = was
    if since.mistyped:
        stays = same and since.day in (None, last.on)
        return [] if stays else [_Row("mended", since.day, last.seq)]
    ahead = [one.seq for one in known.values() if one.on is not None and one.on > today]
    if ahead and since.day in (None, today):
        return [_Row("mended", today, seq) for seq in ahead]
    if same:
        return []
    return [_Row("changed", None if since.day is None and not before else since.day or today)]


def derived_again(tx: Transaction, of: Literal["unit", "person"], chain: UUID) -> SQLModel:
    """Make the table say what the history says in the end."""
    rows = rows_of_chain(tx.connection, chain)
    texts = texts_of(tx.connection, {digest for row in rows for digest in said_digests(row)})
    own = _UNIT if of == "unit" else _PERSON
    derived = unit_of if of == "unit" else person_of
    found: SQLModel = derived(chain, rows, texts.__getitem__)
    tx.connection.execute(update(own).where(own.c.id == chain).values(found.model_dump(exclude={"id"})))
    forget_everything(tx.connection)
    return found


def add_part(tx: Transaction, part: FunctionHolding | Mandate) -> None:
    """Write that a function is held, or may bind its unit."""
    name, begins, facts = _kind(part)
    said = {name: part.id, **_facts_of(part, facts)}
    append(tx, part.unit_id, "unit", begins, said, on=part.from_on)
    if isinstance(part, FunctionHolding):
        part.noted_on = tx.today
    tx.connection.execute(insert(table(type(part))), part.model_dump())


def change_part(tx: Transaction, part: Part, **facts: object) -> Part:
    """Write other days, or other facts, of a holding or a mandate."""
    name, _, _ = _kind(part)
    ends = facts.keys() == {"to_on"} and part.to_on is None
    kind = f"{name}_ended" if ends else f"{name}_changed"
    on = facts["to_on"] if ends else None
    append(tx, part.unit_id, "unit", kind, {name: part.id, **facts}, on=on if isinstance(on, date) else None)
    own = table(type(part))
    tx.connection.execute(update(own).where(own.c.id == part.id).values(**facts))
    return noun_of(type(part), {**part.model_dump(), **facts})


def strike_part(tx: Transaction, part: FunctionHolding | Mandate) -> None:
    """Write that a holding or a mandate never was; whoever was told of its end will be told that."""
    name, _, _ = _kind(part)
    append(tx, part.unit_id, "unit", f"{name}_struck", {name: part.id})
    own = table(type(part))
    tx.connection.execute(delete(own).where(own.c.id == part.id))
    doubt(tx.connection, part.id)


def bind_identity(tx: Transaction, identity: Identity) -> None:
    """Write by which account with an issuer a person comes in from now on."""
    said = {"identity": identity.id, **_facts_of(identity, IDENTITY_FACTS)}
    append(tx, identity.person_id, "person", "bound", said)
    tx.connection.execute(insert(table(Identity)), identity.model_dump())


def unbind_identity(tx: Transaction, identity: Identity) -> None:
    """Write that a person no longer comes in by it."""
    append(tx, identity.person_id, "person", "identity_struck", {"identity": identity.id})
    own = table(Identity)
    tx.connection.execute(delete(own).where(own.c.id == identity.id))


def _kind(part: FunctionHolding | Mandate) -> tuple[str, str, tuple[str, ...]]:
    if isinstance(part, FunctionHolding):
        return "holding", "held", HOLDING_FACTS
    return "mandate", "mandated", MANDATE_FACTS


def _facts_of(noun: SQLModel, facts: Iterable[str]) -> dict[str, object]:
    return {name: getattr(noun, name) for name in facts}


@cache
def _of_some(kind: type[SQLModel], column: str) -> OfSome:
    return OfSome(select(table(kind)), table(kind).c[column])


def _some(connection: Connection, kind: type[Noun], column: str, wanted: Sequence[UUID]) -> list[Noun]:
    return [noun_of(kind, row) for row in _of_some(kind, column).rows(connection, wanted)]


def _all(connection: Connection, kind: type[Noun]) -> list[Noun]:
    rows = connection.execute(select(table(kind))).mappings()
    return [noun_of(kind, row) for row in rows]
