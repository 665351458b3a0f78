"""`audit gaps`: every gap between a problem and its effect, who asks for it, and what would close it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from lifecycle.errors import UnknownRecord
from lifecycle.names import askable
from lifecycle.readers import hidden_references, reading_everything
from lifecycle.records.agreement import FRAMES
from lifecycle.values import dataclass
from lifecycle.veil import texts_said, veiled
from workflows.audits.gaps.chain import Link, chain
from workflows.audits.gaps.found import Found
from workflows.audits.gaps.gap import Gap
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.parts import Parts
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

IsWanted: TypeAlias = Callable[[Register, Gap], bool]

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps of a register, of one agreement with its chain, or of one municipality."""

    day: date
    agreement: str | None
    """Reference of the agreement that was asked about; None: none was."""
    gaps: Found
    """The heaviest first, then from problem to effect."""
    chain: tuple[Link, ...] = ()
    in_force: bool = True
    """Whether the agreement binds its parties; of one that does not, next to nothing is asked."""
    unverified: int = 0
    """Agreements of which it is not known whether they are in force: nothing is said of them."""
    municipality: str | None = None
    """The municipality that was asked about."""
    is_part: bool = False
    """Something is hidden from whoever asks: it is of what they may read."""

    @property
    def needs_attention(self) -> bool:
        """Whether there is a gap that is more than only shown."""
        return any(severity != "note" for severity, _ in self.gaps.counts)


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
    looking = _Looking(connection, rulebook, day, as_of, known_on)
    with reading_everything(connection):
        municipality = None if reference is None else looking.municipality(reference)
        if reference is None:
            return _of_all(looking, only)
        if municipality is not None:
            return _of_municipality(looking, municipality, only)
    one = _record(connection, looking, reference)
    with reading_everything(connection):
        return None if one is None else _of_record(looking, one, only)


class _Looking:
    """Looks through the register of a day: that of today is read in parts, an earlier one whole."""

    def __init__(
        self,
        connection: Connection,
        rulebook: Rulebook,
        day: date,
        as_of: date | None,
        known_on: date | None,
    ) -> None:
        self.day = day
        self.is_then = as_of is not None or known_on is not None
        self.hidden = hidden_references(connection)
        """What whoever asks may not read."""
        self._connection = connection
        self._parts = Parts(connection, rulebook, day)
        self._read_whole = partial(read_register, connection, rulebook, day, as_of=as_of, known_on=known_on)

    @cached_property
    def _whole(self) -> Register | None:
        return self._read_whole() if self.is_then else None

    def registers(self) -> Iterator[Register]:
        """Give all that there is to look through."""
        yield from self._parts.each() if self._whole is None else (self._whole,)

    def around(self, one: Record) -> Register:
        """Give a register in which a record is, with what stands around it."""
        return self._parts.of_record(one.id) if self._whole is None else self._whole

    def references(self) -> frozenset[str]:
        """Name every record there is."""
        return self._parts.references() if self._whole is None else frozenset(self._whole.at)

    def municipalities(self) -> tuple[Municipality, ...]:
        """Give the registered municipalities."""
        return self._parts.registered if self._whole is None else self._whole.law.municipalities()

    def municipality(self, written: str) -> Municipality | None:
        """Find a registered municipality by its name or code, unless a record is called just so."""
        meant = municipality_called(written)
        if meant is None or askable(written).upper() in self.references():
            return None
        return next((one for one in self.municipalities() if one.code == meant.code), None)

    def gaps(
        self, registers: Iterable[Register], only: str | None, is_wanted: IsWanted = lambda _, __: True
    ) -> Iterator[Gap]:
        """Give those that may be told, without the name or a word of what may not."""
        found = gaps_of(registers, only=only, is_wanted=is_wanted)
        return (self.veiled(gap) for gap in found if gap.reference not in self.hidden)

    def veiled(self, told: Told) -> Told:
        """Give what is told to whoever asks: of what they may not read neither its name nor a word."""
        return veiled(told, self._not_told) if self.hidden else told

    @cached_property
    def _not_told(self) -> frozenset[str]:
        """How what is hidden is called, and what is written there and nowhere else."""
        said: dict[bool, set[str]] = {True: set(), False: set()}
        for register in self.registers():
            for one in register.asked_about:
                said[one.reference in self.hidden] |= set(texts_said(one.noun))
        return frozenset({*self.hidden, *(said[True] - said[False])})


def _of_all(looking: _Looking, only: str | None) -> Gaps:
    unverified: list[int] = []

    def registers() -> Iterator[Register]:
        for register in looking.registers():
            shown = (one for one in register.asked_about if one.reference not in looking.hidden)
            unverified.append(sum(one.is_agreement and one.means.is_unverified for one in shown))
            yield register

    found = Found(looking.gaps(registers(), only))
    return Gaps(looking.day, None, found, unverified=sum(unverified), is_part=bool(looking.hidden))


def _of_municipality(looking: _Looking, municipality: Municipality, only: str | None) -> Gaps:
    def is_of(register: Register, gap: Gap) -> bool:
        """Whether a gap is where the municipality, or one of its districts, is a party."""
        at = register.at.get(gap.reference)
        return at is not None and any(unit.id in municipality.all_ids for unit in at.parties)

    found = Found(looking.gaps(looking.registers(), only, is_of))
    return Gaps(looking.day, None, found, municipality=municipality.called)


def _of_record(looking: _Looking, one: Record, only: str | None) -> Gaps | None:
    register = looking.around(one)
    found = register.at.get(one.reference)
    if found is None:
        return None
    above = register.agreement_of(found)
    at = found if above is None or above.reference in looking.hidden else above
    around = _around(register, at)
    near = Found(
        gap
        for gap in looking.gaps(looking.registers(), only)
        if gap.reference in around or at.reference in gap.agreements
    )
    links = chain(register, at, tuple(near)) if at.is_agreement else ()
    links = looking.veiled(tuple(link for link in links if link.reference not in looking.hidden))
    in_force = at.machine not in FRAMES or at.means.binds
    return Gaps(looking.day, at.reference, near, links, in_force=in_force)


def _record(connection: Connection, looking: _Looking, written: str) -> Record | None:
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
            if looking.is_then:
                return None
        with reading_everything(connection):
            names = [one.called for one in looking.municipalities()]
            there = looking.references() - looking.hidden
        alike = dict.fromkeys((*nearest(written, names), *nearest(askable(written), sorted(there))))
        raise UnknownRecord("reference", written, nearest=tuple(alike)) from unknown


def gaps_of(
    registers: Iterable[Register], *, only: str | None, is_wanted: IsWanted = lambda _, __: True
) -> Iterator[Gap]:
    """Ask every kind, or only one, of a register that comes in parts, about those that are wanted."""
    kinds = [*KINDS.values()] if only is None else [KINDS[only]]
    found_everywhere: dict[str, list[Gap]] = defaultdict(list)
    for register in registers:
        for kind in kinds:
            found = (gap for gap in kind.gaps_of_a_part(register) if is_wanted(register, gap))
            if kind.together is None:
                yield from found
            else:
                found_everywhere[kind.name] += found
    for kind in kinds:
        if kind.together is not None:
            yield from kind.together(found_everywhere[kind.name])


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
