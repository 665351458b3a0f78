"""A copy of the whole register while it is at work, and a register made again from a copy, with its proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DataError, IntegrityError

from lifecycle.errors import ClockRefused, DatabaseUnusable, Finding, InputRefused
from lifecycle.readers import refuse_a_part
from lifecycle.records import RegisterFact
from lifecycle.register import note
from lifecycle.store import SCHEMA, Store, fact, file_of, principal_on, shown_address
from lifecycle.table import table
from lifecycle.transaction import Transaction
from lifecycle.values import dataclass
from workflows.audits.history import audit_history
from workflows.clock import moment_on, real_moment
from workflows.lookup.runs import last_tick_on
from workflows.register.copy_file import CopyReader, CopyRefused, Header, Row, tables, write_copy
from workflows.register.new_file import beside_of, new_file, put_in_place
from workflows.register.readable import AT_ONCE, every_row, said_by, wrong_value_in
from workflows.session import Request, find_actor, is_simulated, principal_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from lifecycle.rulebook import Rulebook

_FACT = table(RegisterFact)


class CopyNotProved(InputRefused):
    """The register in a copy is not what its history says; nothing was written."""

    code = "error.copy_not_proved"


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that was made, and what an audit of its history finds."""

    file: str
    header: Header
    rows: int
    sha256: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """A register that was made from a copy, or in a preview could be, and its proof."""

    header: Header
    rows: int
    sha256: str
    findings: tuple[Finding, ...]
    seal: str
    """As it is now, with the row that says that it was restored; the copy's own stands in its header."""
    preview: bool = False


@dataclass(frozen=True, slots=True)
class Restoring:
    """What is asked of a restoration."""

    rulebook: Rulebook
    seal: str | None = None
    """The one that was noted when the copy was taken: a copy with another is refused."""
    despite_findings: bool = False
    """Also what an audit of the history has findings on, as it was when it was copied."""
    today: date | None = None
    """The day on which it is restored; any day in a register for practice."""
    acting_as: str | None = None
    """Handle of whoever restores."""


# ---- a copy ----


def back_up(request: Request, path: Path) -> Copied:
    """Copy the register, as it is at one instant, into a new file, while others go on writing.

    It is read in one transaction, and its history is audited in the same: what that finds is in the copy too.
    The file appears under its name when it is whole.

    Raises:
        NotAllowed: whoever asks reads only a part of the register.
        CopyRefused: there is something of that name already.
        DatabaseUnusable: something in the register cannot be read.
        OSError: the file cannot be written.
    """
    with new_file(path) as file, request.reading() as connection:
        refuse_a_part(connection)
        report = audit_history(connection, request.rulebook)
        header = Header(
            register=fact(connection, "register") or "",
            schema_version=SCHEMA.version,
            schema=SCHEMA.digest,
            simulated=is_simulated(connection),
            taken_at=request.moment.instant.astimezone(UTC).replace(microsecond=0),
            seal=report.seal,
            records=report.records,
            findings=len(report.findings),
        )
        rows, digest = write_copy(file, header, _everything(connection, request.store.shown))
    return Copied(str(path), header, rows, digest, report.findings)


def _everything(connection: Connection, database: str) -> Iterator[tuple[Table, Iterator[Sequence[Any]]]]:
    for one in tables():
        yield one, _sound(connection, one, database)


def _sound(connection: Connection, one: Table, database: str) -> Iterator[Sequence[Any]]:
    """Read a table, as long as what stands in it could be put back."""
    look = wrong_value_in(one)
    for row in every_row(connection, one):
        if (wrong := look(row)) is not None:
            raise DatabaseUnusable("row_unreadable", database=database, detail=f"{one.name}.{wrong}")
        yield row


# ---- a register from a copy ----


