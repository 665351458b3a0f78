"""Parties and people: who holds what, and what one person hands to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flask import url_for

from lifecycle.ledger import versions
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import day_control, text_in, whole_day
from web.frame.showing import document_page
from web.pages.by_law import duty_pages
from web.pages.offices import PARTY_ACTS
from words.parties import unit_document, units
from words.people import handed_document, people
from workflows.directory.known_parties import list_areas, list_units, show_unit
from workflows.directory.known_people import list_people
from workflows.directory.people import hand_over

if TYPE_CHECKING:
    from flask import Response
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction


def parties_page() -> Response:
    """The units that make agreements."""
    with asked().reading() as connection:
        areas, version = list_areas(connection), versions(connection, "unit")
        document = [units(list_units(connection), areas, version)]
        title, begun = texts().text("web.title.parties"), [_link("new_party")]
        return document_page(
            connection, title, document, begun=begun, leads=lambda name: url_for("party", name=name)
        )


def party_page(name: str) -> Response:
    """One unit: who acts for it, what they may sign, and its agreements."""
    with asked().reading() as connection:
        found = show_unit(connection, asked().rulebook, name, on=asked().today)
        begun = [
            (
                texts().text(f"web.party_act.{act}", party=found.unit.name),
                url_for("party_act", name=found.unit.name, act=act),
            )
            for act in PARTY_ACTS
        ]
        begun += duty_pages(found.unit)
        return document_page(connection, found.unit.name, unit_document(texts(), found), begun=begun)


def people_page() -> Response:
    """Everybody, with what they hold today."""
    with asked().reading() as connection:
        found = list_people(connection, on=asked().today)
        begun = [_link(one) for one in ("new_person", "hand_over")]
        return document_page(connection, texts().text("web.title.people"), [people(found, None)], begun=begun)


@does("person handover")
def hand_over_page() -> ResponseReturnValue:
    """Give every function that one person holds to another."""
    with asked().reading() as connection:
        there = [one.person for one in list_people(connection, on=asked().today)]
    choices = [Choice(one.handle, f"{one.handle} {one.name}".strip()) for one in there]
    form = Form(
        title=texts().text("web.title.hand_over"),
        intro=[texts().text("help.command.person.handover").partition("\n")[0]],
        controls=[
            Control("old", texts().text("web.hand_over.old"), "choice", choices=choices, is_required=True),
            Control("new", texts().text("web.hand_over.new"), "choice", choices=choices, is_required=True),
            day_control("said"),
        ],
        version=0,
        back=url_for("people"),
        do=texts().text("web.hand_over.do"),
        links=[_link("new_person")],
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        old, new = text_in(controls, "old"), text_in(controls, "new")
        handed = hand_over(tx, old=old, new=new, from_on=whole_day(controls) or tx.today)
        return Became(said=sentences(handed_document(texts(), handed)), then=url_for("people"))

    return fill(form, do)


def _link(page: str) -> tuple[str, str]:
    return texts().text(f"web.title.{page}"), url_for(page)
