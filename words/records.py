"""Records in words: in a listing, and one whole with its acts, its open deadlines and its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.fields import FIELDS, Dated, Shape
from lifecycle.nouns import AGREEMENTS, noun_driven_by
from lifecycle.records import Duty
from words.actions import line_in_words
from words.deadlines import ENDED_AGREEMENT, outliving, rule_in_words, state_of_row, title_in_words
from words.document import Block, Column, Document, Line, Listing, Sheet, Space, lines, sheet
from words.fields import field_in_words
from words.history import history_lines
from words.pictures import coverage_blocks, coverage_value, kind_of
from words.sharing import what_is_hidden, who_reads
from workflows.action import Action, Code
from workflows.lookup.rows import Rows

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot
    from words.texts import Texts
    from workflows.lookup.rows import Many
    from workflows.lookup.snapshot import Shown
    from workflows.reading.chronicle import Row
    from workflows.reading.whole import Whole


def records_rows(found: Many[Snapshot]) -> Listing:
    """Records of whatever kind, one a row."""
    return Listing(_LISTED, Rows(lambda: len(found), lambda: map(_listed, found)))


def template_offered(texts: Texts, machine: str, under: str) -> Document:
    """Say that a plan of this kind may begin with a template, and how."""
    action = Action("plan new", (Code("kind", machine), under), options={"template": True})
    yield Line(texts.text("plan.template_offered", line=line_in_words(texts, action)))


def of_another_kind(texts: Texts, found: Whole, asked: str) -> Document:
    """Say of a record that is shown by the command of another kind of which kind it is."""
    machine = found.shown.snapshot.machine
    if machine not in _SHOWN_BY.get(asked, (machine,)):
        facts = {"reference": found.shown.snapshot.reference, "kind": texts.word("kind", machine)}
        yield Line(texts.text(f"record.is_no_{asked}", **facts))


_SHOWN_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "agreement": AGREEMENTS,
    "picture": ("problem_picture",),
}
"""Commands that show a record, of all those that are there, by what they are called after."""


def record_value(found: Whole) -> dict[str, object]:
    """Give one record whole to a program."""
    history = {} if found.history is None else {"history": found.history}
    shown = found.shown
    open_ones = shown.snapshot.deadlines
    said = dict(_flat(shown, _fields(shown, found.values)))
    fixed = [{"field": name, "value": value} for name, value in found.fixed_by_main.items()]
    of_main = {"fixed_by_main": fixed} if shown.snapshot.machine == "sub_agreement" else {}
    if shown.snapshot.machine == "problem_picture":
        said |= coverage_value(shown.snapshot.values)
    readers = {"readers": found.readers.parties, "internal": found.readers.internal}
    beside = {"acts": _acts(shown), **readers, "deadlines": open_ones}
    return {**said, **of_main, **beside, **history}


def _flat(shown: Shown, said: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Give a day as listings do: what it counts as, and beside it how it is written and what it rests on."""
    for name, value in said.items():
        if FIELDS.get(name) is not Shape.DATED or name not in noun_driven_by(shown.snapshot.machine).fields:
            yield name, value
            continue
        day = value if isinstance(value, Dated) else None
        yield name, day and (day.first if name == "starts_on" else day.last)
        yield f"{name}_written", day and day.text
        yield f"{name}_basis", day and day.basis


def record_document(texts: Texts, found: Whole) -> Document:
    """What one record says, what its parties did, what is open, and its history or how to see it."""
    yield _sheet(texts, found.shown, found.values)
    yield from beside_its_facts(texts, found)
    if found.shown.snapshot.deadlines:
        yield Space()
        yield Listing(_DEADLINES, found.shown.snapshot.deadlines)
    yield from _history(texts, found.shown.snapshot, found.history)


def said_of(texts: Texts, found: Whole) -> Mapping[str, str]:
    """Give what each field of a record says, field by field, in words."""
    return _sheet(texts, found.shown, found.values).said


def beside_its_facts(texts: Texts, found: Whole) -> Document:
    """What its main agreement fixes, whom a picture has reached, and what parties did."""
    shown, snapshot = found.shown, found.shown.snapshot
    if found.fixed_by_main:
        yield Space()
        yield Line(texts.text("record.fixed_by_main", main=snapshot.parent))
        said = {
            name: tuple(one) if isinstance(one, list) else one for name, one in found.fixed_by_main.items()
        }
        yield sheet(texts, {name: field_in_words(texts, name, one) for name, one in said.items()})
    if snapshot.machine == "problem_picture":
        yield from coverage_blocks(texts, snapshot.values)
    if acts := _acts(shown):
        yield Space()
        yield Line(texts.text("record.acts"))
        yield Listing(_ACTS, acts)
    if found.readers.parties or found.readers.internal:
        yield Space()
        yield from who_reads(texts, found.readers)
    yield from what_is_hidden(texts, snapshot)


def _sheet(texts: Texts, shown: Shown, values: Mapping[str, object]) -> Sheet:
    """Put the fields that say something into words."""
    snapshot = shown.snapshot
    said = {
        key: _in_words(texts, snapshot, key, value)
        for key, value in _fields(shown, values).items()
        if value not in (None, "", (), False, {})
    }
    said["machine"] = texts.word("kind", kind_of(snapshot))
    said["state"] = outliving(texts, texts.state(snapshot.machine, snapshot.state), snapshot)
    return sheet(texts, said)


def _in_words(texts: Texts, snapshot: Snapshot, name: str, value: object) -> object:
    """Put a field's value into words; of an agreement's dates also what they rest on."""
    if snapshot.is_agreement and isinstance(value, Dated):
        return _with_basis(texts, value)
    return field_in_words(texts, name, value)


