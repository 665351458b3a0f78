"""Who is told: a role at a party, by the function that has it, by whoever holds it on the day of the mail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.names import name_key
from lifecycle.notice_schedule import NoticeRules
from lifecycle.records import FunctionHolding, Mandate, Person
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HOLDING, _MANDATE, _PERSON = table(FunctionHolding), table(Mandate), table(Person)

IN_OFFICE: Final = ("ordinary", "acting")
"""Capacities of whoever has the function; a deputy is told when nobody has it."""

ASKED: Final = "asked"
"""Who is told as one that does not log in: at the record's own mailbox, by a mail of its own."""


@dataclass(frozen=True, slots=True)
class Party:
    """One party of what is told of, and what is known there of its functions."""

    unit: UUID
    coordination: tuple[str, ...] = ()
    """Functions that the agreement itself names for coordination."""
    joint: tuple[tuple[UUID, str], ...] = ()
    """Other parties, each with the function of a post that this one has together with it (H-080)."""


@dataclass(frozen=True, slots=True)
class About:
    """What decides who is told of something."""

    parties: tuple[Party, ...]
    machine: str | None = None
    """Kind of agreement whose signatories are meant."""
    responsible: str = ""
    """The function that the record names as responsible."""


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A role at a party that is owed a notice, and that nobody holds who could be reached."""

    unit: UUID
    role: str


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who is told, and who would have been if somebody were there."""

    people: tuple[Person, ...]
    vacancies: tuple[Vacancy, ...] = ()


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody who can be reached on a day, and what they hold; read once for all notices of a run."""

    on: date
    rules: NoticeRules
    people: Mapping[UUID, Person]
    holdings: Mapping[UUID, Sequence[FunctionHolding]]
    mandates: Mapping[UUID, Sequence[Mandate]]

    @classmethod
    def of(cls, connection: Connection, rules: NoticeRules, on: date) -> Directory:
        """Read it; whoever has left or has no mail address can be told nothing."""
        people = (noun_of(Person, row) for row in connection.execute(select(_PERSON)))
        there = {one.id: one for one in people if one.email and not one.has_left(on)}
        holdings: dict[UUID, list[FunctionHolding]] = {}
        for row in connection.execute(select(_HOLDING).order_by(_HOLDING.c.from_on, _HOLDING.c.id)):
            holding = noun_of(FunctionHolding, row)
            if holding.holds_on(on) and holding.person_id in there:
                holdings.setdefault(holding.unit_id, []).append(holding)
        mandates: dict[UUID, list[Mandate]] = {}
        for row in connection.execute(select(_MANDATE).order_by(_MANDATE.c.from_on, _MANDATE.c.id)):
            mandate = noun_of(Mandate, row)
            if mandate.holds_on(on):
                mandates.setdefault(mandate.unit_id, []).append(mandate)
        return cls(on, rules, there, holdings, mandates)

    def recipients(self, about: About, roles: Iterable[str]) -> Recipients:
        """Find everybody who is told; where a role has no holder, and nobody else is told, the coordinators.

        Whoever the record names as responsible is told alone; if nobody holds that, the coordinators are.
        """
        people: dict[UUID, Person] = {}
        vacancies: list[Vacancy] = []
        for role in (one for one in roles if one != ASKED):
            if role == "responsible":
                own = {one.id: one for one in self._responsible(about)}
                role = "coordinator"  # noqa: PLW2901 -- whose business it is when nobody is responsible
                if own:
                    people |= own
                    continue
            for party in about.parties:
                found = self._holders(party, role, about)
                people |= {one.id: one for one in found}
                if not found:
                    vacancies.append(Vacancy(party.unit, role))
        if not people:
            for party in about.parties:
                people |= {one.id: one for one in self._holders(party, "coordinator", about)}
        return Recipients(tuple(sorted(people.values(), key=lambda one: one.sort_key)), tuple(vacancies))

    def _responsible(self, about: About) -> list[Person]:
        function = name_key(about.responsible)
        return (
            [one for party in about.parties for one in self._in(party.unit, [function])] if function else []
        )

    def _holders(self, party: Party, role: str, about: About) -> list[Person]:
        for unit, functions in self._functions(party, role, about):
            if role == "deputy":
                found = self._in(unit, functions, ("deputy",))
            else:
                found = self._in(unit, functions) or self._in(unit, functions, ("deputy",))
            if found:
                return found
        return self._holders(party, "manager", about) if role == "deputy" else []

    def _functions(self, party: Party, role: str, about: About) -> Iterator[tuple[UUID, list[str]]]:
        """List the functions that may have a role at a party, and where, in the order of asking."""
        match role:
            case "coordinator" | "deputy":
                yield party.unit, [name_key(one) for one in party.coordination]
                yield from ((unit, [name_key(function)]) for unit, function in party.joint)
                yield party.unit, list(self.rules.functions.get("coordinator", ()))
            case "manager":
                yield party.unit, list(self.rules.functions.get("manager", ()))
                yield party.unit, self._signatories(party, about)
            case _:
                yield party.unit, self._signatories(party, about)

    def _signatories(self, party: Party, about: About) -> list[str]:
        mandates = self.mandates.get(party.unit, ())
        return [name_key(one.function) for one in mandates if about.machine in (None, one.machine)]

    def _in(
        self, unit: UUID, functions: Sequence[str], capacities: Sequence[str] = IN_OFFICE
    ) -> list[Person]:
        return [
            self.people[one.person_id]
            for one in self.holdings.get(unit, ())
            if one.capacity in capacities and name_key(one.function) in functions
        ]
