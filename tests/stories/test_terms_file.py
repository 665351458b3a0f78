"""`config/terms.toml`: what it says is read whole, and everything that is wrong in it is told at once."""

from __future__ import annotations

import pytest

from lifecycle.nouns import NOUNS
from lifecycle.rulebook import Owing
from workflows.configuration.folder import config_folder
from workflows.configuration.terms import Terms, parse_terms

OWED = """
[[owed]]
by = "sub_agreement"
owes = "action_plan"
within = "P90D"
each = "priority"
"""


def read(text: str) -> Terms:
    return parse_terms(text, "terms.toml", NOUNS)


def found(text: str) -> list[tuple[str, str]]:
    return [(one.where, one.code) for one in read(text).findings]


def test_what_is_shipped_says_how_long_agreements_run_and_what_follows_from_them() -> None:
    terms = read((config_folder() / "terms.toml").read_text("utf-8"))

    assert terms.findings == ()
    assert terms.standard_years == {"main_agreement": 4, "sub_agreement": 2}
    assert terms.owes == {
        "main_agreement": (
            Owing("problem_picture", "P9M", "once"),
            Owing("sub_agreement", "P9M", "area"),
        ),
        "sub_agreement": (
            Owing("communication_plan", "P30D", "once"),
            Owing("follow_up_plan", "P60D", "once"),
            Owing("action_plan", "P90D", "priority"),
        ),
        "follow_up_plan": (Owing("round", "P1M", "period"),),
    }


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n"])
def test_an_empty_file_is_a_finding_for_each_thing_that_it_lacks(text: str) -> None:
    assert found(text) == [
        ("terms.toml: standard_years", "definition.missing_key"),
        ("terms.toml: owed", "definition.missing_key"),
    ]


def test_a_file_that_only_says_how_long_agreements_run_does_not_say_what_is_owed() -> None:
    assert found("[standard_years]\nmain_agreement = 4\n") == [("terms.toml: owed", "definition.missing_key")]


def test_a_file_may_say_that_nothing_is_owed() -> None:
    assert read("owed = []") == Terms()


def test_several_things_may_be_owed_in_the_order_of_the_file() -> None:
    terms = read(OWED + OWED.replace("action_plan", "contact_list").replace("priority", "once"))

    assert terms.owes == {
        "sub_agreement": (Owing("action_plan", "P90D", "priority"), Owing("contact_list", "P90D", "once"))
    }


@pytest.mark.parametrize("length", ["1", "30"])
def test_a_standard_is_one_to_thirty_years(length: str) -> None:
    assert read(f"owed = []\n[standard_years]\npledge = {length}\n").standard_years == {"pledge": int(length)}


@pytest.mark.parametrize("length", ["0", "31", "-4", "true", '"4"', "4.0", "[4]", "2024-01-01"])
def test_another_length_is_a_finding_and_no_standard(length: str) -> None:
    [finding] = read(f"owed = []\n[standard_years]\npledge = {length}\nsub_agreement = 2\n").findings

    assert (finding.where, finding.code) == ("terms.toml: standard_years.pledge", "definition.wrong_value")
    assert (finding.facts["key"], finding.facts["expected"]) == ("pledge", "years")


@pytest.mark.parametrize(
    ("council", "limit"), [("", 5), ("[council]\n", 5), ("[council]\nmasked_below = 3\n", 3)]
)
def test_what_a_council_is_not_shown_is_below_five_where_nothing_else_is_said(
    council: str, limit: int
) -> None:
    assert read(f"owed = []\n{council}").masked_below == limit


@pytest.mark.parametrize("limit", ["0", "2", "-5", "21", "true", '"5"', "5.0"])
def test_a_limit_below_which_nothing_or_everything_would_be_hidden_is_a_finding(limit: str) -> None:
    [finding] = read(f"owed = []\n[council]\nmasked_below = {limit}\n").findings

    assert (finding.where, finding.code) == ("terms.toml: council.masked_below", "definition.wrong_value")
    assert finding.facts["expected"] == "limit_of_counts"


def test_a_standard_of_what_is_no_machine_is_a_finding_that_lists_the_machines() -> None:
    [finding] = read("owed = []\n[standard_years]\nhuvudavtal = 4\n").findings

    assert (finding.where, finding.code) == (
        "terms.toml: standard_years.huvudavtal",
        "definition.unknown_key",
    )
    assert finding.facts == {"key": "huvudavtal", "allowed": tuple(sorted(NOUNS))}


@pytest.mark.parametrize(
    ("text", "where", "key", "expected"),
    [
        ("owed = []\nstandard_years = 4", "terms.toml: standard_years", "standard_years", "table"),
        ("owed = []\nstandard_years = [4]", "terms.toml: standard_years", "standard_years", "table"),
        ("owed = 4", "terms.toml: owed", "owed", "tables"),
        ('[owed]\nby = "pledge"', "terms.toml: owed", "owed", "tables"),
        ("owed = [4]", "terms.toml: owed[1]", "owed[1]", "table"),
    ],
)
def test_a_table_that_is_none_is_a_finding_that_says_what_is_expected(
    text: str, where: str, key: str, expected: str
) -> None:
    [finding] = read(text).findings

    assert (finding.where, finding.code) == (where, "definition.wrong_value")
    assert (finding.facts["key"], finding.facts["expected"]) == (key, expected)


