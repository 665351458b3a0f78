"""A register file into the database: what each row becomes, and that it is all of it or nothing."""

from __future__ import annotations

import csv
import itertools
from collections import Counter
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import StringIO
from random import Random
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, func, select
from sqlmodel import SQLModel

from lifecycle.amend import amend
from lifecycle.correct import Mending, correct
from lifecycle.deadlines import planned
from lifecycle.errors import Finding, InputRefused
from lifecycle.fields import Dated, Value
from lifecycle.history import Entry, derive, digests_in, effective, is_dated
from lifecycle.nouns import dates_of, load_noun
from lifecycle.records import Deadline, PartyAct, Record
from lifecycle.sealed import texts_of
from lifecycle.steps import settle
from lifecycle.store import Store
from lifecycle.table import noun_of, table
from lifecycle.written import history_of, values_of_derived
from tests.engine.world import World, act, term
from tests.long import often
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import read_rulebook
from workflows.directory.known_parties import list_units
from workflows.directory.parties import add_unit
from workflows.lookup.by_name import find_record
from workflows.register.file import COLUMNS
from workflows.register.importing import Imported, import_register
from workflows.session import Application, Request

TODAY = date(2026, 11, 21)
SHIPPED = (config_folder() / "examples" / "register.csv").read_bytes()
RULEBOOK = read_rulebook()

MAIN = {"reference": "SALA-2024", "level": "main", "municipalities": "Sala", "police_unit": "LPO Sala"}
RUNNING = MAIN | {"starts_on": "2024-01-01", "ends_on": "2027-12-31"}


@pytest.fixture
def asking(database_url: str) -> Request:
    """An empty register on the day of these tests."""
    return Application.of(Store.open(database_url), RULEBOOK).request(today=TODAY)


def later(asking: Request, day: date) -> Request:
    return Application.of(asking.store, asking.rulebook).request(today=day)


