"""Steps, changes, and what parties do: each a form that says what it lacks, tries, and does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flask import abort

from lifecycle.nouns import noun_driven_by
from lifecycle.options import options
from lifecycle.outcome import Refused
from lifecycle.records.person import CAPACITIES
from lifecycle.values import dataclass
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control, can_be_said, control_of, is_same, said_in
from web.frame.lacking import lacks_of
from web.frame.manner import (
    day_control,
    end_control,
    goal_in,
    partial_day,
    party_control,
    reason_control,
    text_in,
    whole_day,
    why,
)
from web.frame.records import There, there_at, there_on
from web.frame.telling import became
from web.frame.ways import STEP_PAGES
from words.board import meaning_of_step
from words.signing import noted_document
from workflows.agreements.advancing import advance, whose_day
from workflows.agreements.signing import Noted, Papers, act_for, decide_to_extend, note
from workflows.agreements.steps import change, exactly
from workflows.replies.question import waits_to_be_confirmed

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction
    from workflows.lookup.field_values import Given
    from workflows.reading.board import NextSteps


@dataclass(frozen=True, slots=True)
class ActPage:
    """What a party does, as a page: the kind of act, and the step that the last party's brings about."""

    kind: str
    trigger: str | None = None
    may_reserve: bool = False
    is_about: bool = False
    """It says what it is about."""
    says_until: bool = False
    """It says until when."""


ACTS: Final[Mapping[str, ActPage]] = {
    "muntligt": ActPage("oral"),
    "beslut": ActPage("decided"),
    "underskrift": ActPage("signed", "sign"),
    "godkannande": ActPage("accepted", "accept", may_reserve=True),
    "aterkallad-uppsagning": ActPage("unnoticed", "withdraw_notice"),
    "beslut-forlanga": ActPage("extended", says_until=True),
    "fortsatter": ActPage("confirmed"),
    "tvist": ActPage("disputed", is_about=True),
    "tvist-avgjord": ActPage("settled", is_about=True),
}
"""The last word of the address of each act's page."""


OF_AGREEMENTS: Final = ("beslut-forlanga", "fortsatter", "tvist", "tvist-avgjord")
"""What the parties of an agreement may do at any time while it binds."""


def acts_open(found: NextSteps) -> tuple[str, ...]:
    """Name the acts that a record waits for."""
    triggers = {option.trigger for option in found.options}
    of_steps = [name for name, one in ACTS.items() if one.trigger in triggers]
    before = ["muntligt", "beslut"] if found.not_decided and found.snapshot.means.is_prepared else []
    binds = found.snapshot.is_agreement and found.snapshot.means.binds
    return (*before, *of_steps, *(OF_AGREEMENTS if binds else ()))


