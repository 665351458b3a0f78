"""Listings: the board of agreements, and records of each other kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import abort, request, url_for

from lifecycle.dates import add_years
from lifecycle.nouns import PLANS
from lifecycle.readers import reads_a_part
from web.frame.asking import asked, texts
from web.frame.showing import document_page
from web.pages.beginnings import ALONE
from words.board import board_document
from words.forecast import forecast_document
from words.records import records_rows
from words.sharing import of_a_part
from workflows.daily.forecast import forecast
from workflows.reading.board import board
from workflows.reading.listings import hanging_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from flask import Response

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


def agreements() -> Response:
    """What stands where."""
    asking, everything = asked(), request.args.get("alla") == "1"
    with asking.reading() as connection:
        found = board(connection, asking.rulebook, asking.today)
        document = board_document(texts(), found, everything=everything)
        part = of_a_part(texts(), is_part=reads_a_part(connection))
        begun = [_begun(name) for name in ("new_agreement", "old_paper")]
        return document_page(
            connection, texts().text("web.title.agreements"), [*document, *part], begun=begun
        )


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
