"""How the daily run settles what is due: of many families at once, and each by itself where that fails."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from lifecycle.deadlines import Due, note_incident
from lifecycle.errors import DatabaseBusy
from lifecycle.log import event, trace_of
from lifecycle.replay.again import settle_in_order
from lifecycle.snapshot import records_by_id
from lifecycle.steps import DueNow, Settling, due_in, settle_each, settling
from lifecycle.transaction import Step, Transaction, lock_families, lock_free_families
from lifecycle.trouble import is_trouble
from lifecycle.values import dataclass
from workflows.many import Breath, not_looked_through
from workflows.notices.incidents import why

if TYPE_CHECKING:
    from sqlalchemy import Row

    from workflows.session import Request

TOGETHER: Final = 100
"""Deadlines that are settled in one transaction."""

MOST_STEPS: Final = 100
"""After so many steps a transaction takes no further ones, so that others write in between."""


@dataclass(frozen=True, slots=True)
class OneDue:
    """A deadline that is due, of which record and family."""

    due: Due
    family: UUID
    reference: str


class Settled:
    """What was settled in a run, and what was not."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._breath = Breath(request.store)
        self._steps: dict[Due, list[Step]] = {}
        self._failed: set[Due] = set()
        self.held: list[OneDue] = []
        """What was left to the next run: somebody was at work on its family for long."""

    @property
    def steps(self) -> list[Step]:
        """The steps that were taken: of each deadline, as they were listed, with what it brought about."""
        return [step for steps in self._steps.values() for step in steps]

    @property
    def _is_patient(self) -> bool:
        """Whether others can be served while somebody is at work: on SQLite he has the whole file."""
        return self._request.store.engine.dialect.name != "sqlite"

    def settle(self, due: Sequence[OneDue]) -> None:
        """Settle what is due, listed in order.

        Raises:
            DatabaseBusy: it is no family that is locked but the whole file.
            DatabaseUnusable: the database is away, full or damaged, which is no fault of a deadline's.
        """
        for one in due:
            self._steps.setdefault(one.due, [])
        for part in _parts(due):
            self._settle_part(part)

    def _settle_part(self, part: Sequence[OneDue]) -> None:
        """Settle all of it in one transaction, or in two halves; what fails by itself is tried once more."""
        while part:
            try:
                alone, left = self._settle_together(part)
            except Exception as error:
                if is_trouble(error) and not isinstance(error, DatabaseBusy):
                    raise
                if not isinstance(error, DatabaseBusy) or self._is_patient:
                    for half in _halves(part):
                        self._settle_part(half)
                    return
                alone, left = part[:1], part[1:]
            self._breath.take()
            for one in alone:
                self._settle_unless_held(one)
                self._breath.take()
            part = left

    def _settle_together(self, part: Sequence[OneDue]) -> tuple[Sequence[OneDue], Sequence[OneDue]]:
        """Settle what is due in families that touch no other; give what is for later, alone or not."""
        if len(part) == 1:
            return part, ()
        with not_looked_through(), self._request.writing(after_silence=True) as tx:
            records = [one.due[0] for one in part]
            families = lock_free_families(tx, records)
            found: dict[UUID, _OfFamily] = {}
            for one in part:
                family = families.get(one.due[0])
                if family is not None:
                    found.setdefault(family, _OfFamily()).due.append(one)
            records_by_id(tx.connection, [*families])  # at once: each is asked for by itself from here on
            for row in due_in(tx.connection, found, max(one.due[2] for one in part)):
                found[row.family].rows.append(row)
            settle_each(
                tx, [one.settling(tx, family, self._failed) for family, one in found.items()], most=MOST_STEPS
            )
        left: list[OneDue] = []
        for of_family in found.values():
            for one, steps in zip(of_family.due, of_family.steps, strict=False):
                self._steps[one.due] += steps
            left += of_family.due[of_family.done :]
        alone = [one for one in part if one.due[0] not in families]
        return alone, _in_order_of(part, left)

    def _settle_unless_held(self, one: OneDue) -> None:
        """Settle one deadline, unless somebody is at work on its family: then the others are served first."""
        if one.family not in {other.family for other in self.held}:
            try:
                self._steps[one.due] += self._settle_one(one.due)
            except DatabaseBusy:
                if not self._is_patient:
                    raise
                event("database.busy", what="family")
            else:
                return
        self.held.append(one)

    def _settle_one(self, due: Due) -> list[Step]:
        """Settle one deadline, with what it makes due by the same day, in a transaction of its own.

        What fails is tried once more before it is an incident: somebody else may have been at work there too.

        Raises:
            DatabaseBusy: somebody holds the family for longer than we wait.
            DatabaseUnusable: the database is away, full or damaged, which is no fault of the deadline's.
        """
        try:
            return self._settled(due)
        except Exception as error:
            if is_trouble(error) and not isinstance(error, DatabaseBusy):
                raise
            if isinstance(error, DatabaseBusy):
                event("database.busy", what="deadline")
        try:
            return self._settled(due)
        except Exception as error:  # the daily run is one of the two boundaries
            if is_trouble(error):
                raise
            # whatever went wrong with one record must not stop the others, nor be forgotten
            event("deadline.failed", record=due[0], rule=due[1], due_on=due[2], trace=trace_of(error))
            self._failed.add(due)
            with self._request.writing(after_silence=True) as tx:
                note_incident(tx.connection, *due, why(error))
            return []

    def _settled(self, due: Due) -> list[Step]:
        with self._request.writing(after_silence=True) as tx:
            return settle_alone(tx, due, self._failed)


