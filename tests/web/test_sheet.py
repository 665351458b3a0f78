"""The sheet of a round as one form: all of it saved at once, concluded at a meeting, told row by row."""

from __future__ import annotations

import re

import pytest

from tests.engine.world import POLICE, TOWN, World
from tests.stories.test_rounds import followed_up, line, noted, sheet
from tests.web.browser import Browser, text_of

ROUND = "/omgang/SUB/2024-T1"
SHEET = f"{ROUND}/-/blad"

WHOLE = {
    "process__0__finding": "mötena hålls",
    "process__1__finding": "gjort",
    "process__2__finding": "gjort",
    "production__0__counted": "12",
    "production__0__spent": "4000",
    "effect__0__value": "30",
    "effect__0__extent": "fell",
    "effect__0__changed_character": "no",
    "commitments_kept__0__kept": "yes",
    "commitments_kept__1__kept": "partly",
    "commitments_kept__1__remark": "vakanser; och | tecken",
}


@pytest.fixture
def laid_out(world: World) -> World:
    """A sub-agreement whose first tertial is over."""
    followed_up(world)
    world.on("2024-05-20").tick()
    return world


def test_the_whole_sheet_is_saved_at_once(laid_out: World, browser: Browser) -> None:
    done = browser.submit(SHEET, **WHOLE)

    assert (done.status_code, done.headers["Location"]) == (303, ROUND), text_of(done)
    found = sheet(laid_out)
    assert [one.is_left for one in found.lines if one.aspect == "production"] == [False]
    production = line(laid_out, "production")
    assert production.production is not None
    assert (production.production.counted, production.spent) == (12, "4000")
    kept = {one.party: (one.kept, one.remark) for each in found.lines for one in each.kept}
    assert kept == {TOWN: ("yes", ""), POLICE: ("partly", "vakanser; och | tecken")}


def test_what_stands_on_the_sheet_stands_in_the_form_and_is_not_said_again(
    laid_out: World, browser: Browser
) -> None:
    assert browser.submit(SHEET, **WHOLE).status_code == 303
    before = laid_out.snapshot()

    filled = browser.form(SHEET)
    again = browser.submit(SHEET)

    assert filled["production.0.counted"] == ["12"]
    assert filled["commitments_kept.1.remark"] == ["vakanser; och | tecken"]
    assert again.status_code == 422
    assert "Inget är ändrat" in text_of(again)
    assert laid_out.snapshot() == before


def test_what_is_wrong_is_told_on_its_row_and_nothing_is_written(laid_out: World, browser: Browser) -> None:
    before = laid_out.snapshot()

    page = browser.submit(
        SHEET,
        process__0__finding="mötena hålls",
        production__0__counted="tolv ungefär",
        effect__0__value="ett hus",
    )

    text = page.get_data(as_text=True)
    assert page.status_code == 422
    assert 'href="#production.0"' in text
    assert 'href="#effect.0"' in text
    assert 'id="production.0" class="is-wrong"' in text
    assert ">tolv ungefär</textarea>" in text
    assert ">mötena hålls</textarea>" in text
    assert laid_out.snapshot() == before


def test_a_day_that_is_none_hides_nothing_that_is_wrong_on_the_lines(
    laid_out: World, browser: Browser
) -> None:
    before = laid_out.snapshot()

    wrong = browser.submit(
        SHEET, production__0__counted="tolv ungefär", effect__0__value="ett hus", on="32 maj"
    )
    right = browser.submit(SHEET, **WHOLE, on="32 maj")

    assert (wrong.status_code, right.status_code) == (422, 422)
    for told in ("tolv ungefär", "ett hus", "32 maj"):
        assert f"”{told}”" in text_of(wrong)
    assert "dag: ”32 maj”" in text_of(right)
    assert laid_out.snapshot() == before


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_heading_of_the_sheet_has_its_words(laid_out: World, browser: Browser, lang: str) -> None:
    del laid_out
    whole = browser.get(SHEET, **{"Accept-Language": lang}).get_data(as_text=True)
    assert not re.findall(r">\s*(?:field|cell|web|round)\.[a-z_.]+", whole)


def test_what_would_happen_is_shown_first(laid_out: World, browser: Browser) -> None:
    before = laid_out.snapshot()

    page = browser.submit(SHEET, "preview", **WHOLE)

    assert page.status_code == 200
    assert "Det här skulle hända" in text_of(page)
    assert laid_out.snapshot() == before