def test_an_unknown_key_is_a_finding_that_lists_the_known_ones() -> None:
    [at_the_top] = read("owed = []\ncolour = 1\n").findings
    [inside] = read(OWED + "colour = 1\n").findings

    assert (at_the_top.where, at_the_top.code) == ("terms.toml: colour", "definition.unknown_key")
    assert at_the_top.facts == {"key": "colour", "allowed": ("standard_years", "owed", "council")}
    assert (inside.where, inside.code) == ("terms.toml: owed[1].colour", "definition.unknown_key")
    assert inside.facts == {"key": "colour", "allowed": ("by", "owes", "within", "each")}


@pytest.mark.parametrize("key", ["by", "owes", "within", "each"])
def test_what_is_owed_says_all_four_things(key: str) -> None:
    text = "\n".join(line for line in OWED.splitlines() if not line.startswith(key))
    terms = read(text)

    assert [(one.where, one.code) for one in terms.findings] == [
        (f"terms.toml: owed[1].{key}", "definition.missing_key")
    ]
    assert terms.owes == {}


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [
        ('by = "sub_agreement"', 'by = "underavtal"', "by"),
        ('by = "sub_agreement"', 'by = ["sub_agreement"]', "by"),
        ('by = "sub_agreement"', 'by = "problem_picture"', "by"),  # nothing is owed because of a picture
        ('owes = "action_plan"', 'owes = "handlingsplan"', "owes"),
        ('owes = "action_plan"', "owes = 1", "owes"),
        ('owes = "action_plan"', 'owes = "sub_agreement"', "owes"),  # hangs on main agreements only
        ('owes = "action_plan"', 'owes = "municipal_plan"', "owes"),  # hangs on nothing
        ('owes = "action_plan"', 'owes = "activity"', "owes"),  # has no day by which it is owed
        ('owes = "action_plan"', 'owes = "round"', "owes"),  # laid out by a follow-up plan
        ('each = "priority"', 'each = "always"', "each"),
        ('each = "priority"', "each = true", "each"),
        ('each = "priority"', 'each = "area"', "each"),  # a plan does not say of which area it is
        ('each = "priority"', 'each = "period"', "each"),  # that is for rounds
    ],
)
def test_what_cannot_be_owed_so_is_a_finding_that_lists_what_can(right: str, wrong: str, key: str) -> None:
    terms = read(OWED.replace(right, wrong))

    [finding] = terms.findings
    assert (finding.where, finding.code) == (f"terms.toml: owed[1].{key}", "definition.unknown_value")
    assert finding.facts["key"] == key
    allowed = finding.facts["allowed"]
    assert isinstance(allowed, tuple)
    assert right.split('"')[1] in allowed
    assert terms.owes == {}


@pytest.mark.parametrize("within", ['"nio månader"', '"9M"', '""', "9", "true", '"P1H"'])
def test_how_soon_is_a_period(within: str) -> None:
    [finding] = read(OWED.replace('"P90D"', within)).findings

    assert (finding.where, finding.code) == ("terms.toml: owed[1].within", "definition.wrong_value")
    assert finding.facts["expected"] == "period"


def test_everything_that_is_wrong_is_told_at_once() -> None:
    text = f"""
        colour = 1

        [standard_years]
        main_agreement = 99
        huvudavtal = 4
        pledge = 1
        {OWED}
        [[owed]]
        by = "nobody"
        owes = "nothing"
        within = "soon"
        each = "never"
        tone = 2

        [[owed]]
        """

    assert [
        (one.where.removeprefix("terms.toml: "), one.code.removeprefix("definition."))
        for one in read(text).findings
    ] == [
        ("colour", "unknown_key"),
        ("standard_years.main_agreement", "wrong_value"),
        ("owed[2].tone", "unknown_key"),
        ("owed[2].within", "wrong_value"),
        *((f"owed[2].{key}", "unknown_value") for key in ("by", "owes", "each")),
        *((f"owed[3].{key}", "missing_key") for key in ("by", "owes", "within", "each")),
        ("standard_years.huvudavtal", "unknown_key"),
    ]


@pytest.mark.parametrize(
    ("text", "place"), [("[standard_years\n", "terms.toml:1"), ("a = 1\na = 2\n", "terms.toml:2")]
)
def test_a_file_that_is_no_toml_is_one_finding(text: str, place: str) -> None:
    [finding] = read(text).findings

    assert (finding.where, finding.code) == (place, "definition.bad_toml")
    assert finding.facts["detail"]


def test_a_machine_that_is_not_there_cannot_be_owed() -> None:
    [finding] = parse_terms(OWED, "terms.toml", set(NOUNS) - {"action_plan"}).findings

    assert (finding.where, finding.code) == ("terms.toml: owed[1].owes", "definition.unknown_value")
