"""The full floor: what a step costs whoever writes it by hand, with nothing but the database's driver.

It asks for what a step of ours asks for, each thing once (who asks, the lock, the agreement, its parties,
acts, history and dates, what stands around it, mandates), decides, and writes the same rows: state, history
chained by hashes, acts, deadlines with the day of their first notice, drafts of what is owed. What it knows
of machines and notices stands in it as constants. `alike.py` holds its rows against ours.
"""

from __future__ import annotations

import json
import secrets
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any, Final
from uuid import UUID, uuid4

from benchmarks.hand import Hand, swedish

FIRST_PREV: Final = "0" * 64
_MAIN_ENDS: Final = "main_agreement_ends"
_SATURDAY: Final = 5

_FACTS: Final = "SELECT key, value FROM register_fact WHERE key IN (?, ?, ?, ?, ?, ?)"
_DEFINITIONS: Final = "SELECT machine, version, sha256 FROM stored_definition"
_PERSON: Final = "SELECT id, handle, role, left_on FROM person WHERE login = ?"
_CLOSED: Final = "SELECT EXISTS (SELECT * FROM person WHERE login != '' AND role = 'administrator')"
_FAMILY: Final = "SELECT family FROM record WHERE id = ?"
_LOCK: Final = "SELECT id FROM record WHERE id = ? FOR UPDATE"
_RENEWALS: Final = """
SELECT one.family, other.family FROM record AS one JOIN record AS other ON other.id = one.predecessor_id
WHERE one.family != other.family AND (one.family = ? OR other.family = ?)"""
_RECORD: Final = """
SELECT r.reference, r.state, r.machine_version, r.since, r.last_on, r.family,
c.last_seq, c.last_hash, c.version FROM record AS r JOIN chain AS c ON c.id = r.id WHERE r.id = ?"""
_NOUN: Final = "SELECT * FROM agreement WHERE record_id = ?"
_TERM: Final = "SELECT starts_on_last, ends_on_last FROM agreement WHERE record_id = ?"
_PARTIES: Final = """
SELECT u.id, u.name, u.ended_on FROM record_party AS p JOIN unit AS u ON u.id = p.unit_id
WHERE p.record_id = ? ORDER BY u.id"""
_AREAS: Final = """
SELECT a.code, a.name, a.kind FROM record_area AS r JOIN area AS a ON a.code = r.area_code
WHERE r.record_id = ?"""
_ACTS: Final = """
SELECT seq, position, kind, unit_id, on_last, until FROM party_act WHERE record_id = ?
ORDER BY seq, position"""
_HISTORY: Final = "SELECT body FROM history WHERE record_id = ? ORDER BY seq"
_DEADLINES: Final = """
SELECT rule, due_on, act_by, rank, moves, status, settled_seq, tell_on FROM deadline WHERE record_id = ?"""
_DUE: Final = """
SELECT d.record_id, d.rule, d.due_on FROM deadline AS d JOIN record AS r ON r.id = d.record_id
WHERE r.family = ? AND d.status = 'open' AND d.moves AND d.due_on <= ?"""
_MANDATES: Final = """
SELECT unit_id, function, machine, from_on, to_on FROM mandate WHERE unit_id IN (?, ?)"""
_AROUND: Final = """
SELECT r.id, r.machine, r.state, r.reference, c.version FROM record AS r JOIN chain AS c ON c.id = r.id
WHERE r.parent_id = ? OR r.predecessor_id = ? ORDER BY r.sort_key"""
_OPEN: Final = "SELECT rule, due_on FROM deadline WHERE record_id = ? AND status = 'open'"
_TAKEN: Final = """
SELECT id FROM record WHERE reference = ? UNION ALL SELECT record_id FROM record_alias WHERE reference = ?"""

