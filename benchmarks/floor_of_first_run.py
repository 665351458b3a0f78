"""The floor of the first daily run after an import: what ends, and what people are told of, all in sets.

Of what is imported all ends on one of two days (`generated.file_of_ending`): what is told then, and when
next, stands here as days, which the product works out for each.
"""

from __future__ import annotations

import json
import secrets
from datetime import date, datetime
from hashlib import sha256
from typing import Final

from benchmarks.floor import LONGER, MOVED, NEW_ROW, SETTLED, NotAllowed, known_as
from benchmarks.generated import ENDING
from benchmarks.hand import Hand, swedish

_DUE: Final = """
SELECT d.record_id, d.due_on, r.state, c.last_seq, c.last_hash, c.version
FROM deadline AS d JOIN record AS r ON r.id = d.record_id JOIN chain AS c ON c.id = r.id
WHERE d.status = 'open' AND d.moves AND d.rule = 'expire' AND d.due_on <= ?"""
_SUPERSEDED: Final = """
UPDATE deadline SET status = 'superseded', tell_on = NULL
WHERE record_id = ? AND rule = 'main_agreement_ends' AND status = 'open'"""
_TO_TELL: Final = """
SELECT record_id, rule, due_on FROM deadline WHERE status = 'open' AND tell_on <= ?"""
_NEXT: Final = "UPDATE deadline SET tell_on = ? WHERE record_id = ? AND rule = ? AND due_on = ?"
_NEW_NOTICE: Final = """
INSERT INTO notice (subject_id, rule, due_on, tier, subject, code, falls_on, made_on, mail_on, roles, status)
VALUES (?, ?, ?, ?, 'record', ?, ?, ?, ?, ?, ?)"""
_MAILED: Final = "SELECT count(*) FROM notice WHERE status = 'owed' AND mail_on <= ?"
_REGISTER: Final = "SELECT id, last_seq, last_hash, version FROM chain WHERE kind = 'register'"
_NEW_FACT: Final = "INSERT INTO register_fact (key, value) VALUES (?, ?)"

_BOTH: Final = '["coordinator", "signatory"]'
_TIERS: Final = (
    ("P12M", date(2023, 6, 30), '["coordinator"]', "collapsed"),
    ("P6M", date(2024, 1, 31), _BOTH, "owed"),
)
"""What is told of an end on `ENDING`: how long before, on which day, to whom, and what became of it."""
_NEXT_LOOK: Final = date(2024, 5, 2)
_DIGEST: Final = date(2024, 2, 5)
_AT_ONCE: Final = date(2024, 2, 2)
"""Mails of what has ended go out on the next working day, of the rest with the next weekly one."""


def run_first(hand: Hand, now: datetime, account: str, rules: str) -> int:
    """Let end what ends, and make the notices of all that was imported; say of how many agreements."""
    hand.begin()
    principal, on, request = known_as(hand, account), hand.day(swedish(now)), secrets.token_hex(6)
    written = {"principal": principal, "recorded_at": now.isoformat(), "request": request}
    written["today"] = swedish(now).isoformat()
    due = hand.rows(_DUE, on)
    if any(row[2] != "active" for row in due):
        raise NotAllowed
    chains, rows, notices = [], [], []
    for key, day, _, seq, prev, version in due:
        ended = {
            **written, "record": str(hand.key_read(key)), "seq": seq + 1, "kind": "moved", "on": str(day),
            "trigger": "expire", "source": "active", "dest": "expired",
            "timer": {"due_on": str(day), "rule": "expire"},
        }  # fmt: skip
        body, hashed = _chained(ended, prev)
        chains.append((seq + 1, hashed, version + 1, key, version))
        rows.append((key, seq + 1, body, prev, hashed, None, None))
        mail = hand.day(_AT_ONCE)
        notices.append((key, "expire", day, "now", "agreement_has_ended", day, on, mail, _BOTH, "owed"))
    hand.many(LONGER, chains)
    hand.many(MOVED, [("expired", row[1], row[1], row[0]) for row in due])
    hand.many(NEW_ROW, rows)
    hand.many(SETTLED, [(row[3] + 1, row[0], "expire", row[1]) for row in due])
    hand.many(_SUPERSEDED, [(row[0],) for row in due])
    told = hand.rows(_TO_TELL, on)
    if any(row[1] != "main_agreement_ends" or hand.day_read(row[2]) != ENDING for row in told):
        raise NotAllowed
    for key, rule, day in told:
        for tier, falls_on, to, status in _TIERS:
            days = (hand.day(falls_on), on, hand.day(_DIGEST))
            notices.append((key, rule, day, tier, rule, *days, to, status))
    hand.many(_NEW_NOTICE, notices)
    hand.many(_NEXT, [(hand.day(_NEXT_LOOK), *row) for row in told])
    if hand.rows(_MAILED, on)[0][0]:
        raise NotAllowed("there are mails to write, which nobody does by hand here")
    _note(hand, written, ("rules", {"fingerprint": rules, "since": written["today"]}))
    _note(hand, written, ("run", {"day": written["today"]}))
    today = written["today"]
    facts = {"plan_fingerprint": rules, "rules_since": today, "last_tick_on": today, "runs": today}
    hand.many(_NEW_FACT, [*facts.items()])
    hand.commit()
    return len(due) + len(told)


def _note(hand: Hand, written: dict[str, str], row: tuple[str, dict[str, str]]) -> None:
    """Write a row of the register's own history."""
    [(key, seq, prev, version)] = hand.rows(_REGISTER)
    kind, told = row
    said = {**written, "chain": str(hand.key_read(key)), "kind": kind, "said": told, "seq": seq + 1}
    body, hashed = _chained(said, prev)
    hand.run(LONGER, seq + 1, hashed, version + 1, key, version)
    hand.run(NEW_ROW, key, seq + 1, body, prev, hashed, None, None)


def _chained(said: dict[str, object] | dict[str, str], prev: str) -> tuple[str, str]:
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return body, sha256(f"{prev}{body}".encode()).hexdigest()
