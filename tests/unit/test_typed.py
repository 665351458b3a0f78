"""Lists and small tables in one text: whatever is written is read back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import InvalidValue
from lifecycle.names import clean_text
from workflows.lookup.typed import NOTHING, cell_of, items_of, joined, list_of, row_of, rows_of


def is_clean(text: str) -> bool:
    try:
        return bool(text) and clean_text("text", text) == text
    except InvalidValue:
        return False


WORDS = st.sampled_from([";", "|", "=", '"', "\\", "\n", "\t", ":", " ", "a", "å", NOTHING, "'", "$", "`"])
TEXTS = (st.lists(WORDS, min_size=1, max_size=9).map("".join) | st.text(max_size=20)).filter(is_clean)


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_list_is_read_back_as_it_was(items: list[str]) -> None:
    assert items_of(list_of(items)) == tuple(items)
    assert items_of(list_of(items, between=";\n")) == tuple(items)


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_table_is_read_back_as_it_was(rows: list[list[str]]) -> None:
    for between in ("; ", ";\n"):
        assert rows_of(joined([row_of(cells) for cells in rows], between)) == tuple(map(tuple, rows))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a; b;;", ("a", "b")),
        (r"a\; b; c", ("a; b", "c")),
        (r"\\server\share; d:\ny", (r"\\server\share", r"d:\ny")),
        ("sluta\\\\; här", ("sluta\\", "här")),
        ("a | b", ("a | b",)),
        ("", ()),
        ("a\nb\r\nc\n", ("a", "b", "c")),
        ("a\tb; c", ("a", "b; c")),
    ],
)
def test_a_backslash_is_one_unless_it_stands_before_a_semicolon(text: str, items: tuple[str, ...]) -> None:
    assert items_of(text) == items


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a | b; c", (("a", "b"), ("c",))),
        ("a || b", (("a", "", "b"),)),
        (r"a \| b | c\; d", (("a | b", "c; d"),)),
        ("a |", (("a", ""),)),
        (" ;; ", ()),
        ("a\tb\nc\td\n", (("a", "b"), ("c", "d"))),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a | b\nc", (("a", "b"), ("c",))),
        ("unga; vuxna\teller | och", (("unga; vuxna", "eller | och"),)),
        ("a\t\tb\n\n", (("a", "", "b"),)),
    ],
)
def test_cells_are_parted_by_bars_and_a_spreadsheet_s_by_tabs(
    text: str, rows: tuple[tuple[str, ...], ...]
) -> None:
    assert rows_of(text) == rows


def test_a_row_is_written_with_its_marks_taken_for_themselves() -> None:
    assert row_of(["a | b", "c; d"]) == r"a \| b | c\; d"
    assert cell_of("a=b") == "a=b"
