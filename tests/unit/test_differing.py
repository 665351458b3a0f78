"""What is said and is so already changes nothing, in whatever order and with whatever empty cells."""

from __future__ import annotations

from uuid import UUID

from lifecycle.fields import Value
from lifecycle.nouns import differing, empty_values, normal

ONE, OTHER = UUID(int=1), UUID(int=2)
STORED = normal(
    {
        **empty_values("main_agreement"),
        "title": "Trygg",
        "parties": (ONE, OTHER),
        "areas": ("0180", "0182"),
        "coordination": ({"party": str(ONE), "percent": "50"},),
    }
)


def test_what_is_so_already_differs_in_nothing() -> None:
    said = {
        "title": "Trygg",
        "parties": (OTHER, ONE),
        "areas": ("0182", "0180"),
        "coordination": ({"percent": "50", "function": "", "party": str(ONE)},),
        "deviation": None,
    }
    assert differing(STORED, said) == {}


def test_what_is_otherwise_is_given_as_it_is_kept() -> None:
    said: dict[str, Value] = {"title": "Trygg", "parties": (OTHER,), "areas": ("0182", "0180", "0126")}
    assert differing(STORED, said) == {"parties": (OTHER,), "areas": ("0126", "0180", "0182")}
