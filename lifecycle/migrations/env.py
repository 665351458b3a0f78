"""Run by Alembic: migrate on the connection that we were handed, inside its transaction."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    transactional_ddl=True,
    render_as_batch=False,
)
context.run_migrations()
