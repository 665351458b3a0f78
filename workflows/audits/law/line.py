"""What registers show of each duty of each municipality, as codes and facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final, get_args

from lifecycle.by_law import Proof
from lifecycle.law import PARAGRAPHS, Asked, Law, Municipality, Standing, Status
from lifecycle.values import dataclass
from workflows.action import Action

ASKED: Final[tuple[Asked, ...]] = get_args(Asked)
"""What the law asks, in its order."""

STATUSES: Final[tuple[Status, ...]] = get_args(Status)

SEEN: Final[frozenset[Status]] = frozenset(
    {"met", "worked_for", "overdue", "without_proof", "incomplete", "vacant"}
)
"""Of these a register shows something; of the others it only does not."""

WITHOUT_A_DAY: Final[frozenset[Asked]] = frozenset({"agreements", "council", "function", "tasks"})
"""What stands or does not (9-12 §§): of two registers no day says which has the newer of it."""

SHOWS_MOST: Final = WITHOUT_A_DAY | {"picture"}
"""Of these that is kept which shows most: a picture that is there goes before what was said of one (4 §)."""

NOTHING_TO_DO: Final[frozenset[Status]] = frozenset({"met", "worked_for", "not_yet", "cannot_be_judged"})
"""What stands so is closed, or waits for something else that is asked."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that the law asks: how it stands, by what that is shown, and what would close it."""

    asked: Asked
    status: Status
    proofs: tuple[Proof, ...] = ()
    due_on: date | None = None
    act_by: date | None = None
    """The working day by which it has to be done."""
    days_left: int | None = None
    """Days until it has to be done, negative when that has passed; None where nothing says by when."""
    about: str = ""
    """Reference of the record that it is about."""
    facts: Mapping[str, object] = field(default_factory=dict)
    closes: Action | None = None
    """What would close it today, in the register that shows it; None where nothing has to be done there."""
    shown_by: str = ""
    """Name of the register that shows it; empty for the one that is open."""

    @property
    def paragraph(self) -> str:
        """The law's paragraph."""
        return PARAGRAPHS[self.asked]

    @property
    def on(self) -> date | None:
        """The last day on which it was done."""
        return max((one.on for one in self.proofs if one.on is not None), default=None)


@dataclass(frozen=True, slots=True)
class Report:
    """One report on the work (13 §), as it went through one body."""

    on: date
    to_the_council: bool
    """Whether the council had it; what the board writes down before that is preparation."""
    body: str = ""
    paragraph: str = ""
    diary_number: str = ""
    proof: str = ""
    """As a person wrote it, beside paragraph and registry number."""
    reference: str = ""
    shown_by: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing of which two registers show something else: both are told, and one is kept."""

    kept: Line
    other: Line

    @property
    def is_of_what_shows_most(self) -> bool:
        """Whether that is kept which shows most; else it is the later one."""
        is_only_said = (self.kept.status, self.other.status) == ("met", "without_proof")
        return self.kept.asked in SHOWS_MOST or is_only_said


@dataclass(frozen=True, slots=True)
class OfMunicipality:
    """One municipality, with everything that the law asks of it."""

    code: str
    municipality: str
    county: str
    """The county's code."""
    known_by: tuple[str, ...]
    """Names of the registers that know it; none: only the table of Sweden's municipalities does."""
    lines: tuple[Line, ...]
    reports: tuple[Report, ...] = ()
    """The log of 13 §, the latest last."""
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A register that was asked."""

    called: str
    """How it is called here: by its file; empty for the one that is open."""
    identity: str
    """What it calls itself, wherever it is copied to."""
    day: date
    known_on: date | None = None
    replaced_by: str = ""
    """A later answer of the same register, which counts instead where both answer."""


@dataclass(frozen=True, slots=True)
class LawAudit:
    """What the law asks of municipalities, and what registers show of it."""

    day: date
    """The day that was asked about; of several registers the latest."""
    sources: tuple[Source, ...]
    municipalities: tuple[OfMunicipality, ...]
    county: str | None = None
    unplaced: tuple[str, ...] = ()
    """Municipal parties of which a register does not know which of Sweden's municipalities they are."""

    @property
    def needs_attention(self) -> bool:
        """Whether something is late for which the law, or the municipality itself, has set a day."""
        return any(line.status == "overdue" for one in self.municipalities for line in one.lines)


def counted(found: LawAudit) -> dict[Asked, dict[Status, int]]:
    """Count the municipalities by what is asked and how that stands."""
    counts = {asked: dict.fromkeys(STATUSES, 0) for asked in ASKED}
    for one in found.municipalities:
        for line in one.lines:
            counts[line.asked][line.status] += 1
    return counts


def line_of(standing: Standing, day: date, closes: Action | None = None) -> Line:
    """Give how one thing stands on a day as a line, with what would close it."""
    return Line(
        asked=standing.asked,
        status=standing.status,
        proofs=() if standing.proof is None else (standing.proof,),
        due_on=standing.due_on,
        act_by=standing.act_by,
        days_left=None if standing.act_by is None else (standing.act_by - day).days,
        about=standing.at,
        facts=standing.facts,
        closes=closes,
    )


def nothing_seen(code: str, name: str, day: date) -> OfMunicipality:
    """Give a municipality of which no register knows anything: what the law asks of it stands as without."""
    standings = Law((), day=day).standing(Municipality(code, name))
    return OfMunicipality(code, name, code[:2], (), tuple(line_of(one, day) for one in standings))
