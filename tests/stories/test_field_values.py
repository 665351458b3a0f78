"""Field values as people write them: every field of every noun reads what it can hold, and says so if not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import pytest

from lifecycle.codes import CODES
from lifecycle.errors import InvalidDate, InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import (
    AMOUNTS,
    CONTRADICTS,
    EITHER,
    EMPTY,
    FIELDS,
    NAMED_BY,
    NEEDED,
    NOT_SAID,
    ROWS,
    UNLESS_SAID,
    Cell,
    Dated,
    Row,
    Shape,
    Value,
    dated,
    is_named,
    rows_in,
)
from lifecycle.nouns import NOUNS
from lifecycle.records import Unit
from lifecycle.store import Store
from tests.engine.world import POLICE, TOWN, World, snapshot, unit_row
from words.vocabulary import read_code
from workflows.lookup.by_name import find_record
from workflows.lookup.field_values import (
    NamedTwice,
    Reader,
    UnknownCode,
    Words,
    WrongRow,
    read_values,
    split_pairs,
    the_code_itself,
)


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found()
    world.main("MAIN")
    world.main("OLD")
    return world


def read(
    world: World,
    machine: str,
    *pairs: str,
    words: Words = the_code_itself,
    stored: Mapping[str, Value] | None = None,
) -> dict[str, Value]:
    parties = tuple(the_party(world, name) for name in (TOWN, POLICE))
    with world.reading() as connection:
        return read_values(Reader(connection, machine, parties, stored or {}, words), split_pairs(pairs))


def the_party(world: World, name: str) -> Unit:
    return unit_row(name, identity=world.ids[name])


def in_words(family: str, written: str, codes: Sequence[str]) -> str | None:
    """A catalogue of a few words; what it does not know must be the code itself."""
    code = {
        ("code.sources.kind", "intervjuer"): "interviews",
        ("code.problems.character", "tillfälligt"): "temporary",
        ("code.groups_reached.group", "kvinnor"): "women",
        ("code.forum_kind", "styrgrupp"): "steering",
        ("deviation", "interimsavtal"): "interim",
        ("cell", "slag"): "kind",
        ("cell", "benämning"): "title",
        ("cell", "part"): "party",
        ("field", "källor"): "sources",
        ("field", "nådda grupper"): "groups_reached",
        ("field", "slag av forum"): "forum_kind",
        ("field", "avvikelse"): "deviation",
        ("field", "rubrik"): "title",
    }.get((family, written), written)
    return code if code in codes else None


TEXT = (" trygg  kväll ", "trygg  kväll")
RECORD = ("main", "MAIN")
SAID: dict[str, tuple[str, Value]] = {
    "parent_id": RECORD,
    "predecessor_id": ("OLD", "OLD"),
    "origin_id": RECORD,
    "plan_id": RECORD,
    "picture_id": RECORD,
    "subject_id": RECORD,
    "parties": (f"{TOWN.lower()} ;{POLICE};", (TOWN, POLICE)),
    "areas": ("borås; 1480", ("1490", "1480")),
    "decided_on": ("2024", dated("2024")),
    "starts_on": ("2024-02-29", Dated.on(date(2024, 2, 29))),
    "ends_on": ("2028-02", dated("2028-02")),
    "signed_on": ("2024-02", dated("2024-02")),
    "owed_since": ("2024-02-29", date(2024, 2, 29)),
    "owed_within": ("P9M", "P9M"),
    "adopted_on": ("2024-02-29", date(2024, 2, 29)),
    "purposes": ("trygghet;  ", ("trygghet",)),
    "priorities": ("unga; trygga platser", ("unga", "trygga platser")),
    "term_years": ("30", 30),
    "revised_every_years": ("1", 1),
    "reviewed_on": ("2024-02-29", date(2024, 2, 29)),
    "deviation": ("mandate_period", "mandate_period"),
    "extension_clause": ("Ja", True),
    "ends_with_parent": ("no", False),
    "signatory_roles": ("ordförande; chef", ("ordförande", "chef")),
    "coordination_tasks": ("kallar; dokumenterar", ("kallar", "dokumenterar")),
    "fixed_for_subs": ("purposes; annex_decider", ("purposes", "annex_decider")),
    "legal_purpose": ("both", "both"),
    "method": ("each_first", "each_first"),
    "deeper_analysis": ("torget; skolvägen", ("torget", "skolvägen")),
    "updated_on": ("2024-02-29", date(2024, 2, 29)),
    "prioritised_on": ("2024-02-29", date(2024, 2, 29)),
    "followed_up_on": ("2024-02-29", date(2024, 2, 29)),
    "duty_kind": ("picture_updated", "picture_updated"),
    "clock_from": ("2023-07-01", date(2023, 7, 1)),
    "counted_from": ("2024-07-01", date(2024, 7, 1)),
    "missed_on": ("2024-07-01", date(2024, 7, 1)),
    "met_on": ("2024-02-29", date(2024, 2, 29)),
    "prepared_on": ("2024-02-29", date(2024, 2, 29)),
    "messages": ("vi gör det här; ring 112", ("vi gör det här", "ring 112")),
    "carried_out_by": ("both", "both"),
    "forum_kind": ("steering", "steering"),
    "perspectives": ("operative;strategic", ("operative", "strategic")),
    "chair_rotates": ("nej", False),
    "cadence": ("every_second_week", "every_second_week"),
    "meets_on": ("2028-05-16", date(2028, 5, 16)),
    "held_on": ("2028-05-16", date(2028, 5, 16)),
    "mailbox": ("rektor@norrby.example", "rektor@norrby.example"),
    "answered_on": ("2028-05-16", date(2028, 5, 16)),
    "answer": ("den ökar", "den ökar"),
    "answer_by": ("2028-05-16", date(2028, 5, 16)),
    "asked_on": ("2028-05-16", date(2028, 5, 16)),
    "reminded_on": ("2028-05-16", date(2028, 5, 16)),
    "received_on": ("2028-05-16", date(2028, 5, 16)),
    "preliminary": ("ja", True),
    "shows_ratings": ("ja", True),
    "period": ("2028-t1", "2028-T1"),
    "period_starts_on": ("2028-01-01", date(2028, 1, 1)),
    "period_ends_on": ("2028-04-30", date(2028, 4, 30)),
    "conclude_by": ("2028-05-31", date(2028, 5, 31)),
    "no_measures": ("ja", True),
    "aspect": ("effect", "effect"),
    "subject": ("action_plans", "action_plans"),
    "counted": ("12", 12),
    "direction": ("lower", "lower"),
    "baseline": ("1 034,50", "1034.5"),
    "value": ("29 %", "29"),
    "extent": ("fell", "fell"),
    "changed_character": ("unknown", "unknown"),
    "measured_as": ("count", "count"),
    "shows": ("perceived", "perceived"),
    "months_before": ("24", 24),
    "months_after": ("12", 12),
    "size": ("-3.0", "-3"),
    "organisers": ("Länsstyrelsen; Regionen", ("Länsstyrelsen", "Regionen")),
    "intended_measures": ("utbildning; studiebesök", ("utbildning", "studiebesök")),
    "begun_on": ("2028-05-16", date(2028, 5, 16)),
    "presents_on": ("2028-05-16", date(2028, 5, 16)),
    "presented_on": ("2028-05-16", date(2028, 5, 16)),
    "continues": ("lägesbild; utbildning", ("lägesbild", "utbildning")),
    "shaped_with": ("personal; fältgruppens chef", ("personal", "fältgruppens chef")),
    "cost": ("0,12 mnkr", "120000"),
    "spent": ("60 tkr", "60000"),
    "budget_goals": ("trygga unga; lägre kostnader", ("trygga unga", "lägre kostnader")),
    "budget_assignments": ("fler vuxna ute", ("fler vuxna ute",)),
}
"""Field -> as written, and what is meant; every other field that is a plain text means `TEXT`."""

CELLS: dict[Cell, tuple[str, str]] = {
    Cell.TEXT: (" trygg  kväll ", "trygg  kväll"),
    Cell.DAY: ("2028-05-16", "2028-05-16"),
    Cell.NUMBER: ("004", "4"),
    Cell.NUMERAL: ("1 034,50", "1034.5"),
    Cell.PARTY: ("lokalpolis", POLICE),
}
"""Shape of a cell -> as written, and what is meant; a code stands as it is."""

AN_AMOUNT = ("34,50 tkr", "34500")
OF_A_YEAR = {("outcomes", "period"): (" 2028-T1", "2028-T1")}
"""Texts in cells that are times of one year, and never free words."""


def said_of(name: str) -> tuple[str, Value]:
    return SAID.get(name, TEXT) if FIELDS[name] is Shape.TEXT else SAID[name]


def meant(world: World, name: str, value: Value) -> Value:
    """Names in an example become the ids of this world."""
    if FIELDS[name] is Shape.RECORD:
        return world.ids[str(value)]
    if FIELDS[name] is Shape.UNITS and isinstance(value, tuple):
        return tuple(world.ids[str(one)] for one in value)
    return value


def row_of(world: World, field: str) -> tuple[dict[str, str], Row]:
    """One row of a small table with all that may stand there together: as written, and as meant."""
    written, means = {}, {}
    for column, cell in ROWS[field].items():
        if column in EITHER.get(field, ())[1:]:
            continue
        contradicts = (column, code := CODES.get(f"{field}.{column}", ("",))[0]) in CONTRADICTS.get(field, ())
        code = CODES[f"{field}.{column}"][1] if contradicts else code
        text, value = AN_AMOUNT if column in AMOUNTS else CELLS.get(cell, (code, code))
        text, value = OF_A_YEAR.get((field, column), (text, value))
        written[column] = text
        means[column] = str(world.ids[value]) if cell is Cell.PARTY else value
    return written, means


def own_fields(machine: str) -> list[str]:
    return [name for name in NOUNS[machine].fields if name not in NOT_SAID]


def machine_with(field: str) -> str:
    return next(machine for machine, noun in NOUNS.items() if field in noun.fields)


# ---- every field of every noun ----


def test_every_field_that_people_may_name_is_tried_here() -> None:
    tried = {name for name in FIELDS if FIELDS[name] in (Shape.TEXT, Shape.ROWS) or name in SAID}

    assert tried == set(FIELDS) - NOT_SAID
    assert {"without_main_since", "to_be_decided"} == NOT_SAID
    assert {name for noun in NOUNS.values() for name in noun.fields} == set(FIELDS)


@pytest.mark.parametrize("machine", NOUNS)
def test_a_field_reads_what_it_can_hold(world: World, machine: str) -> None:
    for name in own_fields(machine):
        if FIELDS[name] is Shape.ROWS:
            continue
        written, value = said_of(name)
        assert read(world, machine, f"{name}={written}") == {name: meant(world, name, value)}, name


@pytest.mark.parametrize("machine", NOUNS)
def test_an_empty_text_empties_a_field(world: World, machine: str) -> None:
    for name in own_fields(machine):
        empty = False if name == "ends_with_parent" else EMPTY[FIELDS[name]]
        assert read(world, machine, f"{name}=") == {name: empty}, name


@pytest.mark.parametrize("machine", NOUNS)
def test_a_field_of_another_noun_is_no_field_here(world: World, machine: str) -> None:
    for name in set(FIELDS) - set(own_fields(machine)):
        with pytest.raises(UnknownRecord):
            read(world, machine, f"{name}=1")


def test_several_fields_are_read_at_once(world: World) -> None:
    found = read(
        world, "activity", "title=Nattvandring", "target=minst 8", "starts_on=2028", "carried_out_by=both"
    )

    assert list(found) == ["title", "target", "starts_on", "carried_out_by"]


def wrong_values() -> Iterator[tuple[str, str, type[LifecycleError]]]:
    """Field, what cannot be, and the error that says so: for each shape, and for what is particular."""
    yield from ((name, "NOWHERE", UnknownRecord) for name in FIELDS if FIELDS[name] is Shape.RECORD)
    yield from ((name, "2024-02", InvalidValue) for name in FIELDS if FIELDS[name] is Shape.DAY)
    yield from ((name, "2024-13", InvalidDate) for name in FIELDS if FIELDS[name] is Shape.DATED)
    yield from ((name, "kanske", InvalidValue) for name in FIELDS if FIELDS[name] is Shape.FLAG)
    yield from ((name, "fyra", InvalidValue) for name in FIELDS if FIELDS[name] is Shape.NUMBER)
    yield from ((name, "1;2", InvalidValue) for name in FIELDS if FIELDS[name] is Shape.NUMERAL)
    yield from ((name, "vet ej", UnknownCode) for name in FIELDS if name in CODES and name != "deviation")
    yield from ((name, "a\x00b", InvalidValue) for name in FIELDS if FIELDS[name] is Shape.TEXT)
    yield from (("outcomes", f"{period} | 900", InvalidValue) for period in ("våren", "2027--2028"))
    yield from ((name, "x" * 2001, InvalidValue) for name in FIELDS if FIELDS[name] is Shape.TEXTS)
    yield from (
        ("title", "\udc80", InvalidValue),
        ("parties", "Atlantis", UnknownRecord),
        ("areas", "Atlantis", UnknownRecord),
        ("signed_on", "igår", InvalidDate),
        ("starts_on", "2024-02-30", InvalidDate),
        ("ends_on", "24", InvalidDate),
        ("meets_on", "i maj", InvalidDate),
        ("term_years", "18 månader", InvalidValue),
        ("term_years", "0", InvalidValue),
        ("term_years", "31", InvalidValue),
        ("term_years", "٤", InvalidValue),
        ("term_years", "9" * 5000, InvalidValue),
        ("revised_every_years", "-2", InvalidValue),
        ("counted", "-1", InvalidValue),
        ("counted", "1" * 10, InvalidValue),
        ("baseline", "1e9", InvalidValue),
        ("deviation", "vet ej", InvalidValue),
        ("ends_with_parent", "2", InvalidValue),
        ("groups_reached", "women; vet ej", UnknownCode),
        ("period", "2028-T4", InvalidValue),
        ("owed_within", "några månader", InvalidValue),
    )


def test_a_value_that_cannot_be_is_refused(world: World) -> None:
    before = snapshot(world.store)

    for name, text, error in wrong_values():
        if name not in NOT_SAID:
            with pytest.raises(error):
                read(world, machine_with(name), f"{name}={text}")
    assert snapshot(world.store) == before


@pytest.mark.parametrize(
    ("machine", "pairs", "stored"),
    [
        ("follow_up", ("value=12 %", "measured_as=count"), None),
        ("follow_up", ("measured_as=count", "baseline=12,5%"), None),
        ("follow_up", ("value=12 %",), {"measured_as": "count"}),
        ("follow_up", ("comparisons=Norrby | 30 % | 31",), {"measured_as": "count"}),
        ("action_plan", ("indicators=rån | lower | 40 % | | | | count",), None),
    ],
)
def test_a_percentage_is_no_count_at_any_door(
    world: World, machine: str, pairs: tuple[str, ...], stored: dict[str, Value] | None
) -> None:
    with pytest.raises(InvalidValue) as refused:
        read(world, machine, *pairs, stored=stored)
    assert refused.value.facts["expected"] == "events"
    shares = (pair.replace("count", "share") for pair in pairs)
    assert read(world, machine, *shares, stored=stored and {"measured_as": "share"})


@pytest.mark.parametrize(
    ("pair", "error"),
    [
        ("colour=red", UnknownRecord),
        ("without_main_since=2024-01-01", UnknownRecord),
        ("to_be_decided=2024-01-01", UnknownRecord),
        ("=2024", UnknownRecord),
        ("+=2024", UnknownRecord),
        ("title", InvalidValue),
    ],
)
def test_what_names_no_field_is_refused(world: World, pair: str, error: type[LifecycleError]) -> None:
    with pytest.raises(error):
        read(world, "main_agreement", pair)


def test_only_the_two_lengths_of_an_agreement_are_years(world: World) -> None:
    def expected(machine: str, pair: str) -> object:
        with pytest.raises(InvalidValue) as wrong:
            read(world, machine, pair)
        return wrong.value.facts["expected"]

    assert expected("main_agreement", "term_years=x") == "years"
    assert expected("main_agreement", "revised_every_years=x") == "years"
    for written in ("2 år", "2 years", "två år", "Two years", "24 månader", "24 mån.", "P2Y"):
        assert read(world, "main_agreement", f"term_years={written}") == {"term_years": 2}
    for written in ("1 år", "ett år", "tolv månader", "12 månader", "12"):
        assert read(world, "follow_up", f"months_before={written}") == {"months_before": 12}
    assert expected("follow_up", "counted=x") == "whole_number"
    assert read(world, "follow_up", "counted=0") == {"counted": 0}


def test_an_end_may_be_the_main_agreements_where_an_end_can_be_tied_to_one(world: World) -> None:
    for written in ("main", "MAIN", "huvudavtalet", "until-main-ends"):
        assert read(world, "sub_agreement", f"ends_on={written}") == {"ends_with_parent": True}
        with pytest.raises(InvalidDate):
            read(world, "action_plan", f"ends_on={written}")


def test_short_names_of_fields_are_understood(world: World) -> None:
    short = ("Parent=MAIN", "from=2024", "to=2028", "predecessor=OLD")
    agreement = read(world, "sub_agreement", *short, words=read_code)
    swedish = read(world, "sub_agreement", "under=MAIN", "från=2024", "till=2028", words=read_code)
    plan = read(world, "municipal_plan", "picture=MAIN")

    assert list(agreement) == ["parent_id", "starts_on", "ends_on", "predecessor_id"]
    assert list(swedish) == ["parent_id", "starts_on", "ends_on"]
    assert list(plan) == ["picture_id"]


def test_what_a_field_is_also_called_is_known_to_the_words_alone(world: World) -> None:
    with pytest.raises(UnknownRecord):
        read(world, "sub_agreement", "from=2024")


@pytest.mark.parametrize(
    "pairs",
    [
        ("from=2024", "starts_on=2024"),
        ("parent=MAIN", "parent_id=OLD"),
        ("under=MAIN", "hör till=OLD"),
        ("title=a", "TITLE=b"),
        ("purposes=a", "purposes+=b"),
        ("purposes+=a", "purposes+=b"),
        ("rubrik=a", "title=b"),
    ],
)
def test_one_field_is_said_once(world: World, pairs: tuple[str, ...]) -> None:
    with pytest.raises(InvalidValue):
        read(world, "main_agreement", *pairs, words=read_code)


def test_a_misspelt_field_is_answered_with_what_it_is_like_or_with_all_there_are(world: World) -> None:
    with pytest.raises(UnknownRecord) as near:
        read(world, "main_agreement", "end_on=2028")
    with pytest.raises(UnknownRecord) as far:
        read(world, "meeting", "xyzzy=2028")

    assert "ends_on" in near.value.facts["nearest"]  # type: ignore[operator]  # names
    assert not far.value.facts["nearest"]
    assert set(far.value.facts["fields"]) == set(own_fields("meeting"))  # type: ignore[call-overload]  # names


# ---- rows ----


def has_to_be_said(field: str) -> set[str]:
    """The columns without which nobody knows of what a row is: a party's, or a name that people make up."""
    said = {*NEEDED.get(field, ())}
    if not NAMED_BY[field]:
        return said
    first = NAMED_BY[field][0]
    return {first, *said} if is_named(field) or ROWS[field][first] is Cell.PARTY else said


