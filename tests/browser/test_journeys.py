"""The ten commonest tasks, from logging in to what is written: by the keyboard, with script off.

Each is done in a wide window and in one as narrow as a telephone's, in either language. `COMMONEST` names the
journeys of each task; others are done so, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from axe_playwright_python.sync_playwright import Axe

from lifecycle.fields import rows_in
from tests.browser.keyboard import Somebody
from tests.browser.listening import Pages
from tests.browser.test_accessible import ASKED
from tests.engine.world import POLICE, TOWN, World
from tests.stories.test_rounds import followed_up, sheet
from tests.web.browser import page_of
from words.round_sheet import named_line
from words.texts import texts_in
from workflows.directory.people import add_person, hold_function

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from lifecycle.languages import Language

Look = tuple["Language", int]
LOOKS: Final[tuple[Look, ...]] = (("sv", 1280), ("en", 320))
MAIN: Final = page_of("main_agreement", "MAIN")

COMMONEST: Final = {
    "what do I do now": ("test_what_is_to_be_done_now_is_on_the_first_page_and_leads_there",),
    "register an old agreement": ("test_an_old_agreement_is_entered",),
    "record a decision": ("test_a_decision_is_recorded",),
    "record a signature": ("test_a_signature_is_tried_first_and_then_recorded",),
    "fill in a sub-agreement or a plan": ("test_a_plan_is_filled_in_row_by_row",),
    "report an activity": ("test_an_activity_is_reported",),
    "tertial follow-up": (
        "test_the_sheet_of_a_round_is_laid_out",
        "test_the_sheet_of_a_round_is_filled_in_and_concluded",
        "test_the_sheet_of_a_round_is_fetched_as_a_file_and_read_again",
    ),
    "change of staff": ("test_functions_are_handed_over",),
    "extend, renew, correct": (
        "test_an_agreement_is_extended_by_a_consultation",
        "test_an_agreement_is_renewed",
        "test_a_row_is_corrected_after_what_falls_with_it_was_seen",
    ),
    "report and audit": (
        "test_the_paper_of_the_year_is_printed",
        "test_an_auditor_asks_how_it_was_on_a_day",
        "test_a_listing_is_fetched_as_a_file",
    ),
}
"""The ten commonest tasks, and the journeys by which each is done."""

ROUND: Final = "/omgang/SUB/2024-T1"


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def somebody(request: pytest.FixtureRequest, chrome: Browser, pages: Pages) -> Iterator[Somebody]:
    """Somebody who has logged in."""
    language, width = request.param
    with pages.seen_by(chrome, language, width) as page:
        yield Somebody(page, language).enter()


def test_each_of_the_commonest_tasks_has_its_journey() -> None:
    assert len(COMMONEST) == 10
    assert {one for journeys in COMMONEST.values() for one in journeys} <= globals().keys()


def menu(somebody: Somebody) -> None:
    """Unfold the menu, where the window has no room for it."""
    if somebody.page.viewport_size and somebody.page.viewport_size["width"] < 960:
        somebody.open("web.menu")


def in_row(somebody: Somebody, column: str, number: int) -> str:
    """Name a cell of a small table."""
    texts = texts_in(somebody.language)
    return texts.text("web.cell", label=texts.word("cell", column), number=number)


def test_what_is_to_be_done_now_is_on_the_first_page_and_leads_there(
    world: World, somebody: Somebody
) -> None:
    world.running("main_agreement", "MAIN")
    somebody.visit("/")

    somebody.follow("MAIN/SUB")

    assert somebody.page.locator("h1").inner_text() == "MAIN/SUB"
    somebody.sees("web.record.ways")


def test_an_old_agreement_is_entered(world: World, somebody: Somebody) -> None:
    menu(somebody)
    somebody.follow("web.title.agreements")
    somebody.follow("web.title.old_paper")
    somebody.write("field.reference", "BORAS-2020")
    somebody.write("field.diary_number", "KS 2020/12")
    somebody.write("field.parties", TOWN, POLICE)
    somebody.write("field.signed_on", "2020-12")
    somebody.write("field.starts_on", "2021")
    somebody.write("field.ends_on", "2023")
    somebody.follow("web.begin.do")

    somebody.sees("web.done")
    said = world.values("BORAS-2020")
    assert (str(said["diary_number"]), len(world.history("BORAS-2020"))) == ("KS 2020/12", 1)


def test_a_decision_is_recorded(world: World, somebody: Somebody) -> None:
    world.main()
    somebody.visit(MAIN)
    somebody.follow("web.act.beslut")
    somebody.choose("field.party", TOWN)
    somebody.write("field.on", "10 januari 2024" if somebody.language == "sv" else "10 January 2024")
    somebody.write("field.item", "§ 214")
    somebody.write("field.diary_number", "KS 2026/412")
    somebody.follow("web.act.do")

    somebody.sees("web.done")
    somebody.sees("§ 214")
    [found] = world.history("MAIN")[-1].acts
    assert found["kind"] == "decided"


def test_a_signature_is_tried_first_and_then_recorded(world: World, somebody: Somebody) -> None:
    world.main()
    somebody.visit(MAIN)
    somebody.follow("web.act.underskrift")
    somebody.choose("field.party", POLICE)
    somebody.write("field.on", "2024-01-09")
    somebody.write("field.function", "lokalpolisområdeschef")
    somebody.choose("field.capacity", "capacity.acting")
    before = world.snapshot()
    somebody.follow("web.show_first")
    somebody.sees("web.preview")
    assert world.snapshot() == before

    somebody.follow("web.act.do")

    somebody.sees("web.done")
    somebody.sees("lokalpolisområdeschef")
    [found] = world.history("MAIN")[-1].acts
    assert found["kind"] == "signed"


def test_a_plan_is_filled_in_row_by_row(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.annex("action_plan", "PLAN", commitments=())
    somebody.visit(page_of("action_plan", "PLAN"))
    somebody.follow("step:action_plan.fill_in")
    somebody.write("field:goal", "färre unga utsätts")
    somebody.write(in_row(somebody, "party", 1), TOWN)
    somebody.write(in_row(somebody, "commitment", 1), "två fältassistenter; fredag | lördag")
    somebody.follow("step:action_plan.fill_in")

    somebody.sees("web.done")
    [row] = rows_in(world.values("PLAN")["commitments"])
    assert (row["party"], row["commitment"]) == (str(world.ids[TOWN]), "två fältassistenter; fredag | lördag")


def test_an_activity_is_reported(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.activity("ACT", under=world.annex("action_plan", "PLAN"))
    somebody.visit(page_of("activity", "ACT"))
    somebody.follow("step:activity.count")
    somebody.write("field.counted", "12")
    somebody.write("field.period", "2024-T1")
    somebody.write("field.on", "2024-01-10")
    somebody.follow("web.act.do")

    somebody.sees("web.done")
    assert rows_in(world.values("ACT")["counts"])


def test_the_sheet_of_a_round_is_laid_out(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN").on("2024-05-16")
    world.round("ROUND")
    somebody.visit(page_of("round", "ROUND"))
    somebody.follow("step:round.lay_out")
    somebody.follow("step:round.lay_out")
    somebody.sees("web.done")
    somebody.follow("step:round.conclude")
    somebody.write("field:meeting", "Styrgruppens möte")
    somebody.write("field:conclusions", "arbetet fortsätter")
    somebody.choose("field:no_measures", "value.yes")
    somebody.write("field.on", "2024-05-16")
    somebody.write("field.reason", "inget mer att säga")
    somebody.follow("step:round.conclude")

    somebody.sees("web.done")


def laid_out(world: World) -> None:
    """Let a sub-agreement's first tertial be over."""
    followed_up(world)
    world.on("2024-05-20").tick()


