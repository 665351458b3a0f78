"""What is done with very many objects at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def not_looked_through() -> Iterator[None]:
    """Let Python not look for circles among objects meanwhile.

    An import, or a daily run, makes them by the hundred thousand, and none is part of a circle: to look
    through them again and again took a fifth of its time.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()
