"""Pictures, plans, activities, forums and rounds; what a record hangs on moves to the spine.

On SQLite `agreement` and `party_act` are made anew: it drops no column and no CHECK that a constraint names.
Nothing refers to these two. `record`, to which almost everything refers, and `history` with its triggers
stay the tables that they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy.schema import SchemaItem

    Column = sa.Column[Any]

revision = "0002"
down_revision = "0001"

BASES = ("assumed", "computed", "stated")
ACT_KINDS = ("accepted", "concluded", "consulted", "decided", "oral", "signed")


def upgrade() -> None:
    """Move parents and predecessors to the spine, widen what stands, and make the new nouns' tables."""
    _add_places_to_the_spine()
    if op.get_bind().dialect.name == "postgresql":
        _change_agreement()
        _change_party_act()
        _rename_links(constraints=True)
    else:
        _rebuild("agreement", _agreement(), new=_new_in_agreement())
        _rebuild("party_act", _party_act(), new=_new_in_party_act())
        _rename_links(constraints=False)
    _create_pictures()
    _create_annexes()
    _create_activity()
    _create_forums()
    _create_rounds()
    op.execute("UPDATE register_fact SET value = '2' WHERE key = 'schema_version'")


# ---- the tables that stood already ----


def _add_places_to_the_spine() -> None:
    """Say on the record itself what it hangs on. SQLite takes a new CHECK only together with its column."""
    uuid = sa.Uuid().compile(dialect=op.get_bind().dialect)
    for place in ("parent", "predecessor"):
        op.execute(
            f"ALTER TABLE record ADD COLUMN {place}_id {uuid} "
            f"CONSTRAINT ck_record_{place} CHECK ({place}_id <> id) REFERENCES record (id)"
        )
    op.execute(
        "UPDATE record SET "
        "parent_id = (SELECT parent_id FROM agreement WHERE record_id = record.id), "
        "predecessor_id = (SELECT predecessor_id FROM agreement WHERE record_id = record.id)"
    )
    op.create_index("ix_record_parent", "record", ["parent_id"], unique=False)
    op.create_index("ix_record_predecessor", "record", ["predecessor_id"], unique=False)


def _change_agreement() -> None:
    for place in ("parent", "predecessor"):
        op.drop_index(f"ix_agreement_{place}", "agreement")
        op.drop_constraint(f"ck_agreement_{place}", "agreement")
        op.drop_column("agreement", f"{place}_id")
    _add("agreement", _new_in_agreement())


def _change_party_act() -> None:
    op.drop_constraint("ck_party_act_kind", "party_act")
    op.create_check_constraint("ck_party_act_kind", "party_act", _among("kind", *ACT_KINDS))
    _add("party_act", _new_in_party_act())


def _rename_links(*, constraints: bool) -> None:
    """Parties and areas are no longer an agreement's alone. PostgreSQL names what nobody has named."""
    for link, key, index in (("party", "unit_id", "unit"), ("area", "area_code", "code")):
        op.drop_index(f"ix_agreement_{link}_{index}", f"agreement_{link}")
        op.rename_table(f"agreement_{link}", f"record_{link}")
        op.create_index(f"ix_record_{link}_{index}", f"record_{link}", [key], unique=False)
        for kind in ("pkey", "record_id_fkey", f"{key}_fkey") if constraints else ():
            op.execute(
                f"ALTER TABLE record_{link} RENAME CONSTRAINT agreement_{link}_{kind} TO record_{link}_{kind}"
            )


def _add(table: str, columns: Sequence[Column]) -> None:
    """Add columns; the default is for the rows that stand already, and does not stay."""
    for column in columns:
        column.server_default = sa.DefaultClause(sa.text(_in_older_rows(column)))
        op.add_column(table, column)
        op.alter_column(table, column.name, server_default=None)


def _rebuild(table: str, items: Sequence[SchemaItem], *, new: Sequence[Column]) -> None:
    """Make a table anew beside the old one, fill it, and put it in the old one's place."""
    kept = [item.name for item in items if isinstance(item, sa.Column)]
    values: list[sa.ColumnElement[Any]] = [
        *(sa.column(name) for name in kept),
        *(sa.literal_column(_in_older_rows(column)) for column in new),
    ]
    rows = sa.select(*values).select_from(sa.table(table))
    rebuilt = op.create_table(f"{table}_rebuilt", *items, *new)
    op.execute(sa.insert(rebuilt).from_select([*kept, *(column.name for column in new)], rows))
    op.drop_table(table)
    op.rename_table(f"{table}_rebuilt", table)


def _in_older_rows(column: Column) -> str:
    """Write what rows say in a column of which nobody could know."""
    if column.nullable:
        return "NULL"
    return "'[]'" if isinstance(column.type, sa.JSON) else "''"


