"""How what became of a step, a change or a correction is told: done, already done, or refused."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.effect_assessment import not_seen
from lifecycle.fields import EMPTY, ENGINES_OWN, FIELDS, Dated, Shape, gone, rows_in
from lifecycle.noted import SAID
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.targets import parse_target
from words.document import Document, Line, lines
from words.history import both_in_words, until_in_words
from words.refusals import refusal_document, refusal_value, unmet_lines, unmet_value

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet
    from lifecycle.transaction import Acted, Step
    from words.texts import Texts
    from workflows.agreements.entered import Entered


_SHOWN_EACH: Final = 2
"""More steps alike than this are told as one line."""


def outcome_value(outcome: Outcome) -> dict[str, object]:
    """Give what became of one thing that was asked to a program."""
    match outcome:
        case Done():
            return done_value(outcome)
        case AlreadyDone():
            return {"outcome": "already_done", **_already_done(outcome)}
        case Refused():
            return refusal_value(outcome)


def outcome_document(texts: Texts, outcome: Outcome) -> Document:
    """Tell what became of one thing that was asked."""
    match outcome:
        case Done():
            return _done(texts, outcome)
        case AlreadyDone():
            said = texts.text("outcome.already_done", reference=outcome.reference, seq=outcome.seq)
            return lines([said])
        case Refused():
            return refusal_document(texts, outcome)


def entered_document(texts: Texts, entered: Entered | None) -> Document:
    """Say again which parties and which term an agreement has: what a shell took away is seen so."""
    if entered is None:
        return
    if entered.parties:
        yield Line(texts.text("entered.parties", parties=entered.parties))
    else:
        yield Line(texts.text("entered.no_parties"))
    match entered.first, entered.last:
        case "", "":
            yield Line(texts.text("entered.no_term"))
        case "", last:
            yield Line(texts.text("entered.no_first_day", last=last))
        case first, "":
            yield Line(texts.text("entered.no_last_day", first=first))
        case first, last:
            yield Line(texts.text("entered.term", first=first, last=last))
    yield from lines(unmet_lines(texts, entered.lacks))
    yield from _to_look_at(texts, entered)


def _to_look_at(texts: Texts, entered: Entered) -> Iterator[Line]:
    """Tell of new parties, of what does not follow a new last day, and of what holds at the same time."""
    if entered.new_parties:
        facts = {"reference": entered.reference, "row": entered.row, "parties": entered.new_parties}
        yield Line(texts.count("entered.new_parties", len(entered.new_parties), **facts))
    for below in entered.below:
        code = "entered.draft_ends_before" if below.is_prepared else "entered.ends_before"
        yield Line(texts.text(code, reference=below.reference, last=below.last))
    for one in entered.beside:
        facts = {"reference": one.reference, "parties": one.parties, "first": one.first}
        facts["last"] = one.last or texts.text("value.open_ended")
        yield Line(texts.text("entered.is_renewed_before" if one.renews_it else "entered.beside", **facts))


def step_line(texts: Texts, step: Step) -> str:
    """Say one history row in a line: the day, the record, what happened to it."""
    line = texts.text(_code_of(step), **_facts_of(texts, step))
    if step.caused_by is not None:
        line = texts.text("outcome.because_of", line=line, reference=step.caused_by)
    return line


def lines_of(
    texts: Texts, steps: Sequence[Step], *, say_one: Callable[[Texts, Step], str] = step_line
) -> list[str]:
    """Tell steps in order; of more than two alike in a row the first is told, and how many there are."""
    lines = []
    for _, group in itertools.groupby(steps, key=_alike):
        run = list(group)
        if len(run) <= _SHOWN_EACH:
            lines += [say_one(texts, step) for step in run]
            continue
        line, more = say_one(texts, run[0]), len(run) - 1
        lines.append(texts.count("outcome.and_more", more, line=line, last=run[-1].reference))
    return lines


def _alike(step: Step) -> tuple[object, ...]:
    """What makes two steps the same piece of news."""
    if step.caused_by is None:
        return (step.record, step.seq)
    return (step.machine, step.kind, step.trigger, step.source, step.dest, step.caused_by, step.on)


def step_value(step: Step) -> dict[str, object]:
    """Give one history row to a program."""
    return {
        "reference": step.reference,
        "machine": step.machine,
        "seq": step.seq,
        "kind": step.kind,
        "trigger": step.trigger,
        "source": step.source,
        "dest": step.dest,
        "on": step.on,
        "fields": step.changes,
        "caused_by": step.caused_by,
    }


def done_value(done: Done) -> dict[str, object]:
    """Give a step with all that went with it to a program."""
    return {
        "outcome": "preview" if done.preview else "done",
        "step": step_value(done.step),
        "before": [step_value(step) for step in done.before],
        "after": [step_value(step) for step in done.after],
        "passed_with_reason": [unmet_value(each) for each in done.passed_with_reason],
        "notes": [unmet_value(each) for each in done.notes],
    }


def _done(texts: Texts, done: Done) -> Iterator[Line]:
    if done.preview:
        yield Line(texts.text("outcome.preview"))
    yield from _steps(texts, "outcome.before", done.before)
    yield Line(step_line(texts, done.step))
    yield from _instead_of(texts, done.step)
    yield from _taken_otherwise(texts, done.step)
    yield from _steps(texts, "outcome.after", _news(done))
    yield from _unmet(texts, "outcome.passed_with_reason", done.passed_with_reason)
    yield from _unmet(texts, "outcome.notes", done.notes)


def _news(done: Done) -> list[Step]:
    """Give what followed without what the step's own line, or what is told after it, says already.

    What was told late is put in its place, which is no correction of anything: it is news where the record
    stands otherwise today than after that step.
    """
    own = [one for one in (done.step, *done.after) if one.record == done.step.record and one.kind == "moved"]
    stands = own[-1].dest if own else None

    def is_known(one: Step) -> bool:
        if one.record != done.step.record or not own:
            return False
        return (one.machine, one.trigger) in _TOLD_AFTER or (one.kind == "corrected" and one.dest == stands)

    return [one for one in done.after if not is_known(one)]


_TOLD_AFTER: Final = frozenset({("duty", "begin")})
"""Machine and step of which the answer tells what it leads to: the next last day."""


def _instead_of(texts: Texts, step: Step) -> Iterator[Line]:
    """Say what no longer stands in a list or a table: it may have been meant to be added to.

    Of a day that stays the same it is said what it rests on now.
    """
    for name, now in step.changes.items():
        before = step.was.get(name)
        if isinstance(now, Dated) and isinstance(before, Dated) and now.text == before.text:
            old, new = both_in_words(texts, name, before, now)
            yield Line(texts.text("history.change", name=texts.word("field", name), old=old, new=new))
        if names := gone(name, step.was.get(name), now):
            yield Line(texts.text("outcome.gone", field=name, names="; ".join(names)))


def _taken_otherwise(texts: Texts, step: Step) -> Iterator[Line]:
    """Say what was perhaps meant otherwise: one item with commas in it, a target without a figure.

    Of counts it is said which reduction they could not show, as soon as they are chosen.
    """
    for name, said in step.changes.items():
        items = [str(one) for one in said] if isinstance(said, tuple) else []
        if FIELDS.get(name) is Shape.TEXTS and len(items) == 1 and "," in items[0]:
            yield Line(texts.text("outcome.taken_as_one", field=name, text=items[0]))
        if name == "target" and parse_target(str(said)).kind == "not_countable":
            yield Line(texts.text("outcome.not_countable", text=str(said)))
        if name == "indicators":
            before = not_seen(rows_in(step.was.get(name, ())))
            if new := tuple(one for one in not_seen(rows_in(said)) if one not in before):
                yield Line(texts.text("guard.its_indicators_could_show_a_reduction.unmet", indicators=new))


def _steps(texts: Texts, header: str, steps: Sequence[Step]) -> Iterator[Line]:
    if steps:
        yield Line(texts.text(header))
    yield from (Line(f"  {line}") for line in lines_of(texts, steps))


def _unmet(texts: Texts, header: str, unmet: Sequence[Unmet]) -> Iterator[Line]:
    if unmet:
        yield Line(texts.text(header))
    yield from lines(unmet_lines(texts, unmet))


def _code_of(step: Step) -> str:
    if step.kind == "moved" and step.source is None:
        return "outcome.created"
    if step.kind == "moved" and step.source == step.dest:
        others = {*_said_in(step)} - _OF_ITS_END
        if _new_last_day(step) is None:
            return "outcome.noted_of" if others else "outcome.noted"
        return "outcome.noted_of_until" if others else "outcome.runs_until"
    if step.kind == "corrected" and step.source == step.dest:
        return "outcome.corrected_here"
    if step.kind == "changed" and not step.changes:
        return "outcome.acted" if step.acted else "outcome.written"
    return _BY_KIND[step.kind]


_OF_ITS_END: Final = frozenset({"ends_on", "ends_with_parent"})


def _said_in(step: Step) -> tuple[str, ...]:
    """Name the fields of which somebody spoke; what is said anew each time is not spoken of by its lack."""
    is_said_anew = step.kind == "moved" and step.trigger in SAID
    return tuple(
        name
        for name, now in step.changes.items()
        if name not in ENGINES_OWN | {"to_be_decided"} and not (is_said_anew and now == EMPTY[FIELDS[name]])
    )


def _new_last_day(step: Step) -> date | None:
    """Give the last day that a step brought, if it brought one."""
    said = step.changes.get("ends_on")
    return said.last if isinstance(said, Dated) else None


_BY_KIND: Final = {
    "imported": "outcome.imported",
    "moved": "outcome.moved",
    "changed": "outcome.changed",
    "corrected": "outcome.corrected",
    "migrated": "outcome.migrated",
}


def _facts_of(texts: Texts, step: Step) -> dict[str, object]:
    def state(code: str | None) -> str:
        return "" if code is None else texts.state(step.machine, code)

    return {
        "on": step.on,
        "reference": step.reference,
        "machine": step.machine,
        "step": "" if step.trigger is None else texts.trigger(step.machine, step.trigger),
        "before": state(step.source),
        "after": state(step.dest),
        "ends_on": _new_last_day(step),
        "fields": _said_in(step) or tuple(step.changes),
        "acts": "; ".join(_act_in_words(texts, act) for act in step.acted),
    }


def _act_in_words(texts: Texts, act: Acted) -> str:
    """Say what parties did alike: what, until when it lets something hold, and which of them."""
    until = until_in_words(texts, act.until, until_main=act.until_main)
    said = " ".join(filter(None, (texts.word("act", act.kind), until)))
    return texts.text("outcome.act_of", said=said, parties=act.parties)


def _already_done(outcome: AlreadyDone) -> dict[str, object]:
    return {
        "reference": outcome.reference,
        "machine": outcome.machine,
        "state": outcome.state,
        "trigger": outcome.trigger,
        "on": outcome.on,
        "seq": outcome.seq,
    }
