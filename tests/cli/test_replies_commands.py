"""Reply links at the command line: made and shown once, refused where they would lead nowhere, mailed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.cli.conftest import Run
from tests.engine.world import World
from tests.post_office import PostOffice, open_post_office, smtp_settings
from tests.stories.mail_scene import made_real, opened
from workflows.clock import real_moment

URL = "https://handslag.kommunen.example"
MAILBOX = "lpo.boras@polisen.example"
ADDRESS = {"HANDSLAG_WEB_URL": URL}


@pytest.fixture
def world(database_url: str) -> World:
    """A register that is not for practice, in which a police district was asked something today."""
    today = real_moment().today
    found = opened(database_url).on(today)
    found.main()
    found.create(
        "contribution",
        "FRAGA",
        parent_id=found.id_of("MAIN"),
        asked_of="lokalpolisområdeschefen",
        mailbox=MAILBOX,
        answer_by=today + timedelta(days=30),
    )
    found.done("FRAGA", "ask")
    return made_real(found)


@pytest.fixture
def db(world: World) -> tuple[str, str]:
    return ("--db", world.store.url.render_as_string(hide_password=False))


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as found:
        yield found


def test_a_link_is_shown_once_with_until_when_it_works(run: Run, db: tuple[str, str]) -> None:
    until = (real_moment().today + timedelta(days=44)).isoformat()

    made = run("contribution", "link", "fraga", *db, **ADDRESS)
    told = json.loads(run("contribution", "link", "FRAGA", "--json", *db, **ADDRESS).stdout)
    tried = run("contribution", "link", "FRAGA", "--preview", *db, **ADDRESS)

    assert made.exit_code == 0, made.stdout + made.stderr
    assert f"{URL}/svar/" in made.stdout
    assert until in made.stdout
    assert (told["reference"], told["until"]) == ("FRAGA", until)
    assert told["link"].startswith(f"{URL}/svar/")
    assert told["link"] not in made.stdout
    assert (tried.exit_code, "/svar/" in tried.stdout) == (0, False)


def test_a_link_that_would_lead_nowhere_is_refused_with_what_to_set(run: Run, db: tuple[str, str]) -> None:
    refused = run("contribution", "link", "FRAGA", *db, HANDSLAG_WEB_URL="")
    wrong = run("contribution", "link", "FRAGA", *db, HANDSLAG_WEB_URL="http://kommunen.example")
    nothing = run("contribution", "link", "MAIN", *db, **ADDRESS)

    assert (refused.exit_code, "HANDSLAG_WEB_URL" in refused.stderr) == (1, True)
    assert (wrong.exit_code, "HANDSLAG_WEB_URL" in wrong.stderr) == (2, True)
    assert (nothing.exit_code, "MAIN" in nothing.stderr) == (1, True)


def test_the_daily_run_mails_the_question_once(run: Run, db: tuple[str, str], office: PostOffice) -> None:
    settings = smtp_settings(office, **ADDRESS)
    first = run("tick", *db, **settings)
    again = run("tick", *db, **settings)

    assert first.stdout.splitlines()[-1] == "1 brev skickades.", first.stdout
    assert "skickades" not in again.stdout
    (mail,) = office.by_person()[MAILBOX]
    assert f"{URL}/svar/" in str(mail.get_content())


def test_without_an_address_of_the_pages_questions_wait_and_that_is_said(
    run: Run, db: tuple[str, str], office: PostOffice
) -> None:
    settings = smtp_settings(office)
    ticked = run("tick", *db, **settings)
    told = json.loads(run("tick", "--json", *db, **settings).stdout)["delivered"]
    doctor = run("doctor", *db, **settings)
    no_server = run("doctor", *db, **ADDRESS)

    assert "HANDSLAG_WEB_URL" in ticked.stdout
    assert (told["unasked"], office.connections) == (1, 0)
    assert (doctor.exit_code, "HANDSLAG_WEB_URL" in doctor.stdout) == (1, True)
    assert "HANDSLAG_SMTP_HOST" in no_server.stdout


def test_a_mailbox_that_takes_nothing_is_told_mended_and_tried_again(
    run: Run, db: tuple[str, str], office: PostOffice
) -> None:
    settings = smtp_settings(office, **ADDRESS)
    office.replies[MAILBOX] = ["550 no such office"]
    assert "1 brev går inte att skicka" in run("tick", *db, **settings).stdout
    assert "FRAGA" in run("doctor", *db, **settings).stdout
    listed = run("notice", "list", *db).stdout
    assert "FRAGA" in listed
    assert "no such office" in listed

    other = "lpo@polisen.example"
    assert run("amend", "FRAGA", f"mailbox={other}", *db).exit_code == 0
    assert "1" in run("notice", "retry", *db).stdout
    run("tick", *db, **settings)

    assert [*office.by_person()] == [other]