def _with_basis(texts: Texts, value: Dated) -> str:
    """Say a date as written, and what it was taken for where the paper is vague."""
    if value.basis == "stated":
        return value.text
    basis = texts.word("basis", value.basis)
    if value.first == value.last:
        return texts.text("value.dated_day", text=value.text, basis=basis)
    return texts.text("value.dated", text=value.text, basis=basis, first=value.first, last=value.last)


def _history(texts: Texts, snapshot: Snapshot, history: Sequence[Row] | None) -> Iterator[Block]:
    if history is None:
        yield Line(texts.text("history.see", reference=snapshot.reference))
        return
    yield Space()
    yield Line(texts.text("history.title"))
    for row in history:
        yield from lines(history_lines(texts, snapshot.machine, row))


def _fields(shown: Shown, values: Mapping[str, object]) -> dict[str, object]:
    return _agreement(shown, values) if shown.snapshot.is_agreement else _other(shown, values)


def _agreement(shown: Shown, values: Mapping[str, object]) -> dict[str, object]:
    """Put an agreement's fields in the order in which a person reads them."""
    snapshot = shown.snapshot
    said = _own(snapshot, values)
    del said["predecessor_id"]
    said["ends_with_parent"] = said["ends_with_parent"] or None
    said["to_be_decided"] = said["to_be_decided"] or None
    return {
        "reference": snapshot.reference,
        "machine": snapshot.machine,
        "state": snapshot.state,
        "since": snapshot.since,
        "version": snapshot.version,
        "parties": tuple(unit.name for unit in snapshot.parties),
        "areas": tuple(area.name for area in snapshot.areas),
        "under": snapshot.parent,
        "predecessor": shown.predecessor,
        "successors": shown.successors,
        **said,
    }


def _other(shown: Shown, values: Mapping[str, object]) -> dict[str, object]:
    snapshot = shown.snapshot
    said = _own(snapshot, values)
    renews = {"predecessor": shown.predecessor} if "predecessor_id" in said else {}
    said.pop("predecessor_id", None)
    return {
        "reference": snapshot.reference,
        "machine": snapshot.machine,
        "state": snapshot.state,
        "since": snapshot.since,
        "version": snapshot.version,
        "under": snapshot.parent,
        "parties": tuple(unit.name for unit in snapshot.parties),
        "areas": tuple(area.name for area in snapshot.areas),
        "successors": shown.successors,
        **renews,
        **said,
    }


def _own(snapshot: Snapshot, values: Mapping[str, object]) -> dict[str, object]:
    """Give a record's fields in their order of showing, but for what is told by name: whose, and where.

    A day of a duty from which nothing is counted any more is told by its history.
    """
    elsewhere = ("parent_id", "parties", "areas")
    past = snapshot.noun.past if isinstance(snapshot.noun, Duty) else ()
    shown = (name for name in noun_driven_by(snapshot.machine).shown if name not in elsewhere)
    return {name: None if name in past else values[name] for name in shown}


def _acts(shown: Shown) -> list[dict[str, object]]:
    acts = zip(shown.snapshot.acts, shown.acting, strict=True)
    return [
        {
            "kind": act.kind,
            "party": party,
            "on": act.on_text,
            "function": act.function,
            "capacity": act.capacity,
            "item": act.item,
            "basis": act.basis,
            "diary_number": act.diary_number,
            "original_at": act.original_at,
            "remark": act.remark,
            "until": act.until,
            "until_main": act.until_main,
        }
        for act, party in sorted(acts, key=lambda one: (one[0].on, one[0].kind))
    ]


def _capacity(texts: Texts, row: dict[str, object]) -> str:
    """Say in which capacity somebody acted, where it is another than that of the function itself."""
    return "" if row["capacity"] == "ordinary" else texts.word("capacity", str(row["capacity"]))


def _listed(snapshot: Snapshot) -> dict[str, object]:
    waits = next((one for one in snapshot.deadlines if not one.moves), None)
    return {
        "reference": snapshot.reference,
        "machine": snapshot.machine,
        "called": kind_of(snapshot),
        "state": snapshot.state,
        "since": snapshot.since,
        "title": snapshot.title,
        "due_on": None if waits is None else waits.due_on,
        "under": snapshot.parent,
        "ended_agreement": snapshot.ended_agreement,
        "ended_agreement_on": snapshot.ended_agreement_on,
        "version": snapshot.version,
    }


def _until(texts: Texts, row: Mapping[str, object]) -> str:
    """Say until when, under a title that says that it is that."""
    if row["until_main"]:
        return texts.text("act.until_main")
    return "" if row["until"] is None else str(row["until"])


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 3, show=lambda texts, row: texts.word("kind", row["called"])),
    Column("state", 0, folds=True, show=state_of_row),
    Column("since", 5, on_screen=False),
    Column(
        "title",
        2,
        folds=True,
        show=lambda texts, row: texts.value(title_in_words(texts, row["machine"], row["title"])),
    ),
    Column("due_on", 1),
    Column("under", 5, on_screen=False),
    *ENDED_AGREEMENT,
    Column("version", 5, on_screen=False),
)
_ACTS: Final = (
    Column("kind", 0, show=lambda texts, row: texts.word("act", row["kind"])),
    Column("party", 0),
    Column("on", 0),
    Column("function", 2, folds=True),
    Column("until", 1, show=_until),
    Column("item", 3),
    Column("diary_number", 3),
    Column("capacity", 3, show=_capacity),
    Column("basis", 3, folds=True),
    Column("original_at", 3, folds=True),
    Column("remark", 3, folds=True),
)
_DEADLINES: Final = (
    Column("due_on", 0),
    Column("rule", 0, folds=True, show=lambda texts, row: rule_in_words(texts, row.rule)),
    Column("act_by", 2),
)
