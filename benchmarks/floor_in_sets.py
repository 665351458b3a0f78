"""The full floor of what is done with many records: the daily run, one by one and in sets, and import.

In sets one statement serves all records, and one transaction. The rows are those that the product writes;
what is not written (incidents, mails to nobody, findings in a file) is not looked for either.
"""

from __future__ import annotations

import csv
import json
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from io import StringIO
from typing import Any, Final
from uuid import uuid4

from benchmarks.floor import (
    FIRST_PREV,
    LONGER,
    MOVED,
    NEW_AREA,
    NEW_CHAIN,
    NEW_DEADLINE,
    NEW_PARTY,
    NEW_ROW,
    NEW_TEXT,
    SETTLED,
    NotAllowed,
    begin_term,
    ends_of,
    known_as,
)
from benchmarks.hand import Hand, swedish

_DUE_IDS: Final = """
SELECT d.record_id FROM deadline AS d JOIN record AS r ON r.id = d.record_id
WHERE d.status = 'open' AND d.moves AND d.due_on <= ? ORDER BY d.due_on, d.rank, r.reference"""
_DUE: Final = """
SELECT d.record_id, d.due_on, r.state, c.last_seq, c.last_hash, c.version, a.ends_on_last
FROM deadline AS d JOIN record AS r ON r.id = d.record_id JOIN chain AS c ON c.id = r.id
JOIN agreement AS a ON a.record_id = r.id
WHERE d.status = 'open' AND d.moves AND d.rule = 'begin' AND d.due_on <= ?"""
_TOLD_OF: Final = """
SELECT subject_id, rule, due_on, tier FROM notice WHERE status IN ('owed', 'doubted')"""
_OPEN: Final = "SELECT 1 FROM deadline WHERE record_id = ? AND rule = ? AND due_on = ? AND status = 'open'"
_WITHDRAWN: Final = """
UPDATE notice SET status = 'withdrawn' WHERE subject_id = ? AND rule = ? AND due_on = ? AND tier = ?"""
_NO_LONGER_OPEN: Final = """
UPDATE notice SET status = 'withdrawn' WHERE status IN ('owed', 'doubted') AND NOT EXISTS (
SELECT 1 FROM deadline AS d WHERE d.record_id = notice.subject_id AND d.rule = notice.rule
AND d.due_on = notice.due_on AND d.status = 'open')"""
_TO_TELL: Final = "SELECT count(*) FROM deadline WHERE status = 'open' AND tell_on <= ?"
_REGISTER: Final = "SELECT id, last_seq, last_hash, version FROM chain WHERE kind = 'register'"
_FACT: Final = "SELECT value FROM register_fact WHERE key = ?"
_NEW_FACT: Final = "UPDATE register_fact SET value = ? WHERE key = ?"
_RUNS_KEPT: Final = 60


def tick_by_rows(hand: Hand, now: datetime, account: str) -> int:
    """Let begin what begins today, each in a transaction of its own; say how many."""
    hand.begin()
    known_as(hand, account)
    due = [hand.key_read(one) for (one,) in hand.rows(_DUE_IDS, hand.day(swedish(now)))]
    hand.commit()
    for main in due:
        begin_term(hand, main, now, account)
    hand.begin()
    principal = known_as(hand, account)
    _refuse_to_tell(hand, now)
    for told in hand.rows(_TOLD_OF):
        if not hand.rows(_OPEN, *told[:3]):
            hand.run(_WITHDRAWN, *told)
    _note_run(hand, now, principal)
    hand.commit()
    return len(due)


