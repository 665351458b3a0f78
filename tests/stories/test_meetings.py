"""A meeting: what it takes up is made from what is due; what it decided is told with what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from tests.engine.plain import each, rows
from tests.engine.world import POLICE, TOWN, World
from tests.stories.conftest import Databases, lived_once
from tests.stories.test_rounds import PLAN, followed_up, never_committed, noted
from words.meetings import agenda_document, invitation, minutes_document
from words.texts import texts_in
from workflows.follow_up.rounds import read_sheet
from workflows.reading.calendar_file import hours_in
from workflows.reading.meetings import NoMeeting, NoMeetingDay, day_of_invitation, read_agenda

if TYPE_CHECKING:
    from workflows.reading.meetings import Agenda

MEETING = "FORUM/2024-05-16"


def forum_that_meets(world: World) -> World:
    """A steering group of an agreement that is followed up; it has met once, and meets again on 16 May."""
    followed_up(world)
    members = each("members", world.parties, "chef")
    world.forum(
        title="Styrgrupp",
        parties=world.parties,
        chair=({"function": "kommunchef", "party": str(world.ids[TOWN])},),
        members=members,
        cadence="quarterly",
    )
    world.meeting("FORUM/2024-03-20", meets_on="2024-03-20")
    world.meeting(MEETING, meets_on="2024-05-16")
    world.on("2024-03-20").done(
        "FORUM/2024-03-20",
        "hold",
        changes={
            "attendees": each("attendees", world.parties, "chef | own"),
            "decisions": ({"decision": "belysning", "responsible": "teknisk chef", "due_on": "2024-06-30"},),
        },
    )
    world.on("2024-05-02").tick()
    return world


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, forum_that_meets)


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    yield from never_committed(founded)


def read(world: World, reference: str = MEETING) -> Agenda:
    with world.reading() as connection:
        return read_agenda(connection, world.request().rulebook, reference, world.today)


def test_the_meeting_before_is_told_with_what_became_of_its_decisions(world: World) -> None:
    last = read(world).previous

    assert last is not None
    assert (last.reference, last.held_on) == ("FORUM/2024-03-20", date(2024, 3, 20))
    [decided] = last.decisions
    assert (decided.decision, decided.responsible, decided.state) == ("belysning", "teknisk chef", "planned")
    assert decided.activity is not None


def test_an_open_round_is_taken_up_with_the_account_of_each_commitment(world: World) -> None:
    noted(world, "1", f"commitments_kept={TOWN} | yes; {POLICE} | partly | vakanser")

    [due] = read(world).rounds

    assert (due.reference, due.left < due.lines) == ("SUB/2024-T1", True)
    assert {one.party: one.kept for one in due.accounts} == {TOWN: "yes", POLICE: "partly"}


def test_a_commitment_that_is_written_a_little_otherwise_has_its_account_too(world: World) -> None:
    [before] = read(world).rounds
    one = next(each for each in before.accounts if each.party == POLICE)
    noted(world, "1", f"commitments_kept={POLICE} | partly | vakanser | {one.commitment.upper()} ")

    [due] = read(world).rounds

    told = {(each.party, each.commitment): each.kept for each in due.accounts}
    assert told[POLICE, one.commitment] == "partly"


def test_the_agenda_knows_no_more_of_two_commitments_than_the_guard(world: World) -> None:
    both = rows("commitments", f"{world.ids[TOWN]} | a", f"{world.ids[TOWN]} | b")
    world.amended(PLAN, commitments=both, reason="två")
    noted(world, "4", f"commitments_kept={TOWN} | yes")

    [due] = read(world).rounds
    with world.reading() as connection:
        found = read_sheet(connection, world.request().rulebook, "SUB", "2024-T1", today=world.today)

    assert {one.commitment: one.kept for one in due.accounts if one.under == PLAN} == {"a": None, "b": None}
    [lacks] = [one for one in found.lacks if one.code == "commitments_were_examined"]
    assert lacks.facts["commitments"] == (f"{TOWN}: a", f"{TOWN}: b", POLICE)


def test_what_waits_for_a_decision_is_told_with_what_it_lacks(world: World) -> None:
    found = {one.reference: one for one in read(world).to_take}

    plan = next(one for one in found.values() if one.machine == "communication_plan")
    assert plan.trigger == "decide"
    assert plan.lacks
    assert all(one.state not in ("decided", "active") for one in found.values())


def test_days_ahead_are_those_until_the_next_meeting(world: World) -> None:
    found = read(world)
    world.meeting("FORUM/2024-06-20", meets_on="2024-06-20")

    nearer = read(world)

    assert (found.next_on, nearer.next_on, nearer.until) == (None, date(2024, 6, 20), date(2024, 6, 20))
    assert all(one.due_on <= date(2024, 6, 20) for one in nearer.ahead)
    assert {one.reference for one in nearer.ahead} <= {one.reference for one in found.ahead} | {
        "FORUM/2024-06-20"
    }


def test_a_forum_names_its_next_meeting_and_what_is_none_is_refused(world: World) -> None:
    assert read(world, "FORUM").reference == MEETING
    with pytest.raises(NoMeeting):
        read(world, "MAIN")


def test_what_was_decided_that_day_stands_in_the_minutes(world: World) -> None:
    world.on("2024-05-16").done(
        MEETING, "hold", changes={"attendees": each("attendees", world.parties, "chef | own")}
    )
    plan = next(one for one in read(world).to_take if one.machine == "communication_plan")
    world.done(plan.reference, "decide", reason="så är det överenskommet")

    found = read(world)

    assert [one.reference for one in found.taken] == [plan.reference]
    said = [getattr(one, "text", "") for one in minutes_document(texts_in("sv", strict=True), found)]
    assert "Registrerat den 2024-05-16 om avtal, problembilder, planer och uppföljningar" in said


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_sentence_of_both_papers_is_there(world: World, lang: str) -> None:
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    found = read(world)

    for document in (agenda_document, minutes_document):
        assert [*document(texts, found)]
    assert [*agenda_document(texts, read(world, "FORUM/2024-03-20"))]


def test_nobody_is_called_to_a_meeting_without_a_day(world: World) -> None:
    world.meeting("OPEN")

    with pytest.raises(NoMeetingDay):
        day_of_invitation(read(world, "OPEN"))


def test_the_entry_of_a_meeting_moves_with_it_and_is_called_off_with_it(world: World) -> None:
    texts = texts_in("sv", strict=True)
    first = read(world)
    world.done(MEETING, "move", changes={"meets_on": date(2024, 5, 23)})
    moved = read(world)
    world.done(MEETING, "cancel", reason="sjukdom")
    gone = read(world)

    entries = [invitation(texts, one, day_of_invitation(one)) for one in (first, moved, gone)]

    assert len({one.uid for one in entries}) == 1
    assert [one.day for one in entries[:2]] == [date(2024, 5, 16), date(2024, 5, 23)]
    assert entries[0].sequence < entries[1].sequence < entries[2].sequence
    assert [one.cancelled for one in entries] == [False, False, True]


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("13.00\N{EN DASH}15.00", (time(13), time(15))),
        ("kl. 9:30", (time(9, 30), None)),
        ("13-15", (time(13), time(15))),
        ("15.00 - 13.00", (time(15), None)),
        ("efter lunch", None),
        ("", None),
        ("25.00", None),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, hours: object) -> None:
    assert hours_in(written) == hours
