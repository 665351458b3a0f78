"""The history of a record in words: what happened on which day, what it changed, who wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.acts import ACT_TEXTS
from lifecycle.fields import Dated
from lifecycle.history import SUCCEED
from words.document import lines
from words.fields import field_in_words
from workflows.replies.links import is_by_link

if TYPE_CHECKING:
    from words.document import Document
    from words.texts import Texts
    from workflows.reading.chronicle import Acted, Changed, Row
    from workflows.reading.corrections import Correction, Mended
    from workflows.reading.offices_since import Told


def history_lines(texts: Texts, machine: str, row: Row) -> list[str]:
    """Tell one history row in a few short lines, the first with number, day and who wrote it.

    What the first row said is not listed: the later rows say what it was where it is no longer so.
    """
    written = "history.by_timer" if row.by_timer else "history.written"
    by_link = texts.text("history.by_link") if is_by_link(row.principal) else row.principal
    who = texts.text(written, day=row.written_on, who=row.actor or by_link)
    told = [f"{row.seq:>3}  {row.on}  {_headline(texts, machine, row)} ({who})"]
    changes = () if row.seq == 1 else row.changes
    details = [
        *(
            texts.text("history.restates", row=one.seq, machine=machine, stored=one.old, derived=one.new)
            for one in row.restates
        ),
        *(said for one in row.mended for said in mended_lines(texts, machine, _but_its_state(row, one))),
        *(_act_in_words(texts, act) for act in row.acts),
        *(texts.text(f"reads.{one.sharing}", party=one.party) for one in row.readers),
        *(_changed(texts, change.field, change.old, change.new) for change in changes),
    ]
    if row.reason:
        details.append(texts.text("history.reason", text=row.reason))
    if row.passed_guards:
        passed = (texts.text(f"guard.{code}") for code in row.passed_guards)
        details += [texts.text("history.passed", demand=demand) for demand in passed]
    if row.caused_by:
        details.append(texts.text("history.because_of", reference=row.caused_by))
    if not row.acts:
        details += decided_lines(texts, row.decided_for, row.function, row.evidence)
    return [*told, *(under(f"{'':17}{detail}", 17) for detail in details)]


def told_lines(texts: Texts, told: Told) -> list[str]:
    """Tell one row of a party's or a person's history: who wrote it and when, then what it changed."""
    head = texts.text(f"since.{told.what}", day=told.written_on, who=told.who)
    return [head, *(_fact_changed(texts, one) for one in told.changes)]


def _fact_changed(texts: Texts, one: Changed) -> str:
    family = {"machine": "kind"}.get(one.field, one.field)
    old, new = (texts.value(texts.word(family, str(value)) if value else "") for value in (one.old, one.new))
    return texts.text("history.change", name=texts.word("field", one.field), old=old, new=new)


def decided_lines(
    texts: Texts, party: str | None, function: str | None, evidence: str | None
) -> tuple[str, ...]:
    """Say for which party something was decided, by which function, and on which paper that rests."""
    said = []
    if party:
        said.append(texts.text("history.decided_by", party=party, function=texts.value(function)))
    if evidence:
        said.append(_labelled(texts, "evidence", evidence))
    return tuple(said)


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
        said = texts.text("history.shares" if row.readers else "history.changed")
    return said if row.holds else texts.text("history.does_not_hold", line=said)


def _but_its_state(row: Row, mended: Mended) -> Mended:
    """Leave out what a row leads to where that is told of the row as such."""
    if mended.seq not in {one.seq for one in row.restates}:
        return mended
    return replace(mended, changed=tuple(one for one in mended.changed if one.what != "dest"))


def _corrected(texts: Texts, machine: str, row: Row) -> str:
    is_told = any(one.new == row.dest for one in row.restates)  # of the row that leads to it
    if row.dest is None or row.source == row.dest or is_told:
        return texts.text("history.corrected", rows=row.corrects)
    state = texts.state(machine, row.dest)
    return texts.text("history.corrected_to", rows=row.corrects, state_after=state)


def _migrated(texts: Texts, machine: str, row: Row) -> str:
    if row.dest is None or row.source == row.dest:
        return texts.text("history.migrated")
    return texts.text("history.migrated_to", state_after=texts.state(machine, row.dest))


def _act_in_words(texts: Texts, act: Acted) -> str:
    said = texts.text("history.act", said=texts.word("act", act.kind), party=act.party, on=act.on)
    capacity = "" if act.capacity == "ordinary" else texts.word("capacity", act.capacity)
    labelled = [
        _labelled(texts, name, proof) for name in ("basis", "original_at") if (proof := getattr(act, name))
    ]
    papers = [text for text in (act.function, capacity, act.item, act.diary_number) if text]
    papers += [*labelled, *([act.remark] if act.remark else [])]
    until = until_in_words(texts, act.until, until_main=act.until_main)
    return ", ".join([said, *([until] if until else []), *papers])


def _labelled(texts: Texts, field: str, said: str) -> str:
    return f"{texts.word('field', field)}: {said}"


def _changed(texts: Texts, field: str, old: object, new: object) -> str:
    before, now = both_in_words(texts, field, old, new)
    return texts.text("history.change", name=texts.word("field", field), old=before, new=now)


def both_in_words(texts: Texts, field: str, old: object, new: object) -> tuple[str, str]:
    """Write a field's value before and after; of a day that stays the same, what it rests on.

    Of a long list or small table it is what went and what came: nobody finds one row among eighty.
    """
    if max(len(_items(one)) for one in (old, new)) > _SHOWN_WHOLE:
        return _differing(texts, field, _items(old), _items(new))
    said = (value_in_words(texts, field, old), value_in_words(texts, field, new))
    if said[0] == said[1] and isinstance(old, Dated) and isinstance(new, Dated):
        return f"{said[0]}, {texts.word('basis', old.basis)}", texts.word("basis", new.basis)
    return said


_SHOWN_WHOLE: Final = 8
"""Items of a list that are shown all, before and after."""
_NAMED: Final = 3
"""Of those that went, or came, so many are named, and how many more there are."""


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _differing(texts: Texts, field: str, old: tuple[object, ...], new: tuple[object, ...]) -> tuple[str, str]:
    """Say how long a list was and is, and what went and came; one that stands in it twice is counted so."""
    gone, come = list(old), []
    for item in new:
        if item in gone:
            gone.remove(item)
        else:
            come.append(item)
    told = [
        texts.text(code, items=_some(texts, field, items))
        for code, items in (("history.went", gone), ("history.came", come))
        if items
    ]
    before, now = (texts.count("history.items", len(one)) if one else texts.value(one) for one in (old, new))
    return before, "; ".join((now, *(told or [texts.text("history.reordered")])))


def _some(texts: Texts, field: str, items: list[object]) -> str:
    said = "; ".join(value_in_words(texts, field, (one,)) for one in items[:_NAMED])
    more = len(items) - _NAMED
    return texts.count("history.and_more", more, items=said) if more > 0 else said


def corrected_document(texts: Texts, one: Correction) -> Document:
    """Say row by row what a correction that was just made put right."""
    said = (line for each in one.mended for line in mended_lines(texts, one.machine, each))
    return lines(under(f"  {line}", 2) for line in said)


def mended_lines(texts: Texts, machine: str, mended: Mended) -> list[str]:
    """Tell what a correction says of one row: that it did not happen, or what holds instead of what."""
    row = {"row": mended.seq, "on": mended.on}
    if mended.corrects:
        return [texts.text("audit.correction_taken_back", **row, rows=mended.corrects)]
    if mended.struck:
        return [_with_what_it_told(texts, machine, mended, texts.text("audit.struck", **row))]
    restored = _with_what_it_told(texts, machine, mended, texts.text("audit.restored", **row))
    said = [restored] if mended.restored else []
    for changed in mended.changed:
        name = texts.word("field", changed.what)
        old, new = both_in_words(texts, changed.what, changed.old, changed.new)
        if changed.what == "dest":
            old, new = (texts.state(machine, str(one)) for one in (changed.old, changed.new))
        said.append(texts.text("audit.mended", row=mended.seq, name=name, old=old, new=new))
    for old_act, new_act in zip(mended.acts_before, mended.acts_after, strict=True):
        kind = texts.word("act", old_act.kind)
        for field in ("on_text", "until", "capacity", *ACT_TEXTS):
            old, new = getattr(old_act, field), getattr(new_act, field)
            if old != new:
                name = kind if field == "on_text" else f"{kind}, {texts.word('field', field)}"
                both = [texts.word(field, one) if field == "capacity" else one for one in (old, new)]
                said.append(texts.text("audit.mended", row=mended.seq, name=name, old=both[0], new=both[1]))
    return said


def _with_what_it_told(texts: Texts, machine: str, mended: Mended, line: str) -> str:
    """Add in brackets what a row tells: what parties did, else the step, else what was amended."""
    told = [
        texts.text("history.act", said=texts.word("act", one.kind), party=one.party, on=one.on)
        for one in mended.did
    ]
    if not told and mended.trigger == SUCCEED:
        told = [texts.text("history.succeeded")]
    elif not told and mended.trigger is not None:
        told = [texts.trigger(machine, mended.trigger)]
    if not told and mended.fields:
        told = [texts.text("audit.amendment", fields=mended.fields)]
    return texts.text("audit.told", line=line, told="; ".join(told)) if told else line
