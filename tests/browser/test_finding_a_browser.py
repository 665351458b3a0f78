"""A browser is there wherever the tests run, or one line says what helps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.chromium import ON_THE_PATH, CannotFetch, Chromium, NoBrowser, chromium, fetched

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def program(at: Path, says: str = "Chromium 1") -> Path:
    at.parent.mkdir(parents=True, exist_ok=True)
    at.write_text(f"#!/bin/sh\necho {says}\n", "utf-8")
    at.chmod(0o755)
    return at


def never(_: Path) -> Chromium:
    raise CannotFetch("not from here")


@pytest.mark.parametrize("name", ON_THE_PATH)
def test_one_on_the_path_is_taken_and_nothing_is_fetched(tmp_path: Path, name: str) -> None:
    there = program(tmp_path / "bin" / name)

    assert chromium({"PATH": str(there.parent)}, tmp_path / "browsers").program == there
    assert not (tmp_path / "browsers").exists()


def test_one_that_is_named_comes_before_what_is_on_the_path(tmp_path: Path) -> None:
    named = program(tmp_path / "mine")
    there = program(tmp_path / "bin" / "chromium")
    said = {"PATH": str(there.parent), "HANDSLAG_TEST_BROWSER": str(named)}

    assert chromium(said, tmp_path).program == named
    with pytest.raises(NoBrowser, match="HANDSLAG_TEST_BROWSER names"):
        chromium({**said, "HANDSLAG_TEST_BROWSER": str(tmp_path / "none")}, tmp_path)


def test_the_first_way_that_leads_to_one_that_answers_is_taken(tmp_path: Path) -> None:
    mute = Chromium(tmp_path / "mute")
    works = Chromium(program(tmp_path / "works"))

    assert fetched(tmp_path, (never, lambda _: mute, lambda _: works)) == works


def test_what_was_fetched_before_is_not_fetched_again(tmp_path: Path) -> None:
    there = program(tmp_path / "playwright" / "chromium_headless_shell-1" / "linux" / "headless_shell")

    assert fetched(tmp_path, (never,)).program == there


def test_where_none_can_be_had_one_line_says_why_and_what_helps(tmp_path: Path) -> None:
    with pytest.raises(NoBrowser) as found:
        fetched(tmp_path, (never,))

    said = str(found.value)
    assert len(said.splitlines()) == 1
    assert "not from here" in said
    assert "Install chromium, or name one with HANDSLAG_TEST_BROWSER=" in said


def test_the_browser_of_this_run_shows_a_page(chrome: Browser) -> None:
    page = chrome.new_page()
    page.set_content("<h1>Åäö</h1>")

    assert page.locator("h1").inner_text() == "Åäö"
    page.close()
