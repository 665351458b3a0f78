"""What was not given comes from the environment, then from our defaults."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

import pytest

from cli.frame.settings import Given, Settings, glance, language_of, resolve, state_folder


def test_nothing_given_means_the_defaults() -> None:
    assert resolve(Given(), {}) == Settings(
        db="sqlite:///handslag.db", lang="sv", acting_as=None, today=None, output="screen"
    )


def test_the_environment_stands_in_for_options() -> None:
    environment = {
        "HANDSLAG_DB": "sqlite:///b.db",
        "HANDSLAG_LANG": "en",
        "HANDSLAG_AS": "eva",
        "HANDSLAG_DEBUG": "1",
    }

    assert resolve(Given(), environment) == Settings(
        db="sqlite:///b.db", lang="en", acting_as="eva", today=None, output="screen", debug=True
    )


def test_options_outrank_the_environment() -> None:
    environment = {"HANDSLAG_DB": "sqlite:///b.db", "HANDSLAG_LANG": "en", "HANDSLAG_AS": "eva"}
    given = Given(db="sqlite:///c.db", lang="sv", acting_as="maria", today=date(2027, 1, 1), csv=True)

    assert resolve(given, environment) == Settings(
        db="sqlite:///c.db", lang="sv", acting_as="maria", today=date(2027, 1, 1), output="csv"
    )


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "sv"),
        ({"LANG": "C"}, "sv"),
        ({"LANG": "C.UTF-8"}, "sv"),
        ({"LANG": "POSIX"}, "sv"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "fi_FI.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "en_US.UTF-8", "HANDSLAG_LANG": "sv"}, "sv"),
        ({"LANG": "en_US.UTF-8", "HANDSLAG_LANG": "fr"}, "en"),
    ],
)
def test_only_an_english_locale_means_english(environment: dict[str, str], lang: str) -> None:
    assert language_of(environment) == lang


@pytest.mark.parametrize(
    ("arguments", "lang", "output"),
    [
        (["status"], "sv", "screen"),
        (["--lang", "en", "status", "--json"], "en", "json"),
        (["status", "--lang=en", "--csv"], "en", "csv"),
        (["status", "--lang"], "sv", "screen"),
        (["status", "--", "--lang", "en", "--json"], "sv", "screen"),
    ],
)
def test_language_and_output_are_seen_before_parsing(arguments: list[str], lang: str, output: str) -> None:
    seen = glance(arguments, {})

    assert (seen.lang, seen.output) == (lang, output)


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"HOME": "eva"}, "eva/.local/state/handslag"),
        ("linux", {"HOME": "eva", "XDG_STATE_HOME": "state"}, "state/handslag"),
        ("darwin", {"HOME": "eva"}, "eva/Library/Logs/Handslag"),
        ("win32", {"USERPROFILE": "eva"}, "eva/AppData/Local/Handslag/Logs"),
        ("win32", {"USERPROFILE": "eva", "LOCALAPPDATA": "local"}, "local/Handslag/Logs"),
    ],
)
def test_logs_stand_where_the_platform_keeps_them(
    platform: str, environment: dict[str, str], folder: str
) -> None:
    assert state_folder(environment, platform=platform) == PurePath(folder)
