"""Who reads a record is said on its page, and whose register it is on the administrators'."""

from __future__ import annotations

from lifecycle.history import shares_in
from tests.engine.world import TOWN, World
from tests.web.browser import Browser, page_of, text_of

MAIN = page_of("main_agreement", "MAIN")


def test_a_record_is_shared_and_its_page_says_so(world: World, browser: Browser) -> None:
    world.main()

    shown = browser.submit(f"{MAIN}/-/delning", "preview", party=TOWN, does="share", reason="begärt")
    assert not shares_in(world.history("MAIN"))
    done = browser.submit(f"{MAIN}/-/delning", party=TOWN, does="share", reason="begärt")

    assert shown.status_code == 200
    assert f"delas med {TOWN}" in text_of(shown)
    assert (done.status_code, done.headers["Location"]) == (303, MAIN), text_of(done)
    assert f"delat med {TOWN}" in text_of(browser.get(MAIN))
    assert world.history("MAIN")[-1].shares

    browser.submit(f"{MAIN}/-/delning", party=TOWN, does="take_back")
    assert not shares_in(world.history("MAIN"))


def test_whose_register_it_is_is_said_by_its_administrators(world: World, browser: Browser) -> None:
    done = browser.submit("/administration/vard", party=TOWN)

    assert (done.status_code, done.headers["Location"]) == (303, "/administration"), text_of(done)
    assert f"Värd för registret är {TOWN}" in text_of(browser.get("/administration"))
