"""Records go over to later versions of their machines: those that can by themselves, or those of a map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lifecycle.behind import Behind, behind
from lifecycle.migrating import Migrated, NotMigrated, migrate
from lifecycle.values import dataclass
from workflows.session import Request


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What went over by itself, what is in the way of that, and what somebody has to give a map for."""

    migrated: tuple[Migrated, ...]
    refused: tuple[NotMigrated, ...]
    """When there is any, nothing went over."""
    left: tuple[Behind, ...]


def upgrade_machines(request: Request, *, preview: bool = False) -> Upgraded:
    """Let all records go over whose machine has a later version that keeps what every state means.

    Nothing is written, nor locked, when there are none; in a preview nothing is kept. They go over by
    themselves, whoever starts it: it is done where the program is brought to a new version, and no record
    says anything else afterwards.

    Raises:
        ClockRefused: today is not the real day and the register is not for practice.
    """
    request = request.by_itself()
    with request.reading() as connection:
        older = behind(connection, request.rulebook)
    left = tuple(one for one in older if one.why)
    ready = {one.machine: one.newest for one in older if not one.why}
    if not ready:
        return Upgraded((), (), left)
    with request.writing(keep=not preview) as tx, tx.attempt() as attempt:
        outcomes = []
        for machine, newest in ready.items():
            only = {one.version for one in older if one.machine == machine and not one.why}
            outcomes.append(migrate(tx, machine, newest, {}, only=only))
        refused = tuple(one for one in outcomes if isinstance(one, NotMigrated))
        if refused:
            return Upgraded((), refused, left)
        attempt.keep()
        over = (replace(one, preview=preview) for one in outcomes if isinstance(one, Migrated))
        return Upgraded(tuple(over), (), left)


def migrate_machine(
    request: Request, machine: str, to: int, renamed: Mapping[str, str], *, preview: bool = False
) -> Migrated | NotMigrated:
    """Let all records of a machine go over to a version, by a map; in a preview nothing is written.

    Raises:
        UnknownRecord: the configuration has no such machine or version.
        DefinitionError: the map names states that there are not, or that mean something else.
        NotAllowed: the person is an auditor, or has left.
        ClockRefused: today is not the real day and the register is not for practice.
    """
    with request.writing(keep=not preview) as tx:
        outcome = migrate(tx, machine, to, renamed)
        return replace(outcome, preview=preview) if isinstance(outcome, Migrated) else outcome
