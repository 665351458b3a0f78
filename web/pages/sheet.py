"""The sheet of a round as one form: every line with what was found of it, and how the round is concluded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flask import abort

from lifecycle.errors import InvalidDate, InvalidValue
from lifecycle.nouns import load_noun
from lifecycle.outcome import Done, Refused
from lifecycle.records import Record
from lifecycle.values import dataclass
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, Said, fill, refusals, sentences, wrongs
from web.frame.forms import Control, Heading, control_of, is_same, said_in
from web.frame.manner import day_control, reason_control, text_in, whole_day
from web.frame.records import record_at
from web.pages.sheet_file import sheet_files
from words.outcomes import outcome_document
from words.round_sheet import named_line
from words.rounds import recorded_document
from words.vocabulary import read_code
from workflows.agreements.steps import Why
from workflows.follow_up.asked_of_a_round import ASKED, ASKED_OF_A_PROMISE, asked_about, value_now
from workflows.follow_up.promises import Promise, outcomes_by_line, promises_of
from workflows.follow_up.recording import Concluding
from workflows.follow_up.round_sheet import Line, Sheet, sheet_of
from workflows.follow_up.whole_sheet import Filled, Filling, fill_in_sheet
from workflows.reading.chronicle import names_in

if TYPE_CHECKING:
    from datetime import date

    from flask.typing import ResponseReturnValue

    from lifecycle.fields import Value
    from lifecycle.transaction import Transaction
    from workflows.follow_up.recording import Answer
    from workflows.lookup.field_values import Given

_TOLD: Final[Mapping[str, tuple[str, ...]]] = {
    "process": (),
    "production": ("target", "reported"),
    "effect": ("direction",),
}
"""What stands beside it to be read."""

_NOTED: Final = ("meeting", "conclusions", "no_measures", "improvements")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the form asks about a sheet, and what stands there."""

    found: Sheet
    promises: Sequence[Promise]
    of_lines: Mapping[str, Control]
    of_promises: Sequence[Control]
    noted: Mapping[str, Control]
    dissents: Sequence[Control]

    @classmethod
    def about(cls, found: Sheet, values: Mapping[str, Value]) -> _Asked:
        promises = [*promises_of(found)]
        return cls(
            found,
            promises,
            {aspect: _of_lines(found, aspect) for aspect in ASKED if asked_about(found, aspect)},
            [_of_promises(promises)] if promises else [],
            {name: control_of(texts(), name, values.get(name)) for name in _NOTED},
            [
                Control(f"dissent-{at}", texts().text("web.sheet.dissent", party=party), "text")
                for at, party in enumerate(found.parties)
            ],
        )

    def controls(self) -> list[Control]:
        """Put them in the order in which they are asked."""
        lines = (*self.of_lines.values(), *self.of_promises)
        return [
            *lines,
            _whether_concluded(),
            *self.noted.values(),
            *self.dissents,
            day_control(),
            reason_control(),
        ]


@does("round record", "round conclude")
def sheet(kind: str, reference: str) -> ResponseReturnValue:
    """Fill in a round's sheet, line by line, with one save."""
    asking = asked()
    with asking.reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        if there.machine != "round" or asking.rulebook.means(there).has_ended:
            abort(404)
        found = sheet_of(connection, asking.rulebook, there, asking.today)
        form = _Asked.about(found, names_in(connection, load_noun(connection, there)[1]))
    back = address_of("round", found.reference)

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        return _do(tx, form, {one.name: one for one in controls}, version, back)

    return fill(
        Form(
            title=texts().text("web.sheet.title", reference=found.reference),
            intro=[texts().text("web.sheet.means")],
            controls=form.controls(),
            version=found.versions,
            back=back,
            do=texts().text("web.sheet.do"),
            links=[*sheet_files(found.reference), *_figures_read(found)],
        ),
        do,
    )


def _figures_read(found: Sheet) -> Iterator[tuple[str, str]]:
    """Name where the figures of each effect are read out of a file."""
    for line in asked_about(found, "effect"):
        if line.reference is not None:
            called = texts().text("web.figures.of", line=named_line(texts(), line))
            yield called, address_of("follow_up", line.reference, "figures")


def _do(tx: Transaction, form: _Asked, now: Mapping[str, Control], version: int | None, back: str) -> Became:
    """Save what was filled in, or say what is in the way."""
    try:
        filling = _filling(form, now)
    except (InvalidDate, InvalidValue) as error:
        # It is of the day: of the lines is told what can be told without it.
        undated = _filling(form, {**now, "on": replace(now["on"], text="")})
        lines = fill_in_sheet(tx, form.found.reference, None, undated, expected_version=version)
        if not lines.wrong:
            raise
        return Became(wrong=[*wrongs(error), *_wrong(form.found, lines)])
    if filling.concluding is None and (early := [one.name for one in form.dissents if now[one.name].text]):
        return Became(wrong=[(name, texts().text("web.sheet.dissent_early")) for name in early])
    if not (filling.lines or filling.of_the_round or filling.concluding):
        return Became(wrong=[("", texts().text("web.sheet.nothing"))])
    filled = fill_in_sheet(tx, form.found.reference, None, filling, expected_version=version)
    if filled.wrong:
        return Became(wrong=[*_wrong(form.found, filled)])
    return Became(said=[*_told(filled)], then=back)


# ---- what is asked ----


