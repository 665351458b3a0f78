"""The history of a record in words: what happened on which day, what it changed, who wrote it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from words.fields import field_in_words

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.reading.chronicle import Acted, Row


def history_lines(texts: Texts, machine: str, row: Row) -> list[str]:
    """Tell one history row in a few short lines, the first with number, day and who wrote it.

    What the first row said is not listed: the later rows say what it was where it is no longer so.
    """
    written = "history.by_timer" if row.by_timer else "history.written"
    who = texts.text(written, day=row.written_on, who=row.actor or row.principal)
    lines = [f"{row.seq:>3}  {row.on}  {_headline(texts, machine, row)} ({who})"]
    changes = () if row.seq == 1 else row.changes
    details = [
        *(
            texts.text("history.restates", row=one.seq, machine=machine, stored=one.old, derived=one.new)
            for one in row.restates
        ),
        *(_act_in_words(texts, act) for act in row.acts),
        *(_changed(texts, change.field, change.old, change.new) for change in changes),
    ]
    if row.reason:
        details.append(texts.text("history.reason", text=row.reason))
    if row.passed_guards:
        passed = (texts.text(f"guard.{code}") for code in row.passed_guards)
        details += [texts.text("history.passed", demand=demand) for demand in passed]
    if row.caused_by:
        details.append(texts.text("history.because_of", reference=row.caused_by))
    if row.decided_for and not row.acts:
        function = texts.value(row.function)
        details.append(texts.text("history.decided_by", party=row.decided_for, function=function))
    return [*lines, *(under(f"{'':17}{detail}", 17) for detail in details)]


def under(said: str, edge: int) -> str:
    """Put what stands on further lines of a text under its first: no text makes a row of its own."""
    return said.replace("\n", f"\n{'':{edge}}")


def until_in_words(texts: Texts, until: date | None, *, until_main: bool) -> str:
    """Write the end that an act names; nothing when it names none."""
    if until_main:
        return texts.text("act.until_main")
    return "" if until is None else texts.text("act.until", until=until)


def value_in_words(texts: Texts, field: str, value: object) -> str:
    """Write a field's value in one line."""
    return texts.value(field_in_words(texts, field, value, between="; "))


def _headline(texts: Texts, machine: str, row: Row) -> str:
    if row.kind == "moved" and row.source is None:
        said = texts.text("history.created")
    elif row.kind == "moved" and row.source != row.dest and row.trigger and row.dest:
        said = texts.text(
            "history.moved",
            step=texts.trigger(machine, row.trigger),
            state_after=texts.state(machine, row.dest),
        )
    elif row.kind == "moved" and row.trigger:
        said = texts.trigger(machine, row.trigger)
    elif row.kind == "changed" and row.trigger:
        said = texts.text("history.succeeded")
    elif row.kind == "imported" and row.dest:
        said = texts.text("history.imported", state_after=texts.state(machine, row.dest))
    elif row.kind == "migrated":
        said = _migrated(texts, machine, row)
    elif row.kind == "corrected":
        said = _corrected(texts, machine, row)
    else:
        said = texts.text("history.changed")
    return said if row.holds else texts.text("history.does_not_hold", line=said)


def _corrected(texts: Texts, machine: str, row: Row) -> str:
    if row.dest is None or row.source == row.dest:
        return texts.text("history.corrected", rows=row.corrects)
    state = texts.state(machine, row.dest)
    return texts.text("history.corrected_to", rows=row.corrects, state_after=state)


def _migrated(texts: Texts, machine: str, row: Row) -> str:
    if row.dest is None or row.source == row.dest:
        return texts.text("history.migrated")
    return texts.text("history.migrated_to", state_after=texts.state(machine, row.dest))


def _act_in_words(texts: Texts, act: Acted) -> str:
    said = texts.text("history.act", said=texts.word("act", act.kind), party=act.party, on=act.on)
    papers = [text for text in (act.function, act.item, act.basis, act.diary_number, act.remark) if text]
    until = until_in_words(texts, act.until, until_main=act.until_main)
    return ", ".join([said, *([until] if until else []), *papers])


def _changed(texts: Texts, field: str, old: object, new: object) -> str:
    return texts.text(
        "history.change",
        name=texts.word("field", field),
        old=value_in_words(texts, field, old),
        new=value_in_words(texts, field, new),
    )
