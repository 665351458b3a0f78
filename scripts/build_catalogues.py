"""Compile every message catalogue: `python scripts/build_catalogues.py`, and hatchling's hook for the wheel.

Where hatchling is not installed this is still a plain script.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from words.catalogues import compile_file, sources  # noqa: E402  (the checkout is not installed yet)

if TYPE_CHECKING:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
else:
    try:
        from hatchling.builders.hooks.plugin.interface import BuildHookInterface
    except ImportError:
        BuildHookInterface = object


def build(root: Path) -> list[Path]:
    """Compile all catalogues below a checkout and name the files that were made."""
    made = []
    for source in sources(root / "config" / "locale"):
        compile_file(source)
        made.append(source.with_suffix(".mo"))
    return made


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves its parameter open
    """Puts fresh catalogues into every wheel, the editable one included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before files are gathered."""
        del version, build_data
        build(Path(self.root))


if __name__ == "__main__":
    for path in build(ROOT):
        print(path.relative_to(ROOT))
