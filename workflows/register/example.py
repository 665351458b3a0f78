"""A register file of one row, as an example of how one is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EXAMPLE: Final[Mapping[str, str]] = {
    "reference": "NACKA-2024",
    "level": "main",
    "parent": "",
    "municipalities": "Nacka",
    "district": "",
    "police_unit": "LPO Nacka",
    "other_parties": "",
    "title": "Samverkansöverenskommelse 2024",
    "diary_number": "KS 2023/100",
    "decided_on": "2023-11-20",
    "signed_on": "2023-12",
    "starts_on": "2024-01-01",
    "ends_on": "2027-12-31",
    "term_years": "4",
    "revised_every_years": "",
    "signatory_roles": "kommundirektör; lokalpolisområdeschef",
    "priorities": "unga i riskzon; trygga platser",
    "forums": "",
    "source": "",
    "confirmed": "",
}
"""One row of a register that is taken in as it stands; a test does so."""
