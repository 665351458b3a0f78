"""A form that is filled in: shown, tried, done; whatever goes wrong, what was typed stays.

Each begins with the version of what it is about: who was slower than another is told what changed, and
nothing is overwritten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from flask import flash, make_response, redirect, render_template, request

from lifecycle.as_written import is_a_length
from lifecycle.errors import DayNotSaid, InputRefused, InvalidDate, LifecycleError
from lifecycle.fields import Dated, dated
from lifecycle.log import event
from lifecycle.outcome import Refused
from lifecycle.values import dataclass
from web.frame.asking import asked, texts
from web.frame.chosen import FILE
from web.frame.forms import MORE, SPARE, Control, filled_in, has_something
from web.frame.lacking import Lack
from web.frame.since import changed_since
from web.frame.troubles import status_of
from words.document import Line, Prose
from words.faults import sentence_of
from words.findings import finding_line
from words.refusals import LEVELS, unmet_sentence
from workflows.lookup.ends import ending_as_written

if TYPE_CHECKING:
    from flask import Response
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction
    from web.frame.documents import Section
    from words.document import Document

_UNPROCESSABLE: Final = HTTPStatus.UNPROCESSABLE_ENTITY
_ROOM: Final = 1_500
"""Characters of what was done that the next page tells: they travel in a cookie, of 4,096 bytes at most."""


_MOST_FOUND: Final = 50
"""So much of what is wrong in a file is told at once."""

SURE: Final = "sure"
"""The box by which one says that one is sure."""

Said = tuple[str, str]
"""What is in the way, at a field or a row of one (`field.2`), or at none."""


@dataclass(frozen=True, slots=True)
class Became:
    """What became of what was asked: a refusal, or what is told of it and the page that shows it."""

    refused: Refused | None = None
    wrong: Sequence[Said] = ()
    """Everything that is in the way, where it is told row by row."""
    said: Sequence[str] = ()
    then: str = ""
    shown: Sequence[Section] = ()
    """What is shown besides of what would happen: tables."""


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked for, and about what."""

    title: str
    intro: Sequence[str]
    """What it means."""
    controls: Sequence[Control]
    version: int
    back: str
    """Where whoever does not want to goes."""
    do: str
    """What the button is called by which it is done."""
    about: str = ""
    """The reference of the record that it is about."""
    lacks: Sequence[Lack] = ()
    """What is lacking before anything is filled in."""
    ends: bool = False
    """It ends something before its time, so that its button is not the one that stands out."""
    shows_first: bool = False
    """That button is there only beside what would happen: something may fall with it."""
    sure: str = ""
    """What one says yes to before what cannot be undone is done."""
    links: Sequence[tuple[str, str]] = ()
    """What is done elsewhere with the same: what that is called, and where."""
    afterwards: Callable[[], Sequence[str]] | None = None
    """What is still to be done once it is written, and what that tells."""


Do = Callable[["Transaction", Sequence[Control], "int | None"], Became]
"""Does what was filled in, at the version on which it rests."""


def fill(form: Form, do: Do) -> ResponseReturnValue:
    """Show a form, or do what it says."""
    if request.method != "POST":
        return _page(form, form.controls)
    controls = [filled_in(one, request.form, request.files) for one in form.controls]
    wanted, version = request.form.get("do"), request.form.get("version", type=int)
    if wanted == "more":
        return _page(form, controls, version=version, spare=MORE)
    is_unsure = bool(form.sure) and wanted == "do" and request.form.get(SURE) != "yes"
    try:
        with asked().writing(keep=wanted == "do" and not is_unsure) as tx:
            became = do(tx, controls, version)
    except LifecycleError as error:
        return _wrong(form, controls, version, error)
    in_the_way = _with_what_else(controls, _in_the_way(became), is_refusal=became.refused is not None)
    if in_the_way or is_unsure:
        errors = in_the_way or [(SURE, texts().text("web.not_sure"))]
        shown = None if in_the_way else became
        return _page(form, controls, version=version, status=_UNPROCESSABLE, errors=errors, preview=shown)
    if wanted != "do":
        return _page(form, controls, version=version, preview=became)
    return _done(form, became)


def _done(form: Form, became: Became) -> ResponseReturnValue:
    """Go to the page that shows what was done, and tell it there."""
    said = [*became.said, *(form.afterwards() if form.afterwards else ())]
    for sentence in with_room(said, texts().text("web.more_was_done")):
        flash(sentence)
    return redirect(became.then, HTTPStatus.SEE_OTHER)


def with_room(said: Sequence[str], more: str) -> Iterator[str]:
    """Give what there is room for; if there is more, that this is so."""
    room = _ROOM
    for sentence in said:
        room -= len(sentence)
        if room < 0:
            yield more
            return
        yield sentence


