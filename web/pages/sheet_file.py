"""The sheet of a round as a file: fetched, filled in with a spreadsheet program, and read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flask import Response, abort

from lifecycle.records import Record
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.chosen import FILE, encoding_control, file_control, files_in
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.manner import day_control, reason_control, text_in, whole_day, why
from web.frame.records import record_at
from words.sheet_file import called_in_a_file, filled_document, sheet_file_listing, wrong_sentences
from words.sheets import sheet_rows
from words.texts import texts_in
from words.vocabulary import read_code
from workflows.follow_up.round_sheet import sheet_of
from workflows.follow_up.sheet_file import read_sheet_file
from workflows.follow_up.whole_sheet import fill_in_from_file

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue
    from werkzeug.wrappers import Response as AnyResponse

    from lifecycle.transaction import Transaction
    from web.frame.forms import Control
    from workflows.follow_up.round_sheet import Sheet


def sheet_files(reference: str) -> list[tuple[str, str]]:
    """Name where a sheet is fetched as a file, and where that is read again."""
    return [
        (texts().text("web.sheet_file.get"), address_of("round", reference, "sheet_file")),
        (texts().text("web.title.read_sheet"), address_of("round", reference, "read_sheet")),
    ]


def sheet_file(kind: str, reference: str) -> ResponseReturnValue:
    """Give the sheet as a file, as the command line writes it."""
    found = _open_sheet(kind, reference)
    if isinstance(found, tuple):
        written = io.StringIO()
        language = texts_in(texts().lang)
        rows = sheet_rows(language, sheet_file_listing(found[0]))
        csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(rows)
        response = Response(f"\ufeff{written.getvalue()}", mimetype="text/csv")
        name = "".join(one if one.isascii() and one.isalnum() else "-" for one in found[0].reference)
        response.headers.set("Content-Disposition", "attachment", filename=f"handslag-{name}.csv")
        return response
    return found


@does("round read")
def read_sheet(kind: str, reference: str) -> ResponseReturnValue:
    """Read a sheet that somebody has filled in."""
    found = _open_sheet(kind, reference)
    if not isinstance(found, tuple):
        return found
    [sheet] = found
    back = address_of("round", sheet.reference)
    form = Form(
        title=texts().text("web.title.read_sheet"),
        intro=[texts().text("web.read_sheet.means")],
        controls=[file_control("web.read_sheet.file"), encoding_control(), day_control(), reason_control()],
        version=sheet.versions,
        back=back,
        do=texts().text("web.read_sheet.do"),
        about=sheet.reference,
        shows_first=True,
        links=sheet_files(sheet.reference)[:1],
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version  # the file says which it was made at
        [chosen, *_] = files_in(controls)
        read = read_sheet_file(
            chosen.data,
            sheet,
            name=chosen.name,
            words=read_code,
            called=called_in_a_file,
            encoding=text_in(controls, "encoding") or None,
        )
        filled = fill_in_from_file(tx, sheet, read, on=whole_day(controls), why=why(controls))
        if filled.wrong:
            return Became(wrong=[(FILE, one) for one in wrong_sentences(texts(), read, filled)])
        return Became(said=sentences(filled_document(texts(), filled)), then=back)

    return fill(form, do)


def _open_sheet(kind: str, reference: str) -> tuple[Sheet] | AnyResponse:
    """Read the sheet of an address, if it can still be filled in."""
    asking = asked()
    with asking.reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        if there.machine != "round" or asking.rulebook.means(there).has_ended:
            abort(404)
        return (sheet_of(connection, asking.rulebook, there, asking.today),)
