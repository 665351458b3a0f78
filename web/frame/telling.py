"""What became of what was asked, told on the next page as the command line tells it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from lifecycle.outcome import Done, Outcome, Refused
from web.frame.asking import texts
from web.frame.filling import Became, sentences
from words.duties import told_document
from words.history import corrected_document
from words.outcomes import entered_document, outcome_document
from workflows.agreements.duties import what_is_told
from workflows.agreements.entered import entered
from workflows.reading.corrections import correction_written

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction
    from words.document import Document


def became(tx: Transaction, outcome: Outcome, address: str, *, mends: bool = False) -> Became:
    """Tell a step, a change or a correction: what it was, what it put right, what stands now."""
    if isinstance(outcome, Refused):
        return Became(outcome)
    told = chain.from_iterable(map(sentences, _told(tx, outcome, mends=mends)))
    return Became(said=[*told], then=address)


def _told(tx: Transaction, outcome: Outcome, *, mends: bool) -> Iterator[Document]:
    yield outcome_document(texts(), outcome)
    if not isinstance(outcome, Done):
        return
    written = correction_written(tx.connection, outcome.step) if mends else None
    mended = {one.what for row in written.mended for one in row.changed} if written else set()
    if written is not None:
        yield corrected_document(texts(), written)
    if told := what_is_told(tx.connection, outcome, today=tx.today, mended=mended):
        yield told_document(texts(), outcome.step.reference, told)
    if outcome.step.trigger in (None, *_SAYS_A_TERM):
        yield entered_document(texts(), entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request))


_SAYS_A_TERM = ("extend", "give_notice", "create")
"""Steps after which parties and term are said again; a change and a correction are no steps."""