def of_line(somebody: Somebody, field: str, line: str) -> str:
    """Name a cell of the sheet, as a screen reader says it."""
    texts = texts_in(somebody.language)
    return texts.text("web.cell.of", label=texts.word("field", field), line=line)


def test_the_sheet_of_a_round_is_filled_in_and_concluded(world: World, somebody: Somebody) -> None:
    laid_out(world)
    somebody.visit(ROUND)
    somebody.follow("web.record.sheet")
    [production] = sheet(world).of("production")
    line = f"{production.number}. {named_line(texts_in(somebody.language), production)}"
    somebody.write(of_line(somebody, "counted", line), "12")
    somebody.choose("web.sheet.conclude", "value.yes")
    somebody.write("field:meeting", "Styrgruppen 2024-05-16")
    somebody.choose("field:no_measures", "value.yes")
    somebody.write("field.reason", "resten dröjer")
    somebody.follow("web.sheet.do")

    somebody.sees("web.done")
    somebody.sees("Styrgruppen 2024-05-16")
    assert sheet(world).is_concluded


def test_the_sheet_of_a_round_is_fetched_as_a_file_and_read_again(
    world: World, somebody: Somebody, tmp_path: Path
) -> None:
    laid_out(world)
    somebody.visit(f"{ROUND}/-/blad")
    rows = somebody.fetch("web.sheet_file.get").read_text("utf-8-sig").splitlines()
    headings = rows[0].split(";")
    cells = rows[1].split(";")
    cells[headings.index(texts_in(somebody.language).text("field.finding"))] = "mötena hålls"
    file = tmp_path / "blad.csv"
    file.write_text("\r\n".join([rows[0], ";".join(cells)]), "utf-8-sig")

    somebody.follow("web.title.read_sheet")
    somebody.pick("web.file.one", file)
    somebody.follow("web.show_first")
    somebody.sees("web.preview")
    somebody.follow("web.read_sheet.do")

    somebody.sees("web.done")
    assert sheet(world).of("process")[0].finding == "mötena hålls"


