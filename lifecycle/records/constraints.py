"""How a closed list of codes becomes a named CHECK: a table with `table=True` validates nothing itself."""

from collections.abc import Iterable

from sqlalchemy import CheckConstraint


def one_of(column: str, codes: Iterable[str], *, table: str, nullable: bool = False) -> CheckConstraint:
    """Allow only these codes; the name is explicit, since an Alembic batch rebuild drops unnamed CHECKs."""
    listed = ", ".join(f"'{code}'" for code in sorted(codes))
    condition = f"{column} IN ({listed})"
    if nullable:
        condition = f"{column} IS NULL OR {condition}"
    return CheckConstraint(condition, name=f"ck_{table}_{column}")
