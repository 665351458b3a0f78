"""Sealed texts under their digests, and the accounts behind the principals of history rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Final

from sqlalchemy import String, bindparam, cast, select

from lifecycle.errors import Finding
from lifecycle.records import RegisterFact, SealedText
from lifecycle.sealed import FORGOTTEN, digest_of
from lifecycle.table import some_at_a_time, table
from lifecycle.values import dataclass
from workflows.audits.proof.stored import TAMPERED, unreadable

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.history import Entry
    from lifecycle.ledger import LedgerRow

PRINCIPAL: Final = "principal:"
"""Key of the register's fact that maps an account's name to the digest that rows name; the name follows."""

AT_ONCE: Final = 1000
"""Digests that are asked for in one query; SQLite allows a limited number."""

_SEALED, _FACT = table(SealedText), table(RegisterFact)
_SOME: Final = select(_SEALED.c.digest, _SEALED.c.salt, _SEALED.c.text).where(
    _SEALED.c.digest.in_(bindparam("digests", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts are stored, how many of them were forgotten, and which are not what was sealed."""

    stored: int = 0
    forgotten: int = 0
    altered: frozenset[str] = frozenset()
    blanked: frozenset[str] = frozenset()
    """Digests of the forgotten ones."""
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class Texts:
    """Sealed texts that were read, by digest, and how each of them is."""

    said: dict[str, str] = field(default_factory=dict)
    """Digest -> text; a forgotten text, and one that cannot be trusted, reads as forgotten."""
    forgotten: set[str] = field(default_factory=set)
    altered: set[str] = field(default_factory=set)
    """Digests under which another text stands than the one that was sealed."""

    def unseal(self, digest: str) -> str:
        """Give the text; what is missing was reported where the row names it."""
        return self.said.get(digest, FORGOTTEN)

    def add(self, others: Texts) -> None:
        """Take others to these."""
        self.said |= others.said
        self.forgotten |= others.forgotten
        self.altered |= others.altered

    def tally(self) -> Tally:
        """Count these."""
        blanked = frozenset(self.forgotten)
        return Tally(len(self.said), len(blanked), frozenset(self.altered), blanked)

    def faults(self, entry: Entry | LedgerRow, digests: Iterable[str], reference: str) -> Iterator[Finding]:
        """Name the texts of one history row that are not there, or not what was sealed."""
        for digest in sorted(digests):
            code = (
                "text_altered"
                if digest in self.altered
                else "text_missing"
                if digest not in self.said
                else None
            )
            if code is not None:
                facts = {"row": entry.seq, "digest": digest}
                yield Finding(f"history.{code}", f"{reference} {entry.seq}", facts)


def read_texts(connection: Connection, digests: Iterable[str]) -> Texts:
    """Read and check the texts under these digests."""
    texts = Texts()
    wanted = sorted(digests)
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        try:
            for row in connection.execute(_SOME, {"digests": part}).all():
                _take(texts, *row)
        except TAMPERED:
            for digest in part:
                _read_one(connection, texts, digest)
    return texts


def tally(connection: Connection) -> Tally:
    """Check every stored text, also one that no row names."""
    stored = 0
    altered: set[str] = set()
    blanked: set[str] = set()
    try:
        for digests in _digests(connection):
            texts = read_texts(connection, digests)
            stored += len(digests)
            blanked |= texts.forgotten
            altered |= texts.altered
    except TAMPERED:
        finding = unreadable("sealed_text", "digest", table="sealed_text")
        return Tally(stored, len(blanked), frozenset(altered), frozenset(blanked), (finding,))
    return Tally(stored, len(blanked), frozenset(altered), frozenset(blanked))


def principals(connection: Connection) -> tuple[set[str], list[Finding]]:
    """Read the digests of known accounts; one under whose digest another name is sealed is a finding."""
    known: set[str] = set()
    findings = []
    keys = select(cast(_FACT.c.key, String), cast(_FACT.c.value, String)).where(
        _FACT.c.key.startswith(PRINCIPAL)
    )
    try:
        facts = [(str(key).removeprefix(PRINCIPAL), str(value)) for key, value in connection.execute(keys)]
    except TAMPERED:
        return known, [unreadable("register_fact", PRINCIPAL, table="register_fact")]
    texts = read_texts(connection, [digest for _, digest in facts])
    for login, digest in facts:
        known.add(digest)
        if (
            digest not in texts.said
            or digest in texts.altered
            or texts.said[digest] not in (login, FORGOTTEN)
        ):
            findings.append(Finding("history.principal_differs", login, {"login": login}))
    return known, findings


def _digests(connection: Connection) -> Iterator[list[str]]:
    """Page through the digests in their order; one that cannot be read as text is none of ours."""
    digest = select(cast(_SEALED.c.digest, String)).order_by(_SEALED.c.digest)
    for page in some_at_a_time(connection, digest, AT_ONCE):
        yield [row[0] for row in page]


def _read_one(connection: Connection, texts: Texts, digest: str) -> None:
    try:
        row = connection.execute(select(_SEALED).where(_SEALED.c.digest == digest)).one_or_none()
    except TAMPERED:
        texts.altered.add(digest)
        texts.said[digest] = FORGOTTEN
    else:
        if row is not None:
            _take(texts, row.digest, row.salt, row.text)


def _take(texts: Texts, digest: str, salt: object, text: object) -> None:
    if salt is None and text is None:
        texts.said[digest] = FORGOTTEN
        texts.forgotten.add(digest)
        return
    sealed = isinstance(salt, str) and isinstance(text, str) and _digest(salt, text) == digest
    texts.said[digest] = text if sealed and isinstance(text, str) else FORGOTTEN
    if not sealed:
        texts.altered.add(digest)


def _digest(salt: str, text: str) -> str | None:
    try:
        return digest_of(salt, text)
    except ValueError:  # half a surrogate pair
        return None
