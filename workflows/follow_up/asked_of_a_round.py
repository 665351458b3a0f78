"""What whoever fills in the sheet of a round is asked, line by line and commitment by commitment.

A form and a file ask the same. Whatever more there is to say of a line is said of the line itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.names import name_key
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Value
    from workflows.follow_up.round_sheet import Commitment, Kept, Line, Sheet
    from workflows.lookup.field_values import Given

ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "process": ("finding", "spent"),
    "production": ("counted", "spent", "finding"),
    "effect": ("baseline", "value", "extent", "changed_character", "finding"),
}
"""What a sheet asks of each kind of line."""

ASKED_OF_A_PROMISE: Final = ("kept", "remark")


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment, the line on which it stands whether it was kept, and what stands there."""

    party: str
    commitment: str
    under: str
    line: int
    kept: str
    remark: str


def asked_about(found: Sheet, aspect: str) -> list[Line]:
    """Give the lines of a kind; of one that nobody will say anything of nothing is asked."""
    return [line for line in found.of(aspect) if not line.is_dropped]


def value_now(line: Line, name: str) -> Value:
    """Give what is recorded of a line."""
    for holder in (line.effect, line.production):
        if holder is not None and hasattr(holder, name):
            said: Value = getattr(holder, name)
            return said
    return line.finding if name == "finding" else line.spent


def promises_of(found: Sheet) -> list[Promise]:
    """Give what each party has bound itself to, with the line on which its outcome is written."""
    return [*_promises(found)]


def _promises(found: Sheet) -> Iterator[Promise]:
    lines = [line for line in found.lines if not line.is_dropped]
    of_plans = [line for line in lines if line.subject == "action_plans"]
    seen: set[tuple[str, str, int]] = set()
    for one in found.commitments:
        own = [line for line in of_plans if line.about == one.under]
        said = ((line, kept) for line in own or lines for kept in line.kept if _is_of(kept, one))
        known = next(said, None)
        line = known[0] if known else next(iter((*own, *of_plans, *lines)), None)
        if line is None or (key := (one.party, name_key(one.commitment), line.number)) in seen:
            continue
        seen.add(key)
        kept, remark = (known[1].kept or "", known[1].remark) if known else ("", "")
        yield Promise(one.party, one.commitment, one.under, line.number, kept, remark)


def _is_of(kept: Kept, one: Commitment) -> bool:
    return kept.party == one.party and name_key(kept.commitment) == name_key(one.commitment)


def outcomes_said(
    found: Sheet, promises: Sequence[Promise], said: Sequence[tuple[str, str]]
) -> dict[int, list[Given]]:
    """Give of each line on which an outcome was changed all of them: a small table is said whole.

    Args:
        found: the sheet.
        promises: all that are asked about.
        said: of each whether it was kept, and the remark.
    """
    typed = [*zip(promises, said, strict=True)]
    touched = {one.line for one, now in typed if now != (one.kept, one.remark)}
    return {
        number: [
            *_others(next(line for line in found.lines if line.number == number), promises),
            *(
                _outcome(one.party, kept, remark, one.commitment)
                for one, (kept, remark) in typed
                if one.line == number and (kept or remark)
            ),
        ]
        for number in sorted(touched)
    }


def _others(line: Line, promises: Iterable[Promise]) -> Iterator[Given]:
    """Give the outcomes that stand on a line and are of no commitment that is asked about."""
    asked_of = {(one.party, name_key(one.commitment)) for one in promises}
    for one in line.kept:
        if (one.party, name_key(one.commitment)) not in asked_of:
            yield _outcome(one.party, one.kept or "", one.remark, one.commitment)


def _outcome(party: str, kept: str, remark: str, commitment: str) -> dict[str, Given]:
    said = {"party": party, "kept": kept, "remark": remark, "commitment": commitment}
    return {name: text for name, text in said.items() if text}
