"""What import-linter cannot say: which libraries a part may know at all. Its contracts: pyproject.toml."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
DATABASE = ("sqlalchemy", "sqlmodel")
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


def _is_a_state(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "state"


def _named(node: ast.AST) -> list[ast.AST]:
    """What a state is held against, or looked up in: by comparing, in a set, in a dictionary, by a match."""
    match node:
        case ast.Compare():
            sides = [node.left, *node.comparators]
            return [one for one in sides if not _is_a_state(one)] if any(map(_is_a_state, sides)) else []
        case ast.Subscript(value=value, slice=key) if _is_a_state(key):
            return [value]
        case ast.Call(func=ast.Attribute(value=value, attr="get"), args=[key, *_]) if _is_a_state(key):
            return [value]
        case ast.Match(subject=subject, cases=cases) if _is_a_state(subject):
            return [one.pattern for one in cases]
    return []


def _says_a_text(node: ast.AST) -> bool:
    """Whether it is a text, or holds one of its own: `row["state"]` names a column, and no state."""
    match node:
        case ast.Subscript() | ast.Attribute():
            return False
        case ast.Dict(keys=keys):
            return any(key is not None and _says_a_text(key) for key in keys)
        case ast.Constant(value=value):
            return isinstance(value, str)
        case _:
            return any(map(_says_a_text, ast.iter_child_nodes(node)))


def test_no_code_holds_a_state_against_a_name() -> None:
    """What a state means stands in its machine's file; a story may ask which arrows leave it."""
    asked = set()
    for package in OURS:
        for path in (ROOT / package).rglob("*.py"):
            tree = ast.parse(path.read_text("utf-8"))
            constants = {
                target.id: one.value
                for one in ast.walk(tree)
                if isinstance(one, ast.Assign | ast.AnnAssign) and one.value is not None
                for target in (one.targets if isinstance(one, ast.Assign) else [one.target])
                if isinstance(target, ast.Name)
            }
            for node in ast.walk(tree):
                for one in _named(node):
                    said = constants.get(one.id, one) if isinstance(one, ast.Name) else one
                    if _says_a_text(said):
                        asked.add(f"{path.relative_to(ROOT).as_posix()}: {ast.unparse(node)}")

    assert asked == set()


@pytest.mark.parametrize(
    ("code", "is_found"),
    [
        ("one.state == 'draft'", True),
        ("one.state in {'draft', 'signed'}", True),
        ("{'draft': 1}[one.state]", True),
        ("{'draft': 1}.get(one.state)", True),
        ("one.state == definition.initial", False),
    ],
)
def test_a_state_that_is_named_is_seen_in_whatever_way(code: str, *, is_found: bool) -> None:
    found = [one for node in ast.walk(ast.parse(code)) for one in _named(node)]

    assert any(map(_says_a_text, found)) is is_found


@pytest.mark.parametrize("package", ["web", "words"])
def test_what_shows_asks_the_database_nothing_itself(package: str) -> None:
    """A connection is handed on, and named in annotations; what is asked on it is a story's."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in DATABASE
        if {one.name for one in node.names} != {"Connection"}
    ]

    assert asked == []
    assert libraries_of(package) & {"sqlmodel"} == set()


BY_NAME: Final = {
    "cli/frame/command.py": "a command's module is imported when it is called, by its name in cli/table.py",
    "cli/frame/choices.py": "the codes that an option takes are imported when one is read: they are below it",
    "lifecycle/deferred.py": "guards and effects are imported when one is asked, from where they are listed",
}
"""Modules that import by a name that is no text of theirs, and why."""

_IMPORTING: Final = frozenset({"import_module", "__import__"})


def _imported_by_name(tree: ast.AST) -> Iterator[str | None]:
    """Give the names by which something is imported in a call, or by another name of what does; None: any."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if name in _IMPORTING:
                said = args[0] if args else None
                is_text = isinstance(said, ast.Constant) and isinstance(said.value, str)
                yield str(said.value) if is_text and isinstance(said, ast.Constant) else None
            case ast.Name(id=name) | ast.Attribute(attr=name) if (
                name in _IMPORTING and id(node) not in called
            ):
                yield None
            case ast.ImportFrom(names=names) if any(one.name in _IMPORTING and one.asname for one in names):
                yield None


def test_nothing_is_imported_past_the_linter_by_a_name() -> None:
    """The linter reads statements: a name in a call would pass by every layer and every door."""
    found = {
        (path.relative_to(ROOT).as_posix(), name)
        for package in OURS
        for path in (ROOT / package).rglob("*.py")
        for name in _imported_by_name(ast.parse(path.read_text("utf-8")))
    }

    assert found == {(path, None) for path in BY_NAME}


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("import importlib\nimportlib.import_module('flask')", ["flask"]),
        ("from importlib import import_module\nimport_module('web.application')", ["web.application"]),
        ("__import__('click')", ["click"]),
        ("importlib.import_module(name)", [None]),
        ("importlib.import_module(name='rich')", [None]),
        ("from importlib import import_module as bring\nbring('rich')", [None]),
        ("bring = importlib.import_module\nbring('rich')", [None]),
        ("builtins.__import__('cli.main')", ["cli.main"]),
        ("import importlib.resources", []),
    ],
)
def test_what_is_imported_by_a_name_is_seen_in_whatever_way(code: str, names: list[str | None]) -> None:
    assert [*_imported_by_name(ast.parse(code))] == names


def test_what_is_imported_when_it_is_asked_for_lies_in_the_folder_that_lists_it() -> None:
    folders = [
        ast.unparse(node.args[0])
        for package in OURS
        for path in (ROOT / package).rglob("*.py")
        if "Deferred(" in (text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Deferred"
    ]

    assert folders == ["__name__", "__name__"]
