"""What became of one thing that was asked, as an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer, and_then
from cli.frame.refusals import with_the_practice_day
from lifecycle.outcome import Done, Refused
from words.duties import told_document
from words.history import corrected_document
from words.outcomes import entered_document, outcome_document, outcome_value

if TYPE_CHECKING:
    from lifecycle.outcome import Outcome
    from workflows.agreements.duties import Told
    from workflows.agreements.entered import Entered
    from workflows.reading.corrections import Correction


def with_what_it_says(answer: Answer, says: Entered | None) -> Answer:
    """Tell a person after an answer which parties and which term the agreement has now."""
    return and_then(answer, lambda texts: entered_document(texts, says))


def with_what_is_told(answer: Answer, outcome: Outcome, told: Told | None) -> Answer:
    """Tell a person after an answer what is left of a duty, and when it is to be met again."""
    if told is None or not isinstance(outcome, Done):
        return answer
    reference = outcome.step.reference
    return and_then(answer, lambda texts: told_document(texts, reference, told))


def with_what_it_mends(answer: Answer, written: Correction | None) -> Answer:
    """Tell after the answer of a correction what holds instead of what, row by row."""
    if written is None or not isinstance(answer.report, dict):
        return answer
    more = and_then(answer, lambda texts: corrected_document(texts, written))
    return replace(more, report={**answer.report, "mended": written.mended})


def outcome_of(outcome: Outcome, *, preview: bool = False) -> Answer:
    """Answer what became of it; a refusal stands among what is said of errors, with the code for it."""
    if preview and isinstance(outcome, Done):
        outcome = replace(outcome, preview=True)
    refused = isinstance(outcome, Refused)
    answer = Answer(
        outcome_value(outcome),
        lambda texts: outcome_document(texts, outcome),
        ending=ExitCode.REFUSED if refused else None,
        err=refused,
    )
    return with_the_practice_day(answer, outcome) if isinstance(outcome, Refused) else answer
