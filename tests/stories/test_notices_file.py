"""`config/notices.toml`: who is told of what is read whole, and everything that is wrong is told at once."""

from __future__ import annotations

from functools import cache

import pytest

from lifecycle.dates import Period
from lifecycle.errors import Finding
from lifecycle.machine.definition import MachineDefinition
from lifecycle.notice_schedule import FIELD_TO_BE_DECIDED, NoticeRule, NoticeRules, Quiet, Tier
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import read_machines, read_rulebook
from workflows.configuration.notice_rules import (
    ALWAYS_NEEDED,
    ROLES,
    STORIES,
    notice_codes,
    parse_notice_rules,
    untold_steps,
)

ALWAYS = "".join(
    f'[[notice]]\ncode = "{code}"\ntiers = [{{ lead = "P14D", to = ["coordinator"] }}]\n'
    for code in (FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED)
)
"""Three notices that no file may lack; what a test adds is the fourth."""
AHEAD = """
[[notice]]
code = "main_agreement_ends"
tiers = [{ lead = "P12M", to = ["coordinator"] }, { lead = "P30D", to = ["coordinator", "signatory"] }]
acknowledged_by = ["consult", "renew"]
escalates_after = 10
"""
AFTER = """
[[notice]]
code = "agreement_has_ended"
happens = ["main_agreement.expire"]
to = ["coordinator"]
"""


@cache
def definitions() -> tuple[MachineDefinition, ...]:
    found, findings = read_machines(config_folder())
    assert findings == []
    return tuple(found)


def read(text: str) -> tuple[NoticeRules, list[Finding]]:
    return parse_notice_rules(text, "notices.toml", definitions())


def rules(text: str) -> NoticeRules:
    found, findings = read(text)
    assert findings == []
    return found


def the_finding(text: str) -> Finding:
    [finding] = read(text)[1]
    return finding


# ---- what is right ----


def test_what_is_shipped_is_sound_and_tells_of_every_notice_of_every_machine() -> None:
    found, findings = read((config_folder() / "notices.toml").read_text("utf-8"))

    said = {timer.notice for one in definitions() for timer in one.timers if timer.notice is not None}
    assert findings == []
    assert said - found.by_code.keys() == set()
    assert read_rulebook().notices == found


def test_every_notice_that_is_shipped_can_be_asked_for() -> None:
    found = read_rulebook().notices
    said = {timer.notice for one in definitions() for timer in one.timers}
    asked_for = {*said, *found.when_it_happens.values(), FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED}

    assert found.by_code.keys() - asked_for == set()


def test_what_is_shipped_tells_of_every_day_of_people_and_promises_once_it_has_passed() -> None:
    found = read_rulebook().notices

    assert [code for code in (*ALWAYS_NEEDED, FIELD_TO_BE_DECIDED) if not found.by_code[code].late] == []


def test_what_is_shipped_reminds_of_an_agreements_end_as_was_decided() -> None:
    found = read_rulebook().notices

    assert found.by_code["main_agreement_ends"] == NoticeRule(
        tiers=(
            Tier(Period(months=12), ("coordinator",)),
            Tier(Period(months=6), ("coordinator", "signatory")),
            Tier(Period(days=90), ("coordinator",)),
            Tier(Period(days=30), ("coordinator",)),
        ),
        escalates_after=10,
        acknowledged_by=("consult", "extend", "renew"),
    )
    assert found.when_it_happens == {
        ("main_agreement", "expire"): "agreement_has_ended",
        ("main_agreement", "terminate"): "agreement_has_ended",
        ("sub_agreement", "expire"): "agreement_has_ended",
        ("sub_agreement", "terminate"): "agreement_has_ended",
        ("pledge", "end"): "agreement_has_ended",
        **{
            (f"{one}_plan", "end"): "annex_has_ended"
            for one in ("action", "communication", "follow_up", "development")
        },
        ("contact_list", "end"): "annex_has_ended",
        ("round", "lay_out"): "round_is_open",
    }
    assert found.quiet == (Quiet((7, 1), (7, 31)), Quiet((12, 24), (1, 6)))
    assert (found.digest_weekday, found.daily_within) == (0, 7)


def test_a_file_says_nothing_that_is_not_asked_for() -> None:
    found = rules(ALWAYS)

    assert found.by_code.keys() == {FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED}
    assert (found.when_it_happens, found.functions, found.quiet) == ({}, {}, ())
    assert (found.digest_weekday, found.daily_within) == (0, 7)


def test_a_notice_says_how_long_before_and_who() -> None:
    assert rules(ALWAYS + AHEAD).by_code["main_agreement_ends"] == NoticeRule(
        tiers=(
            Tier(Period(months=12), ("coordinator",)),
            Tier(Period(days=30), ("coordinator", "signatory")),
        ),
        escalates_after=10,
        acknowledged_by=("consult", "renew"),
    )