def _agreement() -> list[SchemaItem]:
    return [
        _id("record_id"),
        _text("title"),
        _text("diary_number"),
        _list("purposes"),
        _list("priorities"),
        *_dated("decided_on"),
        *_dated("signed_on"),
        *_dated("starts_on"),
        *_dated("ends_on"),
        _number("term_years"),
        _number("revised_every_years"),
        _day("reviewed_on"),
        _code("deviation"),
        sa.Column("extension_clause", sa.Boolean(), nullable=True),
        sa.Column("ends_with_parent", sa.Boolean(), nullable=False),
        _day("without_main_since"),
        _list("signatory_roles"),
        _text("forums"),
        _text("source"),
        _one_of("agreement", "decided_on_basis", *BASES),
        _one_of("agreement", "signed_on_basis", *BASES),
        *_bounds("agreement", "starts_on", "ends_on"),
        _one_of(
            "agreement",
            "deviation",
            *("calendar_year", "interim", "mandate_period", "other"),
            *("reorganisation", "until_further_notice", "yearly_operative"),
        ),
        sa.CheckConstraint("revised_every_years BETWEEN 1 AND 30", name="ck_agreement_revised_every_years"),
        sa.CheckConstraint("term_years BETWEEN 1 AND 30", name="ck_agreement_term_years"),
        *_keys(),
    ]


def _new_in_agreement() -> list[Column]:
    return [
        *_owed(),
        _list("coordination"),
        _list("coordination_tasks"),
        _text("annex_conditions"),
        _text("annex_decider"),
        _text("annex_procedure"),
    ]


