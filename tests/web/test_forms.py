"""What is filled in: tried, done, refused, too late; whatever goes wrong, what was typed stays."""

from __future__ import annotations

from secrets import token_hex
from typing import Final

import pytest
from flask import flash, get_flashed_messages, session
from flask.sessions import SecureCookieSessionInterface

from lifecycle.fields import rows_in
from tests.engine.test_steps import bring
from tests.engine.world import HOUSING, POLICE, TOWN, World
from tests.web.browser import Browser, Form, page_of, text_of
from web.frame.filling import with_room

MAIN = page_of("main_agreement", "MAIN")


def test_what_happens_is_shown_first_and_nothing_is_written(world: World, browser: Browser) -> None:
    world.main()
    before = world.snapshot()

    page = browser.submit(f"{MAIN}/-/steg/send_for_decision", "preview", on="2024-01-10")

    assert page.status_code == 200
    assert "Det här skulle hända" in text_of(page)
    assert "MAIN" in text_of(page)
    assert world.snapshot() == before


def test_a_step_is_taken_and_told_on_the_record_s_page(world: World, browser: Browser) -> None:
    world.main()

    done = browser.submit(f"{MAIN}/-/steg/send_for_decision", on="10 januari 2024")

    assert (done.status_code, done.headers["Location"]) == (303, MAIN)
    assert world.state("MAIN") == "awaiting_decision"
    assert "Klart" in text_of(browser.get(MAIN))


def test_what_is_refused_says_everything_and_keeps_what_was_typed(world: World, browser: Browser) -> None:
    world.main(purposes=(), ends_on=None)

    page = browser.submit(f"{MAIN}/-/steg/send_for_decision", reason="")
    again = browser.submit(f"{MAIN}/-/underskrift", party=HOUSING, on="2024-01-10", function="vd")

    assert page.status_code == 422
    assert "Det här behöver rättas" in text_of(page)
    assert world.state("MAIN") == "draft"
    assert again.status_code == 422
    assert 'value="vd"' in again.get_data(as_text=True)


def test_a_day_that_is_none_is_said_at_its_field(world: World, browser: Browser) -> None:
    world.main()

    page = browser.submit(f"{MAIN}/-/beslut", party=TOWN, on="1/3 2024")

    assert page.status_code == 422
    assert 'aria-invalid="true"' in page.get_data(as_text=True)
    assert 'value="1/3 2024"' in page.get_data(as_text=True)
    assert world.history("MAIN")[-1].acts == ()


