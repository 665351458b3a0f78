"""What is said of who reads a record, and of whose register it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from words.document import Document, Line

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.directory.sharing import Hosted, Shared
    from workflows.lookup.shares import SharedWith


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


def who_reads(texts: Texts, shares: Sequence[SharedWith]) -> Document:
    """Say of a record with whom it is shared itself, and from whom it is withheld."""
    for one in shares:
        yield Line(texts.text(f"reads.{one.sharing}", party=one.party))
