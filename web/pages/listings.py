"""Listings: the board of agreements, and records of each other kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import abort, request

from lifecycle.ledger import versions as versions_of
from lifecycle.nouns import PLANS
from web.frame.asking import asked, texts
from web.frame.showing import document_page
from words.board import board_document
from words.parties import unit_document
from words.parties import units as units_listing
from words.people import people as people_listing
from words.records import records_rows
from workflows.directory.parties import list_areas, list_units, show_unit
from workflows.directory.people import list_people
from workflows.reading.board import board
from workflows.reading.listings import hanging_on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Response

LISTED: Final[Mapping[str, tuple[str, ...]]] = {
    "bilder": ("problem_picture",),
    "planer": PLANS,
    "forum": ("forum",),
    "moten": ("meeting",),
    "aktiviteter": ("activity",),
    "omgangar": ("round",),
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
        return document_page(connection, texts().text("web.title.agreements"), document)


def records(listing: str) -> Response:
    """Records of a kind, what hangs where and is due first."""
    if listing not in LISTED:
        abort(404)
    asking, everything = asked(), request.args.get("alla") == "1"
    with asking.reading() as connection:
        found = hanging_on(connection, asking.rulebook, LISTED[listing], ended=everything)
        return document_page(connection, texts().text(f"web.listing.{listing}"), [records_rows(found)])


def parties() -> Response:
    """The units that make agreements."""
    with asked().reading() as connection:
        areas, versions = list_areas(connection), versions_of(connection, "unit")
        document = [units_listing(list_units(connection), areas, versions)]
        return document_page(connection, texts().text("web.title.parties"), document)


def party(name: str) -> Response:
    """One unit: who acts for it, what they may sign, and its agreements."""
    with asked().reading() as connection:
        found = show_unit(connection, asked().rulebook, name, on=asked().today)
        return document_page(connection, found.unit.name, unit_document(texts(), found))


def people() -> Response:
    """Everybody, with what they hold today."""
    with asked().reading() as connection:
        found = list_people(connection, on=asked().today)
        return document_page(connection, texts().text("web.title.people"), [people_listing(found, None)])