def restore(path: Path, url: str, asked: Restoring, *, preview: bool = False) -> Restored:
    """Make a register from a copy in a place where there is none: all of it, proved, or nothing.

    Args:
        path: the copy.
        url: where the register is to be; one that is there already is never touched.
        asked: by which rules it is proved, which seal it must have, and who asks.
        preview: prove the copy, in memory, and make nothing.

    Raises:
        CopyRefused: it is no copy, it is damaged or of another version, or its seal is another.
        CopyNotProved: the register in it is not what its history says.
        DatabaseUnusable: there is a register already, or the database cannot be made.
        ClockRefused: the day cannot be today for this register.
        OSError: the copy cannot be read.
    """
    with path.open("rb") as file:
        reader = CopyReader(file, str(path))
        if asked.seal not in (None, reader.header.seal):
            raise CopyRefused("seal_differs", file=str(path), expected=asked.seal, found=reader.header.seal)

        def fill(connection: Connection) -> Restored:
            return _filled(connection, reader, asked, path)

        if preview:
            with Store.in_memory().writing() as connection:
                return replace(fill(connection), preview=True, seal=reader.header.seal)
        with _new_place(url) as place:
            store, restored = Store.make(place, fill)
            store.close()
    return restored


def note_restored(tx: Transaction, header: Header, digest: str) -> None:
    """Leave a row in the register's own chain that says of which copy it was made again."""
    said = {"seal": header.seal, "taken_at": header.taken_at.isoformat(), "sha256": digest}
    note(tx, "restored", said)


@contextmanager
def _new_place(url: str) -> Iterator[str]:
    """Give the URL at which to build: a new file of SQLite's has its name only when it is whole."""
    path = file_of(url)
    if path is None or path.exists():  # there, the transaction is all or nothing
        yield url
        return
    beside = beside_of(path)
    try:
        yield make_url(url).set(database=str(beside)).render_as_string(hide_password=False)
        put_in_place(beside, path)
    except FileExistsError:
        raise DatabaseUnusable("database_exists", database=shown_address(url)) from None
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            beside.with_name(beside.name + end).unlink(missing_ok=True)


def _filled(connection: Connection, reader: CopyReader, asked: Restoring, path: Path) -> Restored:
    """Put a copy's rows into new tables, and prove what has come of it before and after it says so itself."""
    header = reader.header
    try:
        connection.execute(delete(_FACT))  # of the new tables; the copy brings its own
        rows = _put(connection, reader.rows())
    except (IntegrityError, DataError) as error:
        raise CopyRefused("copy_does_not_fit", file=str(path), detail=said_by(error)) from error
    proof = audit_history(connection, asked.rulebook)
    if proof.seal != header.seal:
        raise CopyRefused("seal_differs", file=str(path), expected=header.seal, found=proof.seal)
    if proof.findings and not asked.despite_findings:
        raise CopyNotProved(proof.findings)
    note_restored(_transaction(connection, asked), header, reader.sha256)
    after = audit_history(connection, asked.rulebook)
    return Restored(header, rows, reader.sha256, after.findings, after.seal)


def _put(connection: Connection, rows: Iterable[tuple[Table, Row]]) -> int:
    """Insert rows, each after those that it points to; says how many."""
    count = 0
    for one, of_table in groupby(rows, key=lambda found: found[0]):
        in_order = _after_what_they_point_to(one, (row for _, row in of_table))
        while some := list(islice(in_order, AT_ONCE)):
            connection.execute(insert(one), some)
            count += len(some)
    return count


def _after_what_they_point_to(one: Table, rows: Iterator[Row]) -> Iterator[Row]:
    """Order a table's rows so that those come first to which others of the same table point."""
    links = [(link.parent.name, link.column.name) for link in one.foreign_keys if link.column.table is one]
    if not links:
        yield from rows
        return
    there: set[object] = set()
    left = list(rows)
    while left:
        before, waiting = len(left), []
        for row in left:
            if all(row[name] is None or row[name] in there or row[name] == row[key] for name, key in links):
                there.update(row[key] for _, key in links)
                yield row
            else:
                waiting.append(row)
        left = waiting
        if len(left) == before:  # they point to what is not there: the database says so
            yield from left
            return


def _transaction(connection: Connection, asked: Restoring) -> Transaction:
    """Say who restores, and when: in a register for practice on no day before its last."""
    now, simulated = real_moment(), is_simulated(connection)
    today = asked.today or now.today
    if today > now.today and not simulated:
        raise ClockRefused("day_not_yet", today=today, real=now.today)
    if simulated:
        today = max(today, last_tick_on(connection) or today)
    login = principal_on(connection)
    person = find_actor(connection, asked.acting_as, login)
    return Transaction(
        connection=connection,
        rulebook=asked.rulebook,
        today=today,
        now=now.instant if today == now.today else moment_on(today).instant,
        principal=principal_of(connection, login),
        actor=None if person is None else person.id,
    )
