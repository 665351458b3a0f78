"""Both catalogues say everything there is to say, with the same facts, and nothing that nobody asks for."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from cli.machine import load_definitions
from cli.settings import LANGUAGES
from cli.texts import LOCALES, read_word, texts_in
from tests.cli.message_ids import may_be_made, required


def catalogue(lang: str) -> Catalog:
    with (LOCALES / lang / "LC_MESSAGES" / "handslag.po").open("rb") as source:
        return read_po(source, locale=lang, abort_invalid=True)


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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_empty_fuzzy_or_there_twice(lang: str) -> None:
    found = messages(lang)
    source = (LOCALES / lang / "LC_MESSAGES" / "handslag.po").read_text("utf-8")

    assert [code for code, message in found.items() if message.fuzzy or not all(sentences(message))] == []
    assert len(re.findall(r"^msgid \"[^\"]", source, re.MULTILINE)) == len(found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_one_that_nobody_asks_for(lang: str) -> None:
    needed = required()

    assert [code for code in messages(lang) if code not in needed and not may_be_made(code)] == []


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
        and " " in re.sub(r"\{[^}]*\}|\W+$", "", sentences(message)[0]).strip(" :\N{EN DASH}→()")
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