def written(*rows: Mapping[str, str], columns: Iterable[str] = COLUMNS) -> bytes:
    text = StringIO(newline="")
    writer = csv.DictWriter(text, list(columns), restval="", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def take_in(asking: Request, *rows: Mapping[str, str]) -> Imported:
    return import_register(asking, written(*rows), name="r.csv")


def refusal_of(asking: Request, data: bytes) -> tuple[Finding, ...]:
    with pytest.raises(InputRefused) as refusal:
        import_register(asking, data, name="r.csv")
    return refusal.value.findings


def dump(asking: Request) -> dict[str, list[str]]:
    """Everything that the database holds."""
    with asking.reading() as connection:
        return {
            one.name: sorted(repr(tuple(row)) for row in connection.execute(select(one)))
            for one in SQLModel.metadata.sorted_tables
        }


def record_of(connection: Connection, reference: str) -> Record:
    return find_record(connection, reference)


def values_of(asking: Request, reference: str) -> Mapping[str, Value]:
    with asking.reading() as connection:
        return load_noun(connection, record_of(connection, reference))[1]


def state_of(asking: Request, reference: str) -> str:
    with asking.reading() as connection:
        return record_of(connection, reference).state


def record_id_of(asking: Request, reference: str) -> UUID:
    with asking.reading() as connection:
        return record_of(connection, reference).id


def history(asking: Request, reference: str) -> list[Entry]:
    with asking.reading() as connection:
        return history_of(connection, record_of(connection, reference).id)


def units_of(asking: Request, reference: str) -> set[str]:
    parties = values_of(asking, reference)["parties"]
    assert isinstance(parties, tuple)
    with asking.reading() as connection:
        return {unit.name for unit in list_units(connection) if unit.id in parties}


def assert_history_proves_the_tables(connection: Connection, record: Record) -> None:
    rows = history_of(connection, record.id)
    derived = derive(effective(rows))
    texts = texts_of(connection, {digest for row in rows for digest in digests_in(row)})
    noun, values = load_noun(connection, record)
    definition = RULEBOOK.definition(derived.machine, derived.machine_version)
    kept = planned(
        definition,
        derived.state,
        dates_of(derived.machine, noun),
        {},
        is_working_day=RULEBOOK.is_working_day,
    )
    deadline = table(Deadline)
    is_open = (deadline.c.record_id == record.id) & (deadline.c.status == "open")
    stored = connection.execute(select(deadline.c.rule, deadline.c.due_on).where(is_open)).all()

    assert (record.machine, record.state) == (derived.machine, derived.state)
    assert values_of_derived(derived, texts.__getitem__) == values
    assert {(one.rule, one.due_on) for one in kept} == {tuple(row) for row in stored}
    dated = [row.on for row in effective(rows) if is_dated(row)]
    assert dated == sorted(dated)


def test_the_shipped_register_comes_in_with_the_states_that_its_dates_imply(asking: Request) -> None:
    imported = import_register(asking, SHIPPED, name="register.csv")

    # counted by hand from the dates of the file, on 21 November 2026
    assert Counter((one.machine, one.state) for one in imported.created) == {
        ("main_agreement", "unverified"): 18,
        ("main_agreement", "expired"): 15,
        ("main_agreement", "active"): 9,
        ("sub_agreement", "unverified"): 10,
        ("sub_agreement", "expired"): 4,
        ("pledge", "unverified"): 6,
        ("pledge", "ended"): 4,
    }
    assert {one.reference for one in imported.created if one.state == "active"} == {
        "SOLNA-SUNDBYBERG-2023",
        "UPPSALA-2024",
        "STRANGNAS-2023",
        "TRELLEBORG-2023",
        "MALMO-2023",
        "GRASTORP-2023",
        "HERRLJUNGA-2017",
        "SOLLENTUNA-2023",
        "KROKOM-2023",
    }
    assert {(one.reference, one.state) for one in imported.created} == {
        (row.reference, row.state) for row in _records(asking)
    }


def test_every_record_of_the_shipped_register_is_proved_by_its_history(asking: Request) -> None:
    import_register(asking, SHIPPED, name="register.csv")

    for record in _records(asking):
        with asking.reading() as connection:
            assert_history_proves_the_tables(connection, record)
    assert {row.kind for record in _records(asking) for row in history(asking, record.reference)} == {
        "imported"
    }


def test_the_same_file_twice_changes_nothing(asking: Request) -> None:
    import_register(asking, SHIPPED, name="register.csv")
    before = dump(asking)

    again = import_register(asking, SHIPPED, name="register.csv")

    assert dump(asking) == before
    assert (len(again.created), len(again.changed), len(again.unchanged)) == (0, 0, 66)


def test_the_same_file_years_later_changes_nothing(asking: Request) -> None:
    import_register(asking, SHIPPED, name="register.csv")
    before = dump(asking)

    import_register(later(asking, date(2031, 1, 1)), SHIPPED, name="register.csv")

    assert dump(asking) == before


def test_two_people_who_import_the_same_file_at_once_import_it_once(asking: Request) -> None:
    with ThreadPoolExecutor(2) as threads:
        done = list(threads.map(lambda _: import_register(asking, SHIPPED, name="register.csv"), range(2)))

    assert sorted(len(one.created) for one in done) == [0, 66]
    assert sorted(len(one.unchanged) for one in done) == [0, 66]


def test_after_an_import_there_is_nothing_for_the_daily_run_to_move(asking: Request) -> None:
    import_register(asking, SHIPPED, name="register.csv")
    before = dump(asking)

    with asking.writing() as tx:
        for family in {record.family for record in _records(asking)}:
            settle(tx, family, upto=TODAY)
        assert tx.steps == []

    assert dump(asking) == before


def test_an_imported_agreement_has_no_party_acts(asking: Request) -> None:
    import_register(asking, SHIPPED, name="register.csv")

    with asking.reading() as connection:
        assert connection.execute(select(func.count()).select_from(table(PartyAct))).scalar_one() == 0
    assert values_of(asking, "STRANGNAS-2020")["signed_on"] == Dated.on(date(2019, 12, 20))


def test_what_is_unknown_of_a_record_is_one_note(asking: Request) -> None:
    imported = take_in(asking, MAIN | {"diary_number": "KS 2024/1", "signed_on": "2024"})

    (note,) = imported.findings
    assert (note.code, note.where) == ("register.facts_unknown", "SALA-2024")
    assert note.facts["fields"] == ("starts_on", "ends_on", "decided_on", "signatory_roles", "priorities")
    assert imported.created[0].unknown == note.facts["fields"]


@pytest.mark.parametrize(
    ("cells", "state", "on"),
    [
        ({}, "unverified", TODAY),
        ({"signed_on": "2024-02"}, "unverified", date(2024, 2, 29)),
        ({"starts_on": "2027-01-01", "term_years": "4"}, "signed", TODAY),
        ({"starts_on": "2026-11-21", "ends_on": "2026-11-21"}, "active", TODAY),
        ({"starts_on": "2022", "ends_on": "2026-11-20"}, "expired", TODAY),
        ({"starts_on": "2023", "ends_on": "2026"}, "active", date(2023, 1, 1)),
        ({"ends_on": "2017-12-31"}, "expired", date(2018, 1, 1)),
        ({"signed_on": "2017-12-19", "revised_every_years": "3"}, "active", date(2017, 12, 19)),
    ],
)
def test_a_row_enters_in_the_state_that_its_dates_imply(
    asking: Request, cells: dict[str, str], state: str, on: date
) -> None:
    take_in(asking, MAIN | cells)

    (row,) = history(asking, "SALA-2024")
    assert (state_of(asking, "SALA-2024"), row.dest, row.on, row.today) == (state, state, on, TODAY)


def test_a_date_keeps_how_it_was_written_and_says_what_it_rests_on(asking: Request) -> None:
    take_in(asking, MAIN | {"signed_on": "2023-07", "term_years": "4", "decided_on": "2023"})

    values = values_of(asking, "SALA-2024")
    assert values["decided_on"] == Dated("2023", date(2023, 1, 1), date(2023, 12, 31), "assumed")
    assert values["starts_on"] == Dated("2023-07", date(2023, 7, 1), date(2023, 7, 31), "computed")
    assert values["ends_on"] == Dated(
        "2027-06-30/2027-07-30", date(2027, 6, 30), date(2027, 7, 30), "computed"
    )


def test_the_parties_are_units_of_three_sides(asking: Request) -> None:
    take_in(asking, MAIN | {"municipalities": "Stockholm; Solna", "other_parties": "Trafikkontoret"})

    with asking.reading() as connection:
        units = {unit.name: unit for unit in list_units(connection)}
    assert units_of(asking, "SALA-2024") == {"Stockholm", "Solna", "LPO Sala", "Trafikkontoret"}
    assert {name: unit.side for name, unit in units.items()} == {
        "Stockholm": "municipality",
        "Solna": "municipality",
        "LPO Sala": "police",
        "Trafikkontoret": "other",
    }
    assert (units["Stockholm"].organisation_number, units["Stockholm"].legal_entity) == ("212000-0142", "")
    assert (units["LPO Sala"].organisation_number, units["LPO Sala"].legal_entity) == (
        "202100-0076",
        "Polismyndigheten",
    )


def test_an_agreement_covers_its_municipalities_or_the_districts_that_are_given(asking: Request) -> None:
    several = {"municipalities": "Solna; Sundbyberg"}
    take_in(
        asking,
        MAIN | several,
        MAIN | several | {"reference": "S-2", "district": "Solna/Råsunda"},
        MAIN | {"reference": "S-3", "municipalities": "Stockholm", "district": "Skärholmen; Rinkeby-Kista"},
    )

    assert values_of(asking, "SALA-2024")["areas"] == ("0183", "0184")
    assert values_of(asking, "S-2")["areas"] == ("0184/rasunda",)
    assert values_of(asking, "S-3")["areas"] == ("0180/rinkeby-kista", "0180/skarholmen")


def test_a_parent_may_stand_below_its_children_in_the_file(asking: Request) -> None:
    sub = RUNNING | {"reference": "SUB", "level": "sub", "parent": "sala-2024"}
    pledge = RUNNING | {"reference": "PLEDGE", "level": "pledge", "parent": "SUB"}

    imported = take_in(asking, pledge, sub, RUNNING)

    assert [one.reference for one in imported.created] == ["PLEDGE", "SUB", "SALA-2024"]
    with asking.reading() as connection:
        main, below, lowest = (record_of(connection, name) for name in ("SALA-2024", "SUB", "PLEDGE"))
    assert main.family == below.family == lowest.family == main.id
    assert values_of(asking, "PLEDGE")["parent_id"] == below.id


def test_a_parent_may_be_in_the_database_already(asking: Request) -> None:
    take_in(asking, RUNNING)

    take_in(asking, RUNNING | {"reference": "SUB", "level": "sub", "parent": "Sala-2024"})

    with asking.reading() as connection:
        assert record_of(connection, "SUB").family == record_of(connection, "SALA-2024").id


def test_a_reference_in_other_letters_is_the_same_reference(asking: Request) -> None:
    take_in(asking, RUNNING)

    again = take_in(asking, RUNNING | {"reference": "sala-2024"})

    assert [one.reference for one in again.unchanged] == ["SALA-2024"]


def test_a_running_sub_agreement_under_an_ended_main_says_since_when(asking: Request) -> None:
    sub = RUNNING | {"reference": "SUB", "level": "sub", "parent": "SALA-2024"}

    take_in(asking, MAIN | {"starts_on": "2021", "ends_on": "2025-06-30"}, sub)

    assert values_of(asking, "SUB")["without_main_since"] == date(2025, 7, 1)


def test_a_corrected_end_of_the_main_agreement_mends_its_sub_agreement_too(asking: Request) -> None:
    sub = RUNNING | {"reference": "SUB", "level": "sub", "parent": "SALA-2024"}
    take_in(asking, MAIN | {"starts_on": "2021", "ends_on": "2025-06-30"}, sub)

    imported = take_in(asking, RUNNING, sub)

    assert values_of(asking, "SUB")["without_main_since"] is None
    assert {one.reference: one.changed for one in imported.changed} == {
        "SALA-2024": ("starts_on", "ends_on"),
        "SUB": ("without_main_since",),
    }


def test_a_corrected_file_writes_anew_what_nobody_has_worked_on(asking: Request) -> None:
    take_in(asking, MAIN)

    imported = take_in(asking, RUNNING | {"title": "Trygg i Sala"})

    assert [(one.reference, one.state) for one in imported.changed] == [("SALA-2024", "active")]
    assert imported.changed[0].changed == ("title", "starts_on", "ends_on")
    assert [(row.kind, row.trigger, row.source, row.dest) for row in history(asking, "SALA-2024")] == [
        ("imported", None, None, "unverified"),
        ("imported", None, "unverified", "active"),
    ]
    with asking.reading() as connection:
        assert_history_proves_the_tables(connection, record_of(connection, "SALA-2024"))


@pytest.mark.parametrize("under_another", [False, True])
def test_a_corrected_file_lets_bind_what_was_signed_under_an_old_paper_of_which_no_days_were_known(
    asking: Request, *, under_another: bool
) -> None:
    """The main agreement has run since 2024, as the file says later; by then the family may have gone on."""
    take_in(asking, MAIN)
    parties = values_of(asking, "SALA-2024")["parties"]
    assert isinstance(parties, tuple)
    world = World(asking.store, today=date(2026, 11, 1)).found()
    world.ids["SALA-2024"] = record_id_of(asking, "SALA-2024")
    for name in ("SUB", "OTHER"):
        world.sub(name, under="SALA-2024", parties=parties, **term("2026-11-05", "2027-06-30"))
    signed = (act("signed", unit, "2026-11-10") for unit in parties if isinstance(unit, UUID))
    world.on("2026-11-10").record("SUB", *signed)
    if under_another:
        world.on("2026-11-12").done("OTHER", "withdraw", reason="den behövs inte")
    assert state_of(asking, "SUB") == "draft"

    take_in(asking, RUNNING)

    assert state_of(asking, "SUB") == "active"
    assert [row.on for row in history(asking, "SUB") if row.trigger == "sign"] == [date(2026, 11, 10)]
    before = world.on(TODAY).snapshot()
    world.lived_again()
    assert world.snapshot() == before


def test_a_corrected_file_twice_changes_nothing_more(asking: Request) -> None:
    take_in(asking, MAIN)
    take_in(asking, RUNNING)
    before = dump(asking)

    assert len(take_in(asking, RUNNING).unchanged) == 1
    assert dump(asking) == before


def test_a_corrected_file_may_put_an_agreement_under_a_new_parent(asking: Request) -> None:
    sub = RUNNING | {"reference": "SUB", "level": "sub"}
    pledge = RUNNING | {"reference": "PLEDGE", "level": "pledge", "parent": "SUB"}
    take_in(asking, sub, pledge)

    take_in(asking, RUNNING, sub | {"parent": "SALA-2024"}, pledge)

    with asking.reading() as connection:
        main, below, lowest = (record_of(connection, name) for name in ("SALA-2024", "SUB", "PLEDGE"))
        for record in (main, below, lowest):
            assert_history_proves_the_tables(connection, record)
    assert main.id == main.family == below.family == lowest.family


def test_a_correction_of_a_record_that_was_imported_twice_keeps_its_rows_in_order(asking: Request) -> None:
    take_in(asking, MAIN)
    take_in(asking, RUNNING)

    with asking.writing() as tx:
        record = record_of(tx.connection, "SALA-2024")
        correct(tx, record.id, Mending(reason="typo", changes={"ends_on": Dated.on(date(2028, 12, 31))}))

    with asking.reading() as connection:
        record = record_of(connection, "SALA-2024")
        rows = effective(history_of(connection, record.id))
    assert [row.seq for row in rows] == [1, 2], "what a register file says has the order in which it came"


def test_a_correction_of_the_first_of_two_imports_mends_the_state_of_both(asking: Request) -> None:
    take_in(asking, RUNNING)
    take_in(asking, RUNNING | {"title": "Trygg i Sala"})

    with asking.writing() as tx:
        record = record_of(tx.connection, "SALA-2024")
        correct(tx, record.id, Mending(reason="typo", changes={"starts_on": Dated.on(date(2027, 1, 1))}))

    assert state_of(asking, "SALA-2024") == "signed"


def test_a_record_that_was_worked_on_is_a_finding_and_nothing_of_the_file_is_written(asking: Request) -> None:
    other = RUNNING | {"reference": "S-2"}
    take_in(asking, RUNNING, other)
    with asking.writing() as tx:
        amend(tx, record_of(tx.connection, "S-2").id, {"forums": "EST"}, on=TODAY)
    before = dump(asking)

    findings = refusal_of(asking, written(RUNNING | {"title": "New"}, other | {"ends_on": "2028-12-31"}))

    assert [(one.where, one.code) for one in findings] == [
        ("r.csv:3:reference", "register.record_has_history")
    ]
    assert findings[0].facts["fields"] == ("ends_on", "forums")
    assert dump(asking) == before


def test_a_worked_on_record_that_the_file_agrees_with_is_no_finding(asking: Request) -> None:
    take_in(asking, RUNNING)
    with asking.writing() as tx:
        amend(tx, record_of(tx.connection, "SALA-2024").id, {"forums": "EST"}, on=TODAY)

    again = take_in(asking, RUNNING | {"forums": "EST"}, RUNNING | {"reference": "S-2"})

    assert ([one.reference for one in again.unchanged], len(again.created)) == (["SALA-2024"], 1)


def test_a_row_of_another_level_than_its_record_is_a_finding(asking: Request) -> None:
    take_in(asking, RUNNING)

    (finding,) = refusal_of(asking, written(RUNNING | {"level": "pledge"}))

    assert (finding.where, finding.code) == ("r.csv:2:level", "register.level_differs")
    assert finding.facts["machine"] == "main_agreement"


def test_a_name_that_is_a_party_of_another_side_is_a_finding(asking: Request) -> None:
    with asking.writing() as tx:
        add_unit(tx, name="LPO Sala", side="other")
    before = dump(asking)

    findings = refusal_of(asking, written(RUNNING | {"other_parties": "SALA"}))

    assert [(one.where, one.code) for one in findings] == [
        ("r.csv:2:police_unit", "register.party_of_other_side"),
        ("r.csv:2:other_parties", "register.party_of_other_side"),
    ]
    assert dump(asking) == before


def test_a_column_that_was_left_out_is_a_finding_when_it_would_blank_what_is_known(asking: Request) -> None:
    take_in(asking, RUNNING | {"title": "Trygg i Sala"}, RUNNING | {"reference": "S-2", "title": "Trygg"})
    few = ("reference", "level", "municipalities", "starts_on", "ends_on")

    findings = refusal_of(asking, written(RUNNING, RUNNING | {"reference": "S-2"}, columns=few))

    assert [(one.where, one.code, one.facts["count"]) for one in findings] == [
        ("r.csv:police_unit", "register.column_left_out", 2),
        ("r.csv:title", "register.column_left_out", 2),
    ]


def test_a_column_that_two_fields_need_is_counted_once_for_each_agreement(asking: Request) -> None:
    sub = MAIN | {"reference": "S-2", "level": "sub", "parent": "SALA-2024", "starts_on": "2024-01-01"}
    take_in(asking, RUNNING, sub | {"ends_on": "until-main-ends"})
    few = ("reference", "level", "parent", "municipalities", "police_unit", "starts_on")

    (finding,) = refusal_of(asking, written(RUNNING, sub, columns=few))

    assert (finding.where, finding.facts["count"]) == ("r.csv:ends_on", 2)


def test_a_column_that_never_held_anything_may_be_left_out(asking: Request) -> None:
    few = ("reference", "level", "municipalities", "police_unit", "starts_on", "ends_on")
    take_in(asking, RUNNING)

    again = import_register(asking, written(RUNNING | {"ends_on": "2028"}, columns=few), name="r.csv")

    assert again.changed[0].changed == ("ends_on",)


def test_a_file_with_one_bad_row_changes_nothing(asking: Request) -> None:
    take_in(asking, RUNNING)
    before = dump(asking)

    findings = refusal_of(
        asking, written(MAIN | {"reference": "NEW"}, MAIN | {"reference": "S-2", "level": "x"})
    )

    assert [one.code for one in findings] == ["register.level"]
    assert dump(asking) == before


def test_a_preview_tells_and_keeps_nothing(asking: Request) -> None:
    take_in(asking, MAIN)
    before = dump(asking)

    seen = import_register(
        asking, written(RUNNING, RUNNING | {"reference": "S-2"}), name="r.csv", preview=True
    )

    assert (seen.preview, len(seen.created), len(seen.changed)) == (True, 1, 1)
    assert dump(asking) == before


def days_until(last: date) -> st.SearchStrategy[str]:
    """A day, month or year from 2018 on, or nothing."""
    written = st.dates(date(2018, 1, 1), last).flatmap(
        lambda day: st.sampled_from([f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"])
    )
    return st.one_of(st.just(""), written)


small_rows = st.fixed_dictionaries(
    {
        "level": st.sampled_from(["main", "sub", "pledge"]),
        "municipalities": st.sampled_from(["Sala", "Solna; Sundbyberg", "Åmål"]),
        "police_unit": st.sampled_from(["", "LPO Sala", "polisen; LPO Åmål"]),
        "title": st.sampled_from(["", "Trygg", "Säker"]),
        "priorities": st.sampled_from(["", "unga", "unga; unga; platser"]),
        "decided_on": days_until(TODAY),
        "signed_on": days_until(TODAY),
        "starts_on": days_until(date(2030, 12, 31)),
        "term_years": st.sampled_from(["", "1", "2", "4"]),
        "revised_every_years": st.sampled_from(["", "", "1"]),
    }
)
examples = itertools.count()


def with_references(rows: list[dict[str, str]], prefix: str) -> list[dict[str, str]]:
    """Name the rows, and let each stand under the nearest one above it that may have it."""
    named: list[dict[str, str]] = []
    for number, row in enumerate(rows):
        may = {"main": (), "sub": ("main",), "pledge": ("main", "sub")}[row["level"]]
        above = next((one["reference"] for one in reversed(named) if one["level"] in may), "")
        named.append(row | {"reference": f"{prefix}-{number}", "parent": above})
    return named


@settings(max_examples=often(short=8, long=100), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.lists(small_rows, min_size=1, max_size=5),
    second=st.lists(small_rows, min_size=1, max_size=5),
    shuffled=st.randoms(use_true_random=False),
)
def test_after_any_import_and_any_correction_history_proves_the_tables(
    asking: Request,
    first: list[dict[str, str]],
    second: list[dict[str, str]],
    shuffled: Random,
) -> None:
    prefix = f"E{next(examples)}"
    # the corrected file says other things of the same agreements: their levels stay, they may get new parents
    merged = [b | {"level": a["level"]} for a, b in zip(first, second, strict=False)] + second[len(first) :]

    for rows in (with_references(first, prefix), with_references(merged, prefix)):
        shuffled.shuffle(rows)
        take_in(asking, *rows)
        before = dump(asking)
        assert not take_in(asking, *rows).changed
        assert dump(asking) == before
        with asking.reading() as connection:
            for row in rows:
                assert_history_proves_the_tables(connection, record_of(connection, row["reference"]))


def _records(asking: Request) -> list[Record]:
    with asking.reading() as connection:
        found = [noun_of(Record, row) for row in connection.execute(select(table(Record)))]
    return [one for one in found if one.machine != "duty"]  # which every municipality has by law


class Beside:
    """Somebody who writes while a file is compared with the register, the first time that units are read."""

    def __init__(self, asking: Request) -> None:
        self._asking = asking
        self._has_written = False

    def hear(self, _connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        """Take another file in, in a transaction of its own; it waits for nobody."""
        if not self._has_written and "FROM unit" in statement:
            self._has_written = True
            row = RUNNING | {"municipalities": "Sala", "police_unit": "LPO Heby", "confirmed": "LPO Heby"}
            take_in(later(self._asking, TODAY), row)


def test_nobody_waits_while_a_file_is_planned_and_what_they_write_counts(asking: Request) -> None:
    beside = Beside(asking)
    event.listen(asking.store.engine, "before_cursor_execute", beside.hear)
    try:
        imported = take_in(asking, RUNNING, RUNNING | {"reference": "SALA-2025"})
    finally:
        event.remove(asking.store.engine, "before_cursor_execute", beside.hear)

    assert [one.reference for one in imported.created] == ["SALA-2025"]
    assert [(one.reference, one.changed) for one in imported.changed] == [("SALA-2024", ("parties",))]
    assert units_of(asking, "SALA-2024") == {"Sala", "LPO Sala"}
    with asking.reading() as connection:
        assert [unit.name for unit in list_units(connection)] == ["Sala", "LPO Heby", "LPO Sala"]
