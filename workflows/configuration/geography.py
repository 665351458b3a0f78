"""The municipalities of Sweden, as the shipped table lists them, and the check digit of their numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING, Final

from lifecycle.errors import DefinitionError, Finding
from lifecycle.legible import has_its_check_digit
from lifecycle.names import name_key
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from workflows.configuration.folder import config_folder

if TYPE_CHECKING:
    from pathlib import Path

POLICE_AUTHORITY_NUMBER: Final = "202100-0076"
"""Organisation number of the Swedish Police Authority: the legal entity behind every police unit."""

COLUMNS: Final = ("code", "name", "county_code", "county_name", "organisation_number")

_FORMS: Final = ("{} kommun", "{}s kommun", "{} stad", "{}s stad", "{} municipality", "city of {}")
"""How a municipality is called in full, with and without an s: Nacka kommun, Laholms kommun."""

_BESIDES: Final = {"Falun": ("Falu kommun",), "Gotland": ("Region Gotland",)}
"""What follows no form."""

_CODE = pattern(r"[0-9]{4}")
_COUNTY_CODE = pattern(r"[0-9]{2}")
_ORGANISATION_NUMBER = pattern(r"[0-9]{2}[2-9][0-9]{3}-?[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality by its short official name ("Botkyrka"); its code begins with its county's."""

    code: str
    name: str
    county_code: str
    county_name: str
    organisation_number: str | None


def organisation_number_is_valid(number: str) -> bool:
    """Tell whether ten digits, with or without the hyphen, can be a legal entity's number.

    The last digit is a Luhn check. The third is 2 or higher for every legal entity, which keeps the
    identity numbers of persons out.
    """
    if not _ORGANISATION_NUMBER.fullmatch(number):
        return False
    return has_its_check_digit(number.replace("-", ""))


@cache
def municipalities() -> Mapping[str, Municipality]:
    """Read the municipalities of Sweden by their short official names."""
    return load_municipalities(config_folder() / "geography" / "municipalities.csv")


def municipality_called(name: str) -> Municipality | None:
    """Find a municipality by its short name, what it is called in full, or its code."""
    return of_sweden().get(name_key(name))


def code_of_municipality(name: str) -> str | None:
    """Give the code of the municipality that is called so; None where none is."""
    found = municipality_called(name)
    return None if found is None else found.code


def county_called(name: str) -> str | None:
    """Find a county by its code or its name, and give its code: `12`, `Skåne län`, `Skåne`."""
    return _counties().get(name_key(name))


@cache
def _counties() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in municipalities().values():
        county = name_key(one.county_name)
        short = county.removesuffix(" län")
        for called in (
            one.county_code,
            one.county_code.removeprefix("0"),
            county,
            short,
            short.removesuffix("s"),
        ):
            found[called] = one.county_code
    return found


@cache
def of_sweden() -> Mapping[str, Municipality]:
    """Give the municipalities of Sweden by every name that they have."""
    return by_every_name(municipalities())


def by_every_name(table: Mapping[str, Municipality]) -> dict[str, Municipality]:
    """Give municipalities by the keys of all their names, and by their codes.

    A spreadsheet takes the zero from a code that begins with one; what is left is no other code. Statistics
    Sweden writes a code before its name: `1490 Borås`.
    """
    found = {
        name_key(form.format(name)): one
        for name, one in table.items()
        for form in (*_FORMS, *_BESIDES.get(name, ()))
    }
    for one in table.values():
        found |= {one.code: one, one.code.removeprefix("0"): one, f"{one.code} {name_key(one.name)}": one}
    return found | {name_key(name): one for name, one in table.items()}


def load_municipalities(path: Path) -> Mapping[str, Municipality]:
    """Read the table of municipalities, by name.

    Raises:
        DefinitionError: it is no such table; it holds every finding, by line.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError([Finding("geography.unreadable", str(path), {"reason": str(error)})]) from error
    table = csv.reader(StringIO(text, newline=""))
    if tuple(next(table, ())) != COLUMNS:
        raise DefinitionError([Finding("geography.header", str(path), {"expected": ", ".join(COLUMNS)})])
    municipalities: dict[str, Municipality] = {}
    findings: list[Finding] = []
    for cells in table:
        where = f"{path.name}:{table.line_num}"
        if len(cells) != len(COLUMNS):
            facts = {"expected": len(COLUMNS), "found": len(cells)}
            findings.append(Finding("geography.cells", where, facts))
            continue
        code, name, county_code, county_name, number = cells
        found = Municipality(code, name, county_code, county_name, number or None)
        faults = (*_faults(found), *_disagreements(found, municipalities.values()))
        findings += (Finding(code, where, {"value": value}) for code, value in faults)
        municipalities[found.name] = found
    if not municipalities and not findings:
        findings.append(Finding("geography.empty", str(path)))
    if findings:
        raise DefinitionError(findings)
    return municipalities


def _faults(municipality: Municipality) -> Iterator[tuple[str, str]]:
    """Name what one row alone shows to be wrong: a code of the catalogues and the value it is about."""
    if not _CODE.fullmatch(municipality.code):
        yield "geography.code", municipality.code
    if not municipality.name or municipality.name != municipality.name.strip():
        yield "geography.name", municipality.name
    county = municipality.county_code
    if not _COUNTY_CODE.fullmatch(county) or not municipality.code.startswith(county):
        yield "geography.county_code", county
    number = municipality.organisation_number
    if number is not None and not organisation_number_is_valid(number):
        yield "geography.organisation_number", number


def _disagreements(new: Municipality, before: Iterable[Municipality]) -> Iterator[tuple[str, str]]:
    """Name what one row and those before it cannot both have."""
    for old in before:
        if new.code == old.code or new.name == old.name:
            yield "geography.twice", f"{new.code} {new.name}"
    names = {old.county_name for old in before if old.county_code == new.county_code}
    if names - {new.county_name}:
        yield "geography.county_name", new.county_name
