"""`audit law`: what Lag (2023:196) asks of municipalities, and what the register shows of it.

How it stands is computed in `lifecycle.law`, for guards, gaps and this audit alike; here is chosen of whom it
is asked, agreement or not, what would close it, and what the log of reports is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lifecycle.errors import UnknownRecord
from lifecycle.law import Municipality
from lifecycle.readers import refuse_a_part
from lifecycle.store import fact
from workflows.action import Action, Code
from workflows.audits.gaps.duties import closing
from workflows.audits.gaps.parts import Parts
from workflows.audits.gaps.reading import read_register
from workflows.audits.law.exported import read_exports
from workflows.audits.law.line import (
    NOTHING_TO_DO,
    LawAudit,
    OfMunicipality,
    Source,
    line_of,
    nothing_seen,
)
from workflows.audits.law.merging import in_order
from workflows.audits.law.reports import reports_of
from workflows.configuration.geography import county_called, municipalities, municipality_called
from workflows.directory.duties import without_duties
from workflows.lookup.by_name import nearest
from workflows.lookup.likeness import municipalities_like

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.law import Standing
    from lifecycle.records import Unit
    from lifecycle.rulebook import Rulebook
    from workflows.audits.gaps.register import Register


def law(
    connection: Connection,
    rulebook: Rulebook,
    *,
    today: date,
    named: Sequence[str] = (),
    county: str | None = None,
    every: bool = False,
    as_of: date | None = None,
    known_on: date | None = None,
) -> LawAudit:
    """Tell how municipalities stand with the law today, or on `as_of` by what was known on `known_on`.

    Args:
        named: only these, by their names or codes.
        county: every one of that county, by its code or name; also those that the register does not know.
        every: every municipality of Sweden.

    Raises:
        UnknownRecord: there is no such municipality or county; the nearest names are given.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
        NotAllowed: whoever asks reads only a part of the register.
    """
    refuse_a_part(connection)
    day = as_of or known_on or today
    asking = _Asking(connection, rulebook, day, as_of, known_on)
    code = None if county is None else _county(county)
    wanted = _wanted(asking.known, named=named, county=code, every=every)
    return LawAudit(
        day=day,
        sources=(Source("", fact(connection, "register") or "", day, known_on),),
        municipalities=in_order(asking.stand(wanted)),
        county=code,
        unplaced=without_duties(connection) if not named and code is None else (),
    )


class _Asking:
    """Asks the register of a day: that of today is read a municipality at a time, an earlier one whole."""

    def __init__(
        self,
        connection: Connection,
        rulebook: Rulebook,
        day: date,
        as_of: date | None,
        known_on: date | None,
    ) -> None:
        self._parts = Parts(connection, rulebook, day)
        self._whole: Register | None = None
        if as_of is not None or known_on is not None:
            self._whole = read_register(connection, rulebook, day, as_of=as_of, known_on=known_on)
            self.known = _known(self._whole.law.municipalities(), self._whole.units.values())
        else:
            self.known = _known(self._parts.registered, self._parts.placed_units)
        """The municipalities that stand in the register, by their codes."""

    def stand(self, wanted: Iterable[Municipality]) -> Iterator[OfMunicipality]:
        """Tell how some stand."""
        by_code = {one.code: one for one in wanted}
        parts = self._parts.of_municipalities(by_code) if self._whole is None else [(by_code, self._whole)]
        for codes, register in parts:
            for code in codes:
                yield self._stands(register, by_code[code])

    def _stands(self, register: Register, municipality: Municipality) -> OfMunicipality:
        known, is_now = municipality.code in self.known, self._whole is None
        return OfMunicipality(
            code=municipality.code,
            municipality=municipality.name,
            county=municipality.code[:2],
            known_by=("",) if known else (),
            lines=tuple(
                line_of(one, register.day, _closing(register, municipality, one, known=known, is_now=is_now))
                for one in register.law.standing(municipality)
            ),
            reports=reports_of(register.everything, municipality.code),
        )


def _known(registered: Iterable[Municipality], units: Iterable[Unit]) -> Mapping[str, Municipality]:
    """Give the municipalities that stand in the register, also on a day before they had duties."""
    found = {one.code: one for one in registered}
    names = {one.code: one.name for one in municipalities().values()}
    for unit in units:
        code = unit.area_code or ""
        if unit.side == "municipality" and unit.ended_by is None and code in names and code not in found:
            found[code] = Municipality(code, names[code], (unit,))
    return found


def law_of_files(
    files: Mapping[Path, bytes], *, named: Sequence[str] = (), county: str | None = None, every: bool = False
) -> LawAudit:
    """Tell the same from the exports of several registers, without a register of one's own.

    Raises:
        UnknownRecord: there is no such municipality or county; the nearest names are given.
        InputRefused: some files are no exports; each is named.
    """
    code = None if county is None else _county(county)
    found = read_exports(files)
    known = {one.code: Municipality(one.code, one.municipality) for one in found.municipalities}
    told = {one.code: one for one in found.municipalities}
    wanted = _wanted(known, named=named, county=code, every=every)
    return replace(
        found,
        municipalities=in_order(
            told.get(one.code) or nothing_seen(one.code, one.name, found.day) for one in wanted
        ),
        county=code,
    )


def _county(written: str) -> str:
    code = county_called(written)
    if code is None:
        names = {one.county_name for one in municipalities().values()}
        raise UnknownRecord("county", written, nearest=nearest(written, names))
    return code


def _wanted(
    known: Mapping[str, Municipality], *, named: Sequence[str], county: str | None, every: bool
) -> Iterable[Municipality]:
    """Choose of whom it is asked: some, a county, all there are, or those that are known."""
    if named:
        return {one.code: one for one in (_named(known, each) for each in named)}.values()
    if county is None and not every:
        return known.values()
    sweden = {one.code: Municipality(one.code, one.name) for one in municipalities().values()}
    there = {**sweden, **known}
    return (one for one in there.values() if county is None or one.code.startswith(county))


def _named(known: Mapping[str, Municipality], written: str) -> Municipality:
    found = municipality_called(written)
    if found is None:
        raise UnknownRecord("municipality", written, nearest=municipalities_like(written))
    return known.get(found.code) or Municipality(found.code, found.name)


def _closing(
    register: Register, municipality: Municipality, standing: Standing, *, known: bool, is_now: bool
) -> Action | None:
    """Say what would close it; a municipality that the register does not know has to be there first.

    Of one that has a successor nothing does: the law asks that one. Whether the register knows it by now,
    what it knew then does not tell.
    """
    if standing.status in NOTHING_TO_DO:
        return None
    if not known:
        if not is_now or _has_a_successor(register, municipality):
            return None
        return Action("party add", (municipality.name,), options={"side": Code("side", "municipality")})
    return closing(register, municipality, standing)


def _has_a_successor(register: Register, municipality: Municipality) -> bool:
    """Whether it was here, and another party has come after it: it is not to be added anew."""
    units = register.units.values()
    return any(one.area_code == municipality.code and one.ended_by == "succeeded" for one in units)
