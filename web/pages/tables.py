"""The tables of a development plan out of files: whole, or every finding and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flask import abort

from lifecycle.outcome import Done, Refused
from web.frame.asking import asked, texts
from web.frame.chosen import encoding_control, file_control, files_in
from web.frame.doing import does
from web.frame.filling import Became, Form, fill
from web.frame.manner import day_control, reason_control, text_in, whole_day, why
from web.frame.records import There, there_at
from web.frame.telling import became
from words.capability import read_in_words
from words.vocabulary import read_code
from workflows.capability.plan import is_decided, read_said
from workflows.capability.tables import read_tables
from workflows.capability.writing import write_tables

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction
    from web.frame.forms import Control


def has_tables(snapshot: Snapshot) -> bool:
    """Whether a record is a plan with tables of capabilities, and can still be changed."""
    return snapshot.machine == "development_plan" and not snapshot.means.has_ended


@does("plan read")
def tables_page(kind: str, reference: str) -> ResponseReturnValue:
    """Read the tables of a plan out of files."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if not has_tables(snapshot):
        abort(404)
    form = Form(
        title=texts().text("web.title.tables"),
        intro=[texts().text("web.tables.means")],
        controls=[
            file_control("web.tables.files", takes_several=True),
            encoding_control(),
            day_control(),
            reason_control(),
        ],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.tables.do"),
        about=snapshot.reference,
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        said = read_said(tx.connection, asked().rulebook, snapshot.reference)
        read = read_tables(
            {one.name: one.data for one in files_in(controls)},
            read_code,
            encoding=text_in(controls, "encoding") or None,
            plan=said,
        )
        outcome = write_tables(
            tx,
            snapshot.reference,
            read,
            on=whole_day(controls) or tx.today,
            why=why(controls),
            expected_version=version,
        )
        if isinstance(outcome, Refused):
            return Became(outcome)
        decided = is_decided(tx.connection, asked().rulebook, snapshot.reference)
        plan = outcome.step.reference if isinstance(outcome, Done) and decided else None
        told = became(tx, outcome, found.address)
        return Became(said=[*told.said, *read_in_words(texts(), read, decided=plan)], then=told.then)

    return fill(form, do)
