"""A plan by law that is said to be followed up: what that shows is told at every door (Lag 2023:196 6 §)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.town import Say, town

NEW = ("plan", "new", "municipal_plan", "parter=Borås", "--as-reference", "K")
DAY = "uppföljd=2026-02-20"


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def told(say: Say, *line: str) -> list[tuple[str, object]]:
    """What is good to know of it, and by which field."""
    said = json.loads(say(*line, "--json").stdout)
    notes = ((one["guard"], one["facts"].get("missing")) for one in said["notes"])
    return [(guard, missing) for guard, missing in notes if guard.startswith("follow_up_")]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ((DAY,), [("follow_up_says_too_little", ["finding", "proof"])]),
        ((DAY, "iakttagelser=bra"), [("follow_up_says_too_little", ["proof"])]),
        ((DAY, "iakttagelser=bra", "bevis=pärmen"), [("follow_up_is_without_proof", None)]),
        ((DAY, "iakttagelser=bra", "bevis=KS 2026/4"), []),
        (("iakttagelser=bra",), []),
        (("rubrik=Trygg i Borås",), []),
    ],
)
def test_what_a_follow_up_lacks_is_told_at_the_door(
    say: Say, said: tuple[str, ...], found: list[tuple[str, object]]
) -> None:
    assert told(say, *NEW, *said) == found
    assert say("plan", "new", "municipal_plan", "parter=Borås", "--as-reference", "L").exit_code == 0
    assert told(say, "amend", "L", *said) == found


def test_it_is_told_until_it_counts(say: Say) -> None:
    assert say(*NEW, DAY).exit_code == 0

    assert told(say, "amend", "K", "iakttagelser=bra") == [("follow_up_says_too_little", ["proof"])]
    assert told(say, "amend", "K", "bevis=se pärmen") == [("follow_up_is_without_proof", None)]
    assert told(say, "amend", "K", "bevis=§ 12") == []


def test_a_corrected_proof_is_looked_at_by_whichever_door_the_day_was_said(say: Say) -> None:
    assert say(*NEW, DAY, "iakttagelser=bra", "bevis=§ 12").exit_code == 0

    corrected = say("correct", "K", "bevis=pärmen", "--reason", "fel").stdout

    assert "finns ingenting att slå upp" in " ".join(corrected.split())


def test_a_follow_up_is_not_confirmed_with_what_it_says_nothing_of(say: Say) -> None:
    decided = (
        "beslutat av=KS",
        "beslutat=2026-02-02",
        "paragraf=§ 1",
        "diarienummer=KS 1",
        "--reason",
        "kort",
    )
    assert say(*NEW, "lägesbild=P").exit_code == 4
    made = say("picture", "new", "MAIN", "--as-reference", "P")
    assert made.exit_code == 0, made.output
    assert say(*NEW, "lägesbild=P").exit_code == 0
    done = say("advance", "K", "besluta", *decided)
    assert done.exit_code == 0, done.output
    of_it = ("iakttagelser=bra", "bevis=KS 2026/4")
    seen = "så uppfattas det=tryggare"
    assert say("advance", "K", "följ upp", "uppföljd=2026-02-20", seen, *of_it).exit_code == 0

    again = say("advance", "K", "följ upp", "uppföljd=2026-02-27", *of_it).stdout

    assert "steget ”följ upp” (uppföljd)" in " ".join(again.split())
