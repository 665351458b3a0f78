"""What is begun: an agreement, an old paper, what hangs on something, and what is to come after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from flask import abort, url_for

from lifecycle.codes import DEVIATIONS
from lifecycle.dates import PartialDate
from lifecycle.fields import Dated
from lifecycle.nouns import NOUNS, REVISED
from lifecycle.outcome import Done, Outcome, Refused
from web.frame.addresses import address_of
from web.frame.asking import texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control, can_be_said, control_of, is_same, said_in
from web.frame.manner import (
    day_control,
    ending_in,
    length_in,
    number_in,
    partial_day,
    reason_control,
    text_in,
    whole_day,
    why,
    yes_or_no_in,
)
from web.frame.records import There, there_at
from words.outcomes import outcome_document
from workflows.agreements.drafting import draft as draft_under
from workflows.agreements.drafting import revise
from workflows.agreements.entering import Paper, draft, register
from workflows.lookup.ends import end_of_term

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction

LEVELS: Final = ("main_agreement", "sub_agreement", "pledge")
ALONE: Final[Mapping[str, str]] = {
    "larpar": "learning_pair",
    "kommunplan": "municipal_plan",
    "problembild": "problem_picture",
}
"""What hangs on nothing, or need not: the last word of its page's address, and its machine."""

_ITEMS: Final = ("parties", "areas", "purposes", "priorities")
_OF_AN_OLD_PAPER: Final = ("decided_on", "signed_on")
_NEVER_BEGUN: Final = ("round", "follow_up", "duty")
"""What follows from something else, and nobody begins."""


@does("agreement new")
def new_agreement() -> ResponseReturnValue:
    """Begin a draft."""
    return _paper("new_agreement", draft, old=False)


@does("agreement register")
def old_paper() -> ResponseReturnValue:
    """Put an old paper into the register."""
    return _paper("old_paper", register, old=True)