def _of_lines(found: Sheet, aspect: str) -> Control:
    told = [Heading("line", texts().text("web.sheet.line"), is_told=True)]
    told += [Heading(name, texts().text(f"field.{name}"), is_told=True) for name in _TOLD[aspect]]
    asked_for = [_heading(name) for name in ASKED[aspect]]
    rows = [
        {
            "line": f"{line.number}. {named_line(texts(), line)}",
            "href": _own_page(line),
            **{name: control_of(texts(), name, value_now(line, name)).text for name in ASKED[aspect]},
            **{name: _told_of(line, name) for name in _TOLD[aspect]},
        }
        for line in asked_about(found, aspect)
    ]
    label = texts().text(f"round.block.{aspect}")
    return Control(aspect, label, "rows", rows=rows, headings=[*told, *asked_for], is_fixed=True)


def _own_page(line: Line) -> str:
    """Lead to where everything can be said of a line, also what the sheet does not ask for."""
    if line.reference is None:
        return ""
    return address_of("follow_up", line.reference, "step", trigger="record")


def _heading(name: str) -> Heading:
    one = control_of(texts(), name, None)
    return Heading(name, one.label, one.choices, is_number=one.is_number)


def _told_of(line: Line, name: str) -> str:
    if line.effect is not None:
        return texts().word("code.direction", line.effect.direction) if line.effect.direction else ""
    made = line.production
    if made is None:
        return ""
    return made.held.target if name == "target" else "" if made.reported is None else str(made.reported)


def _of_promises(promises: Sequence[Promise]) -> Control:
    told = [Heading(name, texts().word("cell", name), is_told=True) for name in ("party", "commitment")]
    columns = {one.key: one for one in control_of(texts(), "commitments_kept", ()).headings}
    rows = [
        {
            "party": one.party,
            "commitment": f"{one.commitment} ({one.under})",
            "kept": one.kept,
            "remark": one.remark,
        }
        for one in promises
    ]
    headings = [*told, *(columns[name] for name in ASKED_OF_A_PROMISE)]
    label = texts().text("round.commitments").rstrip(":")
    return Control("commitments_kept", label, "rows", rows=rows, headings=headings, is_fixed=True)


def _whether_concluded() -> Control:
    return Control(
        "conclude",
        texts().text("web.sheet.conclude"),
        "choice",
        choices=control_of(texts(), "no_measures", None).choices,
        hint=texts().text("web.sheet.conclude.means"),
    )


# ---- what was filled in ----


def _filling(form: _Asked, now: Mapping[str, Control]) -> Filling:
    """Give what was filled in otherwise than it stood there."""
    said = _changed_lines(form.found, form.of_lines, now)
    for line, rows in _changed_promises(form, now).items():
        said.setdefault(line, {})["commitments_kept"] = rows
    controls = [*now.values()]
    why = Why(reason=text_in(controls, "reason") or None, words=read_code)
    on = whole_day(controls)
    is_concluded = now["conclude"].text == "yes"
    return Filling(
        lines=dict(sorted(said.items())),
        of_the_round={
            name: said_in(now[name]) for name, one in form.noted.items() if not is_same(one, now[name])
        },
        concluding=_said_of_all(form, now, why, on) if is_concluded else None,
        on=on,
        why=why,
    )


def _changed_lines(
    found: Sheet, before: Mapping[str, Control], now: Mapping[str, Control]
) -> dict[int, dict[str, Given]]:
    """Give of each line what was filled in otherwise than it stood there."""
    said: dict[int, dict[str, Given]] = {}
    for aspect, control in before.items():
        for line, old, new in zip(asked_about(found, aspect), control.rows, now[aspect].rows, strict=True):
            changed = {name: new[name] for name in ASKED[aspect] if new[name].strip() != old[name].strip()}
            if changed:
                said[line.number] = dict(changed)
    return said


def _changed_promises(form: _Asked, now: Mapping[str, Control]) -> dict[int, list[dict[str, Given]]]:
    """Give of each line what it says of commitments, where that was filled in otherwise than it stood."""
    if not form.of_promises:
        return {}
    rows = now["commitments_kept"].rows
    said = [(one, row["kept"], row["remark"]) for one, row in zip(form.promises, rows, strict=True)]
    return outcomes_by_line(form.found, said)


def _said_of_all(form: _Asked, now: Mapping[str, Control], why: Why, on: date | None) -> Concluding:
    """Gather how the parties conclude the round."""
    dissents = (
        (party, now[one.name].text) for party, one in zip(form.found.parties, form.dissents, strict=True)
    )
    return Concluding(
        meeting=now["meeting"].text,
        on=on,
        conclusions=now["conclusions"].text,
        no_measures=now["no_measures"].text == "yes",
        measures=tuple(dict(row) for row in now["improvements"].rows),
        dissents=tuple(f"{party}: {text}" for party, text in dissents if text),
        reason=why.reason,
        words=why.words,
    )


# ---- what became of it ----


def _wrong(found: Sheet, filled: Filled) -> Iterator[Said]:
    """Say what is in the way at each line, and of the round itself."""
    places = {
        line.number: (aspect, at) for aspect in ASKED for at, line in enumerate(asked_about(found, aspect))
    }
    for one in filled.wrong:
        told = refusals(one.why) if isinstance(one.why, Refused) else wrongs(one.why)
        if one.line is None:
            yield from told
            continue
        aspect, at = places[one.line]
        for field, sentence in told:
            said = texts().text("web.sheet.of_line", number=one.line, sentence=sentence)
            yield (field if field == "reason" else f"{aspect}.{at}", said)


def _told(filled: Filled) -> Iterator[str]:
    for one in filled.lines:
        yield from _told_of_line(one)
    if filled.of_the_round is not None:
        yield from sentences(outcome_document(texts(), filled.of_the_round))
    if filled.concluded is not None:
        yield from sentences(outcome_document(texts(), filled.concluded.outcome))


def _told_of_line(one: Answer) -> Iterator[str]:
    if one.line is not None and isinstance(one.outcome, Done):
        yield from sentences(recorded_document(texts(), one.line, one.outcome.step))
