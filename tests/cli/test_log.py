"""The log: silent unless asked for, one line of JSON for what is worth one, and nobody's words in it."""

from __future__ import annotations

import ast
import json
import logging
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from cli.frame.command import Root, command
from cli.frame.settings import Settings
from lifecycle.errors import InvalidValue
from lifecycle.log import EVENTS, event, request_id, serving, trace_of
from lifecycle.log_lines import logging_to
from lifecycle.store import Store
from tests.cli.conftest import ROOT, Run, process
from tests.cli.sample_commands import SAMPLE_ROOT
from tests.engine.world import World
from tests.post_office import PASSWORD, USER, PostOffice, open_post_office, smtp_settings
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
from workflows.clock import real_moment

NAME, LOGIN, ADDRESS, REMARK = "Hemlige-Karl", "hemlig.karl", "hemlig@karl.example", "ett hemligt ord"
UNSAID = "hemligheten"
BOTH = ("--parties", "Borås; LPO Borås")
NOBODYS = ("hemlig", "karl", UNSAID, ANNA, BO, PASSWORD)
"""What no line may say, whatever door it came through."""


def lines(said: str) -> list[dict[str, Any]]:
    """Read the lines of the log among what else stands on stderr."""
    return [json.loads(line) for line in said.splitlines() if line.startswith('{"at": ')]


def tells_nobodys_words(said: str) -> bool:
    return not [word for word in NOBODYS if word in said.lower()]


@pytest.fixture
def db(database_url: str, run: Run) -> str:
    for name, side in (("Borås", "kommun"), ("LPO Borås", "polis")):
        assert run("party", "add", name, "--side", side, "--db", database_url).exit_code == 0
    return database_url


@pytest.mark.parametrize("asked", ["", "0", "yes"])
def test_who_asks_for_no_log_gets_none(run: Run, db: str, asked: str) -> None:
    done = run("status", "--db", db, HANDSLAG_LOG=asked)

    assert (done.exit_code, done.stderr) == (0, "")


def test_a_call_has_a_beginning_an_end_and_one_id(run: Run, db: str) -> None:
    begun, ended = lines(run("status", "--db", db, HANDSLAG_LOG="json").stderr)

    assert (begun["event"], begun["command"], begun["level"]) == ("request.begun", "status", "info")
    assert (ended["event"], ended["exit"]) == ("request.ended", 0)
    assert ended["milliseconds"] >= 0
    assert begun["request"] == ended["request"]
    assert begun["at"].endswith("+00:00")


@pytest.mark.parametrize(
    ("typed", "command", "ending"),
    [
        (("status", "--nix"), "status", 2),
        (("status", "--help"), "status", 0),
        (("party", "add"), "party add", 2),
        (("party", "ad", "Karl"), "party", 2),
        (("party",), "party", 2),
        (("statsu",), "handslag", 2),
        (("--nix",), "handslag", 2),
        (("--help",), "handslag", 0),
        (("--version",), "handslag", 0),
    ],
)
def test_a_call_that_cannot_be_meant_has_a_beginning_too(
    run: Run, typed: tuple[str, ...], command: str, ending: int
) -> None:
    begun, *_, ended = lines(run(*typed, HANDSLAG_LOG="json").stderr)

    assert (begun["event"], begun["command"]) == ("request.begun", command)
    assert (ended["event"], ended["exit"], ended["request"]) == ("request.ended", ending, begun["request"])


def test_what_is_answered_is_the_same_with_a_log(run: Run, db: str) -> None:
    assert run("status", "--db", db, HANDSLAG_LOG="json").stdout == run("status", "--db", db).stdout


def test_a_refusal_is_told_by_its_codes(run: Run) -> None:
    found = lines(run("refuse", of=SAMPLE_ROOT, HANDSLAG_LOG="json").stderr)

    refused = next(one for one in found if one["event"] == "request.refused")
    assert refused["codes"]
    assert found[-1]["exit"] == 1


@pytest.mark.parametrize(
    ("how", "code"), [("unknown", "error.unknown_record"), ("busy", "error.database_busy")]
)
def test_an_error_is_told_by_its_code(run: Run, how: str, code: str) -> None:
    found = lines(run("fail", how, of=SAMPLE_ROOT, HANDSLAG_LOG="json").stderr)

    assert [one["code"] for one in found if one["event"] == "request.failed"] == [code]


def test_every_row_of_a_request_has_the_id_of_its_lines(run: Run, db: str) -> None:
    made = run("agreement", "new", "A", *BOTH, "--db", db, HANDSLAG_LOG="json")
    assert made.exit_code == 0, made.stderr
    other = run("amend", "A", "title=Ny", "--db", db, HANDSLAG_LOG="json")
    assert other.exit_code == 0, other.stderr

    history = json.loads(run("show", "A", "--history", "--json", "--db", db).stdout)["history"]

    assert [row["request"] for row in history] == [lines(one.stderr)[0]["request"] for one in (made, other)]


