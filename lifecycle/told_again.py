"""Acts of parties that are known already: asked back where they may be meant otherwise than they are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.acts import Act, as_heirs
from lifecycle.agreeing import Goal, notices_that_stand, since_the_last_extension
from lifecycle.case import acts_in_rows, load_case, names_of
from lifecycle.fields import Dated
from lifecycle.names import name_key
from lifecycle.outcome import logic
from lifecycle.records import Record, Unit
from lifecycle.transaction import Transaction
from lifecycle.values import dataclass
from lifecycle.written import life_of

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet


ONCE: Final = ("signed", "accepted")
"""Kinds of act that a party does once for one text, unless another of its functions does it beside."""

ASKED_BACK: Final = ("noticed", "unnoticed", "confirmed", "extended")
"""Kinds of act that a party does once, unless something has happened since: twice is asked back."""


def row_that_tells(tx: Transaction, record: Record, acts: Sequence[Act]) -> int:
    """Give the number of the last row that tells of any of these acts."""
    rows = acts_in_rows(tx.connection, record.id)
    telling = [seq for seq, known in rows if any(act.same_as(known) for act in acts)]
    return max(telling, default=record.last_seq)


def noted_otherwise(tx: Transaction, record: Record, acts: Sequence[Act]) -> list[Unmet]:
    """Name the acts that are known, but not with all that is now said of them: that is for `correct` to mend.

    One function more, or a paragraph, does not make it another act; nor is it recorded already.
    """
    rows = acts_in_rows(tx.connection, record.id)
    found = []
    for act in acts:
        same = [(seq, known) for seq, known in rows if act.same_as(known)]
        other_day = [(seq, known) for seq, known in rows if act.kind in ONCE and _is_once_more(act, known)]
        if not (same or other_day):
            continue
        name = _name_of(tx, act.unit)
        if not same:
            seq, known = other_day[-1]
            pairs = _mended_in(rows, seq, name, {"on": act.on_text})
            facts = {"reference": record.reference, "seq": seq, "party": name, "day": known.on_text}
            found.append(logic("done_on_another_day", **facts, pairs=pairs))
        if not same or any(not act.beyond(known) for _, known in same):
            continue
        seq, known = same[-1]
        pairs = _mended_in(rows, seq, name, act.beyond(known))
        found.append(logic("noted_otherwise", reference=record.reference, seq=seq, pairs=pairs))
    return found


def done_once_more(tx: Transaction, record: Record, acts: Sequence[Act]) -> list[Unmet]:
    """Ask back what a party is said to do again: one of the days may be wrong. A reason says that it did.

    A notice that has lapsed may be given again, what is said to notices is said again to a later one, and an
    extension is agreed on again when the end that came of it holds no more. What is said of notices counts
    as that of whoever came after the party that said it.
    """
    rows = acts_in_rows(tx.connection, record.id)
    done = {one.kind for _, one in rows}.intersection(ASKED_BACK)
    asked = [act for act in acts if act.kind in done and not any(act.same_as(one) for _, one in rows)]
    if not asked:
        return []
    since = _Since.of(tx, record, [one for _, one in rows])
    again: dict[int, list[tuple[Act, Act]]] = {}
    for act, own in zip(asked, since.as_heirs(asked), strict=True):
        before = [
            (seq, one)
            for (seq, one), theirs in zip(rows, since.known, strict=True)
            if _did(own, theirs) and since.stands(seq, theirs)
        ]
        if before:
            seq, one = before[-1]
            again.setdefault(seq, []).append((act, one))
    return [
        _asked_back(tx, record, seq, each, rows)
        for seq, told in again.items()
        for each in ([told] if _is_said_of_all(told, _acts_in(rows, seq)) else [[one] for one in told])
    ]


def done_by_another(tx: Transaction, record: Record, acts: Sequence[Act]) -> list[Unmet]:
    """Ask back what a party did once, on another day, by a function that did not do it then.

    While it waits for that of others a second function may join the first, if one is named. A decision is
    known by its paragraph and number: the same one is not taken on two days. Nor is it decided on one day
    that an agreement goes on until two.
    """
    rows = acts_in_rows(tx.connection, record.id)
    found = []
    for act in acts:
        before = [
            (seq, one)
            for seq, one in rows
            if (act.kind, act.unit) == (one.kind, one.unit) and act.on_text != one.on_text
        ]
        same = [(seq, one) for seq, one in before if _is_the_same_decision(act, one)]
        same += [(seq, one) for seq, one in rows if _ends_otherwise(act, one)]
        nobodys = [
            (seq, one) for seq, one in before if act.kind in ONCE and act.function and not one.function
        ]
        if same or nobodys:
            seq, one = (same or nobodys)[-1]
            found.append(_is_it_that(tx, record, rows, seq, one, act))
        elif before and act.kind in ONCE and not _waits(tx, record, act.kind):
            found.append(_nothing_waits(tx, record, before[-1], act))
    return found


def _is_the_same_decision(act: Act, known: Act) -> bool:
    papers = [(name_key(one.item), name_key(one.diary_number)) for one in (act, known)]
    return act.kind == "decided" and papers[0] == papers[1] and any(papers[0])


def _ends_otherwise(act: Act, known: Act) -> bool:
    alike = (act.kind, act.unit, act.on_text) == (known.kind, known.unit, known.on_text)
    return alike and act.kind == "extended" and Goal.of(act) != Goal.of(known)


def _is_it_that(
    tx: Transaction, record: Record, rows: Sequence[tuple[int, Act]], seq: int, one: Act, act: Act
) -> Unmet:
    """Ask whether it was that act, of which the day was said wrongly, or not who did it."""
    row = {"reference": record.reference, "seq": seq, "trigger": "amend", "machine": record.machine}
    facts = {"row": ({**row, "kind": act.kind},), "parties": (_name_of(tx, act.unit),), "day": one.on_text}
    more = {"function": act.function} if act.function and not one.function else {}
    day = {"on": act.on_text} if act.on_text != one.on_text else {}
    end = {"ends_on": act.until.isoformat()} if act.until not in (None, one.until) else {}
    pairs = _mended_in(rows, seq, _name_of(tx, act.unit), {**day, **more, **end})
    asked = logic("done_once_more", reference=record.reference, seq=seq, **facts, pairs=pairs)
    return replace(asked, level="reason")


def _waits(tx: Transaction, record: Record, kind: str) -> bool:
    """Whether there is a step ahead of a record that acts of a kind bring about."""
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    return any(record.state in arrow.sources and arrow.acts == kind for arrow in definition.transitions)


def _nothing_waits(tx: Transaction, record: Record, before: tuple[int, Act], act: Act) -> Unmet:
    """Say who did it then, and what beside it still waits for the party."""
    seq, one = before
    row = {"reference": record.reference, "seq": seq, "trigger": "amend", "machine": record.machine}
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    around = (*((case.parent,) if case.parent is not None else ()), *case.children)
    waiting = tuple(
        each.record.reference
        for each in around
        if _waits(tx, each.record, act.kind)
        and not any((known.kind, known.unit) == (act.kind, act.unit) for known in each.acts)
    )
    facts = {
        "reference": record.reference,
        "row": ({**row, "kind": act.kind},),
        "party": _name_of(tx, act.unit),
        "function": one.function,
        "day": one.on_text,
    }
    if waiting:
        return replace(logic("done_already_others_wait", **facts, waiting=waiting), level="reason")
    return replace(logic("done_already", **facts), level="reason")


def _is_said_of_all(told: Sequence[tuple[Act, Act]], acts: int) -> bool:
    """Whether the same is said of all acts of a row, each by the party whose it is."""
    said = {(act.on_text, act.until, one.on_text, one.until) for act, one in told}
    return len(said) == 1 and len(told) == acts and all(act.unit == one.unit for act, one in told)


def _asked_back(
    tx: Transaction,
    record: Record,
    seq: int,
    told: Sequence[tuple[Act, Act]],
    rows: Sequence[tuple[int, Act]],
) -> Unmet:
    """Ask back what is said of all whose acts a row tells of, or of one of them.

    What the party before did stays on its own day: no correction makes it the act of its heir.
    """
    act, one = told[0]
    parties = names_of(tx.connection, [known.unit for _, known in told])
    row = {"reference": record.reference, "seq": seq, "trigger": "amend", "machine": record.machine}
    facts = {"row": ({**row, "kind": act.kind},), "parties": parties, "day": one.on_text}
    if act.unit != one.unit:
        heir = _name_of(tx, act.unit)
        return replace(logic("done_by_whom_it_succeeded", **facts, heir=heir), level="reason")
    pairs = {"on": act.on_text} if act.on_text != one.on_text else {}
    if act.until is not None and act.until != one.until:
        pairs["ends_on"] = act.until.isoformat()
    if len(told) == 1:
        pairs = _mended_in(rows, seq, "".join(parties), pairs)
    asked = logic("done_once_more", reference=record.reference, seq=seq, **facts, pairs=pairs)
    return replace(asked, level="reason")


def _mended_in(
    rows: Sequence[tuple[int, Act]], seq: int, party: str, pairs: dict[str, str]
) -> dict[str, str]:
    """Say whose act is to be mended, too, where the row tells of several."""
    return {"party": party, **pairs} if _acts_in(rows, seq) > 1 else pairs


def _acts_in(rows: Sequence[tuple[int, Act]], seq: int) -> int:
    return sum(other == seq for other, _ in rows)


def _name_of(tx: Transaction, unit: UUID) -> str:
    return "".join(names_of(tx.connection, (unit,)))


def _did(act: Act, known: Act) -> bool:
    """Whether a party did the like before: of what was agreed on, the same end."""
    return (act.kind, act.unit) == (known.kind, known.unit) and (
        act.kind != "extended" or Goal.of(act) == Goal.of(known)
    )


@dataclass(frozen=True, slots=True)
class _Since:
    """What has happened in a record since its acts, after which a party may do the like again."""

    parties: tuple[Unit, ...]
    heirs: Mapping[UUID, UUID]
    known: tuple[Act, ...]
    """Every act, as of whoever came after the party."""
    unspent: frozenset[int]
    """The rows since the last extension: what was agreed on in them counts towards the next one."""
    end: Goal

    @classmethod
    def of(cls, tx: Transaction, record: Record, acts: Sequence[Act]) -> _Since:
        """Read it as it is today."""
        case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
        unspent = since_the_last_extension(life_of(tx.connection, record.id))
        now, tied = case.values.get("ends_on"), bool(case.values.get("ends_with_parent"))
        end = Goal(now.last if isinstance(now, Dated) and not tied else None, tied)
        known = as_heirs(acts, {one.id for one in case.parties}, case.heirs)
        return cls(case.parties, case.heirs, known, unspent, end)

    def as_heirs(self, acts: Sequence[Act]) -> tuple[Act, ...]:
        """Let what is said of notices count as that of whoever came after."""
        return as_heirs(acts, {one.id for one in self.parties}, self.heirs)

    def stands(self, seq: int, act: Act) -> bool:
        """Whether nothing has happened since after which a party may do the like of an act again."""
        match act.kind:
            case "noticed":
                return act in notices_that_stand(self.parties, self.known)
            case "extended":
                return seq in self.unspent or Goal.of(act) == self.end
            case _:
                return not any(one.kind == "noticed" and one.on > act.on for one in self.known)


def _is_once_more(act: Act, known: Act) -> bool:
    """Whether a party is said to do on another day what it has done, by nobody else than then."""
    alike = (act.kind, act.unit) == (known.kind, known.unit) and act.on_text != known.on_text
    return alike and (not act.function or name_key(act.function) == name_key(known.function))