def tick_in_sets(hand: Hand, now: datetime, account: str) -> int:
    """Let begin what begins today, all of it at once; say how many."""
    hand.begin()
    principal, on = known_as(hand, account), hand.day(swedish(now))
    found = hand.rows(_DUE, on)
    if any(row[2] != "signed" for row in found):
        raise NotAllowed
    request, chains, rows, ends = secrets.token_hex(6), [], [], []
    for key, due, _, seq, prev, version, last in found:
        begun = {
            "record": str(hand.key_read(key)), "seq": seq + 1, "timer": {"due_on": str(due), "rule": "begin"},
            "kind": "moved", "trigger": "begin", "source": "signed", "dest": "active",
        }  # fmt: skip
        body = _body(begun, now, principal, request)
        hashed = sha256(f"{prev}{body}".encode()).hexdigest()
        chains.append((seq + 1, hashed, version + 1, key, version))
        rows.append((key, seq + 1, body, prev, hashed, None, None))
        ends += ends_of(hand, key, hand.day_read(last))
    hand.many(LONGER, chains)
    hand.many(MOVED, [("active", on, on, row[0]) for row in found])
    hand.many(NEW_ROW, rows)
    hand.many(SETTLED, [(row[3] + 1, row[0], "begin", row[1]) for row in found])
    hand.many(NEW_DEADLINE, ends)
    _refuse_to_tell(hand, now)
    hand.run(_NO_LONGER_OPEN)
    _note_run(hand, now, principal)
    hand.commit()
    return len(found)


def _refuse_to_tell(hand: Hand, now: datetime) -> None:
    if hand.rows(_TO_TELL, hand.day(swedish(now)))[0][0]:
        raise NotAllowed("there are notices to make, which nobody does by hand here")


def _note_run(hand: Hand, now: datetime, principal: str) -> None:
    """Tell in the register's own history that the run went, and keep its day where each start reads it."""
    [(key, seq, prev, version)] = hand.rows(_REGISTER)
    day = swedish(now).isoformat()
    said = {
        "chain": str(hand.key_read(key)), "kind": "run", "said": {"day": day}, "seq": seq + 1, "today": day,
        "principal": principal, "recorded_at": now.isoformat(), "request": secrets.token_hex(6),
    }  # fmt: skip
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    hashed = sha256(f"{prev}{body}".encode()).hexdigest()
    hand.run(LONGER, seq + 1, hashed, version + 1, key, version)
    hand.run(NEW_ROW, key, seq + 1, body, prev, hashed, None, None)
    days = hand.rows(_FACT, "runs")[0][0].split()
    hand.run(_NEW_FACT, day, "last_tick_on")
    hand.run(_NEW_FACT, " ".join([*days, day][-_RUNS_KEPT:]), "runs")


