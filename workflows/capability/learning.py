"""Who could learn of whom: the parties whose plans have what another's lacks, among those that show them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from lifecycle.capability import Map
from lifecycle.lacking import who_learn
from lifecycle.learning import Exchange, Ratings, exchange, ratings_of
from lifecycle.names import sort_key
from lifecycle.records import DevelopmentPlan, Record
from lifecycle.snapshot import snapshots, the
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from sqlalchemy import Connection

    from lifecycle.capability import Rating
    from lifecycle.rulebook import Rulebook

_RECORD = table(Record)


@dataclass(frozen=True, slots=True)
class Partner:
    """A party with which there is something to exchange, both ways."""

    party: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Who could be a learning partner, the one with most to exchange first."""

    party: str
    partners: tuple[Partner, ...]
    compared_with: int
    """How many others show ratings of their own."""
    lacks: Literal["party", "plan", "consent"] | None = None
    """Why nothing could be compared: the party itself is gone, has no ratings, or does not show them."""
    plan: str = ""
    """The plan that would have to say that they may be shown."""


def suggest(connection: Connection, rulebook: Rulebook, party: str, today: date) -> Suggestions:
    """Rank those with whom a party could learn, only where each has what the other lacks (L-03, L-04).

    Ratings are those of decided development plans that say that they may be shown: nobody's are set beside
    others' unasked. Where both are parties to one plan, they have each other's already. Who has left the
    register is neither asked nor named: a pair is two that are there.

    Raises:
        UnknownRecord: there is no such party.
    """
    own = find_unit(connection, party)
    if not who_learn((own,), today):
        return Suggestions(own.name, (), 0, "party")
    plans = _plans(connection, rulebook, today)
    mine = [one for one in plans if own.id in one.parties]
    if not mine:
        return Suggestions(own.name, (), 0, "plan")
    shown = [one for one in plans if one.is_shown]
    rated = _rated(shown)
    if own.id not in rated:
        return Suggestions(own.name, (), 0, "consent", mine[-1].reference)
    together = {unit for one in shown if own.id in one.parties for unit in one.parties}
    names = {unit: name for one in shown for unit, name in one.parties.items()}
    others = {unit: said for unit, said in rated.items() if unit not in together}
    found = [Partner(names[unit], exchange(rated[own.id], said)) for unit, said in others.items()]
    ranked = sorted((one for one in found if one.exchange.is_mutual), key=lambda one: sort_key(one.party))
    ranked.sort(key=lambda one: one.exchange.weight, reverse=True)
    return Suggestions(own.name, tuple(ranked), len(others))


@dataclass(frozen=True, slots=True)
class _Plan:
    reference: str
    parties: Mapping[UUID, str]
    ratings: Ratings
    is_shown: bool


def _plans(connection: Connection, rulebook: Rulebook, today: date) -> list[_Plan]:
    """Give the plans that bind and rate something, of parties that are there, the last decided at the end."""
    every = snapshots(connection, rulebook, _RECORD.c.machine == "development_plan")
    binding = [(the(DevelopmentPlan, one.noun), one) for one in every if one.means.binds]
    binding.sort(key=lambda pair: (pair[0].adopted_on or date.min, pair[1].record.sort_key))
    found = [
        _Plan(
            one.reference,
            {unit.id: unit.name for unit in who_learn(one.parties, today)},
            ratings_of(Map.of(one.values)),
            plan.shows_ratings is True,
        )
        for plan, one in binding
    ]
    return [one for one in found if one.ratings]


def _rated(plans: Iterable[_Plan]) -> dict[UUID, Ratings]:
    """Say what each party is rated at: what a later plan rates again is as that says."""
    found: dict[UUID, dict[tuple[str, str], tuple[str, Rating]]] = {}
    for one in plans:
        for unit in one.parties:
            found.setdefault(unit, {}).update(one.ratings)
    return dict(found)
