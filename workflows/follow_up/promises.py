"""What the parties have bound themselves to, as a sheet is filled in, and on which line it is answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from lifecycle.commitments import line_for
from lifecycle.names import name_key
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from workflows.follow_up.round_sheet import Commitment, Kept, Sheet
    from workflows.lookup.field_values import Given


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment, the line on which it stands whether it was kept, and what stands there."""

    party: str
    commitment: str
    under: str
    line: int
    kept: str
    remark: str


def promises_of(sheet: Sheet) -> Iterator[Promise]:
    """Give each commitment once for each line on which its outcome is, or is to be, written by name."""
    lines = [(one.number, one.subject, one.about) for one in sheet.lines if not one.is_dropped]
    seen: set[tuple[str, str, int]] = set()
    for one in sheet.commitments:
        known = next((each for each in one.told if each[1].commitment), None)
        line = known[0] if known else line_for(lines, one.under)
        if line is None or (key := (*_key(one), line)) in seen:
            continue
        seen.add(key)
        kept, remark = (known[1].kept or "", known[1].remark) if known else ("", "")
        yield Promise(one.party, one.commitment, one.under, line, kept, remark)


def outcomes_by_line(
    sheet: Sheet, said: Iterable[tuple[Promise, str, str]]
) -> dict[int, list[dict[str, Given]]]:
    """Give of each line on which an outcome was changed all of them: a small table is said whole.

    Args:
        sheet: as it stands.
        said: each of its promises, with whether it was kept and a remark, as they are to stand there.
    """
    rows = list(said)
    touched = sorted({one.line for one, *now in rows if now != [one.kept, one.remark]})
    promises = [one for one, *_ in rows]
    return {
        number: [
            *_others(sheet, number, promises),
            *(
                _outcome(one.party, kept, remark, one.commitment)
                for one, kept, remark in rows
                if one.line == number and (kept or remark)
            ),
        ]
        for number in touched
    }


def _others(sheet: Sheet, number: int, promises: Sequence[Promise]) -> Iterator[dict[str, Given]]:
    """Give the outcomes that stand on a line and are of no commitment that is filled in."""
    asked_of = {_key(one) for one in promises}
    for line in sheet.lines:
        for one in line.kept if line.number == number else ():
            if _key(one) not in asked_of:
                yield _outcome(one.party, one.kept or "", one.remark, one.commitment)


def _key(one: Promise | Commitment | Kept) -> tuple[str, str]:
    return one.party, name_key(one.commitment)


def _outcome(party: str, kept: str, remark: str, commitment: str) -> dict[str, Given]:
    said = {"party": party, "kept": kept, "remark": remark, "commitment": commitment}
    return {name: text for name, text in said.items() if text}