def _body(said: dict[str, object], now: datetime, principal: str, request: str) -> str:
    today = swedish(now).isoformat()
    whole = {
        "on": today, "today": today, "recorded_at": now.isoformat(),
        "principal": principal, "request": request, **said,
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# ---- import ----

_AREAS: Final = "SELECT name, code FROM area WHERE kind = 'municipality'"
_UNITS: Final = "SELECT name, id FROM unit"
_NAMES: Final = "SELECT reference FROM record UNION ALL SELECT reference FROM record_alias"
_NEW_RECORD: Final = """
INSERT INTO record (id, reference, sort_key, machine, machine_version, state, family, since, never_was,
to_be_decided, shares) VALUES (?, ?, ?, 'main_agreement', 1, 'active', ?, ?, FALSE, '{}', '{}')"""
_DATES: Final = ("decided_on", "signed_on", "starts_on", "ends_on")
_NEW_MAIN: Final = f"""
INSERT INTO agreement (record_id, title, diary_number, priorities, signatory_roles,
{", ".join(f"{day}_text, {day}_first, {day}_last" for day in _DATES)},
{", ".join(f"{day}_basis" for day in _DATES)}, ends_with_parent, purposes, forums, source, coordination,
coordination_tasks, annex_conditions, annex_decider, annex_procedure, clause_changes, clause_information,
clause_dispute, fixed_for_subs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'stated', 'stated',
'stated', 'stated', FALSE, '[]', '', '', '[]', '[]', '', '', '', '', '', '', '[]')"""  # noqa: S608 -- names of ours


@dataclass(slots=True)
class _Rows:
    """What is to be written, table by table, in the order of what refers to what."""

    chains: list[Any]
    records: list[Any]
    agreements: list[Any]
    parties: list[Any]
    areas: list[Any]
    texts: list[Any]
    history: list[Any]
    deadlines: list[Any]


def import_in_sets(hand: Hand, data: bytes, now: datetime, account: str) -> int:
    """Take in a file of main agreements whose parties are known and whose terms run; say how many."""
    lines = list(csv.DictReader(StringIO(data.decode())))
    hand.begin()
    principal, request = known_as(hand, account), secrets.token_hex(6)
    areas, units = dict(hand.rows(_AREAS)), dict(hand.rows(_UNITS))
    if {name for (name,) in hand.rows(_NAMES)} & {line["reference"] for line in lines}:
        raise NotAllowed
    rows = _Rows([], [], [], [], [], [], [], [])
    for line in lines:
        parties = [units[line["municipalities"]], units[line["police_unit"]]]
        said = {"principal": principal, "recorded_at": now.isoformat(), "request": request}
        said["today"] = swedish(now).isoformat()
        _add(rows, hand, line, areas[line["municipalities"]], parties, said)
    for statement, many in (
        (NEW_CHAIN, rows.chains),
        (_NEW_RECORD, rows.records),
        (_NEW_MAIN, rows.agreements),
        (NEW_PARTY, rows.parties),
        (NEW_AREA, rows.areas),
        (NEW_TEXT, rows.texts),
        (NEW_ROW, rows.history),
        (NEW_DEADLINE, rows.deadlines),
    ):
        hand.many(statement, many)
    hand.commit()
    return len(lines)


def _add(
    rows: _Rows, hand: Hand, line: dict[str, str], area: str, parties: list[Any], written: dict[str, str]
) -> None:
    identity = uuid4()
    key, reference = hand.key(identity), line["reference"]
    roles, priorities = line["signatory_roles"].split("; "), line["priorities"].split("; ")
    begins, last = line["starts_on"], date.fromisoformat(line["ends_on"])
    sealed = _sealed(rows, [line["title"], line["diary_number"], *roles, *priorities])
    changes: dict[str, object] = {
        "areas": [area], "ends_with_parent": False, "title": sealed[0], "diary_number": sealed[1],
        "parties": sorted(str(hand.key_read(one)) for one in parties),
        "signatory_roles": sealed[2 : 2 + len(roles)], "priorities": sealed[2 + len(roles) :],
        **{day: _stated(line[day]) for day in _DATES},
    }  # fmt: skip
    said = {
        **written, "record": str(identity), "seq": 1, "kind": "imported", "dest": "active", "on": begins,
        "machine": "main_agreement", "machine_version": 1, "reference": reference, "changes": changes,
    }  # fmt: skip
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    hashed = sha256(f"{FIRST_PREV}{body}".encode()).hexdigest()
    plain = reference.casefold()
    rows.chains.append((key, hashed))
    names = f"{plain}\t{plain}\t{reference.swapcase()}"
    rows.records.append((key, reference, names, key, hand.day(date.fromisoformat(begins))))
    days = [(line[day], *[hand.day(date.fromisoformat(line[day]))] * 2) for day in _DATES]
    texts = (line["title"], line["diary_number"], _json(priorities), _json(roles))
    rows.agreements.append((key, *texts, *(cell for day in days for cell in day)))
    rows.parties += [(key, one) for one in parties]
    rows.areas.append((key, area))
    rows.history.append((key, 1, body, FIRST_PREV, hashed, None, None))
    rows.deadlines += ends_of(hand, key, last)


def _stated(day: str) -> dict[str, str]:
    return {"basis": "stated", "first": day, "last": day, "text": day}


def _sealed(rows: _Rows, texts: list[str]) -> list[str]:
    digests = []
    for text in texts:
        salt = secrets.token_hex(16)
        digests.append(sha256(f"{salt}{text}".encode()).hexdigest())
        rows.texts.append((digests[-1], salt, text))
    return digests


def _json(items: list[str]) -> str:
    return json.dumps(items, ensure_ascii=False)