@pytest.mark.parametrize("field", ROWS)
def test_a_row_is_written_cell_by_cell_in_the_order_of_its_columns(world: World, field: str) -> None:
    written, means = row_of(world, field)
    in_order = " | ".join(written.get(column, "") for column in ROWS[field])

    assert read(world, machine_with(field), f"{field}={in_order}") == {field: (means,)}


@pytest.mark.parametrize("field", ROWS)
def test_a_row_is_written_with_the_names_of_its_columns_in_any_order(world: World, field: str) -> None:
    written, means = row_of(world, field)
    named = " | ".join(f"{column}: {cell}" for column, cell in reversed(written.items()))

    assert read(world, machine_with(field), f"{field}={named}") == {field: (means,)}


@pytest.mark.parametrize("field", ROWS)
def test_each_cell_is_a_row_with_no_more_than_what_names_it(world: World, field: str) -> None:
    written, means = row_of(world, field)
    for column in written:
        said = dict.fromkeys((*has_to_be_said(field), column))
        found = read(
            world, machine_with(field), f"{field}={'|'.join(f'{one}:{written[one]}' for one in said)}"
        )

        unsaid = UNLESS_SAID.get((machine_with(field), field), {})
        assert found == {field: ({**unsaid, **{one: means[one] for one in said}},)}


