"""A refusal as an answer: to a person among what is said of errors, with the code for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cli.frame.command import ASKED
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer, and_then
from lifecycle.log import event
from words.document import Line
from words.refusals import refusal_document, refusal_value, refusals_document, refusals_value

if TYPE_CHECKING:
    from lifecycle.outcome import Refused
    from workflows.session import Request


def refusal(refused: Refused) -> Answer:
    """Answer why a step or a change is refused."""
    event("request.refused", codes=_codes([refused]))
    value = refusal_value(refused)
    answer = Answer(value, lambda texts: refusal_document(texts, refused), ending=ExitCode.REFUSED, err=True)
    return with_the_practice_day(answer, refused)


def with_the_practice_day(answer: Answer, refused: Refused) -> Answer:
    """Say, of a day that has not come in a register for practice, how its day is moved."""
    ahead = [each.facts for each in refused.unmet if each.code == "day_has_not_come"]
    request: Request | None = click.get_current_context().meta.get(ASKED)
    if not ahead or request is None or not request.is_for_practice():
        return answer
    day, today = max(facts["on"] for facts in ahead), request.today  # type: ignore[type-var]  # days
    return and_then(answer, lambda texts: [Line(texts.text("refusal.practice_day", day=day, today=today))])


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
