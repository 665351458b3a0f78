"""Which fields a noun has, and how their values stand in tables and in history.

A *value* is plain Python (text, number, day, `Dated`, ids). In history it is JSON in which free text is
replaced by the digest of a sealed text; what a guard, a timer or the chain must read stays plain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from lifecycle.as_written import day_as_written
from lifecycle.dates import PartialDate
from lifecycle.names import name_key
from lifecycle.values import dataclass

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day as the paper has it: as written, its bounds, and what it rests on."""

    text: str
    first: date
    last: date
    basis: str

    @classmethod
    def from_partial(cls, partial: PartialDate, *, basis: str | None = None) -> Dated:
        """`stated` for a whole date, `assumed` for a year or month, unless the caller knows better."""
        return cls(
            text=partial.written,
            first=partial.earliest,
            last=partial.latest,
            basis=basis or ("stated" if partial.exact else "assumed"),
        )

    @classmethod
    def on(cls, day: date, *, basis: str = "stated") -> Dated:
        """One exact day."""
        return cls(text=day.isoformat(), first=day, last=day, basis=basis)

    @classmethod
    def follows(cls, day: date | None) -> Dated | None:
        """One exact day that nobody stated: it follows from another fact, which may say none."""
        return None if day is None else cls.on(day, basis="computed")


Row: TypeAlias = Mapping[str, str]
"""One row of a field that is a small table: column -> text, nothing that is empty."""

Value: TypeAlias = (
    bool
    | int
    | str
    | date
    | UUID
    | Dated
    | tuple[str, ...]
    | tuple[UUID, ...]
    | tuple[Row, ...]
    | Mapping[str, str]
    | None
)
Values: TypeAlias = Mapping[str, Value]


class Shape(StrEnum):
    """How a field's value is stored and sealed."""

    TEXT = "text"
    TEXTS = "texts"
    CODE = "code"
    CODES = "codes"
    NUMBER = "number"
    NUMERAL = "numeral"
    FLAG = "flag"
    DAY = "day"
    DATED = "dated"
    RECORD = "record"
    UNITS = "units"
    AREAS = "areas"
    PROMISES = "promises"
    ROWS = "rows"


class Cell(StrEnum):
    """How a cell of a row is stored and sealed; each stands as text."""

    TEXT = "text"
    CODE = "code"
    DAY = "day"
    NUMBER = "number"
    NUMERAL = "numeral"
    PARTY = "party"


