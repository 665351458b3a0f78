"""What a record lacks: asked by the guards before a step, and by the audits of everything afterwards.

Each question stands here once, so that no audit says otherwise than the guard that asks the same. What is
empty is not lacking while somebody has promised to decide it by a day; a broken promise is a gap of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.acts import heir_of
from lifecycle.chairs import next_in_the_chair
from lifecycle.codes import CODES
from lifecycle.commitments import untold
from lifecycle.names import name_key, unnamed
from lifecycle.records import Agreement, FollowUp, LearningPair, Picture, Round
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.snapshot import the
from lifecycle.tallies import Held, Recorded, held_so_far
from lifecycle.targets import parse_target
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from uuid import UUID

    from sqlmodel import SQLModel

    from lifecycle.acts import Act
    from lifecycle.commitments import Bound, Said
    from lifecycle.fields import Row, Value
    from lifecycle.records import ActionPlan, Activity, Forum, Unit
    from lifecycle.snapshot import Snapshot

LEAST_OF_AN_AGREEMENT: Final = ("purposes", "priorities")
"""Lag 2023:196 9 §."""

PARTS_OF_A_PICTURE: Final = ("mapping", "other_information", "analysis")
"""Lag 2023:196 4 §."""

HOW_A_PICTURE_WAS_MADE: Final = ("method", "process", "sources")
"""H-091 to H-093, H-101."""

OF_A_PAIR: Final = ("theme",)
OF_A_FORUM: Final = ("chair", "members", "cadence")
"""H-068, H-069, H-071."""

OF_AN_ACTIVITY: Final = ("title", "responsible", "ends_on", "carried_out_by")
"""H-136, H-137."""

HOW_AND_WHY: Final = ("how", "why")
"""H-138."""

FIGURES: Final = ("baseline", "value", "direction")
JUDGEMENT: Final = ("extent", "changed_character")
"""What is said of an effect: by how much, and in which way (H-167)."""


def perspectives_of(forum: Forum) -> tuple[str, ...]:
    """Give which questions a forum has: what is said, and of a council what the law calls it (10 §)."""
    is_council = forum.forum_kind == "strategic_council"
    return tuple(forum.perspectives) or (("strategic",) if is_council else ())


def unsaid(noun: SQLModel, promises: Value, names: Iterable[str]) -> tuple[str, ...]:
    """Name the fields that are empty and that nobody has promised to decide by a day."""
    promised = promises if isinstance(promises, Mapping) else {}
    return tuple(name for name in names if not getattr(noun, name) and name not in promised)


def sides(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the parties of which the handbook asks something: the municipality's side and the police's."""
    return tuple(unit for unit in units if unit.side != "other")


def not_in(rows: Iterable[Row], units: Iterable[Unit], *columns: str) -> tuple[Unit, ...]:
    """Give the two sides' parties that have no row in a small table in which these columns say something."""
    there = {row.get("party") for row in rows if all(row.get(column) for column in columns)}
    return tuple(unit for unit in sides(units) if str(unit.id) not in there)


def without_row(
    noun: SQLModel, promises: Value, field: str, units: Iterable[Unit], *columns: str
) -> tuple[Unit, ...]:
    """Give the two sides' parties of which a small table says nothing, nor is to, by a promised day."""
    if isinstance(promises, Mapping) and field in promises:
        return ()
    return not_in(getattr(noun, field), units, *columns)


