"""Fields in words, and words back into codes: what people write and read instead of codes."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from lifecycle.codes import CODES
from lifecycle.fields import FIELDS, ROWS, dated
from lifecycle.nouns import NOUNS
from words.fields import field_in_words, row_in_words
from words.texts import NOTHING, Texts, texts_in
from words.vocabulary import read_code

SV, EN = texts_in("sv", strict=True), texts_in("en", strict=True)


def family(key: str) -> str:
    return key if key == "deviation" else f"code.{key}"


@pytest.mark.parametrize("texts", [SV, EN], ids=["sv", "en"])
@pytest.mark.parametrize("key", CODES)
def test_every_code_is_written_in_a_word_that_reads_back_as_itself(key: str, texts: Texts) -> None:
    for code in CODES[key]:
        word = texts.word(family(key), code)

        assert "_" not in word, "a code is no word"
        assert read_code(family(key), word, CODES[key]) == code
        assert read_code(family(key), word.upper(), CODES[key]) == code
        assert read_code(family(key), code, CODES[key]) == code


@pytest.mark.parametrize("machine", NOUNS)
def test_every_field_of_a_noun_has_a_name_that_reads_back_as_itself(machine: str) -> None:
    fields = NOUNS[machine].fields
    for texts in (SV, EN):
        for name in fields:
            assert read_code("field", texts.word("field", name), fields) == name, (texts.lang, name)


@pytest.mark.parametrize("field", ROWS)
def test_every_column_has_a_name_that_reads_back_as_itself(field: str) -> None:
    columns = tuple(ROWS[field])
    for texts in (SV, EN):
        for column in columns:
            assert read_code("cell", texts.word("cell", column), columns) == column, (texts.lang, column)


@pytest.mark.parametrize(
    ("key", "written", "code"),
    [
        ("cadence", "tertial", "per_tertial"),
        ("perspectives", "strategisk", "strategic"),
        ("perspectives", "taktisk", None),
        ("cadence", "år", None),  # shorter than four letters
        ("cadence", "varje", None),  # several have it
        ("cadence", "", None),
    ],
)
def test_a_part_of_a_codes_word_is_enough_when_one_only_has_it(
    key: str, written: str, code: str | None
) -> None:
    assert read_code(family(key), written, CODES[key]) == code


def test_a_part_of_a_fields_or_a_columns_name_is_not_enough() -> None:
    assert read_code("field", "ansvar", ("responsible", "title")) is None
    assert read_code("cell", "ansvar", ("responsible", "title")) is None


ROW = {"name": "ungdomar", "character": "long_term", "cause": "få vuxna ute"}


def test_a_row_is_written_cell_by_cell_up_to_the_last_one_that_is_said() -> None:
    assert row_in_words(SV, "problems", ROW) == f"ungdomar | långvarigt | {NOTHING} | få vuxna ute"
    assert row_in_words(EN, "problems", ROW) == f"ungdomar | long-standing | {NOTHING} | få vuxna ute"
    assert row_in_words(SV, "problems", {}) == ""


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("problems", (ROW, {"name": "buller"}), f"ungdomar | långvarigt | {NOTHING} | få vuxna ute; buller"),
        ("perspectives", ("strategic", "operative"), ("strategiskt", "operativt")),
        ("cadence", "per_tertial", SV.word("code.cadence", "per_tertial")),
        ("deviation", "interim", SV.word("deviation", "interim")),
        ("ends_on", dated("2028-02"), "2028-02"),
        ("meets_on", date(2028, 5, 16), date(2028, 5, 16)),
        ("to_be_decided", {"goal": "2028-05-16"}, "mål 2028-05-16"),
        ("picture_id", UUID(int=1), str(UUID(int=1))),
        ("title", "Lägesbild", "Lägesbild"),
        ("chair_rotates", None, None),
        ("sources", (), ()),
        ("purposes", ("trygghet",), ("trygghet",)),
    ],
)
def test_a_field_is_put_into_words(name: str, value: object, said: object) -> None:
    assert name in FIELDS
    assert field_in_words(SV, name, value, between="; ") == said