FIELDS: Final[Mapping[str, Shape]] = {
    # where a record stands among others
    "parent_id": Shape.RECORD,
    "predecessor_id": Shape.RECORD,
    "to_be_decided": Shape.PROMISES,
    "parties": Shape.UNITS,
    "areas": Shape.AREAS,
    "origin_id": Shape.RECORD,
    "plan_id": Shape.RECORD,
    "picture_id": Shape.RECORD,
    "subject_id": Shape.RECORD,
    # what most papers say
    "title": Shape.TEXT,
    "diary_number": Shape.TEXT,
    "decided_on": Shape.DATED,
    "starts_on": Shape.DATED,
    "ends_on": Shape.DATED,
    "goal": Shape.TEXT,
    "purpose": Shape.TEXT,
    "responsible": Shape.TEXT,
    "source": Shape.TEXT,
    "owed_since": Shape.DAY,
    "owed_within": Shape.CODE,
    "adopted_on": Shape.DAY,
    # agreements
    "purposes": Shape.TEXTS,
    "priorities": Shape.TEXTS,
    "signed_on": Shape.DATED,
    "term_years": Shape.NUMBER,
    "revised_every_years": Shape.NUMBER,
    "reviewed_on": Shape.DAY,
    "deviation": Shape.CODE,
    "extension_clause": Shape.FLAG,
    "ends_with_parent": Shape.FLAG,
    "without_main_since": Shape.DAY,
    "signatory_roles": Shape.TEXTS,
    "forums": Shape.TEXT,
    "coordination": Shape.ROWS,
    "coordination_tasks": Shape.TEXTS,
    "annex_conditions": Shape.TEXT,
    "annex_decider": Shape.TEXT,
    "annex_procedure": Shape.TEXT,
    "clause_changes": Shape.TEXT,
    "clause_information": Shape.TEXT,
    "clause_dispute": Shape.TEXT,
    "fixed_for_subs": Shape.CODES,
    # problem picture and municipal plan
    "legal_purpose": Shape.CODE,
    "method": Shape.CODE,
    "process": Shape.TEXT,
    "contributions": Shape.ROWS,
    "deeper_analysis": Shape.TEXTS,
    "mapping": Shape.TEXT,
    "other_information": Shape.TEXT,
    "analysis": Shape.TEXT,
    "sources": Shape.ROWS,
    "groups_reached": Shape.ROWS,
    "reviews": Shape.ROWS,
    "problems": Shape.ROWS,
    "updated_on": Shape.DAY,
    "prioritised_on": Shape.DAY,
    "decided_by": Shape.TEXT,
    "paragraph": Shape.TEXT,
    "followed_up_on": Shape.DAY,
    # duties by law
    "duty_kind": Shape.CODE,
    "clock_from": Shape.DAY,
    "counted_from": Shape.DAY,
    "missed_on": Shape.DAY,
    "met_on": Shape.DAY,
    "proof": Shape.TEXT,
    "tasks": Shape.ROWS,
    "board": Shape.TEXT,
    "prepared_on": Shape.DAY,
    "prepared_at": Shape.TEXT,
    # annexes
    "priority": Shape.TEXT,
    "causes": Shape.TEXT,
    "commitments": Shape.ROWS,
    "financing": Shape.TEXT,
    "funding": Shape.ROWS,
    "outcomes": Shape.ROWS,
    "budget_goals": Shape.TEXTS,
    "budget_assignments": Shape.TEXTS,
    "indicators": Shape.ROWS,
    "senders": Shape.ROWS,
    "messages": Shape.TEXTS,
    "audiences": Shape.ROWS,
    "fact_basis": Shape.TEXT,
    "items": Shape.ROWS,
    "contacts": Shape.ROWS,
    # development plans
    "vision": Shape.TEXT,
    "receiver": Shape.TEXT,
    "preliminary": Shape.FLAG,
    "shows_ratings": Shape.FLAG,
    "method_steps": Shape.ROWS,
    "sub_goals": Shape.ROWS,
    "capabilities": Shape.ROWS,
    "ratings": Shape.ROWS,
    "supports": Shape.ROWS,
    "capability_goals": Shape.ROWS,
    "packages": Shape.ROWS,
    "carriers": Shape.ROWS,
    # activities
    "in_packages": Shape.ROWS,
    "description": Shape.TEXT,
    "how": Shape.TEXT,
    "why": Shape.TEXT,
    "carried_out_by": Shape.CODE,
    "target": Shape.TEXT,
    "counts": Shape.ROWS,
    "long_term_goal": Shape.TEXT,
    "shaped_with": Shape.TEXTS,
    "vek": Shape.ROWS,
    "cost": Shape.NUMERAL,
    "budget_holder": Shape.TEXT,
    # forums and meetings
    "forum_kind": Shape.CODE,
    "perspectives": Shape.CODES,
    "chair": Shape.ROWS,
    "chair_rotates": Shape.FLAG,
    "members": Shape.ROWS,
    "cadence": Shape.CODE,
    "mandate_note": Shape.TEXT,
    "meets_on": Shape.DAY,
    "meets_at": Shape.TEXT,
    "place": Shape.TEXT,
    "held_on": Shape.DAY,
    "attendees": Shape.ROWS,
    "decisions": Shape.ROWS,
    "minutes_at": Shape.TEXT,
    # rounds and follow-ups
    "period": Shape.CODE,
    "period_starts_on": Shape.DAY,
    "period_ends_on": Shape.DAY,
    "conclude_by": Shape.DAY,
    "meeting": Shape.TEXT,
    "conclusions": Shape.TEXT,
    "no_measures": Shape.FLAG,
    "improvements": Shape.ROWS,
    "judgements": Shape.ROWS,
    "spent": Shape.NUMERAL,
    "aspect": Shape.CODE,
    "subject": Shape.CODE,
    "follow_up_method": Shape.TEXT,
    "indicator": Shape.TEXT,
    "finding": Shape.TEXT,
    "perceived_as": Shape.TEXT,
    "commitments_kept": Shape.ROWS,
    "counted": Shape.NUMBER,
    "direction": Shape.CODE,
    "measured_as": Shape.CODE,
    "shows": Shape.CODE,
    "baseline": Shape.NUMERAL,
    "value": Shape.NUMERAL,
    "months_before": Shape.NUMBER,
    "months_after": Shape.NUMBER,
    "size": Shape.NUMERAL,
    "monthly": Shape.ROWS,
    "comparisons": Shape.ROWS,
    "extent": Shape.CODE,
    "changed_character": Shape.CODE,
    # what is asked of others
    "asked_of": Shape.TEXT,
    "mailbox": Shape.TEXT,
    "answer_by": Shape.DAY,
    "asked_on": Shape.DAY,
    "reminded_on": Shape.DAY,
    "answered_on": Shape.DAY,
    "answer": Shape.TEXT,
    "received_on": Shape.DAY,
    "summary": Shape.TEXT,
    # learning pairs
    "theme": Shape.TEXT,
    "organisers": Shape.TEXTS,
    "programme": Shape.TEXT,
    "leadership_groups": Shape.ROWS,
    "exchange": Shape.ROWS,
    "intended_measures": Shape.TEXTS,
    "begun_on": Shape.DAY,
    "presents_on": Shape.DAY,
    "presented_on": Shape.DAY,
    "continues": Shape.TEXTS,
}
"""Every field of every noun, in the order in which they are written down: a field means the same wherever
it stands."""

