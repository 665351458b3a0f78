"""The paper of the year: what the council reads, of a day, with diary number and sources, and no controls."""

from __future__ import annotations

import re
from pathlib import Path

import web as handslag_web
from lifecycle.outcome import Done
from tests.engine.world import POLICE, World
from tests.stories.test_duties import with_units
from tests.stories.test_result import funded
from tests.stories.test_rounds import noted
from tests.web.browser import Browser, page_of, text_of
from workflows.agreements.duties import record_duty
from workflows.agreements.entering import Paper, draft

PAPER = page_of("sub_agreement", "SUB", "/-/redovisning")


def test_the_paper_tells_the_year_with_its_day_diary_number_and_sources(
    world: World, browser: Browser
) -> None:
    funded(world)
    noted(world, "nattvandring", "counted=12")

    page = browser.get(f"{PAPER}?ar=2024")

    assert page.status_code == 200
    said = text_of(page)
    for words in (
        "Resultat 2024",
        "SUB, enligt registret den 2024-05-02",
        "Diarienummer:",
        "Underlag: SUB/2024-T1",
        "13 §: det är inte registrerat att fullmäktige i Borås stad har informerats.",
        "Förslag till beslut",
    ):
        assert words in said


def test_what_is_printed_has_no_controls(world: World, browser: Browser) -> None:
    funded(world)

    whole = browser.get(f"{PAPER}?ar=2024").get_data(as_text=True)

    [paper] = re.findall(r'<article class="paper">(.*)</article>', whole, re.DOTALL)
    assert not re.search(r"<(?:form|input|button|select|textarea)", paper)
    style = Path(handslag_web.__file__).with_name("static").joinpath("handslag.css").read_text("utf-8")
    assert re.search(
        r"@media print \{.*\.screen, body:has\(\.paper\) > header \{ display: none; \}", style, re.DOTALL
    )


def test_the_paper_proves_that_the_council_was_told_after_the_year(world: World, browser: Browser) -> None:
    with_units(world, Nacka="municipality").on("2025-03-10")
    with world.writing() as tx:
        draft(tx, Paper("NACKA", "main_agreement", parties=("Nacka", POLICE)))
        said = ("prepared_on=2025-02-11", "prepared_at=§ 45", "met_on=2025-02-24", "paragraph=KF § 7")
        assert isinstance(record_duty(tx, "reported_to_council", "Nacka", said, on=tx.today), Done)

    told = text_of(browser.get("/avtal/NACKA/-/redovisning"))
    before = text_of(browser.get("/avtal/NACKA/-/redovisning?ar=2025"))

    assert "Resultat 2024" in told
    assert "13 §: fullmäktige i Nacka informerades senast 2025-02-24 (KF § 7)." in told
    assert "2025-02-11 (§ 45)" in told
    assert "har informerats efter utgången av 2025; senast var 2025-02-24" in before
    assert "Beredd" not in before


def test_the_paper_is_of_another_day_too(world: World, browser: Browser) -> None:
    funded(world)
    world.on("2024-06-03")
    noted(world, "nattvandring", "counted=12")

    then = text_of(browser.get(f"{PAPER}?ar=2024&kant=2024-05-20"))

    assert "enligt registret den 2024-05-20" in then
    assert "12" not in then.partition("Levererat")[2].partition("Hur de berörda")[0]
    assert browser.get(f"{PAPER}?ar=2024&avser=2023-01-01").status_code == 404


def test_a_year_that_is_none_and_what_has_no_result_are_told(world: World, browser: Browser) -> None:
    funded(world)

    assert browser.get(f"{PAPER}?ar=tjugofyra").status_code == 422
    assert browser.get("/omgang/SUB/2024-T1/-/redovisning").status_code == 404
    assert f'href="{PAPER}"' in browser.get("/avtal/SUB").get_data(as_text=True)