def test_what_happens_by_itself_has_one_tier_without_a_lead() -> None:
    found = rules(ALWAYS + AFTER)

    assert found.by_code["agreement_has_ended"] == NoticeRule((Tier(Period(), ("coordinator",)),))
    assert found.when_it_happens == {("main_agreement", "expire"): "agreement_has_ended"}


def test_why_nobody_is_told_of_a_step_is_stated_for_before_and_after() -> None:
    stated = '[[untold]]\nsteps = ["main_agreement.begin"]\nwhen = ["before", "after"]\nbecause = "so"\n'

    assert rules(ALWAYS + stated) == rules(ALWAYS)
    assert untold_steps(stated) == {
        ("main_agreement", "begin", "before"),
        ("main_agreement", "begin", "after"),
    }


@pytest.mark.parametrize("role", ROLES)
def test_every_role_may_be_told(role: str) -> None:
    found = rules(ALWAYS + AHEAD.replace('["coordinator"]', f'["{role}"]'))

    assert found.by_code["main_agreement_ends"].tiers[0].to == (role,)


@pytest.mark.parametrize("story", STORIES)
def test_a_story_acknowledges_as_a_step_does(story: str) -> None:
    found = rules(ALWAYS + AHEAD.replace('"consult", "renew"', f'"{story}"'))

    assert found.by_code["main_agreement_ends"].acknowledged_by == (story,)


def test_functions_are_compared_without_case_and_spaces_around() -> None:
    found = rules('[functions]\ncoordinator = [" Kommunpolis ", "SAMORDNARE"]\n' + ALWAYS)

    assert found.functions == {"coordinator": ("kommunpolis", "samordnare")}


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('"07-01/07-31"', (Quiet((7, 1), (7, 31)),)),
        ('["12-24/01-06"]', (Quiet((12, 24), (1, 6)),)),
        ('["07-01/07-01", "12-24/12-26"]', (Quiet((7, 1), (7, 1)), Quiet((12, 24), (12, 26)))),
        ('["01-01/07-01"]', (Quiet((1, 1), (7, 1)),)),  # 183 days: half a leap year
    ],
)
def test_quiet_times_are_days_of_any_year(text: str, spans: tuple[Quiet, ...]) -> None:
    assert rules(f"quiet = {text}\n{ALWAYS}").quiet == spans


@pytest.mark.parametrize(("day", "number"), [("monday", 0), ("thursday", 3), ("sunday", 6)])
def test_the_weekly_mail_has_a_day(day: str, number: int) -> None:
    assert rules(f'digest_on = "{day}"\n{ALWAYS}').digest_weekday == number


@pytest.mark.parametrize("days", [1, 366])
def test_the_urgent_days_are_one_to_a_year(days: int) -> None:
    assert rules(f"daily_within = {days}\n{ALWAYS}").daily_within == days


# ---- what is wrong ----


@pytest.mark.parametrize("code", [FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED])
def test_a_notice_that_no_machine_names_but_that_is_always_needed_is_a_finding(code: str) -> None:
    finding = the_finding(ALWAYS.replace(f'"{code}"', '"main_agreement_ends"'))

    assert (finding.where, finding.code) == ("notices.toml", "definition.notice_without_rule")
    assert finding.facts == {"name": code}


