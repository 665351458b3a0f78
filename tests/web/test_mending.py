"""What was written wrongly is put right from the record's page, row by row, and by nobody else's doing."""

from __future__ import annotations

import re

import pytest

from lifecycle.fields import Dated
from tests.engine.test_steps import WAYS, bring
from tests.engine.world import POLICE, TOWN, World, rulebook
from tests.web.browser import Browser, page_of, text_of

MAIN = page_of("main_agreement", "MAIN")


def rows_linked(browser: Browser, machine: str = "main_agreement", reference: str = "MAIN") -> set[int]:
    page = browser.get(page_of(machine, reference)).get_data(as_text=True)
    return {int(seq) for seq in re.findall(r'/-/ratta/(\d+)"', page)}


def test_a_value_is_put_right_in_the_row_that_said_it(world: World, browser: Browser) -> None:
    world.main(title="Fle")

    shown = browser.submit(f"{MAIN}/-/ratta/1", "preview", title="Fel", reason="stavfel")
    before = len(world.history("MAIN"))
    done = browser.submit(f"{MAIN}/-/ratta/1", title="Fel", reason="stavfel")

    assert shown.status_code == 200
    assert "Fle" in text_of(shown)
    assert (done.status_code, done.headers["Location"]) == (303, MAIN), text_of(done)
    assert world.values("MAIN")["title"] == "Fel"
    assert len(world.history("MAIN")) == before + 1
    assert world.history("MAIN")[-1].kind == "corrected"


def test_the_button_that_corrects_is_there_beside_what_would_happen(world: World, browser: Browser) -> None:
    world.main(title="Fle")

    first = browser.get(f"{MAIN}/-/ratta/1").get_data(as_text=True)
    shown = browser.submit(f"{MAIN}/-/ratta/1", "preview", title="Fel", reason="stavfel")

    assert 'value="do"' not in first
    assert 'value="do"' in shown.get_data(as_text=True)
    assert 'class="primary"' not in shown.get_data(as_text=True)


def test_a_signature_that_never_was_is_struck_and_what_falls_with_it_is_shown(
    world: World, browser: Browser
) -> None:
    world.main()
    for party in (TOWN, POLICE):
        browser.submit(f"{MAIN}/-/underskrift", party=party, on="2024-01-10", function="chef")
    state, [row] = (
        world.state("MAIN"),
        [one for one in world.history("MAIN") if _signed_by(world, one, POLICE)],
    )
    address = f"{MAIN}/-/ratta/{row.seq}"

    shown = browser.submit(address, "preview", wrong="struck", reason="fel avtal")
    still = world.state("MAIN")
    done = browser.submit(address, wrong="struck", reason="fel avtal")

    assert state != "draft"
    assert (shown.status_code, still) == (200, state)
    assert "hände aldrig" in text_of(shown) or "ströks" in text_of(shown) or "stryks" in text_of(shown)
    assert done.status_code == 303, text_of(done)
    assert world.state("MAIN") == "draft"


def _signed_by(world: World, row: object, party: str) -> bool:
    acts = getattr(row, "acts", ())
    return any(one["unit"] == str(world.ids[party]) and one["kind"] == "signed" for one in acts)


def test_the_day_and_the_paper_of_one_party_s_act_are_put_right(world: World, browser: Browser) -> None:
    world.main()
    browser.submit(f"{MAIN}/-/beslut", party=TOWN, on="2024-01-10", item="§ 214")
    [row] = [one for one in world.history("MAIN") if one.acts]

    done = browser.submit(f"{MAIN}/-/ratta/{row.seq}", on="2024-01-09", item="§ 215", reason="fel paragraf")

    assert done.status_code == 303, text_of(done)
    [decided] = world.acts("MAIN", "decided")
    assert (decided.on_text, decided.item) == ("2024-01-09", "§ 215")