ROWS: Final[Mapping[str, Mapping[str, Cell]]] = {
    "coordination": {
        "party": Cell.PARTY,
        "function": Cell.TEXT,
        "percent": Cell.NUMBER,
        "joint": Cell.CODE,
    },
    "contributions": {"party": Cell.PARTY, "contribution": Cell.TEXT},
    "sources": {"kind": Cell.CODE, "title": Cell.TEXT, "period": Cell.TEXT},
    "groups_reached": {"group": Cell.CODE, "source": Cell.CODE, "form": Cell.CODE, "place": Cell.TEXT},
    "reviews": {"subject": Cell.CODE, "note": Cell.TEXT},
    "problems": {
        "name": Cell.TEXT,
        "character": Cell.CODE,
        "prioritised": Cell.CODE,
        "cause": Cell.TEXT,
        "underlying": Cell.TEXT,
        "description": Cell.TEXT,
        "subject": Cell.CODE,
    },
    "commitments": {"party": Cell.PARTY, "commitment": Cell.TEXT, "responsible": Cell.TEXT},
    "funding": {
        "kind": Cell.CODE,
        "amount": Cell.NUMERAL,
        "period": Cell.TEXT,
        "party": Cell.PARTY,
        "note": Cell.TEXT,
    },
    "outcomes": {"period": Cell.TEXT, "amount": Cell.NUMERAL, "note": Cell.TEXT},
    "indicators": {
        "name": Cell.TEXT,
        "direction": Cell.CODE,
        "baseline": Cell.NUMERAL,
        "baseline_period": Cell.TEXT,
        "control_area": Cell.TEXT,
        "source": Cell.TEXT,
        "measured_as": Cell.CODE,
        "shows": Cell.CODE,
    },
    "monthly": {"number": Cell.NUMBER, "period": Cell.TEXT},
    "comparisons": {
        "area": Cell.TEXT,
        "before": Cell.NUMERAL,
        "after": Cell.NUMERAL,
        "role": Cell.CODE,
        "size": Cell.NUMERAL,
    },
    "senders": {"party": Cell.PARTY, "function": Cell.TEXT},
    "audiences": {"reach": Cell.CODE, "group": Cell.TEXT, "channel": Cell.TEXT},
    "items": {
        "subject": Cell.CODE,
        "aspect": Cell.CODE,
        "cadence": Cell.CODE,
        "responsible": Cell.TEXT,
        "method": Cell.TEXT,
    },
    "contacts": {"party": Cell.PARTY, "function": Cell.TEXT, "reached_at": Cell.TEXT},
    "method_steps": {"step": Cell.CODE, "progress": Cell.CODE},
    "sub_goals": {
        "sub_goal": Cell.TEXT,
        "measured_by": Cell.TEXT,
        "target": Cell.TEXT,
        "target_kind": Cell.CODE,
        "figure": Cell.NUMERAL,
        "unit": Cell.TEXT,
        "per": Cell.CODE,
        "condition": Cell.TEXT,
        "aim": Cell.TEXT,
        "area": Cell.TEXT,
    },
    "capabilities": {
        "capability": Cell.TEXT,
        "definition": Cell.TEXT,
        "stated": Cell.NUMERAL,
        "maturity": Cell.CODE,
        "goals": Cell.CODE,
        "information": Cell.CODE,
        "processes": Cell.TEXT,
        "sort": Cell.CODE,
        "novelty": Cell.CODE,
        "area": Cell.TEXT,
        "remark": Cell.TEXT,
    },
    "ratings": {
        "capability": Cell.TEXT,
        "dimension": Cell.CODE,
        "level_now": Cell.NUMBER,
        "level_target": Cell.NUMBER,
        "gap": Cell.NUMBER,
    },
    "supports": {"capability": Cell.TEXT, "sub_goal": Cell.TEXT},
    "capability_goals": {
        "capability": Cell.TEXT,
        "dimension": Cell.CODE,
        "goal_no": Cell.NUMBER,
        "goal": Cell.TEXT,
        "package": Cell.NUMBER,
        "headline": Cell.CODE,
    },
    "packages": {
        "sub_goal": Cell.TEXT,
        "capability": Cell.TEXT,
        "dimension": Cell.CODE,
        "package": Cell.NUMBER,
        "activity": Cell.TEXT,
        "cell": Cell.CODE,
        "starts": Cell.TEXT,
        "ends": Cell.TEXT,
        "adjusted": Cell.TEXT,
    },
    "carriers": {"capability": Cell.TEXT, "kind": Cell.CODE, "carrier": Cell.TEXT, "when": Cell.CODE},
    "in_packages": {
        "sub_goal": Cell.TEXT,
        "capability": Cell.TEXT,
        "dimension": Cell.CODE,
        "package": Cell.NUMBER,
    },
    "counts": {"number": Cell.NUMBER, "period": Cell.TEXT, "on": Cell.DAY, "note": Cell.TEXT},
    "vek": {
        "party": Cell.PARTY,
        "question": Cell.CODE,
        "answer": Cell.CODE,
        "lacks": Cell.TEXT,
        "function": Cell.TEXT,
        "stage": Cell.CODE,
        "diary_number": Cell.TEXT,
        "on": Cell.DAY,
    },
    "tasks": {"task": Cell.CODE, "how": Cell.TEXT},
    "chair": {"function": Cell.TEXT, "party": Cell.PARTY, "from_on": Cell.DAY},
    "members": {"party": Cell.PARTY, "function": Cell.TEXT},
    "attendees": {"party": Cell.PARTY, "function": Cell.TEXT, "mandate": Cell.CODE},
    "decisions": {"decision": Cell.TEXT, "responsible": Cell.TEXT, "due_on": Cell.DAY},
    "improvements": {"measure": Cell.TEXT, "responsible": Cell.TEXT, "due_on": Cell.DAY},
    "judgements": {"priority": Cell.TEXT, "judgement": Cell.TEXT, "against": Cell.CODE},
    "commitments_kept": {
        "party": Cell.PARTY,
        "kept": Cell.CODE,
        "remark": Cell.TEXT,
        "commitment": Cell.TEXT,
    },
    "leadership_groups": {"party": Cell.PARTY, "group": Cell.TEXT},
    "exchange": {
        "party": Cell.PARTY,
        "starting_point": Cell.TEXT,
        "need": Cell.TEXT,
        "gives": Cell.TEXT,
    },
}
"""Columns of each field that is a small table, in the order in which people write them."""

