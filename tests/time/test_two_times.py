"""What was so on a day, by what was known on another: the product says what the naive register says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.outcome import Refused
from tests.engine.proof import prove
from tests.long import LONG
from tests.time.answered import Answers
from tests.time.leaving import DOUBLE, HEIR
from tests.time.naive import DAY, POLICE, TOWN
from tests.time.teller import Deed, Teller
from tests.time.two_times import Said
from tests.time.typed import Typist

FIRST = date(2023, 9, 1)
SEED = 47
"""Of a story in which nearly everything happens that can."""

NewRegister = Callable[[], str]

OF_PAPERS = (
    *("draft",) * 2,
    "register",
    *("renew",) * 2,
    *("sign",) * 8,
    "send",
    "withdraw",
    "amend",
    *("consult",) * 2,
)
OF_ENDS = (*("extend",) * 5, *("notice",) * 3, *("drop",) * 4, *("confirm",) * 2)
OF_MENDING = (*("strike",) * 2, "restore", *("redate",) * 2, "restate")
OF_PARTIES = ("rename", "misname", "succeed", "merge", "leave", "hold", "hold", "left")
OF_MANDATES = (*("mandate",) * 2, "lengthen", "unmandate", *("decide",) * 2)
VERBS = (*OF_PAPERS, *OF_ENDS, *OF_MENDING, *OF_PARTIES, *OF_MANDATES)

deeds = st.builds(
    Deed,
    gap=st.sampled_from([0, 0, 1, 7, 30]) | st.integers(0, 120),
    verb=st.sampled_from(VERBS),
    a=st.integers(0, 5),
    b=st.integers(0, 60),
    back=st.sampled_from([0, 0, 0, 1, 5, 30]) | st.integers(0, 300),
)
stories = st.lists(deeds, min_size=12, max_size=40)


def begun(third: int) -> tuple[Deed, ...]:
    """A main agreement that is signed, of two parties or with a third, and a sub-agreement not quite."""
    signed = (Deed(5, "sign"), Deed(3, "sign"), Deed(1, "sign"))
    return (Deed(0, "draft", a=third, b=4), *signed, Deed(8, "draft", b=29), Deed(2, "sign"))


def teller_of(third: int, story: list[Deed]) -> Teller:
    teller = Teller(FIRST)
    for deed in (*begun(third), *story):
        teller.tell(deed)
    teller.pass_days(teller.today + 40 * DAY)
    return teller


def teller_who_said(*said: Said) -> Teller:
    """One who typed just this, in this order."""
    teller = Teller(FIRST)
    for one in said:
        teller.pass_days(one.typed)
        life = teller.fits(one)
        assert life is not None, one
        teller.said.append(one)
        teller.life = life
    teller.pass_days(teller.today + 40 * DAY)
    return teller


def questions(teller: Teller, most: int) -> dict[date, list[date]]:
    """Known on which days, and as of which: the days on which something stirs, and those beside them."""
    typed = {one.typed for one in teller.said}
    stirred = sorted({one.on for one in teller.said} | teller.stirred)
    beside = sorted({day + n * DAY for day in stirred for n in (-1, 0, 1)})
    known = sorted(typed | {day - DAY for day in typed if day > FIRST} | {teller.today})
    step = max(1, len(known) // most)
    asked = {}
    for number, day in enumerate(known[::-step]):
        asked[day] = [*beside[number % 5 :: max(1, len(beside) // most)], day]
    return {day: sorted({one for one in days if one >= FIRST}) for day, days in asked.items()}


def tell_the_same(url: str, teller: Teller, most: int) -> int:
    telling, typist, number = teller.telling(), Typist(url), 0
    with closing(typist.world.store):
        typist.play(teller.said, teller.stirred)
        typist.world.today = teller.today
        names = {one.name for one in teller.said if one.verb in ("draft", "register")}
        for known_on, days in questions(teller, most).items():
            for day, naive in telling.asked(known_on, days).items():
                number += 1
                known = None if known_on == teller.today else known_on
                as_of = None if day == known else day
                found = typist.asked(as_of, known, teller.today, names)
                wrong = differences(naive, found)
                assert not wrong, f"as of {day}, known on {known_on}: {wrong}\n{shown(teller)}"
        with typist.world.reading() as connection:
            prove(connection)
    return number


def differences(naive: Answers, found: Answers) -> list[str]:
    """Where they differ, in the order in which one follows from the other."""
    wrong = []
    for field in fields(Answers):
        one, other = getattr(naive, field.name), getattr(found, field.name)
        if isinstance(one, set):
            one, other = sorted(one - other), sorted(other - one)
        pairs = [(field.name, one, other)]
        if isinstance(one, dict):
            pairs = [
                (f"{field.name} {key}", one.get(key), other.get(key)) for key in one.keys() | other.keys()
            ]
        wrong += [f"\n{what}:\n  naive   {a}\n  product {b}" for what, a, b in pairs if a != b]
    return wrong[:4]


def shown(teller: Teller) -> str:
    lines = []
    for n, one in enumerate(teller.said):
        said = {f.name: getattr(one, f.name) for f in fields(one)}
        rest = {name: str(value) for name, value in said.items() if value not in ("", None, (), -1, False)}
        lines.append(f"{n:3} {rest.pop('typed')} {rest.pop('verb'):9} on {rest.pop('on')} {rest}")
    return "\n".join(lines)


@given(third=st.integers(0, 2), story=stories)
@settings(
    max_examples=600 if LONG else 2,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_what_was_so_then_by_what_was_known_then(
    new_register: NewRegister, third: int, story: list[Deed]
) -> None:
    tell_the_same(new_register(), teller_of(third, story), 10 if LONG else 4)


@pytest.mark.parametrize("told_later", [(), (Deed(0, "redate", a=0, b=5),)])
def test_a_renewal_of_what_has_ended_brings_no_draft_back_unless_something_older_is_told_after_it(
    new_register: NewRegister, told_later: tuple[Deed, ...]
) -> None:
    time_passes = [Deed(120, "confirm")] * 7
    renewed = Deed(30, "renew", b=24)

    tell_the_same(new_register(), teller_of(2, [*time_passes, renewed, *told_later]), 4)


def test_a_draft_is_there_since_it_was_typed_also_where_one_of_its_parties_came_after_another(
    new_register: NewRegister,
) -> None:
    drafted, succeeded = Deed(30, "draft", a=1, b=3), Deed(120, "succeed", a=1)

    tell_the_same(new_register(), teller_of(1, [drafted, succeeded, Deed(30, "confirm")]), 4)


def test_a_draft_was_there_when_it_came_to_nothing_though_all_that_is_told_of_it_is_later(
    new_register: NewRegister,
) -> None:
    drafted, noticed, signed = date(2023, 12, 29), date(2023, 12, 30), date(2024, 7, 2)
    parties = (POLICE, TOWN)
    main = Said(
        FIRST,
        "draft",
        FIRST,
        "M0",
        kind="main_agreement",
        starts=date(2023, 9, 9),
        ends=date(2025, 9, 6),
        parties=parties,
    )
    sub = replace(main, name="S3", kind="sub_agreement", above="M0", ends=date(2024, 10, 8))
    renewal = replace(sub, typed=drafted, on=drafted, name="N6", renews="S3", starts=date(2024, 2, 17))
    renewal = replace(renewal, ends=date(2026, 2, 1))
    by_then = date(2023, 9, 20)

    tell_the_same(
        new_register(),
        teller_who_said(
            main,
            *(Said(by_then, "sign", date(2023, 9, 9), "M0", unit) for unit in parties),
            replace(sub, typed=by_then, on=by_then),
            *(Said(by_then, "sign", by_then, "S3", unit) for unit in parties),
            renewal,
            Said(noticed, "notice", date(2023, 11, 23), "M0", POLICE, ends=date(2024, 1, 3)),
            Said(signed, "sign", signed, "N6", POLICE),
        ),
        10,
    )


def test_what_outlived_an_agreement_goes_on_under_the_next_when_that_begins_after_a_gap(
    new_register: NewRegister,
) -> None:
    by_then, noticed, signed = date(2023, 9, 20), date(2024, 5, 6), date(2024, 8, 31)
    parties = (POLICE, TOWN)
    main = Said(FIRST, "draft", FIRST, "M0", kind="main_agreement", starts=date(2023, 9, 9), parties=parties)
    main = replace(main, ends=date(2025, 9, 6))
    sub = replace(main, name="S3", kind="sub_agreement", above="M0", ends=date(2024, 12, 8))
    renewal = replace(main, typed=by_then, on=by_then, name="N5", renews="M0", starts=date(2023, 11, 17))

    tell_the_same(
        new_register(),
        teller_who_said(
            main,
            *(Said(by_then, "sign", date(2023, 9, 9), "M0", unit) for unit in parties),
            replace(sub, typed=by_then, on=by_then),
            *(Said(by_then, "sign", by_then, "S3", unit) for unit in parties),
            replace(sub, typed=by_then, on=by_then, name="S6"),
            Said(by_then, "sign", by_then, "S6", TOWN),
            renewal,
            Said(noticed, "notice", noticed, "M0", POLICE, ends=date(2024, 6, 15)),
            *(Said(signed, "sign", signed, "N5", unit) for unit in parties),
        ),
        10,
    )


GAP, NEXT, AFTERWARDS = date(2024, 12, 28), date(2025, 3, 1), date(2025, 3, 10)
"""A day between two agreements, the day on which the later one was signed, and one after it."""


@pytest.mark.parametrize("by_notice", [True, False])
@pytest.mark.parametrize(
    ("signed", "typed", "term", "sub_ends"),
    [
        # the next one, and the sub-agreement too, were over when the next one was signed
        (GAP, GAP, (date(2024, 9, 8), date(2025, 2, 1)), date(2024, 10, 8)),
        (GAP, GAP, (date(2024, 12, 1), date(2025, 2, 1)), None),
        (GAP, AFTERWARDS, (date(2024, 12, 1), date(2025, 2, 1)), date(2026, 6, 1)),
        (NEXT, NEXT, (date(2024, 12, 1), date(2025, 2, 1)), date(2026, 6, 1)),
        # it runs
        (GAP, GAP, (date(2024, 12, 1), date(2026, 2, 1)), date(2026, 1, 1)),
        (GAP, GAP, (date(2025, 3, 20), date(2026, 2, 1)), None),
    ],
)
def test_what_all_had_signed_when_its_main_had_ended_binds_when_the_next_one_begins(
    new_register: NewRegister,
    by_notice: bool,  # noqa: FBT001 -- pytest passes it by name
    signed: date,
    typed: date,
    term: tuple[date, date],
    sub_ends: date | None,
) -> None:
    noticed, ended, parties = date(2024, 1, 10), date(2024, 10, 17), (POLICE, TOWN)
    main = Said(FIRST, "draft", FIRST, "M0", kind="main_agreement", starts=FIRST, ends=ended, parties=parties)
    main = replace(main, ends=date(2025, 9, 6)) if by_notice else main
    sub = replace(main, name="S3", kind="sub_agreement", above="M0", starts=date(2023, 11, 22))
    sub = replace(sub, ends=sub_ends or main.ends, tied=sub_ends is None)
    renewal = replace(main, name="N4", renews="M0", starts=term[0], ends=term[1])
    notices = [Said(noticed, "notice", noticed, "M0", POLICE, ends=ended)] if by_notice else []
    last = Said(typed, "sign", signed, "S3", POLICE)
    teller = teller_who_said(
        main,
        *(Said(FIRST, "sign", FIRST, "M0", unit) for unit in parties),
        sub,
        Said(FIRST, "sign", FIRST, "S3", TOWN),
        renewal,
        *notices,
        *([last] if typed <= NEXT else []),
        *(Said(NEXT, "sign", NEXT, "N4", unit) for unit in parties),
        *([last] if typed > NEXT else []),
    )
    found = teller.life.papers["S3"]
    assert (found.above, found.state in ("active", "expired")) == ("N4", True)

    tell_the_same(new_register(), teller, 4)


@pytest.mark.parametrize("back", [52, 1, 0])
def test_a_draft_is_there_since_it_was_typed_though_it_is_sent_after_a_party_was_succeeded(
    new_register: NewRegister, back: int
) -> None:
    drafted, succeeded = Deed(0, "draft", b=36), Deed(90, "succeed")
    teller = teller_of(0, [drafted, succeeded, Deed(1, "send", a=1, back=back)])
    draft, _, sent = teller.said[-3:]
    assert (sent.verb, sent.name) == ("send", draft.name)

    tell_the_same(new_register(), teller, 10)


TURN = date(2024, 3, 20)


@pytest.mark.parametrize("verb", ["sign", "decide", "extend", "notice", "drop"])
@pytest.mark.parametrize(
    ("unit", "on", "why"),
    [
        (TOWN, TURN - DAY, None),
        (TOWN, TURN, "unit_was_no_longer_party"),
        (HEIR, TURN, None),
        (HEIR, TURN - DAY, "unit_was_not_yet_party"),
    ],
)
def test_what_a_party_did_is_moved_to_no_day_of_the_one_before_or_after_it(
    new_register: NewRegister, verb: str, unit: str, on: date, why: str | None
) -> None:
    by_then, told = date(2023, 9, 20), date(2024, 4, 6)
    main = Said(FIRST, "draft", FIRST, "M0", kind="main_agreement", starts=date(2023, 10, 22))
    main = replace(main, ends=date(2026, 10, 18), parties=(POLICE, TOWN))
    signed = [Said(by_then, "sign", by_then, "M0", one) for one in (POLICE, TOWN)]
    leaves = Said(told - DAY, "notice", date(2023, 12, 1), "M0", POLICE, ends=date(2025, 1, 1))
    before = {"sign": [], "drop": [*signed, leaves]}.get(verb, signed)
    succeeded = Said(told, "succeed", TURN, unit=TOWN, other=HEIR, papers=("M0",))
    until = {"extend": date(2027, 1, 1), "notice": date(2025, 1, 1)}.get(verb)
    act = Said(told, verb, TURN + 7 * DAY if unit == HEIR else TURN - 7 * DAY, "M0", unit, ends=until)
    story = [main, *before, succeeded, act]
    teller = teller_who_said(*story)
    moved = Said(told + 40 * DAY, "redate", on, mends=story.index(act))
    if why is None:
        tell_the_same(new_register(), teller_who_said(*story, moved), 2)
        return

    assert teller.fits(moved) is None
    typist = Typist(new_register())
    with closing(typist.world.store):
        typist.play(teller.said, teller.stirred)
        refused = typist.world.correct("M0", seq=typist.rows[story.index(act)], on=on)
    assert isinstance(refused, Refused)
    assert [one.code for one in refused.unmet] == [why]


def old_paper(typed: date, *parties: str) -> Said:
    """A main agreement of an old register, in force when it was typed."""
    starts, ends = date(2023, 10, 12), date(2025, 7, 7)
    return Said(
        typed, "register", typed, "R0", kind="main_agreement", starts=starts, ends=ends, parties=parties
    )


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        (date(2024, 1, 6), date(2023, 9, 1)),  # told when it was in force
        (date(2023, 9, 5), date(2023, 9, 10)),  # and before it was
        (date(2024, 1, 6), date(2023, 10, 12)),  # on its first day
        (date(2024, 1, 6), date(2023, 12, 1)),
    ],
)
def test_an_old_paper_that_was_extended_before_it_was_in_force_is_longer_from_its_first_day(
    new_register: NewRegister, typed: date, on: date
) -> None:
    longer = [
        Said(date(2024, 1, 6), "extend", on, "R0", one, ends=date(2026, 1, 8)) for one in (POLICE, TOWN)
    ]

    tell_the_same(new_register(), teller_who_said(old_paper(typed, POLICE, TOWN), *longer), 4)


@pytest.mark.parametrize(
    ("mending", "decides"),
    [("strike", "extend"), ("strike", "decide"), ("strike", "confirm"), ("redate", "extend")],
)
def test_what_holds_again_of_a_party_that_was_entered_twice_is_said_of_the_one(
    new_register: NewRegister, mending: str, decides: str
) -> None:
    typed, told, later = date(2024, 1, 6), date(2024, 2, 6), date(2025, 6, 3)
    main = old_paper(typed, POLICE, DOUBLE)
    leaves = Said(told, "notice", told, "R0", POLICE, ends=date(2024, 8, 1), clause=True)
    act = Said(told, decides, told, "R0", DOUBLE, function="chef")
    act = replace(act, ends=date(2026, 1, 8)) if decides == "extend" else act
    story = [main, *([leaves] if decides == "confirm" else []), act]
    wrong = Said(told, mending, told if mending == "strike" else told - DAY, mends=len(story) - 1)
    merged = Said(told, "merge", told, unit=DOUBLE, other=TOWN)

    tell_the_same(
        new_register(),
        teller_who_said(*story, wrong, merged, Said(later, "strike", later, mends=len(story))),
        4,
    )


def on_one_day(act: str, later: str) -> tuple[list[Said], int]:
    """Give a story in which a record's acts of one kind bring something about, and those of another do later.

    The number is that of the last of the first ones, which happened on the same day as the others.
    """
    typed, first, on, day = date(2023, 10, 1), date(2023, 9, 18), date(2023, 9, 20), date(2023, 9, 22)
    parties = (TOWN, POLICE)
    if act == "sign":
        main = replace(old_paper(first, *parties), name="M0")
        sub = replace(main, verb="draft", name="R0", kind="sub_agreement", above="M0", clause=True)
        made = [main, replace(sub, starts=date(2023, 8, 22), ends=date(2024, 10, 8))]
    else:
        made = [replace(old_paper(first, *parties), clause=True, starts=date(2022, 9, 15))]

    def done(verb: str, day: date) -> list[Said]:
        ends = {"extend": date(2025, 6, 1), "notice": date(2024, 6, 30)}.get(verb)
        one = Said(typed, verb, day, "R0", function="chef", ends=ends)
        return [replace(one, unit=unit) for unit in (parties[:1] if verb == "notice" else parties)]

    acts = done(act, on)
    return [*made, *acts, *done(later, day)], len(made) + len(acts) - 1


@pytest.mark.parametrize(
    ("act", "later"),
    [("sign", "notice"), ("sign", "extend"), ("extend", "notice"), ("notice", "extend"), ("notice", "drop")],
)
def test_an_act_that_is_moved_to_the_day_of_others_brings_about_what_it_did_before_them(
    new_register: NewRegister, act: str, later: str
) -> None:
    story, last = on_one_day(act, later)
    moved = Said(date(2023, 10, 3), "redate", date(2023, 9, 22), mends=last)

    tell_the_same(new_register(), teller_who_said(*story, moved), 4)


def moved_while_prepared(*later: Said) -> tuple[Said, ...]:
    """Give a story in which a sub-agreement that is prepared goes on under the main agreement's renewal."""
    drafted = date(2023, 9, 20)
    main = Said(FIRST, "draft", FIRST, "M0", kind="main_agreement", parties=(TOWN, POLICE), clause=True)
    main = replace(main, starts=date(2023, 10, 19), ends=date(2025, 9, 6))
    renewal = replace(main, typed=drafted, on=drafted, name="N3", renews="M0", ends=date(2026, 3, 22))
    sub = replace(main, typed=drafted, on=drafted, name="S4", kind="sub_agreement", above="M0")
    return (
        main,
        *(Said(date(2023, 9, 9), "sign", date(2023, 9, 6), "M0", unit) for unit in (TOWN, POLICE)),
        replace(renewal, starts=date(2023, 11, 2)),
        replace(sub, starts=date(2023, 7, 4), ends=date(2025, 12, 2)),
        Said(drafted, "sign", drafted, "N3", POLICE),
        *later,
    )


