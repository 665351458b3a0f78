"""Diagrams: every state and every arrow is drawn, and words cannot break the drawing."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest

from lifecycle.machine.definition import ImportedStates, MachineDefinition, State, Timer, Transition
from lifecycle.machine.diagram import mermaid
from lifecycle.machine.file import parse

SHIPPED = sorted((Path(__file__).parents[3] / "config" / "machines").glob("*.toml"))

LOAN = MachineDefinition(
    machine="loan",
    version=1,
    initial="draft",
    meanings=(
        State("draft", "prepared"),
        State("signed", "binding"),
        State("active", "binding", in_force=True),
        State("unverified", "unverified"),
        State("ended", "ended", end="in_its_time"),
    ),
    imported=ImportedStates("unverified", "signed", "signed", "ended"),
    transitions=(
        Transition("sign", ("draft",), "signed"),
        Transition("begin", ("signed",), "active", by="engine"),
        Transition("end", ("active", "unverified"), "ended"),
    ),
    timers=(
        Timer("begin", ("signed",), "starts_on", 0, "begin", None, "begins"),
        Timer("end", ("active",), "ends_on", 1, "end", None, "child_ends"),
        Timer("ending", ("active",), "ends_on", 0, None, "ending", "says"),
    ),
)


def test_a_machine_is_drawn_with_its_entries_its_arrows_its_dates_and_its_ends() -> None:
    assert mermaid(LOAN) == dedent("""\
        stateDiagram-v2
            state "draft" as draft
            state "signed" as signed
            state "active" as active
            state "unverified" as unverified
            state "ended" as ended
            [*] --> draft
            [*] --> unverified
            draft --> signed: sign
            signed --> active: begin (starts_on)
            active --> ended: end (ends_on + 1)
            unverified --> ended: end
            ended --> [*]
        """)


def test_labels_turn_codes_into_words_and_leave_the_names_of_the_boxes() -> None:
    words = {"signed": "påskrivet", "begin": "börjar", "starts_on": "första dag"}

    drawn = mermaid(LOAN, label=lambda code: words.get(code, code))

    assert '    state "påskrivet" as signed\n' in drawn
    assert "    signed --> active: börjar (första dag)\n" in drawn


@pytest.mark.parametrize("label", ['a "b"', "a: b", "a; b", "a\nb", "a\r\nb", "a #35; b"])
def test_no_label_breaks_the_drawing(label: str) -> None:
    drawn = mermaid(LOAN, label=lambda _: label)

    lines = drawn.splitlines()
    assert len(lines) == len(mermaid(LOAN).splitlines())
    assert all(re.fullmatch(r'    state "[^"]*" as \w+', line) for line in lines[1:6])
    assert all(line.count(":") == 1 for line in lines[8:12])
    assert not any(char in drawn for char in ";#\r")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_each_shipped_machine_is_drawn_whole(path: Path) -> None:
    definition = parse(path.read_text("utf-8"), where=path.name)

    drawn = mermaid(definition)

    assert all(f" as {state}\n" in drawn for state in definition.states)
    for arrow in definition.transitions:
        for source in arrow.sources:
            assert f"    {source} --> {arrow.dest}: {arrow.trigger}" in drawn


def test_a_machine_that_no_register_fills_has_one_entry() -> None:
    assert mermaid(replace(LOAN, imported=None)).count("[*] -->") == 1


def test_a_state_from_which_a_register_row_enters_where_others_begin_is_one_entry() -> None:
    shared = replace(LOAN, imported=ImportedStates("draft", "signed", "signed", "ended"))

    assert mermaid(shared).count("[*] -->") == 1


def test_states_are_drawn_in_the_order_of_the_file() -> None:
    turned = replace(LOAN, meanings=LOAN.meanings[::-1])

    drawn = mermaid(turned).splitlines()

    assert [line.rpartition(" ")[2] for line in drawn[1:6]] == list(turned.states)


def test_whatever_has_ended_leads_out_of_the_drawing() -> None:
    ends = (*LOAN.meanings, State("withdrawn", "ended", end="came_to_nothing"))

    drawn = mermaid(replace(LOAN, meanings=ends)).splitlines()

    assert drawn[-2:] == ["    ended --> [*]", "    withdrawn --> [*]"]