def _wrong(form: Form, controls: Sequence[Control], version: int | None, error: LifecycleError) -> Response:
    """Say what cannot be, at its field if it is of one.

    Who was slower than another has been told so: from then on the form rests on what there is now.
    """
    event("request.failed", code=error.code)
    status = status_of(error)
    if status is HTTPStatus.NOT_FOUND:  # what was typed names nothing; the page itself is there
        status = _UNPROCESSABLE
    errors = [
        (field if any(one.name == field for one in controls) else "", sentence)
        for field, sentence in wrongs(error)
    ]
    if status is _UNPROCESSABLE:
        errors = [*_with_what_else(controls, errors, is_refusal=False)]
    rests_on = None if status is HTTPStatus.CONFLICT else version
    since = changed_since(error)
    return _page(form, controls, version=rests_on, status=status, errors=errors, since=since)


def _with_what_else(
    controls: Sequence[Control], errors: Sequence[Said], *, is_refusal: bool
) -> Sequence[Said]:
    """Where something is in the way, name every field at once that is empty and may not be, or holds no day.

    A refusal keeps all its reasons. What could not be read at all is one thing, which mostly follows from
    what is empty: where it is of no field, it is told when they are filled in.
    """
    empty = {one.name: one.label for one in controls if one.is_required and not has_something(one)}
    misread = {one.name: sentence for one in controls if (sentence := _no_day(one))}
    if not errors or not (empty or misread):
        return errors
    told = {**misread, **{field: sentence for field, sentence in errors if field}}
    asked = {name: texts().text("web.fill_in", field=label) for name, label in empty.items()}
    if told.get("on") == texts().text("web.day_not_said"):  # which says what kind of day
        asked.pop("on", None)
    at_fields = {one.name: asked.get(one.name) or told.get(one.name) for one in controls}
    is_kept = is_refusal or not empty
    elsewhere = [(field, said) for field, said in errors if field not in at_fields and (field or is_kept)]
    return [*((name, said) for name, said in at_fields.items() if said), *elsewhere]


def _no_day(control: Control) -> str:
    """Say why what is written is no day; a story stops at the first such field."""
    said = control.text.strip()
    if not said or not (control.is_day or control.is_end) or (control.is_end and is_a_length(said)):
        return ""
    try:
        if control.is_end:
            ending_as_written(said, _day)
        else:
            _day(said)
    except InvalidDate as error:
        error.facts["field"] = control.name
        return _sentence(error)
    return ""


def _day(said: str) -> Dated:
    return dated(said, asked().today)


def _in_the_way(became: Became) -> Sequence[Said]:
    """Say everything that is in the way."""
    if became.refused is None:
        return became.wrong
    event("request.refused", codes=tuple(sorted({one.code for one in became.refused.unmet})))
    return refusals(became.refused)


def wrongs(error: LifecycleError) -> list[Said]:
    """Say what cannot be, at the field that it is of; of a file all that is wrong in it."""
    if isinstance(error, InputRefused):
        found = [(FILE, finding_line(texts(), one).strip()) for one in error.findings[:_MOST_FOUND]]
        more = len(error.findings) - len(found)
        return [*found, *([(FILE, texts().count("web.file.more", more))] if more else [])]
    return [(str(error.facts.get("field", "")), _sentence(error))]


def _sentence(error: LifecycleError) -> str:
    """Say what cannot be; what a command line asks by an option is asked here by a field."""
    if isinstance(error, DayNotSaid):
        return texts().text("web.day_not_said")
    if error.facts.get("expected") == "not_empty":
        return texts().text("web.fill_in", field=texts().text(f"field.{error.facts['field']}"))
    return sentence_of(error, texts())


def refusals(refused: Refused) -> list[Said]:
    """Say everything that is in the way, the heaviest first; what a reason passes at the reason."""
    ordered = sorted(refused.unmet, key=lambda one: LEVELS.index(one.level))
    levels = {one.level for one in ordered}
    only_a_reason = "reason" in levels and "must" not in levels
    errors = [
        ("reason" if one.level == "reason" and only_a_reason else "", unmet_sentence(texts(), one))
        for one in ordered
    ]
    if only_a_reason:
        errors.append(("reason", texts().text("web.pass_with_reason")))
    return errors


def _page(
    form: Form,
    controls: Sequence[Control],
    *,
    version: int | None = None,
    status: HTTPStatus = HTTPStatus.OK,
    errors: Sequence[tuple[str, str]] = (),
    preview: Became | None = None,
    since: Sequence[Sequence[str]] = (),
    spare: int = SPARE,
) -> Response:
    page = render_template(
        "form.html",
        form=form,
        controls=controls,
        version=form.version if version is None else version,
        errors=errors,
        wrong={field: sentence for field, sentence in reversed(errors) if field},
        preview=preview,
        since=since,
        spare=spare,
    )
    return make_response(page, status.value)


def sentences(document: Document) -> list[str]:
    """Give the sentences of a document, without what they are indented by."""
    return [one.text.strip() for one in document if isinstance(one, Line | Prose) and one.text.strip()]
