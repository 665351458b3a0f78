"""What one request of a browser brings: who asks, in which language, on which day; begun once for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from flask import current_app, g, request, session

from lifecycle.languages import LANGUAGES
from lifecycle.values import dataclass
from web.frame.logins import Logins
from words.texts import texts_in
from workflows.session import HasLeft

if TYPE_CHECKING:
    from datetime import datetime

    from lifecycle.languages import Language
    from web.settings import Settings
    from words.texts import Texts
    from workflows.session import Application, Request

LOGIN: Final = "login"
LANGUAGE: Final = "language"
"""Names in the browser's signed cookie."""

_FRONT: Final = "handslag"


@dataclass(frozen=True, slots=True)
class Front:
    """What a process that serves pages has, for all its threads."""

    register: Application
    settings: Settings
    logins: Logins


def keep_front(front: Front) -> None:
    """Let what is being served know the front, within its context."""
    current_app.extensions[_FRONT] = front


def front() -> Front:
    """Give the front that is being served."""
    return cast("Front", current_app.extensions[_FRONT])


def asked() -> Request:
    """Give what this browser asks of the register, as the person that is logged in."""
    return cast("Request", g.asked)


def is_asked() -> bool:
    """Whether anybody has been let in."""
    return "asked" in g


def begin(asking: Request) -> None:
    """Say who asks from here on, while this request is served, and know what every page says."""
    g.practice = asking.is_for_practice()
    g.asked = asking


def is_practice() -> bool:
    """Whether who was let in asks a register for practice; what tells of trouble does not ask it again."""
    return bool(g.practice)


def texts() -> Texts:
    """Give the sentences in the language of whoever asks."""
    if "texts" not in g:
        g.texts = texts_in(_language(), on_pages=True)
    return cast("Texts", g.texts)


def _language() -> Language:
    """Read what was chosen, else what the browser asks for, else what the host has chosen."""
    chosen = session.get(LANGUAGE)
    for lang in LANGUAGES:
        if chosen == lang:
            return lang
    wanted = request.accept_languages.best_match(LANGUAGES)
    return next((lang for lang in LANGUAGES if lang == wanted), front().settings.language)


def is_logged_in(now: datetime) -> bool:
    """Whether somebody is, by the token in the cookie; then the request begins as that person.

    Raises:
        HasLeft: they have left: no page is theirs any more, not even one that reads nothing.
    """
    token = session.get(LOGIN)
    found = front().logins.who(token, now) if isinstance(token, str) else None
    if found is None:
        return False
    asking = front().register.request(acting_as=found.handle, vouched=found.vouched)
    if found.handle is not None and found.left_on is not None and asking.is_past(found.left_on):
        raise HasLeft(found.handle, found.left_on)
    begin(asking)
    return True


def log_in(token: str, own_language: str | None = None) -> None:
    """Give the browser a token, and nothing but the language of what it had: no session is carried over.

    Args:
        own_language: the person's, which goes before what the browser had.
    """
    language = own_language or session.get(LANGUAGE)
    session.clear()
    session[LOGIN] = token
    if language is not None:
        session[LANGUAGE] = language


def log_out() -> None:
    """End the login on the server, and forget the token."""
    token = session.get(LOGIN)
    if isinstance(token, str):
        front().logins.leave(token)
    language = session.get(LANGUAGE)
    session.clear()
    if language is not None:
        session[LANGUAGE] = language
