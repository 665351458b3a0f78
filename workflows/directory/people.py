"""Who types, who holds which function at which unit, and which function may bind its unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import select

from lifecycle.errors import InvalidValue, LifecycleError, ReferenceTaken, UnknownRecord
from lifecycle.languages import LANGUAGES
from lifecycle.names import (
    COORDINATOR,
    clean_text,
    could_be_mail,
    has_a_whole_domain,
    held_as,
    name_key,
    one_name,
    one_of,
)
from lifecycle.offices import Since, add_part, change_facts, change_part, create_person, strike_part
from lifecycle.patterns import pattern
from lifecycle.records import FunctionHolding, Mandate, Person, Unit
from lifecycle.records.person import CAPACITIES, ROLES
from lifecycle.store import lock_register
from lifecycle.table import noun_of, table
from lifecycle.transaction import as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from workflows.directory.known_people import HeldFunction, find_person, held_function, in_order, person_called
from workflows.directory.logins import end_all_of
from workflows.directory.parties import ALWAYS_OR_TODAY, not_in_the_future
from workflows.lookup.by_name import nearest, the_unit
from workflows.lookup.functions import known_at, refuse_a_person, refuse_misspelt
from workflows.notices.left_behind import LeftBehind, left_behind

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

Part = TypeVar("Part", FunctionHolding, Mandate)

_LONGEST_FUNCTION: Final = 200
_HANDLE = pattern(r"[^\W_][\w.\-]{0,59}")

_PERSON, _UNIT = table(Person), table(Unit)
_HOLDING, _MANDATE = table(FunctionHolding), table(Mandate)


class PeriodsOverlap(LifecycleError):
    """The same holding or mandate would be there twice on some day."""

    code = "error.periods_overlap"

    def __init__(
        self,
        *,
        function: str,
        unit: str,
        from_on: date,
        to_on: date | None,
        machine: str | None = None,
        holder: str | None = None,
    ) -> None:
        """Tell what is there; of a mandate its `machine`, of a holding its `holder`."""
        which = {"machine": machine} if machine is not None else {"holder": holder}
        reason = "mandate" if machine is not None else None
        super().__init__(
            f"{function!r} at {unit!r} is already so from {from_on} to {to_on or 'further notice'}",
            function=function,
            unit=unit,
            from_on=from_on,
            to_on=to_on,
            **which,
            reason=reason if to_on else "mandate_open_ended" if reason else "open_ended",
        )


class SeveralPeriods(LifecycleError):
    """A function is held, or a mandate given, several times, and nobody said which one is meant."""

    code = "error.several_periods"

    def __init__(self, function: str, days: Sequence[date]) -> None:
        since = tuple(day.isoformat() for day in days)
        super().__init__(f"{function!r} begins on {', '.join(since)}", function=function, days=since)


class NotFromThatDay(LifecycleError):
    """A function is held, or a mandate given, but not from the day, or by the day, that somebody said."""

    code = "error.not_from_that_day"

    def __init__(self, function: str, days: Sequence[date]) -> None:
        since = tuple(day.isoformat() for day in days)
        super().__init__(f"{function!r} begins on {', '.join(since)}", function=function, days=since)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Who has taken over what somebody held, and since when."""

    by: str
    since: date


@dataclass(frozen=True, slots=True)
class PersonKept:
    """A person as they stand now, and which fields were written; none: it stood so already."""

    person: Person
    changed: tuple[str, ...]
    left_behind: LeftBehind | None = None
    """What waited for somebody who was said to leave, or whose address was taken away."""
    taken_over: TakenOver | None = None
    """Who has their functions already, where they hold none any more."""


@dataclass(frozen=True, slots=True)
class HoldingKept:
    """A function that a person holds, and whether anything was written."""

    unit: Unit
    person: Person
    holding: FunctionHolding
    changed: bool