class _OfFamily:
    """What is due in one family, and what came of it."""

    def __init__(self) -> None:
        self.due: list[OneDue] = []
        self.rows: list[Row[Any]] = []
        self.steps: list[list[Step]] = []
        self.done = 0
        """So many of its deadlines have been settled, or cannot be."""

    def settling(self, tx: Transaction, family: UUID, failed: set[Due]) -> Settling:
        """Settle each with what was due before it, as if it were the only one."""
        now = DueNow(tx, family, self.due[-1].due[2], failed)
        now.known(row for row in self.rows if row.due_on <= self.due[-1].due[2])
        for one in self.due:
            steps: list[Step] = []
            self.steps.append(steps)
            yield from settling(tx, now, one.due[2], steps)
            self.done += 1
            if steps:
                now.try_again()


def settle_alone(tx: Transaction, due: Due, failed: set[Due]) -> list[Step]:
    """Settle one deadline with what is due before it; what hinders it stays said on it."""
    before = len(tx.steps)
    record_id, _, due_on = due
    lock_families(tx, record_id)
    hindered = settle_in_order(tx, record_id, upto=due_on, leaving=failed)
    if hindered is not None:
        failed.add(due)
        codes = ", ".join(unmet.code for unmet in hindered.unmet)
        note_incident(tx.connection, *due, f"{hindered.reference}: {codes}")
    return tx.steps[before:]


def _by_family(due: Sequence[OneDue]) -> Mapping[UUID, list[OneDue]]:
    found: dict[UUID, list[OneDue]] = {}
    for one in due:
        found.setdefault(one.family, []).append(one)
    return found


def _parts(due: Sequence[OneDue]) -> Iterator[list[OneDue]]:
    """Put families together, each with all that is due in it."""
    part: list[OneDue] = []
    for of_family in _by_family(due).values():
        if part and len(part) + len(of_family) > TOGETHER:
            yield part
            part = []
        part += of_family
    if part:
        yield part


def _halves(part: Sequence[OneDue]) -> Iterator[list[OneDue]]:
    """Divide by families; one that fails is settled deadline by deadline."""
    families = [*_by_family(part).values()]
    if len(families) == 1:
        yield from ([one] for one in part)
        return
    half = len(families) // 2
    for some in (families[:half], families[half:]):
        yield [one for of_family in some for one in of_family]


def _in_order_of(part: Sequence[OneDue], some: Sequence[OneDue]) -> list[OneDue]:
    wanted = {one.due for one in some}
    return [one for one in part if one.due in wanted]
