"""What is asked of others, on pages: begun where it belongs, asked for, reminded of, received, and listed."""

from __future__ import annotations

from tests.engine.world import World
from tests.stories.test_rounds import followed_up
from tests.web.browser import Browser, text_of


def test_a_request_is_begun_on_a_round_and_goes_its_way(world: World, browser: Browser) -> None:
    followed_up(world)
    world.on("2024-05-20").tick()
    begin = "/omgang/SUB/2024-T1/-/ny/contribution"
    assert f'href="{begin}"' in browser.get("/omgang/SUB/2024-T1").get_data(as_text=True)

    begun = browser.submit(
        begin,
        title="frånvaro; per | årskurs",
        asked_of="Norrbyskolan",
        answer_by="10 juni 2024",
        as_reference="REQUEST",
    )
    assert begun.status_code == 303, text_of(begun)
    for step, said in (("ask", {}), ("remind", {"answer_by": "2024-06-20"})):
        done = browser.submit(f"/underlag/REQUEST/-/steg/{step}", **said)
        assert done.status_code == 303, text_of(done)

    assert world.values("REQUEST")["title"] == "frånvaro; per | årskurs"
    assert "REQUEST" in text_of(browser.get("/lista/underlag"))
    assert "REQUEST" in text_of(browser.get("/omgang/SUB/2024-T1"))
    assert "2024-06-20" in text_of(browser.get("/underlag/REQUEST"))
    received = browser.submit("/underlag/REQUEST/-/steg/receive", summary="den ökar")
    assert received.status_code == 303, text_of(received)
    assert world.state("REQUEST") == "received"
    assert "Inget att visa" in text_of(browser.get("/lista/underlag"))


def test_a_request_of_nobody_is_refused_with_what_lacks(world: World, browser: Browser) -> None:
    world.main()
    world.create("contribution", "REQUEST", parent_id=world.id_of("MAIN"), asked_of="", answer_by=None)

    page = browser.submit("/underlag/REQUEST/-/steg/ask")

    assert page.status_code == 422
    assert "begärs av" in text_of(page)
