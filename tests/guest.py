"""A register in which a little of the town's is shared with the police, who look for the rest.

Of everything else each text that somebody typed is a canary: no answer to the guest may hold it, or name
the record that it stands in.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from lifecycle.baseline import TRIGGERS
from lifecycle.fields import FIELDS, Shape
from lifecycle.history import digests_in
from lifecycle.nouns import noun_driven_by
from lifecycle.records import PartyAct, Person, Record, SealedText
from lifecycle.sealed import texts_of
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.written import history_of
from tests.little_life import POLICE, TOWN
from workflows.directory.people import add_person, hold_function
from workflows.directory.sharing import name_host, share
from workflows.session import Application

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PERSON, _RECORD, _SEALED = table(Person), table(Record), table(SealedText)

GUEST: Final = "gast"

CANARY: Final = "kanarie"

OPENED: Final = (
    "BORAS-2026/SUB/PLAN-1",
    "BORAS-2026/FORUM",
    "BORAS-PLAN",
    "BORAS-2026/SUB/2026-H1",
    "PAR",
    "BORAS-2026/CONTRIB",
)
"""What is shared with the guest's party, each under something that is not."""

WITHHELD_FROM_THEM: Final = ("BORAS-2026/FORUM/2026-05-01",)
"""What hangs on that, and is not."""


@dataclass(frozen=True, slots=True)
class Guests:
    """The register as a guest meets it."""

    url: str
    hidden: tuple[tuple[str, str], ...]
    """Machine and reference of what they may not read."""
    readable: tuple[tuple[str, str], ...]
    planted: int
    """How many columns of those have the canary."""

    def told(self, answer: str) -> list[str]:
        """Give what an answer tells of it."""
        plain = answer.replace("\\u00e5", "å").replace("\\u00e4", "ä").replace("\\u00f6", "ö")
        named = [one for _, one in self.hidden if _is_named(one, plain)]
        return sorted({*named, *re.findall(rf"[\w.,-]* ?{CANARY}", plain)})


def _is_named(reference: str, text: str) -> bool:
    """Whether a record is named; one that is called after it is another."""
    return reference in text and bool(re.search(rf"(?<![\w/-]){re.escape(reference)}(?!/?[\w]|-\w)", text))


def guests(life: Path, copy: Path) -> Guests:
    """Let the town host the little life, share some of it, and somebody of the police come to read."""
    shutil.copy(life, copy)
    url = f"sqlite:///{copy}"
    application = Application.open(url)
    request = application.request()
    with request.writing() as tx:
        references = [
            *tx.connection.execute(
                select(_RECORD.c.machine, _RECORD.c.reference).order_by(_RECORD.c.sort_key)
            )
        ]
        name_host(tx, TOWN)
        add_person(tx, handle=GUEST, email="gast@police.example")
        hold_function(tx, unit=POLICE, function="samordnare", person=GUEST, from_on=tx.today, is_new=True)
        add_person(tx, handle="chefen", role="administrator", login=application.principal)
    for reference in OPENED:
        with request.writing() as tx:
            share(tx, reference, POLICE, "share")
    for reference in WITHHELD_FROM_THEM:
        with request.writing() as tx:
            share(tx, reference, POLICE, "withhold")
    application.store.close()
    with Store.open(url).writing() as connection:
        become(connection, {"chefen": "chefens-konto", GUEST: application.principal})
        readable = frozenset(reference for _, reference in references if is_open(reference))
        hidden = tuple((machine, one) for machine, one in references if one not in readable)
        planted = plant(connection, hidden, f" {CANARY}")
    return Guests(url, hidden, tuple(one for one in references if one[1] in readable), planted)


def is_open(reference: str) -> bool:
    """Whether a record of the little life is shared, by itself or by what it hangs on."""
    if reference.startswith(WITHHELD_FROM_THEM):
        return False
    return reference.startswith(OPENED) or reference == "BORAS-2026/SUB/ACT"


def become(connection: Connection, accounts: Mapping[str, str]) -> None:
    """Let people have other accounts, whoever was let do that."""
    for handle, login in accounts.items():
        connection.execute(update(_PERSON).where(_PERSON.c.handle == handle).values(login=login))


def plant(connection: Connection, records: Iterable[tuple[str, str]], word: str) -> int:
    """Put a word into every text that somebody typed of some records, and into those that nobody did.

    Whoever has the file takes its guards off, and puts them back. Gives how many columns have it.
    """
    for name in TRIGGERS["sqlite"]:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    planted = sum(_plant(connection, machine, one, word) for machine, one in records)
    for statement in TRIGGERS["sqlite"].values():
        connection.exec_driver_sql(statement)
    return planted


def _plant(connection: Connection, machine: str, reference: str, word: str) -> int:
    found = connection.execute(select(_RECORD.c.id).where(_RECORD.c.reference == reference)).scalar_one()
    entries = history_of(connection, found)
    digests = {one for row in entries for one in digests_in(row)} - {row.principal for row in entries}
    texts = {text for text in texts_of(connection, digests).values() if text}
    sealed = _SEALED.c.digest.in_(digests) & (_SEALED.c.text != "")
    connection.execute(update(_SEALED).where(sealed).values(text=_SEALED.c.text + word))
    planted = 0
    noun = noun_driven_by(machine)
    for kind in (noun.kind, PartyAct):
        of_it = table(kind).c.record_id == found
        for row in connection.execute(select(table(kind)).where(of_it)).mappings().all():
            said = {
                name: _with(word, value, texts, fills=FIELDS.get(name) is Shape.TEXT)
                for name, value in row.items()
            }
            anew = {name: value for name, value in said.items() if value != row[name]}
            if anew:
                itself = [column == row[column.name] for column in table(kind).primary_key]
                connection.execute(update(table(kind)).where(*itself).values(anew))
            planted += len(anew)
    return planted


def _with(word: str, value: Any, texts: Container[str], *, fills: bool) -> Any:  # noqa: ANN401 -- of any column
    match value:
        case str() if value in texts:
            return f"{value}{word}"
        case "" if fills:
            return word.strip()
        case list() | tuple():
            return [_with(word, one, texts, fills=False) for one in value]
        case dict():
            return {name: _with(word, one, texts, fills=False) for name, one in value.items()}
        case _:
            return value