LONGER: Final = """
UPDATE chain SET last_seq = ?, last_hash = ?, version = ? WHERE id = ? AND version = ?"""
MOVED: Final = "UPDATE record SET state = ?, since = ?, last_on = ? WHERE id = ?"
NEW_ROW: Final = """
INSERT INTO history (record_id, seq, body, prev, hash, cause_id, cause_seq) VALUES (?, ?, ?, ?, ?, ?, ?)"""
_NEW_ACT: Final = """
INSERT INTO party_act (record_id, seq, position, kind, unit_id, on_text, on_first, on_last, function,
capacity, basis, item, diary_number, original_at, until, until_main, remark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 'ordinary', '', '', '', '', ?, FALSE, '')"""
NEW_TEXT: Final = "INSERT INTO sealed_text (digest, salt, text) VALUES (?, ?, ?)"
SETTLED: Final = """
UPDATE deadline SET status = 'settled', settled_seq = ?, tell_on = NULL
WHERE record_id = ? AND rule = ? AND due_on = ?"""
NEW_DEADLINE: Final = """
INSERT INTO deadline (record_id, rule, due_on, act_by, rank, moves, status, tell_on)
VALUES (?, ?, ?, ?, ?, ?, 'open', ?)"""
_BY_ITSELF: Final = True
"""Of a deadline: that the daily run settles it, and nobody else has to."""
NEW_CHAIN: Final = "INSERT INTO chain (id, kind, last_seq, last_hash, version) VALUES (?, 'record', 1, ?, 1)"
_NEW_RECORD: Final = """
INSERT INTO record (id, reference, sort_key, machine, machine_version, state, family, parent_id, since,
never_was, to_be_decided, shares) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, FALSE, '{}', '{}')"""
_NEW_PICTURE: Final = """
INSERT INTO picture (owed_since, owed_within, record_id, title, diary_number, process, contributions,
deeper_analysis, mapping, other_information, analysis, sources, groups_reached, reviews, problems)
VALUES (?, 'P9M', ?, '', '', '', '[]', '[]', '', '', '', '[]', '[]', '[]', '[]')"""
_NEW_SUB: Final = """
INSERT INTO agreement (owed_since, owed_within, record_id, title, diary_number, purposes, priorities,
decided_on_text, signed_on_text, starts_on_text, ends_on_text, ends_with_parent, signatory_roles, forums,
source, coordination, coordination_tasks, annex_conditions, annex_decider, annex_procedure, clause_changes,
clause_information, clause_dispute, fixed_for_subs)
VALUES (?, 'P9M', ?, '', '', '[]', '[]', '', '', '', '', FALSE, '[]', '', '', '[]', '[]', '', '', '',
'', '', '', '[]')"""
NEW_PARTY: Final = "INSERT INTO record_party (record_id, unit_id) VALUES (?, ?)"
NEW_AREA: Final = "INSERT INTO record_area (record_id, area_code) VALUES (?, ?)"
_NEW_END: Final = """
UPDATE agreement SET ends_on_text = ?, ends_on_first = ?, ends_on_last = ?, ends_on_basis = 'stated'
WHERE record_id = ?"""


class NotAllowed(Exception):
    """What was read does not allow the step."""


@dataclass(slots=True)
class Open:
    """A writing transaction, and what of an agreement stood in the database when it began."""

    hand: Hand
    main: UUID
    now: datetime
    principal: str
    request: str
    reference: str
    state: str
    since: object
    family: object
    seq: int
    hash: str
    version: int
    starts_on: date
    ends_on: date
    parties: list[UUID]
    areas: list[str]
    acts: list[tuple[Any, ...]]
    deadlines: list[tuple[Any, ...]]

    @property
    def today(self) -> date:
        """Its legal day."""
        return swedish(self.now)


