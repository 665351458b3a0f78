"""Planning anew what every record is to keep, when definitions, notices or holidays are others than before.

Some records at a time, family by family, each time in a transaction of its own: others write in between, and
a run that was stopped goes on where it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, delete, or_, select

from lifecycle.deadlines import plan_anew, planned
from lifecycle.nouns import dates_of
from lifecycle.records import Record, RegisterFact
from lifecycle.register import note
from lifecycle.seen import forget_everything
from lifecycle.snapshot import AT_A_TIME, nouns_of, records_by_id
from lifecycle.store import fact, set_fact
from lifecycle.table import table
from lifecycle.transaction import Transaction, lock_family
from workflows.configuration.loading import rules_fingerprint
from workflows.directory.owing import owe_duties
from workflows.lookup.runs import PLANNED_UPTO
from workflows.many import Breath, not_looked_through

if TYPE_CHECKING:
    from lifecycle.rulebook import Rulebook
    from workflows.session import Request

_RECORD, _FACT = table(Record), table(RegisterFact)

# What every part asks is put together once.
_IN_ORDER = select(_RECORD.c.id, _RECORD.c.family).order_by(_RECORD.c.family, _RECORD.c.id)
_FROM_THE_FIRST = _IN_ORDER.limit(bindparam("most"))
_FROM_THERE_ON = _FROM_THE_FIRST.where(
    _RECORD.c.family >= bindparam("family"),
    or_(_RECORD.c.family > bindparam("family"), _RECORD.c.id > bindparam("record")),
)


def rules_have_changed(tx: Transaction) -> bool:
    """Whether definitions, notices or holidays differ from those of the last run."""
    return fact(tx.connection, "plan_fingerprint") != rules_fingerprint(tx.rulebook)


def plan_all_anew(request: Request, *, most: int = AT_A_TIME) -> int:
    """Plan everything that runs by the rules of today; say of how much that was planned otherwise.

    Args:
        request: the daily run.
        most: so many records in one transaction.
    """
    count, breath = 0, Breath(request.store)
    while True:
        with not_looked_through(), request.writing(after_silence=True) as tx:
            if not rules_have_changed(tx):  # another run was faster with the last of it
                return count
            some = _part(tx, most)
            if some is None:
                return _end(tx, count)
            count += some
        breath.take()


def plan_all_anew_at_once(tx: Transaction) -> int:
    """Do so in one transaction, of which nothing is to stay."""
    count = 0
    while (some := _part(tx, AT_A_TIME)) is not None:
        count += some
    return _end(tx, count)


def _part(tx: Transaction, most: int) -> int | None:
    """Plan some records anew, and note how far that is; None when there are no more."""
    rules, there = rules_fingerprint(tx.rulebook), (fact(tx.connection, PLANNED_UPTO) or "").split()
    is_begun = len(there) == len(("rules", "family", "record")) and there[0] == rules
    if not is_begun:
        owe_duties(tx)  # in a register that is older than they are; a new municipality gets them at once
        rows = tx.connection.execute(_FROM_THE_FIRST, {"most": most}).all()
    else:
        from_there = {"family": UUID(there[1]), "record": UUID(there[2]), "most": most}
        rows = tx.connection.execute(_FROM_THERE_ON, from_there).all()
    if not rows:
        return None
    records = _held({row.id: row.family for row in rows}, tx)
    count = _plan_anew(tx, [one for one in records if not _is_over(tx.rulebook, one)])
    set_fact(tx.connection, PLANNED_UPTO, f"{rules} {rows[-1].family} {rows[-1].id}")
    forget_everything(tx.connection)  # nothing of these is asked again, and there may be thousands more
    return count


def _end(tx: Transaction, count: int) -> int:
    """Say by which rules everything is planned from now on; give of how much that was planned otherwise."""
    now, before = rules_fingerprint(tx.rulebook), fact(tx.connection, "plan_fingerprint")
    tx.connection.execute(delete(_FACT).where(_FACT.c.key == PLANNED_UPTO))
    set_fact(tx.connection, "plan_fingerprint", now)
    set_fact(tx.connection, "rules_since", tx.today.isoformat())
    note(tx, "rules", {"fingerprint": now, "since": tx.today})
    return 0 if before is None else count  # the first run has nothing that was planned otherwise


def _held(families: Mapping[UUID, UUID], tx: Transaction) -> Collection[Record]:
    """Read records whose families nobody else is at work on: somebody may be taking a step just now."""
    held = dict.fromkeys(families.values())
    for family in held:
        lock_family(tx, family)
    found = records_by_id(tx.connection, [*families])
    strayed = [one for one in found.values() if one.family not in held]
    for one in strayed:  # it went to another family while we waited
        lock_family(tx, one.id)
    return (records_by_id(tx.connection, [*families]) if strayed else found).values()


def _is_over(rulebook: Rulebook, record: Record) -> bool:
    return record.state in rulebook.definition(record.machine, record.machine_version).final


def _plan_anew(tx: Transaction, records: Sequence[Record]) -> int:
    """Plan the deadlines of some records by the rules of today; say of how many."""
    nouns = nouns_of(tx.connection, records)
    plans = {
        record.id: planned(
            tx.rulebook.definition(record.machine, record.machine_version),
            record.state,
            dates_of(record.machine, nouns[record.id]),
            record.to_be_decided,
            is_working_day=tx.rulebook.is_working_day,
        )
        for record in records
    }
    plan_anew(tx.connection, plans, tx.rulebook)
    return len(plans)
