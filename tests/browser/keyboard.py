"""Somebody who uses pages by the keyboard alone: tabs to what has a name, types, and presses Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from words.texts import texts_in

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from lifecycle.languages import Language

MOST: Final = 200
"""Stops of the tabulator after which what is looked for is not there."""

FOCUSED: Final = """
() => {
  const one = document.activeElement;
  const named = one.getAttribute("aria-label") || (one.labels && one.labels.length
    ? one.labels[0].textContent : one.matches("a, button, summary") ? one.textContent : "");
  const seen = one.getBoundingClientRect();
  return [named.trim().replace(/\\s+/g, " "), getComputedStyle(one).outlineStyle !== "none",
          seen.width > 0 && seen.left >= 0 && seen.left < innerWidth];
}
"""
"""What a screen reader would call what has the focus; whether it shows that, and stands in the window."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One who has no mouse; names are said as the catalogues have them, in the language of the page."""

    page: Page
    language: Language

    def enter(self, person: str = "") -> Somebody:
        """Log in where one practises."""
        self.page.goto("/logga-in")
        if person:
            self.choose("web.log_in.as", person)
        self.follow("web.title.log_in")
        return self

    def visit(self, address: str) -> Somebody:
        """Type an address."""
        self.page.goto(address)
        return self

    def to(self, name: str) -> None:
        """Go on with the tabulator until what has a name has the focus, and look that one sees it."""
        wanted = self.said(name)
        passed = []
        for _ in range(MOST):
            self.page.keyboard.press("Tab")
            found, is_shown, is_there = self.page.evaluate(FOCUSED)
            if found.casefold() == wanted or found.casefold().startswith(f"{wanted} ("):
                assert is_shown, f"{found} does not show that it has the focus"
                assert is_there, f"{found} is not in the window"
                return
            passed.append(found)
        raise AssertionError(f"{wanted} is not on {self.page.url}, only {sorted({*passed})}")

    def follow(self, name: str) -> None:
        """Go where a link or a button leads."""
        self.to(name)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def open(self, name: str) -> None:
        """Unfold what is folded."""
        self.to(name)
        self.page.keyboard.press("Enter")

    def write(self, name: str, *lines: str) -> None:
        """Fill a field in, in place of what stands there."""
        self.to(name)
        self.page.keyboard.press("Control+A")
        for number, line in enumerate(lines):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.type(line)

    def choose(self, name: str, choice: str) -> None:
        """Choose, by typing how the choice begins."""
        self.to(name)
        self.page.keyboard.type(self.said(choice))

    def fetch(self, name: str) -> Path:
        """Go where a link leads that gives a file."""
        self.to(name)
        with self.page.expect_download() as fetched:
            self.page.keyboard.press("Enter")
        return fetched.value.path()

    def pick(self, name: str, file: Path) -> None:
        """Choose a file: the window in which that is done is the browser's own."""
        self.to(name)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(file)

    def tick(self, name: str) -> None:
        """Tick a box, or untick it."""
        self.to(name)
        self.page.keyboard.press("Space")

    def said(self, name: str) -> str:
        """Say a name as the catalogue has it; what is no code of one is said as it stands."""
        texts = texts_in(self.language)
        family, _, code = name.partition(":")
        match family:
            case "step":
                found = texts.trigger(*code.split("."))
            case "field" | "cell":
                found = texts.word(family, code)
            case _:
                found = texts.text(name) if name in texts else name
        return found.casefold()

    @property
    def read(self) -> str:
        """What the page says."""
        return " ".join(self.page.locator("main").inner_text().split())

    def sees(self, name: str) -> None:
        """Look for something on the page."""
        assert self.said(name) in self.read.casefold(), f"{self.said(name)} is not said: {self.read[:1500]}"
