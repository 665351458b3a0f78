"""The one place that no error passes: a command ends with a code, whatever happens.

What an error becomes, a sentence and its code, is said by `cli/frame/failures.py`.
"""

from __future__ import annotations

import sys
from contextlib import nullcontext
from time import perf_counter
from typing import TYPE_CHECKING, NoReturn

from cli.frame.exit_codes import ExitCode
from cli.frame.settings import Settings, glance
from cli.frame.streams import outlets
from lifecycle.log import event, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager


def run(main: Callable[[], object], arguments: Sequence[str]) -> NoReturn:
    """Call click's main and leave the process with an exit code, whatever happens."""
    settings = glance(arguments)
    with outlets() as where, serving(), _logged(settings):
        begun = perf_counter()
        ending = _called(main, settings)
        sys.stdout.flush()
        if where.is_incomplete():
            from cli.frame.failures import answer_lost

            ending = answer_lost(ending, settings)
        event("request.ended", exit=ending.value, milliseconds=round(1000 * (perf_counter() - begun)))
    sys.exit(ending)


def _logged(settings: Settings) -> AbstractContextManager[None]:
    if not settings.log:
        return nullcontext()
    from lifecycle.log_lines import logging_to

    return logging_to(sys.stderr)


def _called(main: Callable[[], object], settings: Settings) -> ExitCode:
    try:
        result = main()
        return ExitCode(result) if isinstance(result, int) else ExitCode.DONE
    except SystemExit as left:  # click's answer to any broken pipe; commands return their code
        failed = left.__context__ or left
    except BaseException as error:  # noqa: BLE001 -- the boundary: nothing passes here
        failed = error
    from cli.frame.failures import ending_of

    return ending_of(failed, settings)
