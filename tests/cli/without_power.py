"""`handslag`, only that root has no more power over files than anybody else has over their own."""

from __future__ import annotations

import ctypes
import os
import sys

from cli.main import main

_VERSION_3, _MAY_PASS_BY = (
    0x20080522,
    (1 << 1) | (1 << 2),
)  # linux/capability.h: DAC_OVERRIDE, DAC_READ_SEARCH


def give_up_power() -> None:
    """Take the two capabilities from this process that let root pass by what is said of a file."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(header, sets):
        raise OSError(ctypes.get_errno(), "capget")
    for at in (0, 1):  # effective, permitted
        sets[at] &= ~_MAY_PASS_BY
    if libc.capset(header, sets):
        raise OSError(ctypes.get_errno(), "capset")


if __name__ == "__main__":
    if sys.platform == "linux" and os.geteuid() == 0:
        give_up_power()
    main()
