"""The sheet of a round as a file: fetched, filled in as spreadsheet programs do, read or told why not."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from tests.cli.conftest import process
from tests.engine.world import POLICE, TOWN, World
from tests.stories.test_rounds import followed_up, line, noted, sheet
from tests.web.browser import Browser, text_of

ROUND = "/omgang/SUB/2024-T1"
FILE = f"{ROUND}/-/blad.csv"
READ = f"{ROUND}/-/las-blad"

Rows = list[dict[str, str]]


@pytest.fixture
def laid_out(world: World) -> World:
    """A sub-agreement whose first tertial is over."""
    followed_up(world)
    world.on("2024-05-20").tick()
    return world


def fetched(browser: Browser, **headers: str) -> Rows:
    whole = browser.get(FILE, **headers).get_data(as_text=True)
    return list(csv.DictReader(io.StringIO(whole.removeprefix("\ufeff")), delimiter=";"))


def saved(rows: Rows, *, mark: str = ";", encoding: str = "utf-8-sig") -> tuple[io.BytesIO, str]:
    """Save rows as a spreadsheet program does."""
    written = io.StringIO()
    out = csv.DictWriter(written, list(rows[0]), delimiter=mark, lineterminator="\r\n")
    out.writeheader()
    out.writerows(rows)
    return io.BytesIO(written.getvalue().encode(encoding)), "blad.csv"


def filled(rows: Rows) -> Rows:
    """Fill in a row of each kind."""
    for row in rows:
        match row["slag av uppföljning"], row["part"]:
            case "process", _:
                row["iakttagelser"] = "mötena hålls; även på sommaren"
            case "produktion", _:
                row.update({"antal": "12", "använt": "4000"})
            case "effekt", _:
                row.update({"värde": "29,5", "problemets omfattning": "minskade", "ändrad karaktär": "nej"})
            case _, party:
                row.update(
                    {"hållet": "ja"} if party == TOWN else {"hållet": "delvis", "kommentar": "vakanser"}
                )
    return rows


SAVED: Mapping[str, Mapping[str, str]] = {
    "as it came": {},
    "commas": {"mark": ","},
    "tabs and UTF-16, as text": {"mark": "\t", "encoding": "utf-16"},
    "an older Excel": {"encoding": "cp1252"},
    "without a mark of UTF-8": {"encoding": "utf-8"},
}


@pytest.mark.parametrize("how", SAVED.values(), ids=SAVED)
def test_a_sheet_is_filled_in_with_a_spreadsheet_program(
    laid_out: World, browser: Browser, how: Mapping[str, str]
) -> None:
    before = laid_out.snapshot()
    file = saved(filled(fetched(browser)), **how)

    seen = browser.upload(READ, "preview", file=file)
    assert seen.status_code == 200, text_of(seen)
    assert laid_out.snapshot() == before
    done = browser.again(READ, seen)

    assert (done.status_code, done.headers.get("Location")) == (303, ROUND), text_of(done)
    found = sheet(laid_out)
    assert not [one for one in found.lines if one.is_left]
    production, effect = line(laid_out, "production"), line(laid_out, "effect")
    assert production.production is not None
    assert effect.effect is not None
    assert (production.production.counted, production.spent) == (12, "4000")
    assert (effect.effect.value, effect.effect.extent) == ("29.5", "fell")
    kept = {one.party: (one.kept, one.remark) for each in found.lines for one in each.kept}
    assert kept == {TOWN: ("yes", ""), POLICE: ("partly", "vakanser")}
    assert {one.finding for one in found.of("process")} == {"mötena hålls; även på sommaren"}


def test_a_file_that_nobody_has_changed_says_nothing(laid_out: World, browser: Browser) -> None:
    assert browser.upload(READ, file=saved(filled(fetched(browser)))).status_code == 303
    before = laid_out.snapshot()

    done = browser.upload(READ, file=saved(fetched(browser)))

    assert done.status_code == 303
    assert "Filen säger inget annat" in text_of(browser.get(ROUND))
    assert laid_out.snapshot() == before


def test_a_cell_that_is_emptied_is_emptied_and_rows_that_are_left_out_stay(
    laid_out: World, browser: Browser
) -> None:
    noted(laid_out, "1", "finding=först")
    noted(laid_out, "2", "finding=också")
    rows = [row for row in fetched(browser) if row["nr"] == "1" and not row["part"]]
    rows[0] |= {"iakttagelser": "", "använt": "100"}

    assert browser.upload(READ, file=saved(rows)).status_code == 303

    assert [one.finding for one in sheet(laid_out).of("process")[:2]] == ["", "också"]


def spoilt(row: int, **cells: str) -> Callable[[Rows], Rows]:
    def spoil(rows: Rows) -> Rows:
        rows[row] |= cells
        return rows

    return spoil


def of_kind(kind: str, **cells: str) -> Callable[[Rows], Rows]:
    def spoil(rows: Rows) -> Rows:
        next(row for row in rows if row["slag av uppföljning"] == kind).update(cells)
        return rows

    return spoil


def without(row: dict[str, str], column: str) -> dict[str, str]:
    return {name: cell for name, cell in row.items() if name != column}


WRONG: Mapping[str, tuple[Callable[[Rows], Rows], str]] = {
    "a number that is none": (of_kind("produktion", antal="tolv ungefär"), "Rad "),
    "a word that is none": (of_kind("effekt", **{"problemets omfattning": "blått"}), "blått"),
    "what is not asked": (of_kind("process", antal="3"), "antal"),
    "a formula": (of_kind("process", iakttagelser="=1+1"), "iakttagelser"),
    "another round": (spoilt(0, beteckning="SUB/2024-T2"), "SUB/2024-T2"),
    "another line": (spoilt(0, rubrik="något annat"), "något annat"),
    "no such line": (spoilt(0, nr="77"), "77"),
    "no version": (spoilt(0, version="ny"), "version"),
    "versions of two files": (spoilt(1, version="3"), "rad 2"),
    "a row twice": (lambda rows: [*rows, rows[0]], "rad 2"),
    "sorted column by column": (spoilt(0, **{"slag av uppföljning": "effekt"}), "slag av uppföljning"),
    "no such commitment": (of_kind("åtagande", rubrik="något annat"), "något annat"),
    "a column is gone": (lambda rows: [without(row, "version") for row in rows], "version"),
    "a secret": (of_kind("process", iakttagelser="191212121212"), "iakttagelser"),
}


@pytest.mark.parametrize(("spoil", "told"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_by_row_and_column_and_nothing_is_written(
    laid_out: World, browser: Browser, spoil: Callable[[Rows], Rows], told: str
) -> None:
    file = saved(spoil(filled(fetched(browser))))
    before = laid_out.snapshot()

    page = browser.upload(READ, file=file)

    assert page.status_code == 422, text_of(page)
    assert 'href="#file"' in page.get_data(as_text=True)
    assert told in text_of(page), text_of(page)
    assert laid_out.snapshot() == before


@pytest.mark.parametrize(
    "bytes_", [b"", b"PK\x03\x04abc", b"\x00\x01\x02\x03", b"a;b\r\n1;2\r\n", "år;ö\r\n".encode("cp1252")]
)
def test_what_is_no_sheet_is_said_not_to_be_one(laid_out: World, browser: Browser, bytes_: bytes) -> None:
    before = laid_out.snapshot()

    page = browser.upload(READ, file=(io.BytesIO(bytes_), "blad.csv"))

    assert page.status_code == 422, text_of(page)
    assert laid_out.snapshot() == before


def test_who_was_slower_than_somebody_else_is_told_and_overwrites_nothing(
    laid_out: World, browser: Browser
) -> None:
    file = saved(filled(fetched(browser)))
    seen = browser.upload(READ, "preview", file=file)
    noted(laid_out, "1", "finding=först")

    page = browser.again(READ, seen)

    assert page.status_code == 409
    assert "handslag " not in text_of(page)
    assert line(laid_out, "process").finding == "först"


def test_a_file_fetched_in_one_language_is_read_in_the_other(laid_out: World, browser: Browser) -> None:
    rows = fetched(browser, **{"Accept-Language": "en"})
    next(row for row in rows if row["kind of follow-up"] == "effect")["extent of the problem"] = "fell"

    done = browser.upload(READ, file=saved(rows))

    assert done.status_code == 303, text_of(done)
    found = line(laid_out, "effect").effect
    assert found is not None
    assert found.extent == "fell"


def test_what_would_be_calculated_is_text_both_ways(laid_out: World, browser: Browser) -> None:
    noted(laid_out, "1", "finding==1+1")

    rows = fetched(browser)
    done = browser.upload(READ, file=saved(rows))

    assert rows[0]["iakttagelser"] == "'=1+1"
    assert done.status_code == 303, text_of(done)
    assert line(laid_out, "process").finding == "=1+1"


def test_the_file_is_called_by_the_round_and_only_an_open_sheet_has_one(
    laid_out: World, browser: Browser
) -> None:
    answer = browser.get(FILE)

    assert answer.content_type == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == "attachment; filename=handslag-SUB-2024-T1.csv"
    assert answer.headers["Cache-Control"] == "no-store"
    assert browser.get("/avtal/SUB/-/blad.csv").status_code == 404
    page = browser.get(f"{ROUND}/-/blad").get_data(as_text=True)
    assert f'href="{FILE}"' in page
    assert f'href="{READ}"' in page
    assert laid_out.state("SUB/2024-T1") == "open"


def test_the_command_line_gives_and_reads_the_same_file(
    laid_out: World, browser: Browser, tmp_path: Path
) -> None:
    url = make_url(str(laid_out.store.engine.url)).render_as_string(hide_password=False)
    at = ("--db", url, "--lang", "sv")
    given = process("round", "sheet", "SUB", "2024-T1", "--csv", *at)
    assert given.stdout.splitlines() == browser.get(FILE).get_data(as_text=True).splitlines()
    file = tmp_path / "blad.csv"
    file.write_bytes(saved(filled(fetched(browser)))[0].getvalue())
    wrong = tmp_path / "fel.csv"
    wrong.write_bytes(saved(of_kind("produktion", antal="tolv")(fetched(browser)))[0].getvalue())

    refused = process("round", "read", str(wrong), "SUB", "2024-T1", *at)
    previewed = process("round", "read", str(file), "SUB", "2024-T1", "--preview", *at)
    assert line(laid_out, "process").finding == ""
    done = process("round", "read", str(file), "SUB", "2024-T1", *at)

    assert [one.returncode for one in (refused, previewed, done)] == [1, 0, 0], (refused, previewed, done)
    assert "Rad " in refused.stderr
    assert line(laid_out, "process").finding == "mötena hålls; även på sommaren"
