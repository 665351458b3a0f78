"""Names that are like a known one, and those that are only names of their own."""

from __future__ import annotations

import pytest

from lifecycle.names import COORDINATOR
from workflows.configuration.geography import municipalities, municipality_called, of_sweden
from workflows.lookup.likeness import (
    Called,
    LikeAnother,
    functions_like,
    municipalities_like,
    refuse_what_is_like,
    same_name,
)


def unit(name: str, side: str = "police") -> Called:
    return Called(name, side)


@pytest.mark.parametrize(
    ("name", "side", "known", "meant"),
    [
        ("LPO Naka", "police", [], ("LPO Nacka",)),
        ("LPO Boras", "police", [], ("LPO Borås",)),
        ("Lokalpolisområde Nakca", "police", [], ("Lokalpolisområde Nacka",)),
        ("LPO Skarabrog", "police", [unit("LPO Skaraborg")], ("LPO Skaraborg",)),
        ("LPO Hisngen", "police", [unit("LPO Hisingen")], ("LPO Hisingen",)),
        ("lpo södermalm", "police", [unit("LPO Sodermalm")], ("LPO Sodermalm",)),
        ("Nackka", "municipality", [], ("Nacka",)),
        ("Nacka komun", "municipality", [], ("Nacka",)),
        (
            "Brottsofferjouren Naka",
            "other",
            [unit("Brottsofferjouren Nacka", "other")],
            ("Brottsofferjouren Nacka",),
        ),
        ("Polisen", "police", [unit("LPO Nacka")], ("LPO Nacka",)),
        ("Polisen Nacka", "police", [unit("LPO Nacka"), unit("LPO Borås")], ("LPO Nacka",)),
        ("Polismyndigheten", "police", [], ()),
        ("LPO", "police", [], ()),
    ],
)
def test_a_name_that_is_like_a_known_one_is_asked_back(
    name: str, side: str, known: list[Called], meant: tuple[str, ...]
) -> None:
    with pytest.raises(LikeAnother) as asked:
        refuse_what_is_like(name, side, known)
    assert asked.value.meant == meant


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("LPO Hisingen", []),
        ("LPO Rinkeby", []),
        ("LPO Södermalm", [unit("LPO Norrmalm")]),
        ("LPO Göteborg nordöstra", [unit("LPO Göteborg nordvästra")]),
        ("LPO Håbo", [unit("LPO Habo")]),
        ("LPO Norra Nacka", [unit("LPO Nacka")]),
        ("LPO 12", [unit("LPO 13")]),
        ("Polisområde Borås", [unit("LPO Borås")]),
        ("Polisregion Syd", []),
    ],
)
def test_a_unit_with_a_name_of_its_own_is_not_asked_about(name: str, known: list[Called]) -> None:
    refuse_what_is_like(name, "police", known)


def test_no_municipality_and_no_police_unit_at_one_is_anybodys_misspelling() -> None:
    known = [unit(name, "municipality") for name in municipalities()]
    known += [unit(f"LPO {name}") for name in municipalities()]
    for name in municipalities():
        others = [one for one in known if name not in (one.name, one.name.removeprefix("LPO "))]
        refuse_what_is_like(name, "municipality", others)
        refuse_what_is_like(f"LPO {name}", "police", others)


@pytest.mark.parametrize(
    "name", ["Lokalpolisområde Nacka", "lokalpolisområdet Nacka", "LPO-Nacka", "lpo nacka"]
)
def test_a_local_police_area_is_the_same_written_out(name: str) -> None:
    assert same_name(name, [unit("LPO Borås"), unit("LPO Nacka")]) == "LPO Nacka"


@pytest.mark.parametrize(
    ("written", "short"),
    [
        ("Nacka kommun", "Nacka"),
        ("0182", "Nacka"),
        ("182", "Nacka"),
        ("Stockholms stad", "Stockholm"),
        ("Göteborgs Stad", "Göteborg"),
        ("Malmö stad", "Malmö"),
        ("Laholms kommun", "Laholm"),
        ("Västerås stad", "Västerås"),
        ("Falu kommun", "Falun"),
        ("Region Gotland", "Gotland"),
        ("Dals\u2011Eds kommun", "Dals-Ed"),
        ("City of Stockholm", "Stockholm"),
    ],
)
def test_a_municipality_is_found_by_its_whole_name_and_its_code(written: str, short: str) -> None:
    found = municipality_called(written)
    assert found is not None
    assert found.name == short


def test_no_name_in_full_and_no_code_is_that_of_two_municipalities() -> None:
    names = [*municipalities()]
    for form in ("{}", "{} kommun", "{} stad"):
        assert [municipality_called(form.format(name)).name for name in names] == names  # type: ignore[union-attr]  # each is there
    assert {one.code for one in of_sweden().values()} == {one.code for one in municipalities().values()}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Naca", ("Nacka",)),
        ("ekero", ("Ekerö",)),
        ("Nacka komun", ("Nacka",)),
        ("Göteborgh", ("Göteborg",)),
        ("x", ()),
    ],
)
def test_of_municipalities_only_those_that_are_a_slip_apart_are_meant(
    written: str, meant: tuple[str, ...]
) -> None:
    assert municipalities_like(written) == meant


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("samordare", [COORDINATOR], (COORDINATOR,)),
        ("cordinator", [COORDINATOR, "kommunchef"], (COORDINATOR,)),
        ("kommunstyrelsens ordf.", ["kommunstyrelsens ordförande"], ("kommunstyrelsens ordförande",)),
        ("Komun-chef", ["kommunchef", "gatuchef"], ("kommunchef",)),
        ("Kommun-chef", ["kommunchef", "gatuchef"], ("kommunchef",)),
        ("komunchef", ["kommunchef", "gatuchef"], ("kommunchef",)),
        ("sakerhetschef", ["säkerhetschef"], ("säkerhetschef",)),
        ("polisområdeschef", ["lokalpolisområdeschef"], ()),
        ("bitr. kommunchef", ["kommunchef"], ()),
        ("vice ordförande", ["andre ordförande", "ordförande"], ()),
        ("enhetschef 2", ["enhetschef 1"], ()),
        ("HR-chef", ["IT-chef"], ()),
    ],
)
def test_a_function_is_like_one_that_is_spelt_or_cut_short_otherwise(
    written: str, known: list[str], meant: tuple[str, ...]
) -> None:
    assert functions_like(written, known) == meant
