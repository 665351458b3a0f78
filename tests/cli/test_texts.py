"""Sentences are found by code and filled with facts in words; steps are understood in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal

from lifecycle.codes import CODES
from lifecycle.errors import Finding
from lifecycle.languages import Language
from lifecycle.nouns import ANNEXES
from words.catalogues import compile_file, fingerprint, load
from words.findings import finding_sentence
from words.sentences import MissingText
from words.texts import LOCALES, texts_in
from words.vocabulary import nearest_codes, read_code, read_word

SV, EN = texts_in("sv", strict=True), texts_in("en", strict=True)
TRIGGERS = ("sign", "send_for_signature", "confirm_active", "withdraw")


def test_a_code_without_a_sentence_is_shown_to_a_user_and_raises_for_us() -> None:
    assert texts_in("sv").text("guard.nobody_wrote_this") == "guard.nobody_wrote_this"
    with pytest.raises(MissingText):
        SV.text("guard.nobody_wrote_this")


def test_a_fact_that_nobody_gave_stays_a_placeholder_for_a_user_and_raises_for_us() -> None:
    assert "{parties}" in texts_in("sv").text("guard.every_party_has_signed.unmet")
    with pytest.raises(MissingText, match="parties"):
        SV.text("guard.every_party_has_signed.unmet")


def test_facts_that_are_codes_are_said_in_words() -> None:
    said = SV.text("guard.has_a_term.unmet", missing=("starts_on", "ends_on"))

    assert said == "Avtalstiden är inte angiven: första dag, sista dag saknas."
    assert "kommun" in SV.text("guard.both_sides_are_named.unmet", missing=("municipality",))


def test_a_state_is_named_as_its_machine_calls_it_else_as_all_do() -> None:
    assert SV.state("main_agreement", "expired") == "har löpt ut"
    assert EN.trigger("pledge", "sign") == "sign"
    ended = {"machine": "main_agreement", "state": "active", "reference": "A", "said": {"title": "…"}}
    assert "läge: gäller" in SV.text("guard.record_has_ended.unmet", **ended)


def test_codes_are_read_by_what_people_call_them_besides() -> None:
    cadences = CODES["cadence"]

    assert [
        read_code("code.cadence", one, cadences) for one in ("årligen", "kvartalsvis", "once a month")
    ] == [*("yearly", "quarterly", "monthly")]
    assert read_code("code.items.subject", "årligen", CODES["items.subject"]) is None


def test_of_what_has_ended_the_line_is_given_that_corrects_it() -> None:
    facts = {"machine": "meeting", "state": "held", "reference": "A/1", "said": {"attendees": "…"}}

    assert SV.text("guard.record_has_ended.unmet", **facts).endswith(
        'handslag correct A/1 "närvarande=…" --reason VARFÖR'
    )


def test_definitions_show_codes_to_those_who_write_them() -> None:
    assert SV.text("definition.trap", state="draft", final=("expired", "withdrawn")) == (
        "från läget ”draft” går det aldrig att komma till ett slutläge (expired, withdrawn)"
    )


@pytest.mark.parametrize(
    ("years", "said"), [(1, "1 år"), (2, "2 år"), (2.5, "2,5 år"), (None, "tills vidare")]
)
def test_a_term_is_said_in_years(years: float | None, said: str) -> None:
    sentence = SV.text("guard.main_term_is_standard_or_explained.unmet", years=years, expected_years=4)

    assert (
        sentence
        == f"Ett huvudavtal gäller vanligen i 4 år; det här: {said}. Skriv varför i fältet avvikelse."
    )


def test_plural_forms_follow_the_number() -> None:
    assert EN.count("error.input_refused", 1).startswith("1 fault in")
    assert EN.count("error.input_refused", 2).startswith("2 faults in")


def test_days_are_iso_in_tables_and_long_in_prose() -> None:
    day = date(2026, 12, 31)

    assert SV.value(day) == "2026-12-31"
    assert SV.long_day(day) == "31 december 2026"
    assert EN.long_day(day) == "31 December 2026"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "\N{EN DASH}"),
        ((), "\N{EN DASH}"),
        (True, "ja"),
        (("Borås", "LPO Borås"), "Borås, LPO Borås"),
        ({"ends_on": None}, "ends_on: \N{EN DASH}"),
        (datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC), "2027-01-02 03:04+00:00"),
        (3, "3"),
    ],
)
def test_plain_values_are_written_as_people_read_them(value: object, said: str) -> None:
    assert SV.value(value) == said


@pytest.mark.parametrize("written", ["sign", "skriv under", "skriv-under", "Skriv_Under", " SIGN "])
def test_a_step_is_understood_in_both_languages(written: str) -> None:
    assert read_word(written, "trigger.main_agreement", TRIGGERS) == "sign"


def test_only_the_steps_that_are_asked_about_are_understood() -> None:
    assert read_word("löp ut", "trigger", TRIGGERS) is None


def test_a_misspelt_step_is_answered_with_the_nearest() -> None:
    assert nearest_codes("skriv undr", "trigger", TRIGGERS)[0] == "sign"
    assert nearest_codes("skicka", "trigger", TRIGGERS) == ("send_for_signature",)
    assert nearest_codes("signature", "trigger", TRIGGERS)[0] == "send_for_signature"


@pytest.mark.parametrize(
    ("tier", "said"), [("P30D", "(30 dagar)"), ("E1", "(till ersättaren)"), ("x", "(x)")]
)
def test_a_finding_of_a_notice_says_in_words_how_long_before_its_day_it_was(tier: str, said: str) -> None:
    facts = {"rule": "decide", "due_on": "2028-01-31", "tier": tier}

    assert said in finding_sentence(SV, Finding("history.notice_of_nothing", "A", facts))


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """A checkout's catalogues, not yet compiled."""
    folder = tmp_path / "locale"
    copytree(LOCALES, folder)
    for compiled in folder.rglob("*.mo"):
        compiled.unlink()
    return folder