def begin(hand: Hand, main: UUID, now: datetime, account: str, *, due: int = 0) -> Open:
    """Begin to write, ask who asks, lock the family, and read what a step goes by.

    Where something is `due` the daily run asks, which is nobody.
    """
    hand.begin()
    principal = known_as(hand, account)
    if not due:
        _refuse_somebody(hand, account)
    key, today = hand.key(main), hand.day(swedish(now))
    _lock(hand, key)
    [record] = hand.rows(_RECORD, key)
    reference, state, _, since, _, family, seq, hashed, version = record
    hand.rows(_NOUN, key)
    [(starts, ends)] = hand.rows(_TERM, key)
    parties = [hand.key_read(row[0]) for row in hand.rows(_PARTIES, key)]
    areas = [row[0] for row in hand.rows(_AREAS, key)]
    acts = hand.rows(_ACTS, key)
    history = [json.loads(body) for (body,) in hand.rows(_HISTORY, key)]
    if history[-1]["seq"] != seq or len(hand.rows(_DUE, family, today)) != due:
        raise NotAllowed(reference)
    deadlines = hand.rows(_DEADLINES, key)
    _around(hand, key, parties)
    return Open(
        hand, main, now, principal, secrets.token_hex(6),
        reference, state, since, family, seq, hashed, version,
        hand.day_read(starts), hand.day_read(ends), parties, areas, acts, deadlines,
    )  # fmt: skip


def known_as(hand: Hand, account: str) -> str:
    """Read what every transaction begins with; give under what the account is known."""
    asked = ("schema_version", "schema", "simulated", "last_tick_on", "configuration", f"principal:{account}")
    facts = dict(hand.rows(_FACTS, *asked))
    hand.rows(_DEFINITIONS)
    principal: str = facts[f"principal:{account}"]
    return principal


def _refuse_somebody(hand: Hand, account: str) -> None:
    if hand.rows(_PERSON, account) or hand.rows(_CLOSED)[0][0]:
        raise NotAllowed(account)


def _lock(hand: Hand, key: object) -> None:
    if hand.locks:
        [(family,)] = hand.rows(_FAMILY, key)
        hand.rows(_LOCK, family)
    hand.rows(_RENEWALS, key, key)


def _around(hand: Hand, key: object, parties: list[UUID]) -> None:
    """Read what guards go by: what hangs on it and its own parts, and who may sign for whom."""
    for child, machine, *_ in hand.rows(_AROUND, key, key):
        if machine == "sub_agreement":
            hand.rows(_NOUN, child)
        hand.rows(_PARTIES, child)
        hand.rows(_OPEN, child)
    mandated = {row[0] for row in hand.rows(_MANDATES, *map(hand.key, parties))}
    if len(mandated) != len(parties):
        raise NotAllowed(key)


def _append(tx: Open, said: dict[str, object], cause: int | None = None) -> None:
    """Make the chain longer by a row; whoever was faster is met here."""
    seq, key = tx.seq + 1, tx.hand.key(tx.main)
    if cause is not None:
        said["cause"] = [str(tx.main), cause]
    body = _body(tx, tx.main, seq, said)
    hashed = sha256(f"{tx.hash}{body}".encode()).hexdigest()
    if tx.hand.run(LONGER, seq, hashed, tx.version + 1, key, tx.version) != 1:
        raise NotAllowed(tx.reference)
    tx.hand.run(NEW_ROW, key, seq, body, tx.hash, hashed, None if cause is None else key, cause)
    tx.seq, tx.hash, tx.version = seq, hashed, tx.version + 1