@pytest.mark.parametrize("field", [field for field in ROWS if has_to_be_said(field)])
def test_a_row_that_does_not_say_of_what_it_is_is_wrong_and_says_where(world: World, field: str) -> None:
    written, _ = row_of(world, field)
    for column in written.keys() - has_to_be_said(field):
        with pytest.raises(WrongRow) as wrong:
            read(world, machine_with(field), f"{field}={column}:{written[column]}")
        assert (wrong.value.facts["reason"], wrong.value.facts["row"]) == ("unnamed", 1)
        assert wrong.value.facts["cell"] in has_to_be_said(field)


def test_an_answer_that_is_given_again_is_given_as_late_as_the_one_that_counts(world: World) -> None:
    stored = read(world, "activity", f"vek={POLICE} | economy | partly | medel | chef | start")

    again = read(world, "activity", f"vek={POLICE} | economy | yes", stored=stored)
    other = read(world, "activity", f"vek+={POLICE} | ability | yes", stored=stored)
    earlier = read(world, "activity", f"vek+={POLICE} | economy | yes | | | planning", stored=stored)

    assert [row["answer"] for row in rows_in(again["vek"])] == ["yes"]
    assert [row["stage"] for row in rows_in(again["vek"])] == ["start"]
    assert [row["stage"] for row in rows_in(other["vek"])] == ["start", "planning"]
    assert [row["stage"] for row in rows_in(earlier["vek"])] == ["start", "planning"]