def test_the_paper_of_the_year_is_printed(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN")
    somebody.visit(MAIN)
    somebody.follow("web.title.paper")
    somebody.write("field.year", "2024")
    somebody.follow("web.paper.show")
    somebody.sees("2024")

    somebody.page.emulate_media(media="print")

    around = somebody.page.locator(":is(a, button, input, nav):not(article *)").filter(visible=True)
    assert around.all_inner_texts() == []
    assert somebody.page.locator("article.paper h1").is_visible()
    assert somebody.page.locator("article.paper").evaluate("one => one.getBoundingClientRect().width") > 0


def test_a_listing_is_fetched_as_a_file(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN")
    menu(somebody)
    somebody.follow("web.title.agreements")

    file = somebody.fetch("web.file")

    assert "MAIN" in file.read_text("utf-8-sig")


def test_ones_days_are_subscribed_to_by_a_calendar_program(world: World, somebody: Somebody) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", language=somebody.language)
    somebody.enter("anna")
    somebody.visit("/jag")
    somebody.follow("web.feed.make")

    somebody.sees("/kalender/")
    address = re.findall(r"\S+/kalender/\S+\.ics", somebody.read)[0]
    fetched = somebody.page.request.get(address)
    assert fetched.text().startswith("BEGIN:VCALENDAR")


def test_functions_are_handed_over(world: World, somebody: Somebody) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
        add_person(tx, handle="bo")
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)
    menu(somebody)
    somebody.follow("web.title.people")
    somebody.follow("web.title.hand_over")
    somebody.choose("web.hand_over.old", "anna")
    somebody.choose("web.hand_over.new", "bo")
    somebody.write("field.on", "2024-01-10")
    somebody.follow("web.hand_over.do")

    somebody.sees("web.done")
    somebody.sees("Borås stad")


def test_an_agreement_is_renewed(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN")
    somebody.visit(MAIN)
    somebody.follow("web.act.fornya")
    somebody.write("field.reference", "NEXT")
    somebody.follow("web.begin.do")

    somebody.sees("web.done")
    assert world.state("NEXT") == "draft"


def test_an_agreement_is_extended_by_a_consultation(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN").on("2024-02-01").tick()
    somebody.visit(MAIN)
    somebody.follow("step:main_agreement.extend")
    somebody.write("field.until", "2029-12-31")
    somebody.tick(TOWN)
    somebody.tick(POLICE)
    somebody.write("field.on", "2024-02-01")
    somebody.follow("web.act.do")

    somebody.sees("web.done")
    assert world.ends_on("MAIN") == "2029-12-31"


def test_a_row_is_corrected_after_what_falls_with_it_was_seen(world: World, somebody: Somebody) -> None:
    world.main(title="Fle")
    somebody.visit(MAIN)
    somebody.open("history.title")
    somebody.follow(f"{somebody.said('web.mend')} {said_of_row(somebody, 1)}")
    somebody.write("field:title", "Fel")
    somebody.write("field.reason", "stavfel")
    somebody.follow("web.show_first")
    somebody.sees("web.preview")
    somebody.follow("web.mending.do")

    somebody.sees("web.done")
    assert world.values("MAIN")["title"] == "Fel"


def test_decisions_are_noted_one_by_one_at_a_meeting(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN")
    world.forum()
    world.done("FORUM", "establish")
    world.meeting(meets_on="2024-01-10")
    somebody.visit(page_of("meeting", "MEETING"))
    somebody.follow("web.meeting.note")
    for decision in ("fler vandringar", "en karta"):
        somebody.write("cell:decision", decision)
        somebody.follow("web.meeting.note.do")
        somebody.sees(decision)

    assert [row["decision"] for row in rows_in(world.values("MEETING")["decisions"])] == [
        "fler vandringar",
        "en karta",
    ]


def test_who_cannot_log_in_answers_by_a_link_and_the_coordinator_confirms(
    world: World, somebody: Somebody, chrome: Browser, pages: Pages
) -> None:
    world.main()
    world.create("contribution", "FRAGA", parent_id=world.id_of("MAIN"), summary="", diary_number="")
    world.done("FRAGA", "ask")
    somebody.visit(page_of("contribution", "FRAGA"))
    somebody.follow("web.reply_link.title")
    somebody.follow("web.reply_link.do")
    link = next(word for word in somebody.read.split() if "/svar/" in word)

    width = somebody.page.viewport_size["width"] if somebody.page.viewport_size else 0
    with pages.seen_by(chrome, somebody.language, width, script=True) as page:
        chief = Somebody(page, somebody.language).visit(link)
        found = Axe().run(page, options=ASKED)
        assert not found.violations_count, found.generate_report()
        chief.write("web.reply.answer", "tolv patruller", "sommaren är osäker")
        chief.follow("web.reply.do")
        chief.sees("web.reply.thanks")
        chief.visit(link).sees("web.reply.over")

    somebody.visit("/")
    somebody.follow("FRAGA")
    somebody.follow("step:contribution.receive")
    somebody.write("field.diary_number", "KS 2024/9")
    somebody.follow("step:contribution.receive")
    somebody.sees("web.done")
    said = world.values("FRAGA")
    assert (said["summary"], said["answer"]) == ("tolv patruller\nsommaren är osäker",) * 2
    assert world.state("FRAGA") == "received"


def said_of_row(somebody: Somebody, row: int) -> str:
    return texts_in(somebody.language).text("web.mend.row", row=row)


def test_what_is_wrong_is_told_first_and_leads_to_its_field(world: World, somebody: Somebody) -> None:
    world.main()
    somebody.visit(f"{MAIN}/-/beslut")
    somebody.choose("field.party", TOWN)
    somebody.write("field.on", "1/3 2024")
    somebody.follow("web.act.do")

    somebody.sees("web.errors")
    wrong = somebody.page.locator(".errors a").first
    somebody.to(wrong.inner_text())
    somebody.page.keyboard.press("Enter")
    somebody.page.keyboard.press("Tab")
    assert somebody.page.locator("#on").input_value() == "1/3 2024"


def test_an_auditor_asks_how_it_was_on_a_day(world: World, somebody: Somebody) -> None:
    world.running("main_agreement", "MAIN")
    menu(somebody)
    somebody.follow("web.title.audits")
    somebody.write("web.audit.as_of", "2024-01-10")
    somebody.follow("web.title.terms")

    somebody.sees("MAIN")
