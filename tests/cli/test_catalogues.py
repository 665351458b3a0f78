"""Both catalogues say everything there is to say, with the same facts, and nothing that nobody asks for."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter
from typing import Final
from uuid import uuid4

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from sqlalchemy import Connection

from cli.frame.command import load
from cli.frame.usage import meaning_of
from cli.table import COMMANDS
from lifecycle.fields import ROWS, UNLESS_SAID, rows_in
from lifecycle.languages import LANGUAGES
from lifecycle.nouns import NOUNS
from lifecycle.records import Unit
from tests.cli.message_ids import families_of_codes, may_be_made, required
from words.texts import LOCALES, ON_A_PAGE, texts_in
from words.vocabulary import read_code, read_word
from workflows.configuration.definitions import load_definitions
from workflows.lookup.field_values import Reader, read_values, split_pairs


def catalogue(lang: str) -> Catalog:
    with (Path(LOCALES) / lang / "LC_MESSAGES" / "handslag.po").open("rb") as source:
        return read_po(source, locale=lang, abort_invalid=True)


ABOUT_ALL = ("reference", "machine", "state", "since", "version", "under", "successors")
"""What is shown of every record beside its own fields."""

NARROW_PAIR = 2 * 66
"""Characters that fit on two lines under a step's number on a narrow screen."""

READ_AS_TEXT: Final = ("one_line", "clean_text", "one_name")
"""What reads a person's text, and says of which field it is when it will not do."""

SOME = 20
"""Faults of the line that are raised with their code in the place where they are."""

EXAMPLES = 10
"""Steps whose meaning shows how a row of a small table is written."""

NOT_SWEDISH: Final = re.compile(
    r"\b[a-z]+_[a-z_]+\b|\bREF\b|`|\((?:r|er|ar)\)|\bP[0-9]+[DMY]\b|\b(?:from|to|on|state|title|parties)="
    r"|--state [a-z]"
)
"""Codes of ours, a word of another language before `=`, and both forms of a plural at once."""

AS_TYPED: Final = re.compile(r"^(?!.*\bhandslag ).*(?:\+=|\w\|\w|\b(?:plan read|agreement show)\b|\(login\))")
"""A row, a command or an option as they are typed; a whole line (`handslag …`) is made a link."""

SAID_ON_PAGES: Final = ("help.trigger.", "guard.", "effect.", "board.", "next.", "doctor.", "gap.", "rule.")
"""Families of which pages say every sentence."""

OF_DEFINITIONS: Final = ("definition.", "version.", "register.", "help.command.machine")
"""Families of whoever writes machine files or register files: they name keys as those files have them."""

CALLED_OTHERWISE: Final = {
    r"efterföljare": "efterträdare, of a party as of an agreement",
    r"(?i)\bbrist": "lucka: nothing that is only not recorded is a fault (Lag 2023:196)",
    r"glöm(?:d|t|mas|s|des)": "raderad: nobody is forgotten",
    r"vägra": "tas inte emot",
    r"OMGÅNG": "TILLFÄLLE, of uppföljningstillfälle",
    r"std(?:in|out|err)": "standard in, standard ut",
}
"""Words for which there is one that people use, in Swedish texts."""

CATALOGUES: dict[str, Catalog] = {lang: catalogue(lang) for lang in LANGUAGES}


def messages(lang: str) -> dict[str, Message]:
    return {code_of(message): message for message in CATALOGUES[lang] if message.id}