def test_a_daily_run_is_told_with_what_it_did(run: Run, db: str) -> None:
    found = lines(run("tick", "--db", db, HANDSLAG_LOG="json").stderr)

    assert [one["event"] for one in found] == [
        "request.begun",
        "daily_run.begun",
        "daily_run.ended",
        "request.ended",
    ]
    assert found[2]["steps"] == 0


# ---- nobody's words ----


DOORS = (
    ("sing", NAME),
    (NAME,),
    ("status", f"--{UNSAID}"),
    ("status", "--today", REMARK),
    ("status", "--as", LOGIN),
    ("show", NAME),
    ("show", NAME, "--json"),
    ("person", "add", LOGIN, "--name", NAME, "--email", ADDRESS, "--login", LOGIN),
    ("person", "add", LOGIN, "--name", NAME, "--email", REMARK),
    ("person", "change", LOGIN, "--name", NAME),
    ("agreement", "new", NAME, "--parties", NAME),
    ("agreement", "new", "H", *BOTH, "--title", REMARK),
    ("amend", "H", f"title={NAME}", "--reason", REMARK),
    ("sign", "H", NAME, "--on", "2024-01-01"),
    ("correct", "H", "1", f"title={NAME}", "--reason", REMARK),
    ("register", "import", NAME),
    ("tick", "--undo", "2024-01-01", "--reason", REMARK),
    ("db", "check", "--db", f"postgresql://{LOGIN}:{UNSAID}@127.0.0.1:1/{UNSAID}"),
    ("db", "check", "--db", f"mysql://{LOGIN}:{UNSAID}@127.0.0.1/{UNSAID}"),
    ("db", "check", "--db", f"{UNSAID}:{UNSAID}"),
    ("db", "check", "--db", f"sqlite:///{UNSAID}/{UNSAID}.db"),
)


@pytest.mark.parametrize("words", DOORS, ids=[str(number) for number in range(len(DOORS))])
def test_what_is_typed_stands_in_no_line(run: Run, db: str, words: tuple[str, ...]) -> None:
    there = () if "--db" in words else ("--db", db)
    run("person", "add", "anna", "--name", NAME, "--login", UNSAID, "--db", db)
    run("agreement", "new", "H", *BOTH, "--title", REMARK, "--db", db)

    done = run(*words, *there, HANDSLAG_LOG="json")

    logged = [line for line in done.stderr.splitlines() if line.startswith('{"at": ')]
    assert logged
    assert tells_nobodys_words("\n".join(logged))


def _refuse(secret: str) -> None:
    raise InvalidValue(NAME, secret, expected=ADDRESS)


@command()
def fail_badly(settings: Settings) -> None:
    del settings
    secret = f"{NAME} {UNSAID}"
    try:
        _refuse(secret)
    except InvalidValue as error:
        raise KeyError(secret) from error


def _badly() -> Result:
    root = Root({"fail": f"{__name__}:fail_badly"})
    root.get_command = lambda *_: fail_badly  # type: ignore[method-assign]  # the one there is
    return CliRunner().invoke(
        root, ["fail"], env={"HANDSLAG_LOG": "json", "HANDSLAG_DEBUG": None, "HANDSLAG_LANG": "sv"}
    )


def test_a_trace_tells_where_and_of_which_kind_and_not_what_was_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    done = _badly()

    unexpected = next(one for one in lines(done.stderr) if one["event"] == "defect.met")
    assert done.exit_code == 70
    assert [one for one in unexpected["trace"] if ":" not in one] == [
        "lifecycle.errors.InvalidValue",
        "builtins.KeyError",
    ]
    assert any(one.endswith(" fail_badly") for one in unexpected["trace"])
    assert tells_nobodys_words(done.stderr)
    for file in tmp_path.rglob("*.log"):
        assert tells_nobodys_words(file.read_text("utf-8"))


def test_what_a_daily_run_could_not_settle_is_told_without_what_it_says(
    run: Run, db: str, tmp_path: Path
) -> None:
    for words in (
        ("agreement", "new", "A", *BOTH, "--from", "2024-01-01", "--to", "2024-02-01"),
        ("sign", "A", "Borås", "--on", "2024-01-01"),
    ):
        run(*words, "--db", db)
    with Store.open(db).writing() as connection:  # as somebody might who writes past Handslag
        on_table = " ON history" if connection.dialect.name == "postgresql" else ""
        connection.execute(text(f"DROP TRIGGER history_refuses_update{on_table}"))
        connection.execute(text("UPDATE history SET body = :said"), {"said": NAME})

    ticked = process("tick", "--db", db, XDG_STATE_HOME=str(tmp_path), HANDSLAG_LOG="json")

    found = lines(ticked.stderr)
    assert "deadline.failed" in {one["event"] for one in found}
    assert tells_nobodys_words(str(found))
    for file in tmp_path.rglob("*.log"):
        assert tells_nobodys_words(file.read_text("utf-8"))


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as found:
        yield found


