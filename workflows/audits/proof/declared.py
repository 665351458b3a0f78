"""What is stored and stands in no proof, each with the reason; docs/reference/proof.md says them in words.

A test tampers with every column of every table: what is not found has to be here, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DECLARED: Final[Mapping[str, str]] = {
    "deadline.act_by": "calendar",
    "message.attempts": "outbox",
    "message.next_try_at": "outbox",
    "message.failure": "outbox",
    "message.said": "frozen",
    **dict.fromkeys(
        (
            *("login.token_hash", "login.person_id", "login.issuer", "login.level"),
            *("login.started", "login.seen", "login.until"),
            *("login_link.token_hash", "login_link.purpose", "login_link.person_id", "login_link.until"),
        ),
        "logins",
    ),
    **dict.fromkeys(("reply_link.token_hash", "reply_link.record_id", "reply_link.until"), "reply_links"),
    **dict.fromkeys(
        (
            *("question_mail.id", "question_mail.record_id", "question_mail.because", "question_mail.day"),
            *("question_mail.status", "question_mail.attempts", "question_mail.next_try_at"),
            *("question_mail.sent_at", "question_mail.failure"),
        ),
        "question_mails",
    ),
    "register_fact.value cookie_key": "cookies",
    **dict.fromkeys(("calendar_feed.person_id", "calendar_feed.token_hash", "calendar_feed.since"), "feeds"),
}
"""Table and column -> why a change to it need not be found, or cannot be."""

NOT_ROWS: Final[Mapping[str, str]] = {
    "register_fact.removed heartbeat": "sign_of_life",
    **dict.fromkeys(
        (f"{name}.{deed}" for name in ("login", "login_link") for deed in ("added", "removed", "older")),
        "logins",
    ),
    **{f"reply_link.{deed}": "reply_links" for deed in ("added", "removed", "older")},
    **{f"question_mail.{deed}": "question_mails" for deed in ("added", "removed", "older")},
    "register_fact.removed cookie_key": "cookies",
    **dict.fromkeys((f"calendar_feed.{deed}" for deed in ("added", "removed", "swapped", "older")), "feeds"),
}
"""Table and what became of its rows (one added, removed, two exchanged, an older table) -> why likewise.

Of one kind of row only where a kind is named.
"""