@dataclass(frozen=True, slots=True)
class MandateKept:
    """A mandate, and whether anything was written."""

    unit: Unit
    mandate: Mandate
    changed: bool


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What one person handed to another; nothing when nothing was held on that day."""

    old: Person
    new: Person
    from_on: date
    functions: tuple[HeldFunction, ...]
    taken_over: TakenOver | None = None
    """Who has the functions already, where nothing was held on that day."""


def add_person(
    tx: Transaction,
    *,
    handle: str,
    name: str = "",
    email: str = "",
    language: str = "sv",
    login: str = "",
    role: str = "coordinator",
) -> PersonKept:
    """Add a person; adding the very same one again changes nothing.

    Raises:
        ReferenceTaken: another person has the handle or the login.
        InvalidValue: a fact cannot be.
    """
    wanted = {
        "handle": clean_handle(handle),
        "name": one_name("name", name),
        "email": _email(email),
        "language": one_of("language", language, LANGUAGES),
        "login": _account(login),
        "role": one_of("role", role, ROLES),
    }
    lock_register(tx.connection)
    known = person_called(tx.connection, wanted["handle"])
    if known is not None:
        if any(getattr(known, field) != value for field, value in wanted.items()):
            raise ReferenceTaken(known.handle, reason="person_known")
        return PersonKept(known, ())
    _refuse_taken_login(tx.connection, wanted["login"], None)
    _refuse_known_otherwise(tx.connection, wanted, None)
    person = create_person(tx, Person(id=uuid4(), left_on=None, **wanted))
    return PersonKept(person, tuple(field for field, value in wanted.items() if value))


def _refuse_known_otherwise(
    connection: Connection, wanted: Mapping[str, object], person: Person | None
) -> None:
    """One person is one: who has both the name and the address of somebody known is that somebody."""
    name, email = (
        str(wanted.get(field, "" if person is None else getattr(person, field)) or "")
        for field in ("name", "email")
    )
    if not (name and email and {"name", "email"} & wanted.keys()):
        return
    for row in connection.execute(select(_PERSON.c.id, _PERSON.c.handle, _PERSON.c.name, _PERSON.c.email)):
        is_other = person is None or row.id != person.id
        same = (name_key(row.name), row.email.casefold()) == (name_key(name), email.casefold())
        if is_other and same:
            raise ReferenceTaken(row.handle, reason="person_is_known", person=name)


def change_person(  # noqa: PLR0913 -- one for each fact
    tx: Transaction,
    handle: str,
    *,
    name: str | None = None,
    email: str | None = None,
    language: str | None = None,
    login: str | None = None,
    role: str | None = None,
    left_on: date | Literal[""] | None = None,
    since: Since = ALWAYS_OR_TODAY,
    expected_version: int | None = None,
) -> PersonKept:
    """Change what is said of a person; None leaves a fact as it is, an empty text blanks it.

    It is so from a day on, today unless another is given; what is `mistyped` was never so. From `left_on`
    on the person writes no more.

    Raises:
        StaleRecord: the person is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    person = find_person(tx.connection, handle)
    as_expected(tx, person.id, person.handle, expected_version)
    cleaned = (
        ("name", name, lambda text: one_name("name", text)),
        ("email", email, _email),
        ("language", language, lambda text: one_of("language", text, LANGUAGES)),
        ("login", login, _account),
        ("role", role, lambda text: one_of("role", text, ROLES)),
    )
    wanted: dict[str, str | date | None] = {
        field: clean(text) for field, text, clean in cleaned if text is not None
    }
    if left_on is not None:
        wanted["left_on"] = left_on or None
    if login:
        _refuse_taken_login(tx.connection, str(wanted["login"]), person.id)
    _refuse_known_otherwise(tx.connection, wanted, person)
    waits = _waits_for(tx, person, wanted)
    after, changed = change_facts(tx, "person", person.id, wanted, not_in_the_future(tx, since))
    assert isinstance(after, Person)  # noqa: S101 -- by its kind
    if "left_on" in changed:
        end_all_of(tx.connection, after.id, but_tell=after.has_left(tx.today))
    if not {"left_on", "email"} & {*changed}:
        return PersonKept(after, changed)
    return PersonKept(after, changed, waits, _taken_over(tx.connection, person, tx.today))


def _waits_for(tx: Transaction, person: Person, wanted: Mapping[str, object]) -> LeftBehind | None:
    """Count what waits for somebody who can be told nothing from now on, or from a later day on."""
    left_on = wanted.get("left_on")
    if isinstance(left_on, date):
        return left_behind(tx, person, last=left_on - timedelta(days=1) if left_on > tx.today else None)
    return left_behind(tx, person, last=None) if wanted.get("email") == "" else None


