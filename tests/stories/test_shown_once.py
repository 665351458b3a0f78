"""What was shown once stays shown: notes in a duty by law of several days, in any order, and struck."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import permutations
from typing import Final

import pytest

from lifecycle.dates import add_years
from lifecycle.languages import Language
from lifecycle.law import Asked
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import TOWN, World, codes, day, facts, rulebook
from tests.long import often
from tests.stories.lives import Chance, dice
from words.actions import command_line
from words.document import Line as Written
from words.duties import told_document
from words.gaps import gaps_document
from words.law import law_document
from words.texts import texts_in
from words.values import plain
from workflows.agreements.drafting import draft
from workflows.agreements.duties import record_duty, what_is_told
from workflows.agreements.steps import Why, mend, take_step
from workflows.audits.gaps import gaps
from workflows.audits.history import audit_history
from workflows.audits.law import law
from workflows.audits.law.exported import read_export, value_of
from workflows.audits.law.line import LawAudit, Line
from workflows.directory.parties import add_unit

NEIGHBOUR: Final = "Mark"
PICTURE, NEIGHBOURS, PLAN = "BORÅS/LAW-PICTURE", "MARK/LAW-PICTURE", "KPLAN"
SELDOM, HALF = 0.4, 0.5
WHY: Final = Why(reason="så är det")

SHOWN, HEARD, AGAIN = ("2024-08-01", "KS 2024/3"), ("2025-06-05", "hört"), ("2026-01-05", "hört igen")


@pytest.fixture
def world(sqlite_url: str) -> World:
    """A register in which two municipalities stand, and nothing is written of the law."""
    return two_municipalities(sqlite_url)


def two_municipalities(url: str) -> World:
    found = World(Store.open(url)).on("2024-07-01")
    with found.writing() as tx:
        for name in (TOWN, NEIGHBOUR):
            found.ids[name] = add_unit(tx, name=name, side="municipality").unit.id
    return found


def noted(
    world: World,
    on: str,
    proof: str,
    *,
    kind: str = "picture_updated",
    whose: str = TOWN,
    said: str = "proof",
) -> None:
    with world.writing() as tx:
        done = record_duty(tx, kind, whose, (f"met_on={on}", f"{said}={proof}"), on=tx.today, why=WHY)
    assert isinstance(done, Done), done


def planned(world: World, *parties: str, areas: str = "1490") -> None:
    with world.writing() as tx:
        said = (f"parties={'; '.join(parties)}", f"areas={areas}")
        draft(tx, "municipal_plan", None, said, on=tx.today, reference=PLAN)


def decided(world: World, on: str, *, ground: str = PICTURE, why: str | None = None) -> Outcome:
    said = (f"picture_id={ground}", "decided_by=KS", f"decided_on={on}", "paragraph=§ 3", "diary_number=KS 1")
    with world.writing() as tx:
        return take_step(tx, PLAN, "decide", said, on=tx.today, why=Why(reason=why))


def mended(world: World, reference: str, *words: str) -> None:
    with world.writing() as tx:
        done = mend(tx, reference, words, why=WHY)
    assert isinstance(done, Done), done


def row_of(world: World, reference: str, on: str) -> str:
    """Give the number of the row in which something is noted for a day."""
    return str(next(row.seq for row in world.history(reference) if row.changes.get("met_on") == on))


def audited(world: World, whose: str = TOWN, **then: str) -> LawAudit:
    days = {name: day(on) for name, on in then.items()}
    with world.reading() as connection:
        return law(connection, rulebook(), today=world.today, named=(whose,), **days)  # type: ignore[arg-type]  # days by name


def lines(world: World, whose: str = TOWN, **then: str) -> dict[Asked, Line]:
    [found] = audited(world, whose, **then).municipalities
    return {one.asked: one for one in found.lines}


def told(line: Line) -> tuple[str, str, object]:
    """How it stands, by what that is shown, and for which later day it is only said."""
    text = line.proofs[0].text if line.proofs else ""
    return line.status, text, line.facts.get("heard_on")


def is_proven(world: World) -> None:
    with world.reading() as connection:
        prove(connection)
        assert audit_history(connection, rulebook()).findings == ()


# ---- a picture on paper (4, 5, 6 §§) ----

OF_EACH_DAY: Final = {
    "2024-07-31": ("not_seen", "", None),
    "2024-08-01": ("met", SHOWN[1], None),
    "2025-06-04": ("met", SHOWN[1], None),
    "2025-06-05": ("met", SHOWN[1], day(HEARD[0])),
    "2026-08-04": ("met", SHOWN[1], day(AGAIN[0])),
}


@pytest.mark.parametrize("order", [*permutations((SHOWN, HEARD, AGAIN))])
def test_a_picture_on_paper_that_was_shown_once_is_there_whatever_is_heard_since_in_whichever_order(
    world: World, order: Iterable[tuple[str, str]]
) -> None:
    world.on("2026-02-02")
    for on, proof in order:
        noted(world, on, proof)
    planned(world, TOWN)
    assert isinstance(
        decided(world, "2024-10-01"), Done
    )  # without a reason: what it rests on can be looked up
    world.on("2026-09-01")

    assert {on: told(lines(world, as_of=on)["picture"]) for on in OF_EACH_DAY} == OF_EACH_DAY
    assert {lines(world, as_of=on)["plan"].status for on in ("2024-10-01", "2025-06-05", "2026-08-04")} == {
        "met"
    }
    in_time, late = (lines(world, as_of=on)["picture_updated"] for on in ("2026-08-03", "2026-08-04"))
    assert told(in_time) == (
        "met",
        SHOWN[1],
        day(AGAIN[0]),
    )  # the two years of what is shown have not run out
    assert told(late) == ("without_proof", AGAIN[1], None)
    assert in_time.due_on == late.due_on == day("2028-01-05")  # one day on every screen
    is_proven(world)


def test_what_was_shown_is_taken_away_again_when_its_note_is_struck_or_mended_and_was_known_until_then(
    database_url: str,
) -> None:
    world = two_municipalities(database_url).on("2026-02-02")
    for on, proof in (SHOWN, AGAIN):
        noted(world, on, proof)
    planned(world, TOWN)
    assert isinstance(decided(world, "2024-10-01"), Done)
    first = row_of(world, PICTURE, SHOWN[0])

    def stands(**then: str) -> list[object]:
        found = lines(world, **then)
        return [found["picture"].status, found["plan"].status, found["plan"].facts.get("noted_on")]

    world.on("2026-02-03")
    mended(world, PICTURE, first, "proof=i pärmen")
    assert stands() == ["without_proof", "incomplete", None]
    mended(world, PICTURE, first, "proof=KS 2024/3")
    world.on("2026-02-04")
    mended(world, PICTURE, first, "on=2024-11-01")
    assert stands() == ["met", "met", day("2024-11-01")]  # that it came after the decision is told
    world.on("2026-02-05")
    mended(world, PICTURE, first)
    assert stands() == ["without_proof", "incomplete", None]
    mended(world, PICTURE, row_of(world, PICTURE, AGAIN[0]))
    assert stands() == ["not_seen", "incomplete", None]
    assert lines(world)["plan"].facts["not_noted"] is True

    for known_on, as_of, expected in (
        ("2026-02-02", "2026-02-02", ["met", "met", None]),
        ("2026-02-04", "2026-02-04", ["met", "met", day("2024-11-01")]),
        ("2026-02-04", "2024-10-31", ["not_seen", "incomplete", None]),
        ("2026-02-02", "2024-08-01", ["met", "not_seen", None]),
        ("2026-02-01", "2026-02-02", ["not_seen", "not_seen", None]),
    ):
        assert stands(known_on=known_on, as_of=as_of) == expected, (known_on, as_of)
    is_proven(world)


def test_what_is_only_heard_since_goes_with_an_export_as_a_day(world: World) -> None:
    world.on("2026-02-02")
    for on, proof in (SHOWN, AGAIN):
        noted(world, on, proof)
    planned(world, TOWN)
    assert isinstance(decided(world, "2024-07-31", why="den fanns"), Done)

    found = audited(world)
    read = read_export(json.dumps(plain(value_of(found))).encode(), name="a.json")

    assert read == found
    facts = {line.asked: line.facts for line in read.municipalities[0].lines}
    assert facts["picture"]["heard_on"] == day(AGAIN[0])
    assert facts["plan"]["noted_on"] == day(SHOWN[0])


# ---- every other duty ----


@pytest.mark.parametrize(
    ("kind", "asked", "status"),
    [
        ("agreements_worked_for", "agreements", "worked_for"),
        ("council_worked_for", "council", "worked_for"),
        ("reported_to_council", "report", "met"),
        ("plan_followed_up", "plan_followed_up", "met"),
    ],
)
def test_of_every_duty_what_was_shown_once_is_not_taken_away_by_hearsay(
    world: World, kind: str, asked: Asked, status: str
) -> None:
    world.on("2026-02-02")
    for on, proof in (AGAIN, SHOWN):
        noted(world, on, proof, kind=kind)

    assert told(lines(world)[asked]) == (status, SHOWN[1], day(AGAIN[0]))
    struck = lines(world)[asked].proofs[0].reference
    mended(world, struck, row_of(world, struck, SHOWN[0]))
    assert told(lines(world)[asked]) == ("without_proof", AGAIN[1], None)


def test_a_report_that_was_shown_is_enough_as_long_as_the_municipalitys_own_interval(world: World) -> None:
    world.on("2025-07-01")
    for on, proof in (SHOWN, HEARD):
        noted(world, on, proof, kind="reported_to_council")
    with world.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("cadence=yearly",), on=tx.today, why=WHY)
    world.on("2026-07-01")

    found = {on: lines(world, as_of=on)["report"] for on in ("2025-07-01", "2025-08-02", "2026-06-06")}

    assert [told(one)[:2] for one in found.values()] == [
        ("met", SHOWN[1]),
        ("without_proof", HEARD[1]),
        ("overdue", HEARD[1]),
    ]
    assert found["2025-07-01"].facts["days_since"] == 334


# ---- records that are named as proof ----


@pytest.mark.parametrize(
    ("kind", "asked", "status"),
    [
        ("picture_updated", "picture", "met"),
        ("picture_updated", "picture_updated", "met"),
        ("plan_followed_up", "plan_followed_up", "met"),
        ("agreements_worked_for", "agreements", "worked_for"),
        ("reported_to_council", "report", "met"),
    ],
)
def test_what_a_person_notes_is_proved_by_a_record_that_is_named_but_by_no_duty_picture_or_plan_by_law(
    world: World, kind: str, asked: Asked, status: str
) -> None:
    planned(world, TOWN)
    with world.writing() as tx:
        draft(
            tx, "problem_picture", None, (f"parties={TOWN}", "areas=1490"), on=tx.today, reference="BILD-2025"
        )
        draft(tx, "forum", None, (f"parties={NEIGHBOUR}", "areas=1463"), on=tx.today, reference="RÅDET")
    world.on("2025-02-02")
    noted(world, "2025-01-01", "RÅDET", kind=kind)
    own = lines(world)[asked].proofs[0].reference
    assert told(lines(world)[asked]) == (status, "RÅDET", None)

    for number, named in enumerate((own, "BILD-2025", PLAN), 2):
        noted(world, f"2025-01-0{number}", named, kind=kind)
        assert told(lines(world)[asked]) == (status, "RÅDET", day(f"2025-01-0{number}"))
    mended(world, own, row_of(world, own, "2025-01-01"))
    assert told(lines(world)[asked])[0] == "without_proof"


def test_guard_and_audit_take_the_same_records_for_proof_that_there_is_a_picture(world: World) -> None:
    with world.writing() as tx:
        draft(
            tx, "problem_picture", None, (f"parties={TOWN}", "areas=1490"), on=tx.today, reference="BILD-2025"
        )
        draft(tx, "forum", None, (f"parties={NEIGHBOUR}", "areas=1463"), on=tx.today, reference="RÅDET")
    world.on("2025-02-02")
    planned(world, TOWN)
    noted(world, "2025-01-01", "BILD-2025")
    refused = decided(world, "2025-02-02")
    assert isinstance(refused, Refused)
    assert codes(refused) == ["its_picture_can_be_found"]

    noted(world, "2025-01-02", "RÅDET")
    assert isinstance(decided(world, "2025-02-02"), Done)
    assert lines(world)["plan"].status == "met"
    mended(world, PICTURE, row_of(world, PICTURE, "2025-01-02"))
    assert lines(world)["plan"].status == "incomplete"
    is_proven(world)


def test_a_plan_is_no_proof_of_its_own_follow_up_and_one_that_was_shown_stays_so(world: World) -> None:
    world.on("2025-01-02")
    noted(world, "2024-08-01", "KS 2024/3")
    planned(world, TOWN)
    assert isinstance(decided(world, "2025-01-02"), Done)

    def followed_up(on: str, proof: str) -> str | None:
        world.on(on)
        said = (f"followed_up_on={on}", "finding=planen följs", f"proof={proof}")
        with world.writing() as tx:
            outcome = take_step(tx, PLAN, "follow_up", said, on=tx.today)
            assert isinstance(outcome, Done)
            found = what_is_told(tx.connection, outcome, today=tx.today)
        return None if found is None else found.unproved

    assert followed_up("2025-03-03", PLAN) == PLAN
    assert told(lines(world)["plan_followed_up"]) == ("without_proof", PLAN, None)
    assert followed_up("2025-06-03", "KS § 45") == ""
    assert told(lines(world)["plan_followed_up"]) == ("met", "KS § 45", None)
    assert followed_up("2026-02-03", "hört") == "hört"

    found = lines(world)["plan_followed_up"]
    assert (*told(found), found.due_on) == ("met", "KS § 45", day("2026-02-03"), day("2028-02-03"))
    assert told(lines(world, as_of="2025-06-02")["plan_followed_up"]) == ("without_proof", PLAN, None)
    assert told(lines(world, known_on="2025-06-03")["plan_followed_up"]) == ("met", "KS § 45", None)
    shown = [row.seq for row in world.history(PLAN) if row.trigger == "follow_up"][1]
    mended(world, PLAN, str(shown))
    assert told(lines(world)["plan_followed_up"])[:2] == ("without_proof", "hört")
    is_proven(world)


# ---- the day from which it is due again ----

COUNTED: Final[dict[str, dict[Language, tuple[str, ...]]]] = {
    "2025-06-30": {
        "sv": (
            "Lägesbilden uppdaterades den 2024-08-01. Att den uppdaterades igen den 2025-06-05 är bara",
            "Räknat från den dagen ska den uppdateras igen senast den 2027-06-07.",
            "Åtgärdsplanen följdes upp den 2024-08-01. Att den följdes upp igen den 2025-06-05 är bara",
            "Räknat från den dagen ska den följas upp igen senast den 2027-06-07.",
            "kommunens egen gräns är 5 juni 2026. Den räknas från 5 juni 2025: att fullmäktige fick en",
        ),
        "en": (
            "The picture was updated on 2024-08-01. That it was updated again on 2025-06-05 is only noted, ",
            "Counted from that day it is to be updated again by 2027-06-07.",
            "The action plan was followed up on 2024-08-01. That it was followed up again on 2025-06-05 is",
            "Counted from that day it is to be followed up again by 2027-06-07.",
            "own limit is 5 June 2026. It is counted from 5 June 2025: that the council had a report then",
        ),
    },
    "2027-06-08": {
        "sv": (
            "Att lägesbilden uppdaterades den 2025-06-05 är bara noterat, utan något att slå upp. Räknat",
            "skulle den ha uppdaterats igen senast den 2027-06-07, för en dag sedan.",
            "Att åtgärdsplanen följdes upp den 2025-06-05 är bara noterat, utan något att slå upp. Räknat",
            "skulle den ha följts upp igen senast den 2027-06-07, för en dag sedan.",
            "Det är noterat att fullmäktige fick en rapport den 2025-06-05, men inte var det framgår:",
            "kommunens egen gräns var 5 juni 2026, för 368 dagar sedan.",
        ),
        "en": (
            "That the picture was updated on 2025-06-05 is only noted, with nothing to look up. Counted",
            "that day it was to be updated again by 2027-06-07, one day ago.",
            "That the action plan was followed up on 2025-06-05 is only noted, with nothing to look up. ",
            "Counted from that day it was to be followed up again by 2027-06-07, one day ago.",
            "It is written down that the council had a report on 2025-06-05, but not where that can be",
            "the municipality's own limit was 5 June 2026, 368 days ago.",
        ),
    },
}
"""Day on which it is asked -> what is said of 6 and 13 §§: in time by what is shown, and late."""


def test_the_day_from_which_it_is_due_again_is_named_and_that_it_is_only_said_in_both_languages(
    world: World,
) -> None:
    world.on("2025-06-30")
    for kind in ("picture_updated", "plan_followed_up", "reported_to_council"):
        for on, proof in (SHOWN, HEARD):
            noted(world, on, proof, kind=kind)
    with world.writing() as tx:
        record_duty(tx, "reported_to_council", TOWN, ("cadence=yearly",), on=tx.today, why=WHY)

    for on, sentences in COUNTED.items():
        found = audited(world.on(on))
        for lang, expected in sentences.items():
            told = [one for one in law_document(texts_in(lang), found) if isinstance(one, Written)]
            said = " ".join(one.text for one in told if one.beginning.lstrip()[:4] in ("6 § ", "13 §"))
            assert [one for one in expected if one not in said] == [], said
            assert "Senare är det" not in said
            assert "Later it is" not in said


def test_a_duty_that_is_late_since_a_day_that_is_only_said_is_told_so_among_the_gaps(world: World) -> None:
    world.on("2025-06-30")
    noted(world, *SHOWN)
    noted(world, *HEARD)
    world.on("2027-06-08")
    with world.reading() as connection:
        found = gaps(connection, rulebook(), today=world.today, only="duty_late")
    assert found is not None
    [gap] = found.gaps
    assert (gap.facts["met_on"], gap.facts["heard_on"]) == (day(HEARD[0]), day(HEARD[0]))
    sentences: dict[Language, str] = {
        "sv": "är bara noterat, utan något",
        "en": "is only noted, with nothing",
    }
    for lang, said in sentences.items():
        told = [
            one.text for one in gaps_document(texts_in(lang), found, only=None) if isinstance(one, Written)
        ]
        assert any(said in one for one in told), told


# ---- the same said again ----


def test_what_a_later_day_has_is_not_taken_for_said_of_an_earlier_one(database_url: str) -> None:
    world = two_municipalities(database_url).on("2025-07-01")

    def note(on: str, *said: str) -> Outcome:
        with world.writing() as tx:
            return record_duty(tx, "picture_updated", TOWN, (f"met_on={on}", *said), on=tx.today, why=WHY)

    assert isinstance(note("2025-06-05", "paragraph=§ 5"), Done)
    assert isinstance(note("2025-02-02", "proof=hört"), Done)

    more = note("2025-02-02", "proof=hört", "paragraph=§ 5")
    assert isinstance(more, Refused)
    assert facts(more, "noted_otherwise")["pairs"] == {"paragraph": "§ 5"}
    assert isinstance(note("2025-02-02", "proof=hört"), AlreadyDone)
    assert lines(world, as_of="2025-03-01")["picture"].status == "without_proof"
    mended(world, PICTURE, row_of(world, PICTURE, "2025-02-02"), "paragraph=§ 5")
    assert lines(world, as_of="2025-03-01")["picture"].status == "met"
    is_proven(world)


def test_an_interval_that_was_said_for_a_later_day_counts_from_an_earlier_one_when_it_is_said_with_a_report(
    world: World,
) -> None:
    world.on("2026-02-02")

    def record(on: str, *said: str) -> None:
        with world.writing() as tx:
            done = record_duty(tx, "reported_to_council", TOWN, said, on=day(on), why=WHY)
        assert isinstance(done, Done), done

    record("2026-01-01", "cadence=yearly")
    record("2025-01-15", "cadence=yearly", "met_on=2025-01-15", "paragraph=§ 9")

    found = lines(world, as_of="2025-03-01")["report"]
    assert (found.status, found.due_on) == ("met", day("2026-01-15"))
    assert lines(world, as_of="2025-03-01", known_on="2026-02-01")["report"].status == "not_seen"
    is_proven(world)


def test_a_proof_is_told_of_what_was_noted_or_mended_just_now_and_that_a_later_day_is_only_said(
    world: World,
) -> None:
    world.on("2025-07-01")
    noted(world, *HEARD)

    def left(*said: str, mend_of: str = "") -> tuple[str, bool]:
        with world.writing() as tx:
            done = (
                mend(tx, PICTURE, (mend_of, *said), why=WHY)
                if mend_of
                else record_duty(tx, "picture_updated", TOWN, said, on=tx.today, why=WHY)
            )
            told = what_is_told(tx.connection, done, today=tx.today, mended=("proof", "met_on"))
        assert told is not None, done
        assert told.again is not None
        texts = [one.text for one in told_document(texts_in("sv"), PICTURE, told) if isinstance(one, Written)]
        counted = f"Tiden räknas från {HEARD[0]}: att det gjordes då är bara noterat, utan något att slå upp."
        assert told.again.is_only_said is True
        return told.unproved, counted in texts

    assert left("met_on=2024-08-01", "proof=KS 2024/3") == ("", True)
    shown = row_of(world, PICTURE, "2024-08-01")
    assert left("proof=i pärmen", mend_of=shown) == ("i pärmen", False)
    assert left("proof=KS 2024/4", mend_of=shown) == ("", True)
    assert left("met_on=2024-12-01", "proof=sagt") == ("sagt", False)


# ---- a decision and the day of its picture on paper (5 §) ----


def test_a_decision_before_its_picture_was_noted_passes_with_a_reason_before_a_correction_and_after_it(
    database_url: str,
) -> None:
    world = two_municipalities(database_url).on("2025-06-01")
    planned(world, TOWN)
    assert codes(decided(world, "2025-01-10", why="så är det")) == ["rests_on_a_picture"]
    noted(world, "2025-03-03", "KS 25/3")
    after = {"duty": PICTURE, "noted_on": day("2025-03-03"), "decided_on": day("2025-01-10")}

    for registered in ("KS 25/4", "KS 25/5"):
        refused = decided(world, "2025-01-10")
        assert codes(refused) == ["its_picture_was_noted_first"]
        assert facts(refused, "its_picture_was_noted_first") == after
        mended(world, PICTURE, "2", f"diary_number={registered}")
    assert isinstance(decided(world, "2025-01-10", why="den låg i pärmen"), Done)

    found = lines(world)["plan"]
    assert (found.status, found.facts["noted_on"]) == ("met", day("2025-03-03"))
    noted(world, "2024-12-01", "KS 2024/9")
    assert "noted_on" not in lines(world)["plan"].facts
    is_proven(world)


# ---- beside a naive computation ----


@dataclass(slots=True)
class Note:
    """What was noted of a picture on paper, for which day, when it was typed, and when it was struck."""

    on: date
    typed: date
    shown: bool
    struck: date = date.max

    def is_seen(self, as_of: date, known_on: date) -> bool:
        """Whether it is so on a day by what was known on another."""
        return self.on <= as_of and self.typed <= known_on < self.struck

    def says(self) -> str:
        """What is typed as its proof: of no two the same."""
        return f"KS {self.on.year}/{self.on.toordinal()}" if self.shown else f"hört {self.on.toordinal()}x"


def thrown(chance: Chance) -> list[Note]:
    """Throw the dice: of several days, each typed on its day or later, some struck again."""
    days = chance.sample(range(30, 700), chance.randint(2, 4))
    notes = []
    for on in (day("2024-07-01") + timedelta(days=each) for each in days):
        typed = on + timedelta(days=chance.randint(0, 300))
        is_struck = chance.random() < SELDOM
        struck = typed + timedelta(days=chance.randint(1, 400)) if is_struck else date.max
        notes.append(Note(on, typed, chance.random() < HALF, struck))
    return notes


def expected(notes: Iterable[Note], as_of: date, decided_on: date | None) -> dict[Asked, tuple[object, ...]]:
    """Tell from the notes that are seen on a day how it stands, and which day shows it or is only said."""
    seen = sorted(notes, key=lambda one: one.on)
    shown = [one.on for one in seen if one.shown]
    last = seen[-1].on if seen else None
    found: dict[Asked, tuple[object, ...]] = {"picture": ("not_seen", None), "plan": ("not_seen", None)}
    if seen:
        found["picture"] = ("met", shown[-1]) if shown else ("without_proof", last)
    if decided_on is not None and decided_on <= as_of:
        after = shown[0] if shown and shown[0] > decided_on else None
        found["plan"] = ("met", after) if shown else ("incomplete", None)
    limit = two_years_from(last or day("2023-07-01"))
    if limit < as_of:
        heard = last if seen and not seen[-1].shown else None
        found["picture_updated"] = ("overdue" if seen else "not_seen", limit, heard)
    else:
        is_shown = any(two_years_from(one) >= as_of for one in shown)
        heard = last if is_shown and not seen[-1].shown else None
        found["picture_updated"] = (
            "due" if not seen else "met" if is_shown else "without_proof",
            limit,
            heard,
        )
    return found


def two_years_from(on: date) -> date:
    """Count to the day, and on to the next working day."""
    found = add_years(on, 2)
    while not rulebook().is_working_day(found):
        found += timedelta(days=1)
    return found


@pytest.mark.parametrize("seed", range(often(short=1, long=60)))
def test_what_is_noted_struck_and_decided_on_days_of_dice_stands_as_a_naive_computation_has_it(
    world: World, seed: int
) -> None:
    chance = dice(seed)
    notes = thrown(chance)
    decided_on = day("2024-07-01") + timedelta(days=chance.randint(1, 700))
    typed = [(one.typed, "note", one) for one in notes]
    typed += [(one.struck, "strike", one) for one in notes if one.struck < date.max]
    told_on = max(decided_on, min(one.typed for one in notes)) + timedelta(days=chance.randint(0, 100))
    days = sorted([*typed, (told_on, "plan", notes[0])], key=lambda each: each[:2])
    planned(world, TOWN)
    done: Outcome | None = None
    for today, what, one in days:
        world.on(str(today))
        if what == "note":
            noted(world, str(one.on), one.says())
        elif what == "strike":
            mended(world, PICTURE, row_of(world, PICTURE, str(one.on)))
        else:
            done = decided(world, str(decided_on), why="så är det")
    world.on(str(days[-1][0] + timedelta(days=900)))

    for _ in range(6):
        as_of = day("2024-07-01") + timedelta(days=chance.randint(0, 1500))
        known_on = day("2024-07-01") + timedelta(
            days=chance.randint(0, (days[-1][0] - day("2024-07-01")).days)
        )
        is_decided = isinstance(done, Done) and told_on <= known_on
        seen = [one for one in notes if one.is_seen(as_of, known_on)]
        found = lines(world, as_of=str(as_of), known_on=str(known_on))
        assert {
            "picture": (found["picture"].status, found["picture"].on),
            "plan": (found["plan"].status, found["plan"].facts.get("noted_on")),
            "picture_updated": (
                found["picture_updated"].status,
                found["picture_updated"].act_by,
                found["picture_updated"].facts.get("heard_on"),
            ),
        } == expected(seen, as_of, decided_on if is_decided else None), (as_of, known_on, notes, decided_on)


# ---- a joint plan ----


def test_a_joint_plan_upon_paper_rests_on_what_is_noted_of_each_municipality(world: World) -> None:
    world.on("2025-06-01")
    planned(world, TOWN, NEIGHBOUR, areas="1490; 1463")
    noted(world, "2024-08-01", "KS 2024/3")

    done = decided(world, "2025-01-10")

    assert isinstance(done, Done)
    assert [(one.code, one.facts["areas"], one.facts["duties"]) for one in done.notes] == [
        ("its_picture_is_of_each_municipality", (NEIGHBOUR,), (NEIGHBOURS,))
    ]
    assert lines(world)["plan"].status == "met"
    lacks = lines(world, NEIGHBOUR)["plan"]
    assert (lacks.status, lacks.facts["picture"], lacks.facts["not_noted"]) == (
        "incomplete",
        NEIGHBOURS,
        True,
    )
    assert lacks.closes is not None
    assert command_line(lacks.closes).startswith(f"handslag advance {NEIGHBOURS} meet met_on=DAY")
    noted(world, "2024-09-01", "KS 2024/77", whose=NEIGHBOUR)
    assert lines(world, NEIGHBOUR)["plan"].status == "met"
    is_proven(world)


@pytest.mark.parametrize(
    ("theirs", "asked", "status"),
    [
        ((), [], "incomplete"),
        ((("2024-09-01", "hört"),), ["its_picture_can_be_found"], "incomplete"),
        ((("2024-09-01", "KS 2024/77"), HEARD), [], "met"),
        ((("2025-03-03", "KS 2025/77"),), ["its_picture_was_noted_first"], "met"),
    ],
    ids=["nothing", "hearsay", "shown", "too late"],
)
def test_guard_and_audit_say_the_same_of_the_other_municipality_of_a_joint_plan(
    world: World, theirs: tuple[tuple[str, str], ...], asked: list[str], status: str
) -> None:
    world.on("2025-07-01")
    planned(world, TOWN, NEIGHBOUR, areas="1490; 1463")
    noted(world, *SHOWN)
    for on, proof in theirs:
        noted(world, on, proof, whose=NEIGHBOUR)

    done = decided(world, "2025-01-10")
    if asked:
        assert codes(done) == asked
        done = decided(world, "2025-01-10", why="så är det")
    assert isinstance(done, Done)
    of_each = [lines(world, whose)["plan"] for whose in (TOWN, NEIGHBOUR)]
    assert [one.status for one in of_each] == ["met", status]
    assert [bool(one.facts.get("noted_on")) for one in of_each] == [
        False,
        "its_picture_was_noted_first" in asked,
    ]
