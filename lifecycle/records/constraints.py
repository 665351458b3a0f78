"""What tables share: a list of codes as a named CHECK, since tables validate nothing; an order; an index."""

from collections.abc import Iterable

from sqlalchemy import CheckConstraint, Connection, Index, MetaData, String, event, text
from sqlmodel import SQLModel

# Before any table: pydantic validates none, and making each one's validator takes a while.
SQLModel.model_config["defer_build"] = True

SORTED = String().with_variant(String(collation="C"), "postgresql")
"""Text that is ordered character by character on either database, whatever language PostgreSQL was set to."""


def one_of(column: str, codes: Iterable[str], *, table: str, nullable: bool = False) -> CheckConstraint:
    """Allow only these codes; the name is explicit, since an Alembic batch rebuild drops unnamed CHECKs."""
    listed = ", ".join(f"'{code}'" for code in sorted(codes))
    condition = f"{column} IN ({listed})"
    if nullable:
        condition = f"{column} IS NULL OR {condition}"
    return CheckConstraint(condition, name=f"ck_{table}_{column}")


def partial_index(name: str, *columns: str, where: str) -> Index:
    """Index the rows for which a condition holds."""
    return Index(name, *columns, sqlite_where=text(where))


@event.listens_for(SQLModel.metadata, "before_create")
def _the_same_on_postgresql(metadata: MetaData, connection: Connection, **_: object) -> None:
    """Say the condition to PostgreSQL too, where there is one: its name alone loads what no SQLite needs."""
    if connection.dialect.name != "postgresql":
        return
    for index in (index for table in metadata.tables.values() for index in table.indexes):
        index.dialect_kwargs["postgresql_where"] = index.dialect_options["sqlite"]["where"]
