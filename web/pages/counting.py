"""How many times something was done: an activity is counted where people are, on its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flask import abort

from lifecycle.errors import InvalidValue
from lifecycle.periods import parse_reporting_period
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import day_control, number_in, text_in, whole_day
from web.frame.records import There, there_at
from web.frame.telling import became
from words.activities import added_in_words, counted_for, so_far
from workflows.follow_up.activities import one_activity
from workflows.follow_up.counting import Counting, added_to, count

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction


@does("count")
def antal(kind: str, reference: str) -> ResponseReturnValue:
    """Report how many times something was done."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if snapshot.machine != "activity":
        abort(404)
    again = [Choice("again", texts().text("web.count.again"))]
    form = Form(
        title=texts().text("web.act.antal"),
        intro=[texts().text("web.means.antal")],
        controls=[
            Control("counted", texts().text("field.counted"), is_number=True, is_required=True),
            Control("period", texts().text("field.period"), hint=texts().text("web.hint.period")),
            day_control(),
            Control("note", texts().text("field.note"), "text"),
            Control("again", texts().text("web.count.is_again"), "choice", choices=again),
        ],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.act.do"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        number, period = number_in(controls, "counted"), text_in(controls, "period")
        if number is None:
            raise InvalidValue("counted", "", expected="not_empty")
        said = Counting(
            number,
            period,
            whole_day(controls),
            text_in(controls, "note"),
            again=bool(text_in(controls, "again")),
        )
        outcome = count(tx, snapshot.reference, said, expected_version=version)
        told = became(tx, outcome, found.address)
        if told.refused is not None:
            return told
        listed = one_activity(tx.connection, asked().rulebook, snapshot.reference, tx.today)
        more = sentences(counted_for(texts(), parse_reporting_period(period, tx.today))) if period else []
        if (added := added_to(outcome, listed.held.target)) is not None:
            more += sentences(added_in_words(texts(), listed.reference, added))
        return Became(said=[*told.said, *more, *sentences(so_far(texts(), listed))], then=found.address)

    return fill(form, do)
