"""What import-linter cannot say: which libraries a part may know at all. Its contracts: pyproject.toml."""

from __future__ import annotations

import ast
import sys
import tomllib
from functools import cache
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = ("cli", "web", "words", "workflows", "lifecycle")


@cache
def imports() -> grimp.ImportGraph:
    """The graph of all imports, those for annotations included."""
    return grimp.build_graph(*OURS, include_external_packages=True, cache_dir=None)


def libraries_of(package: str) -> set[str]:
    """The libraries, beyond Python's own, that a part of the product imports."""
    graph = imports()
    modules = {package, *graph.find_descendants(package)}
    known = {name for module in modules for name in graph.find_modules_directly_imported_by(module)}
    return {name for name in known if name.partition(".")[0] not in {*sys.stdlib_module_names, *OURS}}


@pytest.mark.parametrize(
    ("package", "libraries"),
    [
        ("lifecycle.errors", set()),
        ("lifecycle.dates", set()),
        ("lifecycle.machine", {"transitions", "pydantic"}),
        ("lifecycle.records", {"sqlmodel", "sqlalchemy"}),
    ],
)
def test_the_calculators_know_no_library_but_their_own(package: str, libraries: set[str]) -> None:
    assert libraries_of(package) == libraries


def test_every_library_that_is_imported_is_a_dependency_that_we_chose() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["web"]]
    chosen = {one.split(">")[0].partition("[")[0].replace("-", "_") for one in wanted}
    chosen |= {
        "pydantic_core",
        "werkzeug",
        "itsdangerous",
        "markupsafe",
        "joserfc",
    }  # pydantic's, flask's and authlib's own

    assert {library for package in OURS for library in libraries_of(package)} <= chosen


def test_a_new_module_in_lifecycle_or_cli_has_to_be_given_a_layer() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]

    assert [contract["containers"] for contract in contracts if contract.get("exhaustive")] == [
        ["cli"],
        ["web"],
        ["lifecycle"],
        ["lifecycle.replay"],
    ]


def test_only_the_settings_ask_the_environment() -> None:
    asked = {
        path.relative_to(ROOT).as_posix()
        for package in OURS
        for path in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in (getattr(node, "attr", None), *(one.name for one in getattr(node, "names", ()) if one))
        if name in {"environ", "environb", "getenv", "getenvb"}
    }

    assert asked == {"cli/frame/settings.py"}


def test_no_sentence_and_no_command_asks_what_a_state_is_called() -> None:
    """What a state means is said by the story that read it; names are only shown."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for package in ("cli", "words")
        for path in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Compare)
        if any(isinstance(each, ast.Attribute) and each.attr == "state" for each in ast.walk(node))
    ]

    assert asked == []


def test_no_story_compares_a_state_with_a_name() -> None:
    """What a state means stands in its machine's file; a story may ask which arrows leave it."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "workflows").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Compare)
        if any(
            isinstance(each, ast.Attribute) and each.attr == "state"
            for each in (node.left, *node.comparators)
        )
        if any(isinstance(each, ast.Constant) for each in (node.left, *node.comparators))
    ]

    assert asked == []
