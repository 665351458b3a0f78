"""Who reads a record, and whose register it is: shared with a party, withheld from one, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flask import url_for

from lifecycle.outcome import Refused
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import party_control, reason_control, text_in
from web.frame.records import There, there_on
from words.sharing import host_document, shared_document, who_reads
from workflows.directory.known_parties import list_units
from workflows.directory.sharing import SAYS, name_host, share
from workflows.lookup.shares import host, who_reads_it

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction


@does("share")
def sharing(kind: str, reference: str) -> ResponseReturnValue:
    """Share a record, withhold it, or take back what was said."""
    with asked().reading() as connection:
        found = there_on(connection, kind, reference)
        if not isinstance(found, There):
            return found
        snapshot = found.snapshot
        units = list_units(connection)
        readers = who_reads_it(connection, snapshot.record, snapshot.above)
    said = [Choice(one, texts().text(f"web.sharing.{one}")) for one in SAYS]
    form = Form(
        title=texts().text("web.sharing.title", reference=snapshot.reference),
        intro=[*sentences(who_reads(texts(), readers)), texts().text("web.sharing.means")],
        controls=[
            party_control(units, required=True),
            Control(
                "sharing", texts().text("field.sharing"), "choice", "share", choices=said, is_required=True
            ),
            reason_control(),
        ],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.sharing.do"),
        about=snapshot.reference,
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        shared = share(
            tx,
            snapshot.reference,
            text_in(controls, "party"),
            text_in(controls, "sharing"),
            reason=text_in(controls, "reason") or None,
            expected_version=version,
        )
        if isinstance(shared, Refused):
            return Became(shared)
        return Became(said=sentences(shared_document(texts(), shared)), then=found.address)

    return fill(form, do)


@does("register host")
def host_page() -> ResponseReturnValue:
    """Say whose register it is."""
    with asked().reading() as connection:
        asked().looking_after(connection)
        units, named = list_units(connection), host(connection)
    form = Form(
        title=texts().text("web.title.host"),
        intro=[texts().text("doctor.host", party=named)] if named else [texts().text("doctor.no_host")],
        controls=[party_control(units, required=True)],
        version=0,
        back=url_for("administration"),
        do=texts().text("web.host.do"),
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        hosted = name_host(tx, text_in(controls, "party"))
        said = sentences(host_document(texts(), hosted))
        return Became(said=said, then=url_for("administration"))

    return fill(form, do)
