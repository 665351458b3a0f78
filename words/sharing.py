"""What is said of who reads a record, and of whose register it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.readers import HIDDEN
from words.document import Document, Line

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot
    from words.texts import Texts
    from workflows.directory.sharing import Hosted, Shared
    from workflows.lookup.shares import Readers


def host_value(hosted: Hosted, *, preview: bool) -> dict[str, object]:
    """Give to a program whose register it is."""
    return {"host": hosted.party, "written": hosted.changed and not preview}


def host_document(texts: Texts, hosted: Hosted) -> Document:
    """Say whose register it is now, and what that means."""
    if not hosted.changed:
        yield Line(texts.text("host.unchanged", party=hosted.party))
        return
    yield Line(texts.text("host.named", party=hosted.party))
    yield Line(texts.text("host.means", party=hosted.party))


def shared_value(shared: Shared, *, preview: bool) -> dict[str, object]:
    """Give to a program what is said of a party and a record."""
    return {
        "reference": shared.reference,
        "party": shared.party,
        "sharing": shared.said,
        "written": shared.changed and not preview,
    }


def shared_document(texts: Texts, shared: Shared) -> Document:
    """Say what is said of a party and a record now."""
    facts = {"reference": shared.reference, "party": shared.party}
    said = texts.text(f"sharing.{shared.said}", **facts)
    if not shared.changed:
        said = texts.text("sharing.unchanged", line=said)
    yield Line(said)


def who_reads(texts: Texts, readers: Readers) -> Document:
    """Say with whom a record is shared, from whom withheld, and through what; or that it is internal."""
    if readers.internal:
        yield Line(texts.text("reads.internal"))
    for one in readers.parties:
        said = texts.text(f"reads.{one.sharing}", party=one.party)
        yield Line(
            said if one.through is None else texts.text("reads.through", line=said, reference=one.through)
        )


def what_is_hidden(texts: Texts, snapshot: Snapshot) -> Document:
    """Say what stands where something is named that whoever asks may not read."""
    if any(one.reference == HIDDEN for one in snapshot.above):
        yield Line(texts.text("reads.hidden", mark=HIDDEN))


def of_a_part(texts: Texts, *, is_part: bool) -> Document:
    """Say under what is told that there is more, which whoever asks may not read."""
    if is_part:
        yield Line(texts.text("audit.of_a_part"))
