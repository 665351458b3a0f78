"""Fields in words, and words back into codes: what people write and read instead of codes."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.frame.faults import fault_of
from cli.frame.usage import UsageFault
from cli.frame.values import values_in
from lifecycle.codes import CODES
from lifecycle.errors import LifecycleError
from lifecycle.fields import FIELDS, NAMED_BY, ROWS, Cell, dated
from lifecycle.legible import says_unknown
from lifecycle.names import clean_text, name_key
from lifecycle.nouns import NOUNS
from words.catalogues import load
from words.faults import sentence_of
from words.fields import field_in_words, row_in_words
from words.history import both_in_words
from words.synonyms import SYNONYMS
from words.texts import LOCALES, NOTHING, Texts, labels_in, texts_in
from words.vocabulary import labels, read_code, read_word
from workflows.lookup.field_values import Reader, UnknownField, read_values, split_pairs
from workflows.register.file import COLUMNS

if TYPE_CHECKING:
    from sqlalchemy import Connection

SV, EN = texts_in("sv", strict=True), texts_in("en", strict=True)


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (("a", "b"), ("a",), "a; b", "a"),
        (tuple("abcdefghi"), tuple("abcdefgh"), "9 rader", "8 rader; utgår: i"),
        ((), tuple("abcdefghi"), NOTHING, "9 rader; tillkommer: a; b; c; och 6 till"),
        (tuple("abcdefghi"), tuple("ihgfedcba"), "9 rader", "9 rader; i en annan ordning"),
        (tuple("aabcdefgh"), tuple("abcdefghi"), "9 rader", "9 rader; utgår: a; tillkommer: i"),
    ],
)
def test_of_a_long_list_it_is_told_what_went_and_what_came(
    old: tuple[str, ...], new: tuple[str, ...], before: str, after: str
) -> None:
    assert both_in_words(SV, "purposes", old, new) == (before, after)


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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("handlingsplan", "action_plan"),
        ("Åtgärdsplan", "action_plan"),
        ("kommunens handlingsplan", "municipal_plan"),
        ("lägesbild", "problem_picture"),
        ("problembild", "problem_picture"),
        ("huvudöverenskommelse", "main_agreement"),
        ("underöverenskommelse", "sub_agreement"),
        ("huvudavtal", "main_agreement"),
    ],
)
def test_what_the_field_calls_a_thing_by_two_names_is_one_kind_of_record(written: str, meant: str) -> None:
    assert read_word(written, "kind", tuple(NOUNS)) == meant


def test_a_field_that_names_a_picture_is_found_by_both_its_names() -> None:
    fields = NOUNS["municipal_plan"].fields
    assert {read_code("field", name, fields) for name in ("lägesbild", "problembild")} == {"picture_id"}


def test_what_a_kind_is_called_here_is_said_and_our_word_is_still_understood(
    tmp_path: Path,
) -> None:
    file = tmp_path / "labels.toml"
    file.write_text('[sv]\naction_plan = "insatsplan"\n', "utf-8")

    texts = Texts("sv", load(LOCALES, "sv"), strict=True, labels=partial(labels_in, file, "sv"))

    assert texts.word("kind", "action_plan") == "insatsplan"
    assert texts.word("kind", "pledge") == "medborgarlöfte"
    assert labels(texts, "kind", "action_plan") == ("insatsplan", "åtgärdsplan")


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
    ("machine", "written", "field"),
    [
        ("main_agreement", "dnr", "diary_number"),
        ("main_agreement", "Diarienr.", "diary_number"),
        ("main_agreement", "fom", "starts_on"),
        ("main_agreement", "from o m", "starts_on"),
        ("main_agreement", "startdatum", "starts_on"),
        ("main_agreement", "t.o.m.", "ends_on"),
        ("main_agreement", "till och med", "ends_on"),
        ("main_agreement", "slutdatum", "ends_on"),
        ("main_agreement", "Giltig till", "ends_on"),
        ("main_agreement", "löptid", "term_years"),
        ("main_agreement", "syfte", "purposes"),
        ("action_plan", "syfte", "purpose"),
        ("action_plan", "samverkansområden", "priority"),
        ("main_agreement", "prioriteringar", "priorities"),
        ("main_agreement", "fokusområden", "priorities"),
        ("action_plan", "målsättning", "goal"),
        ("activity", "mål", "target"),
        ("activity", "start", "starts_on"),
        ("activity", "genomförs av", "carried_out_by"),
        ("activity", "budgetägare", "budget_holder"),
        ("activity", "uppskattad kostnad", "cost"),
        ("action_plan", "ram", "funding"),
        ("follow_up", "förbrukat", "spent"),
        ("main_agreement", "namn", "title"),
        ("main_agreement", "part", "parties"),
        ("main_agreement", "samordnare", "coordination"),
        ("action_plan", "ansvar", "responsible"),
        ("follow_up", "iakttagelse", "finding"),
        ("follow_up", "åtaganden", "commitments_kept"),
        ("main_agreement", "end date", "ends_on"),
        ("main_agreement", "case number", "diary_number"),
    ],
)
def test_what_people_also_call_a_field_is_read_as_that_field(machine: str, written: str, field: str) -> None:
    fields = NOUNS[machine].fields

    assert read_code("field", written, fields) == field
    assert read_code("field", written.upper(), fields) == field


@pytest.mark.parametrize("texts", [SV, EN], ids=["sv", "en"])
def test_every_synonym_is_of_fields_or_columns_that_there_are(texts: Texts) -> None:
    known = {*FIELDS, *(column for columns in ROWS.values() for column in columns), *COLUMNS, "reference"}
    for table in SYNONYMS:
        for word, codes in table.items():
            assert {*codes} <= known, word
            assert read_code("field", word, codes) in codes, (texts.lang, word)


@pytest.mark.parametrize("written", ["slutligen", "överenskommelsen", "periodicitet"])
def test_a_word_that_no_field_is_like_is_not_guessed_at(written: str) -> None:
    fields = NOUNS["main_agreement"].fields

    assert UnknownField(written, fields).facts["nearest"] == ()
    assert "Menade du" not in sentence_of(UnknownField(written, fields), SV)


@pytest.mark.parametrize(
    ("key", "written", "code"),
    [
        ("cadence", "tertial", "per_tertial"),
        ("perspectives", "strategisk", "strategic"),
        ("perspectives", "taktisk", None),
        ("vek.question", "personal", "resources"),
        ("vek.question", "förmåga", "ability"),
        ("funding.kind", "inom ordinarie ram", "within_budget"),
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
    assert read_code("field", "ansvari", ("responsible", "title")) is None
    assert read_code("cell", "ansvari", ("responsible", "title")) is None


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
        ("value", "-7.5", "-7,5"),
        ("comparisons", ({"area": "Öst 1.5", "before": "2.25", "after": "3"},), "Öst 1.5 | 2,25 | 3"),
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
    .filter(lambda text: bool(text.strip()) and not says_unknown(text))
    .map(lambda text: clean_text("text", text))
)


def test_a_list_is_shown_on_a_page_without_what_would_only_be_typed() -> None:
    on_pages = texts_in("sv", on_pages=True)

    assert field_in_words(SV, "purposes", ("färre brott; tryggare centrum", "ro")) == (
        "färre brott\\; tryggare centrum; ro"
    )
    assert field_in_words(on_pages, "purposes", ("färre brott; tryggare centrum", "ro")) == (
        "färre brott; tryggare centrum; ro"
    )


def is_text(name: str, column: str) -> bool:
    return ROWS[name][column] is Cell.TEXT and column not in NAMED_BY[name]


ROWS_OF_PROBLEMS = st.lists(
    st.fixed_dictionaries(
        {"name": TEXT},
        optional={
            **{column: TEXT for column in ROWS["problems"] if is_text("problems", column)},
            "character": st.sampled_from(CODES["problems.character"]),
        },
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda row: name_key(row["name"]),
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


@given(st.lists(TEXT, min_size=1, max_size=4, unique_by=name_key), st.sampled_from([SV, EN]))
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
    ],
)
def test_a_form_gives_what_it_has(said: dict[str, Any], value: dict[str, Any]) -> None:
    reader = Reader(cast("Connection", None), "main_agreement", words=read_code)

    assert read_values(reader, split_pairs(said)) == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ({"problems": {"name": 5}}, {"problems": ({"name": "5"},)}),
        ({"problems": ["buller | | yes"]}, {"problems": ({"name": "buller", "prioritised": "yes"},)}),
    ],
)
def test_a_form_gives_rows_with_the_cells_that_it_has(said: dict[str, Any], value: dict[str, Any]) -> None:
    reader = Reader(cast("Connection", None), "problem_picture", words=read_code)

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


WRONG: list[tuple[str, dict[str, Any] | str, str]] = [
    (
        "sub_agreement",
        {"coordination": [{"funktion": "a"}, {"funktionen": "chef"}]},
        "samordningsfunktion, rad 2: kolumnen ”funktionen” finns inte. Kolumnerna heter part, funktion,",
    ),
    (
        "sub_agreement",
        {"coordination": [{"part": None, "PROCENT": 5, "percent": 6}]},
        "samordningsfunktion, rad 1, procent: kolumnen är angiven två gånger, som ”PROCENT” och som",
    ),
    (
        "sub_agreement",
        "coordination=| x | 5 | procent: 6",
        "samordningsfunktion, rad 1, procent: kolumnen är angiven två gånger",
    ),
    (
        "sub_agreement",
        "coordination=a | x | 5 | nej | 6",
        "samordningsfunktion, rad 1: ”a | x | 5 | nej | 6” har en cell för mycket. Kolumnerna är part,",
    ),
    (
        "sub_agreement",
        {"coordination": [7]},
        "samordningsfunktion, rad 1: ”7” är ingen rad. Kolumnerna heter part, funktion, procent, gemensam",
    ),
    ("sub_agreement", {"coordination": [{"part": None}]}, "samordningsfunktion, rad 1: raden är tom."),
    (
        "meeting",
        "beslut=a | chef; b | chef | 2028-02-30",
        "beslut, rad 2, senast: ”2028-02-30” går inte att läsa som ett datum. Skriv 2027-03-31,",
    ),
    ("meeting", "meets_on=3/1 2027", "mötesdag: ”3/1 2027” kan betyda flera dagar. Skriv året först"),
    ("sub_agreement", "ends_on=2027-02-30", "sista dag: ”2027-02-30” går inte att läsa som ett datum."),
    (
        "sub_agreement",
        "coordination=| chef | femtio",
        "samordningsfunktion, rad 1, procent: ”femtio” går inte.",
    ),
    ("problem_picture", "sources=rykten", "källor, rad 1, slag: ”rykten” finns inte. Skriv något av: "),
    ("activity", "carried_out_by=alla", "utförs av: ”alla” finns inte. Skriv något av: "),
    ("activity", {"title": ["a"]}, "rubrik kan inte vara ”['a']”. Det ska vara ett enda värde, ingen lista"),
    ("sub_agreement", {"coordination": 7}, "samordningsfunktion kan inte vara ”7”. Det ska vara rader: "),
    ("sub_agreement", {"purposes": 7}, "syften kan inte vara ”7”. Det ska vara en lista, eller text med ;"),
    (
        "activity",
        {"rubrik": "a", "title": "b"},
        "Fältet rubrik är angivet två gånger, som ”rubrik” och som ”title”. Ange det en gång.",
    ),
    (
        "activity",
        {"from": "2027", "starts_on": "2028"},
        "Fältet första dag är angivet två gånger, som ”from” och som ”starts_on”.",
    ),
    ("activity", {"Rubrik": "a", "rubrik ": "b"}, "Fältet rubrik är angivet två gånger. Ange det en gång."),
    ("activity", "title", "”title” är inget fält=värde. Skriv utan mellanslag kring ="),
    (
        "activity",
        "rubrik+=a",
        "”rubrik+=” går inte: i fältet rubrik läggs inget till för sig.",
    ),
    *(
        (
            "sub_agreement",
            f"syften{minus}=a",
            f"”syften{minus}=” går inte: ur fältet syften tas inget bort för sig. Töm det med syften= och ",
        )
        for minus in ("-", " \N{EN DASH}")
    ),
]


@pytest.mark.parametrize(("machine", "said", "sentence_begins"), WRONG)
def test_what_is_wrong_is_said_with_its_place_and_what_would_be_right(
    nobody: Connection, machine: str, said: dict[str, Any] | str, sentence_begins: str
) -> None:
    reader = Reader(nobody, machine, words=read_code)
    with pytest.raises(LifecycleError) as refused:
        read_values(reader, split_pairs([said]))

    assert sentence_of(refused.value, SV).startswith(sentence_begins)
    assert sentence_of(refused.value, EN)


@pytest.mark.parametrize(
    ("written", "sentence_begins"),
    [
        (
            b'{"title": "a",\n "goal": {}\n',
            "rad 3, tecken 1: det går inte att läsa som JSON. Här ska stå ett komma",
        ),
        (b'{"title": "a",}', "rad 1, tecken 15: det går inte att läsa som JSON. Här ska stå ett fältnamn"),
        (b'{"title" "a"}', "rad 1, tecken 10: det går inte att läsa som JSON. Här ska stå ett kolon"),
        (
            b'{"title": "a}',
            'rad 1, tecken 11: det går inte att läsa som JSON. Här ska stå ett " som avslutar',
        ),
        (b'{"title": ja}', "rad 1, tecken 11: det går inte att läsa som JSON. Här ska stå ett värde"),
        (b'{"title": 1} 2', "rad 1, tecken 14: det går inte att läsa som JSON. Här ska stå ingenting mer"),
        (b'{"title": "\\y"}', "rad 1, tecken 12: det går inte att läsa som JSON. Här ska stå riktig JSON."),
        (b'{"decisions": [{"till": 1, "till": 2}]}', "”till” står två gånger. Ange det en gång."),
        (b'{\n"title": "\xe5"}', "rad 2: det är inte UTF-8. JSON skrivs i UTF-8"),
        (b'["title"]', "är inget JSON-objekt med värden per fält, som {"),
        (b" \n", "är inget JSON-objekt med värden per fält, som {"),
        (b"[" * 100_000, "är inget JSON-objekt med värden per fält, som {"),
    ],
    ids=lambda one: one[:20] if isinstance(one, bytes) else "",
)
def test_a_file_of_values_that_cannot_be_read_says_where_and_what_would_be_right(
    tmp_path: Path, written: bytes, sentence_begins: str
) -> None:
    file = tmp_path / "values.json"
    file.write_bytes(written)

    with pytest.raises(UsageFault) as refused:
        values_in([f"@{file}"])

    sentence = fault_of(refused.value).sentence(SV)
    assert sentence.removeprefix(f"{file}").lstrip(" :,").startswith(sentence_begins)


def test_a_number_of_thousands_of_digits_is_taken_as_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "values.json"
    file.write_text(f'{{"term_years": {"9" * 5000}, "revised_every_years": 2}}', "utf-8")

    assert values_in([f"@{file}"]) == [{"term_years": "9" * 5000, "revised_every_years": 2}]


def test_a_field_that_is_like_none_is_answered_with_those_that_there_are() -> None:
    there = ("title", "ends_on")
    unlike, like = (sentence_of(UnknownField(one, there), texts_in("sv")) for one in ("xyzzy", "rubrk"))

    assert unlike == "Hittar inte fältet ”xyzzy”. Det kan vara rubrik, sista dag."
    assert like == "Hittar inte fältet ”rubrk”. Menade du rubrik?"