def _body(tx: Open, record: UUID, seq: int, said: dict[str, object]) -> str:
    today = tx.today.isoformat()
    whole = {
        "record": str(record), "seq": seq, "on": today, "today": today, "recorded_at": tx.now.isoformat(),
        "principal": tx.principal, "request": tx.request, **said,
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _note_acts(tx: Open, kind: str, units: list[UUID], until: date | None = None, reason: str = "") -> None:
    """Write what parties did: a row of history, and a row for each."""
    if any(unit not in tx.parties for unit in units):
        raise NotAllowed(tx.reference)
    if any(one[2] == kind and tx.hand.key_read(one[3]) in units for one in tx.acts):
        raise NotAllowed(tx.reference)
    day = tx.today.isoformat()
    when = {"first": day, "last": day, "text": day}
    acts = [{"capacity": "ordinary", "kind": kind, "on": when, "unit": str(unit)} for unit in units]
    if until is not None:
        acts = [{**one, "until": until.isoformat()} for one in acts]
    said: dict[str, object] = {"acts": acts, "kind": "changed"}
    if reason:
        said["reason"] = _sealed(tx, reason)
    _append(tx, said)
    key, on = tx.hand.key(tx.main), tx.hand.day(tx.today)
    rows = [
        (key, tx.seq, place, kind, tx.hand.key(unit), day, on, on, tx.hand.day(until))
        for place, unit in enumerate(units, start=1)
    ]
    tx.hand.many(_NEW_ACT, rows)


def _sealed(tx: Open, text: str) -> str:
    salt = secrets.token_hex(16)
    digest = sha256(f"{salt}{text}".encode()).hexdigest()
    tx.hand.run(NEW_TEXT, digest, salt, text)
    return digest


def decide(hand: Hand, main: UUID, unit: UUID, now: datetime, account: str) -> None:
    """Record that a party has decided; the other one has not."""
    tx = begin(hand, main, now, account)
    if tx.state != "draft":
        raise NotAllowed(tx.reference)
    _note_acts(tx, "decided", [unit])
    hand.commit()


def sign(hand: Hand, main: UUID, unit: UUID, now: datetime, account: str) -> None:
    """Record the last signature: the agreement is signed, and what it owes is drafted."""
    tx = begin(hand, main, now, account)
    signed = {hand.key_read(one[3]) for one in tx.acts if one[2] == "signed"} | {unit}
    if tx.state != "draft" or signed != {*tx.parties} or tx.starts_on >= tx.ends_on:
        raise NotAllowed(tx.reference)
    _note_acts(tx, "signed", [unit])
    said: dict[str, object] = {"kind": "moved", "trigger": "sign", "source": "draft", "dest": "signed"}
    _append(tx, said, cause=tx.seq)
    on, key = hand.day(tx.today), hand.key(main)
    hand.run(MOVED, "signed", on, on, key)
    for rule, due, *_ in [one for one in tx.deadlines if one[5] == "open"]:
        hand.run(SETTLED, tx.seq, key, rule, due)
    begins = hand.day(tx.starts_on)
    first = hand.day(first_look(tx.starts_on - timedelta(days=14)))
    hand.run(NEW_DEADLINE, key, "begin", begins, begins, 0, _BY_ITSELF, first)
    _owe(tx, "problem_picture", "planned", "PICTURE")
    _owe(tx, "sub_agreement", "draft", "SUB")
    hand.commit()


def _owe(tx: Open, machine: str, state: str, called: str) -> None:
    """Draft what an agreement owes, nine months after it was signed."""
    hand, identity, reference = tx.hand, uuid4(), f"{tx.reference}/{called}"
    if hand.rows(_TAKEN, reference, reference):
        raise NotAllowed(reference)
    key, main, on = hand.key(identity), hand.key(tx.main), hand.day(tx.today)
    body = _body(tx, identity, 1, {**_first_row(tx, machine, state), "reference": reference})
    hashed = sha256(f"{FIRST_PREV}{body}".encode()).hexdigest()
    hand.run(NEW_CHAIN, key, hashed)
    plain = reference.casefold()
    names = f"{plain}\t{plain}\t{reference.swapcase()}"
    hand.run(_NEW_RECORD, key, reference, names, machine, state, tx.family, main, on)
    if machine == "problem_picture":
        hand.run(_NEW_PICTURE, on, key)
        rule = "picture_owed"
    else:
        hand.run(_NEW_SUB, on, key)
        hand.many(NEW_PARTY, [(key, hand.key(one)) for one in tx.parties])
        hand.many(NEW_AREA, [(key, one) for one in tx.areas])
        rule = "sub_agreement_owed"
    hand.run(NEW_ROW, key, 1, body, FIRST_PREV, hashed, main, tx.seq)
    due = months_after(tx.today, 9)
    first = hand.day(first_look(due - timedelta(days=90)))
    hand.run(NEW_DEADLINE, key, rule, hand.day(due), hand.day(working_day(due)), 3, not _BY_ITSELF, first)


def _first_row(tx: Open, machine: str, state: str) -> dict[str, object]:
    changes: dict[str, object] = {
        "owed_since": tx.today.isoformat(), "owed_within": "P9M", "parent_id": str(tx.main),
    }  # fmt: skip
    if machine == "sub_agreement":
        parties = [str(one) for one in tx.parties]
        changes |= {"areas": tx.areas, "ends_with_parent": False, "parties": parties}
    return {
        "kind": "moved", "trigger": "create", "dest": state, "machine": machine, "machine_version": 1,
        "cause": [str(tx.main), tx.seq], "changes": changes,
    }  # fmt: skip


def extend(
    hand: Hand, main: UUID, units: list[UUID], until: date, reason: str, now: datetime, account: str
) -> None:
    """Record that both parties agree on a later end: the term is longer, and its deadlines move."""
    tx = begin(hand, main, now, account)
    if tx.state != "active" or not tx.today <= tx.ends_on < until or {*units} != {*tx.parties}:
        raise NotAllowed(tx.reference)
    _note_acts(tx, "extended", units, until, reason)
    day, key = until.isoformat(), hand.key(main)
    ends = {"basis": "stated", "first": day, "last": day, "text": day}
    said: dict[str, object] = {"kind": "moved", "trigger": "extend", "source": "active", "dest": "active"}
    _append(tx, {**said, "changes": {"ends_on": ends}}, cause=tx.seq)
    on = hand.day(until)
    hand.run(MOVED, "active", tx.since, hand.day(tx.today), key)
    hand.run(_NEW_END, day, on, on, key)
    for rule, due, *_ in [one for one in tx.deadlines if one[5] == "open"]:
        hand.run(SETTLED, tx.seq, key, rule, due)
    hand.many(NEW_DEADLINE, ends_of(hand, key, until))
    hand.commit()


def begin_term(hand: Hand, main: UUID, now: datetime, account: str) -> None:
    """Let an agreement begin whose first day has come, as the daily run does."""
    tx = begin(hand, main, now, account, due=1)
    if tx.state != "signed" or tx.starts_on > tx.today:
        raise NotAllowed(tx.reference)
    timer = {"due_on": tx.starts_on.isoformat(), "rule": "begin"}
    said: dict[str, object] = {"kind": "moved", "trigger": "begin", "source": "signed", "dest": "active"}
    _append(tx, {**said, "timer": timer})
    key, on = hand.key(main), hand.day(tx.today)
    hand.run(MOVED, "active", on, on, key)
    for rule, due, *_ in [one for one in tx.deadlines if one[5] == "open"]:
        hand.run(SETTLED, tx.seq, key, rule, due)
    hand.many(NEW_DEADLINE, ends_of(hand, key, tx.ends_on))
    hand.commit()


def ends_of(hand: Hand, key: object, last: date) -> list[tuple[object, ...]]:
    """Give the deadlines of an agreement's end: that it ends, and that somebody looks to what comes after."""
    over, on = hand.day(last + timedelta(days=1)), hand.day(last)
    first = hand.day(first_look(months_after(last, -12)))
    return [
        (key, "expire", over, over, 2, _BY_ITSELF, None),
        (key, _MAIN_ENDS, on, hand.day(working_day(last)), 3, not _BY_ITSELF, first),
    ]


def months_after(day: date, months: int) -> date:
    """Give the day so many months later, at the latest the month's last."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date) -> date:
    """Give the day, or the Friday before it; holidays are the product's to know."""
    while day.weekday() >= _SATURDAY:
        day -= timedelta(days=1)
    return day


def first_look(day: date) -> date:
    """Give the day of a first notice: what falls in July or about Christmas comes before it."""
    if day.month == 7:  # noqa: PLR2004 -- July
        return working_day(date(day.year, 6, 30))
    if (day.month, day.day) >= (12, 24) or (day.month, day.day) <= (1, 6):
        return working_day(date(day.year - (day.month == 1), 12, 23))
    return day
