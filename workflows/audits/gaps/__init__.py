"""`audit gaps`: every gap between a problem and its effect, who asks for it, and what would close it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.errors import UnknownRecord
from lifecycle.names import askable, sort_key
from lifecycle.readers import hidden_references, reading_everything
from lifecycle.records.agreement import FRAMES
from lifecycle.values import dataclass
from lifecycle.veil import texts_said, veiled
from workflows.audits.gaps.chain import Link, chain
from workflows.audits.gaps.gap import SEVERITIES, Gap
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.reading import read_register
from workflows.audits.gaps.register import Register
from workflows.configuration.geography import municipality_called
from workflows.lookup.by_name import SeveralRecords, find_record, find_unit, nearest

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.law import Municipality
    from lifecycle.records import Record
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps of a register, of one agreement with its chain, or of one municipality."""

    day: date
    agreement: str | None
    """Reference of the agreement that was asked about; None: none was."""
    gaps: tuple[Gap, ...]
    """The heaviest first, then from problem to effect."""
    chain: tuple[Link, ...] = ()
    in_force: bool = True
    """Whether the agreement binds its parties; of one that does not, next to nothing is asked."""
    unverified: int = 0
    """Agreements of which it is not known whether they are in force: nothing is said of them."""
    municipality: str | None = None
    """The municipality that was asked about."""

    @property
    def needs_attention(self) -> bool:
        """Whether there is a gap that is more than only shown."""
        return any(gap.severity != "note" for gap in self.gaps)


def gaps(
    connection: Connection,
    rulebook: Rulebook,
    *,
    today: date,
    reference: str | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
    only: str | None = None,
) -> Gaps | None:
    """List the gaps of today, or of `as_of` by what was known on `known_on`; all kinds, or `only` one.

    With a reference: those of its agreement and of everything that the agreement rests on or has under it.
    None when that did not exist, or was not known, on that day. With the name of a registered municipality:
    what the law asks of it, and what is party to anything in its name.

    Raises:
        UnknownRecord: nothing has the reference, or no party is the municipality; the nearest ones are named.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    day = as_of or known_on or today
    with reading_everything(connection):
        register = read_register(connection, rulebook, day, as_of=as_of, known_on=known_on)
    hidden = hidden_references(connection)
    found = _gaps(
        connection, register, day, hidden, reference=reference, only=only, is_then=bool(as_of or known_on)
    )
    return found if not hidden else veiled(found, _not_told(register, hidden))


def _gaps(
    connection: Connection,
    register: Register,
    day: date,
    hidden: Collection[str],
    *,
    reference: str | None,
    only: str | None,
    is_then: bool,
) -> Gaps | None:
    """Say which gaps there are where whoever asks may read; what they name of the rest is still told."""
    municipality = None if reference is None else _municipality(register, reference)
    named = None
    if reference is not None and municipality is None:
        one = _found(connection, register, reference, is_then=is_then)
        if one is None:
            return None
        named = one.reference
    found = tuple(gap for gap in gaps_in(register, only=only) if gap.reference not in hidden)
    if municipality is not None:
        own = tuple(gap for gap in found if _is_of(register, municipality, gap))
        return Gaps(day, None, own, municipality=municipality.called)
    if named is None:
        shown = (one for one in register.everything if one.reference not in hidden)
        unknown = sum(one.is_agreement and one.means.is_unverified for one in shown)
        return Gaps(day, None, found, unverified=unknown)
    at = register.at.get(named)
    if at is None:
        return None
    above = register.agreement_of(at)
    at = at if above is None or above.reference in hidden else above
    around = _around(register, at)
    near = tuple(gap for gap in found if gap.reference in around or at.reference in gap.agreements)
    links = chain(register, at, near) if at.is_agreement else ()
    links = tuple(link for link in links if link.reference not in hidden)
    return Gaps(day, at.reference, near, links, in_force=at.machine not in FRAMES or at.means.binds)


def _not_told(register: Register, hidden: Collection[str]) -> frozenset[str]:
    """Give how what is hidden is called, and what is written there and nowhere else."""
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for one in register.everything:
        said[one.reference in hidden] |= set(texts_said(one.noun))
    return frozenset({*hidden, *(said[True] - said[False])})


def _municipality(register: Register, written: str) -> Municipality | None:
    """Find a registered municipality by its name or code, unless a record is called just so."""
    meant = None if askable(written).upper() in register.at else municipality_called(written)
    known = register.law.municipalities() if meant is not None else ()
    return next((one for one in known if meant is not None and one.code == meant.code), None)


def _found(connection: Connection, register: Register, written: str, *, is_then: bool) -> Record | None:
    """Find a record; None where a municipality is meant that was not registered on that day.

    Raises:
        UnknownRecord: there is none; a municipality is looked for among parties, too.
    """
    try:
        return find_record(connection, written)
    except SeveralRecords:
        raise
    except UnknownRecord as unknown:
        if municipality_called(written) is not None:
            find_unit(connection, written)
            if is_then:
                return None
        names = [one.called for one in register.law.municipalities()]
        there = register.at.keys() - hidden_references(connection)
        alike = dict.fromkeys((*nearest(written, names), *nearest(askable(written), sorted(there))))
        raise UnknownRecord("reference", written, nearest=tuple(alike)) from unknown


def _is_of(register: Register, municipality: Municipality, gap: Gap) -> bool:
    """Whether a gap is where the municipality, or one of its districts, is a party."""
    at = register.at.get(gap.reference)
    return at is not None and any(unit.id in municipality.all_ids for unit in at.parties)


def gaps_in(register: Register, *, only: str | None = None) -> tuple[Gap, ...]:
    """Ask every kind, or only one; the heaviest first, then from problem to effect, then by reference."""
    kinds = KINDS.values() if only is None else (KINDS[only],)
    found = [gap for kind in kinds for gap in kind.gaps(register)]
    order = {name: number for number, name in enumerate(KINDS)}
    return tuple(
        sorted(
            found, key=lambda one: (SEVERITIES.index(one.severity), order[one.kind], sort_key(one.reference))
        )
    )


def _around(register: Register, at: Snapshot) -> set[str]:
    """Everything that an agreement has under it, with the pictures and forums that it shares with others."""
    return {one.reference for one in _whole(register, at)}


def _whole(register: Register, at: Snapshot) -> Iterator[Snapshot]:
    yield at
    yield from register.whole_below(at)
    if at.is_agreement:
        yield from register.pictures_for(at)
        for forum in register.forums_for(at):
            yield forum
            yield from register.whole_below(forum)
