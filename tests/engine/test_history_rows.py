"""The log itself: what is written can be read, nobody changes it, and the schema is what the models say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint, inspect, select, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from lifecycle.fields import Json
from lifecycle.history import Decider, Entry, Replacement, TimerMark, body_of, link, read_entry
from lifecycle.records import HistoryRow, SealedText
from lifecycle.sealed import FORGOTTEN, digest_of, forget, texts_of
from lifecycle.store import Store
from lifecycle.table import noun_of, table
from tests.engine.proof import the_chain_holds
from tests.engine.world import World, act

if TYPE_CHECKING:
    from sqlalchemy import Connection

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SAID: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)
CHANGES = st.dictionaries(WORDS, SAID, max_size=3)
ACTS = st.lists(CHANGES, max_size=2).map(tuple)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds
MAYBE = WORDS | st.none()
SEQ = st.integers(1, 10**6)

REPLACEMENTS = st.builds(
    Replacement,
    on=DAYS | st.none(),
    dest=MAYBE,
    changes=CHANGES | st.none(),
    acts=ACTS | st.none(),
)
ENTRIES = st.builds(
    Entry,
    record=st.uuids(),
    seq=SEQ,
    kind=WORDS,
    on=DAYS,
    today=DAYS,
    recorded_at=INSTANTS,
    principal=WORDS,
    request=WORDS,
    actor=st.uuids() | st.none(),
    decider=st.builds(Decider, st.uuids(), MAYBE, MAYBE) | st.none(),
    machine=MAYBE,
    machine_version=SEQ | st.none(),
    trigger=MAYBE,
    source=MAYBE,
    dest=MAYBE,
    changes=CHANGES,
    acts=ACTS,
    voids=st.lists(WORDS, max_size=2).map(tuple),
    timer=st.builds(TimerMark, WORDS, DAYS) | st.none(),
    reason=MAYBE,
    passed=st.lists(WORDS, max_size=2).map(tuple),
    cause=st.tuples(st.uuids(), SEQ) | st.none(),
    target=SEQ | st.none(),
    corrects=st.dictionaries(SEQ, REPLACEMENTS | st.none(), max_size=3),
)


@given(ENTRIES)
def test_what_is_written_is_what_is_read(entry: Entry) -> None:
    assert read_entry(body_of(entry)) == entry


@given(ENTRIES)
def test_a_body_has_one_form(entry: Entry) -> None:
    assert body_of(read_entry(body_of(entry))) == body_of(entry)


@settings(max_examples=30)
@given(ENTRIES, ENTRIES)
def test_two_rows_that_say_different_things_have_different_hashes(one: Entry, other: Entry) -> None:
    assert (link("0", body_of(one)) == link("0", body_of(other))) == (one == other)


# ---- nobody changes it ----

UPSERT = """
    INSERT INTO history (record_id, seq, body, prev, hash) SELECT record_id, seq, '{}', prev, hash
    FROM history WHERE true ON CONFLICT (record_id, seq) DO UPDATE SET body = excluded.body