@as_they_read
def hand_over(tx: Transaction, *, old: str, new: str, from_on: date) -> HandedOver:
    """Give every function that one person holds on a day to another, from that day.

    The old holdings end the day before; what the old person did in them stays theirs.

    Raises:
        PeriodsOverlap: the new person is to begin in one of the functions on a later day.
    """
    lock_register(tx.connection)
    giver, taker = find_person(tx.connection, old), find_person(tx.connection, new)
    if giver.id == taker.id:
        raise InvalidValue("new", new, expected="another_person")
    handed = [one for one in _holdings(tx.connection, person=giver.id) if one.holds_on(from_on)]
    units = {one.unit_id: _unit_by_id(tx.connection, one.unit_id) for one in handed}
    for holding in handed:
        _end(tx, holding, before=from_on)
        for own in _holdings(tx.connection, person=taker.id, unit=holding.unit_id, function=holding.function):
            if own.holds_on(from_on):  # a deputy who takes over is no longer the deputy
                _end(tx, own, before=from_on)
        given = {"id": uuid4(), "person_id": taker.id, "from_on": from_on}
        received = FunctionHolding(**{**holding.model_dump(), **given})
        _refuse_overlap(tx.connection, received, units[holding.unit_id])
        add_part(tx, received)
    functions = in_order([held_function(one, units[one.unit_id].name, holds=True) for one in handed])
    known = None if handed else _taken_over(tx.connection, giver, from_on)
    return HandedOver(giver, taker, from_on, functions, known)


def _taken_over(connection: Connection, giver: Person, day: date) -> TakenOver | None:
    """Find who holds what a person held until another took over, if they hold nothing themselves on a day."""
    own = [one for one in _holdings(connection, person=giver.id) if one.from_on <= day]
    if not own or any(one.holds_on(day) for one in own):
        return None
    last = max(own, key=lambda one: one.to_on or date.max)
    since = (last.to_on or day) + timedelta(days=1)
    at = _holdings(connection, unit=last.unit_id, function=last.function)
    heirs = [one.person_id for one in at if one.from_on == since and one.person_id != giver.id]
    if not heirs:
        return None
    handle = connection.execute(select(_PERSON.c.handle).where(_PERSON.c.id == heirs[0])).scalar_one()
    return TakenOver(handle, since)


def hold_function(  # noqa: PLR0913 -- one for each fact
    tx: Transaction,
    *,
    unit: str,
    function: str,
    person: str,
    from_on: date,
    to_on: date | None = None,
    capacity: str = "ordinary",
    expected_version: int | None = None,
    is_new: bool = False,
) -> HoldingKept:
    """Say that a person holds a function at a unit, both days included; saying it again changes nothing.

    Raises:
        PeriodsOverlap: the person holds that function there on some of these days already.
        UnknownRecord: there is no such unit or person, or the function is like a known one and not said to
            be new.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at, who = the_unit(tx.connection, unit), find_person(tx.connection, person)
    as_expected(tx, at.id, at.name, expected_version)
    holding = FunctionHolding(
        id=uuid4(),
        unit_id=at.id,
        function=function_named(tx, at, function, is_new=is_new),
        person_id=who.id,
        capacity=one_of("capacity", capacity, CAPACITIES),
        from_on=from_on,
        to_on=_not_before(to_on, from_on),
    )
    for known in _holdings(tx.connection, person=who.id, unit=at.id, function=holding.function):
        if (known.capacity, known.from_on, known.to_on) == (capacity, from_on, to_on):
            return HoldingKept(at, who, known, changed=False)
    _refuse_overlap(tx.connection, holding, at)
    add_part(tx, holding)
    return HoldingKept(at, who, holding, changed=True)


def end_holding(
    tx: Transaction,
    *,
    unit: str,
    function: str,
    person: str,
    to_on: date | None,
    expected_version: int | None = None,
) -> HoldingKept:
    """Say which day is the last on which a person holds a function, sooner or later than was said.

    Of several it is the one that holds on that day, else the last that began before it; None: no last day.

    Raises:
        UnknownRecord: the person never held that function there.
        NotFromThatDay: the person began to hold it later.
        PeriodsOverlap: the person holds it again already on some of the days that come to it.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at, who = the_unit(tx.connection, unit), find_person(tx.connection, person)
    as_expected(tx, at.id, at.name, expected_version)
    held = _holdings(tx.connection, person=who.id, unit=at.id, function=_canonical(function))
    holding = _to_end(held, to_on)
    if holding is None:
        raise _not_found(held, "function", function, _functions_of(tx.connection, at, who))
    if holding.to_on == to_on:
        return HoldingKept(at, who, holding, changed=False)
    _refuse_running_into(held, holding, to_on, at)
    return HoldingKept(at, who, change_part(tx, holding, to_on=to_on), changed=True)


