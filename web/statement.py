"""How accessible the pages are, as their host answers for it: a file that the host fills in.

What has to be in it: 12 § lagen (2018:1937) om tillgänglighet till digital offentlig service, and the
model statement of Commission Implementing Decision (EU) 2018/1523.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from lifecycle.values import dataclass
from web.written import Wrong, is_address, is_text

STATUSES: Final = ("fully", "partly", "not")
"""How far the pages meet what the law asks for."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What the host of the pages says of them."""

    organisation: str
    status: str
    """One of `STATUSES`."""
    assessed_on: date
    contact: str
    """To whom one writes of what does not work: an address for mail, a telephone number."""
    supervision: str
    """Where one complains of the answer: an address of the authority that supervises."""
    faults: tuple[str, ...] = ()
    """What is known not to work."""


def read_statement(text: str) -> tuple[Statement | None, tuple[Wrong, ...]]:
    """Read what the host has filled in: TOML; all that is wrong is named."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (Wrong(str(error), 'organisation = "Borås Stad"'),)
    wrong = [Wrong(key, ", ".join(_RIGHT)) for key in sorted(said.keys() - _RIGHT.keys())]
    for key, (right, may_be) in _RIGHT.items():
        if (key != "faults" or key in said) and not may_be(said.get(key)):
            wrong.append(Wrong(key, f"{key} = {right}"))
    return (None, tuple(wrong)) if wrong else (_statement(said), ())


def _statement(said: Mapping[str, Any]) -> Statement:
    return Statement(**{**said, "faults": tuple(said.get("faults", ()))})


def _is_day(value: object) -> bool:
    return type(value) is date


def _is_status(value: object) -> bool:
    return value in STATUSES


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(is_text, value))


_RIGHT: Final[Mapping[str, tuple[str, Callable[[object], bool]]]] = {
    "organisation": ('"Borås Stad"', is_text),
    "status": (" | ".join(f'"{one}"' for one in STATUSES), _is_status),
    "assessed_on": ("2027-01-31", _is_day),
    "contact": ('"tillganglighet@kommunen.se"', is_text),
    "supervision": ('"https://myndigheten.se/anmal"', is_address),
    "faults": ('["…"]', _are_texts),
}
"""What is said in it, what would do, and whether something does."""
