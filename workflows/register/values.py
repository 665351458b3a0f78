"""From a row of a register file to the field values of an agreement, with its units and areas made."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.errors import ReferenceTaken
from lifecycle.fields import Dated, Value, Values
from lifecycle.implied import implied_term
from lifecycle.names import name_key
from lifecycle.nouns import empty_values, normal
from lifecycle.values import dataclass
from workflows.configuration.geography import of_sweden
from workflows.lookup.likeness import LikeAnother, names_no_unit
from workflows.register.file import SUB, RegisterRow, municipality_of

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.dates import PartialDate
    from lifecycle.records import Unit
    from workflows.directory.naming import Parties

FROM_THE_FILE: Final = (
    "title",
    "parent_id",
    "parties",
    "areas",
    "diary_number",
    "priorities",
    "decided_on",
    "signed_on",
    "starts_on",
    "ends_on",
    "ends_with_parent",
    "term_years",
    "revised_every_years",
    "signatory_roles",
    "forums",
    "source",
)
"""What a register file says of an agreement; the other fields are not its business."""


@dataclass(slots=True)
class Places:
    """Units and areas by the names in the file, each looked up or added once."""

    parties: Parties
    new: Collection[str] = ()
    """Keys of names that are right, whatever they are like."""
    units: dict[tuple[str, str, UUID | None], Unit | None] = field(default_factory=dict)
    areas: dict[tuple[str, str], str] = field(default_factory=dict)
    asked: dict[str, LikeAnother] = field(default_factory=dict)
    """Names that are like known ones without being any of them."""

    def unit(self, name: str, side: str, on: date | None = None) -> Unit | None:
        """Give the unit, as called on the day of the paper.

        None when one of another side has the name, or when it is only like a known one (`asked`).
        """
        bearer = None if on is None else self.parties.names.bearer(name, on)
        key = (name_key(name), side, bearer)
        if key not in self.units:
            self.units[key] = None
            try:
                is_new = key[0] in self.new
                self.units[key] = self.parties.unit(name, side, bearer, is_new=is_new, is_of_old=True)
            except LikeAnother as asked:
                self.asked[name] = asked
            except ReferenceTaken:
                pass
        return self.units[key]

    def new_units(self) -> tuple[str, ...]:
        """Give what the units are called that were asked for and that the register does not have."""
        names = (unit.name for unit in self.units.values() if unit is not None)
        return tuple(dict.fromkeys(name for name in names if name not in self.parties.called_before))

    def area(self, municipality: str, district: str = "") -> str:
        """Give the code of a municipality's or a district's area."""
        key = (municipality, name_key(district))
        if key not in self.areas:
            code = self.parties.municipality(municipality).code
            self.areas[key] = self.parties.district(code, district).code if district else code
        return self.areas[key]


def values_of_row(
    row: RegisterRow,
    days: Values,
    *,
    parties: Iterable[UUID],
    areas: Iterable[str],
    parent_id: UUID | None,
    main_ends: Dated | None = None,
) -> dict[str, Value]:
    """Say what the row says, and nothing that it does not.

    Args:
        row: what the file says.
        days: what it states of its days and of its term (`days_in`).
        parties: its units, as far as they are known.
        areas: what it covers (`areas_of`).
        parent_id: the agreement above.
        main_ends: the last day of that, for a row that runs until then.
    """
    return normal(
        {
            **empty_values("main_agreement"),
            "title": row.title,
            "parent_id": parent_id,
            "parties": tuple(set(parties)),
            "areas": tuple(set(areas)),
            "diary_number": row.diary_number,
            "priorities": row.priorities,
            **days,
            **_term_of(row, days, main_ends),
            "ends_with_parent": row.ends_with_main,
            "signatory_roles": row.signatory_roles,
            "forums": row.forums,
            "source": row.source,
        }
    )


def _term_of(row: RegisterRow, said: Values, main_ends: Dated | None) -> dict[str, Value]:
    if row.ends_with_main:
        said = {**said, "ends_on": main_ends, "ends_with_parent": True}
    return implied_term(said, standard_years=None, is_old_paper=True)


def parties_in(row: RegisterRow) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yield the columns that name parties, the names, and the side on which they stand."""
    yield "municipalities", row.municipalities, "municipality"
    yield "police_unit", row.police_units, "police"
    yield "other_parties", row.other_parties, "other"


def unknown_columns(row: RegisterRow, values: Values) -> Iterator[str]:
    """Name the columns of which a row knows nothing, where there ought to be something to know.

    `values` are those of the row (`values_of_row`).
    """
    if row.level == SUB and row.parent is None:
        yield "parent"
    if not row.police_units or any(map(names_no_unit, row.police_units)):
        yield "police_unit"
    if values["starts_on"] is None:
        yield "starts_on"
    if values["ends_on"] is None and row.revised_every_years is None:
        yield "ends_on"
    for column, value in (
        ("signed_on", row.signed),
        ("decided_on", row.decided),
        ("diary_number", row.diary_number),
        ("signatory_roles", row.signatory_roles),
        ("priorities", row.priorities),
    ):
        if not value:
            yield column


def areas_of(row: RegisterRow, places: Places) -> Iterator[str]:
    """Yield what a row covers: its districts, else its municipalities."""
    if not row.districts:
        yield from (places.area(name) for name in row.municipalities)
    for district in row.districts:
        municipality, name = municipality_of(district, row.municipalities, of_sweden())
        if municipality is not None:  # the file is refused otherwise
            yield places.area(municipality, name)


def days_in(row: RegisterRow) -> dict[str, Value]:
    """Give what a row states of its days and of its term."""
    return {
        "decided_on": _dated(row.decided),
        "signed_on": _dated(row.signed),
        "starts_on": _dated(row.starts),
        "ends_on": _dated(row.ends),
        "term_years": row.term_years,
        "revised_every_years": row.revised_every_years,
    }


def _dated(day: PartialDate | None) -> Dated | None:
    return None if day is None else Dated.from_partial(day)