OF_PARTIES_ALONE: Final = (
    *("coordination", "contributions", "commitments", "senders", "chair", "leadership_groups", "exchange"),
    *("vek", "funding"),
)
"""Small tables of which each row is of a party: others take part, are there and are called, no more."""

NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            *("coordination", "contributions", "commitments", "senders", "contacts", "members"),
            *("attendees", "leadership_groups", "exchange"),
        ),
        ("party",),
    ),
    "commitments_kept": ("party", "commitment"),
    **dict.fromkeys(("problems", "indicators"), ("name",)),
    "decisions": ("decision",),
    "improvements": ("measure",),
    "sources": ("kind",),
    "groups_reached": ("group",),
    "audiences": ("reach",),
    **dict.fromkeys(("reviews", "items"), ("subject",)),
    "counts": ("period", "on"),
    "vek": ("party", "question", "stage", "on"),
    "funding": ("kind", "period"),
    "judgements": ("priority", "against"),
    **dict.fromkeys(("monthly", "outcomes"), ("period",)),
    "comparisons": ("area",),
    "tasks": ("task",),
    "method_steps": ("step",),
    "sub_goals": ("sub_goal",),
    "capabilities": ("capability",),
    "ratings": ("capability", "dimension"),
    "supports": ("capability", "sub_goal"),
    "capability_goals": ("capability", "dimension", "goal"),
    "packages": ("sub_goal", "capability", "dimension", "package"),
    "carriers": ("capability", "kind", "when"),
    "in_packages": ("sub_goal", "capability", "dimension", "package"),
    "chair": (),
}
"""The columns that say of what a row of each small table is: what is said anew of one leaves the others.

A table without any is one answer, and is said whole: who is in the chair.
"""