@pytest.mark.parametrize(
    ("wrong", "where", "key", "expected"),
    [
        ("daily_within = 0", "daily_within", "daily_within", "days"),
        ("daily_within = 367", "daily_within", "daily_within", "days"),
        ("daily_within = true", "daily_within", "daily_within", "days"),
        ('daily_within = "7"', "daily_within", "daily_within", "days"),
        ("daily_within = 7.0", "daily_within", "daily_within", "days"),
        ("quiet = 7", "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = ["07-01/07-31", "juli"]', "quiet[2]", "quiet[2]", "span_of_days"),
        ('quiet = "07-01"', "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = "07-01/07-32"', "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = "02-29/03-01"', "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = "W27/W31"', "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = "2024-07-01/2024-07-31"', "quiet[1]", "quiet[1]", "span_of_days"),
        ('quiet = ["01-01/06-30", "11-01/11-02"]', "quiet", "quiet", "span_of_days"),
        ("functions = 4", "functions", "functions", "table"),
        ('functions = ["samordnare"]', "functions", "functions", "table"),
        ('functions.manager = "chef"', "functions.manager", "manager", "texts"),
        ("functions.manager = [4]", "functions.manager[1]", "manager[1]", "texts"),
    ],
)
def test_what_cannot_hold_for_all_notices_is_a_finding_with_its_place(
    wrong: str, where: str, key: str, expected: str
) -> None:
    finding = the_finding(f"{wrong}\n{ALWAYS}")

    assert (finding.where, finding.code) == (f"notices.toml: {where}", "definition.wrong_value")
    assert (finding.facts["key"], finding.facts["expected"]) == (key, expected)


@pytest.mark.parametrize("said", ["4", '"x"', '{ code = "function_ends" }'])
def test_notices_that_are_no_tables_are_a_finding(said: str) -> None:
    found = read(f"notice = {said}\n")[1]

    assert [(one.where, one.code) for one in found[:-3]] == [
        ("notices.toml: notice", "definition.wrong_value")
    ]
    assert {one.code for one in found[-3:]} == {"definition.notice_without_rule"}


def test_a_notice_that_is_no_table_is_a_finding() -> None:
    found = read("notice = [4]\n")[1]

    assert (found[0].where, found[0].code) == ("notices.toml: notice[1]", "definition.wrong_value")
    assert found[0].facts == {"key": "notice[1]", "value": "4", "expected": "table"}


@pytest.mark.parametrize("day", ['"måndag"', "1", "[]", '"Monday"'])
def test_a_weekday_is_one_of_seven(day: str) -> None:
    finding = the_finding(f"digest_on = {day}\n{ALWAYS}")

    assert (finding.where, finding.code) == ("notices.toml: digest_on", "definition.unknown_value")
    assert len(tuple(finding.facts["allowed"])) == 7  # type: ignore[arg-type]  # a tuple of words


@pytest.mark.parametrize(
    ("text", "where", "key", "allowed"),
    [
        (
            "colour = 1\n" + ALWAYS,
            ": colour",
            "colour",
            ("digest_on", "daily_within", "quiet", "functions", "notice", "untold"),
        ),
        (
            '[functions]\nchef = ["x"]\n' + ALWAYS,
            ": functions.chef",
            "chef",
            ("coordinator", "police_coordinator", "manager"),
        ),
        (
            ALWAYS + AHEAD + "tone = 1\n",
            ": notice[4].tone",
            "tone",
            ("code", "tiers", "acknowledged_by", "escalates_after", "late"),
        ),
        (
            ALWAYS + AHEAD + 'to = ["coordinator"]\n',  # belongs to each tier
            ": notice[4].to",
            "to",
            ("code", "tiers", "acknowledged_by", "escalates_after", "late"),
        ),
        (
            ALWAYS + AFTER + 'tiers = [{ lead = "P1D", to = ["coordinator"] }]\n',
            ": notice[4].tiers",
            "tiers",
            ("code", "happens", "to", "acknowledged_by"),
        ),
        (
            ALWAYS + AHEAD.replace('lead = "P30D"', 'lead = "P30D", by = "mail"'),
            ": notice[4].tiers[2].by",
            "by",
            ("lead", "to"),
        ),
    ],
)
def test_an_unknown_key_is_a_finding_that_lists_the_known_ones(
    text: str, where: str, key: str, allowed: tuple[str, ...]
) -> None:
    finding = the_finding(text)

    assert (finding.where, finding.code) == (f"notices.toml{where}", "definition.unknown_key")
    assert finding.facts == {"key": key, "allowed": allowed}


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (AHEAD.replace('code = "main_agreement_ends"', ""), "notice[4].code"),
        ('[[notice]]\ncode = "x"\n', "notice[4].tiers"),
        (AFTER.replace('to = ["coordinator"]', ""), "notice[4].to"),
        (AHEAD.replace('lead = "P30D", ', ""), "notice[4].tiers[2].lead"),
        (AHEAD.replace(', to = ["coordinator", "signatory"]', ""), "notice[4].tiers[2].to"),
    ],
)
def test_what_a_notice_must_say_is_a_finding_where_it_lacks(text: str, where: str) -> None:
    finding = the_finding(ALWAYS + text)

    assert (finding.where, finding.code) == (f"notices.toml: {where}", "definition.missing_key")
    assert finding.facts == {"key": where.rpartition(".")[2]}


@pytest.mark.parametrize(
    ("right", "wrong", "key", "expected"),
    [
        ('"P30D"', '"30 dagar"', "tiers[2].lead", "period"),
        ('"P30D"', "30", "tiers[2].lead", "period"),
        ('"P30D"', '"P1W"', "tiers[2].lead", "period"),
        ("= 10", "= 0", "escalates_after", "days"),
        ("= 10", "= -1", "escalates_after", "days"),
        ("= 10", "= false", "escalates_after", "days"),
        ('["consult", "renew"]', '"renew"', "acknowledged_by", "texts"),
        ('["coordinator", "signatory"]', '"coordinator"', "tiers[2].to", "texts"),
        ('["coordinator", "signatory"]', "[]", "tiers[2].to", "texts"),
    ],
)
def test_a_value_that_means_nothing_is_a_finding_with_its_place(
    right: str, wrong: str, key: str, expected: str
) -> None:
    finding = the_finding(ALWAYS + AHEAD.replace(right, wrong))

    assert (finding.where, finding.code) == (f"notices.toml: notice[4].{key}", "definition.wrong_value")
    assert finding.facts["expected"] == expected


