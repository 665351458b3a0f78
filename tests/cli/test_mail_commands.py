"""Mail from the command line: the server named in the environment, `tick`, `notice list|preview|retry`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lifecycle.store import set_fact
from tests.cli.conftest import Run
from tests.engine.world import World
from tests.post_office import CERTIFICATE, PASSWORD, USER, PostOffice, open_post_office, smtp_settings
from tests.stories.mail_scene import (
    ANNA,
    BO,
    a_main_agreement,
    made_real,
    mails,
    mails_wait,
    opened,
    with_both_coordinators,
)
from workflows.clock import real_moment, swedish_day


@pytest.fixture
def world(database_url: str) -> World:
    """A register that is not for practice, in which two mails wait since a minute ago, and nothing is due."""
    found = a_main_agreement(with_both_coordinators(opened(database_url)), last="2199-01-31")
    mails_wait(found, "anna", "bo", instant=real_moment().instant - timedelta(minutes=1))
    return made_real(found)


@pytest.fixture
def db(world: World) -> tuple[str, str]:
    return ("--db", world.store.url.render_as_string(hide_password=False))


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as found:
        yield found


def test_the_daily_run_sends_what_waits_and_says_so(
    run: Run, world: World, db: tuple[str, str], office: PostOffice
) -> None:
    ticked = run("tick", *db, **smtp_settings(office))

    assert (ticked.exit_code, ticked.stdout.splitlines()[-1]) == (0, "2 brev skickades.")
    assert sorted(office.by_person()) == [ANNA, BO]
    assert {one.status for one in mails(world).values()} == {"sent"}


def test_a_program_is_told_what_was_delivered(run: Run, db: tuple[str, str], office: PostOffice) -> None:
    office.replies[ANNA] = ["550 no such mailbox"]

    ticked = json.loads(run("tick", "--json", *db, **smtp_settings(office)).stdout)

    assert ticked["delivered"] == {"sent": 1, "failed": 0, "dead": 1, "unreachable": "", "unasked": 0}


def test_without_a_mail_server_mails_wait_and_nothing_is_said(run: Run, db: tuple[str, str]) -> None:
    ticked = run("tick", *db)

    assert (ticked.exit_code, ticked.stdout) == (0, f"{real_moment().today}: inget var på tur.\n")


def test_a_preview_sends_nothing(run: Run, db: tuple[str, str], office: PostOffice) -> None:
    run("tick", "--preview", *db, **smtp_settings(office))

    assert office.connections == 0


def test_a_register_for_practice_never_sends_mail(
    run: Run, world: World, db: tuple[str, str], office: PostOffice
) -> None:
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "yes")

    ticked = run("tick", *db, **smtp_settings(office))

    assert (ticked.exit_code, office.connections) == (0, 0)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_privacy_and_login_come_from_the_environment(
    run: Run, db: tuple[str, str], tmp_path: Path, security: str
) -> None:
    secret = tmp_path / "password"
    secret.write_text(f"{PASSWORD}\n", "utf-8")
    with open_post_office(security=security, wants_login=True) as office:
        more = {
            "HANDSLAG_SMTP_SECURITY": security,
            "HANDSLAG_SMTP_USER": USER,
            "HANDSLAG_SMTP_PASSWORD_FILE": str(secret),
            "SSL_CERT_FILE": str(CERTIFICATE),
        }
        ticked = run("tick", *db, **smtp_settings(office, **more))

    assert ticked.stdout.splitlines()[-1] == "2 brev skickades."
    assert office.secret == [True, True]


def test_a_server_that_cannot_be_reached_is_said_and_is_no_failure_of_the_run(
    run: Run, db: tuple[str, str], office: PostOffice
) -> None:
    office.sender_reply = "530 5.7.0 log in first"

    ticked = run("tick", *db, **smtp_settings(office))

    assert ticked.exit_code == 0
    assert ticked.stdout.splitlines()[-1] == "E-postservern går inte att nå: 530 5.7.0 log in first"


CANNOT_BE = pytest.mark.parametrize(
    ("variable", "value", "right"),
    [
        ("HANDSLAG_SMTP_SECURITY", "ssl", "starttls, tls, none"),
        ("HANDSLAG_SMTP_FROM", "handslag", "handslag@kommunen.se"),
        ("HANDSLAG_SMTP_FROM", "Handslag <handslag@server>", "handslag@kommunen.se"),
        ("HANDSLAG_SMTP_FROM", "", "handslag@kommunen.se"),
        ("HANDSLAG_SMTP_HOST", "smtp.kommunen.se:25", "smtp.kommunen.se"),
        ("HANDSLAG_SMTP_HOST", "smtp://smtp.kommunen.se", "smtp.kommunen.se"),
        ("HANDSLAG_SMTP_HOST", "u:hemligt@smtp.kommunen.se", "***"),
        ("HANDSLAG_SMTP_HOST", "smtp kommunen", "smtp.kommunen.se"),
        ("HANDSLAG_SMTP_PORT", "0", "65535"),
        ("HANDSLAG_SMTP_PORT", "smtp", "65535"),
        ("HANDSLAG_SMTP_TIMEOUT", "601", "600"),
        ("HANDSLAG_SMTP_TIMEOUT", "9" * 5000, "600"),
    ],
)


@CANNOT_BE
def test_a_setting_that_cannot_be_is_told_before_anything_happens(
    run: Run, db: tuple[str, str], office: PostOffice, variable: str, value: str, right: str
) -> None:
    refused = run("tick", *db, **{**smtp_settings(office), variable: value})

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert variable in refused.stderr
    assert right in refused.stderr


@CANNOT_BE
def test_the_doctor_tells_of_a_setting_at_which_the_daily_run_would_stop(
    run: Run, db: tuple[str, str], office: PostOffice, variable: str, value: str, right: str
) -> None:
    well = {one["finding"] for one in findings(run, db, **smtp_settings(office))}

    found = findings(run, db, **{**smtp_settings(office), variable: value})

    [told] = [one for one in found if one["finding"] not in well]
    code = "doctor.wrong_variable" if value else "doctor.variable_not_set"
    assert (told["finding"], told["where"]) == (code, variable)
    assert right in f"{told['facts']}"
    assert run("doctor", *db, **{**smtp_settings(office), variable: value}).exit_code == 1


def test_the_doctor_tells_of_every_wrong_setting_at_once_and_of_none_where_nothing_is_sent(
    run: Run, db: tuple[str, str], office: PostOffice, tmp_path: Path
) -> None:
    wrong = {
        "HANDSLAG_SMTP_PORT": "smtp",
        "HANDSLAG_SMTP_FROM": "",
        "HANDSLAG_SMTP_PASSWORD_FILE": str(tmp_path / "nowhere"),
    }

    told = [one["where"] for one in findings(run, db, **smtp_settings(office, **wrong))]
    silent = [one["where"] for one in findings(run, db, HANDSLAG_SMTP_HOST="", **wrong)]

    assert {*wrong} <= {*told}
    assert not {*wrong} & {*silent}
    shown = run("doctor", *db, **smtp_settings(office, **wrong)).stdout
    assert f"HANDSLAG_SMTP_PASSWORD_FILE: filen {tmp_path / 'nowhere'}" in " ".join(shown.split())


def test_the_doctor_tells_of_a_password_file_that_is_no_text(
    run: Run, db: tuple[str, str], office: PostOffice, tmp_path: Path
) -> None:
    binary = tmp_path / "secret"
    binary.write_bytes(b"\xff\xfe")

    found = findings(run, db, **smtp_settings(office, HANDSLAG_SMTP_PASSWORD_FILE=str(binary)))

    assert "doctor.password_not_text" in [one["finding"] for one in found]


@pytest.mark.parametrize(
    ("login", "variable"),
    [
        ({"HANDSLAG_SMTP_USER": "handslag"}, "HANDSLAG_SMTP_PASSWORD"),
        (
            {"HANDSLAG_SMTP_USER": "handslag", "HANDSLAG_SMTP_PASSWORD_FILE": "empty"},
            "HANDSLAG_SMTP_PASSWORD",
        ),
        ({"HANDSLAG_SMTP_PASSWORD": "hemligt"}, "HANDSLAG_SMTP_USER"),
    ],
)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_half_a_login_is_told_by_the_doctor_and_stops_the_daily_run_before_anything_happens(
    run: Run,
    db: tuple[str, str],
    office: PostOffice,
    tmp_path: Path,
    login: dict[str, str],
    variable: str,
    language: str,
) -> None:
    if "HANDSLAG_SMTP_PASSWORD_FILE" in login:
        (tmp_path / "empty").write_text("\n", "utf-8")
        login = {**login, "HANDSLAG_SMTP_PASSWORD_FILE": str(tmp_path / "empty")}
    settings = {**smtp_settings(office, **login), "HANDSLAG_LANG": language}

    refused = run("tick", *db, **settings)

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert variable in refused.stderr
    assert "hemligt" not in refused.stderr
    assert variable in [one["where"] for one in findings(run, db, **settings)]


def findings(run: Run, db: tuple[str, str], **environment: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(run("doctor", *db, "--json", **environment).stdout)["findings"]


def test_a_password_file_that_is_not_there_is_named(
    run: Run, db: tuple[str, str], office: PostOffice, tmp_path: Path
) -> None:
    missing = str(tmp_path / "nowhere")

    refused = run("tick", *db, **smtp_settings(office, HANDSLAG_SMTP_PASSWORD_FILE=missing))

    assert refused.exit_code != 0
    assert isinstance(refused.exception, FileNotFoundError) or missing in refused.stderr


def test_a_password_file_that_is_no_text_is_named(
    run: Run, db: tuple[str, str], office: PostOffice, tmp_path: Path
) -> None:
    binary = tmp_path / "secret"
    binary.write_bytes(b"\xff\xfe")

    refused = run("tick", *db, **smtp_settings(office, HANDSLAG_SMTP_PASSWORD_FILE=str(binary)))

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"{binary} är ingen text i UTF-8." in refused.stderr


def test_dead_letters_are_listed_found_by_the_doctor_and_sent_by_retry(
    run: Run, db: tuple[str, str], office: PostOffice
) -> None:
    office.replies[ANNA] = ["550 no such mailbox"]
    first = run("tick", *db, **smtp_settings(office))
    assert first.stdout.splitlines()[-1] == "1 brev går inte att skicka: handslag notice list."

    listed = run("notice", "list", *db)
    examined = run("doctor", *db)
    del office.replies[ANNA]
    again = run("notice", "retry", "anna", *db)
    then = run("tick", *db, **smtp_settings(office))

    assert "1 brev är inte skickat:" in listed.stdout
    assert "550 no such mailbox" in " ".join(listed.stdout.split())
    assert listed.stdout.splitlines()[-1] == "handslag notice retry skickar dem igen."
    assert (examined.exit_code, "gick inte att skicka: 550 no such mailbox" in examined.stdout) == (1, True)
    assert again.stdout == "1 brev väntar på att skickas igen.\n"
    assert then.stdout.splitlines()[-1] == "1 brev skickades."
    assert set(office.ids.values()) == {1}


def test_retry_of_somebody_unknown_is_refused_and_of_nobody_dead_is_nothing(
    run: Run, db: tuple[str, str]
) -> None:
    assert run("notice", "retry", "ingen", *db).exit_code == 4
    assert run("notice", "retry", *db).stdout == "0 brev väntar på att skickas igen.\n"


def test_a_mail_that_waits_for_days_is_found_by_the_doctor(
    run: Run, world: World, db: tuple[str, str]
) -> None:
    four_days_ago = real_moment().instant - timedelta(days=4)
    with world.store.writing() as connection:
        set_fact(connection, "last_tick_on", swedish_day(four_days_ago).isoformat())
    mails_wait(world, "anna", instant=four_days_ago, n=7)

    examined = run("doctor", *db)

    assert examined.exit_code == 1
    assert examined.stdout.count("väntar fortfarande på att skickas") == 1
    assert "HANDSLAG_SMTP_HOST" in examined.stdout


def test_a_preview_shows_the_mail_that_waits_and_writes_it_as_html(
    run: Run, db: tuple[str, str], tmp_path: Path
) -> None:
    shown = run("notice", "preview", "anna", *db)
    document = json.loads(run("notice", "preview", "--json", *db).stdout)
    page = tmp_path / "mail.html"
    written = run("notice", "preview", "bo", "--html", str(page), *db)
    which = run("notice", "preview", "--html", str(page), *db)

    assert f"Anna Åström <{ANNA}>" in shown.stdout
    assert "handslag next MAIN" in shown.stdout
    assert sorted(one["person"] for one in document) == ["anna", "bo"]
    assert (written.exit_code, '<html lang="en">' in page.read_text("utf-8")) == (0, True)
    assert (which.exit_code, which.stdout) == (2, "")
