"""What the product reads as it shows it, read at once: for tests that look at it when the reading is over."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from workflows.audits import overdue as overdue_story
from workflows.audits import terms as terms_story
from workflows.audits.terms import Terms
from workflows.reading import board as board_story
from workflows.reading.board import Board, Counts, Now, Section, Todos

if TYPE_CHECKING:
    from workflows.audits.overdue import Overdue


def board(*asked: Any, **then: Any) -> Board:  # noqa: ANN401 -- as the story has it
    """Put every agreement on the board, and count each section beside reading it."""
    found = board_story.board(*asked, **then)
    read = (found.running, found.prepared, found.unverified, found.ended)
    sections = [Section.of(tuple(one)) for one in read]
    for one, again in zip(read, sections, strict=True):
        assert (len(one), one.any_is_vague()) == (len(again), again.any_is_vague())
        assert one.unsettled() == again.unsettled()
    return Board(found.day, *sections)


def overdue(*asked: Any, **days: Any) -> tuple[Overdue, ...]:  # noqa: ANN401 -- as the story has it
    """List what is overdue, and count it beside reading it."""
    found = overdue_story.overdue(*asked, **days)
    every = tuple(found)
    assert len(every) == len(found.recorded) + len(found.unrecorded)
    assert [one.is_recorded for one in every] == [True] * len(found.recorded) + [False] * len(
        found.unrecorded
    )
    return every


def now(*asked: Any) -> Now:  # noqa: ANN401 -- as the story has it
    """Gather what is to be done; the parts of what is due are those of the whole, in its order."""
    found = board_story.now(*asked)
    todos, waiting = Todos.of(tuple(found.todos.every)), tuple(found.waiting)
    for part in ("every", "passed", "unrecorded", "coming"):
        assert tuple(getattr(found.todos, part)) == getattr(todos, part)
        assert len(getattr(found.todos, part)) == len(getattr(todos, part))
    assert len(found.waiting) == len(waiting)
    counted = (getattr(found.count, one.name)() for one in fields(Counts))
    count = Counts(*(partial(int, each) for each in counted))
    return replace(found, todos=todos, waiting=waiting, count=count)


def terms(*asked: Any, **days: Any) -> Terms:  # noqa: ANN401 -- as the story has it
    """Tell of every term, and hold each way of reading it against the others."""
    found = terms_story.terms(*asked, **days)
    every, coverage, overlapping = tuple(found.terms), tuple(found.coverage), tuple(found.overlapping)
    assert (len(found.terms), len(found.coverage)) == (len(every), len(coverage))
    assert [replace(one, overlaps=()) for one in found.alone] == [replace(one, overlaps=()) for one in every]
    assert overlapping == tuple((term.reference, one) for term in every for one in term.overlaps)
    return replace(found, terms=every, coverage=coverage, alone=every, overlapping=overlapping)
