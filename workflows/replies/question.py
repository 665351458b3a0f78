"""What a link asks, as long as an answer is waited for: to read it changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.case import load_record, parties_for
from lifecycle.nouns import load_noun
from lifecycle.records import Contribution
from lifecycle.records.register import HOST
from lifecycle.snapshot import in_order, the, units_by_id
from lifecycle.store import fact
from lifecycle.values import dataclass
from workflows.clock import real_moment, swedish_day
from workflows.replies.links import link_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from lifecycle.fields import Value
    from lifecycle.machine.definition import State
    from lifecycle.records import Record
    from lifecycle.rulebook import Rulebook

MACHINE: Final = "contribution"
"""What can be answered by a link."""


def waits_for_an_answer(means: State) -> bool:
    """Whether what is asked is waited for: by a link it can be answered."""
    return "answer" in means.leaves_by


def waits_to_be_confirmed(means: State) -> bool:
    """Whether something has been answered, and nobody has said yet whether it holds."""
    return "set_aside" in means.leaves_by


@dataclass(frozen=True, slots=True)
class Question:
    """What whoever has a link is shown, and no more."""

    version: int
    """Of the record: what is answered rests on it."""
    title: str
    description: str
    asked_of: str
    asked_by: str
    """The function that asks; nothing where none is named."""
    parties: str
    """Those of what it is about."""
    whose: str
    """Whose register it is; nothing where nobody has said."""
    answer_by: date | None
    until: date
    """The last day on which the link works."""


def question_at(connection: Connection, rulebook: Rulebook, token: str) -> Question | None:
    """Give what a link asks; None where it is none, or used or over, or nothing is asked any more."""
    record = record_asked_by(connection, rulebook, token)
    link = link_of(connection, token, real_moment().instant)
    if record is None or link is None:
        return None
    noun, values = load_noun(connection, record)
    said = the(Contribution, noun)
    return Question(
        version=record.version,
        title=said.title,
        description=said.description,
        asked_of=said.asked_of,
        asked_by=said.responsible,
        parties=parties_of(connection, record, values),
        whose=whose_register(connection),
        answer_by=said.answer_by,
        until=swedish_day(link.until),
    )


def record_asked_by(connection: Connection, rulebook: Rulebook, token: str) -> Record | None:
    """Find the record that a link answers, as long as an answer is waited for."""
    link = link_of(connection, token, real_moment().instant)
    if link is None:
        return None
    record = load_record(connection, link.record_id)
    means = rulebook.definition(record.machine, record.machine_version).means(record.state)
    return record if waits_for_an_answer(means) else None


def whose_register(connection: Connection) -> str:
    """Say whose register it is; nothing where nobody has said."""
    said = fact(connection, HOST)
    if not said:
        return ""
    found = units_by_id(connection, [UUID(said)]).get(UUID(said))
    return "" if found is None else found.name


def parties_of(connection: Connection, record: Record, values: Mapping[str, Value]) -> str:
    """Name the parties of what is asked about."""
    units = units_by_id(connection, parties_for(connection, record, values))
    return ", ".join(one.name for one in in_order(units.values()))