CALLED: Final[Mapping[str, str]] = {
    **{
        name: NAMED_BY[name][0]
        for name in ("problems", "indicators", "decisions", "improvements", "sub_goals", "capabilities")
    },
    **dict.fromkeys(("coordination", "members", "attendees", "contacts"), "function"),
    "commitments": "commitment",
    "sources": "title",
    "audiences": "group",
}
"""The column by which people call a row of a small table, where one does that alone."""

SAID_ONCE: Final[Mapping[str, tuple[str, ...]]] = {
    "coordination": ("party", "function"),
    "commitments_kept": ("party", "commitment"),
    "vek": ("party", "question", "stage", "on"),
    "judgements": ("priority", "against"),
    "packages": ("sub_goal", "capability", "dimension", "package", "activity"),
    **{
        name: NAMED_BY[name]
        for name in (
            *("problems", "indicators", "decisions", "improvements", "monthly", "comparisons", "outcomes"),
            *("method_steps", "sub_goals", "capabilities", "ratings", "supports", "capability_goals"),
        )
    },
}
"""Tables in which no two rows are of the same, and the columns that tell."""

NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "vek": ("question", "answer"),
    "funding": ("kind",),
    "outcomes": ("period", "amount"),
    "judgements": ("priority", "judgement"),
}
"""Columns without which a row of a small table says nothing, beside the one by which it is named."""

UNLESS_SAID: Final[Mapping[tuple[str, str], Row]] = {
    ("activity", "vek"): {"stage": "planning"},
    ("follow_up", "vek"): {"stage": "follow_up"},
}
"""Machine and small table -> the cells that a row has where nobody says another thing."""

SAID_ON: Final = frozenset({"vek"})
"""Small tables of which each row has the day `on` which it was said: that of the step, unless it says one."""

TOLD_ON: Final = (*SAID_ON, "counts")
"""Small tables with the day `on` which a row was told: one that has come; it follows the step's."""

CONTRADICTS: Final[Mapping[str, tuple[tuple[str, str], str]]] = {"vek": (("answer", "yes"), "lacks")}
"""Small table -> a cell that says so much, and the column of which a row then says nothing."""

EITHER: Final[Mapping[str, tuple[str, str]]] = {"vek": ("lacks", "diary_number")}
"""Columns of a small table of which a row says one: what is secret stands in the paper that it names."""

AMOUNTS: Final = frozenset({"cost", "spent", "amount"})
"""Fields, and columns of small tables, that hold kronor."""

EMPTY: Final[Mapping[Shape, Value]] = {
    Shape.TEXT: "",
    Shape.TEXTS: (),
    Shape.CODE: None,
    Shape.CODES: (),
    Shape.NUMBER: None,
    Shape.NUMERAL: None,
    Shape.FLAG: None,
    Shape.DAY: None,
    Shape.DATED: None,
    Shape.RECORD: None,
    Shape.UNITS: (),
    Shape.AREAS: (),
    Shape.PROMISES: {},
    Shape.ROWS: (),
}
"""What a field holds when nobody has said anything."""

HAPPENED: Final = frozenset(
    {
        *("signed_on", "decided_on", "reviewed_on", "held_on", "followed_up_on"),
        *("updated_on", "prioritised_on", "adopted_on", "met_on", "prepared_on"),
        *("asked_on", "reminded_on", "answered_on", "received_on"),
    }
)
"""Fields with a day on which something has happened: it may not lie ahead."""