@does("do", "advance", "activity done", "activity not-done")
def step(kind: str, reference: str, trigger: str) -> ResponseReturnValue:
    """Take a step."""
    asking = asked()
    with asking.reading() as connection:
        found = there_on(connection, kind, reference)
        if not isinstance(found, There):
            return found
        snapshot = found.snapshot
        open_now = options(connection, asking.rulebook, snapshot.record_id, on=asking.today)
        option = next((one for one in open_now if one.trigger == trigger), None)
        unmet = () if option is None else (*option.unmet, *option.notes)
        lacks = lacks_of(connection, snapshot, unmet)
    definition = asking.rulebook.definition(snapshot.machine, snapshot.machine_version)
    if trigger not in definition.triggers or trigger in STEP_PAGES:
        abort(404)
    carried = can_be_said(() if option is None else option.carries)
    fields = [control_of(texts(), name, found.values.get(name)) for name in carried]
    called = texts().trigger(snapshot.machine, trigger)
    form = Form(
        title=called,
        intro=[meaning_of_step(texts(), snapshot, trigger)],
        controls=[
            *(_offered(one, found) for one in fields),
            day_control(whose_day(definition, snapshot.state, trigger)),
            reason_control(),
            *_on_behalf(snapshot),
        ],
        version=snapshot.version,
        back=found.address,
        do=called,
        about=snapshot.reference,
        lacks=lacks,
        ends=_ends_early(definition, snapshot.state, trigger),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        outcome = advance(
            tx,
            snapshot.reference,
            lambda _: trigger,
            _changed(fields, controls),
            on=whole_day(controls),
            why=why(controls),
            expected_version=version,
        )
        if isinstance(outcome, Noted):
            return _noted(outcome, found.address)
        return became(tx, outcome, found.address)

    return fill(form, do)


_OFFERED: Final[Mapping[str, str]] = {"summary": "answer"}
"""A field of a step -> the one in which somebody who is not logged in has said it: to be looked at first."""


def _offered(control: Control, found: There) -> Control:
    """Fill in what somebody else has said already, where nothing else stands there."""
    waits = waits_to_be_confirmed(found.snapshot.means)  # what was set aside is offered to nobody
    offered = found.values.get(_OFFERED.get(control.name, "")) if waits else None
    hint = texts().text("web.hint.waits")
    return replace(control, text=str(offered), hint=hint) if offered and not control.text else control


def _ends_early(definition: MachineDefinition, state: str, trigger: str) -> bool:
    """Whether a step ends something otherwise than in its time."""
    return any(
        definition.means(arrow.dest).end not in (None, "in_its_time")
        for arrow in definition.transitions
        if arrow.trigger == trigger and state in arrow.sources
    )


@does("amend")
def amend(kind: str, reference: str, field: str) -> ResponseReturnValue:
    """Change what a record says in one field."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if field not in can_be_said(noun_driven_by(snapshot.machine).fields):
        abort(404)
    asked_for = control_of(texts(), field, found.values.get(field))
    form = Form(
        title=texts().text("web.amend.title", field=field, reference=snapshot.reference),
        intro=[],
        controls=[asked_for, day_control(), reason_control()],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.amend.do"),
        about=snapshot.reference,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        outcome = change(
            tx,
            snapshot.reference,
            {field: said_in(next(one for one in controls if one.name == field))},
            on=whole_day(controls) or tx.today,
            why=why(controls),
            expected_version=version,
        )
        return became(tx, outcome, found.address)

    return fill(form, do)


@does("decide", "sign", "accept", "withdraw-notice", "dispute")
def act(kind: str, reference: str, act: str) -> ResponseReturnValue:
    """Record what one of the parties did."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    page = ACTS.get(act)
    snapshot = found.snapshot
    if page is None or (act in OF_AGREEMENTS and not snapshot.is_agreement):
        abort(404)
    called = texts().text(f"web.act.{act}")
    form = Form(
        title=called,
        intro=[texts().text(f"web.means.{act}")],
        controls=_of_an_act(snapshot, page),
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.act.do"),
        about=snapshot.reference,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        party, on = text_in(controls, "party"), partial_day(controls) or exactly(tx.today)
        goal = goal_in(controls) if page.says_until else None
        papers = Papers.as_written({name: text_in(controls, name) for name in _SAID}, goal)
        if goal is not None:
            noted = decide_to_extend(tx, reference, party, on, papers, expected_version=version)
        elif page.trigger is not None:
            noted = act_for(tx, reference, page.trigger, party, on, papers, expected_version=version)
        else:
            noted = note(tx, reference, party, page.kind, on, papers, expected_version=version)
        return _noted(noted, found.address)

    return fill(form, do)


_PAPERS: Final = ("function", "item", "basis", "diary_number", "original_at")
"""On what an act rests, and where its paper lies."""
_SAID: Final = (*_PAPERS, "capacity", "remark", "reason")


def _on_behalf(snapshot: Snapshot) -> list[Control]:
    """Ask for whom it is, which function decided, and on what paper that stands."""
    if not snapshot.parties:
        return []
    return [party_control(snapshot.parties), _line("function"), _line("evidence")]


def _of_an_act(snapshot: Snapshot, page: ActPage) -> list[Control]:
    capacities = [Choice(one, texts().text(f"capacity.{one}")) for one in CAPACITIES]
    reserves = [_line("remark")] if page.may_reserve else []
    if page.is_about:
        is_new = page.kind == "disputed"
        reserves = [Control("remark", texts().text("web.act.about"), "text", is_required=is_new)]
    if page.says_until:
        reserves = [end_control("until", required=True)]
    return [
        party_control(snapshot.parties, required=True),
        day_control("said"),
        _line("function"),
        Control("capacity", texts().text("field.capacity"), "choice", choices=capacities),
        *(_line(name) for name in _PAPERS if name != "function"),
        *reserves,
        reason_control(),
    ]


_HINTED: Final[Mapping[str, str]] = {
    "item": "web.hint.item",
    "basis": "web.hint.basis",
    "function": "web.hint.function",
    "evidence": "web.hint.evidence",
}
"""What is asked for in a word that does not say by itself what is meant."""


def _line(name: str) -> Control:
    hint = _HINTED.get(name)
    return Control(name, texts().text(f"field.{name}"), hint=texts().text(hint) if hint else "")


def _changed(fields: Sequence[Control], controls: Sequence[Control]) -> dict[str, Given]:
    """Give what was filled in otherwise than it stood there: the rest is not said."""
    now = {one.name: one for one in controls}
    return {one.name: said_in(now[one.name]) for one in fields if not is_same(one, now[one.name])}


def _noted(noted: Noted, address: str) -> Became:
    """Tell what became of what a party did."""
    if isinstance(noted.act, Refused):
        return Became(noted.act)
    return Became(said=sentences(noted_document(texts(), noted)), then=address)