def test_what_is_secret_is_not_written_beside_the_paper_in_which_it_stands(world: World) -> None:
    whole = f"vek={POLICE} | economy | no | medel för spaning | chef | planning | A-12/2027"

    with pytest.raises(WrongRow) as wrong:
        read(world, "activity", whole)

    assert (wrong.value.facts["reason"], wrong.value.facts["row"]) == ("secret", 1)
    [rows] = read(world, "activity", whole.replace("medel för spaning", "")).values()
    assert "lacks" not in rows_in(rows)[0]


@pytest.mark.parametrize("field", ROWS)
def test_a_row_with_more_cells_than_columns_is_wrong_and_says_which_there_are(
    world: World, field: str
) -> None:
    written = row_of(world, field)[0]
    cells = [*(written.get(column, "") for column in ROWS[field]), "till"]

    with pytest.raises(WrongRow) as wrong:
        read(world, machine_with(field), f"{field}={' | '.join(cells)}")

    assert wrong.value.facts["field"] == field
    assert wrong.value.facts["columns"] == tuple(ROWS[field])


@pytest.mark.parametrize(
    ("written", "percent"), [("50%", "50"), ("50 %", "50"), ("halvtid", "50"), ("Heltid", "100")]
)
def test_a_part_of_full_time_is_read_as_people_write_it(world: World, written: str, percent: str) -> None:
    [said] = read(world, "sub_agreement", f"coordination={TOWN} | samordnare | {written}").values()

    assert [row["percent"] for row in rows_in(said)] == [percent]


