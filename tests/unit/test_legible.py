"""What a text may hold: nothing unseen, nothing damaged, something known, and nobody's personal number."""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

import pytest

from lifecycle.errors import InvalidValue
from lifecycle.lacking import JUDGEMENT
from lifecycle.languages import LANGUAGES, Language
from lifecycle.legible import composed, fault_in, names_a_person_by_number
from lifecycle.names import clean_text, name_key, one_name, reference_of
from words.texts import LOCALES, texts_in

WORKFLOWS = Path(__file__).resolve().parents[2] / "workflows"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Na\u200bcka", "invisible"),
        ("\u202eakcaN", "invisible"),
        ("sam\u00adordnare", "invisible"),
        ("Sam\ufffdverkan", "damaged"),
        ("TyresÃ¶", "damaged"),
        ("–", "means_unknown"),  # noqa: RUF001 -- the sign that is asked about
        ("?", "means_unknown"),
        (".", "means_unknown"),
        ("§", "means_unknown"),
        ("* - /", "means_unknown"),
        (" Saknas ", "means_unknown"),
        ("okänt", "means_unknown"),
        ("#N/A", "means_unknown"),
        ("#SAKNAS!", "means_unknown"),
        ("n/a", "means_unknown"),
        (" TEXT ", "placeholder"),
        ("Bo Ek 850101-1236", "personal_number"),
        ("198501011236", "personal_number"),
    ],
)
def test_a_text_that_no_register_can_hold_says_why(text: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        clean_text("title", text)
    assert refused.value.facts["reason"] == reason


@pytest.mark.parametrize("unit", ["%", "‰", "°", "€"])
def test_a_sign_that_is_a_unit_is_a_text(unit: str) -> None:
    assert clean_text("title", unit) == unit


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_that_we_write_where_something_is_to_be_filled_in_is_no_text(lang: Language) -> None:
    catalogue = (Path(LOCALES) / lang / "LC_MESSAGES" / "handslag.po").read_text("utf-8")
    written = set(re.findall(r'^msgid "metavar\.\w+"\nmsgstr "([\w-]+)"$', catalogue, re.MULTILINE))
    sources = "".join(path.read_text("utf-8") for path in WORKFLOWS.rglob("*.py"))
    blanks = set(re.findall(r'\bBlank\("(\w+)"\)', sources)) | {*JUDGEMENT}
    assert {"text", "cadence"} < blanks
    filled_in = {texts_in(lang).metavar(one) for one in blanks} | {one.upper() for one in blanks}
    assert {one: fault_in(one) for one in written | filled_in if fault_in(one) != ("placeholder", "")} == {}


@pytest.mark.parametrize("text", ["text", "Person", "TEXT och bild", "NY-2027", "HELA TEXTEN"])
def test_what_only_looks_like_such_a_word_is_a_text(text: str) -> None:
    assert clean_text("title", text) == text


@pytest.mark.parametrize("written", ["BETECKNING", "beteckning", "REF", "reference"])
def test_what_stands_for_a_reference_is_none(written: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        reference_of(written)
    assert refused.value.facts["reason"] == "placeholder"


@pytest.mark.parametrize("written", ["saknas", "Okänd", "unknown"])
def test_a_word_for_none_that_is_known_is_no_reference(written: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        reference_of(written)
    assert refused.value.facts["reason"] == "means_unknown"


def test_a_personal_number_is_not_said_again_by_its_refusal() -> None:
    with pytest.raises(InvalidValue) as refused:
        clean_text("title", "Bo Ek 850101-1236")
    assert "1236" not in f"{refused.value} {refused.value.facts}"


@pytest.mark.parametrize(
    "text",
    ["202100-0076", "0701234567", "850101-1235", "851301-1236", "KS 2026/12", "2027-01-01", "850101-12367"],
)
def test_other_numbers_are_nobodys(text: str) -> None:
    assert not names_a_person_by_number(text)
    assert clean_text("title", text) == text


@pytest.mark.parametrize(
    "text",
    ["Är det okänt?", "uppgiften saknas i handboken", "2027–2030", "”lugn” – och ro", "rad\nrad"],  # noqa: RUF001 -- dashes as people write them
)
def test_what_can_be_read_is_kept_as_it_is(text: str) -> None:
    assert clean_text("purpose", text) == text


def test_every_space_that_unicode_has_becomes_the_plain_one() -> None:
    spaces = [one for one in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(one) == "Zs"]

    assert {composed(f"a{one}b") for one in spaces} == {"a b"}


def test_what_is_a_character_by_somebodys_own_agreement_is_damaged() -> None:
    private = [one for one in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(one) == "Co"]

    assert {fault_in(f"a{one}") for one in private[:: len(private) // 100]} == {("damaged", "")}
    assert not any(one.isprintable() for one in private)


def test_hyphens_and_spaces_of_other_programs_become_plain_ones() -> None:
    assert clean_text("title", "LPO\u00a0Dals\u2011Ed ") == "LPO Dals-Ed"


@pytest.mark.parametrize("written", ["Dals\u2011Ed", "Dals–Ed", "DALS-ED", "dals\u2212ed"])  # noqa: RUF001 -- the look-alikes
def test_a_name_is_found_whatever_mark_stands_in_it(written: str) -> None:
    assert name_key(written) == name_key("Dals-Ed")


def test_a_reference_may_be_pasted_with_another_hyphen() -> None:
    assert reference_of("n\u20112026") == reference_of("N–2026") == "N-2026"  # noqa: RUF001 -- the look-alikes


@pytest.mark.parametrize("name", ["Nacka; Tyresö", "Nacka|Tyresö"])
def test_what_separates_names_stands_in_none(name: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        one_name("name", name)
    assert refused.value.facts["reason"] == "separator"
