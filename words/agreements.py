"""Agreements in words: in a listing, and the fields of one in the order in which people read them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from words.document import Column, Listing

if TYPE_CHECKING:
    from lifecycle.fields import Dated
    from words.texts import Texts
    from workflows.standing import Standing


def agreements_rows(found: Iterable[Standing]) -> Listing:
    """Agreements, one a row."""
    return Listing(_LISTED, (_listed(one) for one in found))


def agreement_sheet(standing: Standing, values: Mapping[str, object]) -> dict[str, object]:
    """Put an agreement's fields in the order in which a person reads them."""
    said = {key: values[key] for key in _SHOWN}
    said["ends_with_parent"] = said["ends_with_parent"] or None
    said["to_be_decided"] = said["to_be_decided"] or None
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "version": standing.version,
        "parties": tuple(unit.name for unit in standing.parties),
        "areas": tuple(area.name for area in standing.areas),
        "under": standing.parent,
        "predecessor": standing.predecessor,
        "successors": standing.successors,
        **said,
    }


def _with_basis(texts: Texts, value: Dated) -> str:
    """Say a date as written, and what it was taken for where the paper is vague."""
    if value.basis == "stated":
        return value.text
    basis = texts.word("basis", value.basis)
    if value.first == value.last:
        return texts.text("value.dated_day", text=value.text, basis=basis)
    return texts.text("value.dated", text=value.text, basis=basis, first=value.first, last=value.last)


def _listed(standing: Standing) -> dict[str, object]:
    agreement = standing.agreement
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "parties": tuple(unit.name for unit in standing.parties),
        "title": agreement.title,
        "under": standing.parent,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 2, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, show=lambda texts, row: texts.state(row["machine"], row["state"])),
    Column("since", 5, on_screen=False),
    Column("starts_on", 3),
    Column("ends_on", 1),
    Column("parties", 4, folds=True),
    Column("title", 5, on_screen=False),
    Column("under", 5, on_screen=False),
)

_SHOWN: Final = (
    "title",
    "diary_number",
    "purposes",
    "priorities",
    "decided_on",
    "signed_on",
    "starts_on",
    "ends_on",
    "ends_with_parent",
    "term_years",
    "revised_every_years",
    "reviewed_on",
    "deviation",
    "extension_clause",
    "without_main_since",
    "to_be_decided",
    "signatory_roles",
    "forums",
    "source",
    "owed_since",
    "owed_within",
    "coordination",
    "coordination_tasks",
    "annex_conditions",
    "annex_decider",
    "annex_procedure",
)

AGREEMENT_WORDS: Final[dict[str, Callable[[Texts, Any], str]]] = {
    "decided_on": _with_basis,
    "signed_on": _with_basis,
    "starts_on": _with_basis,
    "ends_on": _with_basis,
    "deviation": lambda texts, value: texts.word("deviation", value),
    "to_be_decided": lambda texts, value: ", ".join(
        f"{texts.word('field', name)} {day}" for name, day in value.items()
    ),
}
