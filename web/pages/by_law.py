"""What no record can show of what the law asks of a municipality: written down, a page for each demand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from flask import abort, url_for

from lifecycle.outcome import Done
from lifecycle.records.duty import KINDS, OFFERED
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill
from web.frame.forms import Control, control_of, is_same, said_in
from web.frame.manner import day_control, reason_control, whole_day, why
from web.frame.telling import became
from words.duties import by_paragraph
from words.texts import with_capital
from workflows.agreements.duties import duty_now, record_duty
from workflows.directory.known_parties import show_unit

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.records import Unit
    from lifecycle.transaction import Transaction


def duty_pages(unit: Unit) -> Iterator[tuple[str, str]]:
    """Name the pages on which it is written down what a municipality has done of what the law asks."""
    for kind in KINDS if unit.side == "municipality" and unit.ended_by is None else ():
        called = texts().text("web.duty.link", what=by_paragraph(texts(), kind))
        yield called, url_for("duty", name=unit.name, duty=kind)


@does("duty record")
def duty_page(name: str, duty: str) -> ResponseReturnValue:
    """Write down what was done of one demand; the first time makes the duty."""
    asking = asked()
    with asking.reading() as connection:
        unit = show_unit(connection, asking.rulebook, name, on=asking.today).unit
        if duty not in KINDS or unit.side != "municipality":
            abort(404)
        known = duty_now(connection, asking.rulebook, unit, duty)
    values = {} if known is None else known.values
    fields = [control_of(texts(), one, values.get(one)) for one in OFFERED[duty]]
    form = Form(
        title=texts().text("web.duty.title", what=_title(duty), party=unit.name),
        intro=[texts().text("web.duty.means")],
        controls=[*fields, day_control(), reason_control()],
        version=0 if known is None else known.version,
        back=url_for("party", name=unit.name),
        do=texts().text("web.act.do"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        now = {one.name: one for one in controls}
        said = {one.name: said_in(now[one.name]) for one in fields if not is_same(one, now[one.name])}
        outcome = record_duty(
            tx,
            duty,
            unit.name,
            said,
            on=whole_day(controls) or tx.today,
            why=why(controls),
            expected_version=version or None,
        )
        reference = outcome.step.reference if isinstance(outcome, Done) else outcome.reference
        return became(tx, outcome, address_of("duty", reference))

    return fill(form, do)


def _title(kind: str) -> str:
    return with_capital(by_paragraph(texts(), kind))