def test_rows_are_separated_by_semicolons_and_an_empty_one_is_none(world: World) -> None:
    found = read(world, "meeting", "decisions=Vandring | fritidschef | 2028-09-30;  ; Möte med hyresvärden;")

    assert found == {
        "decisions": (
            {"decision": "Vandring", "responsible": "fritidschef", "due_on": "2028-09-30"},
            {"decision": "Möte med hyresvärden"},
        )
    }


def test_an_empty_cell_is_left_out(world: World) -> None:
    found = read(world, "action_plan", "indicators=anmälda rån | lower | | 2027 | | Brå")

    assert found == {
        "indicators": (
            {"name": "anmälda rån", "direction": "lower", "baseline_period": "2027", "source": "Brå"},
        )
    }


def test_a_named_cell_may_be_followed_by_those_that_come_after_it(world: World) -> None:
    found = read(world, "problem_picture", "problems=unga | prioritised: yes | för få vuxna ute | skolan")

    row = {"name": "unga", "prioritised": "yes", "cause": "för få vuxna ute", "underlying": "skolan"}
    assert found == {"problems": (row,)}


@pytest.mark.parametrize(
    "pasted",
    [
        "unga\tlong_term\tyes\nrån; stölder\ttemporary\n",
        "unga\tlong_term\tyes\r\nrån; stölder\ttemporary\t\r\n",
        "character\tname\tprioritised\nlong_term\tunga\tyes\ntemporary\trån; stölder\t\n",
    ],
)
def test_a_table_that_is_pasted_from_a_spreadsheet_is_its_rows_and_cells(world: World, pasted: str) -> None:
    assert read(world, "problem_picture", f"problems={pasted}") == {
        "problems": (
            {"name": "unga", "character": "long_term", "prioritised": "yes"},
            {"name": "rån; stölder", "character": "temporary"},
        )
    }


