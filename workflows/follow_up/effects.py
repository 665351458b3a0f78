"""The effects that a round tells of, each with its figures and what they can bear."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lifecycle.comparable import NOBODY, Partners
from lifecycle.errors import UnknownRecord
from lifecycle.values import dataclass
from workflows.follow_up.round_sheet import Effect, sheet_of
from workflows.follow_up.rounds import find_round
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook


class NoEffects(UnknownRecord):
    """A round follows up no effect."""

    code = "error.no_effects"

    def __init__(self, reference: str) -> None:
        super().__init__("effect", reference)
        self.facts |= {"reference": reference}


@dataclass(frozen=True, slots=True)
class EffectOfALine:
    """One line of a sheet that tells of an effect."""

    reference: str
    """The line's own; before the sheet is laid out the round's."""
    number: int
    title: str
    about: str | None
    """Reference of the plan whose indicator it is."""
    period: str
    finding: str
    effect: Effect
    partners: Partners = NOBODY
    """Who learns together with the parties: no comparison."""
    parties: tuple[str, ...] = ()
    """Names of the parties that follow it up."""


def read_effects(
    connection: Connection, rulebook: Rulebook, reference: str, period: str | None, today: date
) -> tuple[EffectOfALine, ...]:
    """Read the effects of a round, or the one of a line that is named by its reference.

    Raises:
        NoEffects: it follows up none.
        UnknownRecord, NoRounds, NoSuchRound, PeriodNotSaid, InvalidValue: see `find_round`.
    """
    asked = find_record(connection, reference)
    found = find_round(connection, rulebook, reference, period, today)
    sheet = sheet_of(connection, rulebook, found, today)
    told = tuple(
        EffectOfALine(
            reference=line.reference or sheet.reference,
            number=line.number,
            title=line.title,
            about=line.about,
            period=sheet.period,
            finding=line.finding,
            effect=line.effect,
            partners=sheet.partners,
            parties=sheet.parties,
        )
        for line in sheet.of("effect")
        if line.effect is not None and (asked.machine != "follow_up" or line.reference == asked.reference)
    )
    if not told:
        raise NoEffects(reference)
    return told
