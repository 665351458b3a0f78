"""Listings and audits as files that a spreadsheet program opens: what the page shows, and all of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from flask import Response, abort, request, stream_with_context, url_for

from lifecycle.dates import add_years
from lifecycle.ledger import versions
from lifecycle.records.picture import LAW_SINCE
from web.frame.asking import asked, texts
from web.pages.audits import Then, then_asked
from web.pages.listings import ENDS_BEFORE, LISTED, PARTY, STATE, wanted
from words.agreements import agreements_rows
from words.audits import corrections_rows, history_rows, overdue_rows, terms_rows
from words.forecast import forecast_rows
from words.gaps import gaps_rows
from words.law import law_rows
from words.parties import units
from words.people import people
from words.records import records_rows
from words.sheets import sheet_rows
from words.texts import texts_in
from workflows.audits.gaps import gaps
from workflows.audits.history_answer import answer_history
from workflows.audits.law import law
from workflows.audits.overdue import overdue
from workflows.audits.terms import terms
from workflows.daily.forecast import forecast
from workflows.directory.known_parties import list_areas, list_units
from workflows.directory.known_people import list_people
from workflows.reading.corrections import corrections
from workflows.reading.listings import agreements, hanging_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from words.document import Listing

Made = Callable[["Connection", Then], "Listing"]


def _agreements(connection: Connection, then: Then) -> Listing:
    which = wanted()
    found = agreements(
        connection,
        asked().rulebook,
        state=which.state,
        party=which.party,
        ends_before=which.ends_before,
        as_of=then.as_of,
        known_on=then.known_on,
    )
    return agreements_rows(found)


def _parties(connection: Connection, then: Then) -> Listing:
    found = list_units(connection, as_of=then.as_of, known_on=then.known_on)
    return units(found, list_areas(connection), versions(connection, "unit"))


def _people(connection: Connection, then: Then) -> Listing:
    found = list_people(connection, on=asked().today, as_of=then.as_of, known_on=then.known_on)
    return people(found, then.as_of or then.known_on)


def _overdue(connection: Connection, then: Then) -> Listing:
    asking = asked()
    return overdue_rows(
        overdue(connection, asking.rulebook, today=asking.today, as_of=then.as_of, known_on=then.known_on)
    )


def _terms(connection: Connection, then: Then) -> Listing:
    asking = asked()
    found = terms(
        connection,
        asking.rulebook,
        today=asking.today,
        as_of=then.as_of,
        known_on=then.known_on,
        since=LAW_SINCE,
    )
    return terms_rows(found, coverage=False)


def _gaps(connection: Connection, then: Then) -> Listing:
    asking = asked()
    found = gaps(connection, asking.rulebook, today=asking.today, as_of=then.as_of, known_on=then.known_on)
    if found is None:
        abort(404)
    return gaps_rows(found)


def _law(connection: Connection, then: Then) -> Listing:
    asking = asked()
    return law_rows(
        law(connection, asking.rulebook, today=asking.today, as_of=then.as_of, known_on=then.known_on)
    )


def _corrections(connection: Connection, then: Then) -> Listing:
    return corrections_rows(corrections(connection, as_of=then.as_of, known_on=then.known_on))


def _history(connection: Connection, then: Then) -> Listing:
    asking = asked()
    found = answer_history(
        connection,
        asking.rulebook,
        reference=None,
        as_of=then.as_of,
        known_on=then.known_on,
        expected_seal=None,
        now=asking.moment.instant,
    )
    return history_rows(found)


def _forecast(connection: Connection, then: Then) -> Listing:
    del connection, then
    asking = asked()
    reference = request.args.get("referens", "").strip() or None
    return forecast_rows(forecast(asking, until=add_years(asking.today, 1), reference=reference))


def _records(listing: str) -> Made:
    def made(connection: Connection, then: Then) -> Listing:
        del then
        ended = request.args.get("alla") == "1"
        return records_rows(hanging_on(connection, asked().rulebook, LISTED[listing], ended=ended))

    return made


FILES: Final[Mapping[str, Made]] = {
    "avtal": _agreements,
    "parter": _parties,
    "personer": _people,
    "forsenat": _overdue,
    "avtalstider": _terms,
    "luckor": _gaps,
    "lag": _law,
    "rattelser": _corrections,
    "historik": _history,
    "prognos": _forecast,
    **{name: _records(name) for name in LISTED},
}
"""The name of each file, and the listing in it."""

OF_PAGES: Final[Mapping[str, str]] = {
    "agreements": "avtal",
    "parties": "parter",
    "people": "personer",
    "overdue": "forsenat",
    "terms": "avtalstider",
    "gaps": "luckor",
    "law": "lag",
    "corrections": "rattelser",
    "history": "historik",
    "forecast": "prognos",
}
"""A page, and the file that has all of what it shows; a listing of records is called as its page is."""


def file(name: str) -> Response:
    """Give a listing as a file, row by row as it is read."""
    if name not in FILES:
        abort(404)
    then, language = then_asked(), texts_in(texts().lang)  # as the command line writes it

    def written() -> Iterator[str]:
        yield "\ufeff"  # by which a spreadsheet program knows that it is UTF-8
        with asked().reading(looks_for_damage=name == "historik") as connection:
            for row in sheet_rows(language, FILES[name](connection, then)):
                line = io.StringIO()
                csv.writer(line, delimiter=";", lineterminator="\r\n").writerow(row)
                yield line.getvalue()

    lines = written()
    begun = [next(lines), next(lines)]  # what is wrong is said on a page, before a file has begun
    response = Response(stream_with_context(chain(begun, lines)), mimetype="text/csv")
    day = asked().today.isoformat()
    response.headers.set("Content-Disposition", "attachment", filename=f"handslag-{name}-{day}.csv")
    return response


_ASKED: Final = ("avser", "kant", "alla", "referens", STATE, PARTY, ENDS_BEFORE)
"""What is asked of a page, and of its file, in the address."""


def file_of_page() -> str | None:
    """Give the address of the file of the page that is shown, asked for in the same way; None without one."""
    name = OF_PAGES.get(request.endpoint or "")
    if request.endpoint == "listing" and request.view_args is not None:
        name = str(request.view_args["listing"])
    if name not in FILES:
        return None
    asked_so: dict[str, Any] = {one: request.args[one] for one in _ASKED if one in request.args}
    return url_for("file", name=name, **asked_so)