"""
EVERYWHERE = (
    "UPDATE history SET body = '{}'",
    "UPDATE history SET seq = seq + 100",
    "DELETE FROM history",
    "DELETE FROM history WHERE seq = 2",
    "DELETE FROM sealed_text",
    "UPDATE sealed_text SET text = 'något annat'",
    "UPDATE sealed_text SET digest = 'x', text = NULL, salt = NULL",
    UPSERT,
)
ON_SQLITE = (
    "INSERT OR REPLACE INTO history SELECT record_id, seq, '{}', prev, hash, NULL, NULL FROM history",
    "REPLACE INTO history SELECT record_id, seq, '{}', prev, hash, NULL, NULL FROM history",
    "UPDATE OR REPLACE history SET seq = 1 WHERE seq = 2",
    "INSERT OR REPLACE INTO sealed_text SELECT digest, salt, 'något annat' FROM sealed_text",
)
ON_POSTGRESQL = ("TRUNCATE history", "TRUNCATE sealed_text", "TRUNCATE chain CASCADE")


def refuses(connection: Connection, statement: str) -> None:
    savepoint = connection.begin_nested()
    with pytest.raises(DBAPIError, match=r"refuses|only blanked"):
        connection.execute(text(statement))
    savepoint.rollback()


def test_the_database_itself_refuses_every_change_of_history(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    assert world.open_tx is not None
    connection = world.open_tx.connection
    of_its_own = ON_SQLITE if connection.dialect.name == "sqlite" else ON_POSTGRESQL
    before = world.snapshot()

    for statement in (*EVERYWHERE, *of_its_own):
        refuses(connection, statement)

    assert world.snapshot() == before


def test_a_text_is_forgotten_and_the_chain_still_holds(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.amended("MAIN", forums="Styrgruppen, ordförande Anna Andersson")
    assert world.open_tx is not None
    connection = world.open_tx.connection
    digest = str(world.history("MAIN")[-1].changes["forums"])
    assert texts_of(connection, [digest]) == {digest: "Styrgruppen, ordförande Anna Andersson"}

    forget(connection, digest)

    assert texts_of(connection, [digest]) == {digest: FORGOTTEN}
    rows = connection.execute(
        select(table(HistoryRow)).where(table(HistoryRow).c.record_id == world.ids["MAIN"]).order_by("seq")
    )
    the_chain_holds(world.stored("MAIN"), [noun_of(HistoryRow, row) for row in rows])
    world.amended(
        "MAIN", forums=""
    )  # the table says no more than the log: `prove` asks that when the test is over


def test_history_holds_no_name_and_no_free_text(world: World) -> None:
    said = "Beslut av Anna Andersson, KS 2024-118"
    world.on("2024-01-10").main(title=said, purposes=(said,), forums=said, source=said, diary_number=said)
    world.record("MAIN", act("signed", world.parties[0], "2024-01-10", function=said, basis=said, item=said))
    world.done("MAIN", "withdraw", reason=said)

    bodies = "".join(repr(row) for row in world.history("MAIN"))

    assert "Anna" not in bodies
    assert "2024-118" not in bodies


def test_equal_texts_are_sealed_differently_and_can_be_checked(world: World) -> None:
    world.on("2024-01-10").main(title="Samma", forums="Samma")
    assert world.open_tx is not None
    rows = world.open_tx.connection.execute(
        select(table(SealedText)).where(table(SealedText).c.text == "Samma")
    ).all()

    assert len({row.digest for row in rows}) == 2
    assert all(digest_of(row.salt, row.text) == row.digest for row in rows)


# ---- the schema is what the models say ----

CHECKS = {
    ("login", "ck_login_until"),
    ("login_link", "ck_login_link_person"),
    ("login_link", "ck_login_link_purpose"),
    ("deadline", "ck_deadline_incident"),
    ("unit", "ck_unit_ended_by"),
    ("notice", "ck_notice_subject"),
    ("notice", "ck_notice_notified"),
    ("notice", "ck_notice_status"),
    ("question_mail", "ck_question_mail_attempts"),
    ("question_mail", "ck_question_mail_status"),
    ("message", "ck_message_attempts"),
    ("message", "ck_message_status"),
    ("duty", "ck_duty_cadence"),
    ("duty", "ck_duty_duty_kind"),
    ("action_plan", "ck_action_plan_ends_on"),
    ("action_plan", "ck_action_plan_ends_on_basis"),
    ("action_plan", "ck_action_plan_starts_on"),
    ("action_plan", "ck_action_plan_starts_on_basis"),
    ("activity", "ck_activity_carried_out_by"),
    ("activity", "ck_activity_ends_on"),
    ("activity", "ck_activity_ends_on_basis"),
    ("activity", "ck_activity_starts_on"),
    ("activity", "ck_activity_starts_on_basis"),
    ("agreement", "ck_agreement_decided_on_basis"),
    ("agreement", "ck_agreement_deviation"),
    ("agreement", "ck_agreement_ends_on"),
    ("agreement", "ck_agreement_ends_on_basis"),
    ("agreement", "ck_agreement_revised_every_years"),
    ("agreement", "ck_agreement_signed_on_basis"),
    ("agreement", "ck_agreement_starts_on"),
    ("agreement", "ck_agreement_starts_on_basis"),
    ("agreement", "ck_agreement_term_years"),
    ("area", "ck_area_kind"),
    ("communication_plan", "ck_communication_plan_ends_on"),
    ("communication_plan", "ck_communication_plan_ends_on_basis"),
    ("communication_plan", "ck_communication_plan_starts_on"),
    ("communication_plan", "ck_communication_plan_starts_on_basis"),
    ("contact_list", "ck_contact_list_ends_on"),
    ("contact_list", "ck_contact_list_ends_on_basis"),
    ("contact_list", "ck_contact_list_starts_on"),
    ("contact_list", "ck_contact_list_starts_on_basis"),
    ("deadline", "ck_deadline_incident"),
    ("unit", "ck_unit_ended_by"),
    ("deadline", "ck_deadline_status"),
    ("follow_up", "ck_follow_up_aspect"),
    ("follow_up", "ck_follow_up_changed_character"),
    ("follow_up", "ck_follow_up_counted"),
    ("follow_up", "ck_follow_up_direction"),
    ("follow_up", "ck_follow_up_extent"),
    ("follow_up", "ck_follow_up_measured_as"),
    ("follow_up", "ck_follow_up_months_after"),
    ("follow_up", "ck_follow_up_months_before"),
    ("follow_up", "ck_follow_up_shows"),
    ("follow_up", "ck_follow_up_subject"),
    ("follow_up_plan", "ck_follow_up_plan_ends_on"),
    ("follow_up_plan", "ck_follow_up_plan_ends_on_basis"),
    ("follow_up_plan", "ck_follow_up_plan_starts_on"),
    ("follow_up_plan", "ck_follow_up_plan_starts_on_basis"),
    ("forum", "ck_forum_cadence"),
    ("forum", "ck_forum_forum_kind"),
    ("function_holding", "ck_function_holding_capacity"),
    ("function_holding", "ck_function_holding_days"),
    ("mandate", "ck_mandate_days"),
    ("development_plan", "ck_development_plan_ends_on"),
    ("development_plan", "ck_development_plan_ends_on_basis"),
    ("development_plan", "ck_development_plan_starts_on"),
    ("development_plan", "ck_development_plan_starts_on_basis"),
    ("municipal_plan", "ck_municipal_plan_decided_on"),
    ("municipal_plan", "ck_municipal_plan_decided_on_basis"),
    ("party_act", "ck_party_act_capacity"),
    ("party_act", "ck_party_act_kind"),
    ("person", "ck_person_language"),
    ("person", "ck_person_role"),
    ("picture", "ck_picture_legal_purpose"),
    ("picture", "ck_picture_method"),
    ("record", "ck_record_parent"),
    ("record", "ck_record_predecessor"),
    ("record", "ck_record_reference"),
    ("chain", "ck_chain_kind"),
    ("chain", "ck_chain_version"),
    ("round", "ck_round_period"),
    ("unit", "ck_unit_side"),
}


def test_the_migrated_schema_is_the_models_schema(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        differences = compare_metadata(context, SQLModel.metadata)

    assert [one for one in differences if "alembic_version" not in repr(one)] == []


def checks_of_the_models() -> set[tuple[str, str]]:
    return {
        (one.name, str(constraint.name))
        for one in SQLModel.metadata.sorted_tables
        for constraint in one.constraints
        if isinstance(constraint, CheckConstraint)
    }


def test_every_check_of_the_models_has_its_name_and_stands_in_the_database(store: Store) -> None:
    found = inspect(store.engine)
    checks = {
        (name, str(one["name"]))
        for name in found.get_table_names()
        for one in found.get_check_constraints(name)
    }

    assert checks == CHECKS
    assert checks_of_the_models() == CHECKS, "one without a name would be dropped silently by a batch rebuild"


def test_every_index_of_the_models_stands_in_the_database(store: Store) -> None:
    found = inspect(store.engine)
    indexes = {str(one["name"]) for name in found.get_table_names() for one in found.get_indexes(name)}

    assert {str(one.name) for each in SQLModel.metadata.sorted_tables for one in each.indexes} <= indexes


def test_a_state_that_the_machine_does_not_have_is_refused_by_the_database(world: World) -> None:
    world.on("2024-01-10").main()
    assert world.open_tx is not None
    savepoint = world.open_tx.connection.begin_nested()

    with pytest.raises(DBAPIError, match=r"(?i)foreign key"):
        world.open_tx.connection.execute(text("UPDATE record SET state = 'published'"))

    savepoint.rollback()


SQLITE_TRIGGERS = {
    "history_refuses_update",
    "history_refuses_delete",
    "sealed_text_refuses_delete",
    "sealed_text_is_only_blanked",
}


def test_the_triggers_that_guard_history_stand_in_the_database(store: Store) -> None:
    on_sqlite = store.engine.dialect.name == "sqlite"
    asked = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if on_sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    )
    truncate = set() if on_sqlite else {"history_refuses_truncate", "sealed_text_refuses_truncate"}

    with store.reading() as connection:
        found = set(connection.execute(text(asked)).scalars())

    assert found == SQLITE_TRIGGERS | truncate
