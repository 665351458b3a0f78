"""Who reads a record is said on its page, and whose register it is on the administrators'."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import select, update

from lifecycle.history import shares_in
from lifecycle.records import Person, Record
from lifecycle.table import table
from tests.engine.world import TOWN, World
from tests.web.browser import Browser, page_of, served, text_of
from web.application import PAGES
from web.pages.downloads import FILES
from web.pages.listings import LISTED
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, hold_function
from workflows.directory.sharing import name_host
from workflows.session import Application

PERSON, RECORD = table(Person), table(Record)
MAIN = page_of("main_agreement", "MAIN")


def test_a_record_is_shared_and_its_page_says_so(world: World, browser: Browser) -> None:
    world.main()

    shown = browser.submit(f"{MAIN}/-/delning", "preview", party=TOWN, sharing="share", reason="begärt")
    assert not shares_in(world.history("MAIN"))
    done = browser.submit(f"{MAIN}/-/delning", party=TOWN, sharing="share", reason="begärt")

    assert shown.status_code == 200
    assert f"delas med {TOWN}" in text_of(shown)
    assert (done.status_code, done.headers["Location"]) == (303, MAIN), text_of(done)
    assert f"delat med {TOWN}" in text_of(browser.get(MAIN))
    assert world.history("MAIN")[-1].shares

    browser.submit(f"{MAIN}/-/delning", party=TOWN, sharing="take_back")
    assert not shares_in(world.history("MAIN"))


def test_whose_register_it_is_is_said_by_its_administrators(browser: Browser) -> None:
    done = browser.submit("/administration/vard", party=TOWN)

    assert (done.status_code, done.headers["Location"]) == (303, "/administration"), text_of(done)
    assert f"Värd för registret är {TOWN}" in text_of(browser.get("/administration"))


def test_no_page_tells_a_guest_of_what_is_not_shared(life: Path, tmp_path: Path) -> None:
    copy = tmp_path / "life.db"
    shutil.copy(life, copy)
    url = f"sqlite:///{copy}"
    application = Application.open(url)
    request = application.request()
    with request.writing() as tx:
        called = set(tx.connection.execute(select(RECORD.c.reference)).scalars())
        add_unit(tx, name="Gästens kommun", side="municipality", is_new=True)
        name_host(tx, TOWN)
        add_person(tx, handle="gast")
        add_person(tx, handle="chefen", role="administrator", login=application.principal)
        hold_function(
            tx, unit="Gästens kommun", function="gäst", person="gast", from_on=request.today, is_new=True
        )
    with application.store.writing() as connection:  # the account is the guest's, who administers nothing
        connection.execute(update(PERSON).where(PERSON.c.handle == "chefen").values(login="chefens-konto"))
        connection.execute(
            update(PERSON).where(PERSON.c.handle == "gast").values(login=application.principal)
        )
    application.store.close()

    telling = {}
    with served(url) as (_, app):
        guest = Browser(app).enter("gast")
        for name, (address, methods, _) in PAGES.items():
            if "GET" not in methods or "<kind>" in address or name == "leave":
                continue
            for path in paths(address):
                page = guest.get(path)
                told = page.get_data(as_text=True)
                assert page.status_code < 500, (path, told)
                if found := sorted(one for one in called if one in told):
                    telling[path] = found
    assert telling == {}


def paths(address: str) -> list[str]:
    """Give addresses of a page, of everything that it may be of."""
    if "<listing>" in address:
        return [address.replace("<listing>", one) for one in LISTED]
    if "<name>.csv" in address:
        return [address.replace("<name>", one) for one in FILES]
    return [re.sub(r"<(?:path:)?name>", quote("Borås"), address).replace("<handle>", "anna")]
