"""How a machine stands in its TOML file: the format, and what it means.

What is read here is well-formed; whether the machine makes sense is asked in `checks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import ConfigDict, Field

from lifecycle.errors import DefinitionError
from lifecycle.file_format import (
    Flag,
    Name,
    Names,
    SomeNames,
    Table,
    Wrong,
    exactly_one,
    expected,
    listed,
    missing,
    of,
    one_required,
    read,
)
from lifecycle.machine.definition import (
    DATE_KEYS,
    AmendRules,
    By,
    ImportedStates,
    MachineDefinition,
    Order,
    Timer,
    Transition,
)

_LAST_VERSION: Final = 9999


class _Imported(Table):
    unknown: Name
    coming: Name
    running: Name
    over: Name


class _Amend(Table):
    freely_in: Names = ()
    with_reason_in: Names = ()


class _Transition(Table):
    trigger: Name
    source: SomeNames
    dest: Name
    by: By = "person"
    guards: Names = Field((), json_schema_extra=of("guards"))
    effects: Names = Field((), json_schema_extra=of("effects"))
    carries: Names = Field((), json_schema_extra=of("fields"))
    voids: Names = Field((), json_schema_extra=of("acts"))
    stamps: Names = Field((), json_schema_extra=of("stamps"))
    acts: Name | None = Field(None, json_schema_extra=of("acts"))
    dated_by: Name | None = Field(None, json_schema_extra=of("fields"))


class _Timer(Table):
    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [one_required(*DATE_KEYS), one_required("trigger", "notice")],
        }
    )

    state: SomeNames
    due_on: Name | None = Field(None, json_schema_extra=of("dates"))
    due_after: Name | None = Field(None, json_schema_extra=of("dates"))
    trigger: Name | None = None
    notice: Name | None = None
    order: Order | None = None
    settled_by: Names = ()
    rule: Name | None = None
    statutory: Flag = False

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        del known
        yield from exactly_one(said, *DATE_KEYS)
        yield from exactly_one(said, "trigger", "notice")
        if "notice" not in said and "order" not in said:
            yield ("order",), missing()


class MachineFile(Table):
    """The format of `config/machines/NAME.vN.toml`."""

    machine: Name = Field(json_schema_extra=of("machines"))
    version: Annotated[int, Field(strict=True, ge=1, le=_LAST_VERSION), expected("version")]
    initial: Name
    final: SomeNames
    struck: Name | None = None
    prepared: Names = ()
    exists_from: Names = Field((), json_schema_extra=of("fields"))
    imported: _Imported | None = None
    amend: _Amend = _Amend()
    transition: Annotated[tuple[_Transition, ...], listed("tables")] = ()
    timer: Annotated[tuple[_Timer, ...], listed("tables")] = ()


@lru_cache(maxsize=256)
def parse(text: str, *, where: str) -> MachineDefinition:
    """Read a definition from TOML; `where` names the file in findings.

    What was read is kept: a process that sits down to work many times reads the same texts each time.

    Raises:
        DefinitionError: with every finding of the text.
    """
    said, findings = read(MachineFile, text, where)
    if said is None:
        raise DefinitionError(findings)
    return MachineDefinition(
        machine=said.machine,
        version=said.version,
        initial=said.initial,
        final=said.final,
        imported=None if said.imported is None else ImportedStates(**dict(said.imported)),
        amend=AmendRules(**dict(said.amend)),
        transitions=tuple(map(_transition, said.transition)),
        timers=tuple(map(_timer, said.timer)),
        struck=said.struck,
        prepared=said.prepared,
        exists_from=said.exists_from,
    )


def _transition(said: _Transition) -> Transition:
    values = dict(said)
    return Transition(sources=values.pop("source"), **values)


def _timer(said: _Timer) -> Timer:
    code = said.trigger or said.notice or ""
    return Timer(
        rule=said.rule or code,
        states=said.state,
        date=said.due_on or said.due_after or "",
        days_after=0 if said.due_on else 1,
        trigger=said.trigger,
        notice=said.notice,
        order=said.order or "says",
        settled_by=said.settled_by,
        statutory=said.statutory,
    )
