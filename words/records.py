"""Records in words: in a listing, and one whole with its acts, its open deadlines and its history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.fields import Dated
from lifecycle.nouns import noun_driven_by
from words.deadlines import rule_in_words
from words.document import Block, Column, Document, Line, Listing, Sheet, Space, lines, sheet
from words.fields import field_in_words
from words.history import history_lines, until_in_words

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.lookup.snapshot import Standing
    from workflows.reading.chronicle import Row
    from workflows.reading.whole import Whole


def records_rows(found: Iterable[Standing]) -> Listing:
    """Records of whatever kind, one a row."""
    return Listing(_LISTED, (_listed(one) for one in found))


def record_value(found: Whole) -> dict[str, object]:
    """Give one record whole to a program."""
    standing = found.standing
    told = {} if found.history is None else {"history": found.history}
    return {
        **_fields(standing, found.values),
        "acts": _acts(standing),
        "deadlines": standing.deadlines,
        **told,
    }


def record_document(texts: Texts, found: Whole) -> Document:
    """What one record says, what its parties did, what is open, and its history or how to see it."""
    standing = found.standing
    yield _sheet(texts, standing, found.values)
    if acts := _acts(standing):
        yield Space()
        yield Listing(_ACTS, acts)
    if standing.deadlines:
        yield Space()
        yield Listing(_DEADLINES, standing.deadlines)
    yield from _history(texts, standing, found.history)


def _sheet(texts: Texts, standing: Standing, values: Mapping[str, object]) -> Sheet:
    """Put the fields that say something into words."""
    said = {
        key: _in_words(texts, standing, key, value)
        for key, value in _fields(standing, values).items()
        if value not in (None, "", (), False, {})
    }
    said["machine"] = texts.word("kind", standing.machine)
    said["state"] = texts.state(standing.machine, standing.state)
    return sheet(texts, said)


def _in_words(texts: Texts, standing: Standing, name: str, value: object) -> object:
    """Put a field's value into words; of an agreement's dates also what they rest on."""
    if standing.is_agreement and isinstance(value, Dated):
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


def _history(texts: Texts, standing: Standing, history: Sequence[Row] | None) -> Iterator[Block]:
    if history is None:
        yield Line(texts.text("history.see", reference=standing.reference))
        return
    yield Space()
    yield Line(texts.text("history.title"))
    for row in history:
        yield from lines(history_lines(texts, standing.machine, row))


def _fields(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    return _agreement(standing, values) if standing.is_agreement else _other(standing, values)


def _agreement(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    """Put an agreement's fields in the order in which a person reads them."""
    said = _own(standing, values)
    del said["predecessor_id"]
    said["ends_with_parent"] = said["ends_with_parent"] or None
    said["to_be_decided"] = said["to_be_decided"] or None
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "version": standing.version,
        "parties": tuple(unit.name for unit in standing.parties),
        "areas": tuple(area.name for area in standing.areas),
        "under": standing.parent,
        "predecessor": standing.predecessor,
        "successors": standing.successors,
        **said,
    }


def _other(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "version": standing.version,
        "under": standing.parent,
        "parties": tuple(unit.name for unit in standing.parties),
        "areas": tuple(area.name for area in standing.areas),
        "successors": standing.successors,
        **_own(standing, values),
    }


def _own(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    """Give a record's fields in their order of showing, but for what is told by name: whose, and where."""
    told = ("parent_id", "parties", "areas")
    return {name: values[name] for name in noun_driven_by(standing.machine).shown if name not in told}


def _acts(standing: Standing) -> list[dict[str, object]]:
    acts = zip(standing.acts, standing.acting, strict=True)
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


def _listed(standing: Standing) -> dict[str, object]:
    waits = next((one for one in standing.deadlines if not one.moves), None)
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "title": standing.title,
        "due_on": None if waits is None else waits.due_on,
        "under": standing.parent,
        "version": standing.version,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 3, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, show=lambda texts, row: texts.state(row["machine"], row["state"])),
    Column("since", 5, on_screen=False),
    Column("title", 2, folds=True),
    Column("due_on", 1),
    Column("under", 5, on_screen=False),
    Column("version", 5, on_screen=False),
)
_ACTS: Final = (
    Column("kind", 0, show=lambda texts, row: texts.word("act", row["kind"])),
    Column("party", 0),
    Column("on", 0),
    Column("function", 2, folds=True),
    Column(
        "until", 1, show=lambda texts, row: until_in_words(texts, row["until"], until_main=row["until_main"])
    ),
    Column("item", 3),
    Column("diary_number", 3),
    Column("remark", 3, folds=True),
)
_DEADLINES: Final = (
    Column("due_on", 0),
    Column("rule", 0, folds=True, show=lambda texts, row: rule_in_words(texts, row.rule)),
    Column("act_by", 2),
)