def code_of(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def sentences(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def placeholders(message: Message) -> set[str]:
    return {name for sentence in sentences(message) for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_can_be_said_has_a_text(lang: str) -> None:
    assert sorted(required() - messages(lang).keys()) == []


def test_a_fault_of_the_line_is_raised_with_all_that_its_sentence_says() -> None:
    raised = [
        (ast.literal_eval(call.args[0]), {one.arg for one in call.keywords})
        for path in sorted((Path(LOCALES).parents[1] / "cli").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "UsageFault"
        if call.args and isinstance(call.args[0], ast.Constant)
    ]
    known = messages("sv")

    assert len(raised) > SOME
    assert [
        (code, missing)
        for code, said in raised
        if code in known and None not in said and (missing := placeholders(known[code]) - said)
    ] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_that_is_asked_of_a_person_has_a_name_in_words(lang: str) -> None:
    asked = {
        ast.literal_eval(call.args[0])
        for folder in ("cli", "workflows", "lifecycle")
        for path in sorted((Path(LOCALES).parents[1] / folder).rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in READ_AS_TEXT
        if call.args and isinstance(call.args[0], ast.Constant)
    }

    assert {"reason", "note"} <= asked
    assert [field for field in asked if f"field.{field}" not in messages(lang)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_empty_fuzzy_or_there_twice(lang: str) -> None:
    found = messages(lang)
    source = (Path(LOCALES) / lang / "LC_MESSAGES" / "handslag.po").read_text("utf-8")

    assert [code for code, message in found.items() if message.fuzzy or not all(sentences(message))] == []
    assert len(re.findall(r"^msgid \"[^\"]", source, re.MULTILINE)) == len(found)


def test_no_swedish_sentence_shows_a_code_or_a_word_of_another_language() -> None:
    shown = {
        code: re.findall(NOT_SWEDISH, re.sub(r"\{[^{}]*\}", "", " ".join(sentences(message))))
        for code, message in messages("sv").items()
        if not code.startswith(OF_DEFINITIONS)
    }

    assert {code: found for code, found in shown.items() if found} == {}


def test_one_thing_has_one_name_in_swedish() -> None:
    told = {code: " ".join(sentences(one)) for code, one in messages("sv").items()}
    titles = {
        code: text for code, text in told.items() if re.fullmatch(r"audit\.gap\.[a-z_]+", code) and text
    }

    found = [
        (code, word) for code, text in told.items() for word in CALLED_OTHERWISE if re.search(word, text)
    ]
    assert found == []
    assert [text for text in titles.values() if re.search(r"(?<!samverkans)område", text)] == []


def test_of_what_the_law_asks_it_is_not_said_not_to_be_there_but_not_to_be_seen() -> None:
    told = {code: one for code, one in messages("sv").items() if code.startswith("audit.law.")}
    said = [
        (code, each) for code, one in told.items() for text in sentences(one) for each in text.split(". ")
    ]

    assert [
        one for one in said if re.match(r"(?:Ingen|Inget|Inga)\b[^,;:]*\b(?:finns|gäller)\b", one[1])
    ] == []


def test_a_table_of_the_database_is_called_one_and_what_is_watched_for_stands_in_quotes() -> None:
    told = {code: sentence for code, one in messages("sv").items() for sentence in sentences(one)}
    of_history = {code: text for code, text in told.items() if code.startswith("history.")}

    bare = [code for code, text in of_history.items() if re.search(r"(?<!tabellen ){table}", text)]
    loose = [code for code, text in of_history.items() if re.search("Bevakningen {rule}", text)]
    assert (bare, loose) == ([], [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_one_that_nobody_asks_for(lang: str) -> None:
    needed = required()

    assert [
        code
        for code in messages(lang)
        if code not in needed and not (may_be_made(code) or code.endswith(ON_A_PAGE))
    ] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_of_pages_is_said_for_another_with_no_other_facts(lang: str) -> None:
    there = messages(lang)
    pairs = {code: code.removesuffix(ON_A_PAGE) for code in there if code.endswith(ON_A_PAGE)}

    assert [code for code, other in pairs.items() if other not in there] == []
    assert [a for a, b in pairs.items() if placeholders(there[a]) - placeholders(there[b])] == []
    assert [a for a, b in pairs.items() if there[a].pluralizable != there[b].pluralizable] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_page_says_of_steps_names_no_bare_command_and_no_row_as_it_is_typed(lang: str) -> None:
    there = messages(lang)
    shown = {code: there.get(f"{code}{ON_A_PAGE}", message) for code, message in there.items()}

    assert [
        code
        for code, message in shown.items()
        if code.startswith(SAID_ON_PAGES) and any(map(AS_TYPED.search, sentences(message)))
    ] == []


def test_the_languages_say_the_same_things_with_the_same_facts() -> None:
    swedish, english = messages("sv"), messages("en")

    assert swedish.keys() == english.keys()
    assert [code for code in swedish if placeholders(swedish[code]) != placeholders(english[code])] == []
    assert [code for code in swedish if swedish[code].pluralizable != english[code].pluralizable] == []


def test_swedish_sentences_are_not_left_in_english() -> None:
    same = [
        code
        for code, message in messages("sv").items()
        if sentences(message) == sentences(messages("en")[code])
        and " " in re.sub(r"\{[^}]*\}|handslag \w+|\W+$", "", sentences(message)[0]).strip(" :\N{EN DASH}→()")
    ]

    assert same == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("family", ["state", "trigger"])
def test_no_two_states_or_steps_of_a_machine_have_the_same_name(lang: str, family: str) -> None:
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    for definition in load_definitions():
        codes = definition.states if family == "state" else definition.triggers
        name = texts.state if family == "state" else texts.trigger

        assert len({name(definition.machine, code).casefold() for code in codes}) == len(codes)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_step_is_understood_by_its_name(lang: str) -> None:
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    for definition in load_definitions():
        for trigger in definition.triggers:
            written = texts.trigger(definition.machine, trigger).replace(" ", "-")

            assert read_word(written, f"trigger.{definition.machine}", definition.triggers) == trigger


@pytest.mark.parametrize("family", [family for family, _ in families_of_codes()])
def test_a_word_for_a_code_means_that_code_only(family: str) -> None:
    codes = dict(families_of_codes())[family]

    assert ambiguous({code: names(f"{family}.{code}") for code in codes}) == []


@pytest.mark.parametrize("field", ROWS)
def test_a_word_for_a_column_means_that_column_only(field: str) -> None:
    assert ambiguous({column: names(f"cell.{column}") for column in ROWS[field]}) == []


@pytest.mark.parametrize("machine", NOUNS)
def test_a_word_for_a_field_means_that_field_only(machine: str) -> None:
    assert ambiguous({field: names(f"field.{field}") for field in NOUNS[machine].fields}) == []


def names(code: str) -> set[str]:
    """What people may call it: the code itself, and its word in each language."""
    said = {sentences(messages(lang)[code])[0].casefold() for lang in LANGUAGES}
    return said | {code.rpartition(".")[2]}


def ambiguous(known: dict[str, set[str]]) -> list[tuple[str, str]]:
    return [(one, other) for one in known for other in known if one < other and known[one] & known[other]]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("machine", NOUNS)
def test_no_two_fields_of_a_kind_have_the_same_name(lang: str, machine: str) -> None:
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    fields = {*NOUNS[machine].fields, *ABOUT_ALL}
    said = [texts.text(f"field.{name}") for name in fields]

    assert sorted(one for one in said if said.count(one) > 1) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_step_means_fits_on_two_lines(lang: str) -> None:
    helps = {code: message for code, message in messages(lang).items() if code.startswith("help.trigger.")}

    assert [code for code, message in helps.items() if len(sentences(message)[0]) > NARROW_PAIR] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_step_gives_as_an_example_can_be_written_so(lang: str, nobody: Connection) -> None:
    parties = (Unit(id=uuid4(), name="Borås", name_key="borås", side="municipality"),)
    helps = (message for code, message in messages(lang).items() if code.startswith("help.trigger."))
    examples = [
        found for message in helps for found in re.findall(r'(\w+)\+="([^"]+)"', sentences(message)[0])
    ]

    assert len(examples) == EXAMPLES
    for name, text in examples:
        tables = {one: [field for field in noun.fields if field in ROWS] for one, noun in NOUNS.items()}
        machine = next(one for one, fields in tables.items() if read_code("field", name, fields))
        reader = Reader(nobody, machine, parties, words=read_code)
        ((field, value),) = read_values(reader, split_pairs([f"{name}+={text}"])).items()
        (row,) = rows_in(value)
        assert [*row][: text.count("|") + 1] == [*ROWS[field]][: text.count("|") + 1]
        assert {*row} - {*UNLESS_SAID.get((machine, field), ())} <= {*[*row][: text.count("|") + 1]}


@pytest.mark.parametrize(("lang", "today"), [("sv", "annars i dag"), ("en", "today if nothing")])
def test_of_what_has_to_be_said_it_is_not_said_what_holds_otherwise(lang: str, today: str) -> None:
    texts = texts_in(lang)
    required = [
        (path.split(), option.name or "")
        for path, target in COMMANDS.items()
        for option in load(target, name=path.split()[-1]).params
        if isinstance(option, click.Option) and option.required
    ]

    assert required
    assert [(path, name) for path, name in required if today in meaning_of(path, name, texts)] == []


OF_ANY_RECORD = (
    *("tick.held", "tick.replanned", "advice.look_at_the_record", "advice.run_it_again", "doctor.incident"),
    *("history.left_to_the_next_run", "history.not_carried_out", "guard.unit_is_no_party.unmet"),
    *("field.parent_id", "guard.later_steps_rest_on_it.unmet", "guard.day_has_not_come.unmet"),
)
"""What is said of whatever there is: agreements, duties, pictures, forums."""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", OF_ANY_RECORD)
def test_what_is_said_of_any_record_calls_none_an_agreement(lang: str, code: str) -> None:
    said = " ".join(sentences(messages(lang)[code])).lower()

    assert not re.search("avtal|agreement", said), said
