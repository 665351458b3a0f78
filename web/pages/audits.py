"""What an auditor asks: what is overdue, what terms rest on, gaps, the law, corrections, and the proof."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Final

from flask import make_response, render_template, request

from lifecycle.as_written import day_as_written
from lifecycle.errors import InvalidDate
from lifecycle.readers import reads_a_part
from lifecycle.records.picture import LAW_SINCE
from lifecycle.values import dataclass
from web.frame.asking import asked, texts
from web.frame.filling import wrongs
from web.frame.showing import document_page
from web.frame.troubles import status_of
from words.audits import corrections_document, history_document, overdue_document, terms_document
from words.gaps import gaps_document
from words.law import law_document
from workflows.audits.gaps import gaps as find_gaps
from workflows.audits.history_answer import answer_history
from workflows.audits.law import law as find_law
from workflows.audits.overdue import overdue as find_overdue
from workflows.audits.terms import terms as find_terms
from workflows.reading.corrections import corrections as find_corrections

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from flask import Response
    from sqlalchemy import Connection

    from words.document import Document


DAYS: Final = ("avser", "kant")
"""In the address: as of which day, and as known on which."""


@dataclass(frozen=True, slots=True)
class Then:
    """The two kinds of then: what was so on a day, what was known on it."""

    as_of: date | None
    known_on: date | None


def then_asked() -> Then:
    """Read both days off the address.

    Raises:
        InvalidDate: one of them is none.
    """
    days = []
    for name in DAYS:
        written = request.args.get(name, "").strip()
        try:
            days.append(day_as_written(written, asked().today).latest if written else None)
        except InvalidDate as error:
            error.facts["asked_by"] = name
            raise
    return Then(*days)


def audits() -> str:
    """Which questions there are."""
    return render_template("audits.html", said={}, errors=())


def _asks_days(view: Callable[[], Response]) -> Callable[[], Response]:
    """Ask again at its field where a day is none, with what was written."""

    @wraps(view)
    def answered() -> Response:
        try:
            return view()
        except InvalidDate as error:
            errors = [(error.facts.get("asked_by", ""), said) for _, said in wrongs(error)]
            page = render_template("audits.html", said=request.args, errors=errors)
            return make_response(page, status_of(error))

    return answered


@_asks_days
def overdue() -> Response:
    """Every open deadline that has passed."""
    then = then_asked()
    with asked().reading() as connection:
        found = find_overdue(
            connection, asked().rulebook, today=asked().today, as_of=then.as_of, known_on=then.known_on
        )
        return _shown(connection, "overdue", overdue_document(texts(), found))


@_asks_days
def terms() -> Response:
    """Every term and what it rests on."""
    then = then_asked()
    with asked().reading() as connection:
        found = find_terms(
            connection,
            asked().rulebook,
            today=asked().today,
            as_of=then.as_of,
            known_on=then.known_on,
            since=LAW_SINCE,
        )
        return _shown(connection, "terms", terms_document(texts(), found, coverage=False))


@_asks_days
def gaps() -> Response:
    """Every gap between a problem and its effect."""
    then = then_asked()
    with asked().reading() as connection:
        found = find_gaps(
            connection, asked().rulebook, today=asked().today, as_of=then.as_of, known_on=then.known_on
        )
        return _shown(connection, "gaps", () if found is None else gaps_document(texts(), found, only=None))


@_asks_days
def law() -> Response:
    """What the law asks of each municipality, and what the register shows of it."""
    then = then_asked()
    with asked().reading() as connection:
        found = find_law(
            connection, asked().rulebook, today=asked().today, as_of=then.as_of, known_on=then.known_on
        )
        return _shown(connection, "law", law_document(texts(), found))


@_asks_days
def corrections() -> Response:
    """Everything that was corrected."""
    then = then_asked()
    with asked().reading() as connection:
        found = find_corrections(connection, as_of=then.as_of, known_on=then.known_on)
        told = corrections_document(texts(), found, is_part=reads_a_part(connection))
        return _shown(connection, "corrections", told)


@_asks_days
def history() -> Response:
    """Whether every sentence can be trusted."""
    then, now = then_asked(), asked().moment.instant
    with asked().reading(looks_for_damage=True) as connection:
        found = answer_history(
            connection,
            asked().rulebook,
            reference=None,
            as_of=then.as_of,
            known_on=then.known_on,
            expected_seal=None,
            now=now,
        )
        return _shown(connection, "history", history_document(texts(), found))


def _shown(connection: Connection, name: str, document: Document) -> Response:
    return document_page(connection, texts().text(f"web.title.{name}"), document)
