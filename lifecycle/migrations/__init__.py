"""The schema's versions. What is released stays as it is: a change of schema is a new file in `versions/`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.baseline import Schema


def upgrade(connection: Connection, schema: Schema) -> None:
    """Run every migration up to the schema's that the database has not seen, in the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", _plain(Path(__file__).parent))
    config.set_main_option("version_locations", _plain(schema.migrations))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, f"{schema.version:04}")


def _plain(folder: Path) -> str:
    return str(folder).replace("%", "%%")
