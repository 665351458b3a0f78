"""What is told of what is not for whoever asks: that it is there, not what it is called, nor what it says."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from lifecycle.acts import ACT_TEXTS
from lifecycle.fields import FIELDS, ROWS, Cell, Shape
from lifecycle.readers import HIDDEN
from lifecycle.table import noun_of

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from lifecycle.acts import Act

Answer = TypeVar("Answer")


def without_texts(noun: SQLModel) -> SQLModel:
    """Give what a record is without what somebody wrote there; that something is written may be seen."""
    said = vars(noun)
    return noun_of(type(noun), {name: _without(name, value) for name, value in said.items()})


def act_without_texts(act: Act) -> Act:
    """Give what a party did without what somebody wrote of it."""
    texts: dict[str, Any] = {name: HIDDEN for name in ACT_TEXTS if getattr(act, name)}
    return replace(act, **texts)


def texts_said(noun: SQLModel) -> Iterator[str]:
    """Give everything that somebody wrote of a record."""
    for name, value in vars(noun).items():
        match FIELDS.get(name):
            case Shape.TEXT if value:
                yield value
            case Shape.TEXTS:
                yield from value
            case Shape.ROWS:
                yield from (cell for row in value for column, cell in row.items() if _is_text(name, column))
            case _:
                pass


def veiled(answer: Answer, names: Container[str]) -> Answer:
    """Give an answer, a value made of values, in which some names and texts are not told."""
    found: Any = _veiled(answer, names)
    return found  # type: ignore[no-any-return]  # of the same type: only texts in it are others


def _veiled(value: Any, names: Container[str]) -> Any:  # noqa: ANN401 -- whatever an answer is made of
    match value:
        case str():
            return HIDDEN if value in names else value
        case list():
            return [_veiled(one, names) for one in value]
        case tuple() if type(value) is tuple:
            return tuple(_veiled(one, names) for one in value)
        case Mapping():
            return {name: _veiled(one, names) for name, one in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            said = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
            new = {name: _veiled(one, names) for name, one in said.items()}
            changed = {name: one for name, one in new.items() if one != said[name]}
            return replace(value, **changed) if changed else value
        case _:
            return value


def _without(name: str, value: Any) -> Any:  # noqa: ANN401 -- of any column
    match FIELDS.get(name):
        case Shape.TEXT:
            return HIDDEN if value else value
        case Shape.TEXTS:
            return [HIDDEN for _ in value]
        case Shape.ROWS:
            return [_row_without(name, row) for row in value]
        case _:
            return value


def _row_without(name: str, row: Mapping[str, str]) -> dict[str, str]:
    return {column: HIDDEN if _is_text(name, column) else cell for column, cell in row.items()}


def _is_text(name: str, column: str) -> bool:
    return ROWS[name].get(column) is Cell.TEXT