def strike_holding(
    tx: Transaction,
    *,
    unit: str,
    function: str,
    person: str,
    from_on: date | None = None,
    expected_version: int | None = None,
) -> HoldingKept:
    """Say that a person never held a function, as it was typed; `from_on` says which of several holdings.

    Raises:
        UnknownRecord: the person has no such holding there.
        NotFromThatDay: it is there, from other days.
        SeveralPeriods: there are several, and no day says which.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at, who = the_unit(tx.connection, unit), find_person(tx.connection, person)
    as_expected(tx, at.id, at.name, expected_version)
    held = _holdings(tx.connection, person=who.id, unit=at.id, function=_canonical(function))
    if not held:
        raise _not_found(held, "function", function, _functions_of(tx.connection, at, who))
    holding = _the_one(held, from_on, function)
    strike_part(tx, holding)
    return HoldingKept(at, who, holding, changed=True)


def give_mandate(  # noqa: PLR0913 -- one for each fact
    tx: Transaction,
    *,
    unit: str,
    function: str,
    machine: str,
    from_on: date,
    to_on: date | None = None,
    basis: str = "",
    expected_version: int | None = None,
    is_new: bool = False,
) -> MandateKept:
    """Say that a function may bind its unit in one kind of agreement; saying it again changes nothing.

    Raises:
        PeriodsOverlap: it may so already on some of these days, on another basis or for other days.
        UnknownRecord: there is no such unit or kind of agreement, or the function is like a known one and
            not said to be new.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at = the_unit(tx.connection, unit)
    as_expected(tx, at.id, at.name, expected_version)
    wanted = Mandate(
        id=uuid4(),
        unit_id=at.id,
        function=function_named(tx, at, function, is_new=is_new),
        machine=tx.rulebook.newest(machine).machine,
        basis=clean_text("basis", basis),
        from_on=from_on,
        to_on=_not_before(to_on, from_on),
    )
    for known in _mandates(tx.connection, wanted.unit_id, wanted.function, machine):
        if (known.basis, known.from_on, known.to_on) == (wanted.basis, from_on, to_on):
            return MandateKept(at, known, changed=False)
        if _overlap(known, wanted):
            raise PeriodsOverlap(
                function=known.function,
                unit=at.name,
                from_on=known.from_on,
                to_on=known.to_on,
                machine=known.machine,
            )
    add_part(tx, wanted)
    return MandateKept(at, wanted, changed=True)


