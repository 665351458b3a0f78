"""What the user has chosen for this call: the common options, then the environment, then our defaults.

The one place that reads the environment. No command asks for a variable by itself.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from cli.frame.usage import UsageFault
from lifecycle.languages import LANGUAGES
from lifecycle.values import dataclass
from words.texts import texts_in

if TYPE_CHECKING:
    from pathlib import Path

    from lifecycle.languages import Language
    from lifecycle.web_address import Pages
    from web.settings import Issuer
    from web.settings import Settings as OfTheFront
    from web.statement import Statement
    from web.written import Wrong
    from words.texts import Texts
    from workflows.notices.post import MailServer

Output: TypeAlias = Literal["screen", "json", "csv", "plain"]

VARIABLE: Final = "_HANDSLAG_COMPLETE"
"""What a shell's script sets when it asks."""

DEFAULT_DB: Final = "sqlite:///handslag.db"

_USUAL, _LEAST = 80, 50
"""Columns of a screen, and of a page of help on any."""
_PORTS: Final = {"starttls": 587, "tls": 465, "none": 25}
_LAST_PORT: Final = 65535
_MOST_PROXIES: Final = 5
_MOST_DIGITS: Final = 18


class Settings(NamedTuple):
    """One call's choices, complete: what was not given has its default here.

    A tuple, since help makes it, and would wait longer for `dataclasses` than for itself.
    """

    db: str
    lang: Language
    acting_as: str | None
    """Who types, as a person of the register; None when nobody was named."""
    today: date | None
    """The day given as today; None lets workflows/clock.py ask the clock."""
    output: Output
    debug: bool = False
    """Defects are loud: a missing text raises, an internal error shows its traceback."""
    log: bool = False
    """What the process does is told on stderr, as lines of JSON."""


def texts_of(settings: Settings) -> Texts:
    """Load the sentences for one call."""
    return texts_in(settings.lang, strict=settings.debug)


@dataclass(frozen=True, slots=True)
class Given:
    """What stood on the command line; None where nothing did."""

    db: str | None = None
    lang: Language | None = None
    acting_as: str | None = None
    today: date | None = None
    json: bool = False
    csv: bool = False
    plain: bool = False


def resolve(given: Given, environment: Mapping[str, str] = os.environ) -> Settings:
    """Fill what was not given from the environment, and the rest with defaults.

    An unknown language in HANDSLAG_LANG counts as not given, and so does any HANDSLAG_LOG but `json`: a wrong
    variable must not lock anybody out.
    """
    output: Output = "json" if given.json else "plain" if given.plain else "csv" if given.csv else "screen"
    chosen = _chosen(environment, db=given.db, lang=given.lang, output=output)
    return chosen._replace(acting_as=given.acting_as or chosen.acting_as, today=given.today)


def _chosen(
    environment: Mapping[str, str], *, db: str | None, lang: Language | None, output: Output
) -> Settings:
    return Settings(
        db=db or environment.get("HANDSLAG_DB") or DEFAULT_DB,
        lang=lang or language_of(environment),
        acting_as=environment.get("HANDSLAG_AS") or None,
        today=None,
        output=output,
        debug=environment.get("HANDSLAG_DEBUG", "") not in {"", "0"},
        log=environment.get("HANDSLAG_LOG", "").lower() == "json",
    )


def language_of(environment: Mapping[str, str]) -> Language:
    """Read HANDSLAG_LANG, else the locale: English when that says English, otherwise Swedish.

    `C`, `POSIX`, an unset locale (Windows) and every other language mean Swedish: the agreements are.
    """
    chosen = environment.get("HANDSLAG_LANG", "").lower()
    if chosen in LANGUAGES:
        return chosen
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    return "en" if locale.lower().startswith("en") else "sv"


