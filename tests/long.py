"""Whether tests play their long form, as people let them by hand; with every run they play a short one."""

from __future__ import annotations

import os
from typing import Final

LONG: Final = os.environ.get("HANDSLAG_LONG") == "1"


def often(*, short: int, long: int) -> int:
    """How often something is tried."""
    return long if LONG else short
