"""How a value of ours leaves the program: plain, for machines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TypeAlias
from uuid import UUID

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def plain(value: object) -> Plain:
    """Turn a value into what JSON knows: days and instants in ISO form, decimals as text, fields in order."""
    if value is None or (isinstance(value, bool | int | float | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return _plain_object(value)


def _plain_object(value: object) -> Plain:
    match value:
        case Enum():
            return plain(value.value)
        case datetime() | date():
            return value.isoformat()
        case UUID() | Decimal():
            return str(value)
        case set() | frozenset():
            return [plain(item) for item in sorted(value, key=str)]
        case Iterable():
            return [plain(item) for item in value]
        case _:
            return str(value)
