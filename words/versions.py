"""How it is told that records went over to later versions of their machines, or what is in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from words.document import Block, Document, Line
from words.findings import finding_items, finding_value

if TYPE_CHECKING:
    from lifecycle.behind import Behind
    from lifecycle.migrating import Migrated, Moved
    from words.texts import Texts
    from workflows.register.versions import Upgraded


def migrated_value(migrated: Migrated) -> dict[str, object]:
    """Give records that went over to a program."""
    return {
        "machine": migrated.machine,
        "to_version": migrated.to_version,
        "preview": migrated.preview,
        "went_over": [_moved_value(one) for one in migrated.moved],
    }


def migrated_document(texts: Texts, migrated: Migrated) -> Document:
    """Tell of each record that went over what it is called now, and which of its days moved."""
    if migrated.preview:
        yield Line(texts.text("machine.preview"))
    yield _count(texts, migrated)
    yield from (Line(f"  {_moved(texts, one)}") for one in migrated.moved)


def records_value(upgraded: Upgraded | None) -> dict[str, object]:
    """Give to a program which records went over by themselves, and which need a map; None: not known yet."""
    if upgraded is None:
        return {"migrated": None, "left": None}
    return {
        "migrated": [migrated_value(one) for one in upgraded.migrated],
        "left": [_behind_value(one) for one in upgraded.left],
    }


def records_document(texts: Texts, upgraded: Upgraded) -> Iterator[Block]:
    """Say how many records went over by themselves, and what those need that did not."""
    yield from (_count(texts, one) for one in upgraded.migrated)
    for one in upgraded.left:
        facts = {"machine": one.machine, "version": one.version, "newest": one.newest}
        yield Line(texts.count("machine.left", one.records, **facts))
        yield finding_items(texts, one.why)


def _behind_value(one: Behind) -> dict[str, object]:
    return {**asdict(one), "why": [finding_value(finding) for finding in one.why]}


def _count(texts: Texts, migrated: Migrated) -> Line:
    if not migrated.moved:
        code = "machine.nothing_to_migrate"
        return Line(texts.text(code, machine=migrated.machine, version=migrated.to_version))
    facts = {"machine": migrated.machine, "version": migrated.to_version}
    return Line(texts.count("machine.migrated", len(migrated.moved), **facts))


def _moved_value(one: Moved) -> dict[str, object]:
    return {
        "reference": one.reference,
        "from_version": one.from_version,
        "source": one.source,
        "dest": one.dest,
        "deadlines_gone": _days_value(one.gone),
        "deadlines_come": _days_value(one.come),
    }


def _days_value(days: Sequence[tuple[str, object]]) -> list[dict[str, object]]:
    return [{"rule": rule, "due_on": due_on} for rule, due_on in days]


def _moved(texts: Texts, one: Moved) -> str:
    before, after = (texts.state(one.machine, state) for state in (one.source, one.dest))
    states = after if one.source == one.dest else texts.text("machine.renamed", before=before, after=after)
    said = [f"{one.reference}: {states}"]
    said += [_day(texts, "machine.day_gone", *day) for day in one.gone]
    said += [_day(texts, "machine.day_come", *day) for day in one.come]
    return "; ".join(said)


def _day(texts: Texts, code: str, rule: str, due_on: object) -> str:
    return texts.text(code, rule=rule, due_on=due_on)