@pytest.mark.parametrize("tiers", ["[]", "4", '"P30D"'])
def test_a_notice_without_a_tier_would_never_be_told(tiers: str) -> None:
    finding = the_finding(f'{ALWAYS}[[notice]]\ncode = "x"\ntiers = {tiers}\n')

    assert (finding.where, finding.code) == ("notices.toml: notice[4].tiers", "definition.wrong_value")
    assert finding.facts["expected"] == "tables"


def test_a_tier_that_is_no_table_is_a_finding() -> None:
    finding = the_finding(f'{ALWAYS}[[notice]]\ncode = "x"\ntiers = ["P30D"]\n')

    assert (finding.where, finding.code) == ("notices.toml: notice[4].tiers[1]", "definition.wrong_value")
    assert finding.facts == {"key": "tiers[1]", "value": "P30D", "expected": "table"}


@pytest.mark.parametrize(
    ("text", "where", "value", "is_allowed"),
    [
        (AHEAD.replace('"signatory"', '"mayor"'), "notice[4].tiers[2].to[2]", "mayor", "signatory"),
        (AFTER.replace('"coordinator"', '"mayor"'), "notice[4].to[1]", "mayor", "deputy"),
        (AHEAD.replace('"consult"', '"sing"'), "notice[4].acknowledged_by[1]", "sing", "consult"),
        (AHEAD.replace('"consult"', '"sing"'), "notice[4].acknowledged_by[1]", "sing", "revise"),
        (
            AFTER.replace("agreement.expire", "agreement.sing"),
            *("notice[4].happens[1]", "main_agreement.sing"),
            "main_agreement.expire",
        ),
        (
            AFTER.replace('"main_agreement.expire"', '"expire"'),
            *("notice[4].happens[1]", "expire"),
            "pledge.end",
        ),
    ],
)
def test_a_word_that_nobody_knows_is_a_finding_that_lists_the_known_ones(
    text: str, where: str, value: str, is_allowed: str
) -> None:
    finding = the_finding(ALWAYS + text)

    assert (finding.where, finding.code) == (f"notices.toml: {where}", "definition.unknown_value")
    assert finding.facts["value"] == value
    allowed = finding.facts["allowed"]
    assert isinstance(allowed, tuple)
    assert is_allowed in allowed
    assert value not in allowed


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        (AHEAD + AHEAD, "notice[5].code", "main_agreement_ends"),
        (AHEAD.replace("P30D", "P12M"), "notice[4].tiers", "main_agreement_ends"),
        (AFTER + AFTER.replace("has_ended", "is_over"), "notice[5].happens", "main_agreement.expire"),
    ],
)
def test_nothing_is_said_twice(text: str, key: str, name: str) -> None:
    finding = the_finding(ALWAYS + text)

    assert (finding.where, finding.code) == (f"notices.toml: {key}", "definition.duplicate_name")
    assert finding.facts == {"key": key.partition(".")[2], "name": name}


def test_everything_that_is_wrong_is_told_at_once() -> None:
    text = f"""
        colour = 1
        daily_within = 0
        quiet = ["juli"]
        digest_on = "måndag"
        {ALWAYS.replace("mandate_ends", "other")}
        {AHEAD.replace("P12M", "ett år").replace('"signatory"', '"mayor"').replace("10", "0")}
        """

    assert [
        (one.where.removeprefix("notices.toml"), one.code.removeprefix("definition."))
        for one in read(text)[1]
    ] == [
        (": colour", "unknown_key"),
        (": digest_on", "unknown_value"),
        (": daily_within", "wrong_value"),
        (": quiet[1]", "wrong_value"),
        (": notice[4].tiers[1].lead", "wrong_value"),
        (": notice[4].tiers[2].to[2]", "unknown_value"),
        (": notice[4].escalates_after", "wrong_value"),
        ("", "notice_without_rule"),
    ]


@pytest.mark.parametrize(
    ("text", "place"), [("[[notice]\n", "notices.toml:1"), ("a = 1\na = 2\n", "notices.toml:2")]
)
def test_a_file_that_is_no_toml_is_one_finding(text: str, place: str) -> None:
    finding = the_finding(text)

    assert (finding.where, finding.code) == (place, "definition.bad_toml")
    assert finding.facts["detail"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (AHEAD + AFTER, {"main_agreement_ends", "agreement_has_ended"}),
        ("notice = 4\n", set()),
        ("notice = [4]\n", set()),
        ("[[notice]]\n", set()),
        ("[[notice]\n", set()),
    ],
)
def test_machines_may_name_what_the_file_describes(text: str, codes: set[str]) -> None:
    assert notice_codes(text) == codes