def test_of_a_row_with_several_acts_each_party_s_own_is_put_right(world: World, browser: Browser) -> None:
    world.main()
    world.sign("MAIN")
    [seq] = [row.seq for row in world.history("MAIN") if len(row.acts) > 1]
    page = browser.get(MAIN).get_data(as_text=True)
    [address] = re.findall(rf'href="([^"]*/-/ratta/{seq}\?part=Bor[^"]*)"', page)

    done = browser.submit(address.replace("&amp;", "&"), on="2024-01-08", reason="fel dag")

    assert done.status_code == 303, text_of(done)
    days = {one.unit_id: one.on_text for one in world.acts("MAIN", "signed")}
    assert days == {world.ids[TOWN]: "2024-01-08", world.ids[POLICE]: "2024-01-10"}


def test_a_correction_that_was_wrong_is_struck_and_what_it_put_right_holds_again(
    world: World, browser: Browser
) -> None:
    world.main(title="Rätt")
    browser.submit(f"{MAIN}/-/ratta/1", title="Fel", reason="trodde jag")
    seq = world.history("MAIN")[-1].seq

    done = browser.submit(f"{MAIN}/-/ratta/{seq}", reason="det var rätt från början")

    assert done.status_code == 303, text_of(done)
    assert world.values("MAIN")["title"] == "Rätt"


def test_a_record_is_called_otherwise_and_its_old_address_leads_to_it(world: World, browser: Browser) -> None:
    world.main()

    done = browser.submit(f"{MAIN}/-/ratta/1", reference="BORÅS-2024", reason="fel beteckning")

    assert (done.status_code, done.headers["Location"]) == (303, page_of("main_agreement", "BORÅS-2024"))
    old = browser.get(MAIN)
    assert (old.status_code, old.headers["Location"]) == (302, page_of("main_agreement", "BORÅS-2024"))


def test_nothing_struck_by_leaving_everything_as_it_stands(world: World, browser: Browser) -> None:
    world.main()

    page = browser.submit(f"{MAIN}/-/ratta/1", reason="jag undrade")
    both = browser.submit(f"{MAIN}/-/ratta/1", wrong="struck", title="Ny", reason="båda")
    silent = browser.submit(f"{MAIN}/-/ratta/1", title="Ny", reason="")

    assert [one.status_code for one in (page, both, silent)] == [422, 422, 422]
    assert 'value="Ny"' in both.get_data(as_text=True)
    assert 'id="wrong-reason"' in silent.get_data(as_text=True)
    assert len(world.history("MAIN")) == 1


def test_what_rests_on_a_row_is_in_the_way_of_striking_it(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")
    world.sub()
    first = world.history("MAIN")[0].seq

    page = browser.submit(f"{MAIN}/-/ratta/{first}", "preview", wrong="struck", reason="fel")

    assert page.status_code == 422
    assert "SUB" in text_of(page)


@pytest.mark.parametrize("machine", rulebook().machines())
def test_every_row_of_the_history_that_can_be_corrected_leads_to_its_page(
    world: World, browser: Browser, machine: str
) -> None:
    """And what followed by itself does not: that is mended where it follows from."""
    for state in WAYS[machine]:
        if world.knows("IT"):
            break
        bring(world, machine, state)
    linked = rows_linked(browser, machine, "IT")

    own = {row.seq for row in world.history("IT") if row.timer is None and row.cause is None}
    assert linked == own
    for seq in linked:
        page = browser.get(page_of(machine, "IT", f"/-/ratta/{seq}"))
        assert page.status_code == 200, (machine, seq, text_of(page))
        unchanged = browser.submit(page_of(machine, "IT", f"/-/ratta/{seq}"), reason="x")
        assert unchanged.status_code == 422, (machine, seq, text_of(unchanged))
    others = {row.seq for row in world.history("IT")} - linked
    for seq in (*others, 999):
        assert browser.get(page_of(machine, "IT", f"/-/ratta/{seq}")).status_code == 404


def test_a_day_in_a_row_is_shown_as_it_was_written(world: World, browser: Browser) -> None:
    world.main(ends_on=Dated.on(world.today.replace(year=2027)))

    assert browser.form(f"{MAIN}/-/ratta/1")["ends_on"] == [f"2027-{world.today:%m-%d}"]
