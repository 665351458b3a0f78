"""Note what is released: the digests of schema, migrations and versions of machines, for `test_released.py`.

What was released before is left as it stands there, whatever the code has by now.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from lifecycle.baseline import digest_of_tables  # noqa: E402 -- see above
from lifecycle.machine.definition import fingerprint  # noqa: E402 -- see above
from lifecycle.store import SCHEMA, SCHEMA_VERSION  # noqa: E402 -- see above
from workflows.configuration.loading import read_rulebook  # noqa: E402 -- see above

FILE: Final = ROOT / "tests" / "data" / "released.toml"
_SAYS: Final = "# What is released never changes; `scripts/released.py` adds what is new.\n"


def now() -> dict[str, Mapping[str, str]]:
    """Give the digests of what this code has."""
    machines = read_rulebook().definitions.items()
    return {
        "schemas": {str(SCHEMA_VERSION): digest_of_tables()},
        "migrations": {
            one.name: sha256(one.read_bytes()).hexdigest() for one in SCHEMA.migrations.glob("[0-9]*.*")
        },
        "machines": {f"{name}.v{version}": fingerprint(one) for (name, version), one in machines},
    }


def main() -> None:
    """Add what is new."""
    before = tomllib.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
    parts = [_SAYS]
    for kind, there in now().items():
        said = {**there, **before.get(kind, {})}
        parts.append("\n".join([f"[{kind}]", *(f'"{name}" = "{said[name]}"' for name in sorted(said)), ""]))
    FILE.write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
