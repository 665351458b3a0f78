"""What whoever serves the front has chosen: where it is reached, and who vouches for those who log in."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from web.statement import Statement
from web.written import Wrong, is_address, is_text

if TYPE_CHECKING:
    from lifecycle.languages import Language

_NAME: Final = pattern(r"[a-z][a-z0-9-]{0,30}")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Somebody who vouches for people, by OpenID Connect: a municipality, the police."""

    name: str
    """In addresses of ours; the issuer has one of them registered."""
    title: str
    """What its button says."""
    address: str
    """By which it says who it is; what it can is asked for at `/.well-known/openid-configuration` below."""
    client_id: str
    client_secret_file: str = ""
    """Where the secret lies; empty: none was agreed on, and PKCE alone says that it is we who ask."""
    scopes: tuple[str, ...] = ("openid",)
    level_claim: str = "acr"
    """The claim that says how surely somebody was recognised."""
    levels: tuple[str, ...] = ()
    """Those that are enough, in the issuer's words, and asked for; empty: all are."""
    client_secret: str = ""
    """Read when the server starts; never shown."""

    def __repr__(self) -> str:
        """Name it without its secret."""
        return f"Issuer({self.name!r}, {self.address!r})"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a front is reached, and what it says to those who have not chosen."""

    address: str
    """Where its pages begin, as people type it, without a slash at the end."""
    secret: str
    """What its cookies are signed with."""
    language: Language = "sv"
    """Of whoever neither has chosen one nor asks for one."""
    issuers: tuple[Issuer, ...] = ()
    """None: whoever started the server is let in, and nobody else."""
    proxies: int = 0
    """How many servers of the host's stand before it, whose word on who asks is taken."""
    statement: Statement | None = None
    """How accessible the pages are, as the host says it; None: the host has said nothing."""

    @property
    def is_encrypted(self) -> bool:
        """Whether browsers reach it encrypted, itself or by what stands before it."""
        return self.address.startswith("https://")

    @property
    def host(self) -> str:
        """The host by which it is asked."""
        return self.address.partition("://")[2].partition("/")[0]


def read_issuers(text: str) -> tuple[tuple[Issuer, ...], tuple[Wrong, ...]]:
    """Read who vouches for people: TOML with an `[[issuer]]` for each; all that is wrong is named."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return (), (Wrong(str(error), "[[issuer]]"),)
    listed = said.get("issuer")
    if said.keys() - {"issuer"} or not isinstance(listed, list) or not listed:
        return (), (Wrong(next(iter(sorted(said.keys() - {"issuer"})), "issuer"), "[[issuer]]"),)
    wrong = [one for n, table in enumerate(listed, 1) for one in _wrong_in(table, f"issuer {n}")]
    names = [table.get("name") for table in listed if isinstance(table, Mapping)]
    twice = sorted({str(one) for one in names if names.count(one) > 1})
    wrong += [Wrong(f"name {name}", "kommunen, polisen") for name in twice]
    return ((), tuple(wrong)) if wrong else (tuple(_issuer(table) for table in listed), ())


def _wrong_in(table: object, where: str) -> Iterator[Wrong]:
    if not isinstance(table, Mapping):
        yield Wrong(where, "[[issuer]]")
        return
    for key in sorted(table.keys() - _RIGHT.keys()):
        yield Wrong(f"{where}: {key}", ", ".join(_RIGHT))
    for key, (right, may_be) in _RIGHT.items():
        needed = key in ("name", "title", "address", "client_id")
        if (needed or key in table) and not may_be(table.get(key)):
            yield Wrong(f"{where}: {key}", right)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(is_text(one) and " " not in one for one in value)


_RIGHT: Final[Mapping[str, tuple[str, Callable[[object], bool]]]] = {
    "name": ("kommunen", _is_name),
    "title": ("Borås Stad", is_text),
    "address": ("https://login.kommunen.se", is_address),
    "client_id": ("handslag", is_text),
    "client_secret_file": ("/etc/handslag/kommunen.secret", is_text),
    "scopes": ('["openid"]', _is_list),
    "level_claim": ("acr", is_text),
    "levels": ('["loa3"]', _is_list),
}
"""What may be said of an issuer, what would do, and whether something does."""


def _issuer(table: Mapping[str, Any]) -> Issuer:
    lists = {key: tuple(table[key]) for key in ("levels", "scopes") if table.get(key)}
    if "scopes" in lists and "openid" not in lists["scopes"]:
        lists["scopes"] = ("openid", *lists["scopes"])
    return Issuer(**{**table, **lists})
