"""Where a name stands among others: the Swedish alphabet, told by characters alone."""

from __future__ import annotations

import unicodedata

import pytest

from lifecycle.names import sort_key

IN_ORDER = (
    "Ale",
    "Alingsås",
    "Éclair",
    "Eda",
    "Håbo",
    "Müllersund",
    "Myrby",
    "Upplands Väsby",
    "Upplands-Bro",
    "Vara",
    "Värmdö",
    "Wadköping",
    "Zinkgruvan",
    "Ånge",
    "Åre",
    "Älvdalen",
    "Ängelholm",
    "Östersund",
)
"""Towns, and names like towns, as a Swedish register of places has them."""


def test_names_stand_in_the_order_of_the_swedish_alphabet() -> None:
    assert sorted(set(IN_ORDER), key=sort_key) == list(IN_ORDER)


@pytest.mark.parametrize("name", IN_ORDER)
def test_composed_or_not_a_name_has_one_place(name: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", name)) == sort_key(f" {name} ")


@pytest.mark.parametrize(
    "alike",
    [
        ["ide", "Ide", "IDE", "idé", "Idé", "Ideborg", "idéborg", "idefors"],
        ["LPO vez", "LPO Vez", "LPO véz", "LPO Véz", "LPO Vezel"],
        ["måla", "Måla", "mäla", "Mäla", "mæla", "Mæla", "möla", "møla"],
        ["Lyck", "lück", "lycka"],
    ],
    ids=lambda alike: alike[0],
)
def test_accent_decides_between_names_that_are_alike_without_it_and_case_between_the_rest(
    alike: list[str],
) -> None:
    """As the Swedish order of CLDR has its three levels; small letters come before large ones."""
    assert sorted({*alike}, key=sort_key) == alike


def test_references_stand_as_they_are_spelled() -> None:
    """Numbers are digits; what hangs on a record follows it."""
    spelled = ["A", "A-1", "A-10", "A-2", "A.1", "A/SUB", "A/SUB-2", "A1", "AB", "B", "Z", "ÅRE", "ÄLV"]

    assert sorted({*spelled}, key=sort_key) == spelled


def test_of_a_long_name_the_beginning_decides() -> None:
    assert len(sort_key("å" * 2000).encode()) < 1000
