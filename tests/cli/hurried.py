"""`handslag`, only that the minutes of `run --every` may be parts of minutes: tests do not wait."""

from __future__ import annotations

import click

from cli.commands.daily import run
from cli.main import main

if __name__ == "__main__":
    for option in run.params:
        if option.name == "every":
            option.type = click.FLOAT
    main()
