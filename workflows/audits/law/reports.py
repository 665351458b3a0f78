"""The log of 13 §: every report on the work that went through the board or the council, as history tells it.

The record of the duty holds the last one; those before it are noted in its history, each with its own
paragraph and the board that led then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.names import sort_key
from lifecycle.records import Duty
from lifecycle.snapshot import the
from workflows.audits.law.line import Report

if TYPE_CHECKING:
    from lifecycle.fields import Value
    from lifecycle.snapshot import Snapshot


def reports_of(everything: Iterable[Snapshot], code: str) -> tuple[Report, ...]:
    """Give the reports of a municipality, the latest last."""
    found = [
        report
        for one in everything
        if one.machine == "duty"
        and the(Duty, one.noun).duty_kind == "reported_to_council"
        and code in one.area_codes
        for report in _reports(one)
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.to_the_council, sort_key(each.reference))))


def _reports(duty: Snapshot) -> Iterator[Report]:
    for one in duty.noted or ():
        report = _of_the_council if one.trigger == "meet" else _of_the_board
        told = report(duty.reference, one.values)
        if told is not None:
            yield told


def _of_the_board(reference: str, values: Mapping[str, Value]) -> Report | None:
    on = values["prepared_on"]
    if not isinstance(on, date):
        return None
    return Report(
        on,
        to_the_council=False,
        body=str(values["board"] or ""),
        paragraph=str(values["prepared_at"] or ""),
        reference=reference,
    )


def _of_the_council(reference: str, values: Mapping[str, Value]) -> Report | None:
    on = values["met_on"]
    if not isinstance(on, date):
        return None
    return Report(
        on,
        to_the_council=True,
        paragraph=str(values["paragraph"] or ""),
        diary_number=str(values["diary_number"] or ""),
        proof=str(values["proof"] or ""),
        reference=reference,
    )