def glance(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> Settings:
    """Look for the language, the output and the database before the command line is parsed.

    Help and usage errors need the first two, wherever on the line they stand, and whoever has met something
    unforeseen the third; everything else waits for the parser.
    """
    before_end = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    lang: Language | None = None
    database: str | None = None
    for word, following in zip_longest(before_end, before_end[1:], fillvalue=""):
        if word == "--db" or word.startswith("--db="):
            database = (following if word == "--db" else word.removeprefix("--db=")) or database
        written = following if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and written in LANGUAGES:
            lang = written
    as_json, as_csv = "--json" in before_end, "--csv" in before_end
    output: Output = "json" if as_json else "csv" if as_csv else "screen"
    return _chosen(environment, db=database, lang=lang, output=output)


def state_folder(environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Say where the platform keeps a user's logs; the folder need not exist.

    Args:
        environment: the process's own.
        platform: `sys.platform`.
    """
    from pathlib import Path  # help and most commands write no log
    from tempfile import gettempdir

    home = Path(environment.get("USERPROFILE" if platform == "win32" else "HOME") or gettempdir())
    match platform:
        case "win32":
            return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Handslag" / "Logs"
        case "darwin":
            return home / "Library" / "Logs" / "Handslag"
        case _:
            return Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / "handslag"


def columns(environment: Mapping[str, str] = os.environ) -> int:
    """Say how wide the user wants lines that go to no terminal; 0 where nobody said."""
    return _whole(environment.get("COLUMNS", "")) or 0


def columns_of_screen(environment: Mapping[str, str] = os.environ) -> int:
    """Say how wide the screen is: what the user wants, else what the terminal says; 0 where nobody knows."""
    if asked := columns(environment):
        return asked
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else 0
    except (OSError, ValueError):
        return 0


def width_of_help(most: int | None) -> int:
    """Say how wide a page of help is, as click has it, which imports 3 ms of `shutil` to know it."""
    most = most or _USUAL
    return max(min(columns_of_screen() or _USUAL, most) - 2, _LEAST)


def completing(environment: Mapping[str, str] = os.environ) -> str:
    """Say what a shell asks that completes a line: `bash_complete`; nothing where none does."""
    return environment.get(VARIABLE, "")


def has_mail_server(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody has said where mails are handed over."""
    return bool(environment.get("HANDSLAG_SMTP_HOST", ""))


def mail_server(environment: Mapping[str, str] = os.environ) -> MailServer | None:
    """Read the mail server's settings; None when no host is named, so that nothing is sent.

    `HANDSLAG_SMTP_HOST`, `_PORT`, `_SECURITY` (starttls, tls, none), `_USER`, `_PASSWORD` or
    `_PASSWORD_FILE`, `_FROM`, `_TIMEOUT` (seconds).

    Raises:
        UsageFault: a value cannot be.
    """
    from workflows.notices.post import MailServer  # most commands send nothing

    if not has_mail_server(environment):
        return None
    user, password = _login(environment)
    return MailServer(
        host=_host(environment),
        port=_port(environment),
        security=_security(environment),
        sender=_sender(environment),
        user=user,
        password=password,
        timeout_seconds=_timeout(environment),
    )


def mail_troubles(environment: Mapping[str, str] = os.environ) -> Iterator[UsageFault | OSError]:
    """Give everything in the mail server's settings at which a daily run would stop before it begins."""
    if not environment.get("HANDSLAG_SMTP_HOST", ""):
        return
    for read in (_host, _security, _port, _sender, _timeout, _login):
        try:
            read(environment)
        except (UsageFault, OSError) as trouble:
            yield trouble


def front_settings(
    usual: str, lang: Language, secret: str, environment: Mapping[str, str] = os.environ
) -> OfTheFront:
    """Read how pages are served.

    `HANDSLAG_WEB_URL` is where people reach them, `HANDSLAG_WEB_ISSUERS` a file that says who vouches for
    those who log in, `HANDSLAG_WEB_PROXIES` how many servers of the host's stand before this one,
    `HANDSLAG_WEB_ACCESSIBILITY` a file with what the host says of how accessible they are.

    Args:
        usual: where they are if nothing else is said.
        lang: of whoever has chosen none.
        secret: what cookies are signed with.

    Raises:
        UsageFault: a value cannot be, or a file cannot be read.
    """
    from web.settings import Settings as OfTheFront  # only `serve` and `doctor` ask

    for trouble in front_troubles(environment):
        raise trouble
    return OfTheFront(
        web_url(environment) or usual,
        secret,
        lang,
        issuers=_issuers(environment)[0],
        proxies=_proxies(environment),
        statement=_statement(environment)[0],
    )


def web_url(environment: Mapping[str, str] = os.environ) -> str:
    """Say where people reach the pages, as browsers write it; nothing where nobody said."""
    return (
        environment.get("HANDSLAG_WEB_URL", "").rstrip("/").lower()
    )  # there is no path whose case would count


def front_troubles(environment: Mapping[str, str] = os.environ) -> Iterator[UsageFault]:
    """Give everything in the settings of pages at which they would not be served."""
    from lifecycle.web_address import is_public_address  # as above

    url, right = web_url(environment), "https://handslag.kommunen.se"
    if url and not is_public_address(url):
        yield _wrong("HANDSLAG_WEB_URL", url, right)
    try:
        _proxies(environment)
    except UsageFault as fault:
        yield fault
    if environment.get("HANDSLAG_WEB_ISSUERS", "") and not url:
        yield _wrong("HANDSLAG_WEB_URL", "", right)
    yield from _issuers(environment)[1]
    yield from _statement(environment)[1]


def _statement(environment: Mapping[str, str]) -> tuple[Statement | None, list[UsageFault]]:
    from web.statement import read_statement  # as above

    variable = "HANDSLAG_WEB_ACCESSIBILITY"
    if not (name := environment.get(variable, "")):
        return None, []
    faults: list[UsageFault] = []
    text = _text_of(variable, name, faults)
    if faults:
        return None, faults
    found, wrong = read_statement(text)
    return found, _in_file(variable, name, wrong)


def _in_file(variable: str, name: str, wrong: Iterable[Wrong]) -> list[UsageFault]:
    return [
        UsageFault("usage.wrong_in_file", variable=variable, file=name, where=one.where, right=one.right)
        for one in wrong
    ]


def _proxies(environment: Mapping[str, str]) -> int:
    written = environment.get("HANDSLAG_WEB_PROXIES", "")
    return 0 if written in ("", "0") else _number(environment, "HANDSLAG_WEB_PROXIES", 0, _MOST_PROXIES)


def _issuers(environment: Mapping[str, str]) -> tuple[tuple[Issuer, ...], list[UsageFault]]:
    """Read who vouches for people, each with its secret; a secret is never in what is said of it."""
    from dataclasses import replace

    from web.settings import read_issuers

    variable = "HANDSLAG_WEB_ISSUERS"
    if not (name := environment.get(variable, "")):
        return (), []
    faults: list[UsageFault] = []
    issuers, wrong = read_issuers(_text_of(variable, name, faults) or "[[issuer]]")
    if not faults:
        faults += _in_file(variable, name, wrong)
    known = []
    for one in issuers:
        secret = _text_of(variable, one.client_secret_file, faults) if one.client_secret_file else ""
        known.append(replace(one, client_secret=(secret.splitlines() or [""])[0].strip()))
    return tuple(known), faults


def _text_of(variable: str, name: str, faults: list[UsageFault]) -> str:
    from pathlib import Path  # as above

    try:
        return Path(name).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        faults.append(UsageFault("usage.setting_file_unreadable", variable=variable, file=name))
        return ""


def pages(environment: Mapping[str, str] = os.environ) -> Pages:
    """Read where mails and calendars link to: `HANDSLAG_WEB_URL`; nowhere where nobody said.

    Raises:
        UsageFault: it is no address.
    """
    from lifecycle.web_address import Pages  # as above

    for trouble in front_troubles(environment):
        raise trouble
    return Pages(web_url(environment))


def _host(environment: Mapping[str, str]) -> str:
    from lifecycle.hidden import unreadable_shown  # as above

    host = environment.get("HANDSLAG_SMTP_HOST", "")
    if not _names_a_host(host):
        raise _wrong("HANDSLAG_SMTP_HOST", unreadable_shown(host), "smtp.kommunen.se")
    return host


def _security(environment: Mapping[str, str]) -> str:
    from workflows.notices.post import SECURITIES  # as above

    security = environment.get("HANDSLAG_SMTP_SECURITY") or "starttls"
    if security not in SECURITIES:
        raise _wrong("HANDSLAG_SMTP_SECURITY", security, ", ".join(SECURITIES))
    return security


def _sender(environment: Mapping[str, str]) -> str:
    from email.utils import parseaddr  # as above

    from lifecycle.names import has_a_whole_domain

    sender = environment.get("HANDSLAG_SMTP_FROM", "")
    address = parseaddr(sender)[1]
    if "@" not in address or not has_a_whole_domain(address) or not sender.isprintable():
        raise _wrong("HANDSLAG_SMTP_FROM", sender, "handslag@kommunen.se")
    return sender


def _port(environment: Mapping[str, str]) -> int:
    usual = _PORTS.get(environment.get("HANDSLAG_SMTP_SECURITY") or "starttls", _LAST_PORT)
    return _number(environment, "HANDSLAG_SMTP_PORT", usual, _LAST_PORT)


def _timeout(environment: Mapping[str, str]) -> int:
    return _number(environment, "HANDSLAG_SMTP_TIMEOUT", 30, 600)


def _names_a_host(written: str) -> bool:
    """Whether it is a name or a number of a computer: with it goes no port, no user and no way there."""
    from ipaddress import ip_address  # as above

    if ":" in written:
        try:
            ip_address(written)
        except ValueError:
            return False
    return written.isprintable() and not re.search(r"[@/?\s]", written)


def _login(environment: Mapping[str, str]) -> tuple[str, str]:
    """Read the user and the password: a server that is given one of them alone refuses mail every day."""
    user, password = environment.get("HANDSLAG_SMTP_USER", ""), _password(environment)
    if user and not password:
        raise UsageFault("usage.mail_user_without_password", variable="HANDSLAG_SMTP_PASSWORD")
    if password and not user:
        raise UsageFault("usage.mail_password_without_user", variable="HANDSLAG_SMTP_USER")
    return user, password


def _password(environment: Mapping[str, str]) -> str:
    """Read the secret, or the first line of the file that holds it, as systemd hands it over."""
    name = environment.get("HANDSLAG_SMTP_PASSWORD_FILE", "")
    if not name:
        return environment.get("HANDSLAG_SMTP_PASSWORD", "")
    from pathlib import Path  # as above

    try:
        lines = Path(name).read_text("utf-8").splitlines()
    except UnicodeDecodeError:
        raise UsageFault("usage.password_not_text", file=name) from None
    return lines[0] if lines else ""


def _number(environment: Mapping[str, str], name: str, default: int, most: int) -> int:
    written = environment.get(name, "")
    if not written:
        return default
    number = _whole(written)
    if number is None or not 1 <= number <= most:
        raise _wrong(name, written, f"1 … {most}")
    return number


def _whole(written: str) -> int | None:
    """Read a whole number; Python refuses to read one of thousands of digits, and nobody means one."""
    return int(written) if written.isdecimal() and len(written) <= _MOST_DIGITS else None


def _wrong(variable: str, value: str, right: str) -> UsageFault:
    if not value:
        return UsageFault("usage.variable_not_set", variable=variable, right=right)
    return UsageFault("usage.wrong_variable", variable=variable, value=value, right=right)
