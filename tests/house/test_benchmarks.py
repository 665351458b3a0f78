"""What is measured stands in one file, of which page and picture are made; floors write what we write."""

from __future__ import annotations

import csv
import io
from functools import partial
from pathlib import Path

import pytest

from benchmarks.alike import refuse_amiss
from benchmarks.bench import LONG
from benchmarks.contest import begun, ticked, ticked_first
from benchmarks.contestants import (
    PEERS,
    Copies,
    fill_bare,
    refuse_another_floor,
    refuse_half_the_work,
    refuse_others,
)
from benchmarks.figures import RESULTS, ROOT, read, written
from benchmarks.generated import file_of, fill_ending, fill_large
from benchmarks.hand import hand_for
from benchmarks.page import PAGE, PICTURE, page, picture
from benchmarks.register import STEPS, fill, fill_due
from benchmarks.together import STEP, together
from lifecycle.store import Store
from workflows.configuration.geography import municipalities

HOW_TO_MEND = "python benchmarks/bench.py --only-page writes them anew"


def test_page_and_picture_are_what_the_results_give() -> None:
    results = read(RESULTS.read_text("utf-8"))

    assert (ROOT / PAGE).read_text("utf-8") == page(results), HOW_TO_MEND
    assert (ROOT / PICTURE).read_bytes() == picture(results), HOW_TO_MEND
    assert written(results) == RESULTS.read_text("utf-8")


def test_a_long_import_is_of_parties_that_the_register_knows() -> None:
    known, warm = len(municipalities()), 20
    there, comes = (
        {row["police_unit"] for row in csv.DictReader(io.StringIO(file_of(*lines).decode()))}
        for lines in ((0, known), (known, LONG.rows + warm))
    )

    assert comes <= there


def test_each_peer_has_its_program_and_its_lock_and_is_installed() -> None:
    folder = ROOT / "benchmarks" / "peers"
    makefile = (ROOT / "Makefile").read_text("utf-8").splitlines()

    assert {path.stem for path in folder.glob("*.lock")} == {*PEERS}
    assert {path.stem for path in folder.glob("*.in")} == {*PEERS}
    assert {path.stem.removeprefix("with_") for path in folder.glob("with_*.py")} == {*PEERS}
    [installed] = [line for line in makefile if line.startswith("PEERS := ")]
    assert {*installed.split()[2:]} == {*PEERS}


@pytest.mark.parametrize("step", STEPS)
def test_the_full_floor_writes_the_rows_of_our_step(tmp_path: Path, step: str) -> None:
    copies = Copies(tmp_path)
    template = copies.new()
    fill(template, step, 1)

    refuse_another_floor(copies, template, step)


def test_the_floor_of_a_daily_run_writes_the_rows_of_ours(tmp_path: Path) -> None:
    copies = Copies(tmp_path)
    template = copies.new()
    fill_due(template, 2)

    refuse_others(copies, template, *(partial(ticked, who) for who in ("ours", "rows", "sets")))


def test_the_floor_of_the_first_daily_run_writes_the_rows_of_ours(tmp_path: Path) -> None:
    copies = Copies(tmp_path)
    template = copies.new()
    fill_ending(template, 4)

    refuse_others(copies, template, *(partial(ticked_first, who) for who in ("ours", "sets")))


def test_a_large_register_holds_what_an_import_would_have_left_there(tmp_path: Path) -> None:
    url = Copies(tmp_path).new()
    fill_large(url, 300, 2)

    store = Store.open(url)
    refuse_amiss(store)
    assert begun("ours", url)() == 2
    store.close()


def test_several_writers_take_each_their_own_steps(tmp_path: Path) -> None:
    url = Copies(tmp_path).new()
    fill(url, STEP, 3)

    cost = together(url, writers=2, steps=1)

    assert cost.wall > 0
    hand = hand_for(url)
    assert hand.rows("SELECT count(DISTINCT record_id) FROM party_act WHERE kind = 'decided'") == [(2,)]
    hand.close()


def test_who_does_half_the_work_is_not_measured(tmp_path: Path) -> None:
    url = Copies(tmp_path).new()
    fill_bare(url, 4)

    with pytest.raises(Exception, match="4 steps, but"):
        refuse_half_the_work(url, 4)