def _paper(name: str, story: Any, *, old: bool) -> ResponseReturnValue:  # noqa: ANN401 -- one of two stories
    form = Form(
        title=texts().text(f"web.title.{name}"),
        intro=[texts().text(f"web.means.{name}")],
        controls=_controls_of_a_paper(old=old),
        version=0,
        back=url_for("agreements"),
        do=texts().text("web.begin.do"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        return _begun(story(tx, _said(controls)))

    return fill(form, do)


def _controls_of_a_paper(*, old: bool) -> list[Control]:
    levels = [Choice(one, texts().word("kind", one)) for one in LEVELS]
    deviations = [Choice(one, texts().text(f"deviation.{one}")) for one in DEVIATIONS]
    return [
        Control("reference", texts().text("field.reference"), is_required=True),
        Control("machine", texts().text("field.machine"), "choice", LEVELS[0], choices=levels),
        *(_of_a_field(name) for name in ("title", "diary_number", *_ITEMS)),
        Control("parent", texts().text("field.under"), hint=texts().text("web.hint.under")),
        *(_of_a_field(name) for name in (*(_OF_AN_OLD_PAPER if old else ()), "starts_on", "ends_on")),
        *(_of_a_field(name) for name in ("term_years", "revised_every_years", "extension_clause")),
        Control("deviation", texts().text("field.deviation"), "choice", choices=deviations),
    ]


def _of_a_field(name: str) -> Control:
    control = control_of(texts(), name, None)
    if name != "ends_on":
        return control
    return Control(name, control.label, hint=texts().text("web.hint.end"), is_end=True)


def _said(controls: Sequence[Control]) -> Paper:
    """Read what is said of a paper.

    Raises:
        InvalidDate, InvalidValue: a day, a number or an answer is none.
    """
    starts_on = _dated(controls, "starts_on")
    ends = end_of_term(starts_on, length_in(controls, "ends_on") or ending_in(controls, "ends_on"))
    return Paper(
        reference=text_in(controls, "reference"),
        machine=text_in(controls, "machine") or LEVELS[0],
        parent=text_in(controls, "parent") or None,
        title=text_in(controls, "title"),
        diary_number=text_in(controls, "diary_number"),
        ends_on=ends.dated,
        until_main_ends=ends.with_main,
        term_years=number_in(controls, "term_years"),
        revised_every_years=number_in(controls, "revised_every_years"),
        deviation=text_in(controls, "deviation") or None,
        extension_clause=yes_or_no_in(controls, "extension_clause"),
        decided_on=_dated(controls, "decided_on"),
        signed_on=_dated(controls, "signed_on"),
        starts_on=starts_on,
        parties=_items(controls, "parties"),
        areas=_items(controls, "areas"),
        purposes=_items(controls, "purposes"),
        priorities=_items(controls, "priorities"),
    )


def _items(controls: Sequence[Control], name: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text_in(controls, name).split("\n") if line.strip())


def _dated(controls: Sequence[Control], name: str) -> Dated | None:
    day: PartialDate | None = partial_day(controls, name)
    return None if day is None else Dated.from_partial(day)


@does("pair new")
def begin_alone(what: str) -> ResponseReturnValue:
    """Begin what has a reference of its own and hangs on nothing."""
    machine = ALONE.get(what)
    if machine is None:
        abort(404)
    return _begin(machine, None)


@does("picture new", "plan new", "activity new", "forum new", "meeting new", "contribution new")
def begin_under(kind: str, reference: str, machine: str) -> ResponseReturnValue:
    """Begin what hangs on a record."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    if machine not in begun_under(found.snapshot.machine):
        abort(404)
    return _begin(machine, found)


def _when_asked(control: Control) -> int:
    """What it is called is asked first, and tables last: there is rarely anything in them yet."""
    return 0 if control.name == "title" else 2 if control.kind == "rows" else 1


def begun_under(machine: str) -> tuple[str, ...]:
    """Name the kinds of what people begin under a record of a machine; agreements have pages of their own."""
    return tuple(
        name
        for name, noun in NOUNS.items()
        if machine in noun.parents and name not in (*LEVELS, *_NEVER_BEGUN)
    )


def _begin(machine: str, under: There | None) -> ResponseReturnValue:
    names = [one for one in can_be_said(NOUNS[machine].fields) if one != "parent_id"]
    fields = sorted((control_of(texts(), name, None) for name in names), key=_when_asked)
    called = Control(
        "as_reference",
        texts().text("field.reference"),
        hint="" if under is None else texts().text("web.hint.reference"),
        is_required=under is None,
    )
    form = Form(
        title=texts().text("web.begin.title", kind=machine),
        intro=[] if under is None else [texts().text("web.begin.under", reference=under.snapshot.reference)],
        controls=[called, *fields, day_control(), reason_control()],
        version=0,
        back=url_for("today") if under is None else under.address,
        do=texts().text("web.begin.do"),
        about="" if under is None else under.snapshot.reference,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        now = {one.name: one for one in controls}
        outcome = draft_under(
            tx,
            machine,
            None if under is None else under.snapshot.reference,
            {one.name: said_in(now[one.name]) for one in fields if not is_same(one, now[one.name])},
            on=whole_day(controls) or tx.today,
            reference=text_in(controls, "as_reference") or None,
            why=why(controls),
        )
        return _begun(outcome)

    return fill(form, do)


@does("revise")
def successor(kind: str, reference: str) -> ResponseReturnValue:
    """Begin the later version of a picture or a plan; the next agreement has a page of its own."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if snapshot.machine not in REVISED:
        abort(404)
    called = Control("as_reference", texts().text("field.reference"), hint=texts().text("web.hint.reference"))
    form = Form(
        title=texts().text("web.successor.title", reference=snapshot.reference),
        intro=[texts().text("web.successor.means")],
        controls=[called, day_control()],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.begin.do"),
        about=snapshot.reference,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        name = text_in(controls, "as_reference") or None
        on = whole_day(controls) or tx.today
        return _begun(revise(tx, snapshot.reference, on=on, as_reference=name, expected_version=version))

    return fill(form, do)


def _begun(outcome: Outcome) -> Became:
    """Go on to the page of what was begun."""
    if isinstance(outcome, Refused):
        return Became(outcome)
    begun = outcome.step if isinstance(outcome, Done) else outcome
    return Became(
        said=sentences(outcome_document(texts(), outcome)), then=address_of(begun.machine, begun.reference)
    )
