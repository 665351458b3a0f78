"""Codes of closed lists on the command line: a parameter of which it is known, or is not, what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from cli.frame.usage import UsageFault, name_of
from words.vocabulary import nearest_codes, read_beginning, read_word

if TYPE_CHECKING:
    from collections.abc import Sequence


_FEW: Final = 5
"""So many codes are all named: the one that is spelt most alike may mean the opposite."""


def code_of(
    argument: str, written: str, *, families: Sequence[str], codes: Iterable[str], listed_by: str = ""
) -> str:
    """Find the code that was meant; a beginning will do when it fits one code only: `kommun`, `main`.

    Args:
        argument: how the value is given, for the complaint: `--side`.
        families: what the codes are called, the first for the complaint too.
        listed_by: the command that lists them, where they are too many for a sentence.

    Raises:
        UsageFault: it is none of them; the nearest are named, or all.
    """
    known = tuple(codes)
    for read in (read_word, partial(read_beginning, of_many=bool(listed_by))):
        for family in families:
            if (found := read(written, family, known)) is not None:
                return found
    if any(mark in written for mark in ",;"):
        raise UsageFault("usage.one_code", argument=argument, name=written)
    if listed_by:
        raise UsageFault(
            "usage.bad_choice.listed",
            argument=argument,
            name=written,
            listed_by=listed_by,
            family=families[0],
            nearest=nearest_codes(written, families[0], known),
        )
    few = len(known) <= _FEW
    raise UsageFault(
        "usage.bad_choice",
        argument=argument,
        name=written,
        family=families[0],
        choices=known,
        nearest=() if few else nearest_codes(written, families[0], known),
    )


class Code(click.ParamType[str]):
    """A code of a closed list, as people write it."""

    name = "text"

    def __init__(
        self, family: str, codes: str, *, short: Mapping[str, str] | None = None, listed_by: str = ""
    ) -> None:
        """Say which list it is.

        Args:
            family: what its codes are called in the catalogues.
            codes: where the list stands, `module:NAME`; it is read when somebody writes one.
            short: what else may be written for a code.
            listed_by: the command that lists them, where they are too many for a sentence.
        """
        self._family = family
        self._codes = codes
        self._short = short or {}
        self._listed_by = listed_by

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read the code, or say which there are."""
        del ctx
        written = str(value)
        if (code := self._short.get(written.casefold())) is not None:
            return code
        return code_of(
            name_of(param),
            written,
            families=(self._family,),
            codes=self._known(),
            listed_by=self._listed_by,
        )

    def listed(self) -> dict[str, object]:
        """Give what may be written to who wrote nothing."""
        return {"family": self._family, "choices": tuple(self._known())}

    def _known(self) -> Iterable[str]:
        module, _, name = self._codes.partition(":")
        known: Iterable[str] = getattr(import_module(module), name)
        return known


LEVEL: Final = Code(
    "kind", "lifecycle.nouns:AGREEMENTS", short={"main": "main_agreement", "sub": "sub_agreement"}
)
PLAN: Final = Code("kind", "lifecycle.nouns:PLANS")
DEVIATION: Final = Code("deviation", "lifecycle.codes:DEVIATIONS")
SIDE: Final = Code("side", "lifecycle.records.party:SIDES")
ROLE: Final = Code("role", "lifecycle.records.person:ROLES")
CAPACITY: Final = Code("capacity", "lifecycle.records.person:CAPACITIES")
GROUND: Final = Code("ground", "lifecycle.records.register:GROUNDS")
DUTY: Final = Code("code.duty_kind", "lifecycle.records.duty:KINDS")
GAP: Final = Code("audit.gap", "workflows.audits.gaps.kinds:KINDS", listed_by="handslag audit gaps --kinds")
