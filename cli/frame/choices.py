"""Codes of closed lists on the command line: a parameter of which it is known, or is not, what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from cli.frame.usage import NotExplained, UsageFault, name_of
from lifecycle.patterns import pattern
from words.vocabulary import FEW, nearest_codes, read_beginning, read_one_word, read_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from words.texts import Texts


_PARAGRAPH: Final = pattern(r"§?\s*([0-9]{1,2})\s*§?")


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
    raise UsageFault(
        "usage.bad_choice",
        argument=argument,
        name=written,
        family=families[0],
        choices=known,
        nearest=nearest_codes(written, families[0], known, are_named=len(known) <= FEW),
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
            codes=self.known(),
            listed_by=self._listed_by,
        )

    def listed(self) -> dict[str, object]:
        """Give what may be written to who wrote nothing."""
        return {"family": self._family, "choices": tuple(self.known())}

    def known(self) -> Iterable[str]:
        """Give the codes that may be written."""
        module, _, name = self._codes.partition(":")
        known: Iterable[str] = getattr(import_module(module), name)
        return known


class Capacity(Code):
    """In which capacity somebody holds a function, also as offices shorten it."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read the capacity, or say which there are."""
        from lifecycle.names import capacity_called

        return capacity_called(str(value)) or super().convert(value, param, ctx)


class DutyKind(Code):
    """A kind of duty by law: as it is called, by the one word that only it has, or by its paragraph."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read the kind, or say which there are, each with its paragraph and what can be said of it."""
        del ctx
        written, known, argument = str(value), tuple(self.known()), name_of(param)
        if (number := _PARAGRAPH.fullmatch(written)) is not None:
            return self._of_a_paragraph(int(number[1]), argument, param)
        for read in (read_word, read_beginning, read_one_word):
            if (code := read(written, self._family, known)) is not None:
                return code
        facts = {"name": written, "nearest": nearest_codes(written, self._family, known)}
        raise NotExplained("usage.no_such_kind", param, argument=argument, family=self._family, **facts)

    def listed(self) -> dict[str, object]:
        """Give nothing for the sentence: `explained` follows it."""
        return {}

    def explained(self, texts: Texts) -> list[tuple[str, str]]:
        """Say of each kind what it is for and what can be said of it."""
        from words.duties import kinds_explained  # late: only in a help page, or on the way to an error

        return kinds_explained(texts)

    def _of_a_paragraph(self, number: int, argument: str, param: click.Parameter | None) -> str:
        from lifecycle.records.duty import PARAGRAPHS

        fitting = tuple(kind for kind, numbers in PARAGRAPHS.items() if number in numbers)
        if len(fitting) == 1:
            return fitting[0]
        code = "usage.several_of_a_paragraph" if fitting else "usage.none_of_a_paragraph"
        facts = {"number": number, "nearest": fitting}
        raise NotExplained(code, param, argument=argument, family=self._family, **facts)


LEVEL: Final = Code(
    "kind", "lifecycle.nouns:AGREEMENTS", short={"main": "main_agreement", "sub": "sub_agreement"}
)
PLAN: Final = Code("kind", "lifecycle.nouns:PLANS")
DEVIATION: Final = Code("deviation", "lifecycle.codes:DEVIATIONS")
SIDE: Final = Code("side", "lifecycle.records.party:SIDES")
ROLE: Final = Code("role", "lifecycle.records.person:ROLES")
CAPACITY: Final = Capacity("capacity", "lifecycle.records.person:CAPACITIES")
GROUND: Final = Code("ground", "lifecycle.records.register:GROUNDS")
DUTY: Final = DutyKind("code.duty_kind", "lifecycle.records.duty:KINDS")
GAP: Final = Code("audit.gap", "workflows.audits.gaps.kinds:KINDS", listed_by="handslag audit gaps --kinds")
