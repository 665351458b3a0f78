"""The figures of an effect out of a file: each is shown with its place there before any is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flask import abort

from lifecycle.outcome import Refused
from lifecycle.periods import parse_reporting_period
from lifecycle.records import FollowUp
from lifecycle.snapshot import the
from web.frame.asking import asked, texts
from web.frame.chosen import encoding_control, file_control, files_in
from web.frame.documents import sections_of
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Control, Heading
from web.frame.manner import day_control, reason_control, text_in, whole_day, why
from web.frame.records import There, there_at
from words.figures import figures_document, notes_in_words
from words.outcomes import outcome_document
from workflows.figures.choosing import Asked, propose
from workflows.figures.file import read_figures
from workflows.follow_up.recording import write_line

if TYPE_CHECKING:
    from datetime import date

    from flask.typing import ResponseReturnValue

    from lifecycle.effect_assessment import Role
    from lifecycle.periods import ReportingPeriod
    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction

_COMPARED: Final[Sequence[Role]] = ("control", "displacement", "displacement_control")


def has_figures(snapshot: Snapshot) -> bool:
    """Whether a record is a line of a sheet with the figures of an effect that can still be written."""
    if snapshot.machine != "follow_up" or snapshot.means.has_ended:
        return False
    return the(FollowUp, snapshot.noun).aspect == "effect"


@does("effect read")
def figures_page(kind: str, reference: str) -> ResponseReturnValue:
    """Read the figures of an effect out of a file."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if not has_figures(snapshot):
        abort(404)
    form = Form(
        title=texts().text("web.title.figures"),
        intro=[texts().text("web.figures.means")],
        controls=_asks(),
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.figures.do"),
        about=snapshot.reference,
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        [chosen, *_] = files_in(controls)
        encoding = text_in(controls, "encoding") or None
        figures = read_figures(chosen.data, name=chosen.name, encoding=encoding)
        proposed = propose(
            tx.connection,
            asked().rulebook,
            snapshot.reference,
            None,
            None,
            figures,
            _asked_for(controls, tx.today),
            today=tx.today,
        )
        given = why(controls)
        answer = write_line(
            tx,
            snapshot.reference,
            None,
            str(proposed.line.number),
            proposed.said(),
            on=whole_day(controls) or tx.today,
            why=replace(given, reason="; ".join(filter(None, (given.reason, proposed.source)))),
            expected_version=version,
            is_whole=True,
        )
        if isinstance(answer.outcome, Refused):
            return Became(answer.outcome)
        told = sentences(outcome_document(texts(), answer.outcome))
        shown = sections_of(tx.connection, texts(), figures_document(texts(), proposed))
        return Became(said=[*told, *notes_in_words(texts(), proposed)], then=found.address, shown=shown)

    return fill(form, do)


def _asks() -> list[Control]:
    """Ask for the file, and for each thing that a file may leave open."""
    said = texts().text
    return [
        file_control("web.figures.file"),
        *(
            Control(name, said(f"field.{name}"), hint=said("web.hint.figures_period"))
            for name in ("before", "after")
        ),
        Control("area", said("field.area"), hint=said("web.figures.area")),
        *(
            Control(role, texts().word("area_role", role), "list", hint=said("web.hint.list"))
            for role in _COMPARED
        ),
        Control("counted_kind", said("web.figures.counted"), hint=said("web.figures.kind")),
        Control("only", said("web.figures.only"), "rows", headings=_of_parts()),
        encoding_control(),
        day_control(),
        reason_control(),
    ]


def _of_parts() -> list[Heading]:
    return [
        Heading("column", texts().text("field.column")),
        Heading("part", texts().text("web.figures.part")),
    ]


def _asked_for(controls: Sequence[Control], today: date) -> Asked:
    """Gather which figures are meant."""
    now = {one.name: one for one in controls}
    return Asked(
        before=_period(controls, "before", today),
        after=_period(controls, "after", today),
        area=text_in(controls, "area") or None,
        others=[
            (role, line.strip()) for role in _COMPARED for line in now[role].text.split("\n") if line.strip()
        ],
        kind=text_in(controls, "counted_kind") or None,
        only=[(row.get("column", ""), row.get("part", "")) for row in now["only"].rows],
    )


def _period(controls: Sequence[Control], name: str, today: date) -> ReportingPeriod | None:
    written = text_in(controls, name)
    return parse_reporting_period(written, today) if written else None
