"""`handslag decide` and `sign`, as the commonest tasks are written: what one party did, on its own day."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.town import Say, town

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_decision_and_two_signatures_on_two_days(say: Say) -> None:
    decided = data(
        say, "decide", "DRAFT", "Borås", "--on", "2026-02-09", "--dnr", "KS 2026/412", "--item", "§ 214"
    )
    first = data(say, "sign", "DRAFT", "LPO Borås", "--by", "tf lokalpolisområdeschef", "--on", "2026-02-18")
    last = data(say, "sign", "DRAFT", "Borås", "--on", "2026-02-20")

    assert (decided["act"], decided["waiting_for"]) == ("noted", ["LPO Borås"])
    assert (first["moved"], first["waiting_for"], first["hindered_by"]) == (None, ["Borås"], [])
    assert last["moved"]["step"]["dest"] == "signed"
    acts = {(act["kind"], act["party"]): act for act in data(say, "agreement", "show", "DRAFT")["acts"]}
    assert acts["signed", "LPO Borås"]["capacity"] == "acting"
    assert (acts["decided", "Borås"]["item"], acts["decided", "Borås"]["diary_number"]) == (
        "§ 214",
        "KS 2026/412",
    )


def test_a_dispute_is_open_until_the_party_that_raised_it_says_that_it_is_settled(say: Say) -> None:
    def open_ones() -> list[tuple[str, str]]:
        gaps = data(say, "audit", "gaps", "MAIN", "--only", "dispute_is_open")["gaps"]
        return [(gap["about"], gap["facts"]["remark"]) for gap in gaps]

    raised = ("dispute", "MAIN", "Borås", "--on", "2026-02-20")
    assert data(say, *raised, "--about", "vem som betalar lokalen")["act"] == "noted"
    assert data(say, *raised, "--about", "vem som betalar lokalen")["act"] == "already_done"
    assert open_ones() == [("Borås", "vem som betalar lokalen")]

    others = ("dispute", "MAIN", "LPO Borås", "--settled", "--on", "2026-02-24")
    assert say(*others).exit_code == 1
    data(say, *others, "--reason", "kommunen bad polisen anteckna det")
    assert open_ones() != []
    data(say, "dispute", "MAIN", "Borås", "--settled", "--on", "2026-02-25")

    assert open_ones() == []
    acts = [act["kind"] for act in data(say, "show", "MAIN")["acts"]]
    assert acts[-3:] == ["disputed", "settled", "settled"]
    assert say(*raised).exit_code == 2
    assert say("dispute", "DRAFT", "Borås", "--on", "2026-02-20", "--about", "x").exit_code == 1


def test_of_several_disputes_only_the_one_is_settled_that_the_party_says(say: Say) -> None:
    def open_ones() -> list[str]:
        gaps = data(say, "audit", "gaps", "MAIN", "--only", "dispute_is_open")["gaps"]
        return [gap["facts"]["remark"] for gap in gaps]

    dispute, settled = ("dispute", "MAIN", "Borås", "--on", "2026-02-20"), ("--settled", "--about")
    for about in ("lokalen", "tjänsten"):
        assert data(say, *dispute, "--about", about)["act"] == "noted"
    assert open_ones() == ["lokalen", "tjänsten"]
    for which in (("--settled",), (*settled, "bilen")):
        refused = say(*dispute, *which)
        assert (refused.exit_code, "lokalen, tjänsten" in refused.stderr) == (1, True)

    for _ in range(2):
        data(say, *dispute, *settled, "Tjänsten")
    assert open_ones() == ["lokalen"]
    data(say, *dispute, "--settled")
    assert open_ones() == []


def test_what_is_called_settled_and_was_not_open_is_asked_back_and_a_reason_records_it(say: Say) -> None:
    dispute, settled = ("dispute", "MAIN"), ("--settled", "--on")
    why = ("--reason", "muntligt 2024")

    def asked(*line: str) -> str:
        refused = say(*dispute, *line)
        assert refused.exit_code == 1, refused.output
        return " ".join(refused.stderr.split())

    def told(*line: str) -> str:
        result = say(*dispute, *line)
        assert result.exit_code == 0, result.output
        return " ".join(result.stdout.split())

    assert "Borås har ingen öppen tvist om MAIN den 2026-02-01" in asked("Borås", *settled, "2026-02-01")
    assert "så ingen är stängd" in told("Borås", *settled, "2026-02-01", *why)
    assert "redan antecknat" in told("Borås", *settled, "2026-02-01", *why)

    born_settled = told("Borås", "--about", "larmen", "--on", "2026-02-01")
    assert "Den står redan som löst, för" in born_settled
    mending = re.search(r"correct MAIN (\d+) kommentar=TEXT", born_settled)
    assert mending is not None
    assert "står öppen" not in born_settled
    assert say("correct", "MAIN", mending[1], "kommentar=bilen", "--reason", "en annan").exit_code == 0

    assert "står öppen" in told("Borås", "--about", "lokaler", "--on", "2026-02-16")
    assert "först 2026-02-16 (lokaler)" in asked("Borås", *settled, "2026-01-15", "--about", "lokaler")
    assert "; det har Borås" in asked("LPO Borås", *settled, "2026-02-20")
    for about in ("larmen", "lokaler"):
        told("Borås", *settled, "2026-02-20", "--about", about)
    assert "(lokaler) är löst sedan 2026-02-20" in asked("Borås", *settled, "2026-02-25")


@pytest.mark.parametrize(
    ("lang", "said"), [("sv", "mer än tio år från i dag"), ("en", "more than ten years from today")]
)
@pytest.mark.parametrize("line", [("decide", "DRAFT", "Borås"), ("give-notice", "MAIN", "Borås")])
def test_an_act_in_another_decade_is_asked_back(
    say: Say, line: tuple[str, ...], lang: str, said: str
) -> None:
    before = data(say, "show", line[1], "--history")

    refused = say("--lang", lang, *line, "--on", "1926-02-09")

    assert (refused.exit_code, said in refused.stderr) == (1, True), refused.output
    assert data(say, "show", line[1], "--history") == before
    assert say(*line, "--on", "1926-02-09", "--reason", "så gammalt är det").exit_code == 0


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "DRAFT: underskriften från Borås den 2026-02-20 är antecknad."),
        ("en", "DRAFT: the signature of Borås on 2026-02-20 is recorded."),
    ],
)
def test_the_answer_to_an_act_says_its_day(say: Say, lang: str, said: str) -> None:
    assert said in say("--lang", lang, "sign", "DRAFT", "Borås", "--on", "2026-02-20").stdout


def test_what_an_old_paper_s_parties_did_in_its_days_is_not_asked_back(say: Say) -> None:
    assert say("decide", "OLD", "Borås", "--on", "2015-12-01").exit_code == 0


def test_the_same_signature_twice_is_said_to_be_there_already(say: Say) -> None:
    line = ("sign", "DRAFT", "Borås", "--on", "2026-02-20")
    assert say(*line).exit_code == 0

    again = say(*line)

    assert again.exit_code == 0
    assert "redan" in again.stdout
    assert data(say, *line)["act"] == "already_done"


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_last_signature_that_is_hindered_is_recorded_and_says_by_what(say: Say, lang: str) -> None:
    both = ("--parties", "Borås; LPO Borås")
    assert (
        say(
            "agreement", "new", "SUB-2", "--level", "sub", "--under", "DRAFT", *both, "--from", "2026-03-01"
        ).exit_code
        == 0
    )
    assert say("sign", "SUB-2", "Borås", "--on", "2026-03-01").exit_code == 0

    shown = say("--lang", lang, "sign", "SUB-2", "LPO Borås", "--on", "2026-03-01")
    again = data(say, "sign", "SUB-2", "LPO Borås", "--on", "2026-03-01")

    assert shown.exit_code == 0  # it was written: that is no refusal
    assert "DRAFT" in shown.stdout
    assert [one["guard"] for one in again["hindered_by"]] == ["main_agreement_stands"]
    assert len(data(say, "agreement", "show", "SUB-2")["acts"]) == 2


@pytest.mark.parametrize("capacity", ["acting", "tillförordnad"])
def test_a_capacity_is_said_by_code_or_in_words(say: Say, capacity: str) -> None:
    assert say("decide", "DRAFT", "Borås", "--on", "2026-02", "--capacity", capacity).exit_code == 0
    assert data(say, "agreement", "show", "DRAFT")["acts"][0]["capacity"] == "acting"


def test_an_oral_yes_is_a_kind_of_its_own(say: Say) -> None:
    assert say("decide", "DRAFT", "Borås", "--on", "2025-11", "--oral").exit_code == 0
    assert data(say, "agreement", "show", "DRAFT")["acts"][0]["kind"] == "oral"


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("sign", "DRAFT", "Borås"), 2, "--on"),
        (("sign", "DRAFT"), 2, ""),
        (("sign", "DRAFT", "Borås", "--on", "snart"), 2, "snart"),
        (("sign", "DRAFT", "Borås", "--on", "2026-03-03"), 1, "2026-03-03"),
        (("sign", "DRFT", "Borås", "--on", "2026-03-01"), 4, "DRAFT"),
        (("sign", "DRAFT", "Polisområde Borås", "--on", "2026-03-01"), 4, "LPO Borås"),
        (("sign", "DRAFT", "", "--on", "2026-03-01"), 4, ""),
        (("decide", "DRAFT", "Borås", "--on", "2026-03-01", "--capacity", "chef"), 2, "--capacity"),
        (("sign", "DRAFT", "Borås", "--on", "2026-03-01", "--by", "x" * 3000), 2, ""),
        (("sign", "DRAFT", "Borås", "--on", "2026-03-01", "--as", "revisor"), 1, "revisor granskar"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_recorded(
    say: Say, line: tuple[str, ...], code: int, sentence: str
) -> None:
    result = say(*line)

    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr
    assert data(say, "agreement", "show", "DRAFT")["acts"] == []


def test_a_party_left_out_when_it_was_written_is_added_though_the_other_has_acted(say: Say) -> None:
    assert say("agreement", "new", "HALF", "--parties", "Borås").exit_code == 0
    assert say("sign", "HALF", "Borås", "--on", "2026-02-20").exit_code == 0

    strange = say("sign", "HALF", "LPO Borås", "--on", "2026-02-21")
    added = say("amend", "HALF", "parter=Borås; LPO Borås")

    assert (strange.exit_code, "handslag amend HALF" in " ".join(strange.stderr.split())) == (1, True)
    assert added.exit_code == 0, added.output
    last = data(say, "sign", "HALF", "LPO Borås", "--on", "2026-02-21")
    assert last["moved"]["step"]["dest"] == "signed"
    assert say("party", "add", "Nacka", "--side", "municipality").exit_code == 0
    whole = say("amend", "HALF", "parter=Borås; LPO Borås; Nacka", "--reason", "ny part")
    gone = say("amend", "HALF", "parter=LPO Borås", "--reason", "felskrivet")
    assert (whole.exit_code, gone.exit_code) == (1, 1)


@pytest.mark.parametrize("door", ["new", "register"])
def test_what_is_typed_a_second_time_leads_to_what_is_there(say: Say, door: str) -> None:
    refused = say("agreement", door, "DRAFT", "--parties", "Borås; LPO Borås")

    said = " ".join(refused.stderr.split())
    assert refused.exit_code == 1
    for way in ("handslag show DRAFT", "handslag amend DRAFT", "handslag correct DRAFT"):
        assert way in said


@pytest.mark.parametrize("line", [("sign", "DRAFT", "LPO Bårås"), ("decide", "DRAFT", "Växjö")])
def test_an_unknown_party_is_told_how_it_becomes_known(say: Say, line: tuple[str, ...]) -> None:
    refused = say(*line, "--on", "2026-02-20")

    assert (refused.exit_code, "handslag party add" in " ".join(refused.stderr.split())) == (4, True)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "Registret visar inte att vaktmästare fick binda Borås den 2026-02-20."),
        ("en", "The register does not show that vaktmästare could bind Borås on 2026-02-20."),
    ],
)
@pytest.mark.parametrize("kind", ["sign", "decide"])
def test_whoever_binds_a_party_without_a_known_right_is_said_to(
    say: Say, kind: str, lang: str, said: str
) -> None:
    line = ("--lang", lang, kind, "DRAFT", "Borås", "--on", "2026-02-20")
    right = ("party", "mandate", "Borås", "kommundirektör", "--kind", "main", "--from", "2026-01-01")
    assert say(*right).exit_code == 0

    unknown = say(*line, "--by", "vaktmästare", "--preview").stdout
    known = say(*line, "--by", "tf kommundirektör", "--preview").stdout
    nobody = say(*line, "--preview").stdout

    assert [said in " ".join(one.split()) for one in (unknown, known, nobody)] == [True, False, False]


@pytest.mark.parametrize(
    ("lang", "asked", "line"),
    [
        ("sv", "lag 2023:196 9 §", "handslag amend BARE syften="),
        ("en", "Lag 2023:196 9 §", "handslag amend BARE purposes="),
    ],
)
def test_the_last_signature_says_what_law_asks_and_the_agreement_does_not_say(
    say: Say, lang: str, asked: str, line: str
) -> None:
    term = ("--from", "2026-03-01", "--to", "2030-02-28")
    assert say("agreement", "new", "BARE", "--parties", "Borås; LPO Borås", *term).exit_code == 0
    first = data(say, "sign", "BARE", "Borås", "--on", "2026-02-20")

    last = say("--lang", lang, "sign", "BARE", "LPO Borås", "--on", "2026-02-20").stdout

    assert first["lacks"] == []
    assert asked.casefold() in " ".join(last.split()).casefold()
    assert line in last


@pytest.mark.parametrize(("lang", "said"), [("sv", "är inte klarlagt"), ("en", "is not clear")])
def test_a_notice_that_leaves_the_last_day_open_says_so_and_which_day_is_reckoned_with(
    say: Say, lang: str, said: str
) -> None:
    shown = say("--lang", lang, "give-notice", "MAIN", "Borås", "--on", "2026-02-09").stdout
    end = data(say, "agreement", "show", "MAIN")["ends_on"]

    assert said in " ".join(shown.split())
    assert end in shown
