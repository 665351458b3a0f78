"""How a machine stands in its TOML file: the format, and what it means.

What is read here is well-formed; whether the machine makes sense is asked in `checks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any, Final, get_args

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
    means_nothing_in,
    missing,
    of,
    one_required,
    read,
)
from lifecycle.machine.definition import (
    DATE_KEYS,
    Amend,
    By,
    End,
    ImportedStates,
    MachineDefinition,
    Order,
    Phase,
    State,
    Timer,
    Transition,
)

_LAST_VERSION: Final = 9999


class _Imported(Table):
    unknown: Name
    coming: Name
    running: Name
    over: Name


class _State(Table):
    phase: Phase
    in_force: Flag = False
    end: End | None = None
    amend: Amend | None = None
    waits_for: Name | None = Field(None, json_schema_extra=of("acts"))

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        del known
        phase = said.get("phase")
        if phase not in get_args(Phase):
            return
        if phase == "ended" and "end" not in said:
            yield ("end",), missing()
        wrong = {
            "in_force": phase != "binding" and said.get("in_force") is True,
            "end": phase != "ended" and "end" in said,
            "amend": phase == "ended" and "amend" in said,
            "waits_for": phase == "ended" and "waits_for" in said,
        }
        for key in (key for key, is_wrong in wrong.items() if is_wrong):
            yield (key,), means_nothing_in(str(phase))


class _Transition(Table):
    trigger: Name
    source: SomeNames
    dest: Name | None = None
    """Left out where each of the sources stays as it is."""
    by: By = "person"
    guards: Names = Field((), json_schema_extra=of("guards"))
    effects: Names = Field((), json_schema_extra=of("effects"))
    carries: Names = Field((), json_schema_extra=of("fields"))
    voids: Names = Field((), json_schema_extra=of("acts"))
    stamps: Names = Field((), json_schema_extra=of("stamps"))
    clears: Names = Field((), json_schema_extra=of("fields"))
    acts: Name | None = Field(None, json_schema_extra=of("acts"))
    dated_by: Name | None = Field(None, json_schema_extra=of("fields"))


class _Timer(Table):
    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [one_required(*DATE_KEYS)],
            "anyOf": [{"required": ["trigger"]}, {"required": ["notice"]}],
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
        if "trigger" not in said:
            yield from exactly_one(said, "trigger", "notice")
        elif "order" not in said:
            yield ("order",), missing()


class MachineFile(Table):
    """The format of `config/machines/NAME.vN.toml`."""

    machine: Name = Field(json_schema_extra=of("machines"))
    version: Annotated[int, Field(strict=True, ge=1, le=_LAST_VERSION), expected("version")]
    initial: Name
    struck: Name | None = None
    exists_from: Names = Field((), json_schema_extra=of("fields"))
    imported: _Imported | None = None
    state: dict[Name, _State]
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
    arrows = tuple(
        arrow for block, one in enumerate(said.transition, 1) for arrow in _transitions(one, block)
    )
    return MachineDefinition(
        machine=said.machine,
        version=said.version,
        initial=said.initial,
        meanings=tuple(
            State(
                name=name,
                leaves_by=frozenset(arrow.trigger for arrow in arrows if name in arrow.sources),
                **dict(one),
            )
            for name, one in said.state.items()
        ),
        imported=None if said.imported is None else ImportedStates(**dict(said.imported)),
        transitions=arrows,
        timers=tuple(map(_timer, said.timer)),
        struck=said.struck,
        exists_from=said.exists_from,
    )


def _transitions(said: _Transition, block: int) -> Iterator[Transition]:
    """Give the arrow; where it says no end, one for each source, which it leads back to."""
    values = dict(said)
    sources, dest = values.pop("source"), values.pop("dest")
    if dest is not None:
        yield Transition(sources=sources, dest=dest, block=block, **values)
    else:
        yield from (Transition(sources=(one,), dest=one, block=block, **values) for one in sources)


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
