"""Definitions read from TOML: what is read, what is refused, and that nothing is lost in writing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import DefinitionError
from lifecycle.machine.definition import (
    BY,
    ORDERS,
    AmendRules,
    ImportedStates,
    MachineDefinition,
    Timer,
    Transition,
    dump,
    fingerprint,
)
from lifecycle.machine.file import parse
from lifecycle.nouns import NOUNS

SHIPPED = sorted((Path(__file__).parents[3] / "config" / "machines").glob("*.toml"))

PLAIN = dedent("""\
    machine = "loan"
    version = 1
    initial = "draft"
    final = ["ended", "withdrawn"]
    struck = "withdrawn"
    prepared = ["draft"]
    exists_from = ["signed_on", "starts_on"]

    [imported]
    unknown = "draft"
    coming = "signed"
    running = "signed"
    over = "ended"

    [amend]
    freely_in = ["draft"]
    with_reason_in = ["signed"]

    [[transition]]
    trigger = "sign"
    source = "draft"
    dest = "signed"
    guards = ["has_a_term"]
    acts = "signed"

    [[transition]]
    trigger = "end"
    source = ["signed"]
    dest = "ended"
    effects = ["frees_the_keys"]
    by = "engine"

    [[transition]]
    trigger = "withdraw"
    source = ["draft", "signed"]
    dest = "withdrawn"
    carries = ["withdrawn_on"]
    dated_by = "withdrawn_on"

    [[timer]]
    state = "signed"
    due_after = "ends_on"
    trigger = "end"
    order = "child_ends"
    settled_by = ["withdraw"]
    rule = "loan_ends"

    [[timer]]
    state = ["signed"]
    due_on = "ends_on"
    notice = "loan_is_ending"
    statutory = true
    """)

PLAIN_AS_READ = MachineDefinition(
    machine="loan",
    version=1,
    initial="draft",
    final=("ended", "withdrawn"),
    struck="withdrawn",
    prepared=("draft",),
    exists_from=("signed_on", "starts_on"),
    imported=ImportedStates("draft", "signed", "signed", "ended"),
    amend=AmendRules(("draft",), ("signed",)),
    transitions=(
        Transition("sign", ("draft",), "signed", guards=("has_a_term",), acts="signed"),
        Transition("end", ("signed",), "ended", effects=("frees_the_keys",), by="engine"),
        Transition(
            "withdraw",
            ("draft", "signed"),
            "withdrawn",
            carries=("withdrawn_on",),
            dated_by="withdrawn_on",
        ),
    ),
    timers=(
        Timer("loan_ends", ("signed",), "ends_on", 1, "end", None, "child_ends", ("withdraw",)),
        Timer("loan_is_ending", ("signed",), "ends_on", 0, None, "loan_is_ending", "says", statutory=True),
    ),
)

# A pool, not a pattern: what varies is the shape, and patterns are slow to draw from.
NAMES = st.sampled_from(["a", "z9", "draft", "in_force", "x_1_y", "has_a_term", "l" * 60])
FEW_NAMES = st.lists(NAMES, unique=True, max_size=3).map(tuple)
SOME_NAMES = st.lists(NAMES, unique=True, min_size=1, max_size=3).map(tuple)
TRANSITIONS = st.builds(
    Transition,
    trigger=NAMES,
    sources=SOME_NAMES,
    dest=NAMES,
    guards=FEW_NAMES,
    effects=FEW_NAMES,
    carries=FEW_NAMES,
    voids=FEW_NAMES,
    stamps=FEW_NAMES,
    acts=st.none() | NAMES,
    dated_by=st.none() | NAMES,
    by=st.sampled_from(BY),
)
TIMERS = st.builds(
    Timer,
    rule=NAMES,
    states=SOME_NAMES,
    date=NAMES,
    days_after=st.sampled_from([0, 1]),
    trigger=NAMES,
    notice=st.none(),
    order=st.sampled_from(ORDERS),
    settled_by=FEW_NAMES,
    statutory=st.booleans(),
)
SAYING_TIMERS = st.builds(lambda timer: replace(timer, trigger=None, notice=timer.trigger), TIMERS)
DEFINITIONS = st.builds(
    MachineDefinition,
    machine=NAMES,
    version=st.integers(1, 9999),
    initial=NAMES,
    final=SOME_NAMES,
    struck=st.none() | NAMES,
    prepared=FEW_NAMES,
    exists_from=FEW_NAMES,
    imported=st.none() | st.builds(ImportedStates, NAMES, NAMES, NAMES, NAMES),
    amend=st.builds(AmendRules, FEW_NAMES, FEW_NAMES),
    transitions=st.lists(TRANSITIONS, max_size=4).map(tuple),
    timers=st.lists(TIMERS | SAYING_TIMERS, max_size=3).map(tuple),
)


def findings_of(text: str) -> list[tuple[str, str]]:
    with pytest.raises(DefinitionError) as refused:
        parse(text, where="loan.v1.toml")
    return [(finding.where, finding.code) for finding in refused.value.findings]


def facts_of(text: str) -> dict[str, object]:
    with pytest.raises(DefinitionError) as refused:
        parse(text, where="loan.v1.toml")
    return dict(refused.value.findings[0].facts)


def test_a_file_is_read_with_its_defaults_filled_in() -> None:
    assert parse(PLAIN, where="loan.v1.toml") == PLAIN_AS_READ


def test_imported_and_amend_may_be_left_out() -> None:
    text = 'machine = "loan"\nversion = 1\ninitial = "draft"\nfinal = "ended"\n'

    definition = parse(text, where="loan.v1.toml")

    assert definition.imported is None
    assert definition.amend == AmendRules((), ())
    assert definition.transitions == ()
    assert definition.timers == ()


@given(DEFINITIONS)
def test_every_definition_is_read_back_as_it_was_written(definition: MachineDefinition) -> None:
    assert parse(dump(definition), where="dump") == definition


@given(DEFINITIONS)
def test_writing_what_was_read_changes_nothing(definition: MachineDefinition) -> None:
    written = dump(definition)

    assert dump(parse(written, where="dump")) == written


@given(DEFINITIONS, DEFINITIONS)
def test_two_definitions_have_one_fingerprint_only_if_they_are_the_same(
    one: MachineDefinition, other: MachineDefinition
) -> None:
    assert (fingerprint(one) == fingerprint(other)) is (one == other)


def test_comments_and_layout_do_not_change_the_fingerprint() -> None:
    read = parse("# a comment\n" + PLAIN.replace(" = ", "="), where="loan.v1.toml")

    assert fingerprint(read) == fingerprint(PLAIN_AS_READ)
    assert len(fingerprint(read)) == 64


def test_a_changed_guard_changes_the_fingerprint() -> None:
    looser = replace(PLAIN_AS_READ, transitions=PLAIN_AS_READ.transitions[1:])

    assert fingerprint(looser) != fingerprint(PLAIN_AS_READ)


def test_equal_definitions_hash_alike_and_unequal_ones_are_still_told_apart() -> None:
    twin = parse(dump(PLAIN_AS_READ), where="dump")
    other = replace(PLAIN_AS_READ, final=("ended",))

    assert hash(twin) == hash(PLAIN_AS_READ)
    assert len({twin, PLAIN_AS_READ, other}) == 2


def test_states_are_listed_from_the_initial_one_to_the_finals() -> None:
    assert PLAIN_AS_READ.states == ("draft", "signed", "ended", "withdrawn")


def test_triggers_are_listed_once_each() -> None:
    arrows = (*PLAIN_AS_READ.transitions, Transition("sign", ("signed",), "signed"))

    assert replace(PLAIN_AS_READ, transitions=arrows).triggers == ("sign", "end", "withdraw")


def test_an_arrow_is_found_from_each_of_its_sources_and_nowhere_else() -> None:
    withdraw = PLAIN_AS_READ.transitions[2]

    assert PLAIN_AS_READ.arrow("draft", "withdraw") is withdraw
    assert PLAIN_AS_READ.arrow("signed", "withdraw") is withdraw
    assert PLAIN_AS_READ.arrow("ended", "withdraw") is None
    assert PLAIN_AS_READ.arrow("draft", "publish") is None


def test_timers_of_a_state_are_those_that_run_in_it() -> None:
    assert PLAIN_AS_READ.timers_of("signed") == PLAIN_AS_READ.timers
    assert PLAIN_AS_READ.timers_of("draft") == ()


def test_what_begins_goes_before_what_ends_and_what_is_said_comes_last() -> None:
    timer = PLAIN_AS_READ.timers[0]

    ranks = {order: replace(timer, order=order).rank for order in ORDERS}

    assert ranks == {"begins": 0, "child_ends": 1, "parent_ends": 2, "says": 3}


def test_text_that_is_no_toml_is_a_finding_with_its_line() -> None:
    assert findings_of('machine = "loan"\nversion = \n') == [("loan.v1.toml:2", "definition.bad_toml")]


@pytest.mark.parametrize("text", ['machine = "loan', "a = " + "[" * 5000, "version = " + "9" * 5000])
def test_text_that_cannot_be_read_to_its_end_is_a_finding_about_the_file(text: str) -> None:
    [(where, code)] = findings_of(text)

    assert where.startswith("loan.v1.toml")
    assert code == "definition.bad_toml"


def test_an_empty_file_lacks_every_key_that_must_be_there() -> None:
    assert findings_of("") == [
        ("loan.v1.toml: machine", "definition.missing_key"),
        ("loan.v1.toml: version", "definition.missing_key"),
        ("loan.v1.toml: initial", "definition.missing_key"),
        ("loan.v1.toml: final", "definition.missing_key"),
    ]


def test_every_finding_of_a_file_is_reported_at_once() -> None:
    text = PLAIN.replace("version = 1", 'version = "one"').replace("guards", "gaurds").replace("child", "kid")

    assert findings_of(text) == [
        ("loan.v1.toml: version", "definition.wrong_value"),
        ("loan.v1.toml: transition[1].gaurds", "definition.unknown_key"),
        ("loan.v1.toml: timer[1].order", "definition.unknown_value"),
    ]


@pytest.mark.parametrize(
    ("key", "place", "allowed"),
    [
        ("owner = 1\n" + PLAIN, "owner", "imported"),
        (PLAIN.replace("over =", "past ="), "imported.past", "over"),
        (PLAIN.replace("freely_in", "free"), "amend.free", "with_reason_in"),
        (PLAIN.replace("dest", "target", 1), "transition[1].target", "dest"),
        (PLAIN.replace("due_after", "due"), "timer[1].due", "due_after"),
    ],
)
def test_an_unknown_key_is_a_finding_that_lists_the_allowed_ones(key: str, place: str, allowed: str) -> None:
    facts = facts_of(key)

    assert findings_of(key)[0] == (f"loan.v1.toml: {place}", "definition.unknown_key")
    assert facts["key"] == place.rpartition(".")[2]
    assert isinstance(facts["allowed"], tuple)
    assert allowed in facts["allowed"]


@pytest.mark.parametrize(
    ("right", "wrong", "place", "expected"),
    [
        ('machine = "loan"', "machine = 7", "machine", "name"),
        ('machine = "loan"', 'machine = "Loan"', "machine", "name"),
        ('machine = "loan"', 'machine = "loan_"', "machine", "name"),
        ('machine = "loan"', 'machine = "lån"', "machine", "name"),
        ('machine = "loan"', f'machine = "{"l" * 61}"', "machine", "name"),
        ("version = 1", "version = 0", "version", "version"),
        ("version = 1", "version = 10000", "version", "version"),
        ("version = 1", f"version = 0x{'f' * 5000}", "version", "version"),
        ("version = 1", "version = true", "version", "version"),
        ("version = 1", "version = 1.0", "version", "version"),
        ('final = ["ended", "withdrawn"]', "final = [1]", "final[1]", "name"),
        ('final = ["ended", "withdrawn"]', "final = 2024-01-01", "final", "name"),
        ("statutory = true", 'statutory = "yes"', "timer[2].statutory", "flag"),
        ('prepared = ["draft"]', "prepared = [1]", "prepared[1]", "name"),
        ('exists_from = ["signed_on", "starts_on"]', "exists_from = 2024-01-01", "exists_from", "name"),
        ('acts = "signed"', 'acts = ["signed"]', "transition[1].acts", "name"),
        ('trigger = "end"\norder', 'trigger = ["end"]\norder', "timer[1].trigger", "name"),
    ],
)
def test_a_value_of_the_wrong_kind_is_a_finding_that_says_what_is_expected(
    right: str, wrong: str, place: str, expected: str
) -> None:
    text = PLAIN.replace(right, wrong, 1)

    assert findings_of(text) == [(f"loan.v1.toml: {place}", "definition.wrong_value")]
    assert facts_of(text)["expected"] == expected


@pytest.mark.parametrize(
    ("value", "shown"), [('"Loan"', "Loan"), ("7", "7"), ("[1, 2]", "list"), (f'"{"l" * 61}"', "str")]
)
def test_a_wrong_value_is_shown_unless_it_is_long(value: str, shown: str) -> None:
    assert facts_of(PLAIN.replace('"loan"', value, 1))["value"] == shown


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("imported = 1\n", "imported", "table"),
        ("amend = true\n", "amend", "table"),
        ('transition = "sign"\n', "transition", "tables"),
        ("timer = [1]\n", "timer[1]", "table"),
        ("[transition]\n", "transition", "tables"),
    ],
)
def test_a_table_that_is_no_table_is_a_finding(text: str, place: str, expected: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse(text, where="loan.v1.toml")

    facts = {finding.where: finding.facts for finding in refused.value.findings}
    assert facts[f"loan.v1.toml: {place}"]["expected"] == expected


def test_a_name_twice_in_a_list_is_a_finding_once() -> None:
    text = PLAIN.replace('guards = ["has_a_term"]', 'guards = ["has_a_term", "has_a_term", "has_a_term"]')

    assert findings_of(text) == [("loan.v1.toml: transition[1].guards", "definition.duplicate_name")]


def test_an_arrow_that_comes_from_nowhere_is_a_finding() -> None:
    text = PLAIN.replace('source = ["signed"]', "source = []")

    assert findings_of(text) == [("loan.v1.toml: transition[2].source", "definition.empty_list")]


def test_an_arrow_is_asked_for_by_a_person_or_by_the_engine() -> None:
    text = PLAIN.replace('by = "engine"', 'by = "wizard"')

    assert findings_of(text) == [("loan.v1.toml: transition[2].by", "definition.unknown_value")]
    assert facts_of(text)["allowed"] == ("person", "engine")


@pytest.mark.parametrize(
    ("right", "wrong", "place", "given"),
    [
        ('due_after = "ends_on"\n', "", "due_on/due_after", ()),
        ("due_after", 'due_on = "a"\ndue_after', "due_on/due_after", ("due_on", "due_after")),
        ('notice = "loan_is_ending"\n', "", "trigger/notice", ()),
        ("notice", 'trigger = "a"\norder = "says"\nnotice', "trigger/notice", ("trigger", "notice")),
    ],
)
def test_a_timer_has_one_date_and_either_moves_or_says_something(
    right: str, wrong: str, place: str, given: tuple[str, ...]
) -> None:
    text = PLAIN.replace(right, wrong)

    places = dict(findings_of(text))

    assert [code for where, code in places.items() if where.endswith(place)] == ["definition.not_exactly_one"]
    assert facts_of(text)["given"] == given


def test_a_timer_that_moves_says_when_in_the_day_it_does() -> None:
    text = PLAIN.replace('order = "child_ends"\n', "")

    assert findings_of(text) == [("loan.v1.toml: timer[1].order", "definition.missing_key")]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_each_shipped_machine_is_read_and_bears_the_name_of_its_file(path: Path) -> None:
    definition = parse(path.read_text("utf-8"), where=path.name)

    assert path.name == f"{definition.machine}.v{definition.version}.toml"
    assert parse(dump(definition), where="dump") == definition


def test_a_machine_need_not_say_what_becomes_of_a_record_whose_origin_is_struck() -> None:
    text = PLAIN.replace('struck = "withdrawn"\n', "")

    assert parse(text, where="loan.v1.toml") == replace(PLAIN_AS_READ, struck=None)


def test_every_kind_of_record_has_a_machine_and_the_versions_that_registers_run_on_stay() -> None:
    names = {path.name for path in SHIPPED}

    assert {name.partition(".")[0] for name in names} == set(NOUNS)
    assert names >= {"main_agreement.v1.toml", "pledge.v1.toml", "sub_agreement.v1.toml"}
