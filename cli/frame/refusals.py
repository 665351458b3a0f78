"""A refusal as an answer: to a person among what is said of errors, with the code for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from lifecycle.log import event
from words.refusals import refusal_document, refusal_value, refusals_document, refusals_value

if TYPE_CHECKING:
    from lifecycle.outcome import Refused


def refusal(refused: Refused) -> Answer:
    """Answer why a step or a change is refused."""
    event("request.refused", codes=_codes([refused]))
    value = refusal_value(refused)
    return Answer(value, lambda texts: refusal_document(texts, refused), ending=ExitCode.REFUSED, err=True)


def refusals(refused: Sequence[Refused], *, header: str, **facts: object) -> Answer:
    """Answer what is in the way of one act on many records."""
    event("request.refused", codes=_codes(refused))
    return Answer(
        refusals_value(refused, facts),
        lambda texts: refusals_document(texts, refused, header, facts),
        ending=ExitCode.REFUSED,
        err=True,
    )


def _codes(refused: Sequence[Refused]) -> tuple[str, ...]:
    return tuple(sorted({unmet.code for one in refused for unmet in one.unmet}))
