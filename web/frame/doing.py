"""Which page does what a command does: said at the page itself, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from flask import current_app

View = TypeVar("View", bound=Callable[..., Any])

_DOES: Final = "handslag_does"
_PAGES: Final = "handslag_pages"


def does(*commands: str) -> Callable[[View], View]:
    """Say of a page which commands do the same at the command line."""

    def wrap(view: View) -> View:
        view.__dict__[_DOES] = commands
        return view

    return wrap


def done_by(view: Callable[..., Any]) -> tuple[str, ...]:
    """Give the commands that do the same as a page."""
    found: tuple[str, ...] = view.__dict__.get(_DOES, ())
    return found


def page_of(command: str) -> str | None:
    """Name the page that does what a command does, if its address names nothing: it is its own way there."""
    pages: dict[str, str] | None = current_app.extensions.get(_PAGES)
    if pages is None:  # views are known when the first is asked for, and stay
        pages = current_app.extensions[_PAGES] = _pages_by_command()
    return pages.get(command)


def _pages_by_command() -> dict[str, str]:
    with_names = {rule.endpoint for rule in current_app.url_map.iter_rules() if rule.arguments}
    return {
        command: name
        for name, view in reversed(current_app.view_functions.items())  # of two pages the first
        for command in done_by(view)
        if name not in with_names
    }
