"""Fields in words, and words back into codes: what people write and read instead of codes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.codes import CODES
from lifecycle.errors import LifecycleError
from lifecycle.fields import FIELDS, ROWS, Cell, dated
from lifecycle.names import clean_text
from lifecycle.nouns import NOUNS
from words.fields import field_in_words, row_in_words
from words.texts import NOTHING, Texts, texts_in
from words.vocabulary import read_code
from workflows.lookup.field_values import Reader, read_values, split_pairs

if TYPE_CHECKING:
    from sqlalchemy import Connection

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
        ("perspectives", ("strategic", "operative"), "strategiskt; operativt"),
        ("cadence", "per_tertial", SV.word("code.cadence", "per_tertial")),
        ("deviation", "interim", SV.word("deviation", "interim")),
        ("ends_on", dated("2028-02"), "2028-02"),
        ("meets_on", date(2028, 5, 16), date(2028, 5, 16)),
        ("to_be_decided", {"goal": "2028-05-16"}, "mål 2028-05-16"),
        ("picture_id", UUID(int=1), str(UUID(int=1))),
        ("title", "Lägesbild", "Lägesbild"),
        ("chair_rotates", None, None),
        ("sources", (), ()),
        ("purposes", ("trygghet", "a; b"), r"trygghet; a\; b"),
    ],
)
def test_a_field_is_put_into_words(name: str, value: object, said: object) -> None:
    assert name in FIELDS
    assert field_in_words(SV, name, value, between="; ") == said


PIECES = st.sampled_from([";", "|", "=", '"', "\\", "\n", ":", " ", "a", NOTHING, "name", "orsak: ", "'"])
TEXT = (
    st.lists(PIECES, min_size=1, max_size=7)
    .map("".join)
    .filter(lambda text: bool(text.strip()))
    .map(lambda text: clean_text("text", text))
)
ROWS_OF_PROBLEMS = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            **{column: TEXT for column, cell in ROWS["problems"].items() if cell is Cell.TEXT},
            "character": st.sampled_from(CODES["problems.character"]),
        },
    ).filter(bool),
    min_size=1,
    max_size=3,
)
SAID = st.fixed_dictionaries({"problems": ROWS_OF_PROBLEMS, "analysis": TEXT, "process": TEXT})


@given(SAID, st.sampled_from([SV, EN]))
def test_what_is_given_is_read_as_it_is_and_what_is_shown_of_it_is_typed_back(
    said: dict[str, Any], texts: Texts
) -> None:
    reader = Reader(cast("Connection", None), "problem_picture", words=read_code)

    values = read_values(reader, split_pairs(said))
    typed = [
        f"{texts.word('field', name)}={field_in_words(texts, name, value)}" for name, value in values.items()
    ]

    assert values == {**said, "problems": tuple(said["problems"])}
    assert read_values(reader, split_pairs(typed)) == values


@given(st.lists(TEXT, min_size=1, max_size=4), st.sampled_from([SV, EN]))
def test_a_list_is_given_shown_and_typed_back_as_it_is(items: list[str], texts: Texts) -> None:
    reader = Reader(cast("Connection", None), "main_agreement", words=read_code)

    values = read_values(reader, {"purposes": items})

    assert values == {"purposes": tuple(items)}
    typed = f"purposes={field_in_words(texts, 'purposes', values['purposes'])}"
    assert read_values(reader, split_pairs([typed])) == values


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ({"starts_on": date(2028, 1, 2)}, {"starts_on": dated("2028-01-02")}),
        ({"starts_on": dated("2028-01")}, {"starts_on": dated("2028-01")}),
        ({"starts_on": {"text": "2028", "basis": "assumed"}}, {"starts_on": dated("2028")}),
        ({"term_years": 4}, {"term_years": 4}),
        ({"extension_clause": True}, {"extension_clause": True}),
        ({"extension_clause": None}, {"extension_clause": None}),
        ({"purposes": []}, {"purposes": ()}),
        ({"purposes+": ["b"]}, {"purposes": ("b",)}),
        ({"coordination": {"percent": 5}}, {"coordination": ({"percent": "5"},)}),
        (
            {"coordination": ["| ordförande | 50"]},
            {"coordination": ({"function": "ordförande", "percent": "50"},)},
        ),
    ],
)
def test_a_form_gives_what_it_has(said: dict[str, Any], value: dict[str, Any]) -> None:
    reader = Reader(cast("Connection", None), "main_agreement", words=read_code)

    assert read_values(reader, split_pairs(said)) == value


@pytest.mark.parametrize(
    "said",
    [
        {"title": ["a"]},
        {"title": {"text": "a"}},
        {"purposes": 3},
        {"purposes": [["a"]]},
        {"coordination": 3},
        {"coordination": [3]},
        {"coordination": [{"colour": "red"}]},
        {"coordination": [{"percent": 5, "Percent": 6}]},
        {"coordination": [{"percent": None}]},
        {"starts_on": [2028]},
        {"extension_clause": 3},
        {"term_years": True},
        {"term_years": 4.5},
    ],
)
def test_what_has_another_shape_is_refused_with_its_field(said: dict[str, Any]) -> None:
    reader = Reader(cast("Connection", None), "main_agreement", words=read_code)

    with pytest.raises(LifecycleError) as refused:
        read_values(reader, split_pairs(said))

    assert refused.value.facts["field"] == next(iter(said))
