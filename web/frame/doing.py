"""Which page does what a command does: said at the page itself, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from flask import current_app

View = TypeVar("View", bound=Callable[..., Any])

_DOES: Final = "handslag_does"


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
    return next(
        (
            name
            for name, view in current_app.view_functions.items()
            if command in done_by(view)
            if not any(rule.arguments for rule in current_app.url_map.iter_rules(name))
        ),
        None,
    )