ENGINES_OWN: Final = frozenset(
    {
        *("without_main_since", "owed_since", "owed_within", "adopted_on", "prioritised_on", "updated_on"),
        *("held_on", "counted_from", "missed_on", "origin_id", "plan_id", "subject_id"),
        *("period", "period_starts_on", "period_ends_on", "asked_on", "reminded_on", "received_on"),
        *("answered_on", "answer"),
    }
)
"""Fields that only steps and their effects write; a wrong one is corrected."""

NOT_SAID: Final = frozenset({"without_main_since", "to_be_decided"})
"""Fields that people do not name: what the engine notes, and what is promised in another way."""

REGISTRY_FIELDS: Final = frozenset({"title", "diary_number", "signatory_roles", "forums", "source"})
"""Fields that no guard and no timer reads: they may be amended in every state but a final one."""


def encode(name: str, value: Value, seal: Callable[[str], str]) -> Json:
    """Turn a field's value into what history holds; an empty text, list or mapping becomes null."""
    shape = FIELDS[name]
    if value is None or value == EMPTY[shape]:
        return None
    match value:
        case Dated():
            days = {"first": value.first.isoformat(), "last": value.last.isoformat()}
            return {"text": value.text, **days, "basis": value.basis}
        case str():
            return seal(value) if shape is Shape.TEXT else value
        case tuple():
            return [_encode_item(item, shape, name, seal) for item in value]
        case Mapping():  # the last, for it takes longest to find out
            return dict(sorted(value.items()))
        case _:
            return value if isinstance(value, int) else str(value)


def _encode_item(item: object, shape: Shape, name: str, seal: Callable[[str], str]) -> Json:
    if shape is Shape.TEXTS:
        return seal(str(item))
    if isinstance(item, Mapping):
        columns = ROWS[name]
        return {key: seal(cell) if columns[key] is Cell.TEXT else cell for key, cell in sorted(item.items())}
    return str(item)


def decode(name: str, stored: Json, unseal: Callable[[str], str]) -> Value:
    """Turn what history holds of a field back into its value."""
    shape = FIELDS[name]
    match stored:
        case None:
            return EMPTY[shape]
        case dict():
            return _decode_dict(stored, shape)
        case list() if shape is Shape.ROWS:
            return tuple(_decode_row(name, row, unseal) for row in stored if isinstance(row, dict))
        case list():
            return _decode_list([str(item) for item in stored], shape, unseal)
        case str():
            return _decode_str(stored, shape, unseal)
        case _:
            return stored


def _decode_str(stored: str, shape: Shape, unseal: Callable[[str], str]) -> Value:
    match shape:
        case Shape.TEXT:
            return unseal(stored)
        case Shape.DAY:
            return date.fromisoformat(stored)
        case Shape.RECORD:
            return UUID(stored)
        case _:
            return stored


def _decode_list(items: list[str], shape: Shape, unseal: Callable[[str], str]) -> Value:
    match shape:
        case Shape.TEXTS:
            return tuple(unseal(item) for item in items)
        case Shape.UNITS:
            return tuple(UUID(item) for item in items)
        case _:
            return tuple(items)


def _decode_row(name: str, stored: Mapping[str, Json], unseal: Callable[[str], str]) -> Row:
    columns = ROWS[name]
    return {
        key: unseal(str(stored[key])) if shape is Cell.TEXT else str(stored[key])
        for key, shape in columns.items()
        if key in stored
    }


def _decode_dict(stored: Mapping[str, Json], shape: Shape) -> Value:
    if shape is Shape.PROMISES:
        return {field: str(day) for field, day in stored.items()}
    return Dated(
        text=str(stored["text"]),
        first=date.fromisoformat(str(stored["first"])),
        last=date.fromisoformat(str(stored["last"])),
        basis=str(stored["basis"]),
    )


def dated(text: str, today: date | None = None) -> Dated:
    """Read a date that somebody wrote, whole or partial (`lifecycle.as_written`).

    Raises:
        InvalidDate: it is no day, month or year, or may be several.
    """
    return Dated.from_partial(day_as_written(text, today))


