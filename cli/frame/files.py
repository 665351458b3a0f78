"""Files that people name, and the stream that may stand where one is named."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

THE_STREAM: Final = Path("-")
"""What people type for stdout or stdin where a file may stand."""


def put(file: Path, data: bytes) -> bool:
    """Write a file whole, or what it would hold to stdout (`-`); tell whether it was a file.

    Raises:
        OSError: it cannot be written.
    """
    from workflows.register.new_file import write_whole

    if file == THE_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return False
    write_whole(file, data)
    return True
