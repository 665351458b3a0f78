"""What columns share: a closed list of codes as a named CHECK, since tables validate nothing; an order."""

from collections.abc import Iterable

from sqlalchemy import CheckConstraint, String

SORTED = String().with_variant(String(collation="C"), "postgresql")
"""Text that is ordered character by character on either database, whatever language PostgreSQL was set to."""


def one_of(column: str, codes: Iterable[str], *, table: str, nullable: bool = False) -> CheckConstraint:
    """Allow only these codes; the name is explicit, since an Alembic batch rebuild drops unnamed CHECKs."""
    listed = ", ".join(f"'{code}'" for code in sorted(codes))
    condition = f"{column} IN ({listed})"
    if nullable:
        condition = f"{column} IS NULL OR {condition}"
    return CheckConstraint(condition, name=f"ck_{table}_{column}")
