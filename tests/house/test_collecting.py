"""Tests are the same whenever they are collected: each worker collects for itself, at a moment of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).parents[1]
VARIES: Final = {
    *("real_moment", "now", "utcnow", "today", "time_ns", "monotonic", "perf_counter"),
    *("uuid4", "token_hex", "token_urlsafe", "random", "getpid"),
}


def _called_when_read(node: ast.AST) -> Iterator[ast.Call]:
    """Every call that is made when a module is read, not when its functions are called."""
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.FunctionDef):
            for read in (*part.decorator_list, *part.args.defaults):
                yield from _called_when_read(ast.Expr(read))
        elif not isinstance(part, ast.Lambda):
            if isinstance(part, ast.Call):
                yield part
            yield from _called_when_read(part)


def _varying(source: str) -> list[str]:
    called = (call.func for call in _called_when_read(ast.parse(source)))
    names = (
        (name.attr if isinstance(name, ast.Attribute) else name.id, name)
        for name in called
        if isinstance(name, ast.Attribute | ast.Name)
    )
    return [f"{name.lineno}: {called}" for called, name in names if called in VARIES]


def test_no_test_asks_the_clock_or_chance_while_it_is_collected() -> None:
    asked = {
        str(path.relative_to(TESTS)): found
        for path in sorted(TESTS.rglob("*.py"))
        if (found := _varying(path.read_text()))
    }

    assert not asked


def test_a_clock_is_seen_in_decorators_and_defaults_and_not_in_functions() -> None:
    assert _varying("@given([{'exp': clock.now()}])\ndef test(a=uuid4()): now()\nB = lambda: now()") == [
        "1: now",
        "2: uuid4",
    ]
