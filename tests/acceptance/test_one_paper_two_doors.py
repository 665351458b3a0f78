"""The same paper gives the same facts in a register file and typed by hand (issue 9, point 4).

Each paper is taken in twice, into two empty registers on the same day: as a row of a file
(`register import`), and in one line (`agreement register`). What is then shown, audited and proved is
the same, or both doors refuse it.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.acceptance.hand import Answer, Register

TODAY = "2026-03-02"
ONE = {"reference": "N", "level": "main", "municipalities": "Nacka", "police_unit": "LPO Nacka"}

SAID_BY = {
    "level": "--level",
    "parent": "--under",
    "district": "--areas",
    "title": "--title",
    "diary_number": "--dnr",
    "priorities": "--priorities",
    "decided_on": "--decided",
    "signed_on": "--signed",
    "starts_on": "--from",
    "ends_on": "--to",
    "term_years": "--years",
    "revised_every_years": "--revised-every",
}
"""Column of a file -> option that says the same."""

Paper = Mapping[str, str]
Another = Callable[[], Register]


def by_file(register: Register, folder: Path, *papers: Paper) -> bool:
    """Take the papers in as rows of one file; whether that was done."""
    done = register.type(TODAY, "register", "import", str(_file(folder, *papers)))
    assert done.exit_code in {0, 3}, done.output
    return done.exit_code == 0


def refused_by_file(register: Register, folder: Path, *papers: Paper) -> str:
    """What is said when they are refused as rows of one file."""
    done = register.type(TODAY, "register", "import", str(_file(folder, *papers)))
    assert done.exit_code == 3, done.output
    return done.output


def _file(folder: Path, *papers: Paper) -> Path:
    path = folder / "papers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        names = ("reference", "municipalities", "police_unit", "other_parties", *SAID_BY)
        writer = csv.DictWriter(file, names, restval="")
        writer.writeheader()
        writer.writerows(papers)
    return path


def by_hand(register: Register, *papers: Paper) -> bool:
    """Type the papers one by one; whether all of them were taken in."""
    for paper in papers:
        done = register.type(TODAY, *_line(paper))
        assert done.exit_code in {0, 1, 2, 4}, done.output
        if done.exit_code:
            return False
    return True


def refused_by_hand(register: Register, paper: Paper) -> str:
    """What is said when it is refused in one line."""
    done = register.type(TODAY, *_line(paper))
    assert done.exit_code == 1, done.output
    return done.output


def _line(paper: Paper) -> list[str]:
    named = ("municipalities", "police_unit", "other_parties")
    parties = "; ".join(paper[column] for column in named if paper.get(column))
    words = ["agreement", "register", paper["reference"], "--parties", parties]
    for column, option in SAID_BY.items():
        words += [option, paper[column]] if paper.get(column) else []
    return words


def facts(register: Register, *papers: Paper) -> Answer:
    """All that the register says of the papers: whole, row by row, in every audit."""
    references = [paper["reference"] for paper in papers]
    register.sound(TODAY)
    return {
        "whole": register.whole(TODAY, *references),
        "rows": {one: [_row(row) for row in register.rows(TODAY, one)] for one in references},
        "gaps": register.ask(TODAY, "audit", "gaps"),
        "terms": register.ask(TODAY, "audit", "terms"),
        "overdue": register.ask(TODAY, "audit", "overdue"),
    }


def _row(row: Answer) -> Answer:
    return {name: row[name] for name in ("seq", "kind", "on", "dest", "changes") if name in row}


def alike(another: Another, folder: Path, *papers: Paper) -> Answer:
    """Take the papers in by both doors; give what both registers say, or None where both refuse."""
    file, hand = another(), another()
    taken = by_file(file, folder, *papers), by_hand(hand, *papers)
    assert taken[0] == taken[1], f"the file was {'taken' if taken[0] else 'refused'}, by hand not so"
    if not taken[0]:
        return None
    said, typed = facts(file, *papers), facts(hand, *papers)
    assert said == typed
    return said


TAKEN: tuple[Paper, ...] = (
    {},
    {"signed_on": "2020-03"},
    {"signed_on": "2020-03", "revised_every_years": "2"},
    {"signed_on": "2020-03", "term_years": "4"},
    {"signed_on": "2024", "term_years": "2"},
    {"signed_on": "2026-03", "term_years": "4"},
    {"signed_on": "2024-01-01", "term_years": "4", "revised_every_years": "2"},
    {"signed_on": "2021-01-01", "ends_on": "2020-12-31"},
    {"signed_on": "2020-12", "ends_on": "2020-12-31"},
    {"signed_on": "2017", "ends_on": "2017-06-30"},
    {"signed_on": "2026-01-01", "starts_on": "2027", "term_years": "4"},
    {"signed_on": "2025-01-01", "starts_on": "2024-01-01", "ends_on": "2024-06-30"},
    {"starts_on": "2024", "term_years": "2"},
    {"starts_on": "2024-02-29", "term_years": "1"},
    {"starts_on": "2023-06-01", "ends_on": "2023"},
    {"starts_on": "2023-06", "ends_on": "2023-06"},
    {"starts_on": "2024-01-01", "ends_on": "2027-12-31", "term_years": "3"},
    {"starts_on": "2024-01-01", "ends_on": "2034-12-31"},
    {"starts_on": "2024-01-01", "revised_every_years": "2"},
    {"starts_on": "2025-05-01"},
    {"starts_on": "2027-01-01", "term_years": "4"},
    {"ends_on": "2020"},
    {"ends_on": "2027"},
    {"term_years": "4"},
    {"revised_every_years": "2"},
    {"term_years": "4", "revised_every_years": "2"},
    {"decided_on": "2020-01-01"},
    {"decided_on": "2024-01-01", "term_years": "4"},
    {"decided_on": "2024-01-01", "starts_on": "2024-03-01", "term_years": "4", "revised_every_years": "2"},
    {"title": "  Två   ord ", "diary_number": "KS  1", "priorities": "unga;  trygga   platser"},
    {"municipalities": "nacka", "police_unit": "lpo nacka"},
    {"municipalities": "Nacka; Tyresö", "police_unit": "LPO Nacka; LPO Handen"},
    {"police_unit": ""},
    {"district": "Nacka/Fisksätra; Nacka/Orminge"},
    {"district": "stockholm/Farsta; Nacka/Orminge"},
)

REFUSED: tuple[Paper, ...] = (
    {"starts_on": "2024-01-01", "ends_on": "2023-12-31"},
    {"starts_on": "2024-02", "ends_on": "2024-01"},
    {"signed_on": "2027-01-01", "starts_on": "2026-01-01", "term_years": "4"},
    {"signed_on": "2026-04", "term_years": "4"},
    {"decided_on": "2027-01-01"},
    {"starts_on": "2024-13"},
    {"starts_on": "2024-01-01", "ends_on": "2199-12-31"},
    {"starts_on": "1924-01-01", "ends_on": "2027-12-31"},
    {"starts_on": "1899-01-01"},
    {"term_years": "31"},
    {"parent": "X"},
)


def _called(paper: Paper) -> str:
    return ",".join(f"{name}={text}" for name, text in paper.items()) or "nothing"


@pytest.mark.parametrize("paper", TAKEN, ids=_called)
def test_a_paper_says_the_same_by_both_doors(paper: Paper, another: Another, tmp_path: Path) -> None:
    assert alike(another, tmp_path, {**ONE, **paper}) is not None


@pytest.mark.parametrize("paper", REFUSED, ids=_called)
def test_a_paper_is_refused_by_both_doors(paper: Paper, another: Another, tmp_path: Path) -> None:
    assert alike(another, tmp_path, {**ONE, **paper}) is None


WHY: Mapping[str, tuple[Paper, str]] = {
    "a term the wrong way round": (
        {"starts_on": "2024-02", "ends_on": "2024-01"},
        "The last day (2024-01-31) is before the first (2024-02-01).",
    ),
    "signed on a day to come": (
        {"signed_on": "2026-04", "term_years": "4"},
        "The day 2026-04-01 has not come yet; today is 2026-03-02.",
    ),
}


@pytest.mark.parametrize("what", WHY)
def test_both_doors_say_the_same_of_what_cannot_be(what: str, another: Another, tmp_path: Path) -> None:
    """By hand it was a step that could not be taken from the state of a draft that there was not."""
    paper, why = WHY[what]
    register = another()

    assert why in refused_by_file(register, tmp_path, {**ONE, **paper})
    said = refused_by_hand(register, {**ONE, **paper})
    assert said.splitlines()[0] == "N cannot be put into the register. This is in the way:"
    assert why in said
    assert "draft" not in said


TERMS = [paper for paper in TAKEN if paper and paper.keys() <= {*SAID_BY} - {"title", "district"}]


@pytest.mark.parametrize("paper", TERMS, ids=_called)
def test_a_paper_that_is_filled_in_bit_by_bit_says_the_same_as_at_once(
    paper: Paper, another: Another, tmp_path: Path
) -> None:
    at_once, bit_by_bit = another(), another()
    assert by_file(at_once, tmp_path, {**ONE, **paper})
    assert by_hand(bit_by_bit, ONE)
    for name in reversed([*paper]):
        bit_by_bit.do(TODAY, "amend", "N", f"{name}={paper[name]}")
    days = ("decided_on", "signed_on", "starts_on", "ends_on", "term_years", "revised_every_years")
    one, other = at_once.shown(TODAY, "N"), bit_by_bit.shown(TODAY, "N")
    assert {name: one[name] for name in days} == {name: other[name] for name in days}


MAIN = {**ONE, "reference": "M"}
ABOVE: Mapping[str, Paper] = {
    "ended": {"starts_on": "2018-01-01", "term_years": "4"},
    "ended, vaguely": {"signed_on": "2018-03", "term_years": "4"},
    "running": {"starts_on": "2024-01-01", "term_years": "4"},
    "to come": {"starts_on": "2027-01-01", "term_years": "4"},
    "unknown": {},
}
BELOW: Mapping[str, Paper] = {
    "from its time": {"starts_on": "2020-01-01", "ends_on": "2027-12-31"},
    "from after it": {"signed_on": "2025-01", "ends_on": "2029-12-31"},
    "ended": {"starts_on": "2020-01-01", "ends_on": "2021-12-31"},
    "until further notice": {"signed_on": "2020-03", "revised_every_years": "2"},
    "to come": {"starts_on": "2027-06-01", "ends_on": "2029-12-31"},
    "unknown": {"signed_on": "2020-03"},
}


def _families() -> Iterator[tuple[str, str, str]]:
    yield from (("sub", above, below) for above in ABOVE for below in BELOW)
    yield from (("pledge", above, "from its time") for above in ABOVE)


@pytest.mark.parametrize(("level", "above", "below"), list(_families()))
def test_what_hangs_on_a_paper_says_the_same_by_both_doors(
    level: str, above: str, below: str, another: Another, tmp_path: Path
) -> None:
    under = {**ONE, "reference": "S", "level": level, "parent": "M", **BELOW[below]}
    said = alike(another, tmp_path, {**MAIN, **ABOVE[above]}, under)
    if (above, below) == ("ended", "from its time"):
        assert said["whole"]["S"]["without_main_since"] == "2022-01-01"


@pytest.mark.parametrize(
    "papers",
    [
        (MAIN, {**ONE, "reference": "M2", "parent": "M"}),
        (
            MAIN,
            {**ONE, "reference": "S", "level": "sub", "parent": "M"},
            {**ONE, "level": "sub", "parent": "S"},
        ),
        ({**MAIN, "parent": "M"},),
    ],
    ids=["main under main", "sub under sub", "under itself"],
)
def test_a_place_where_no_paper_can_stand_is_refused_by_both_doors(
    papers: tuple[Paper, ...], another: Another, tmp_path: Path
) -> None:
    assert alike(another, tmp_path, *papers) is None


def test_a_party_has_its_area_by_both_doors_whatever_it_is_called_now(
    another: Another, tmp_path: Path
) -> None:
    """The paper calls it as it was called then; `agreement register` left the area out."""
    doors = another(), another()
    for one in doors:
        one.do(TODAY, "party", "add", "Nacka", "--side", "municipality")
        one.do(TODAY, "party", "change", "Nacka", "--name", "Nacka stad", "--from", "2025-01-01")
    paper = {**ONE, "starts_on": "2024-01-01", "term_years": "4"}
    assert by_file(doors[0], tmp_path, paper)
    assert by_hand(doors[1], paper)
    assert facts(doors[0], paper) == facts(doors[1], paper)
    assert doors[1].shown(TODAY, "N")["areas"] == ["Nacka"]


def test_nothing_hangs_on_what_turned_out_never_to_have_been_by_either_door(
    another: Another, tmp_path: Path
) -> None:
    doors = another(), another()
    for one in doors:
        assert by_hand(one, {**MAIN, "signed_on": "2024-01-01", "term_years": "4"})
        one.do(TODAY, "correct", "M", "1", "--reason", "aldrig funnits")
    under = {**ONE, "level": "sub", "parent": "M", "starts_on": "2024-01-01", "term_years": "2"}
    assert not by_file(doors[0], tmp_path, under)
    assert not by_hand(doors[1], under)


def test_a_mended_end_reaches_what_stands_without_its_main_by_both_doors(
    another: Another, tmp_path: Path
) -> None:
    papers = (
        {**MAIN, **ABOVE["ended"]},
        {**ONE, "reference": "S", "level": "sub", "parent": "M", **BELOW["from its time"]},
    )
    doors = another(), another()
    assert by_file(doors[0], tmp_path, *papers)
    assert by_hand(doors[1], *papers)
    for one in doors:
        for years, since in ((5, "2023-01-01"), (10, None), (4, "2022-01-01")):
            one.do(TODAY, "correct", "M", f"term_years={years}", "--reason", "fel inskrivet")
            assert one.shown(TODAY, "S")["without_main_since"] == since
    assert facts(doors[0], *papers) == facts(doors[1], *papers)
