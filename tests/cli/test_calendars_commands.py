"""`handslag calendar`, `forecast` and `duty list`: days in a file, and on the screen."""

from __future__ import annotations

import csv
import io
import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import vobject

from tests.cli.town import BOTH, TODAY, Say, copy, speak, town
from workflows.register.new_file import write_whole

LONGEST_LINE = 75


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def events(written: bytes) -> dict[str, Any]:
    """Read a calendar file as other programs do: summary -> event."""
    calendar = vobject.readOne(written.decode("utf-8"))
    return {event.summary.value: event for event in calendar.vevent_list}


def calendar(say: Say, tmp_path: Path, *line: str) -> dict[str, Any]:
    file = tmp_path / "days.ics"
    done = say("calendar", str(file), *line)
    assert done.exit_code == 0, done.output
    return events(file.read_bytes())


def one_of(found: dict[str, Any], beginning: str, day: str | None = None) -> Any:  # noqa: ANN401 -- vobject's
    [event] = [
        event
        for summary, event in found.items()
        if summary.startswith(beginning) and day in (None, event.dtstart.value.isoformat())
    ]
    return event


# ---- calendar ----


def test_a_day_leads_to_the_page_of_its_record_where_the_pages_are_known(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = calendar(say, tmp_path)
    monkeypatch.setenv("HANDSLAG_WEB_URL", "https://handslag.kommunen.example/")
    linked = calendar(say, tmp_path)

    assert not any(hasattr(event, "url") for event in plain.values())
    event = one_of(linked, "MAIN: ", "2027-12-30")
    page = "https://handslag.kommunen.example/avtal/MAIN"
    assert event.url.value == page
    assert page in event.description.value
    assert "handslag next" not in event.description.value


@pytest.mark.parametrize(
    "address",
    [
        *("handslag.kommunen.example", "http://handslag.kommunen.example", "ftp://x.example", "https://"),
        *(
            "https://x.example/avtal",
            "https://a:b@x.example",
            "https://x.example?q=1",
            "https://x.example:port",
        ),
    ],
)
def test_what_is_no_address_of_pages_is_refused_before_a_file_is_written(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HANDSLAG_WEB_URL", address)
    done = say("calendar", str(tmp_path / "days.ics"))
    told = data_of_doctor(say)

    assert done.exit_code == 2
    assert "HANDSLAG_WEB_URL" in done.stderr
    assert not (tmp_path / "days.ics").exists()
    assert "doctor.wrong_variable" in [one["finding"] for one in told]


def data_of_doctor(say: Say) -> list[Any]:
    found: list[Any] = json.loads(say("doctor", "--json").stdout)["findings"]
    return found


def test_every_day_to_keep_is_a_whole_day_that_other_programs_can_read(say: Say, tmp_path: Path) -> None:
    found = calendar(say, tmp_path)

    event = one_of(found, "MAIN: ", "2027-12-30")
    assert (event.dtend.value - event.dtstart.value).days == 1
    assert (event.status.value, event.transp.value) == ("CONFIRMED", "TRANSPARENT")
    assert "Borås, LPO Borås" in event.description.value
    assert "handslag next MAIN" in event.description.value
    assert any(summary.startswith("BORÅS/LAW-PICTURE: ") for summary in found)


def test_what_was_written_is_counted(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"

    answer = data(say, "calendar", str(file))

    assert answer == {"file": str(file), "days": len(events(file.read_bytes())), "cancelled": 0}
    said = say("calendar", str(file), HANDSLAG_LANG="en").stdout
    assert str(file) in said
    assert str(answer["days"]) in said


def test_after_an_extension_the_same_day_has_moved_and_says_that_it_is_newer(
    say: Say, tmp_path: Path
) -> None:
    before = one_of(calendar(say, tmp_path), "MAIN: ", "2027-12-30")

    assert say("consult", "MAIN", "--on", "2026-03-01", "--all").exit_code == 0
    assert say("extend", "MAIN", "--until", "2028-12-29", "--all", "--on", "2026-03-01").exit_code == 0

    after = one_of(calendar(say, tmp_path), "MAIN: ", "2028-12-29")
    assert after.uid.value == before.uid.value
    assert int(after.sequence.value) > int(before.sequence.value)
    assert after.status.value == "CONFIRMED"
    assert not [
        event
        for event in calendar(say, tmp_path).values()
        if event.uid.value == before.uid.value and event.dtstart.value.isoformat() == "2027-12-30"
    ]


def test_a_day_that_is_kept_no_more_is_cancelled_under_the_same_name(say: Say, tmp_path: Path) -> None:
    # An activity: the law's duties are not ended by hand.
    begun = say("activity", "new", "MAIN", "title=Nattvandring", "to=2026-06-30", "--as-reference", "WALK")
    assert begun.exit_code == 0, begun.output
    before = one_of(calendar(say, tmp_path), "WALK: ")

    ended = say("advance", "WALK", "cancel", "--reason", "förs av länsstyrelsen")
    assert ended.exit_code == 0, ended.output

    after = one_of(calendar(say, tmp_path), "WALK: ")
    assert (before.status.value, after.status.value) == ("CONFIRMED", "CANCELLED")
    assert (after.uid.value, after.dtstart.value) == (before.uid.value, before.dtstart.value)
    assert int(after.sequence.value) > int(before.sequence.value)
    assert data(say, "calendar", str(tmp_path / "days.ics"))["cancelled"] == 1


def test_the_days_of_an_agreement_that_has_ended_say_so_and_are_cancelled(say: Say, tmp_path: Path) -> None:
    before = one_of(calendar(say, tmp_path), "MAIN: ", "2027-12-30")
    data(say, "advance", "MAIN", "terminate", "--reason", "KF § 9", "--on", TODAY)

    for lang, mark, why in (
        ("sv", "(utgår)", f"MAIN: upphört sedan {TODAY}. Dagen utgår."),
        ("en", "(cancelled)", f"MAIN: terminated since {TODAY}. The day is cancelled."),
    ):
        found = calendar(say, tmp_path, "--lang", lang)
        days = {name: event for name, event in found.items() if name.startswith("MAIN: ")}

        assert days
        assert {event.status.value for event in days.values()} == {"CANCELLED"}
        assert all(name.endswith(mark) for name in days), days.keys()
        assert all(event.description.value.startswith(why) for event in days.values())
        assert before.uid.value in {event.uid.value for event in days.values()}


def test_a_file_written_twice_is_the_same(say: Say, tmp_path: Path) -> None:
    first, again = calendar(say, tmp_path), calendar(say, tmp_path)

    assert {event.uid.value for event in first.values()} == {event.uid.value for event in again.values()}
    assert len({event.uid.value for event in first.values()}) == len(first)


def test_two_registers_never_have_a_day_in_common(say: Say, tmp_path: Path) -> None:
    names = {event.uid.value.partition("@")[2] for event in calendar(say, tmp_path).values()}

    assert len(names) == 1
    assert names != {""}


def test_a_dash_means_the_screen_and_nothing_else_is_said_there(say: Say, tmp_path: Path) -> None:
    shown = say("calendar", "-")

    assert shown.exit_code == 0
    assert events(shown.stdout_bytes).keys() == calendar(say, tmp_path).keys()
    assert shown.stdout_bytes.startswith(b"BEGIN:VCALENDAR\r\n")
    assert shown.stdout_bytes.endswith(b"END:VCALENDAR\r\n")


def test_long_lines_are_folded_between_letters_and_read_back_whole(say: Say, tmp_path: Path) -> None:
    name = "Överenskommelsen-för-Åsö-ö-och-Ängö-å-ä-ö-Ö-Ä-Å-" + "åäö" * 4
    made = say("agreement", "register", name, *BOTH, "--from", "2026", "--to", "2028-06-30")
    assert made.exit_code == 0, made.output
    file = tmp_path / "days.ics"

    found = calendar(say, tmp_path)

    event = one_of(found, f"{name.upper()}: ", "2028-06-30")
    assert f"handslag next {name.upper()}" in event.description.value
    lines = file.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= LONGEST_LINE
    assert [line.decode("utf-8") for line in lines]


def test_a_party_gets_what_it_is_party_to(say: Say, tmp_path: Path) -> None:
    assert say("agreement", "register", "TANUM", "--parties", "Tanum; LPO X", "--to", "2028").exit_code == 0

    boras, tanum = (
        {summary.partition(":")[0] for summary in calendar(say, tmp_path, "--party", name)}
        for name in ("Borås", "Tanum")
    )

    assert {"MAIN", "BORÅS/LAW-PICTURE"} <= boras
    assert "TANUM/LAW-PICTURE" in tanum
    assert boras & tanum == set()


def test_a_person_gets_what_their_units_are_party_to(say: Say, tmp_path: Path) -> None:
    assert calendar_is_empty(say, tmp_path, "anna")

    line = ("party", "function", "Borås", "samordnare", "--holder", "anna", "--from", "2026-01-01")
    assert say(*line, "--to", "2026-12-31").exit_code == 0
    found = calendar(say, tmp_path, "--person", "anna")

    assert {"MAIN", "BORÅS/LAW-PICTURE"} <= {summary.partition(":")[0] for summary in found}
    assert one_of(found, "samordnare: ").dtstart.value.isoformat() == "2026-12-31"


def holding_until(say: Say, *last: str) -> None:
    line = ("party", "function", "Borås", "samordnare", "--holder", "anna")
    answer = say(*line, *last)
    assert answer.exit_code == 0, answer.output


def test_a_functions_last_day_that_moves_is_newer_and_one_that_is_taken_away_is_cancelled(
    say: Say, tmp_path: Path
) -> None:
    holding_until(say, "--from", "2026-01-01", "--to", "2026-12-31")
    first = one_of(calendar(say, tmp_path), "samordnare: ")
    holding_until(say, "--to", "2026-10-31")
    moved = one_of(calendar(say, tmp_path), "samordnare: ")
    holding_until(say, "--until-further-notice")
    gone = one_of(calendar(say, tmp_path), "samordnare: ")

    assert [one.dtstart.value.isoformat() for one in (first, moved)] == ["2026-12-31", "2026-10-31"]
    assert {one.uid.value for one in (first, moved, gone)} == {first.uid.value}
    assert int(first.sequence.value) < int(moved.sequence.value) < int(gone.sequence.value)
    assert [one.status.value for one in (first, moved, gone)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_who_has_handed_over_gets_what_is_theirs_no_more_as_cancelled(say: Say, tmp_path: Path) -> None:
    holding_until(say, "--from", "2026-01-01")
    before = one_of(calendar(say, tmp_path, "--person", "anna"), "MAIN: ", "2027-12-30")
    assert say("person", "add", "cia").exit_code == 0
    assert say("person", "handover", "anna", "cia", "--from", "2026-03-02").exit_code == 0

    left = calendar(say, tmp_path, "--person", "anna")

    after = one_of(left, "MAIN: ", "2027-12-30")
    assert {one.status.value for one in left.values()} == {"CANCELLED"}
    assert after.uid.value == before.uid.value
    assert int(after.sequence.value) > int(before.sequence.value)
    now = one_of(calendar(say, tmp_path, "--person", "cia"), "MAIN: ", "2027-12-30")
    assert now.status.value == "CONFIRMED"


def test_a_calendar_that_has_no_day_any_more_leaves_no_old_file(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    calendar(say, tmp_path)
    assert file.exists()

    said = say("calendar", str(file), "--person", "anna")

    assert said.exit_code == 0
    assert f"Den gamla filen {file} är borttagen." in " ".join(said.stdout.split())
    assert not file.exists()


def test_a_file_that_is_no_calendar_of_ours_is_left_alone(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    file.write_text("BEGIN:VCALENDAR\nPRODID:-//Somebody else//\nEND:VCALENDAR\n", "utf-8")

    assert say("calendar", str(file), "--person", "anna").exit_code == 0
    assert file.exists()


@pytest.mark.parametrize("line", ["calendar {}", "forecast MAIN --until 2026-03-03 --ics {}"])
@pytest.mark.parametrize(("lang", "said"), [("sv", "Disken"), ("en", "The disk")])
def test_a_disk_that_takes_no_calendar_is_said(say: Say, line: str, lang: str, said: str) -> None:
    full = say(*line.format("/dev/full").split(), "--lang", lang)

    assert (full.exit_code, full.stdout) == (3, "")
    assert said in full.stderr
    assert "/dev/full" in full.stderr


def test_a_file_is_as_it_was_until_the_new_one_is_whole(tmp_path: Path) -> None:
    file, link = tmp_path / "days.ics", tmp_path / "link.ics"
    write_whole(file, b"as it was")
    file.chmod(0o640)
    link.symlink_to(file)

    with room_for(1000), pytest.raises(OSError, match=f"File too large: '{link}'"):
        write_whole(link, b"x" * 2000)
    was = file.read_bytes()
    write_whole(link, b"anew")

    assert (was, file.read_bytes(), file.stat().st_mode & 0o777) == (b"as it was", b"anew", 0o640)
    assert {one.name for one in tmp_path.iterdir()} == {file.name, link.name}


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def calendar_is_empty(say: Say, tmp_path: Path, person: str) -> bool:
    file = tmp_path / "empty.ics"
    return bool(data(say, "calendar", str(file), "--person", person)["days"] == 0)


def test_a_party_and_a_person_at_once_are_refused(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"

    refused = say("calendar", str(file), "--party", "Borås", "--person", "anna")

    assert refused.exit_code == 2
    assert "--party" in refused.stderr
    assert not file.exists()


@pytest.mark.parametrize("line", [("--party", "Nix"), ("--person", "nix")])
def test_nobody_in_particular_has_no_calendar(say: Say, tmp_path: Path, line: tuple[str, str]) -> None:
    file = tmp_path / "days.ics"

    assert say("calendar", str(file), *line).exit_code == 4
    assert not file.exists()


# ---- forecast ----


def test_a_forecast_says_what_will_happen_and_what_will_not_have_been_done(say: Say) -> None:
    shown = say("forecast", "--until", "2026-07-31").stdout

    assert "PLEDGE" in shown
    assert "2026-07-01" in shown


def test_without_a_day_a_year_is_foreseen(say: Say) -> None:
    found = data(say, "forecast")

    assert (found["since"], found["until"], found["reference"]) == ("2026-03-02", "2027-03-02", None)
    assert {"day": "2026-07-01", "reference": "PLEDGE", "what": "end", "dest": "ended"}.items() <= next(
        one for one in found["foreseen"] if one["kind"] == "step" and one["reference"] == "PLEDGE"
    ).items()


@pytest.mark.parametrize(
    ("ahead", "until"),
    [("2 år", "2028-03-02"), ("6 månader", "2026-09-02"), ("2027", "2027-12-31"), ("2027-02", "2027-02-28")],
)
def test_how_far_ahead_is_foreseen_may_be_a_length_or_a_whole_year(say: Say, ahead: str, until: str) -> None:
    assert data(say, "forecast", "PLEDGE", "--until", ahead)["until"] == until


def test_one_family_is_foreseen(say: Say) -> None:
    found = data(say, "forecast", "main", "--until", "2028-03-01")

    assert found["reference"] == "MAIN"
    assert {one["reference"] for one in found["foreseen"] if one["kind"] != "mail"} == {
        *("MAIN", "SUB", "PLEDGE"),
    }


def test_a_duty_is_foreseen_alone(say: Say) -> None:
    met = ("duty", "record", "plan_followed_up", "Borås", "met_on=2026-02-02", "proof=KS 2026/1")
    assert say(*met).exit_code == 0
    found = data(say, "forecast", "BORÅS/LAW-PLAN", "--until", "2028-03-01")

    assert {one["reference"] for one in found["foreseen"] if one["kind"] != "mail"} == {"BORÅS/LAW-PLAN"}


def test_a_forecast_can_be_had_as_csv(say: Say) -> None:
    written = say("forecast", "--until", "2026-07-31", "--csv=plain")

    rows = list(csv.DictReader(io.StringIO(written.stdout)))
    assert written.exit_code == 0
    assert len(rows) == len(data(say, "forecast", "--until", "2026-07-31")["foreseen"])
    assert {"day", "reference", "kind", "what"} <= rows[0].keys()


def test_a_forecast_that_goes_into_a_file_is_not_also_told_as_csv(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "ahead.ics"

    written = say("forecast", "--until", "2026-07-31", "--ics", str(file), "--csv=plain")

    assert written.exit_code == 0
    assert written.stdout == ""
    assert file.exists()


def test_a_forecast_can_be_had_as_a_calendar_without_the_mails(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "ahead.ics"

    answer = data(say, "forecast", "--until", "2026-07-31", "--ics", str(file))

    foreseen = [
        one for one in data(say, "forecast", "--until", "2026-07-31")["foreseen"] if one["kind"] != "mail"
    ]
    read = vobject.readOne(file.read_text("utf-8")).vevent_list
    assert answer == {"file": str(file), "days": len(foreseen)}
    assert sorted(event.dtstart.value.isoformat() for event in read) == sorted(one["day"] for one in foreseen)
    assert len({event.uid.value for event in read}) == len(read)


@pytest.mark.parametrize("until", ["2026-03-02", "2026-03-01", "2126-01-01"])
def test_a_day_that_cannot_be_foreseen_is_refused_in_words(say: Say, until: str) -> None:
    refused = say("forecast", "--until", until, HANDSLAG_LANG="en")

    assert refused.exit_code == 2
    assert until in refused.stderr


def test_a_forecast_of_nobody_is_of_no_record(say: Say) -> None:
    assert say("forecast", "NIX").exit_code == 4


# ---- duty list ----


def test_the_laws_clocks_are_listed_what_is_due_first_at_the_top(say: Say) -> None:
    found = data(say, "duty", "list")

    keys = ("reference", "due_on", "state", "days_left", "met_on", "is_recorded")
    assert [tuple(one[key] for key in keys) for one in found] == [
        ("BORÅS/LAW-PICTURE", "2025-07-01", "open", -244, None, False),
        ("BORÅS/LAW-PLAN", None, "open", None, None, False),
    ]
    _, passed, unjudged, how, *_ = say("duty", "list", HANDSLAG_LANG="en").stdout.splitlines()
    assert passed.startswith("BORÅS/LAW-PICTURE")
    assert passed.endswith("2025-07-01  not in the register")
    assert unjudged.startswith("BORÅS/LAW-PLAN")
    assert unjudged.endswith("cannot be judged: the register shows no decided plan")
    assert "handslag duty record DUTY MUNICIPALITY met_on=DAY proof=TEXT" in how


def test_a_duty_is_met_from_its_numbered_step_with_day_and_proof(say: Say) -> None:
    steps = data(say, "next", "BORÅS/LAW-PICTURE")["steps"]
    number = str(next(one["number"] for one in steps if one["trigger"] == "meet"))

    refused = say("do", "BORÅS/LAW-PICTURE", number)
    done = say("do", "BORÅS/LAW-PICTURE", number, "met_on=2026-02-20", "proof=KS 2026/31 § 12")

    assert (refused.exit_code, done.exit_code) == (1, 0), done.output
    [met] = [one for one in data(say, "duty", "list") if one["reference"] == "BORÅS/LAW-PICTURE"]
    assert (met["is_recorded"], met["met_on"], met["proof"], met["due_on"], met["act_by"]) == (
        True,
        "2026-02-20",
        "KS 2026/31 § 12",
        "2028-02-20",
        "2028-02-21",  # the 20th is a Sunday
    )


def test_who_says_that_a_duty_was_met_is_told_when_next(say: Say) -> None:
    line = ("duty", "record", "picture_updated", "Borås")
    passed = say(*line, "met_on=2023-08-01", "proof=KS 2023/9").stdout.splitlines()
    first = say(*line, "met_on=2026-02-20", "proof=KS 2026/31").stdout.splitlines()
    again = say(*line, "met_on=2026-02-21", "proof=KF 2026/31").stdout
    numbers = {one["trigger"]: str(one["number"]) for one in data(say, "next", "BORÅS/LAW-PICTURE")["steps"]}
    late = ("met_on=2026-03-02", "proof=KF 2026/40")
    taken = say("do", "BORÅS/LAW-PICTURE", numbers["meet"], *late).stdout
    told = ("duty", "record", "reported_to_council", "Borås")
    report = say(*told, "met_on=2026-02-20", "paragraph=§ 4")
    say(*told, "cadence=yearly")
    own = say(*told, "met_on=2026-02-23", "paragraph=§ 5").stdout

    assert passed[-1] == "Nästa gång skulle ha varit senast 2025-08-01, två år efter 2023-08-01."
    assert "Nästa gång senast 2028-02-21, två år efter 2026-02-20. Själva dagen är 2028-02-20" in first[-1]
    assert "Nästa gång senast 2028-02-21" in again
    assert "uppfyllt också 2026-02-20" in again
    assert "handslag correct BORÅS/LAW-PICTURE 5 --reason TEXT" in " ".join(again.split())
    assert "Nästa gång senast 2028-03-02" in taken
    assert "Nästa" not in report.stdout  # the law names no number of days
    assert "Nästa rapport senast 2027-02-23, som kommunen själv har bestämt." in own
    listed = say("duty", "list").stdout
    [picture] = [row for row in listed.splitlines() if row.startswith("BORÅS/LAW-PICTURE")]
    assert "2028-03-02" in picture
    [shown] = [row for row in listed.splitlines() if row.startswith("BORÅS/LAW-REPORT")]
    assert shown.split()[-7:-3] == ["2026-02-23", "§", "5", "2027-02-23"]


def test_a_register_without_municipalities_has_no_duties(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    copy(sqlite_template, path)

    assert json.loads(speak(path, "duty", "list", "--json").stdout) == []
    assert speak(path, "duty", "list").exit_code == 0
