"""The schema's versions. A change of schema is a new file here and a new frozen dump in `tests/schemas/`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

if TYPE_CHECKING:
    from sqlalchemy import Engine


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run every migration that the database has not seen, in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        writer = connection.execution_options(handslag_writes=True)
        with writer.begin():
            config.attributes["connection"] = writer
            command.upgrade(config, revision)