SENT, RENEWED, NOTED = date(2024, 6, 1), date(2024, 7, 7), date(2025, 10, 21)
IS_SENT = Said(SENT, "send", SENT, "S4")
IS_RENEWED = Said(RENEWED, "sign", RENEWED, "N3", TOWN)
IS_SIGNED = Said(date(2024, 4, 29), "sign", date(2024, 2, 1), "S4", TOWN)


@pytest.mark.parametrize(
    "later",
    [
        (IS_SENT, replace(IS_RENEWED, typed=RENEWED, on=date(2024, 3, 1))),
        (IS_SIGNED, IS_SENT, replace(IS_RENEWED, typed=RENEWED, on=date(2024, 3, 1))),
        (IS_SIGNED, IS_RENEWED, replace(IS_SENT, typed=date(2025, 5, 3), on=date(2024, 12, 4))),
        (IS_SIGNED, IS_SENT, IS_RENEWED, Said(NOTED, "strike", NOTED, mends=7)),
        (
            IS_SIGNED,
            IS_RENEWED,
            replace(IS_SENT, typed=date(2025, 5, 3), on=date(2024, 12, 4)),
            Said(NOTED, "redate", date(2024, 2, 2), mends=6),
        ),
    ],
    ids=["renewed before", "signed first", "sent late", "never sent", "signed on another day"],
)
def test_what_goes_on_under_another_while_it_is_prepared_is_sent_on_the_day_on_which_it_was(
    new_register: NewRegister, later: tuple[Said, ...]
) -> None:
    tell_the_same(new_register(), teller_who_said(*moved_while_prepared(*later)), 10)


def test_one_long_story_on_postgresql_too(postgres_url: str) -> None:
    chance = Random(SEED)  # noqa: S311 -- dice, not secrets
    gaps, backs = (0, 1, 7, 30, 60), (0, 0, 1, 5, 30, 200)
    story = [
        Deed(
            chance.choice(gaps),
            chance.choice(VERBS),
            chance.randrange(6),
            chance.randrange(61),
            chance.choice(backs),
        )
        for _ in range(30)
    ]
    tell_the_same(postgres_url, teller_of(1, story), 4)
