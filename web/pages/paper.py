"""The paper of the year for the council: what `handslag result` says, as a page that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import abort, render_template, request

from lifecycle.errors import InvalidValue
from lifecycle.records import Record
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.documents import sections_of
from web.frame.records import record_at
from web.pages.audits import then_asked
from words.document import Line
from words.result import result_document
from workflows.follow_up.result import OF, read_result
from workflows.lookup.then import as_it_was

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

_YEARS: Final = range(1900, 2200)


def paper(kind: str, reference: str) -> ResponseReturnValue:
    """Show what a year came to, as the council may have it; without a year, of the one before today's."""
    then, year = then_asked(), _year()
    with asked().reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        if there.machine not in OF:
            abort(404)
        with as_it_was(
            connection, asked().rulebook, there.reference, as_of=then.as_of, known_on=then.known_on
        ) as was:
            if was is None:
                abort(404)
            day = then.as_of or then.known_on or asked().today
            found = read_result(was[0], was[1], was[2], year, day)
        document = iter(result_document(texts(), found))
        title = next(document)
        assert isinstance(title, Line)  # noqa: S101 -- what it is called
        return render_template(
            "paper.html",
            title=title.text,
            back=address_of(there.machine, there.reference),
            year=year,
            asked_for={"avser": then.as_of or "", "kant": then.known_on or ""},
            sections=sections_of(connection, texts(), document),
        )


def _year() -> int:
    """Read the year off the address.

    Raises:
        InvalidValue: it is none.
    """
    written = request.args.get("ar", "").strip()
    if not written:
        return asked().today.year - 1
    if not (written.isdecimal() and len(written) == len("2028") and int(written) in _YEARS):
        raise InvalidValue("year", written, expected="number")
    return int(written)
