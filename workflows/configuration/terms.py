"""How `config/terms.toml` is written: how long an agreement runs, and what is owed once it is signed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
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

EACH: Final = {"once": "owed_since", "area": "areas", "priority": "priority", "period": "period"}
"""How often something is owed -> the field that it takes: one each of what is told from others by that."""

_LONGEST_TERM: Final = 30

_Years = Annotated[int, Field(strict=True, ge=1, le=_LONGEST_TERM), expected("years")]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the file says, and what is wrong with it."""

    standard_years: Mapping[str, int] = field(default_factory=dict)
    owes: Mapping[str, tuple[Owing, ...]] = field(default_factory=dict)
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


class TermsFile(Table):
    """The format of the file."""

    standard_years: dict[str, _Years] = Field(default_factory=dict)
    owed: Annotated[tuple[_Owed, ...], listed("tables")] = ()

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find a length of what is no machine, and that nothing is said: then nothing would be owed."""
        if "owed" not in said:  # that nothing is owed is said, by `owed = []`
            wanted = ("owed",) if said else tuple(cls.model_fields)
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
    return Terms(said.standard_years, {by: tuple(owed) for by, owed in owes.items()})


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