def test_a_pasted_row_that_is_longer_than_its_headings_is_refused(world: World) -> None:
    with pytest.raises(WrongRow):
        read(world, "problem_picture", "problems=name\tcharacter\nunga\tlong_term\tyes")


def test_lines_that_are_pasted_into_a_list_are_its_items(world: World) -> None:
    found = read(
        world, "main_agreement", "priorities=unga i riskzon\r\nnarkotika\n", f"parties={TOWN}\n{POLICE}"
    )

    assert found == {
        "priorities": ("unga i riskzon", "narkotika"),
        "parties": (world.ids[TOWN], world.ids[POLICE]),
    }


def test_a_label_that_names_no_column_is_part_of_the_text(world: World) -> None:
    found = read(world, "problem_picture", "problems=Norrby: rån kl. 22:30 | character: long_term")

    assert found == {"problems": ({"name": "Norrby: rån kl. 22:30", "character": "long_term"},)}


@pytest.mark.parametrize(
    ("pair", "error"),
    [
        ("sources=kind: interviews | kind: staff", WrongRow),  # a column twice
        ("sources=interviews | kind: staff", WrongRow),
        ("sources=period: 2027 | Brå", WrongRow),  # nothing comes after the last column
        ("sources= | |", WrongRow),  # a row that says nothing
        ("sources=;|;", WrongRow),
        ("sources=colour: red", UnknownCode),  # no column is called so: it is the first cell, which is a code
        ("sources=rykten | på torget", UnknownCode),
        ("problems=unga | ibland", UnknownCode),
    ],
)
def test_a_row_that_cannot_be_is_refused(world: World, pair: str, error: type[LifecycleError]) -> None:
    with pytest.raises(error):
        read(world, "problem_picture", pair)