def test_the_round_is_concluded_at_a_named_meeting_with_what_was_written(
    laid_out: World, browser: Browser
) -> None:
    said = {
        "conclude": "yes",
        "meeting": "Styrgruppen 2024-05-16",
        "improvements__0__measure": "fler vuxna ute",
        "improvements__0__responsible": "fritidschef",
        "improvements__0__due_on": "2024-10-31",
        "dissent-1": "för tidigt att säga",
        "reason": "så är det överenskommet",
    }

    done = browser.submit(SHEET, **WHOLE, **said)

    assert done.status_code == 303, text_of(done)
    found = sheet(laid_out)
    assert (found.is_concluded, found.meeting) == (True, "Styrgruppen 2024-05-16")
    assert {one.party: (one.on, one.dissent) for one in found.voices} == {
        TOWN: ("2024-05-16", ""),
        POLICE: ("2024-05-16", "för tidigt att säga"),
    }
    assert [row["measure"] for row in found.improvements] == ["fler vuxna ute"]
    assert browser.get(SHEET).status_code == 404
    concluded = browser.get(ROUND).get_data(as_text=True)
    assert "fler vuxna ute" in concluded
    assert "<dt>förbättringsåtgärder</dt>" not in concluded  # the sheet above tells of them


def test_a_round_without_a_meeting_is_not_concluded_and_nothing_is_written(
    laid_out: World, browser: Browser
) -> None:
    before = laid_out.snapshot()

    page = browser.submit(SHEET, **WHOLE, conclude="yes", no_measures="yes", on="2024-05-16")

    assert page.status_code == 422
    assert ">mötena hålls</textarea>" in page.get_data(as_text=True)
    assert laid_out.snapshot() == before


def test_conclusions_may_be_noted_before_the_round_is_concluded(laid_out: World, browser: Browser) -> None:
    assert browser.submit(SHEET, conclusions="arbetet fortsätter").status_code == 303

    assert laid_out.state("SUB/2024-T1") == "open"
    assert browser.form(SHEET)["conclusions"] == ["arbetet fortsätter"]


def test_a_dissent_waits_for_the_conclusion(laid_out: World, browser: Browser) -> None:
    page = browser.submit(SHEET, **{"dissent-0": "vi ser det annorlunda"})

    assert page.status_code == 422
    assert 'href="#dissent-0"' in page.get_data(as_text=True)
    assert laid_out.state("SUB/2024-T1") == "open"


def test_who_was_slower_on_another_line_is_told_and_overwrites_nothing(
    laid_out: World, browser: Browser
) -> None:
    stale = browser.form(SHEET)
    assert browser.submit(SHEET, process__0__finding="först").status_code == 303

    page = browser.post(SHEET, {**stale, "process.0.finding": ["sist"], "do": ["do"]})

    assert page.status_code == 409
    assert ">sist</textarea>" in page.get_data(as_text=True)
    assert line(laid_out, "process").finding == "först"


def test_a_sheet_is_laid_out_where_the_parties_meet_before_the_period_is_over(
    world: World, browser: Browser
) -> None:
    followed_up(world)
    world.on("2024-04-20").tick()

    done = browser.submit(SHEET, process__0__finding="mötena hålls")

    assert done.status_code == 303, text_of(done)
    assert world.state("SUB/2024-T1") == "open"


def test_a_line_that_is_dropped_is_not_asked_about_and_the_others_keep_their_rows(
    laid_out: World, browser: Browser
) -> None:
    first, second = (one.reference for one in sheet(laid_out).of("process")[:2])
    assert first is not None
    laid_out.done(first, "skip", reason="följs upp på annat håll")

    filled = browser.form(SHEET)
    done = browser.submit(SHEET, process__0__finding="mötena hålls")

    assert len([name for name in filled if name.startswith("process.") and name.endswith(".finding")]) == 4
    assert done.status_code == 303, text_of(done)
    assert {one.reference: one.finding for one in sheet(laid_out).of("process")}[second] == "mötena hålls"


def test_each_line_leads_to_where_all_of_it_can_be_said(laid_out: World, browser: Browser) -> None:
    [effect] = sheet(laid_out).of("effect")
    assert effect.reference is not None
    address = f"/uppfoljning/{effect.reference}/-/steg/record"

    page = browser.submit(SHEET, effect__0__value="ett hus")

    assert f'href="{address}"' in page.get_data(as_text=True)
    assert browser.get(address).status_code == 200


def test_what_is_said_of_a_commitment_on_a_line_stands_there_and_other_outcomes_stay(
    laid_out: World, browser: Browser
) -> None:
    noted(laid_out, "1", f"commitments_kept={TOWN} | no | allt")  # of all that the party has promised
    assert browser.submit(SHEET, commitments_kept__0__kept="yes").status_code == 303

    done = browser.submit(SHEET, commitments_kept__0__kept="", commitments_kept__0__remark="")

    assert done.status_code == 303, text_of(done)
    kept = [(one.party, one.kept, one.remark) for each in sheet(laid_out).lines for one in each.kept]
    assert kept == [(TOWN, "no", "allt")]


def test_the_page_of_a_round_leads_to_its_sheet(laid_out: World, browser: Browser) -> None:
    del laid_out
    assert f'href="{SHEET}"' in browser.get(ROUND).get_data(as_text=True)
    assert browser.get("/avtal/SUB/-/blad").status_code == 404