def test_every_field_that_has_to_be_filled_in_is_named_at_once(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")

    nothing = browser.submit(f"{MAIN}/-/tvist")
    half = browser.submit(f"{MAIN}/-/tvist", party=TOWN, on="3/5")

    assert nothing.status_code == half.status_code == 422
    for empty in ("part", "dag", "Vad gäller det?"):
        assert f"Fyll i ”{empty}”." in text_of(nothing)
    assert "Hittar inte" not in text_of(nothing)
    assert "”3/5” säger inte vilket år" in text_of(half)
    assert "Fyll i ”Vad gäller det?”." in text_of(half)


def test_a_refusal_keeps_all_its_reasons_beside_what_is_to_be_filled_in(
    world: World, browser: Browser
) -> None:
    world.main()

    page = browser.submit(f"{MAIN}/-/ratta/1", reason="")

    assert page.status_code == 422
    assert "Fyll i ”skäl”." in text_of(page)
    assert "Så står det redan" in text_of(page)


@pytest.mark.parametrize("end", ["31 juni 2030", "30/31 2030"])
def test_a_last_day_that_is_none_is_named_with_the_others(world: World, browser: Browser, end: str) -> None:
    del world

    page = browser.submit("/ny/avtal", reference="NY", starts_on="2027-02-31", ends_on=end)

    assert page.status_code == 422
    assert "första dag: ”2027-02-31”" in text_of(page)
    assert f"sista dag: ”{end}”" in text_of(page)


@pytest.mark.parametrize("end", ["4 år", "tills vidare", "huvudavtal", "2030"])
def test_an_end_that_is_no_day_is_not_taken_for_a_wrong_one(world: World, browser: Browser, end: str) -> None:
    del world

    said = text_of(browser.submit("/ny/avtal", reference="NY", starts_on="2027-02-31", ends_on=end))

    assert "sista dag: ”" not in said


def test_every_day_that_is_none_is_named_at_once(world: World, browser: Browser) -> None:
    before = world.snapshot()
    said = {"reference": "NY", "signed_on": "32/1 2024", "starts_on": "igår kväll", "ends_on": "2028-01-31"}

    page = browser.submit("/ny/gammalt-avtal", **said)

    assert page.status_code == 422
    assert "32/1 2024" in text_of(page)
    assert "igår kväll" in text_of(page)
    assert before == world.snapshot()


def test_the_last_signature_signs_the_agreement(world: World, browser: Browser) -> None:
    world.main()

    for party in (TOWN, POLICE):
        done = browser.submit(f"{MAIN}/-/underskrift", party=party, on="2024-01-10", function="chef")
        assert done.status_code == 303, text_of(done)

    assert world.state("MAIN") in ("signed", "active")


def test_who_was_slower_is_told_and_overwrites_nothing(world: World, browser: Browser) -> None:
    world.main()
    stale = browser.form(f"{MAIN}/-/andra/title")
    assert browser.submit(f"{MAIN}/-/andra/title", title="Först").status_code == 303

    page = browser.post(f"{MAIN}/-/andra/title", {**stale, "title": ["Sist"], "do": ["do"]})

    assert page.status_code == 409
    assert 'value="Sist"' in page.get_data(as_text=True)
    assert world.values("MAIN")["title"] == "Först"


def test_rows_are_filled_in_as_rows(world: World, browser: Browser) -> None:
    world.main()
    address = f"{MAIN}/-/andra/coordination"
    said = {f"coordination__0__{name}": cell for name, cell in (("party", TOWN), ("function", "a; b | c"))}

    done = browser.submit(address, **said, coordination__0__percent="50", coordination__rows="3")

    assert done.status_code == 303, text_of(done)
    [row] = [one for one in rows_in(world.values("MAIN")["coordination"]) if one["function"] == "a; b | c"]
    assert row["percent"] == "50"


def test_more_rows_are_there_when_somebody_asks_and_nothing_is_lost(world: World, browser: Browser) -> None:
    world.main()
    address = f"{MAIN}/-/andra/coordination"

    page = browser.submit(address, "more", coordination__0__function="samordnare")

    assert page.status_code == 200
    assert ">samordnare</textarea>" in page.get_data(as_text=True)


def test_what_stands_there_is_not_said_again_by_a_step(world: World, browser: Browser) -> None:
    world.main()
    before = len(world.history("MAIN"))

    assert browser.submit(f"{MAIN}/-/steg/fill_in", title="Ny rubrik").status_code == 303

    [row] = world.history("MAIN")[before:]
    assert set(row.changes) == {"title"}


def test_what_a_reason_passes_is_asked_for_at_its_field(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")
    step = f"{MAIN}/-/steg/terminate"

    asked = browser.submit(step, on="2024-01-10")
    done = browser.submit(step, on="2024-01-10", reason="parterna är ense")

    assert asked.status_code == 422
    assert 'href="#reason"' in asked.get_data(as_text=True)
    assert done.status_code == 303, text_of(done)
    assert world.history("MAIN")[-1].passed != ()


def test_a_wrong_kind_of_step_field_or_act_is_no_page(world: World, browser: Browser) -> None:
    world.main()

    for rest in ("steg/flyga", "andra/ingenting", "andra/owed_since", "dans", "ny/main_agreement"):
        assert browser.get(f"{MAIN}/-/{rest}").status_code == 404, rest


def test_who_is_no_party_and_what_is_no_number_are_said_at_their_fields(
    world: World, browser: Browser
) -> None:
    world.main()
    nobody = browser.submit(f"{MAIN}/-/beslut", party="", on="2024-01-10")
    percent = browser.submit(
        f"{MAIN}/-/andra/coordination", coordination__0__party=TOWN, coordination__0__percent="mycket"
    )

    assert nobody.status_code == 422
    assert percent.status_code == 422
    assert 'href="#coordination"' in percent.get_data(as_text=True)


@pytest.mark.parametrize(
    ("do", "wrong", "status"), [("do", {"on": "1/3 2024"}, 422), ("more", {}, 200), ("preview", {}, 409)]
)
def test_a_form_that_is_shown_again_still_rests_on_what_it_was_opened_on(
    world: World, browser: Browser, do: str, wrong: dict[str, str], status: int
) -> None:
    """Somebody else was faster meanwhile, which is told before anything is done."""
    world.main()
    address = f"{MAIN}/-/andra/title"
    opened = browser.form(address)
    assert browser.submit(address, title="Först").status_code == 303

    again = browser.post(
        address, {**opened, "title": ["Sist"], "do": [do], **{k: [v] for k, v in wrong.items()}}
    )
    shown = Form()
    shown.feed(again.get_data(as_text=True))
    sent = browser.post(address, {**shown.said, "on": [""], "do": ["do"]})

    assert again.status_code == status
    assert sent.status_code == (303 if status == 409 else 409)
    assert world.values("MAIN")["title"] == ("Sist" if status == 409 else "Först")


def test_a_page_names_the_field_where_a_sentence_names_an_option(world: World, browser: Browser) -> None:
    bring(world, "activity", "under_way")

    refused = browser.submit(f"{page_of('activity', 'IT')}/-/steg/not_done")

    assert refused.status_code == 422
    assert "fältet ”skäl”" in text_of(refused)
    assert "--" not in text_of(refused)


def test_what_was_done_fits_into_the_cookie_however_much_it_is(browser: Browser) -> None:
    said = [f"Åtgärd {number}: {token_hex(60)}" for number in range(40)]

    with browser.app.test_request_context():
        for sentence in with_room(said, "Mer står i historiken."):
            flash(sentence)
        cookie = SecureCookieSessionInterface().get_signing_serializer(browser.app)
        assert cookie is not None
        told = get_flashed_messages()
        size = len(cookie.dumps({**session, "_flashes": [("message", one) for one in told]}))

    assert size < 3_500
    assert told[-1] == "Mer står i historiken."
    assert told[:-1] == said[: len(told) - 1]
    assert list(with_room(said[:2], "Mer")) == said[:2]


CHOSEN: Final = {
    "/ny/avtal": ("deviation",),
    "/ny/gammalt-avtal": ("deviation",),
    "/avtal/MAIN/-/fornya": ("deviation",),
    "/avtal/MAIN/-/forlang": ("deviation",),
    "/avtal/MAIN/-/uppsagning": ("capacity",),
    **{f"/avtal/MAIN/-/{act}": ("capacity",) for act in ("muntligt", "beslut", "underskrift", "tvist")},
}
"""Codes that a form lets one choose, and no field of a record holds under its name."""


@pytest.mark.parametrize("path", CHOSEN)
def test_a_code_that_nobody_can_choose_is_told_at_its_field(
    world: World, browser: Browser, path: str
) -> None:
    """Whoever sends a form by hand sends anything: the story says what cannot be, no page fails."""
    world.running("main_agreement", "MAIN")
    said = {"reference": "NY", "parties": TOWN, "party": TOWN, "on": "2024-01-09", "until": "2028-12-31"}
    said |= {"remark": "vad det gäller", "function": "kommunchef"}
    asked_for = {name: text for name, text in said.items() if name in browser.form(path)}

    for name in CHOSEN[path]:
        assert name in browser.form(path)
        page = browser.submit(path, **asked_for, **{name: "skräp"})

        assert page.status_code == 422, text_of(page)
        assert f'href="#{name}"' in page.get_data(as_text=True), text_of(page)
