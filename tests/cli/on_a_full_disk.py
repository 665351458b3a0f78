"""`handslag`, only that no file may grow beyond so many bytes, the first argument."""

from __future__ import annotations

import resource
import sys

from cli.main import main

if __name__ == "__main__":
    most = int(sys.argv.pop(1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))  # Python ignores the signal: writing fails
    main()
