"""Guards on what is asked of others."""

from __future__ import annotations

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard
from lifecycle.names import is_mail_address
from lifecycle.records import Contribution
from lifecycle.snapshot import the


@guard(level="must", source="logic")
def says_what_is_asked_of_whom(case: Case) -> Facts | None:
    """Nobody can answer a request that does not say what it asks for, or of whom."""
    missing = case.unsaid("title", "asked_of")
    return {"missing": missing} if missing else None


@guard(level="reason", source="logic", about="answer_by")
def says_by_when(case: Case) -> Facts | None:
    """A request without a day is one of which nobody is reminded."""
    return {} if case.unsaid("answer_by") else None


@guard(level="must", source="logic", about="mailbox")
def its_mailbox_is_an_address(case: Case) -> Facts | None:
    """A reply link goes to one mailbox, by mail, or nowhere."""
    mailbox = the(Contribution, case.noun).mailbox
    return {"mailbox": mailbox} if mailbox and not is_mail_address(mailbox) else None