@pytest.fixture
def waiting(database_url: str) -> World:
    found = a_main_agreement(with_both_coordinators(opened(database_url)), last="2199-01-31")
    mails_wait(found, "anna", "bo", instant=real_moment().instant)
    return made_real(found)


def test_mails_are_told_by_their_ids(run: Run, waiting: World, office: PostOffice) -> None:
    office.replies[ANNA] = [f"550 no mailbox {ANNA}, said {UNSAID}"]
    url = waiting.store.url.render_as_string(hide_password=False)

    done = run("tick", "--db", url, HANDSLAG_LOG="json", **smtp_settings(office))

    found = lines(done.stderr)
    logged = {one["event"]: one["mail"] for one in found if one["event"].startswith("mail.")}
    ids = {handle: str(one.id) for handle, one in mails(waiting).items()}
    assert logged == {"mail.failed": ids["anna"], "mail.sent": ids["bo"]}
    assert tells_nobodys_words(str(found))


def test_a_mail_server_that_lets_nobody_in_is_told_without_its_secret(run: Run, waiting: World) -> None:
    url = waiting.store.url.render_as_string(hide_password=False)
    there = {"HANDSLAG_SMTP_HOST": UNSAID, "HANDSLAG_SMTP_FROM": ADDRESS, "HANDSLAG_SMTP_USER": USER}

    done = run("tick", "--db", url, HANDSLAG_LOG="json", HANDSLAG_SMTP_PASSWORD=PASSWORD, **there)

    found = lines(done.stderr)
    assert [one["event"] for one in found if one["event"].startswith("mail.")] == ["mail.server_away"]
    assert tells_nobodys_words(str(found))


# ---- its form ----


def test_a_text_that_is_no_code_is_withheld() -> None:
    there = StringIO()
    with serving(), logging_to(there):
        event("request.failed", code=ADDRESS)
        event("request.refused", codes=("guard.one", NAME))
        event("defect.met", trace=(f"{NAME} sade {REMARK}",), reference="0a1b2c3d")
        logging.getLogger("handslag").warning("of %s", NAME)
        logging.getLogger("handslag.elsewhere").error(NAME)

    assert tells_nobodys_words(there.getvalue())
    assert [one["event"] for one in lines(there.getvalue())][-2:] == ["unknown", "unknown"]


def test_an_event_has_no_facts_but_its_own() -> None:
    with pytest.raises(ValueError, match=r"mail\.sent has no such facts"):
        event("mail.sent", mail=UUID(int=0), code="to_whom")


def test_every_event_that_is_told_is_known_and_every_known_one_is_told() -> None:
    logged = set()
    for path in (
        one for folder in ("cli", "web", "workflows", "lifecycle") for one in (ROOT / folder).rglob("*.py")
    ):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"event", "note_event"} and node.args:
                first = node.args[0]
                assert isinstance(first, ast.Constant), path
                logged.add(str(first.value))
                assert {one.arg for one in node.keywords} <= EVENTS[str(first.value)][1], path

    assert logged == set(EVENTS)


def test_a_log_that_nobody_can_write_stops_nobody() -> None:
    closed = StringIO()
    closed.close()

    with logging_to(closed):
        event("request.ended", exit=0, milliseconds=1)


def test_the_id_of_a_request_is_one_until_it_is_over() -> None:
    with serving() as one:
        assert request_id() == request_id() == one
    with serving() as other:
        assert other != one
    assert request_id() != request_id()


def test_a_trace_of_errors_that_lead_to_each_other_ends() -> None:
    one, other = ValueError(NAME), KeyError(NAME)
    one.__cause__, other.__cause__ = other, one

    assert trace_of(one) == ("builtins.KeyError", "builtins.ValueError")


def test_the_documented_events_are_those_that_there_are() -> None:
    page = (ROOT / "docs" / "how-to" / "daily-run.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z_]+\.[a-z_]+)` \| (\w+) \| (.+) \|$", page, re.MULTILINE)

    assert {code: level for code, level, _ in rows} == {
        code: logging.getLevelName(level).lower() for code, (level, _) in EVENTS.items()
    }
    assert {code: set(re.findall(r"`(\w+)`", facts)) for code, _, facts in rows} == {
        code: set(facts) for code, (_, facts) in EVENTS.items()
    }
