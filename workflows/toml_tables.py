"""Reading a TOML file of `config/` that people edit: what is wrong with it is gathered, never raised."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from lifecycle.dates import Period, parse_period
from lifecycle.errors import Finding, InvalidValue


def read_table(path: Path) -> tuple[dict[str, object], list[Finding]]:
    """Read the file; one that is missing or is no TOML says nothing, and that is a finding."""
    text, findings = read_text(path)
    return ({}, findings) if findings else parse_table(text, path.name)


def read_text(path: Path) -> tuple[str, list[Finding]]:
    """Read the file as it stands; one that is missing or is no text is a finding."""
    try:
        return path.read_text("utf-8"), []
    except OSError:
        return "", [Finding("definition.missing_file", path.name)]
    except UnicodeDecodeError as error:
        return "", [Finding("definition.bad_toml", path.name, {"detail": str(error)})]


def parse_table(text: str, where: str) -> tuple[dict[str, object], list[Finding]]:
    """Parse what a file says, or said; what is no TOML says nothing, and that is a finding."""
    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        return {}, [Finding("definition.bad_toml", where, {"detail": str(error)})]


def unknown_keys(
    said: Mapping[str, object], allowed: tuple[str, ...], where: str, place: str = ""
) -> list[Finding]:
    """List keys that are misspelt or mean nothing here."""
    return [
        Finding(
            "definition.unknown_key",
            f"{where}: {place}{key}" if place else where,
            {"key": key, "allowed": allowed},
        )
        for key in said
        if key not in allowed
    ]


def missing_keys(
    said: Mapping[str, object], needed: tuple[str, ...], where: str, place: str
) -> list[Finding]:
    """List keys without which the rest means nothing."""
    return [
        Finding("definition.missing_key", f"{where}: {place}{key}", {"key": key})
        for key in needed
        if key not in said
    ]


def wrong_value(where: str, key: str, value: object, expected: str) -> Finding:
    """Say that a value cannot be what it should; `expected` is the code of what would be right."""
    facts = {"key": key, "value": value, "expected": expected}
    return Finding("definition.wrong_value", where if expected == "table" else f"{where}: {key}", facts)


def unknown_value(where: str, key: str, value: object, allowed: tuple[str, ...]) -> Finding:
    """Say that a word is not one of the closed list that it must come from; the place says the key's path."""
    facts = {"key": key.rpartition(".")[2], "value": value, "allowed": allowed}
    return Finding("definition.unknown_value", f"{where}: {key}", facts)


def period_of(value: object) -> Period | None:
    """Read an ISO 8601 period; None for everything else."""
    try:
        return parse_period(value) if isinstance(value, str) else None
    except InvalidValue:
        return None