def _party_act() -> list[SchemaItem]:
    return [
        _id("record_id"),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("kind"),
        _id("unit_id"),
        _text("on_text"),
        sa.Column("on_first", sa.Date(), nullable=False),
        sa.Column("on_last", sa.Date(), nullable=False),
        _text("function"),
        _text("capacity"),
        _text("basis"),
        _text("item"),
        _text("diary_number"),
        _text("original_at"),
        sa.CheckConstraint(_among("capacity", "acting", "deputy", "ordinary"), name="ck_party_act_capacity"),
        sa.CheckConstraint(_among("kind", *ACT_KINDS), name="ck_party_act_kind"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("record_id", "seq", "position"),
    ]


def _new_in_party_act() -> list[Column]:
    return [_text("remark")]


# ---- the new nouns ----


def _create_pictures() -> None:
    op.create_table(
        "picture",
        _id("record_id"),
        *_owed(),
        _text("title"),
        _text("diary_number"),
        _code("legal_purpose"),
        _code("method"),
        _text("process"),
        _text("mapping"),
        _text("other_information"),
        _text("analysis"),
        _list("sources"),
        _list("groups_reached"),
        _list("reviews"),
        _list("problems"),
        _day("updated_on"),
        _day("prioritised_on"),
        _one_of("picture", "legal_purpose", "both", "joint", "law"),
        _one_of("picture", "method", "each_first", "joint_from_start"),
        *_keys(),
    )
    op.create_table(
        "municipal_plan",
        _id("record_id"),
        *_owed(),
        _text("title"),
        _link("picture_id"),
        _text("decided_by"),
        _text("paragraph"),
        _text("diary_number"),
        *_dated("decided_on"),
        _day("followed_up_on"),
        *_bounds("municipal_plan", "decided_on"),
        *_keys("picture_id"),
    )


def _create_annexes() -> None:
    _create_annex(
        "action_plan",
        _text("priority"),
        _text("goal"),
        _text("purpose"),
        _text("causes"),
        _text("responsible"),
        _text("financing"),
        _list("commitments"),
        _list("indicators"),
    )
    _create_annex(
        "communication_plan",
        _text("goal"),
        _text("purpose"),
        _text("responsible"),
        _text("fact_basis"),
        _list("messages"),
        _list("audiences"),
    )
    _create_annex("follow_up_plan", _list("items"))
    _create_annex("contact_list", _list("contacts"))


def _create_annex(table: str, *columns: Column) -> None:
    op.create_table(
        table,
        _id("record_id"),
        *_owed(),
        *_dated("starts_on"),
        *_dated("ends_on"),
        _day("adopted_on"),
        _text("title"),
        *columns,
        *_bounds(table, "starts_on", "ends_on"),
        *_keys(),
    )


def _create_activity() -> None:
    op.create_table(
        "activity",
        _id("record_id"),
        *_dated("starts_on"),
        *_dated("ends_on"),
        _text("title"),
        _link("origin_id"),
        _text("description"),
        _code("carried_out_by"),
        _text("responsible"),
        _text("target"),
        _list("counts"),
        *_bounds("activity", "starts_on", "ends_on"),
        _one_of("activity", "carried_out_by", "both", "municipality", "other", "police"),
        *_keys("origin_id"),
    )


def _create_forums() -> None:
    op.create_table(
        "forum",
        _id("record_id"),
        _text("title"),
        _code("forum_kind"),
        _list("perspectives"),
        _text("goal"),
        _text("purpose"),
        _text("chair"),
        sa.Column("chair_rotates", sa.Boolean(), nullable=True),
        _list("members"),
        _code("cadence"),
        _text("mandate_note"),
        _one_of(
            "forum",
            "cadence",
            *("every_fourth_year", "every_second_week", "every_second_year", "every_third_year"),
            *("half_yearly", "monthly", "per_tertial", "quarterly", "weekly", "yearly"),
        ),
        _one_of("forum", "forum_kind", "other", "preparatory", "steering", "strategic_council", "working"),
        *_keys(),
    )
    op.create_table(
        "meeting",
        _id("record_id"),
        _text("title"),
        _day("meets_on"),
        _day("held_on"),
        _list("attendees"),
        _list("decisions"),
        _text("minutes_at"),
        *_keys(),
    )


def _create_rounds() -> None:
    op.create_table(
        "round",
        _id("record_id"),
        _text("title"),
        _link("plan_id"),
        _code("period"),
        _day("period_starts_on"),
        _day("period_ends_on"),
        _day("conclude_by"),
        _text("meeting"),
        _text("conclusions"),
        sa.Column("no_measures", sa.Boolean(), nullable=True),
        _list("improvements"),
        sa.CheckConstraint("period_starts_on <= period_ends_on", name="ck_round_period"),
        *_keys("plan_id"),
    )
    op.create_table(
        "follow_up",
        _id("record_id"),
        _text("title"),
        _code("aspect"),
        _code("subject"),
        _link("subject_id"),
        _text("responsible"),
        _text("follow_up_method"),
        _text("finding"),
        _list("commitments_kept"),
        _text("target"),
        _number("counted"),
        _text("indicator"),
        _code("direction"),
        _code("baseline"),
        _code("value"),
        _code("extent"),
        _code("changed_character"),
        _text("control_area"),
        _code("control_baseline"),
        _code("control_value"),
        _one_of("follow_up", "aspect", "effect", "process", "production"),
        _one_of(
            "follow_up",
            "subject",
            *("action_plans", "activity", "agreement"),
            *("communication_plan", "organisation", "picture_sources"),
        ),
        _one_of("follow_up", "direction", "higher", "lower", "none_wanted"),
        _one_of("follow_up", "extent", "fell", "rose", "unchanged", "unknown"),
        _one_of("follow_up", "changed_character", "no", "unknown", "yes"),
        sa.CheckConstraint("counted >= 0", name="ck_follow_up_counted"),
        *_keys("subject_id"),
    )


# ---- columns and constraints ----


def _id(name: str) -> Column:
    return sa.Column(name, sa.Uuid(), nullable=False)


def _link(name: str) -> Column:
    return sa.Column(name, sa.Uuid(), nullable=True)


def _text(name: str) -> Column:
    return sa.Column(name, sa.String(), nullable=False)


def _code(name: str) -> Column:
    """Text that is something or nothing, never empty: a code, a decimal number."""
    return sa.Column(name, sa.String(), nullable=True)


def _number(name: str) -> Column:
    return sa.Column(name, sa.Integer(), nullable=True)


def _day(name: str) -> Column:
    return sa.Column(name, sa.Date(), nullable=True)


def _list(name: str) -> Column:
    return sa.Column(name, sa.JSON(), nullable=False)


def _dated(name: str) -> list[Column]:
    return [_text(f"{name}_text"), _day(f"{name}_first"), _day(f"{name}_last"), _code(f"{name}_basis")]


def _owed() -> list[Column]:
    return [_day("owed_since"), _code("owed_within")]


def _bounds(table: str, *names: str) -> list[SchemaItem]:
    return [
        *(sa.CheckConstraint(f"{name}_first <= {name}_last", name=f"ck_{table}_{name}") for name in names),
        *(_one_of(table, f"{name}_basis", *BASES) for name in names),
    ]


def _one_of(table: str, column: str, *codes: str) -> SchemaItem:
    return sa.CheckConstraint(f"{column} IS NULL OR {_among(column, *codes)}", name=f"ck_{table}_{column}")


def _among(column: str, *codes: str) -> str:
    return f"{column} IN ({', '.join(repr(code) for code in codes)})"


def _keys(*links: str) -> list[SchemaItem]:
    """Hang a noun on its record, and on the other records that it names."""
    return [
        *(sa.ForeignKeyConstraint([name], ["record.id"]) for name in (*links, "record_id")),
        sa.PrimaryKeyConstraint("record_id"),
    ]