def end_mandate(
    tx: Transaction,
    *,
    unit: str,
    function: str,
    machine: str,
    to_on: date | None,
    expected_version: int | None = None,
) -> MandateKept:
    """Say which day is the last on which a function may bind its unit, sooner or later than was said.

    Of several it is the one that holds on that day, else the last that began before it; None: no last day.

    Raises:
        UnknownRecord: the function has no such mandate.
        NotFromThatDay: it began later.
        PeriodsOverlap: it has another one on some of the days that come to it.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at = the_unit(tx.connection, unit)
    as_expected(tx, at.id, at.name, expected_version)
    known = _mandates(tx.connection, at.id, _canonical(function), machine)
    mandate = _to_end(known, to_on)
    if mandate is None:
        raise _not_found(known, "mandate", function, _bound_by(tx.connection, at.id, machine))
    if mandate.to_on == to_on:
        return MandateKept(at, mandate, changed=False)
    _refuse_running_into(known, mandate, to_on, at)
    return MandateKept(at, change_part(tx, mandate, to_on=to_on), changed=True)


def strike_mandate(
    tx: Transaction,
    *,
    unit: str,
    function: str,
    machine: str,
    from_on: date | None = None,
    expected_version: int | None = None,
) -> MandateKept:
    """Say that a mandate, as it was typed, was never given; `from_on` says which of several.

    Raises:
        UnknownRecord: the function has no such mandate.
        NotFromThatDay: it is there, from other days.
        SeveralPeriods: there are several, and no day says which.
        StaleRecord: the unit is no longer at `expected_version`.
    """
    lock_register(tx.connection)
    at = the_unit(tx.connection, unit)
    as_expected(tx, at.id, at.name, expected_version)
    known = _mandates(tx.connection, at.id, _canonical(function), machine)
    if not known:
        raise _not_found(known, "mandate", function, _bound_by(tx.connection, at.id, machine))
    mandate = _the_one(known, from_on, function)
    strike_part(tx, mandate)
    return MandateKept(at, mandate, changed=True)


def function_named(tx: Transaction, unit: Unit, text: str, *, is_new: bool = False) -> str:
    """Give a function's name as it is written at that unit already, else as it is written now.

    One that nobody has and that is like a known one is asked back, unless somebody says that it is new.

    Raises:
        InvalidValue: it is empty or too long.
        LikeAnotherFunction: it is like a known one.
        PersonForFunction: it is what a person is called.
    """
    wanted = _canonical(text)
    if (known := known_at(tx.connection, unit.id, wanted)) is not None:
        return known
    if not is_new:
        refuse_a_person(tx.connection, wanted)
        also = [one for names in tx.rulebook.notices.functions.values() for one in names]
        refuse_misspelt(tx.connection, unit.name, wanted, also)
    return wanted


def clean_handle(handle: str) -> str:
    """Give a handle its one form: lower case.

    Raises:
        InvalidValue: it is empty, too long, or holds other than letters, digits and `-_.`.
    """
    found = name_key(handle)
    if not _HANDLE.fullmatch(found):
        raise InvalidValue("handle", handle, expected="handle")
    return clean_text("handle", found)


def _canonical(function: str) -> str:
    found = one_name("function", function)
    if not found:
        raise InvalidValue("function", function, expected="not_empty")
    if len(found) > _LONGEST_FUNCTION:
        raise InvalidValue("function", f"{found[:40]}…", expected="short_name")
    return COORDINATOR if held_as(found) == ("ordinary", COORDINATOR) else found


def _account(login: str) -> str:
    """Give the name of an account its one form, as the store gives that of whoever writes."""
    return name_key(clean_text("login", login))


def _email(email: str) -> str:
    found = clean_text("email", email).removesuffix(".")
    called, _, domain = found.rpartition("@")
    if found and not could_be_mail(found):
        raise InvalidValue("email", email, expected="email")
    if found and not has_a_whole_domain(found):
        raise InvalidValue("email", email, expected="whole_domain")
    return f"{called}@{domain.lower()}" if found else ""


def _not_before(to_on: date | None, from_on: date) -> date | None:
    if to_on is not None and to_on < from_on:
        raise InvalidValue("to_on", to_on.isoformat(), expected="day_not_before_first")
    return to_on


def _unit_by_id(connection: Connection, unit_id: UUID) -> Unit:
    return noun_of(Unit, connection.execute(select(_UNIT).where(_UNIT.c.id == unit_id)).one())


def _refuse_taken_login(connection: Connection, login: str, person_id: UUID | None) -> None:
    """One account is one person: who acts is found by it."""
    if not login:
        return
    whose = select(_PERSON.c.handle).where(_PERSON.c.login == login, _PERSON.c.id != person_id)
    if (holder := connection.execute(whose).scalar()) is not None:
        raise ReferenceTaken(login, reason="login_taken", person=holder)


def _holdings(
    connection: Connection,
    *,
    person: UUID | None = None,
    unit: UUID | None = None,
    function: str | None = None,
) -> list[FunctionHolding]:
    at_whose = select(_HOLDING).join(_UNIT, _UNIT.c.id == _HOLDING.c.unit_id)
    statement = at_whose.join(_PERSON, _PERSON.c.id == _HOLDING.c.person_id).order_by(
        *(_HOLDING.c.from_on, _HOLDING.c.function, _UNIT.c.sort_key, _PERSON.c.sort_key, _HOLDING.c.to_on)
    )
    if person is not None:
        statement = statement.where(_HOLDING.c.person_id == person)
    if unit is not None:
        statement = statement.where(_HOLDING.c.unit_id == unit)
    found = [noun_of(FunctionHolding, row) for row in connection.execute(statement)]
    return [one for one in found if function is None or name_key(one.function) == name_key(function)]


def _mandates(connection: Connection, unit_id: UUID, function: str, machine: str) -> list[Mandate]:
    found = _bound_by(connection, unit_id, machine)
    return [one for one in found if name_key(one.function) == name_key(function)]


def _to_end(parts: Sequence[Part], to_on: date | None) -> Part | None:
    """Find what is to end on a day, or is to go on: what holds then, else the last that began before."""
    begun = sorted((one for one in parts if to_on is None or one.from_on <= to_on), key=_first_day)
    there = [one for one in begun if to_on is not None and one.holds_on(to_on)]
    return there[-1] if there else begun[-1] if begun else None


def _the_one(parts: Sequence[Part], from_on: date | None, function: str) -> Part:
    found = [one for one in parts if from_on in (None, one.from_on)]
    if not found:
        raise NotFromThatDay(function, sorted(one.from_on for one in parts))
    if len(found) > 1:
        raise SeveralPeriods(function, sorted(one.from_on for one in found))
    return found[0]


def _not_found(
    parts: Sequence[Part], kind: str, function: str, there: Iterable[FunctionHolding | Mandate]
) -> LifecycleError:
    """Say that there is no such function or mandate, and which there are; or that the day is another."""
    if parts:
        return NotFromThatDay(function, sorted(one.from_on for one in parts))
    names = tuple(dict.fromkeys(one.function for one in there))
    return UnknownRecord(kind, function, nearest=nearest(function, names) or names)


def _functions_of(connection: Connection, unit: Unit, person: Person) -> list[FunctionHolding]:
    return _holdings(connection, person=person.id, unit=unit.id)


def _bound_by(connection: Connection, unit_id: UUID, machine: str) -> list[Mandate]:
    statement = select(_MANDATE).where(_MANDATE.c.unit_id == unit_id, _MANDATE.c.machine == machine)
    in_order = statement.order_by(_MANDATE.c.from_on, _MANDATE.c.function, _MANDATE.c.to_on)
    return [noun_of(Mandate, row) for row in connection.execute(in_order)]


def _first_day(one: FunctionHolding | Mandate) -> date:
    return one.from_on


def _refuse_running_into(parts: Sequence[Part], one: Part, to_on: date | None, unit: Unit) -> None:
    for other in parts:
        if other.id != one.id and other.from_on > one.from_on and (to_on is None or other.from_on <= to_on):
            raise PeriodsOverlap(
                function=other.function, unit=unit.name, from_on=other.from_on, to_on=other.to_on
            )


def _overlap(one: FunctionHolding | Mandate, other: FunctionHolding | Mandate) -> bool:
    return one.from_on <= (other.to_on or date.max) and other.from_on <= (one.to_on or date.max)


def _refuse_overlap(connection: Connection, new: FunctionHolding, unit: Unit) -> None:
    for known in _holdings(connection, person=new.person_id, unit=new.unit_id, function=new.function):
        if _overlap(known, new):
            raise PeriodsOverlap(
                function=known.function,
                unit=unit.name,
                from_on=known.from_on,
                to_on=known.to_on,
                holder=connection.execute(
                    select(_PERSON.c.handle).where(_PERSON.c.id == known.person_id)
                ).scalar_one(),
            )


def _end(tx: Transaction, holding: FunctionHolding, *, before: date) -> None:
    """Let a holding end the day before; one that would not have begun then falls away."""
    if holding.from_on >= before:
        strike_part(tx, holding)
    else:
        change_part(tx, holding, to_on=before - timedelta(days=1))
