"""Definitions read from TOML: what is read, what is refused, and that nothing is lost in writing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import DefinitionError
from lifecycle.machine.definition import (
    ORDERS,
    Amend,
    By,
    End,
    ImportedStates,
    MachineDefinition,
    Phase,
    State,
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
    struck = "withdrawn"
    exists_from = ["signed_on", "starts_on"]

    [imported]
    unknown = "draft"
    coming = "signed"
    running = "signed"
    over = "ended"

    [state.draft]
    phase = "prepared"
    amend = "freely"
    waits_for = "decided"

    [state.signed]
    phase = "binding"
    in_force = true
    amend = "with_reason"

    [state.lost]
    phase = "unverified"

    [state.ended]
    phase = "ended"
    end = "in_its_time"

    [state.withdrawn]
    phase = "ended"
    end = "came_to_nothing"

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
    meanings=(
        State("draft", "prepared", amend="freely", waits_for="decided"),
        State("signed", "binding", in_force=True, amend="with_reason"),
        State("lost", "unverified"),
        State("ended", "ended", end="in_its_time"),
        State("withdrawn", "ended", end="came_to_nothing"),
    ),
    struck="withdrawn",
    exists_from=("signed_on", "starts_on"),
    imported=ImportedStates("draft", "signed", "signed", "ended"),
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

MINIMAL = dedent("""\
    machine = "loan"
    version = 1
    initial = "draft"

    [state.draft]
    phase = "prepared"
    """)

# One state of every kind that a file can tell, apart from the name of what it waits for.
KINDS: Final = (
    State("draft", "prepared", amend="freely"),
    State("draft_with_reason", "prepared", amend="with_reason"),
    State("awaiting", "prepared", waits_for="signed"),
    State("awaiting_loosely", "prepared", amend="freely", waits_for="decided"),
    State("laid_aside", "prepared"),
    State("signed", "binding", amend="with_reason"),
    State("signed_for_good", "binding"),
    State("active", "binding", in_force=True, amend="with_reason"),
    State("active_for_good", "binding", in_force=True),
    State("active_awaiting", "binding", in_force=True, waits_for="noticed"),
    State("unverified", "unverified", amend="freely"),
    State("unverified_for_good", "unverified"),
    State("expired", "ended", end="in_its_time"),
    State("terminated", "ended", end="before_its_time"),
    State("replaced", "ended", end="replaced"),
    State("withdrawn", "ended", end="came_to_nothing"),
)
PREPARED = {"draft", "draft_with_reason", "awaiting", "awaiting_loosely", "laid_aside"}
BINDING = {"signed", "signed_for_good", "active", "active_for_good", "active_awaiting"}
UNVERIFIED = {"unverified", "unverified_for_good"}
ENDED = {"expired", "terminated", "replaced", "withdrawn"}
HOLDS_OF: Final[dict[str, set[str]]] = {
    "is_prepared": PREPARED,
    "binds": BINDING,
    "is_unverified": UNVERIFIED,
    "has_ended": ENDED,
    "came_to_nothing": {"withdrawn"},
    "was_cut_short": {"terminated", "replaced"},
    "is_renewable": BINDING | {"expired"},
    "is_revisable": {"signed", "active"},
    "is_asked_of_the_parties": {"awaiting", "laid_aside"},
    "never_bound": PREPARED | {"withdrawn"},
}
PHASES = ("is_prepared", "binds", "is_unverified", "has_ended")

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
    clears=FEW_NAMES,
    acts=st.none() | NAMES,
    dated_by=st.none() | NAMES,
    by=st.sampled_from(get_args(By)),
)
TIMERS = st.builds(
    Timer,
    rule=NAMES,
    states=SOME_NAMES,
    date=NAMES,
    days_after=st.sampled_from([0, 1]),
    trigger=NAMES,
    notice=st.none() | NAMES,
    order=st.sampled_from(ORDERS),
    settled_by=FEW_NAMES,
    statutory=st.booleans(),
)
SAYING_TIMERS = st.builds(lambda timer: replace(timer, trigger=None, notice=timer.trigger), TIMERS)
AMENDS = st.none() | st.sampled_from(get_args(Amend))
STATES = st.one_of(
    st.builds(
        State,
        name=NAMES,
        phase=st.sampled_from(["prepared", "unverified"]),
        amend=AMENDS,
        waits_for=st.none() | NAMES,
    ),
    st.builds(
        State,
        name=NAMES,
        phase=st.just("binding"),
        in_force=st.booleans(),
        amend=AMENDS,
        waits_for=st.none() | NAMES,
    ),
    st.builds(State, name=NAMES, phase=st.just("ended"), end=st.sampled_from(get_args(End))),
)
DEFINITIONS = st.builds(
    MachineDefinition,
    machine=NAMES,
    version=st.integers(1, 9999),
    initial=NAMES,
    meanings=st.lists(STATES, unique_by=lambda one: one.name, min_size=1, max_size=4).map(tuple),
    struck=st.none() | NAMES,
    exists_from=FEW_NAMES,
    imported=st.none() | st.builds(ImportedStates, NAMES, NAMES, NAMES, NAMES),
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


def test_all_but_a_name_a_version_and_a_state_may_be_left_out() -> None:
    definition = parse(MINIMAL, where="loan.v1.toml")

    assert definition.imported is None
    assert definition.struck is None
    assert definition.exists_from == ()
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


@pytest.mark.parametrize(
    "changed",
    [
        State("kept", "binding", in_force=True, amend="with_reason", waits_for="noticed"),
        State("signed", "unverified", amend="with_reason", waits_for="noticed"),
        State("signed", "binding", in_force=False, amend="with_reason", waits_for="noticed"),
        State("signed", "binding", in_force=True, amend="freely", waits_for="noticed"),
        State("signed", "binding", in_force=True, waits_for="noticed"),
        State("signed", "binding", in_force=True, amend="with_reason", waits_for="signed"),
        State("signed", "binding", in_force=True, amend="with_reason"),
        State("signed", "ended", end="in_its_time"),
        State("signed", "ended", end="replaced"),
    ],
    ids=repr,
)
def test_whatever_a_state_means_is_in_the_fingerprint(changed: State) -> None:
    state = State("signed", "binding", in_force=True, amend="with_reason", waits_for="noticed")
    one, other = (replace(PLAIN_AS_READ, meanings=(meaning,)) for meaning in (state, changed))

    assert fingerprint(one) != fingerprint(other)


def test_the_order_of_the_states_is_in_the_fingerprint() -> None:
    turned = replace(PLAIN_AS_READ, meanings=PLAIN_AS_READ.meanings[::-1])

    assert fingerprint(turned) != fingerprint(PLAIN_AS_READ)


def test_a_changed_guard_changes_the_fingerprint() -> None:
    looser = replace(PLAIN_AS_READ, transitions=PLAIN_AS_READ.transitions[1:])

    assert fingerprint(looser) != fingerprint(PLAIN_AS_READ)


def test_equal_definitions_hash_alike_and_unequal_ones_are_still_told_apart() -> None:
    twin = parse(dump(PLAIN_AS_READ), where="dump")
    other = replace(PLAIN_AS_READ, meanings=PLAIN_AS_READ.meanings[:-1])

    assert hash(twin) == hash(PLAIN_AS_READ)
    assert len({twin, PLAIN_AS_READ, other}) == 2


def test_states_are_listed_in_the_order_of_the_file() -> None:
    turned = replace(PLAIN_AS_READ, meanings=PLAIN_AS_READ.meanings[::-1])

    assert PLAIN_AS_READ.states == ("draft", "signed", "lost", "ended", "withdrawn")
    assert turned.states == ("withdrawn", "ended", "lost", "signed", "draft")


def test_states_that_have_ended_and_those_still_being_written_are_known_by_their_phase() -> None:
    definition = replace(PLAIN_AS_READ, meanings=KINDS)

    assert definition.final == ("expired", "terminated", "replaced", "withdrawn")
    assert definition.prepared == ("draft", "draft_with_reason", "awaiting", "awaiting_loosely", "laid_aside")


def test_what_no_state_is_none_is_listed_as() -> None:
    running = replace(PLAIN_AS_READ, meanings=(State("signed", "binding"), State("lost", "unverified")))

    assert running.final == ()
    assert running.prepared == ()


def test_what_a_state_means_is_found_by_its_name() -> None:
    assert [PLAIN_AS_READ.means(name) for name in PLAIN_AS_READ.states] == list(PLAIN_AS_READ.meanings)


@pytest.mark.parametrize("name", ["nowhere", "", "Draft"])
def test_asking_what_a_state_means_that_the_machine_does_not_have_is_a_mistake(name: str) -> None:
    with pytest.raises(KeyError, match=f"loan v1 has no state {name!r}"):
        PLAIN_AS_READ.means(name)


def test_every_property_of_a_state_is_claimed_below() -> None:
    assert set(HOLDS_OF) == {name for name, one in vars(State).items() if isinstance(one, property)}


@pytest.mark.parametrize(("name", "states"), HOLDS_OF.items())
def test_a_property_holds_of_these_states_and_of_no_others(name: str, states: set[str]) -> None:
    assert {state.name for state in KINDS if getattr(state, name)} == states


def test_the_states_above_are_of_every_phase_every_end_and_every_way_to_amend() -> None:
    assert {state.phase for state in KINDS} == set(get_args(Phase))
    assert {state.end for state in KINDS} == {None, *get_args(End)}
    assert {state.amend for state in KINDS} == {None, *get_args(Amend)}


@given(STATES)
def test_a_state_is_of_one_phase_and_what_is_said_of_it_agrees_with_that(state: State) -> None:
    assert sum(getattr(state, phase) for phase in PHASES) == 1
    assert state.has_ended or not (state.came_to_nothing or state.was_cut_short)
    assert state.binds or not state.is_revisable
    assert state.binds or state.has_ended or not state.is_renewable
    assert not (state.never_bound and (state.is_renewable or state.was_cut_short))


def test_what_is_in_force_may_be_asked_of_the_parties_without_ceasing_to_bind() -> None:
    asked = State("active", "binding", in_force=True, waits_for="noticed")

    assert asked.binds
    assert not asked.is_asked_of_the_parties


def test_a_state_says_no_more_than_its_phase_unless_it_is_told_to() -> None:
    bare = parse(MINIMAL, where="loan.v1.toml").means("draft")

    assert (bare.in_force, bare.end, bare.amend, bare.waits_for) == (False, None, None, None)


def test_a_record_comes_into_a_state_by_the_acts_of_an_arrow_that_leads_there() -> None:
    noticed = Transition("notice", ("signed", "lost"), "ended", acts="noticed")
    definition = replace(PLAIN_AS_READ, transitions=(*PLAIN_AS_READ.transitions, noticed))

    came = {
        (state, act)
        for state in definition.states
        for act in ("signed", "noticed", "decided", "extended")
        if definition.comes_of(state, act)
    }

    assert came == {("signed", "signed"), ("ended", "noticed")}


def test_a_record_comes_of_no_acts_where_only_people_and_the_calendar_lead() -> None:
    assert not PLAIN_AS_READ.comes_of("withdrawn", "signed")
    assert not PLAIN_AS_READ.comes_of("nowhere", "signed")
    assert not replace(PLAIN_AS_READ, transitions=()).comes_of("signed", "signed")


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


def test_a_deadline_is_settled_by_what_its_timer_asks_for_and_by_the_answers_to_it() -> None:
    for trigger, rule, does in (
        ("end", "loan_ends", True),
        ("withdraw", "loan_ends", True),
        ("sign", "loan_ends", False),
        ("", "loan_is_ending", False),
        ("end", "loan_is_ending", False),
        ("end", "no_such_rule", False),
    ):
        assert PLAIN_AS_READ.settles(trigger, rule) is does, (trigger, rule)


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
        ("loan.v1.toml: state", "definition.missing_key"),
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
        (PLAIN.replace("amend", "amended", 1), "state.draft.amended", "amend"),
        (PLAIN.replace("waits_for", "waits"), "state.draft.waits", "waits_for"),
        (PLAIN.replace("in_force", "holds"), "state.signed.holds", "in_force"),
        (PLAIN.replace("\nend = ", "\nends = ", 1), "state.ended.ends", "end"),
        ('final = ["ended"]\n' + PLAIN, "final", "state"),
        ('prepared = ["draft"]\n' + PLAIN, "prepared", "state"),
        (PLAIN + '[amend]\nfreely_in = ["draft"]\n', "amend", "state"),
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
        ('source = ["signed"]', "source = [1]", "transition[2].source[1]", "name"),
        ('source = ["signed"]', "source = 2024-01-01", "transition[2].source", "name"),
        ("in_force = true", "in_force = 1", "state.signed.in_force", "flag"),
        ("in_force = true", 'in_force = "yes"', "state.signed.in_force", "flag"),
        ('waits_for = "decided"', 'waits_for = ["decided"]', "state.draft.waits_for", "name"),
        ('waits_for = "decided"', "waits_for = 1", "state.draft.waits_for", "name"),
        ("statutory = true", 'statutory = "yes"', "timer[2].statutory", "flag"),
        ('exists_from = ["signed_on", "starts_on"]', "exists_from = [1]", "exists_from[1]", "name"),
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
        ("state = true\n", "state", "table"),
        ("[[state]]\n", "state", "table"),
        ('[state]\ndraft = "prepared"\n', "state.draft", "table"),
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


@pytest.mark.parametrize("name", ["Draft", '"a b"', '"utkäst"', '"draft_"', '""', '"draft.old"', "l" * 61])
def test_a_state_bears_a_name_like_any_other(name: str) -> None:
    text = PLAIN + f'[state.{name}]\nphase = "prepared"\n'

    [(where, code)] = findings_of(text)

    assert where.startswith("loan.v1.toml: state.")
    assert code == "definition.wrong_value"
    assert facts_of(text)["expected"] == "name"


def test_a_state_of_which_two_blocks_speak_is_no_toml() -> None:
    [(_, code)] = findings_of(PLAIN + '[state.draft]\nphase = "prepared"\n')

    assert code == "definition.bad_toml"


@pytest.mark.parametrize(
    ("right", "wrong", "place", "allowed"),
    [
        ('phase = "prepared"', 'phase = "drafted"', "state.draft.phase", get_args(Phase)),
        ('phase = "unverified"', "phase = 1", "state.lost.phase", get_args(Phase)),
        ('end = "in_its_time"', 'end = "in_time"', "state.ended.end", get_args(End)),
        ('end = "in_its_time"', "end = true", "state.ended.end", get_args(End)),
        ('amend = "freely"', 'amend = "sometimes"', "state.draft.amend", get_args(Amend)),
        ('amend = "freely"', "amend = true", "state.draft.amend", get_args(Amend)),
    ],
)
def test_a_word_of_a_state_that_is_not_of_its_list_is_a_finding_that_lists_the_allowed_ones(
    right: str, wrong: str, place: str, allowed: tuple[str, ...]
) -> None:
    text = PLAIN.replace(right, wrong, 1)

    assert (f"loan.v1.toml: {place}", "definition.unknown_value") in findings_of(text)
    assert facts_of(text)["allowed"] == allowed


def test_a_state_is_amended_freely_or_with_a_reason_but_not_both() -> None:
    both = PLAIN.replace('amend = "freely"', 'amend = ["freely", "with_reason"]')
    twice = PLAIN.replace('amend = "freely"', 'amend = "freely"\namend = "with_reason"')

    assert findings_of(both) == [("loan.v1.toml: state.draft.amend", "definition.unknown_value")]
    assert [code for _, code in findings_of(twice)] == ["definition.bad_toml"]


def test_a_state_says_of_which_phase_it_is() -> None:
    text = PLAIN.replace('phase = "unverified"', "")

    assert findings_of(text) == [("loan.v1.toml: state.lost.phase", "definition.missing_key")]


def test_what_has_ended_says_how() -> None:
    text = PLAIN.replace('end = "in_its_time"\n', "")

    assert findings_of(text) == [("loan.v1.toml: state.ended.end", "definition.missing_key")]


# The phase of a state, with what it needs; a key that means something there or not; and whether it does.
SAYS: Final = {
    "prepared": 'phase = "prepared"',
    "binding": 'phase = "binding"',
    "unverified": 'phase = "unverified"',
    "ended": 'phase = "ended"\nend = "in_its_time"',
}
KEYS: Final = {
    "in_force": ("in_force = true", {"binding"}),
    "end": ('end = "replaced"', {"ended"}),
    "amend": ('amend = "with_reason"', {"prepared", "binding", "unverified"}),
    "waits_for": ('waits_for = "signed"', {"prepared", "binding", "unverified"}),
}


@pytest.mark.parametrize(
    ("phase", "key"), [(phase, key) for phase in SAYS for key in KEYS if (phase, key) != ("ended", "end")]
)
def test_a_key_that_means_nothing_in_a_phase_is_a_finding_there_and_nowhere_else(
    phase: str, key: str
) -> None:
    line, phases = KEYS[key]
    text = f"{PLAIN}[state.other]\n{SAYS[phase]}\n{line}\n"

    if phase in phases:
        assert parse(text, where="loan.v1.toml").means("other").phase == phase
    else:
        assert findings_of(text) == [(f"loan.v1.toml: state.other.{key}", "definition.not_in_this_phase")]
        assert facts_of(text) == {"key": key, "phase": phase}


def test_nothing_is_amended_in_a_state_that_has_ended() -> None:
    freely = PLAIN.replace('end = "in_its_time"', 'end = "in_its_time"\namend = "freely"')
    ended = freely.replace('end = "came_to_nothing"', 'end = "came_to_nothing"\namend = "with_reason"')

    assert findings_of(ended) == [
        ("loan.v1.toml: state.ended.amend", "definition.not_in_this_phase"),
        ("loan.v1.toml: state.withdrawn.amend", "definition.not_in_this_phase"),
    ]


def test_all_that_means_nothing_in_a_phase_is_told_at_once() -> None:
    full = 'in_force = true\namend = "freely"\nwaits_for = "signed"\n'

    assert findings_of(f'{PLAIN}[state.other]\nphase = "ended"\n{full}') == [
        ("loan.v1.toml: state.other.end", "definition.missing_key"),
        ("loan.v1.toml: state.other.in_force", "definition.not_in_this_phase"),
        ("loan.v1.toml: state.other.amend", "definition.not_in_this_phase"),
        ("loan.v1.toml: state.other.waits_for", "definition.not_in_this_phase"),
    ]


@pytest.mark.parametrize("phase", SAYS)
def test_any_state_may_say_that_it_is_not_in_force(phase: str) -> None:
    text = f"{PLAIN}[state.other]\n{SAYS[phase]}\nin_force = false\n"

    assert parse(text, where="loan.v1.toml").means("other").in_force is False


@pytest.mark.parametrize("end", get_args(End))
def test_a_state_may_end_in_each_of_the_ways(end: str) -> None:
    text = f'{PLAIN}[state.other]\nphase = "ended"\nend = "{end}"\n'

    assert parse(text, where="loan.v1.toml").means("other").end == end


def test_an_arrow_without_an_end_leads_each_of_its_sources_back_to_itself() -> None:
    look = 'trigger = "look"\nsource = ["signed", "draft"]\nguards = "has_a_term"\nstamps = "reviewed_on"\n'

    read = parse(f"{PLAIN}[[transition]]\n{look}", where="loan.v1.toml")

    assert read.transitions[3:] == (
        Transition("look", ("signed",), "signed", guards=("has_a_term",), stamps=("reviewed_on",)),
        Transition("look", ("draft",), "draft", guards=("has_a_term",), stamps=("reviewed_on",)),
    )
    assert parse(dump(read), where="dump") == read


def test_arrows_without_an_end_stand_where_they_stand_in_the_file() -> None:
    text = PLAIN.replace('dest = "signed"\n', "").replace(
        'source = "draft"\n', 'source = ["draft", "lost"]\n'
    )

    arrows = parse(text, where="loan.v1.toml").transitions

    assert [(arrow.trigger, arrow.sources, arrow.dest) for arrow in arrows] == [
        ("sign", ("draft",), "draft"),
        ("sign", ("lost",), "lost"),
        ("end", ("signed",), "ended"),
        ("withdraw", ("draft", "signed"), "withdrawn"),
    ]


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
    ],
)
def test_a_timer_has_one_date_and_moves_or_says_something(
    right: str, wrong: str, place: str, given: tuple[str, ...]
) -> None:
    text = PLAIN.replace(right, wrong)

    places = dict(findings_of(text))

    assert [code for where, code in places.items() if where.endswith(place)] == ["definition.not_exactly_one"]
    assert facts_of(text)["given"] == given


def test_a_timer_may_move_a_record_and_tell_of_the_day() -> None:
    text = PLAIN.replace("notice", 'trigger = "end"\norder = "says"\nnotice')

    told = parse(text, where="loan.v1.toml").timers[1]

    assert (told.rule, told.trigger, told.notice) == ("end", "end", "loan_is_ending")


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


def test_a_state_knows_by_which_steps_it_is_left() -> None:
    file = Path(__file__).parents[3] / "config" / "machines" / "follow_up.v1.toml"
    definition = parse(file.read_text("utf-8"), where=file.name)

    assert definition.means("scheduled").leaves_by == {"record", "skip"}
    assert "conclude" in definition.means("recorded").leaves_by
    assert definition.means("concluded").leaves_by == frozenset()
