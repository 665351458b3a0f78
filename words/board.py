"""What to do now, what stands where, and the ways on from a record, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from lifecycle.fields import ROWS
from lifecycle.lacking import was_never_recorded
from lifecycle.records.agreement import FRAMES
from words.deadlines import ENDED_AGREEMENT, outliving, rule_in_words, when_in_words
from words.document import Block, Column, Document, Line, Listing, Space
from words.pictures import is_alone, kind_of
from words.refusals import unmet_lines, unmet_sentence, unmet_value
from words.sharing import what_is_hidden

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.options import Option
    from lifecycle.snapshot import Snapshot
    from words.texts import Texts
    from workflows.lookup.rows import Many
    from workflows.reading.board import Board, NextSteps, Now, Section, Todo, Waiting
    from workflows.reading.board import Line as Stands


# ---- what stands where ----


def board_rows(found: Board) -> Listing:
    """Everything that there is, for a program."""
    return Listing(STANDS, found)


def board_document(texts: Texts, found: Board, *, everything: bool) -> Document:
    """What runs and what is prepared whole, the rest counted unless asked for."""
    yield Line(texts.text("board.day", day=found.day))
    if not (found.running or found.prepared or found.unverified or found.ended):
        yield Line(texts.text("board.empty"))
        return
    for title, stands in (("board.running", found.running), ("board.prepared", found.prepared)):
        yield from _section(texts, title, stands, listed=True)
    for title, stands in (("board.unverified", found.unverified), ("board.ended", found.ended)):
        yield from _section(texts, title, stands, listed=everything)
    counted = (found.running, found.prepared)
    shown = (*counted, found.unverified, found.ended) if everything else counted
    if (found.unverified or found.ended) and not everything:
        yield Line(texts.text("board.see_all"))
    if any(section.any_is_vague() for section in shown):
        yield Line(texts.text("board.vague"))
    yield from _unsettled(texts, sum(section.unsettled() for section in counted))


_NAMES_ONE: Final = "board.unverified"
"""The title that says where to begin."""


def _section(texts: Texts, title: str, stands: Section, *, listed: bool) -> Iterator[Block]:
    if not stands:
        return
    yield Space()
    named = {"reference": stands.first()} if title == _NAMES_ONE else {}
    yield Line(texts.count(title, len(stands), **named))
    if listed:
        yield Listing(STANDS, stands)


def _unsettled(texts: Texts, unsettled: int) -> Iterator[Line]:
    if unsettled:
        yield Line(texts.count("board.unsettled", unsettled))


def _ends(texts: Texts, one: Stands) -> str:
    if one.ends_on is None:
        return texts.word("basis", one.ends_on_basis) if one.ends_on_basis else texts.word("basis", "unknown")
    return f"{one.ends_on} *" if one.is_vague else f"{one.ends_on}"


def _left(texts: Texts, one: Stands) -> str:
    return "" if one.days_left is None else texts.number(one.days_left)


def _next(texts: Texts, one: Stands) -> str:
    if one.overdue:
        return texts.count("board.overdue", one.overdue)
    if one.next_rule is None or one.next_due_on is None:
        return ""
    return f"{one.next_due_on} {rule_in_words(texts, one.next_rule)}"


def _next_rule(texts: Texts, one: Stands) -> str:
    return rule_in_words(texts, one.next_rule) if one.next_rule else ""


def _rests_on(texts: Texts, one: Stands) -> str:
    return texts.word("basis", one.ends_on_basis) if one.ends_on_basis else ""


STANDS: Final = (
    Column("reference", 0),
    Column("machine", 3, show=lambda texts, one: texts.word("kind", one.machine)),
    Column(
        "state",
        1,
        folds=True,
        show=lambda texts, one: outliving(texts, texts.state(one.machine, one.state), one),
    ),
    Column("starts_on", 9, on_screen=False),
    Column("ends_on", 0, show=_ends),
    Column("ends_on_basis", 9, on_screen=False, in_sheet=True, show=_rests_on),
    Column("days_left", 1, right=True, show=_left),
    Column("next_rule", 9, on_screen=False, in_sheet=True, show=_next_rule),
    Column("next_due_on", 9, on_screen=False, in_sheet=True),
    Column("next", 4, folds=True, show=_next, in_words=True, in_sheet=False),
    Column("overdue", 9, on_screen=False, in_sheet=True),
    Column("parties", 5, folds=True),
    *ENDED_AGREEMENT,
    Column("version", 9, on_screen=False),
)


# ---- what to do now ----


def now_value(found: Now) -> dict[str, object]:
    """Give what is to be done to a program: of what a paper lacks the codes."""
    waiting = (
        {**{each.name: getattr(one, each.name) for each in fields(one)}, "lacks": [u.code for u in one.lacks]}
        for one in found.waiting
    )
    counted = {each.name: getattr(found.count, each.name)() for each in fields(found.count)}
    return {
        "day": found.day,
        "person": found.person,
        "units": found.units,
        "todos": iter(found.todos.every),
        "waiting": waiting,
        **counted,
    }


def now_document(texts: Texts, found: Now) -> Document:
    """What has passed, what comes, what waits for somebody."""
    if found.person and found.units:
        yield Line(texts.text("now.for_units", person=found.person, day=found.day, units=found.units))
    else:
        yield Line(texts.text("now.for_all", day=found.day))
    if not (found.todos or found.count.records() or found.count.duties_unknown() or found.units):
        yield Line(texts.text("board.empty"))
        return
    if not (found.todos or found.waiting):
        yield Line(texts.text("now.nothing_recorded" if found.count.duties_unknown() else "now.nothing"))
    yield from _todos(texts, "now.passed", found.todos.passed, found.day)
    yield from _todos(texts, "now.unrecorded", found.todos.unrecorded, found.day)
    yield from _todos(texts, "now.coming", found.todos.coming, found.day)
    if found.waiting:
        yield Space()
        yield Line(texts.count("now.waiting", len(found.waiting)))
        for one in found.waiting:
            yield from _waits(texts, one)
    yield Space()
    yield from _counted(texts, found)


def _counted(texts: Texts, found: Now) -> Iterator[Line]:
    """Say how much there is of what asks nothing of anybody today."""
    count = found.count
    if unverified := count.unverified():
        yield Line(texts.count("now.unverified", unverified))
    if duties_unknown := count.duties_unknown():
        yield Line(texts.count("now.duties_unknown", duties_unknown))
    if binding := count.binding():
        yield Line(texts.count("now.running", binding))
    else:
        has_any = count.records() or found.units  # what others have is not told of here
        yield Line(texts.text("now.none_running" if has_any else "board.empty"))
    yield from _unsettled(texts, count.unsettled())


def _todos(texts: Texts, title: str, todos: Many[Todo], day: date) -> Iterator[Block]:
    if todos:
        yield Space()
        yield Line(texts.count(title, len(todos)))
        yield Listing(_todo_columns(day), todos)


def _waits(texts: Texts, one: Waiting) -> Iterator[Line]:
    """Say what it waits for; what it still lacks follows, a sentence each."""
    lacks: tuple[Unmet, ...] = ()
    if one.waits_for == "decided" and one.not_decided:
        said = texts.text("now.waits_for_decision", parties=one.not_decided)
    elif one.waits_for == "signed" and one.not_signed:
        said = texts.text("now.waits_for_signature", parties=one.not_signed)
    elif one.lacks:
        said, lacks = texts.text("now.lacks", reference=one.reference), one.lacks
    else:
        said = texts.text("now.ready")
    state = texts.state(one.machine, one.state)
    yield Line(texts.text("now.line", reference=one.reference, in_state=state, said=said))
    yield from (Line(unmet_sentence(texts, unmet), "  ") for unmet in lacks)


def _todo_columns(today: date) -> tuple[Column, ...]:
    """The day stands as it is counted to: the working day, and when that has gone by the last one."""
    return (
        Column("act_by", 0, show=lambda texts, todo: texts.value(today + timedelta(todo.days_left))),
        *_TODOS,
    )


_TODOS: Final = (
    Column(
        "when",
        1,
        in_words=True,
        show=lambda texts, todo: when_in_words(texts, todo.days_left, recorded=todo.is_recorded),
    ),
    Column("reference", 0),
    Column(
        "rule",
        1,
        folds=True,
        show=lambda texts, todo: outliving(texts, rule_in_words(texts, todo.rule), todo),
    ),
    Column(
        "settled_by",
        2,
        folds=True,
        show=lambda texts, todo: ", ".join(texts.trigger(todo.machine, code) for code in todo.settled_by),
    ),
    Column("parties", 3, folds=True),
)


# ---- the ways on from a record ----


def steps_value(found: NextSteps) -> dict[str, object]:
    """Give the ways on to a program."""
    snapshot = found.snapshot
    return {
        "reference": snapshot.reference,
        "machine": snapshot.machine,
        "state": snapshot.state,
        "version": snapshot.version,
        "not_decided": found.not_decided,
        "not_signed": found.not_signed,
        "not_accepted": found.not_accepted,
        "renewable": found.renewable,
        "revisable": found.revisable,
        "below": found.below,
        "steps": [
            {
                "number": option.number,
                "trigger": option.trigger,
                "dest": option.dest,
                "open": option.is_open,
                "carries": option.carries,
                "unmet": [unmet_value(each) for each in option.unmet],
                "notes": [unmet_value(each) for each in option.notes],
            }
            for option in found.options
        ],
        "deadlines": snapshot.deadlines,
    }


def steps_document(texts: Texts, found: NextSteps, today: date) -> Document:
    """Where it stands and what is open, every way on with what it lacks, and what hangs on it."""
    snapshot = found.snapshot
    where = {"reference": snapshot.reference, "machine": kind_of(snapshot), "state": snapshot.state}
    yield Line(texts.text("next.where", **where, since=snapshot.since))
    if snapshot.ended_agreement is not None:
        ended = {"under": snapshot.ended_agreement, "last": snapshot.ended_agreement_on}
        yield Line(texts.text("next.outliving", reference=snapshot.reference, **ended))
    for deadline in snapshot.deadlines:
        when = when_in_words(texts, (deadline.last - today).days, recorded=not was_never_recorded(snapshot))
        said = rule_in_words(texts, deadline.rule)
        yield Line(texts.text("next.deadline", day=deadline.last, when=when, said=said))
    if found.options:
        yield Space()
        yield Line(texts.text("next.ways"))
        for option in found.options:
            yield from _way(texts, found, option)
    else:
        yield Line(texts.text("next.carried_on" if snapshot.deadlines else "next.ended"))
    yield from _stories(texts, found)
    if found.below:
        yield Space()
        yield Line(texts.text("next.below"))
        yield below_listing(found)
    yield from what_is_hidden(texts, found.snapshot)
    if found.options:
        yield Space()
        yield Line(texts.text("next.do", reference=snapshot.reference))


def below_listing(found: NextSteps) -> Listing:
    """Give what hangs on it and has not ended."""
    return Listing(_BELOW, found.below)


def _way(texts: Texts, found: NextSteps, option: Option) -> Iterator[Line]:
    """One way on: what it means, what may be said with it, what it still lacks."""
    snapshot = found.snapshot
    yield Line(f"{option.number:>4}  {texts.trigger(snapshot.machine, option.trigger)}")
    missing = {"sign": found.not_signed, "accept": found.not_accepted}.get(option.trigger)
    if missing:
        facts = {"reference": snapshot.reference, "number": option.number, "parties": missing}
        yield Line(f"      {texts.text(f'next.{option.trigger}', **facts)}")
        return
    yield Line(f"      {meaning_of_step(texts, snapshot, option.trigger)}")
    if option.carries:
        first = f"{texts.word('field', option.carries[0])}=…"
        first = f'"{first}"' if " " in first else first
        yield Line(f"      {texts.text('next.carries', fields=option.carries, first=first)}")
        yield from (Line(f"      {said}") for said in _how_rows_are_written(texts, option.carries))
    yield from (Line(f"    {said}") for said in unmet_lines(texts, [*option.unmet, *option.notes]))


def _how_rows_are_written(texts: Texts, names: Sequence[str]) -> Iterator[str]:
    """Say which cells a row has, for each field that is a small table."""
    for name in names:
        if name in ROWS:
            cells = " | ".join(texts.word("cell", column) for column in ROWS[name])
            yield texts.text("next.rows", name=texts.word("field", name), cells=cells)


def _stories(texts: Texts, found: NextSteps) -> Iterator[Line]:
    """What can be done that is no step of the machine."""
    reference = found.snapshot.reference
    if found.renewable:
        yield Line(texts.text("next.renew", reference=reference))
    if found.snapshot.machine in FRAMES and found.snapshot.means.binds:
        yield Line(texts.text("next.add", reference=reference))
    if found.revisable:
        yield Line(texts.text("next.revise", reference=reference))


def meaning_of_step(texts: Texts, snapshot: Snapshot, trigger: str) -> str:
    """Say what a step means for a record."""
    if trigger in _ALONE and is_alone(snapshot):
        return texts.text(_ALONE[trigger])
    own = f"help.trigger.{snapshot.machine}.{trigger}"
    return texts.text(own if own in texts else f"help.trigger.{trigger}")


_ALONE: Final = {
    "gather": "next.alone.gather",
    "draft": "next.alone.draft",
    "return_to_gathering": "next.alone.return_to_gathering",
    "establish": "next.alone.establish",
}
"""Steps that mean something else where there is nobody to share with."""

_BELOW: Final = (
    Column("reference", 0),
    Column("state", 0, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column(
        "title", 2, folds=True, show=lambda texts, one: texts.value(texts.word("code.subject", one.title))
    ),
    Column("due_on", 1),
    Column("rule", 3, folds=True, show=lambda texts, one: rule_in_words(texts, one.rule) if one.rule else ""),
)
