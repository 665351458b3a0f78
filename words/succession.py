"""What became of parties that come after each other, or never were two, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from words.document import Column, Document, Line, Listing, Space

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.directory.never_succeeded import Restored
    from workflows.directory.succession import Leaving, Merger, Removal, Succession


def succession_document(texts: Texts, done: Succession, without: Collection[str]) -> Document:
    """Tell what passed; `without` names who has no duties by law since nobody knows where it is."""
    yield from _seen(texts, preview=done.preview)
    if done.written:
        yield from _passed(texts, done)
    else:
        facts = {"old": done.old_party, "new": done.new_party, "day": done.from_on}
        yield Line(texts.text("party.succeeded_already", **facts))
    if done.new_party in without:
        yield Line(texts.text("duty.not_set_up", name=done.new_party))


def _passed(texts: Texts, done: Succession) -> Document:
    yield Line(texts.text("party.succeeded", old=done.old_party, new=done.new_party, day=done.from_on))
    if done.agreements:
        yield Space()
        yield Listing(_PASSED, done.agreements)
        yield Space()
    yield from _names(texts, "party.also_passed", [one.reference for one in done.others])
    yield from _names(texts, "party.duties_ended", done.duties_ended)
    yield from _names(texts, "party.duties_passed", done.duties_passed)
    yield from _names(texts, "party.to_sign", done.to_sign, party=done.new_party)
    yield from _names(texts, "party.functions_stay", _said(texts, done.functions), party=done.old_party)
    yield from _names(texts, "party.mandates_stay", _said(texts, done.mandates), party=done.old_party)


def merger_document(texts: Texts, done: Merger, *, preview: bool) -> Document:
    """Tell what was made one."""
    yield from _seen(texts, preview=preview)
    if not done.written:
        yield Line(texts.text("party.merged_already", double=done.double, party=done.party))
        return
    yield Line(texts.text("party.merged", double=done.double, party=done.party))
    yield from _names(texts, "party.merged_in", done.corrected)
    yield from _names(texts, "party.functions_moved", _said(texts, done.functions), party=done.party)


def removal_document(texts: Texts, done: Removal, *, preview: bool) -> Document:
    """Tell what was taken out."""
    yield from _seen(texts, preview=preview)
    yield Line(texts.text("party.removed", name=done.name))
    yield from _names(texts, "party.duties_struck", done.duties)


def departure_document(texts: Texts, done: Leaving, *, preview: bool) -> Document:
    """Tell who left, and where it is still a party."""
    yield from _seen(texts, preview=preview)
    code = "party.has_left" if done.written else "party.has_left_already"
    yield Line(texts.text(code, name=done.name, day=done.from_on))
    yield from _names(texts, "party.duties_ended", done.duties_ended)
    yield from _names(texts, "party.still_party", done.agreements, name=done.name)
    yield from _names(texts, "party.still_named", done.others, name=done.name)


def struck_document(texts: Texts, done: Restored, *, preview: bool) -> Document:
    """Tell that a party is not over after all."""
    yield from _seen(texts, preview=preview)
    facts = {"name": done.party, "heir": done.heir, "day": done.from_on}
    yield Line(texts.text(f"party.never_{done.struck}", **facts))
    yield from _names(texts, "party.merged_in", done.corrected)
    yield from _names(texts, "party.functions_back", _said(texts, done.functions), party=done.party)


def _seen(texts: Texts, *, preview: bool) -> Iterator[Line]:
    if preview:
        yield Line(texts.text("outcome.preview"))


def _said(texts: Texts, functions: Sequence[str]) -> list[str]:
    return [texts.word("function", one) for one in functions]


def _names(texts: Texts, code: str, names: Sequence[str], **facts: object) -> Iterator[Line]:
    if names:
        yield Line(texts.text(code, names=tuple(names), **facts))


_PASSED: Final = (
    Column("reference", 0),
    Column("machine", 1, show=lambda texts, row: texts.word("kind", row.machine)),
    Column("state", 1, show=lambda texts, row: texts.state(row.machine, row.state)),
    Column("title", 2, folds=True),
)
