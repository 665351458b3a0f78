"""One exception tree: what a caller did wrong or what the machine room could not do.

A refusal by a rule is not here: it is a value (`lifecycle.advance.Refused`).
Messages are English and for logs; people's sentences come from `code` and `facts` in the catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import ClassVar
from uuid import UUID

from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a definition, a file or the records, as a value: collected, then reported.

    `where` names the place (file and path, row and column, reference and history row);
    `code` is a message id of the catalogues, `facts` fill its sentence.
    """

    code: str
    where: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.where}: {self.code}" + (f" ({facts})" if facts else "")


class LifecycleError(Exception):
    """Root of the tree: every error of ours has a stable code and the facts of its sentence."""

    code: ClassVar[str] = "error.lifecycle"

    def __init__(self, message: str, **facts: object) -> None:
        super().__init__(message)
        self.facts = facts


class InvalidValue(LifecycleError, ValueError):
    """A value from outside that cannot be what its field holds."""

    code = "error.invalid_value"

    def __init__(self, field_name: str, value: object, *, expected: str) -> None:
        super().__init__(
            f"{field_name} cannot be {value!r}: expected {expected}",
            field=field_name,
            value=value,
            expected=expected,
        )


class DayNotSaid(InvalidValue):
    """Something has happened in the world, and nobody says when."""

    code = "error.day_not_said"

    def __init__(self, reference: str) -> None:
        super().__init__("on", "", expected="whole_date")
        self.facts |= {"reference": reference, "argument": "--on"}


class InvalidDate(LifecycleError, ValueError):
    """A text that is no calendar day, month or year, or that may be several of them."""

    code = "error.invalid_date"

    def __init__(
        self,
        text: str,
        *,
        nearest: Sequence[str] = (),
        without_year: str = "",
        weekday: bool = False,
        length: bool = False,
    ) -> None:
        super().__init__(f"{text!r} is not a date; write 2027, 2027-03 or 2027-03-31", text=text)
        self.may_be = tuple(nearest)
        self.without_year = without_year
        """Month and day as ISO 8601 writes them, where only the year is not said."""
        if nearest:
            self.facts["nearest"] = self.may_be
        if without_year:
            self.facts["without_year"] = without_year
        if weekday:
            self.facts["weekday"] = True  # that is said is not the day's
        if length:
            self.facts["length"] = True  # and is no day: it is not said from when


class InputRefused(LifecycleError):
    """A file from outside is wrong in one or more places; nothing of it was used."""

    code = "error.input_refused"

    def __init__(self, findings: Sequence[Finding], *, only_read: bool = False) -> None:
        super().__init__("\n".join(str(finding) for finding in findings), count=len(findings))
        self.findings = tuple(findings)
        self.only_read = only_read
        """Nothing of the file was to be saved: nobody need be told that it was not."""


class DefinitionError(InputRefused):
    """A machine definition or another configuration file is wrong."""

    code = "error.definition"


class UnknownRecord(LifecycleError, LookupError):
    """No record has the reference, or no party, person or machine the name, that was asked for."""

    code = "error.unknown_record"

    def __init__(self, what: str, name: str, *, nearest: Sequence[str] = (), **more: object) -> None:
        hint = f"; nearest: {', '.join(nearest)}" if nearest else ""
        super().__init__(f"no {what} {name!r}{hint}", what=what, name=name, nearest=tuple(nearest), **more)


class ReferenceTaken(LifecycleError):
    """The reference, or the name, is already used by something else."""

    code = "error.reference_taken"

    def __init__(self, name: str, **more: object) -> None:
        super().__init__(f"{name!r} is already taken", name=name, **more)


class NotAllowed(LifecycleError):
    """Who is acting may not do this: an auditor reads, who left is gone, others write elsewhere."""

    code = "error.not_allowed"

    def __init__(self, person: str, reason: str, **more: object) -> None:
        super().__init__(f"{person!r} may not write: {reason}", person=person, reason=reason, **more)


class PartyIsOver(LifecycleError):
    """The party was succeeded or has left: it is not there to be succeeded, merged or left by again."""

    code = "error.party_is_over"

    def __init__(self, name: str, ended_by: str, ended_on: date | None, heir: str | None) -> None:
        super().__init__(
            f"{name!r} was {ended_by} on {ended_on}", name=name, reason=ended_by, day=ended_on, heir=heir
        )


class PartyIsNamed(LifecycleError):
    """Something refers to the party: it is no slip that can be taken out."""

    code = "error.party_is_named"

    def __init__(self, name: str, references: Sequence[str], functions: Sequence[str]) -> None:
        super().__init__(
            f"{name!r} is named by {', '.join((*references, *functions))}",
            name=name,
            references=tuple(references),
            functions=tuple(functions),
            count=len(references or functions),
            reason=None if references else "functions",
        )


class StaleRecord(LifecycleError):
    """Somebody else changed the record after the caller had read it."""

    code = "error.stale_record"

    def __init__(self, reference: str, *, expected: int, actual: int, chain: UUID | None = None) -> None:
        super().__init__(
            f"{reference!r} is at version {actual}, not {expected}: read it again",
            reference=reference,
            expected=expected,
            actual=actual,
        )
        self.chain = chain
        """Whose history it is; what it is called may be called so by something else, too."""


class DatabaseBusy(LifecycleError):
    """Another writer held the database longer than we wait, or its server takes nobody just now."""

    code = "error.database_busy"

    def __init__(self, detail: str, **facts: object) -> None:
        super().__init__(f"the database is busy, try again ({detail})", detail=detail, **facts)


class DatabaseUnusable(LifecycleError):
    """The database is missing, away, full, of another schema version, not one of ours, or damaged."""

    code = "error.database_unusable"

    @property
    def reason(self) -> str:
        """Why; a code."""
        return str(self.facts["reason"])

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(f"{reason}: {facts}", reason=reason, **facts)


class DatabaseLost(DatabaseUnusable):
    """The connection ended in the middle: nothing is kept, unless the commit was already on its way."""

    code = "error.database_lost"


class ClockRefused(LifecycleError):
    """The day that was given as today cannot be today for this database."""

    code = "error.clock_refused"

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(f"{reason}: {facts}", reason=reason, **facts)
