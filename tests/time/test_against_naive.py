"""The product and a register that steps through every single day say the same, whenever the runs were."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.proof import prove
from tests.engine.world import World
from tests.long import LONG
from tests.time.naive import (
    DAY,
    POLICE,
    TOWN,
    Fact,
    Holding,
    Key,
    Register,
    Row,
    every_day,
    last_day_of_years,
)
from tests.time.played import founded, history_of, mails_of, notices_of, play

YEARS = 12
DEEDS = ("consult", "extend", "give_notice", "amend", "correct", "extend_late", "renew", "renew", "renew")
TAKEN_BACK = ("consult", "extend", "give_notice")

NewRegister = Callable[[], str]


# ---- stories ----

before_the_end = st.one_of(
    st.integers(0, 400),
    st.sampled_from([0, 1, 2, 14, 16, 28, 30, 31, 60, 90, 91, 150, 182, 184, 365, 366]),
)
"""Days before the last day of a term on which something is done about it."""


class Story:
    """What people mean to do, who is there, and when the daily run does not come."""

    def __init__(self, first: date) -> None:
        self.first = first
        self.last = date(first.year + YEARS, 1, 1)
        self.facts: list[Fact] = []
        self.holdings: list[Holding] = []
        self.silences: list[tuple[date, int]] = []
        self.people_first = False

    def __repr__(self) -> str:
        facts = "\n  ".join(map(repr, self.facts))
        return f"{self.first} silences={self.silences} {self.people_first=}\n  {facts}\n  {self.holdings}"

    def says(self, fact: Fact, earliest: date) -> date:
        """Keep what somebody means to do, on a day of the story; gives the day."""
        day = min(max(fact.day, earliest), self.last)
        self.facts.append(replace(fact, day=day))
        return day

    def run_days(self) -> set[date]:
        silent = {began + number * DAY for began, length in self.silences for number in range(length)}
        return set(every_day(self.first, self.last)) - silent


@st.composite
def stories(draw: st.DrawFn) -> Story:
    story = Story(draw(st.dates(date(2023, 2, 1), date(2028, 12, 31))))
    mains: list[str] = []
    for number in range(draw(st.integers(1, 2))):
        mains += draw(papers(story, f"M{number}", "main_agreement", None))
    for number in range(draw(st.integers(0, 2))):
        draw(papers(story, f"S{number}", "sub_agreement", draw(st.sampled_from(mains))))
    story.facts.sort(key=lambda fact: fact.day)
    story.holdings = draw(people(story.first, story.last))
    silence = st.tuples(st.dates(story.first, story.last), st.integers(1, 400) | st.integers(1, 9))
    story.silences = draw(st.lists(silence, max_size=4))
    story.people_first = draw(st.booleans())
    return story


@st.composite
def papers(draw: st.DrawFn, story: Story, name: str, kind: str, above: str | None) -> list[str]:
    """One agreement, what is done about it, and what follows it; gives the names of it and its successors."""
    years = 4 if above is None else 2
    written = story.first + draw(st.integers(0, 400) | st.integers(0, 2000)) * DAY
    starts = written + draw(st.integers(0, 120) | st.integers(-500, 120)) * DAY
    ends = last_day_of_years(starts, draw(st.sampled_from([years, years, 1, 3])))
    ends += draw(st.sampled_from([0, 0, -1, 1, 40, -300])) * DAY
    verb = draw(st.sampled_from(["draft", "draft", "draft", "register"]))
    story.facts.append(Fact(written, verb, name, kind, above, starts=starts, ends=ends))
    if verb == "draft":
        draw(signing(story, name, written))
    names = [name]
    for deed in draw(st.lists(st.sampled_from(DEEDS), min_size=1, max_size=7)):
        day, by = ends - draw(before_the_end) * DAY, draw(st.integers(1, 400))
        if deed == "renew":
            gap = draw(st.sampled_from([0, 0, 0, 1, 5, -1, -30]))
            names.append(f"{name}-N{len(story.facts)}")
            day = story.says(Fact(day, "draft", names[-1], renews=names[-2], by=gap), written)
            draw(signing(story, names[-1], day))
            ends = last_day_of_years(ends + (1 + gap) * DAY, years)
            continue
        by *= draw(st.sampled_from([1, 1, -1])) if deed in ("amend", "correct") else 1
        if deed == "extend_late":
            day = ends + draw(st.integers(1, 60)) * DAY
        day = story.says(Fact(day, deed, names[-1], by=by), written)
        if deed in TAKEN_BACK and draw(st.integers(0, 2)) == 0:
            later = day + draw(st.integers(0, 40) | st.integers(0, 700)) * DAY
            verb = draw(st.sampled_from(["strike", "redate" if deed == "consult" else "strike"]))
            story.says(Fact(later, verb, names[-1], by=by, struck=deed if verb == "strike" else ""), written)
        elif deed in ("extend", "amend", "correct", "extend_late"):
            ends += by * DAY
    return names


@st.composite
def signing(draw: st.DrawFn, story: Story, name: str, written: date) -> None:
    day = written
    ways = [("sign",), ("sign",), ("sign",), ("send", "sign"), ("send",), (), ("withdraw",)]
    for verb in draw(st.sampled_from(ways)):
        day += draw(st.integers(0, 20) | st.integers(0, 200)) * DAY
        day = story.says(Fact(day, verb, name), written)


@st.composite
def people(draw: st.DrawFn, first: date, last: date) -> list[Holding]:
    """Coordinators, their deputies and those who sign, who come and go; somebody always leads each party."""
    found = [Holding(f"lead{unit[0]}".lower(), unit, "manager", first) for unit in (TOWN, POLICE)]
    for unit in (TOWN, POLICE):
        for function, capacity in (
            ("coordinator", "ordinary"),
            ("coordinator", "ordinary"),
            ("coordinator", "deputy"),
            ("chef", "ordinary"),
        ):
            if draw(st.integers(0, 3)) == 0:
                continue
            begins = draw(st.just(first) | st.dates(first, last))
            ends = draw(st.none() | st.dates(begins, last))
            found.append(Holding(f"p{len(found)}", unit, function, begins, ends, capacity))
    return found


# ---- what is claimed ----


def days_to_run(story: Story) -> tuple[set[date], Register]:
    """The days on which something stirs, one beside each, and the last; and a life with daily runs."""
    daily = Register(story.first, story.holdings)
    all_days = set(every_day(story.first, story.last))
    daily.play(story.facts, story.last, all_days, people_first=story.people_first)
    late = Register(story.first, story.holdings)
    awake = story.run_days()
    late.play(story.facts, story.last, awake, people_first=story.people_first)
    stirred = daily.stirred | late.stirred
    beside = {day + (-1 if day.day % 2 else 1) * DAY for day in stirred}
    after = {began + length * DAY for began, length in story.silences}
    return ((stirred | beside | after) & awake) | {story.last}, daily


def both(url: str, story: Story) -> tuple[Register, Register, World]:
    runs, daily = days_to_run(story)
    naive = Register(story.first, story.holdings)
    naive.play(story.facts, story.last, runs, people_first=story.people_first)
    world = founded(url, story.holdings)
    play(world, naive.done, runs, people_first=story.people_first)
    return naive, daily, world


def comparable(rows: Mapping[Key, Row], naive: Register) -> dict[Key, Row]:
    """What can be compared: a row about an end is made with the step, and goes with it until told.

    What is in doubt was told, and the next run looks at it.
    """
    rows = {
        key: replace(row, status="notified") if row.status == "doubted" else row for key, row in rows.items()
    }
    return {
        key: replace(row, made_on=row.falls_on, mail_on=row.falls_on) if key.tier == "now" else row
        for key, row in rows.items()
        if key.tier != "now" or naive.standing(key) is not None or row.status == "notified"
    }


def tell_the_same(url: str, story: Story) -> None:
    naive, daily, world = both(url, story)
    with closing(world.store):
        papers = naive.life.papers
        assert {name: world.state(name) for name in papers} == {
            name: paper.state for name, paper in papers.items()
        }
        for each in (naive, daily):
            assert {name: history_of(world, name) for name in papers} == {
                name: [(step.trigger, step.on) for step in paper.history if step.trigger]
                for name, paper in each.life.papers.items()
            }
        notices = notices_of(world, papers)
        assert comparable(notices, naive) == comparable(naive.rows, naive)
        mails = mails_of(world, papers)
        assert mails == {(person, day, 1): keys for (person, day), keys in naive.mails.items()}
        back = mails_of(world, papers, taken_back=True)
        assert back == {(person, day, 1): keys for (person, day), keys in naive.taken_back.items()}
        gone = {(person, key) for (person, _, _), keys in back.items() for key in keys}
        notified = [(person, key) for (person, _, _), keys in mails.items() for key in keys]
        once = [one for one in notified if one not in gone]
        assert len(once) == len(set(once)), "nothing is told twice"
        for (person, day, _), keys in mails.items():
            assert all(day >= notices[key].falls_on for key in keys), "nothing is told early"
            assert all((person, key) in gone or notices[key].notified_on == day for key in keys)
        with world.reading() as connection:
            prove(connection)


@given(story=stories())
@settings(
    max_examples=600 if LONG else 8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_register_says_what_one_that_steps_through_every_day_says(
    new_register: NewRegister, story: Story
) -> None:
    tell_the_same(new_register(), story)
