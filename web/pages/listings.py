"""Listings: the board of agreements, and records of each other kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import abort, request, url_for

from lifecycle.as_written import day_as_written
from lifecycle.dates import add_years
from lifecycle.errors import InvalidDate, InvalidValue
from lifecycle.nouns import AGREEMENTS, PLANS
from lifecycle.readers import reads_a_part
from lifecycle.values import dataclass
from web.frame.asking import asked, texts
from web.frame.filling import wrongs
from web.frame.forms import Choice, Control
from web.frame.showing import document_page
from web.frame.troubles import status_of
from web.pages.beginnings import ALONE
from words.board import board_document
from words.document import Line
from words.forecast import forecast_document
from words.records import records_rows
from words.sharing import of_a_part
from workflows.daily.forecast import forecast
from workflows.reading.board import board
from workflows.reading.listings import hanging_on, which_agreements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from flask import Response

    from words.document import Block

LISTED: Final[Mapping[str, tuple[str, ...]]] = {
    "bilder": ("problem_picture",),
    "planer": PLANS,
    "forum": ("forum",),
    "moten": ("meeting",),
    "aktiviteter": ("activity",),
    "omgangar": ("round",),
    "underlag": ("contribution",),
    "plikter": ("duty",),
    "larpar": ("learning_pair",),
}
"""Listings of records that are no agreements: the word in the address, and the machines."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which agreements somebody wants to see; None and nothing where they have not said."""

    state: str | None
    party: str | None
    ends_before: date | None

    @property
    def is_said(self) -> bool:
        """Whether anything is."""
        return (self.state, self.party, self.ends_before) != (None, None, None)


STATE, PARTY, ENDS_BEFORE = "lage", "part", "slutar_fore"
"""In the address: which agreements are shown."""

_ASKED_AS: Final[Mapping[str, str]] = {"state": STATE, "ends_before": ENDS_BEFORE}
"""A field that somebody got wrong, and the control that it is said at."""


def wanted() -> Wanted:
    """Read off the address which agreements are asked for.

    Raises:
        InvalidDate, InvalidValue: the day is none, or the state.
    """
    state, party, written = (request.args.get(one, "").strip() for one in (STATE, PARTY, ENDS_BEFORE))
    if state and state not in _states():
        raise InvalidValue("state", state, expected="not_empty")
    try:
        before = day_as_written(written, asked().today).earliest if written else None
    except InvalidDate as error:
        error.facts["field"] = "ends_before"
        raise
    return Wanted(state or None, party or None, before)


def _states() -> dict[str, str]:
    """Give the states of agreements, and what they are called."""
    of_agreements = [one for one in asked().rulebook.definitions.values() if one.machine in AGREEMENTS]
    return {state: texts().state(one.machine, state) for one in of_agreements for state in one.states}


def _chosen() -> list[Control]:
    """Ask which agreements are shown, with what is asked for already."""
    states = [Choice(state, called) for state, called in _states().items()]
    said = {one: request.args.get(one, "") for one in (STATE, PARTY, ENDS_BEFORE)}
    a_day, a_name = texts().text("web.hint.day"), texts().text("web.choose.party.hint")
    return [
        Control(STATE, texts().text("field.state"), "choice", said[STATE], choices=states),
        Control(PARTY, texts().text("field.party"), text=said[PARTY], hint=a_name),
        Control(ENDS_BEFORE, texts().text("field.ends_before"), text=said[ENDS_BEFORE], hint=a_day),
    ]


def agreements() -> Response:
    """What stands where: all of it, or what is in a state, has a party, ends before a day."""
    asking, everything = asked(), request.args.get("alla") == "1"
    title = texts().text("web.title.agreements")
    begun = [_begun(name) for name in ("new_agreement", "old_paper")]
    with asking.reading() as connection:
        try:
            which = wanted()
        except (InvalidDate, InvalidValue) as error:
            errors = [(_ASKED_AS.get(field, field), said) for field, said in wrongs(error)]
            return document_page(
                connection, title, (), begun=begun, chosen=_chosen(), errors=errors, status=status_of(error)
            )
        where = which_agreements(
            connection, state=which.state, party=which.party, ends_before=which.ends_before
        )
        found = board(connection, asking.rulebook, asking.today, where=where)
        document: Iterable[Block] = board_document(texts(), found, everything=everything or which.is_said)
        if which.is_said and not len(found):
            document = [Line(texts().text("web.choose.none"))]
        part = of_a_part(texts(), is_part=reads_a_part(connection))
        return document_page(connection, title, [*document, *part], begun=begun, chosen=_chosen())


def records(listing: str) -> Response:
    """Records of a kind, what hangs where and is due first."""
    if listing not in LISTED:
        abort(404)
    asking, everything = asked(), request.args.get("alla") == "1"
    with asking.reading() as connection:
        found = hanging_on(connection, asking.rulebook, LISTED[listing], ended=everything)
        title = texts().text(f"web.listing.{listing}")
        part = of_a_part(texts(), is_part=reads_a_part(connection))
        begun = [*_begun_alone(listing)]
        if not everything:
            begun.append(
                (texts().text("web.listing.ended_too"), url_for("listing", listing=listing, alla="1"))
            )
        return document_page(connection, title, [records_rows(found), *part], begun=begun)


def _begun(page: str) -> tuple[str, str]:
    return texts().text(f"web.title.{page}"), url_for(page)


def _begun_alone(listing: str) -> Iterator[tuple[str, str]]:
    """Name what a listing holds that hangs on nothing: the rest is begun on what it hangs on."""
    for what, machine in ALONE.items():
        if machine in LISTED[listing]:
            yield texts().text("web.begin.title", kind=machine), url_for("begin_alone", what=what)


def forecast_page() -> Response:
    """What happens in a year if nobody acts: of a record, or in the whole register."""
    asking = asked()
    reference = request.args.get("referens", "").strip() or None
    found = forecast(asking, until=add_years(asking.today, 1), reference=reference)
    with asking.reading() as connection:
        return document_page(
            connection, texts().text("web.title.forecast"), forecast_document(texts(), found)
        )
