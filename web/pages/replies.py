"""The page of a reply link: one question, one answer, by somebody who is not logged in; how one is made.

To look at it changes nothing, since mail scanners follow links; one that is none, used or over looks alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import abort, make_response, redirect, render_template, request, url_for

from lifecycle.errors import InvalidValue, LifecycleError, StaleRecord
from lifecycle.log import event
from lifecycle.outcome import Refused
from web.frame.asking import front, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, refusals, sentences, wrongs
from web.frame.records import There, there_at
from web.frame.troubles import status_of, told
from words.replies import link_document, who_asks
from workflows.replies.answering import answer, link_to
from workflows.replies.question import MACHINE, question_at

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction
    from web.frame.forms import Control
    from workflows.replies.question import Question


def reply(token: str) -> ResponseReturnValue:
    """Show what is asked, or take the answer."""
    if request.method != "POST":
        question = _question(token)
        if question is None:
            event("reply.refused")
            return _over()
        return _page(question)
    written = request.form.get("answer", "").replace("\r\n", "\n").strip()
    try:
        done = answer(
            front().register, token, written, expected_version=request.form.get("version", type=int)
        )
    except LifecycleError as error:
        event("request.failed", code=error.code)
        return _again(token, written, [*_told_outside(error)], status_of(error))
    if isinstance(done, Refused):
        said = [sentence for _, sentence in refusals(done)]
        return _again(token, written, said, HTTPStatus.UNPROCESSABLE_ENTITY)
    return redirect(url_for("replied"), HTTPStatus.SEE_OTHER) if done else _over(written)


def _told_outside(error: LifecycleError) -> Iterator[str]:
    """Say what cannot be to who knows nothing of the register: no record is named, and no way there."""
    match error:
        case InvalidValue():
            yield from (sentence for _, sentence in wrongs(error))
        case StaleRecord():
            yield texts().text("web.reply.changed")
        case _:
            yield texts().text("web.reply.not_now")


def replied() -> str:
    """Say that the answer has come, and what becomes of it; of which, nobody can tell any more."""
    return render_template("replied.html")


@does("contribution link")
def reply_link(kind: str, reference: str) -> ResponseReturnValue:
    """Make a link to hand over oneself; it is shown once."""
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    snapshot = found.snapshot
    if snapshot.machine != MACHINE:
        abort(404)
    form = Form(
        title=texts().text("web.reply_link.title"),
        intro=[texts().text("web.reply_link.means"), texts().text("web.reply_link.mailed")],
        controls=[],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.reply_link.do"),
        about=snapshot.reference,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del controls, version  # the link is to whatever is asked when somebody opens it
        made = link_to(tx, snapshot.reference, front().settings.address)
        if request.form.get("do") != "do":  # a link that nobody can follow is not shown
            made = replace(made, link=None)
        said = sentences(link_document(texts(), made))
        return Became(said=[*said, *filter(None, [made.link])], then=found.address)

    return fill(form, do)


def _question(token: str) -> Question | None:
    with front().register.store.reading() as connection:
        return question_at(connection, front().register.rules(), token)


def _again(token: str, written: str, errors: Sequence[str], status: HTTPStatus) -> ResponseReturnValue:
    """Show the question as it is now, with what was written and everything that is in the way."""
    question = _question(token)
    return _over(written) if question is None else _page(question, written, errors, status)


def _page(
    question: Question,
    written: str = "",
    errors: Sequence[str] = (),
    status: HTTPStatus = HTTPStatus.OK,
) -> ResponseReturnValue:
    asker = who_asks(texts(), question.asked_by, question.whose or question.parties)
    page = render_template("reply.html", question=question, asker=asker, written=written, errors=errors)
    return make_response(page, status.value)


def _over(written: str = "") -> ResponseReturnValue:
    """Say that the link works no more, and give back what was written by it, to copy; nothing else."""
    if not written:
        return told(HTTPStatus.GONE, texts().text("web.reply.over"))
    return make_response(render_template("replied.html", written=written), HTTPStatus.GONE.value)
