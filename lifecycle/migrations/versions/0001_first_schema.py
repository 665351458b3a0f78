"""The first schema: spine, agreements, parties, persons, acts, history, deadlines, definitions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

REFUSALS = {
    "history": ("UPDATE", "DELETE"),
    "sealed_text": ("DELETE",),
}
"""What the database itself refuses, whoever asks: history is append-only, sealed texts are only blanked."""


def upgrade() -> None:
    """Make every table, and the triggers that guard history."""
    op.create_table(
        "area",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("within", sa.String(), nullable=True),
        sa.CheckConstraint("kind IN ('district', 'municipality')", name="ck_area_kind"),
        sa.ForeignKeyConstraint(
            ["within"],
            ["area.code"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "machine_state",
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "version", "state"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handle", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.CheckConstraint("language IN ('en', 'sv')", name="ck_person_language"),
        sa.CheckConstraint("role IN ('auditor', 'coordinator')", name="ck_person_role"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("handle"),
    )
    op.create_table(
        "register_fact",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "sealed_text",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "stored_definition",
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "version"),
    )
    op.create_table(
        "chain",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("last_hash", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('person', 'record', 'register', 'unit')", name="ck_chain_kind"),
        sa.CheckConstraint("version >= 1 AND last_seq >= 1", name="ck_chain_version"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("machine_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("family", sa.Uuid(), nullable=False),
        sa.Column("to_be_decided", sa.JSON(), nullable=False),
        sa.CheckConstraint("length(reference) BETWEEN 1 AND 60", name="ck_record_reference"),
        sa.ForeignKeyConstraint(["id"], ["chain.id"]),
        sa.ForeignKeyConstraint(
            ["family"],
            ["record.id"],
        ),
        sa.ForeignKeyConstraint(
            ["machine", "machine_version", "state"],
            ["machine_state.machine", "machine_state.version", "machine_state.state"],
            name="fk_record_machine_state",
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("reference"),
    )
    op.create_index("ix_record_family", "record", ["family"], unique=False)
    op.create_index("ix_record_machine_state", "record", ["machine", "state"], unique=False)
    op.create_table(
        "unit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("legal_entity", sa.String(), nullable=False),
        sa.Column("organisation_number", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("area_code", sa.String(), nullable=True),
        sa.CheckConstraint("side IN ('municipality', 'other', 'police')", name="ck_unit_side"),
        sa.ForeignKeyConstraint(
            ["area_code"],
            ["area.code"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name_key"),
    )
    op.create_table(
        "agreement",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("predecessor_id", sa.Uuid(), nullable=True),
        sa.Column("diary_number", sa.String(), nullable=False),
        sa.Column("purposes", sa.JSON(), nullable=False),
        sa.Column("priorities", sa.JSON(), nullable=False),
        sa.Column("decided_on_text", sa.String(), nullable=False),
        sa.Column("decided_on_first", sa.Date(), nullable=True),
        sa.Column("decided_on_last", sa.Date(), nullable=True),
        sa.Column("decided_on_basis", sa.String(), nullable=True),
        sa.Column("signed_on_text", sa.String(), nullable=False),
        sa.Column("signed_on_first", sa.Date(), nullable=True),
        sa.Column("signed_on_last", sa.Date(), nullable=True),
        sa.Column("signed_on_basis", sa.String(), nullable=True),
        sa.Column("starts_on_text", sa.String(), nullable=False),
        sa.Column("starts_on_first", sa.Date(), nullable=True),
        sa.Column("starts_on_last", sa.Date(), nullable=True),
        sa.Column("starts_on_basis", sa.String(), nullable=True),
        sa.Column("ends_on_text", sa.String(), nullable=False),
        sa.Column("ends_on_first", sa.Date(), nullable=True),
        sa.Column("ends_on_last", sa.Date(), nullable=True),
        sa.Column("ends_on_basis", sa.String(), nullable=True),
        sa.Column("term_years", sa.Integer(), nullable=True),
        sa.Column("revised_every_years", sa.Integer(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("deviation", sa.String(), nullable=True),
        sa.Column("extension_clause", sa.Boolean(), nullable=True),
        sa.Column("ends_with_parent", sa.Boolean(), nullable=False),
        sa.Column("without_main_since", sa.Date(), nullable=True),
        sa.Column("signatory_roles", sa.JSON(), nullable=False),
        sa.Column("forums", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint(
            "deviation IS NULL OR deviation IN ('calendar_year', 'interim', 'mandate_period', "
            "'other', 'reorganisation', 'until_further_notice', 'yearly_operative')",
            name="ck_agreement_deviation",
        ),
        sa.CheckConstraint(
            "ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')",
            name="ck_agreement_ends_on_basis",
        ),
        sa.CheckConstraint(
            "decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')",
            name="ck_agreement_decided_on_basis",
        ),
        sa.CheckConstraint(
            "signed_on_basis IS NULL OR signed_on_basis IN ('assumed', 'computed', 'stated')",
            name="ck_agreement_signed_on_basis",
        ),
        sa.CheckConstraint(
            "starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')",
            name="ck_agreement_starts_on_basis",
        ),
        sa.CheckConstraint("ends_on_first <= ends_on_last", name="ck_agreement_ends_on"),
        sa.CheckConstraint("parent_id <> record_id", name="ck_agreement_parent"),
        sa.CheckConstraint("predecessor_id <> record_id", name="ck_agreement_predecessor"),
        sa.CheckConstraint("revised_every_years BETWEEN 1 AND 30", name="ck_agreement_revised_every_years"),
        sa.CheckConstraint("starts_on_first <= starts_on_last", name="ck_agreement_starts_on"),
        sa.CheckConstraint("term_years BETWEEN 1 AND 30", name="ck_agreement_term_years"),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["record.id"],
        ),
        sa.ForeignKeyConstraint(
            ["predecessor_id"],
            ["record.id"],
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
        ),
        sa.PrimaryKeyConstraint("record_id"),
    )
    op.create_index("ix_agreement_parent", "agreement", ["parent_id"], unique=False)
    op.create_index("ix_agreement_predecessor", "agreement", ["predecessor_id"], unique=False)
    op.create_table(
        "agreement_area",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("area_code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_code"],
            ["area.code"],
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
        ),
        sa.PrimaryKeyConstraint("record_id", "area_code"),
    )
    op.create_index("ix_agreement_area_code", "agreement_area", ["area_code"], unique=False)
    op.create_table(
        "agreement_party",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("record_id", "unit_id"),
    )
    op.create_index("ix_agreement_party_unit", "agreement_party", ["unit_id"], unique=False)
    op.create_table(
        "deadline",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("act_by", sa.Date(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("moves", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("settled_seq", sa.Integer(), nullable=True),
        sa.Column("incident", sa.String(), nullable=True),
        sa.CheckConstraint("status IN ('open', 'settled', 'superseded')", name="ck_deadline_status"),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
        ),
        sa.PrimaryKeyConstraint("record_id", "rule", "due_on"),
    )
    op.create_index(
        "ix_deadline_open",
        "deadline",
        ["due_on", "rank"],
        unique=False,
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_table(
        "function_holding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("capacity", sa.String(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "capacity IN ('acting', 'deputy', 'ordinary')", name="ck_function_holding_capacity"
        ),
        sa.CheckConstraint("to_on IS NULL OR to_on >= from_on", name="ck_function_holding_days"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_function_holding_unit", "function_holding", ["unit_id", "function"], unique=False)
    op.create_table(
        "history",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("prev", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["chain.id"],
        ),
        sa.PrimaryKeyConstraint("record_id", "seq"),
    )
    op.create_table(
        "mandate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.CheckConstraint("to_on IS NULL OR to_on >= from_on", name="ck_mandate_days"),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_mandate_unit", "mandate", ["unit_id"], unique=False)
    op.create_table(
        "party_act",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("on_text", sa.String(), nullable=False),
        sa.Column("on_first", sa.Date(), nullable=False),
        sa.Column("on_last", sa.Date(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("capacity", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("diary_number", sa.String(), nullable=False),
        sa.Column("original_at", sa.String(), nullable=False),
        sa.CheckConstraint("capacity IN ('acting', 'deputy', 'ordinary')", name="ck_party_act_capacity"),
        sa.CheckConstraint("kind IN ('consulted', 'decided', 'oral', 'signed')", name="ck_party_act_kind"),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("record_id", "seq", "position"),
    )

    if op.get_bind().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()
    op.execute("INSERT INTO register_fact (key, value) VALUES ('schema_version', '1')")


def _guard_sqlite() -> None:
    for table, actions in REFUSALS.items():
        for action in actions:
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} refuses {action}'); END"
            )
    op.execute(
        "CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text "
        "WHEN NOT (NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'sealed_text is only blanked'); END"
    )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% refuses %', TG_TABLE_NAME, TG_OP; END $$"
    )
    for table, actions in REFUSALS.items():
        for action in (*actions, "TRUNCATE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{action.lower()} BEFORE {action} ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            )
    op.execute(
        "CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text FOR EACH ROW "
        "WHEN (NOT (NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL)) "
        "EXECUTE FUNCTION refuse_change()"
    )