@pytest.mark.parametrize(
    ("machine", "pair", "error"),
    [
        ("sub_agreement", "coordination=Atlantis | samordnare", UnknownRecord),
        ("sub_agreement", f"coordination={TOWN} | samordnare | ibland", InvalidValue),
        ("sub_agreement", f"coordination={TOWN} | samordnare | -5", InvalidValue),
        ("meeting", "decisions=Vandring | | i höst", InvalidDate),
        ("meeting", "decisions=Vandring | | 2028-09", InvalidValue),
        ("action_plan", "indicators=rån | lower | många", InvalidValue),
        ("action_plan", "indicators=ra\x00n", InvalidValue),
    ],
)
def test_a_cell_that_cannot_be_is_refused(
    world: World, machine: str, pair: str, error: type[LifecycleError]
) -> None:
    with pytest.raises(error):
        read(world, machine, pair)


def test_a_party_in_a_row_may_be_cut_short_among_those_of_the_record(world: World) -> None:
    found = read(world, "contact_list", "contacts=borås stad | samordnare; lokalpolis | kommunpolis")

    assert found == {
        "contacts": (
            {"party": str(world.ids[TOWN]), "function": "samordnare"},
            {"party": str(world.ids[POLICE]), "function": "kommunpolis"},
        )
    }


# ---- codes ----


@pytest.mark.parametrize("key", CODES)
def test_every_code_of_every_closed_list_is_read_as_itself(world: World, key: str) -> None:
    field, _, column = key.partition(".")
    for code in CODES[key]:
        names = "".join(
            f"{one}: {row_of(world, field)[0][one]} | "
            for one in (has_to_be_said(field) - {column} if column else ())
        )
        written = f"{field}={names}{column}: {code}" if column else f"{field}={code}"
        [value] = read(world, machine_with(field), written).values()
        if column:
            assert rows_in(value)[0][column] == code
            continue

        several = FIELDS[field] is Shape.CODES
        assert value == ((code,) if several else code)


def test_the_words_of_a_closed_list_are_asked_for_by_its_own_family(world: World) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []

    def listening(family: str, written: str, codes: Sequence[str]) -> str | None:
        asked.append((family, tuple(codes)))
        return the_code_itself(family, written, codes)

    read(world, "problem_picture", "sources=interviews", "method=each_first", words=listening)
    read(world, "main_agreement", "deviation=interim", words=listening)

    closed = [(family, codes) for family, codes in asked if family not in ("field", "cell")]
    assert closed == [
        ("code.sources.kind", CODES["sources.kind"]),
        ("code.method", CODES["method"]),
        ("deviation", CODES["deviation"]),
    ]


@pytest.mark.parametrize(
    ("machine", "written", "value"),
    [
        ("problem_picture", "källor=intervjuer | med unga", ({"kind": "interviews", "title": "med unga"},)),
        (
            "problem_picture",
            "sources=benämning: med unga | slag: intervjuer",
            ({"kind": "interviews", "title": "med unga"},),
        ),
        ("problem_picture", "problems=unga | tillfälligt", ({"name": "unga", "character": "temporary"},)),
        ("problem_picture", "nådda grupper=kvinnor; young", ({"group": "women"}, {"group": "young"})),
        ("forum", "slag av forum=styrgrupp", "steering"),
        ("main_agreement", "avvikelse=interimsavtal", "interim"),
    ],
)
def test_fields_columns_and_codes_may_be_written_in_words(
    world: World, machine: str, written: str, value: Value
) -> None:
    [found] = read(world, machine, written, words=in_words).values()

    assert found == value


def test_words_are_not_understood_by_who_has_no_catalogue(world: World) -> None:
    with pytest.raises(UnknownRecord):
        read(world, "problem_picture", "källor=intervjuer")
    with pytest.raises(UnknownCode):
        read(world, "problem_picture", "sources=intervjuer")


