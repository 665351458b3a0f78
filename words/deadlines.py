"""Deadlines in words: what one is for, how far away it is, how long before it people are told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Protocol

from lifecycle.dates import parse_period
from words.document import Column

if TYPE_CHECKING:
    from datetime import date

    from words.texts import Texts


class Outliving(Protocol):
    """A row of what may go on although its agreement has ended."""

    @property
    def ended_agreement(self) -> str | None:
        """Reference of the agreement."""

    @property
    def ended_agreement_on(self) -> date | None:
        """The last day of that."""


ENDED_AGREEMENT: Final = (
    Column("ended_agreement", 9, on_screen=False),
    Column("ended_agreement_on", 9, on_screen=False),
)
"""The same for a program, beside what `outliving` says to people."""


def outliving(texts: Texts, said: str, row: Outliving) -> str:
    """Add to what is said of something that its agreement has ended, if it has."""
    if row.ended_agreement is None:
        return said
    facts = {"reference": row.ended_agreement, "last": row.ended_agreement_on}
    return texts.text("value.outliving", said=said, **facts)


def state_of_row(texts: Texts, row: Mapping[str, object]) -> str:
    """Say in which state a record is, and of one that goes on if its agreement has ended."""
    state = texts.state(str(row["machine"]), str(row["state"]))
    if row["ended_agreement"] is None:
        return state
    facts = {"reference": row["ended_agreement"], "last": row["ended_agreement_on"]}
    return texts.text("value.outliving", said=state, **facts)


def title_in_words(texts: Texts, machine: str, title: str) -> str:
    """Say what a record is called beside its reference: a duty by law is called by what it asks."""
    return texts.word("code.duty_kind", title) if machine == "duty" and title else title


def rule_in_words(texts: Texts, rule: str) -> str:
    """Name a deadline: its rule's text, or the field that somebody promised to decide."""
    promise, _, field = rule.partition(":")
    return texts.text("rule.to_be_decided", field=field) if field else texts.text(f"rule.{promise}")


def tier_in_words(texts: Texts, tier: str) -> str:
    """Say how long before its day a notice is given, or what else makes it: an escalation, an end."""
    if f"tier.{tier}" in texts:
        return texts.text(f"tier.{tier}")
    period = parse_period(tier)
    parts = (("years", period.years), ("months", period.months), ("days", period.days))
    return " ".join(texts.count(f"tier.{unit}", number) for unit, number in parts if number)


def days_in_words(texts: Texts, days: int) -> str:
    """Say how far away a day is; negative when it has passed."""
    if days == 0:
        return texts.text("now.today")
    return texts.count("now.days_ago", -days) if days < 0 else texts.count("now.in_days", days)


class Due(Protocol):
    """A row of what is due."""

    @property
    def due_on(self) -> date | None:
        """The day that is counted to."""

    @property
    def act_by(self) -> date | None:
        """The working day on which it has to be done."""


def last_day(texts: Texts, row: Due) -> str:
    """Say on which day it is done in time at the latest: by contract its own, by law the next working day."""
    days = [day for day in (row.due_on, row.act_by) if day is not None]
    return texts.value(max(days, default=None))


def moved_from(texts: Texts, act_by: date, due_on: date) -> str:
    """Say which day it really is, where something is done on another one; else nothing."""
    return "" if act_by == due_on else texts.text("letter.due_on", due_on=due_on)


def when_in_words(texts: Texts, days: int, *, recorded: bool) -> str:
    """Say how far away a day is; what nobody ever recorded is not late, it is not seen."""
    return days_in_words(texts, days) if recorded or days >= 0 else texts.text("now.not_recorded")