def source_of(locales: Path, lang: str) -> Path:
    return locales / lang / "LC_MESSAGES" / "handslag.po"


def test_a_missing_catalogue_is_compiled_beside_its_source(locales: Path) -> None:
    translations = load(locales, "sv")

    assert translations.gettext("value.yes") == "ja"
    assert source_of(locales, "sv").with_suffix(".mo").exists()


def test_a_changed_source_is_compiled_anew_whatever_its_file_time(locales: Path) -> None:
    source = source_of(locales, "sv")
    compile_file(source)
    times = source.stat()
    source.write_text(source.read_text("utf-8").replace('msgstr "ja"', 'msgstr "jajamän"'), "utf-8")
    source.touch()
    compiled = source.with_suffix(".mo")

    assert compiled.stat().st_mtime_ns >= times.st_mtime_ns
    assert load(locales, "sv").gettext("value.yes") == "jajamän"


def test_line_ends_make_no_catalogue_stale(locales: Path) -> None:
    source = source_of(locales, "en")
    before = fingerprint(source)
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))

    assert fingerprint(source) == before


def test_an_installed_catalogue_needs_no_source(locales: Path) -> None:
    source = source_of(locales, "en")
    compile_file(source)
    source.unlink()

    assert load(locales, "en").gettext("value.yes") == "yes"


@pytest.mark.parametrize("machine", ANNEXES)
def test_what_is_over_of_every_kind_of_plan_is_called_alike(machine: str) -> None:
    assert [SV.state(machine, one) for one in ("ended", "withdrawn")] == ["avslutad", "avbruten"]


@pytest.mark.parametrize("machine", ANNEXES)
def test_the_help_of_beginning_a_plan_names_every_kind(machine: str) -> None:
    assert SV.word("kind", machine) in SV.text("help.command.plan.new")


@pytest.mark.parametrize(("lang", "babels"), [("sv", "sv_SE"), ("en", "en_GB")])
def test_days_and_numbers_are_written_as_babel_writes_them(lang: Language, babels: str) -> None:
    texts = texts_in(lang)
    days = [date(2026, month, day) for month in range(1, 13) for day in (1, 28)]
    numbers = (0, 7, 999, 1000, 12345, 1234567, -1, -12345, 0.5, 1234.5)

    assert [texts.long_day(day) for day in days] == [format_date(day, "long", babels) for day in days]
    assert [texts.number(one) for one in numbers] == [format_decimal(one, locale=babels) for one in numbers]
    assert texts.numeral("0.5") == format_decimal(0.5, locale=babels)