def test_an_unknown_code_is_answered_with_the_list_it_is_not_in(world: World) -> None:
    with pytest.raises(UnknownCode) as unknown:
        read(world, "problem_picture", "reviews=ungdom | sedd över", words=in_words)

    assert unknown.value.facts == {
        "field": "reviews",
        "written": "ungdom",
        "allowed_codes": tuple(f"reviews.subject.{code}" for code in CODES["reviews.subject"]),
        "row": 1,
        "cell": "subject",
    }


@pytest.mark.parametrize(
    ("machine", "said", "twice"),
    [
        ("forum", "perspectives=strategic; operative; strategic", "strategic"),
        ("main_agreement", f"parties={TOWN}; {POLICE}; {TOWN.upper()}", TOWN.upper()),
        ("main_agreement", f"parties={TOWN}; {POLICE}; Borås kommun", "Borås kommun"),
        ("main_agreement", "areas=Borås; 1490", "1490"),
        ("main_agreement", "purposes=ro; trygghet; Ro", "Ro"),
    ],
)
def test_who_or_what_is_named_twice_in_a_list_is_asked_back(
    world: World, machine: str, said: str, twice: str
) -> None:
    with pytest.raises(NamedTwice) as asked:
        read(world, machine, said)

    assert asked.value.facts["value"] == twice


# ---- adding ----


def test_a_row_is_added_to_those_that_are_there(world: World) -> None:
    stored: dict[str, Value] = {"sources": ({"kind": "staff"},)}

    found = read(world, "problem_picture", "sources+=interviews | med unga; documents", stored=stored)

    assert found == {
        "sources": ({"kind": "staff"}, {"kind": "interviews", "title": "med unga"}, {"kind": "documents"})
    }


@pytest.mark.parametrize("pair", ["sources += staff", "SOURCES+=staff", "källor+=staff"])
def test_a_plus_is_understood_however_the_field_is_written(world: World, pair: str) -> None:
    stored: dict[str, Value] = {"sources": ({"kind": "documents"},)}

    found = read(world, "problem_picture", pair, stored=stored, words=in_words)

    assert found == {"sources": ({"kind": "documents"}, {"kind": "staff"})}


def test_texts_and_codes_are_added_to_those_that_are_there(world: World) -> None:
    stored: dict[str, Value] = {"messages": ("en",), "perspectives": ("strategic",)}

    assert read(world, "communication_plan", "messages+=två; tre", stored=stored) == {
        "messages": ("en", "två", "tre")
    }
    assert read(world, "forum", "perspectives+=operative; strategic", stored=stored) == {
        "perspectives": ("strategic", "operative")
    }


def test_nothing_added_leaves_what_is_there(world: World) -> None:
    stored: dict[str, Value] = {"sources": ({"kind": "staff"},), "messages": ("en",)}

    assert read(world, "problem_picture", "sources+=", stored=stored) == {"sources": ({"kind": "staff"},)}
    assert read(world, "communication_plan", "messages+=", stored=stored) == {"messages": ("en",)}


@pytest.mark.parametrize(
    "pair", ["title+=mer", "ends_on+=2028", "term_years+=1", "deviation+=interim", f"parties+={POLICE}"]
)
def test_nothing_is_added_to_what_is_no_list_of_words(world: World, pair: str) -> None:
    with pytest.raises(InvalidValue):
        read(world, "main_agreement", pair)


@pytest.mark.parametrize("said", ["municipality=BORÅS", "BORÅS"])
def test_who_carries_it_out_is_understood_by_the_partys_name(world: World, said: str) -> None:
    assert read(world, "activity", f"carried_out_by={said}".replace("BORÅS", TOWN)) == {
        "carried_out_by": "municipality"
    }
    assert read(world, "activity", f"carried_out_by={POLICE}") == {"carried_out_by": "police"}
    with pytest.raises(UnknownCode):
        read(world, "activity", f"carried_out_by=police={TOWN}")


def test_a_reference_may_be_written_without_its_hyphens_where_only_one_is_meant(world: World) -> None:
    for reference in ("KBA-2028", "N-1-2", "N-12", "KS-20261", "A-B", "AB"):
        world.main(reference)
    meant = {
        **dict.fromkeys(("kba2028", "KBA 2028", "kba.2028"), "KBA-2028"),
        "n1-2": "N-1-2",
        "N 1.2": "N-1-2",
        "n12": "N-12",
        "ks20261": "KS-20261",
    }
    with world.reading() as connection:
        assert {written: find_record(connection, written).reference for written in meant} == meant
        for written in ("KS-2026-1", "KS 2026/1", "KBA/2028", "a.b"):
            with pytest.raises(UnknownRecord):
                find_record(connection, written)
