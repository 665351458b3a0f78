"""How `config/terms.toml` is written: how long an agreement runs, what it owes, what a council is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Annotated, Any, Final

from pydantic import Field

from lifecycle.errors import Finding
from lifecycle.file_format import (
    Anything,
    PeriodText,
    Table,
    Wrong,
    expected,
    listed,
    missing,
    of,
    read,
    unknown_key,
    unknown_value,
)
from lifecycle.nouns import NOUNS
from lifecycle.rulebook import Owing
from lifecycle.small_counts import LOWEST_LIMIT, MASKED_BELOW
from lifecycle.values import dataclass

EACH: Final = {"once": "owed_since", "area": "areas", "priority": "priority", "period": "period"}
"""How often something is owed -> the field that it takes: one each of what is told from others by that."""

_LONGEST_TERM: Final = 30
_HIGHEST_LIMIT: Final = 20
"""Above it a council would be shown next to nothing of its areas."""

_Years = Annotated[int, Field(strict=True, ge=1, le=_LONGEST_TERM), expected("years")]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the file says, and what is wrong with it."""

    standard_years: Mapping[str, int] = field(default_factory=dict)
    owes: Mapping[str, tuple[Owing, ...]] = field(default_factory=dict)
    masked_below: int = MASKED_BELOW
    findings: tuple[Finding, ...] = ()


class _Owed(Table):
    by: Anything = Field(json_schema_extra=of("machines"))
    owes: Anything = Field(json_schema_extra=of("machines"))
    within: PeriodText
    each: Anything = Field(json_schema_extra=of("each"))

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find what cannot be owed so: what may stand under a key depends on the others."""
        for key, allowed in _choices(said, known).items():
            if key in said and said[key] not in allowed:
                yield (key,), unknown_value(said[key], allowed)


class _Council(Table):
    masked_below: Annotated[
        int, Field(strict=True, ge=LOWEST_LIMIT, le=_HIGHEST_LIMIT), expected("limit_of_counts")
    ] = MASKED_BELOW


class TermsFile(Table):
    """The format of the file."""

    standard_years: dict[str, _Years] = Field(default_factory=dict)
    owed: Annotated[tuple[_Owed, ...], listed("tables")] = ()
    council: _Council = Field(default_factory=_Council)

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find a length of what is no machine, and that nothing is said: then nothing would be owed."""
        if "owed" not in said:  # that nothing is owed is said, by `owed = []`
            wanted = ("owed",) if said else ("standard_years", "owed")
            yield from (((name,), missing()) for name in wanted)
        lengths = said.get("standard_years")
        for machine in lengths if isinstance(lengths, dict) else ():
            if machine not in known:
                yield ("standard_years", machine), unknown_key(known)


def parse_terms(text: str, where: str, machines: Iterable[str]) -> Terms:
    """Read what the file says, or said on some day; everything that is wrong in it is told at once."""
    said, findings = read(TermsFile, text, where, known=tuple(sorted(machines)))
    if said is None:
        return Terms(findings=tuple(findings))
    owes: dict[str, list[Owing]] = defaultdict(list)
    for one in said.owed:
        owes[str(one.by)].append(Owing(str(one.owes), str(one.within), str(one.each)))
    owed_by = {by: tuple(owed) for by, owed in owes.items()}
    return Terms(said.standard_years, owed_by, said.council.masked_below)


def _choices(table: Mapping[str, object], machines: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """List what may stand under each key, as far as the other keys say: what can hang on what."""
    owing = tuple(one for one in machines if _owed_by(one))
    by, owes = table.get("by"), table.get("owes")
    owed = {one for other in ((str(by),) if by in owing else owing) for one in _owed_by(other)}
    fitting = tuple(one for one in machines if one in owed)
    return {"by": owing, "owes": fitting, "each": _each_of(str(owes)) if owes in fitting else tuple(EACH)}


def _owed_by(machine: str) -> tuple[str, ...]:
    """Name what may be owed because of such a record: of a follow-up plan rounds, else what hangs on it."""
    if machine == "follow_up_plan":
        return ("round",)
    return tuple(
        one
        for one, noun in NOUNS.items()
        if noun.called and "owed_since" in noun.fields and machine in noun.parents
    )


def _each_of(machine: str) -> tuple[str, ...]:
    """Of what there may be one each: it is told from others by that; once what can be owed at all."""
    noun = NOUNS[machine]
    identified_by = {*(noun.identified_by or ()), *({"owed_since"} & {*noun.fields})}
    return tuple(each for each, field in EACH.items() if field in identified_by)
