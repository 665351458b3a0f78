"""What the user has chosen for this call: the common options, then the environment, then our defaults.

The one place that reads the environment. No command asks for a variable by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.codes import LANGUAGES
from words.texts import texts_in

if TYPE_CHECKING:
    from lifecycle.codes import Language
    from words.texts import Texts

Output: TypeAlias = Literal["screen", "json", "csv", "plain"]

DEFAULT_DB: Final = "sqlite:///handslag.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """One call's choices, complete: what was not given has its default here."""

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


def resolve(given: Given, environment: Mapping[str, str]) -> Settings:
    """Fill what was not given from the environment, and the rest with defaults.

    An unknown language in HANDSLAG_LANG counts as not given, and so does any HANDSLAG_LOG but `json`: a wrong
    variable must not lock anybody out.
    """
    return Settings(
        db=given.db or environment.get("HANDSLAG_DB") or DEFAULT_DB,
        lang=given.lang or language_of(environment),
        acting_as=given.acting_as or environment.get("HANDSLAG_AS") or None,
        today=given.today,
        output=_output(given),
        debug=environment.get("HANDSLAG_DEBUG", "") not in {"", "0"},
        log=environment.get("HANDSLAG_LOG", "").lower() == "json",
    )


def _output(given: Given) -> Output:
    if given.json:
        return "json"
    return "plain" if given.plain else "csv" if given.csv else "screen"


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


def glance(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
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
    return resolve(Given(db=database, lang=lang, json=as_json, csv=as_csv), environment)


def state_folder(environment: Mapping[str, str], *, platform: str) -> Path:
    """Say where the platform keeps a user's logs; the folder need not exist.

    Args:
        platform: `sys.platform`.
    """
    home = Path(environment.get("USERPROFILE" if platform == "win32" else "HOME") or gettempdir())
    match platform:
        case "win32":
            return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Handslag" / "Logs"
        case "darwin":
            return home / "Library" / "Logs" / "Handslag"
        case _:
            return Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / "handslag"