def kept_promises(values: Values, changes: Values) -> dict[str, Value]:
    """Give the change that drops the promises which these changes keep; nothing when they keep none."""
    promises = values.get("to_be_decided")
    if not isinstance(promises, dict):
        return {}
    kept = {name for name in promises if name in changes and changes[name] != EMPTY[FIELDS[name]]}
    if not kept:
        return {}
    return {"to_be_decided": {name: day for name, day in promises.items() if name not in kept}}


def texts_in(name: str, stored: Json) -> set[str]:
    """List the digests of sealed texts in what history holds of a field."""
    match FIELDS[name], stored:
        case Shape.TEXT, str():
            return {stored}
        case Shape.TEXTS, list():
            return {str(item) for item in stored}
        case Shape.ROWS, list():
            rows = [row for row in stored if isinstance(row, dict)]
            sealed = {key for key, cell in ROWS[name].items() if cell is Cell.TEXT}
            return {str(cell) for row in rows for key, cell in row.items() if key in sealed}
        case _:
            return set()


def rows_in(value: Value) -> tuple[Row, ...]:
    """Give the rows of a field that is a small table."""
    return tuple(row for row in value if isinstance(row, Mapping)) if isinstance(value, tuple) else ()


def put_into(now: Iterable[Row], *, before: Iterable[Row], said: Iterable[Row]) -> tuple[Row, ...]:
    """Give what a small table says when what was said of another state of it is said of this one.

    A row of a history holds the whole of each small table: it took away and added what differs from what the
    table said before. Equal rows are counted; one that somebody else has added is not added again.
    """
    gone, new = list(before), []
    kept, others = list(now), list(now)
    for row in gone:
        if row in others:
            others.remove(row)
    for row in said:
        if row in gone:
            gone.remove(row)
        elif row in others:
            others.remove(row)
        else:
            new.append(row)
    for row in gone:
        if row in kept:
            kept.remove(row)
    return (*kept, *new)


def is_named(name: str) -> bool:
    """Whether rows have names that people make up; others are of a party, or under a code."""
    return len(NAMED_BY[name]) == 1 and ROWS[name][NAMED_BY[name][0]] is Cell.TEXT


def of_what(name: str, row: Row) -> tuple[str, ...]:
    """Tell of what a row of a small table is."""
    return tuple(name_key(row.get(column, "")) for column in NAMED_BY[name])


def said_anew(name: str, *, before: Iterable[Row], said: Iterable[Row]) -> tuple[Row, ...]:
    """Give what a small table says when rows are said anew: those of other things stay as they are.

    Of a named row only the cells change that are said; of a party, or under a code, there may be several
    rows, and those that are said come in the place of all of them.
    """
    new = list(said)
    whole: list[Row] = []
    placed: set[tuple[str, ...]] = set()
    for row in before:
        key = of_what(name, row)
        found = [one for one in new if of_what(name, one) == key]
        if not found:
            whole.append(row)
        elif is_named(name):
            whole += ({**row, **one} for one in found)
        elif key not in placed:
            whole += found
        placed.add(key)
    return (*whole, *(row for row in new if of_what(name, row) not in placed))


def needed_in(name: str) -> tuple[str, ...]:
    """Give the columns without which nobody knows of what a row is: whose it is, or how people name it."""
    first = NAMED_BY[name][:1]
    is_anyones = first and not is_named(name) and ROWS[name][first[0]] is not Cell.PARTY
    return (*(() if is_anyones else first), *NEEDED.get(name, ()))


def gone(name: str, before: Value, now: Value) -> tuple[str, ...]:
    """Name what a list or a small table held and holds no more."""
    if FIELDS[name] is Shape.TEXTS and isinstance(before, tuple) and isinstance(now, tuple):
        called = [[str(one) for one in each] for each in (before, now)]
    elif name in CALLED:
        called = [
            [row[CALLED[name]] for row in rows_in(each) if row.get(CALLED[name])] for each in (before, now)
        ]
    else:
        return ()
    kept = {name_key(one) for one in called[1]}
    return tuple(dict.fromkeys(one for one in called[0] if name_key(one) not in kept))


def day_in(value: Value) -> date | None:
    """Give the day that a value says: of a vague date the last one that it may mean."""
    match value:
        case date():
            return value
        case Dated():
            return value.last
        case _:
            return None
