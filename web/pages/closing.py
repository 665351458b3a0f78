"""Closing what is left to be followed up of an agreement that has ended."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

from flask import abort

from lifecycle.outcome import Refused
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Control
from web.frame.manner import day_control, reason_control, text_in, whole_day
from web.frame.records import There, there_at
from words.outcomes import outcome_document
from words.rounds import nothing_to_close
from workflows.follow_up.recording import close

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction


def can_be_closed(snapshot: Snapshot) -> bool:
    """Whether rounds may be left that nobody will conclude any more."""
    return snapshot.is_agreement and snapshot.means.has_ended


@does("round close")
def close_rounds(kind: str, reference: str) -> ResponseReturnValue:
    """Close every round that is left of an agreement that has ended."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if not can_be_closed(snapshot):
        abort(404)
    form = Form(
        title=texts().text("web.title.close_rounds"),
        intro=[texts().text("web.close_rounds.means")],
        controls=[reason_control(required=True), day_control()],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.close_rounds.do"),
        about=snapshot.reference,
        ends=True,
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version  # each round that is left has its own
        on, reason = whole_day(controls) or asked().today, text_in(controls, "reason")
        outcomes = close(tx, snapshot.reference, on=on, reason=reason).outcomes
        if outcomes and isinstance(outcomes[0], Refused):
            return Became(outcomes[0])
        told = [outcome_document(texts(), one) for one in outcomes]
        said = chain.from_iterable(map(sentences, told or [nothing_to_close(texts(), snapshot.reference)]))
        return Became(said=[*said], then=found.address)

    return fill(form, do)
