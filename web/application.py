"""From a register to a front in the browser: what is served where, who is let in, what goes wrong."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache, partial
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from flask import Flask, Response, g, request, session
from flask.sessions import SecureCookieSessionInterface
from flask_wtf.csrf import CSRFError, CSRFProtect, generate_csrf  # type: ignore[import-untyped]  # it has no types
from itsdangerous import TimestampSigner
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from lifecycle.errors import LifecycleError
from lifecycle.log import event, request_id, serving
from web.frame import troubles
from web.frame.asking import Front, asked, is_asked, is_practice, keep_front, texts
from web.frame.guarding import guard, let_in, of_an_old_form
from web.frame.issuers import Issuers
from web.frame.logins import LASTS
from web.frame.ways import linked, unlinked
from web.pages import (
    administration,
    audits,
    beginnings,
    by_law,
    closing,
    coming,
    counting,
    directory,
    downloads,
    entrance,
    feeds,
    figures,
    forgetting,
    listings,
    meetings,
    mending,
    offices,
    paper,
    records,
    replies,
    running_out,
    sharing,
    sheet,
    sheet_file,
    steps,
    tables,
    today,
)
from words.texts import with_capital

_GET: Final = ("GET",)
_BOTH: Final = ("GET", "POST")
_POST: Final = ("POST",)

PAGES: Final[Mapping[str, tuple[str, tuple[str, ...], Callable[..., Any]]]] = {
    "today": ("/", _GET, today.today),
    "agreements": ("/avtal", _GET, listings.agreements),
    "listing": ("/lista/<listing>", _GET, listings.records),
    "parties": ("/parter", _GET, directory.parties_page),
    "party": ("/parter/<path:name>", _GET, directory.party_page),
    "people": ("/personer", _GET, directory.people_page),
    "audits": ("/kontroll", _GET, audits.audits),
    "overdue": ("/kontroll/forsenat", _GET, audits.overdue),
    "terms": ("/kontroll/avtalstider", _GET, audits.terms),
    "gaps": ("/kontroll/luckor", _GET, audits.gaps),
    "law": ("/kontroll/lag", _GET, audits.law),
    "corrections": ("/kontroll/rattelser", _GET, audits.corrections),
    "history": ("/kontroll/historik", _GET, audits.history),
    "me": ("/jag", _GET, entrance.me),
    "language": ("/jag/sprak", _POST, entrance.language),
    "leave": ("/logga-ut", _POST, entrance.leave),
    "log_in": ("/logga-in", _GET, entrance.log_in_page),
    "choose_person": ("/logga-in/som", _POST, entrance.choose_person),
    "go_to_issuer": ("/logga-in/med/<issuer>", _GET, coming.go_to_issuer),
    "come_from_issuer": ("/logga-in/fran/<issuer>", _GET, coming.come_from_issuer),
    "invitation": ("/inbjudan/<token>", _BOTH, coming.invitation),
    "reply": ("/svar/<token>", _BOTH, replies.reply),
    "replied": ("/svar", _GET, replies.replied),
    "follow_link": ("/logga-in/<token>", _BOTH, entrance.follow_link),
    "accessibility": ("/om/tillganglighet", _GET, entrance.accessibility),
    "new_agreement": ("/ny/avtal", _BOTH, beginnings.new_agreement),
    "old_paper": ("/ny/gammalt-avtal", _BOTH, beginnings.old_paper),
    "begin_alone": ("/ny/<what>", _BOTH, beginnings.begin_alone),
    "administration": ("/administration", _GET, administration.administration),
    "host": ("/administration/vard", _BOTH, sharing.host_page),
    "invite": ("/administration/personer/<handle>/inbjudan", _BOTH, administration.invite_page),
    "unbind": ("/administration/personer/<handle>/konto", _BOTH, administration.unbind_page),
    "end_login": ("/administration/inloggningar/<number>", _BOTH, administration.end_login_page),
    "hand_over": ("/personer/overlamning", _BOTH, directory.hand_over_page),
    "calendar": ("/kalender/<token>.ics", _GET, feeds.calendar),
    "new_feed": ("/jag/kalender", _POST, feeds.new_feed),
    "no_feed": ("/jag/kalender/avsluta", _POST, feeds.no_feed),
    "file": ("/fil/<name>.csv", _GET, downloads.file),
    "new_party": ("/ny/part", _BOTH, offices.new_party),
    "new_person": ("/ny/person", _BOTH, offices.new_person),
    "party_act": ("/parter/<path:name>/-/<act>", _BOTH, offices.party_act),
    "person": ("/personer/<handle>", _BOTH, offices.person),
    "forget_person": ("/personer/<handle>/-/glom", _BOTH, forgetting.forget_person_page),
    "duty": ("/parter/<path:name>/-/lagkrav/<duty>", _BOTH, by_law.duty_page),
    "timeline": ("/<kind>/<path:reference>/-/tidslinje", _GET, records.timeline_page),
    "forecast": ("/prognos", _GET, listings.forecast_page),
    "begin_under": ("/<kind>/<path:reference>/-/ny/<machine>", _BOTH, beginnings.begin_under),
    "successor": ("/<kind>/<path:reference>/-/efterfoljare", _BOTH, beginnings.successor),
    "paper": ("/<kind>/<path:reference>/-/redovisning", _GET, paper.paper),
    "agenda": ("/<kind>/<path:reference>/-/dagordning", _GET, meetings.agenda),
    "minutes": ("/<kind>/<path:reference>/-/protokoll", _GET, meetings.minutes),
    "meeting_invitation": ("/<kind>/<path:reference>/-/inbjudan.ics", _GET, meetings.invite),
    "noting": ("/<kind>/<path:reference>/-/mote/<noted>", _BOTH, meetings.noting),
    "sheet": ("/<kind>/<path:reference>/-/blad", _BOTH, sheet.sheet),
    "sheet_file": ("/<kind>/<path:reference>/-/blad.csv", _GET, sheet_file.sheet_file),
    "read_sheet": ("/<kind>/<path:reference>/-/las-blad", _BOTH, sheet_file.read_sheet),
    "step": ("/<kind>/<path:reference>/-/steg/<trigger>", _BOTH, steps.step),
    "amend": ("/<kind>/<path:reference>/-/andra/<field>", _BOTH, steps.amend),
    "mending": ("/<kind>/<path:reference>/-/ratta/<int:row>", _BOTH, mending.mending),
    "forget_row": ("/<kind>/<path:reference>/-/glom/<int:row>", _BOTH, forgetting.forget_row_page),
    "close_rounds": ("/<kind>/<path:reference>/-/stang-uppfoljning", _BOTH, closing.close_rounds),
    "figures": ("/<kind>/<path:reference>/-/siffror", _BOTH, figures.figures_page),
    "tables": ("/<kind>/<path:reference>/-/tabeller", _BOTH, tables.tables_page),
    "antal": ("/<kind>/<path:reference>/-/antal", _BOTH, counting.antal),
    "samrad": ("/<kind>/<path:reference>/-/samrad", _BOTH, running_out.samrad),
    "forlang": ("/<kind>/<path:reference>/-/forlang", _BOTH, running_out.forlang),
    "fornya": ("/<kind>/<path:reference>/-/fornya", _BOTH, running_out.fornya),
    "uppsagning": ("/<kind>/<path:reference>/-/uppsagning", _BOTH, running_out.uppsagning),
    "reply_link": ("/<kind>/<path:reference>/-/svarslank", _BOTH, replies.reply_link),
    "sharing": ("/<kind>/<path:reference>/-/delning", _BOTH, sharing.sharing),
    "act": ("/<kind>/<path:reference>/-/<act>", _BOTH, steps.act),
    "record": ("/<kind>/<path:reference>", _GET, records.record),
}
"""Every page: its name, its address, how it is asked, and the view that answers."""


def create(front: Front) -> Flask:
    """Make the program that a server runs."""
    app = _Program("web", static_url_path="/stil", static_folder="static", template_folder="templates")
    settings = front.settings
    app.config.update(
        SECRET_KEY=settings.secret,
        TRUSTED_HOSTS=[settings.host.partition(":")[0]],
        SESSION_COOKIE_NAME="__Host-handslag" if settings.is_encrypted else "handslag",
        SESSION_COOKIE_SECURE=settings.is_encrypted,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=LASTS,
        SEND_FILE_MAX_AGE_DEFAULT=timedelta(days=365),  # one that has changed has another address
        WTF_CSRF_TIME_LIMIT=None,  # a form keeps what is typed, however long it stood open
        MAX_CONTENT_LENGTH=_MOST_BYTES,
        MAX_FORM_MEMORY_SIZE=_MOST_BYTES,  # a form keeps the file that was shown first
    )
    app.url_map.merge_slashes = False
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters["with_capital"] = with_capital
    app.session_interface = _Signed()
    app.before_request(_begin)  # before all that may refuse it
    CSRFProtect(app)
    app.extensions[coming.ISSUERS] = Issuers(app, settings.issuers)
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=0)  # type: ignore[method-assign]  # as werkzeug has it
    with app.app_context():
        keep_front(front)
    for name, (address, methods, view) in PAGES.items():
        app.add_url_rule(address, name, view, methods=[*methods])
    app.before_request(let_in)
    app.after_request(_see_to_its_end)
    app.after_request(guard)
    app.teardown_request(_end)
    app.register_error_handler(LifecycleError, troubles.known)
    app.register_error_handler(HTTPException, troubles.of_http)
    app.register_error_handler(CSRFError, of_an_old_form)
    app.register_error_handler(Exception, troubles.defect)
    app.context_processor(_what_every_page_says)
    app.url_defaults(partial(_by_what_it_holds, Path(str(app.static_folder))))
    return app


def _by_what_it_holds(folder: Path, endpoint: str, values: dict[str, Any]) -> None:
    """Put what a file holds into its address: a browser that keeps it never shows an old one."""
    if endpoint == "static":
        values.setdefault("v", _hashed(folder / values["filename"]))


@cache
def _hashed(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:_ENOUGH]


_ENOUGH: Final = 16
"""Letters of a hash by which a file is told from the one before."""


class _Program(Flask):
    """What a server runs; what fails while a failure is told goes to our log, and not to one of flask's own.

    That one would quote what was asked for, and the messages of errors.
    """

    def handle_exception(self, e: Exception) -> Response:
        """Tell it as what it is: a defect of ours."""
        return self.finalize_request(troubles.untold(e), from_error_handler=True)


TimestampSigner.default_digest_method = staticmethod(sha256)  # forms' tokens, too: flask-wtf names none


def _token_of_form() -> str:
    """Give a form its token, made of what nobody can guess: flask-wtf would hash it by SHA-1."""
    session.setdefault("csrf_token", secrets.token_urlsafe(32))
    return str(generate_csrf())


class _Signed(SecureCookieSessionInterface):
    """Signs cookies by the hash that everything else here is hashed by."""

    digest_method: Any = staticmethod(sha256)  # flask names a wider type than it calls it with


_MOST_BYTES: Final = 4 * 1024 * 1024

_NO_ANSWER: Final = HTTPStatus.INTERNAL_SERVER_ERROR.value
"""The status of a request for which not even a page of what is wrong could be made."""


def _begin() -> None:
    """Give the request the id that its lines in the log, and its rows of history, have.

    Its address is in no line: a link to answer by, the secret of a calendar and what somebody looks for stand
    in addresses. Where it leads does, and nothing where it is none of ours.
    """
    g.serving, g.begun = serving(), perf_counter()
    g.serving.__enter__()
    route = None if request.url_rule is None else request.url_rule.rule
    event("request.begun", method=request.method.lower(), route=route)


def _see_to_its_end(response: Response) -> Response:
    """Let a request end with its answer; one that is sent part by part with the last of them."""
    g.status = response.status_code
    if response.is_streamed and not response.direct_passthrough:  # the latter is a file of ours
        response.response = troubles.sent(response.iter_encoded(), request_id())
        response.call_on_close(partial(_ended, request_id(), g.pop("begun"), g.status))
    return response


def _end(error: BaseException | None) -> None:
    del error
    if (served := g.pop("serving", None)) is not None:
        if (begun := g.pop("begun", None)) is not None:
            _ended(request_id(), begun, g.get("status", _NO_ANSWER))
        served.__exit__(None, None, None)


def _ended(known: str, begun: float, status: int) -> None:
    with serving(known):
        event("request.ended", status=status, milliseconds=round(1000 * (perf_counter() - begun)))


def _what_every_page_says() -> dict[str, object]:
    here: dict[str, object] = {
        "t": texts().text,
        "lang": texts().lang,
        "csrf_token": _token_of_form,
        "is_in": is_asked(),
        "linked": linked,
        "unlinked": unlinked,
        "file_of_page": downloads.file_of_page,
    }
    here["listings"] = tuple(listings.LISTED)
    if is_asked():
        asking = asked()
        here |= {"day": asking.today, "who": asking.acting_as, "practice": is_practice()}
    return here
