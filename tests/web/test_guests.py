"""What is not shared is told by no door: of each of its texts a canary is looked for in every answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Final
from urllib.parse import quote

import click
import pytest
from click.testing import CliRunner, Result

from cli.frame.completion import SHELLS
from cli.main import root
from cli.table import COMMANDS
from lifecycle.fields import FIELDS, Shape
from lifecycle.nouns import NOUNS
from lifecycle.records.duty import KINDS
from lifecycle.store import Store
from lifecycle.web_address import Pages
from tests.chaos.typist import commands
from tests.guest import GUEST, Guests, guests
from tests.web.browser import Browser, page_of, served, text_of
from web.application import PAGES
from web.frame.guarding import OPEN_TO_ALL
from web.pages.beginnings import ALONE
from web.pages.downloads import FILES, OF_PAGES
from web.pages.listings import LISTED
from web.pages.meetings import NOTED
from web.pages.offices import PARTY_ACTS
from web.pages.steps import ACTS
from words.letters import letter
from words.texts import texts_in
from workflows.configuration.definitions import load_definitions
from workflows.daily.mails_ahead import mails_ahead
from workflows.lookup.by_name import find_record
from workflows.session import Application

TRIGGERS = {one.machine: sorted({each.trigger for each in one.transitions}) for one in load_definitions()}

THEN = ("avser=2026-06-01",)


@pytest.fixture(scope="module")
def register(life: Path, tmp_path_factory: pytest.TempPathFactory) -> Guests:
    return guests(life, tmp_path_factory.mktemp("guest") / "life.db")


@pytest.fixture
def guest(register: Guests) -> Iterator[Browser]:
    with served(register.url) as (_, app):
        yield Browser(app).enter(GUEST)


def pages_alone() -> Iterator[str]:
    """Addresses that are of no record: of everything that they may be of, also as of another day."""
    of = {
        "listing": [*LISTED],
        "name": [*FILES, "Borås", "LPO Borås", "Tanum"],
        "handle": ["anna", "bo", GUEST],
        "what": [*ALONE],
        "act": [*PARTY_ACTS],
        "number": ["1"],
        "duty": [*KINDS],
    }
    for name, (address, methods, _) in PAGES.items():
        if "GET" not in methods or "<kind>" in address or name in OPEN_TO_ALL:
            continue
        found = [address]
        for each in re.findall(r"<(?:\w+:)?\w+>", address):
            values = of[each.strip("<>").rpartition(":")[2]]
            found = [one.replace(each, quote(value)) for one in found for value in values]
        for one in found:
            yield f"{one}?alla=1"
            if name in (*OF_PAGES, "file"):
                yield from (f"{one}?{asked}" for asked in THEN)


def pages_of(machine: str, reference: str) -> Iterator[str]:
    """Addresses of a record, whatever is asked of it."""
    of = {
        "trigger": TRIGGERS[machine],
        "field": ["title", *(one for one in NOUNS[machine].fields if FIELDS[one] is Shape.RECORD)],
        "machine": [one for one, noun in NOUNS.items() if machine in noun.parents],
        "act": [*ACTS],
        "row": ["1", "2"],
        "noted": [*NOTED],
    }
    for address, methods, _ in PAGES.values():
        if "GET" not in methods or "<kind>" not in address:
            continue
        found = [address.replace("/<kind>/<path:reference>", page_of(machine, reference))]
        for each in re.findall(r"<(?:\w+:)?\w+>", address.partition("reference>")[2]):
            values = of[each.strip("<>").rpartition(":")[2]]
            found = [one.replace(each, quote(value)) for one in found for value in values]
        yield from found


def test_no_page_tells_a_guest_of_what_is_not_shared(register: Guests, guest: Browser) -> None:
    telling = {}
    for path in pages_alone():
        page = guest.get(path)
        assert page.status_code < 500, (path, text_of(page))
        if told := register.told(page.get_data(as_text=True)):
            telling[path] = told

    assert telling == {}


AUDITED = ("forsenat", "luckor", "rattelser", "historik", "avtalstider", "forsenat?avser=2026-06-01")


@pytest.mark.parametrize("path", ["/avtal", "/lista/planer", *(f"/kontroll/{one}" for one in AUDITED)])
def test_what_is_told_of_a_part_says_so(life: Path, guest: Browser, path: str) -> None:
    said = texts_in("sv").text("audit.of_a_part")

    assert said in text_of(guest.get(path))
    with served(f"sqlite:///{life}") as (_, app):  # in which everybody reads everything
        assert said not in text_of(Browser(app).enter("anna").get(path))


def test_no_page_of_a_record_tells_of_another_that_is_not_shared(register: Guests, guest: Browser) -> None:
    telling = {}
    for machine, reference in (*register.readable, *register.hidden[:2]):
        is_hidden = (machine, reference) in register.hidden
        for path in pages_of(machine, reference):
            page = guest.get(path)
            assert page.status_code < 500, (path, text_of(page))
            assert page.status_code in (403, 404) or not is_hidden, path
            if told := [one for one in register.told(page.get_data(as_text=True)) if one != reference]:
                telling[path] = told

    assert telling == {}


def test_no_form_tells_what_would_follow_where_nothing_is_shared(register: Guests, guest: Browser) -> None:
    """What is filled in is looked at first: whatever follows, or is in the way, is told without it."""
    token = guest.form("/jag")["csrf_token"]
    telling, asked = {}, 0
    for machine, reference in register.readable:
        for page in (*(f"steg/{one}" for one in TRIGGERS[machine]), "ratta/1", "ratta/2"):
            path = page_of(machine, reference, f"/-/{page}")
            said = {"csrf_token": token, "do": ["preview"], "on": ["2026-07-02"], "reason": ["så är det"]}
            answer = guest.post(path, {**said, "version": [str(version_of(register, reference))]})
            assert answer.status_code < 500, (path, text_of(answer))
            asked += answer.status_code in (200, 422)
            if told := register.told(answer.get_data(as_text=True)):
                telling[path] = told

    assert telling == {}
    assert asked > 20


def mails_to(person: str, url: str) -> Iterator[str]:
    """The mails that the daily run, which reads everything, would put together for somebody, some days on."""
    application = Application.open(url)
    for day in (date(2026, 7, 3), date(2026, 10, 1), date(2027, 7, 1)):
        request = application.request(today=day).by_itself()
        for one in mails_ahead(request, person):
            written = letter(
                one.said,
                person=one.person,
                day=one.day,
                register=one.register,
                now=request.moment.instant,
                pages=Pages("https://handslag.example"),
            )
            yield from (written.subject, written.text, written.html)
    application.store.close()


def version_of(register: Guests, reference: str) -> int:
    """The version on which a form about a record rests."""
    with Store.open(register.url).reading() as connection:
        return find_record(connection, reference).last_seq


def test_neither_calendar_nor_mail_tells_a_guest_of_what_is_not_shared(
    register: Guests, guest: Browser
) -> None:
    token = guest.form("/jag")["csrf_token"]
    guest.post("/jag/kalender", {"csrf_token": token})
    address = re.search(r"/kalender/\S+?\.ics", text_of(guest.get("/jag")))
    assert address is not None

    days = guest.get(address[0])
    mails = "\n".join(mails_to(GUEST, register.url))

    assert "BEGIN:VEVENT" in days.get_data(as_text=True)
    assert register.told(days.get_data(as_text=True)) == []
    assert "BORAS-2026/CONTRIB" in mails
    assert register.told(mails) == []


# ---- on the command line ----

IN_ANOTHER_PLACE: Final = {"init", "demo", "restore", "serve", "run", "completion"}
"""They make a register, or go on until they are stopped, or answer a shell."""

SAID: Final = {
    "mandate kind": ("main",),
    "duty record kind": ("reported_to_council",),
    "plan new kind": ("action_plan",),
    "party": ("Borås",),
    **dict.fromkeys(("name", "unit", "old", "double"), ("Borås",)),
    **dict.fromkeys(("handle", "holder"), ("anna",)),
    "new": ("LPO Borås",),
    "person": ("", "anna"),
    "municipality": ("", "Borås"),
    "period": ("2026-H1",),
    "line": ("1",),
    "year": ("2026",),
    "machine": ("action_plan",),
    "number": ("1", "7"),
    "trigger": ("decide", "withdraw", "dissolve"),
    "counted": ("4",),
    "row": ("1",),
    "words": ("1", "2"),
    "pairs": ("title=Ny",),
    "function": ("chef",),
    "issuer": ("https://login.example.org",),
    "side": ("police",),
    "to": ("2",),
    "reason": ("därför",),
    "until": ("2028-03-09",),
    "body": ("kommunstyrelsen",),
    "diary_number": ("KS 2026/1",),
    **dict.fromkeys(("on", "from_on", "decided_on"), ("2026-07-02",)),
}
"""What is said of a parameter, by its name or by that of the command with it."""

TOLD_WHOLE: Final = {"show", "next", "audit gaps", "round show"}
"""What is asked of every record that is shared, and the rest of one of each kind."""


def lines_typed(register: Guests, folder: Path) -> Iterator[tuple[str, ...]]:
    """What is typed of every command there is; where it writes, as a preview."""
    known: set[str] = set()
    for words, command in commands():
        called = " ".join(words)
        if called in IN_ANOTHER_PLACE or (called and COMMANDS[called] in known):
            continue
        known.add(COMMANDS.get(called, ""))
        names = {param.name for param in command.params}
        asked = [
            [*_said_of(called, param, register, folder)]
            for param in command.params
            if isinstance(param, click.Argument) or param.required or param.name in ("until", "everything")
        ]
        then = [("--known-on", "2026-06-01"), ("--as-of", "2026-06-01")]
        ways = [("--preview",)] if "preview" in names else [(), *(then if "as_of" in names else ())]
        ways += [("--history",)] if "history" in names else []
        for said in product(*asked, ways):
            yield (*words, *(word for each in said for word in each))


def _said_of(
    called: str, param: click.Parameter, register: Guests, folder: Path
) -> Iterator[tuple[str, ...]]:
    """What may be said of a parameter: words, or none where it may be left out."""
    name = str(param.name)
    if name in ("reference", "under", "described") and not (called.endswith(" new") and name == "reference"):
        some = register.readable if called in TOLD_WHOLE else dict(register.readable).items()
        found = [reference for _, reference in some]
        found = found if param.required else found[:3]
        found += [reference for _, reference in register.hidden[:1]]
        yield from ((one,) for one in found)
        if not param.required:
            yield ()
    elif name in ("file", "folder"):
        yield (str(folder / {"audit": "x"}.get(called, "fil.ics" if "i" in called else "fil")),)
    elif isinstance(param, click.Option):
        [said, *_] = SAID.get(name, ("",))
        yield (param.opts[0],) if param.is_flag else (param.opts[0], said)
    else:
        kinds = (f"{called.rpartition(' ')[2]} {name}", f"{called} {name}", name)
        yield from ((one,) if one else () for one in next((SAID[k] for k in kinds if k in SAID), ("NY",)))


def test_no_command_tells_a_guest_of_what_is_not_shared(register: Guests, tmp_path: Path) -> None:
    telling = {}
    for line in lines_typed(register, tmp_path):
        forms: list[tuple[str, ...]] = [] if {"--as-of", "--known-on"} & {*line} else [()]
        forms += [] if "--preview" in line else [("--json",)]
        for form in forms:
            answer = typed(register, *line, *form)
            assert answer.exit_code in range(6), (line, answer.output, answer.exception)
            if told := [one for one in register.told(answer.output) if one not in line]:
                telling[" ".join((*line, *form))] = told

    assert telling == {}
    files = [one.read_text() for one in tmp_path.iterdir()]
    assert register.told("\n".join(files)) == []


def typed(register: Guests, *words: str, **more: str) -> Result:
    unset = dict.fromkeys(("HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "HANDSLAG_DEBUG"))
    env = {**unset, "HANDSLAG_LANG": "sv", "HANDSLAG_DB": register.url, **more}
    return CliRunner().invoke(root, [*words], env=env)


@pytest.mark.parametrize("shell", SHELLS)
def test_no_shell_is_told_what_is_not_shared(register: Guests, shell: str) -> None:
    asked = {"_HANDSLAG_COMPLETE": f"{shell}_complete", "COMP_WORDS": "handslag show B"}
    answer = typed(register, **asked, COMP_CWORD="B" if shell == "fish" else "2")

    assert "BORAS-2026/FORUM" in answer.output
    assert register.told(answer.output.replace("plain,", "")) == []


@pytest.mark.parametrize("begun", ["kanarie", "Samverkansavtal", "Problembild", "BORAS-2025", "TANUM-2025"])
def test_nothing_that_is_not_shared_is_found_by_what_it_is_called(register: Guests, begun: str) -> None:
    for words in (("show", begun), ("amend", begun, "title=Ny", "--preview"), ("count", begun, "1")):
        answer = typed(register, *words)
        assert answer.exit_code in (1, 4), answer.output
        assert [one for one in register.told(answer.output) if one != "kanarie"] == []
