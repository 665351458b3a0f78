"""Two versions of one machine: when records go over by themselves, and where a map puts them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from lifecycle.machine.definition import MachineDefinition, State
from lifecycle.machine.file import parse
from lifecycle.machine.versions import incompatible, placing

FILE: Final = Path(__file__).parents[3] / "config" / "machines" / "pledge.v1.toml"
OLD: Final = parse(FILE.read_text("utf-8"), where=FILE.name)
NEW: Final = replace(OLD, version=2)


def with_state(definition: MachineDefinition, name: str, state: State | None) -> MachineDefinition:
    """Let a state mean something else, or be gone."""
    kept = (state if one.name == name else one for one in definition.meanings)
    return replace(definition, meanings=tuple(one for one in kept if one is not None))


def reasons(old: MachineDefinition, new: MachineDefinition) -> list[tuple[str, object, object]]:
    return [(one.code, one.facts.get("state"), one.facts.get("key")) for one in incompatible(old, new)]


def test_a_version_that_keeps_every_state_takes_records_over_whatever_else_it_says() -> None:
    more = replace(NEW, meanings=(*NEW.meanings, State("resting", "binding", amend="with_reason")))
    otherwise = replace(more, transitions=(), timers=(), initial="resting", imported=None)
    stricter = with_state(otherwise, "unverified", State("unverified", "unverified", amend="with_reason"))

    assert [reasons(OLD, new) for new in (NEW, more, otherwise, stricter)] == [[], [], [], []]


def test_a_state_that_is_gone_is_named_also_an_ended_one() -> None:
    new = with_state(with_state(NEW, "published", None), "withdrawn", None)

    assert reasons(OLD, new) == [
        ("version.state_gone", "published", None),
        ("version.state_gone", "withdrawn", None),
    ]


@pytest.mark.parametrize(
    ("state", "what"),
    [
        (State("signed", "prepared", amend="with_reason"), ["phase"]),
        (State("signed", "binding", in_force=True, amend="with_reason"), ["in_force"]),
        (State("signed", "binding", amend="with_reason", waits_for="signed"), ["waits_for"]),
        (State("signed", "binding"), ["amend"]),
        (State("signed", "ended", end="in_its_time"), ["phase", "end", "amend"]),
    ],
)
def test_a_state_that_means_something_else_is_named_with_what(state: State, what: list[str]) -> None:
    found = reasons(OLD, with_state(NEW, "signed", state))

    assert found == [("version.state_means_otherwise", "signed", one) for one in what]


def test_what_becomes_of_an_entry_that_never_was_and_since_when_one_is_there_stay_the_same() -> None:
    new = replace(NEW, struck="ended", exists_from=("signed_on",))

    assert reasons(OLD, new) == [
        ("version.key_differs", None, "struck"),
        ("version.key_differs", None, "exists_from"),
    ]


def test_a_state_goes_to_its_namesake_that_means_the_same_and_else_where_the_map_says() -> None:
    new = with_state(NEW, "published", State("shown", "binding", in_force=True, amend="with_reason"))
    new = with_state(with_state(new, "unverified", State("unverified", "binding")), "reported", None)

    plain, mapped = placing(OLD, new, {}), placing(OLD, new, {"published": "shown", "reported": "shown"})

    assert plain.states == {"draft": "draft", "signed": "signed"}
    assert mapped.states == {"draft": "draft", "signed": "signed", "published": "shown", "reported": "shown"}
    assert mapped.renamed == {"published": "shown", "reported": "shown"}
    assert plain.findings == mapped.findings == ()


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("nowhere", "signed", "version.maps_no_state"),
        ("ended", "ended", "version.maps_no_state"),
        ("signed", "nowhere", "version.maps_to_no_state"),
        ("signed", "ended", "version.maps_a_kept_state"),
        ("draft", "signed", "version.maps_a_kept_state"),
        ("published", "signed", "version.maps_to_another_meaning"),
    ],
)
def test_a_map_says_what_is_called_otherwise_and_never_that_something_happened(
    before: str, after: str, code: str
) -> None:
    new = with_state(NEW, "published", State("shown", "binding", in_force=True, amend="with_reason"))

    found = placing(OLD, new, {"published": "shown", before: after})

    assert [(one.code, one.facts["before"], one.facts["after"]) for one in found.findings] == [
        (code, before, after)
    ]
    assert found.states == {}


@pytest.mark.parametrize(
    "otherwise",
    [
        {"phase": "prepared"},
        {"in_force": False},
        {"phase": "ended", "end": "in_its_time"},
        {"waits_for": "signed"},
        {"amend": None},
    ],
)
def test_a_state_that_means_something_else_is_gone_to_neither_by_its_name_nor_by_a_map(
    otherwise: dict[str, Any],
) -> None:
    """However it is said: a version says what states are called, never what has become of records."""
    changed = replace(OLD.means("published"), **otherwise)
    kept = with_state(NEW, "published", changed)
    renamed = with_state(NEW, "published", replace(changed, name="shown"))

    by_name, by_itself, by_map = (
        placing(OLD, new, said)
        for new, said in ((kept, {}), (kept, {"published": "published"}), (renamed, {"published": "shown"}))
    )

    assert (by_name.findings, "published" in by_name.states) == ((), False)
    for said in (by_itself, by_map):
        assert [one.code for one in said.findings] == ["version.maps_to_another_meaning"]