def without_contribution(noun: SQLModel, promises: Value, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the sides of whose part in a picture nothing is said, once it is said in which way it is made.

    Each describes it for itself first (H-091), or both have a part from the start (H-092).
    """
    is_chosen = the(Picture, noun).method is not None
    return without_row(noun, promises, "contributions", units, "contribution") if is_chosen else ()


def not_reached(reached: Iterable[Row]) -> tuple[str, ...]:
    """Give the groups that no source of a picture has reached (H-098)."""
    there = {row.get("group") for row in reached}
    return tuple(one for one in CODES["groups_reached.group"] if one not in there)


def dialogue_in_one_form(reached: Iterable[Row]) -> tuple[str, ...]:
    """Give the one form that every dialogue with those who live there has had; none where there are several.

    Of what was no dialogue, and of one whose form nobody has said, nothing is asked (H-099).
    """
    forms = {form for row in reached if (form := row.get("form"))}
    return tuple(forms) if len(forms) == 1 else ()


def chosen(problems: Iterable[Row]) -> list[Row]:
    """Give the rows of the problems that come first (H-103)."""
    return [row for row in problems if row.get("prioritised") == "yes" and row.get("name")]


def areas_of(noun: SQLModel) -> list[str]:
    """Give what a picture puts first, or the areas that an agreement names."""
    if isinstance(noun, Agreement):
        return list(noun.priorities)
    return [row["name"] for row in chosen(noun.problems)] if isinstance(noun, Picture) else []


def names_no_new_area(noun: SQLModel, before: SQLModel | None) -> bool:
    """Whether its areas are those of what came before it, neither more nor fewer (H-106)."""
    now, then = areas_of(noun), [] if before is None else areas_of(before)
    return bool(now) and not unnamed(now, then) and not unnamed(then, now)


def is_all_about_youth(problems: Iterable[Row]) -> bool:
    """Whether everything that comes first is said to be about youth (H-106); of what is not said none is."""
    first = chosen(problems)
    return bool(first) and all(row.get("subject") == "youth" for row in first)


def without_cause(problems: Iterable[Row]) -> list[Row]:
    """Give the problems that come first and of which it is not said what they come from (H-108)."""
    return [row for row in chosen(problems) if not row.get("cause")]


def is_against_no_cause(activity: Activity, causes: Sequence[str]) -> bool:
    """Whether its reason is none of the causes that are known, if any are (H-138)."""
    return bool(activity.why) and bool(causes) and bool(unnamed((activity.why,), causes))


def is_compared(line: FollowUp, but_for: Collection[str] = ()) -> bool:
    """Whether another area stands beside the figures of an effect, with its own two (H-168, H-169)."""
    return any(
        row.get("role", "control") == "control"
        and row.get("before")
        and row.get("after")
        and row.get("area") not in but_for
        for row in line.comparisons
    )


def tells_of_a_change(value: str | None, extent: str | None, character: str | None, finding: str) -> bool:
    """Whether a line about an effect says how something is now: by a figure, or in words."""
    return (
        bool(value or finding) or (extent or "unknown") != "unknown" or (character or "unknown") != "unknown"
    )


def can_be_measured(indicators: Iterable[Row]) -> bool:
    """Whether some figure has a direction wanted and a baseline, so that an effect can be seen (H-169)."""
    return any(row.get("direction") and row.get("baseline") for row in indicators)


def is_about_another_area(priority: str, areas: Sequence[str]) -> bool:
    """Whether a plan is for none of the areas of its agreement, or for nothing; one may name none (H-130)."""
    return not priority or (bool(areas) and bool(unnamed((priority,), areas)))


@dataclass(frozen=True, slots=True)
class Disputes:
    """What became of the disputes about an agreement."""

    open: tuple[Act, ...]
    settled: tuple[tuple[Act, Act], ...]
    """Each that is settled, with the act that says so."""
    of_none: tuple[Act, ...]
    """Acts that say that something is settled where whoever says so had nothing open that day."""


def disputes(acts: Iterable[Act], heirs: Mapping[UUID, UUID]) -> Disputes:
    """Tell which are open: whoever raised one, or came after it, says of each that it is settled.

    Said without its name it is the oldest of them.
    """
    in_order = sorted(acts, key=lambda act: (act.on, act.kind == "settled"))
    found: list[Act] = []
    settled: list[tuple[Act, Act]] = []
    of_none: list[Act] = []
    for act in in_order:
        if act.kind == "disputed":
            found.append(act)
        elif act.kind == "settled":
            own = disputes_of(act.unit, found, heirs)
            named = [one for one in own if not act.remark or name_key(one.remark) == name_key(act.remark)]
            if named:
                found.remove(named[0])
                settled.append((named[0], act))
            else:
                of_none.append(act)
    return Disputes(tuple(found), tuple(settled), tuple(of_none))


def open_disputes(acts: Iterable[Act], heirs: Mapping[UUID, UUID]) -> tuple[Act, ...]:
    """Give the disputes that nobody has said are settled."""
    return disputes(acts, heirs).open


def disputes_of(unit: UUID, disputes: Iterable[Act], heirs: Mapping[UUID, UUID]) -> list[Act]:
    """Give those of some disputes that a party has raised, or whoever it came after."""
    return [one for one in disputes if heir_of(one.unit, {unit}, heirs) == unit]


A_PAIR: Final = 2
"""So many learn of each other."""


def who_learn(units: Iterable[Unit], day: date) -> tuple[Unit, ...]:
    """Give the parties of a learning pair that are there on a day: one may have left the register (L-02)."""
    return tuple(unit for unit in units if unit.ended_on is None or unit.ended_on > day)


def not_in_exchange(pair: SQLModel, promises: Value, units: Iterable[Unit], column: str) -> tuple[Unit, ...]:
    """Give the parties of a learning pair of which one thing is not said, nor is to be by a promised day."""
    if isinstance(promises, Mapping) and "exchange" in promises:
        return ()
    said = {row.get("party") for row in the(LearningPair, pair).exchange if row.get(column)}
    return tuple(unit for unit in units if str(unit.id) not in said)


def without_a_plan(units: Iterable[Unit], hanging: Iterable[Snapshot]) -> tuple[Unit, ...]:
    """Give the parties of a learning pair that have no development plan there, shared or their own (L-01)."""
    plans = [one for one in hanging if one.machine == "development_plan" and one.means.binds]
    theirs = {unit.id for one in plans for unit in one.parties}
    return tuple(unit for unit in units if unit.id not in theirs)


def goes_on_with_nothing(pair: SQLModel, promises: Value, hanging: Iterable[Snapshot]) -> bool:
    """Whether nothing is said or begun that a learning pair goes on with after its programme (L-05)."""
    begun = any(one.machine == "activity" and one.means.end != "came_to_nothing" for one in hanging)
    return bool(unsaid(pair, promises, ("continues",))) and not begun


def next_chair_unplanned(forum: Forum, day: date) -> bool:
    """Whether the chair goes round and nobody is planned to take over after a day (H-067).

    The strategic council's does not go round: the municipality leads it (Lag 2023:196 10 §). Of a forum
    without any chair that is asked first (H-068).
    """
    goes_round = forum.chair_rotates is True and forum.forum_kind != "strategic_council"
    return goes_round and bool(forum.chair) and not next_in_the_chair(forum.chair, day)


def could_not_decide(attendees: Iterable[Row], units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the sides that were at a meeting, and of which nobody had a mandate over its questions (H-070)."""
    of_each = _mandates_at(attendees, units)
    return tuple(unit for unit, said in of_each if said == {"none"})


def mandate_unsaid(attendees: Iterable[Row], units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the sides that were at a meeting, and of which it is not said whether anybody could decide."""
    of_each = _mandates_at(attendees, units)
    return tuple(unit for unit, said in of_each if said and said <= {"", "none"} and "" in said)


def _mandates_at(attendees: Iterable[Row], units: Iterable[Unit]) -> list[tuple[Unit, set[str]]]:
    rows = tuple(attendees)
    return [
        (unit, {row.get("mandate", "") for row in rows if row.get("party") == str(unit.id)})
        for unit in sides(units)
    ]


def unrecorded(lines: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Give the lines of a round's sheet of which it is not said what was found (H-160, H-166)."""
    return tuple(line for line in lines if not (line.means.has_ended or "conclude" in line.means.leaves_by))


def ahead_of_its_end(sheet: Round, day: date | None) -> dict[str, object] | None:
    """Say of which period it is, and until when, if a round is concluded on a day before that is over.

    On its last day there is nothing more to wait for.
    """
    first, last = sheet.period_starts_on, sheet.period_ends_on
    if day is None or last is None or day >= last or (first is not None and day < first):
        return None
    return {"period": sheet.period, "last": last, "on": day}


def met_on(acts: Iterable[Act]) -> date | None:
    """Give the day on which the last party concluded a round; None while nobody has."""
    return max((act.on for act in acts if act.kind == "concluded"), default=None)


def is_only_begun(one: Snapshot) -> bool:
    """Whether it is a draft of which nothing says by when it is to be there: it is no answer yet.

    One that is owed by a day is told of when that has passed; one that is put together, when it is not
    accepted or signed.
    """
    owed_on = getattr(one.noun, "owed_on", None)
    return one.means.is_prepared and owed_on is None and one.means.waits_for != "accepted"


def was_called_off(one: Snapshot) -> bool:
    """Whether it was owed by a day and came to nothing: what it was to answer is owed still."""
    return one.means.came_to_nothing and getattr(one.noun, "owed_on", None) is not None


def unexamined(
    said: Iterable[Said], bound: Sequence[Bound], units: Iterable[Unit]
) -> tuple[tuple[Unit, str], ...]:
    """Give the two sides' commitments of which it is not said whether they were kept (H-160).

    Who has nothing written down is asked of once, without a commitment.
    """
    found = tuple(said)
    left = [*untold(found, bound)]
    known = {one.party for one in bound} | {one.party for one in found}
    return tuple(
        (unit, commitment)
        for unit in sides(units)
        for commitment in (
            [one.commitment for one in left if one.party == unit.id] if unit.id in known else [""]
        )
    )


def unreviewed(reviews: Iterable[Row]) -> tuple[str, ...]:
    """Give what is always looked at in a picture and of which it is not said what was seen (H-105)."""
    seen = {row.get("subject") for row in reviews if row.get("note")}
    return tuple(one for one in CODES["reviews.subject"] if one not in seen)


def commitments_of(agreement: Agreement | None, plans: Iterable[ActionPlan]) -> tuple[Row, ...]:
    """Give what parties have bound themselves to in an agreement and its action plans: to a function, too."""
    coordination: Iterable[Row] = () if agreement is None else agreement.coordination
    functions: Iterator[Row] = ({**row, "commitment": promised(row)} for row in coordination)
    of_plans = (row for plan in plans for row in plan.commitments)
    return tuple(row for row in (*functions, *of_plans) if row.get("party") and row.get("commitment"))


def promised(row: Row) -> str:
    """Say what a party promised with its coordination: the function, and how much of its time."""
    share = f" {row['percent']} %" if row.get("percent") else ""
    return f"{row.get('function', '')}{share}".strip()


def was_never_recorded(one: Snapshot) -> bool:
    """Whether it is a duty by 6 § of which nobody has said that it was met: nobody knows if it is late.

    Of a report by 13 § the municipality itself has said how often, and from when that is counted.
    """
    is_clock = getattr(one.noun, "duty_kind", None) in EVERY_SECOND_YEARS
    return is_clock and getattr(one.noun, "met_on", None) is None


def was_never_counted(activity: Activity, around: Iterable[Snapshot]) -> bool:
    """Whether it has a target in numbers and nobody has counted: neither it nor in a round (H-165).

    Args:
        activity: what is asked about.
        around: the lines of rounds among which are those about it.
    """
    if activity.counts or parse_target(activity.target).number is None:
        return False
    lines = (one for one in around if one.machine == "follow_up" and one.means.end == "in_its_time")
    said = (the(FollowUp, line.noun) for line in lines)
    return not any(one.subject_id == activity.record_id and one.counted is not None for one in said)


def short_of_its_target(
    activity: Activity, around: Iterable[Snapshot], *, starts: date | None, day: date
) -> Held | None:
    """Say how far it has come, where that was counted and is not what its target asks for (H-165).

    Args:
        activity: what is asked about.
        around: the rounds and their lines among which are those about it.
        starts: its own first day, else that of what it hangs on.
        day: when it is asked, or was done.
    """
    near = tuple(around)
    rounds = {one.record_id: the(Round, one.noun) for one in near if one.machine == "round"}
    recorded = []
    for one in near:
        sheet = rounds.get(one.record.parent_id) if one.record.parent_id else None
        if one.machine != "follow_up" or one.means.came_to_nothing or sheet is None:
            continue
        line = the(FollowUp, one.noun)
        if (line.subject_id, line.aspect) != (activity.record_id, "production") or line.counted is None:
            continue
        first, last = sheet.period_starts_on, sheet.period_ends_on
        recorded.append(Recorded(first or date.min, last or date.max, line.counted))
    held = held_so_far(activity, recorded, starts=activity.starts_on or starts, day=day)
    return held if held.reached is False else None
