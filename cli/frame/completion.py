"""Completion in shells: commands, options, references of the register and names of fields.

A shell asks at every press of a key. What cannot be answered is answered with nothing: it never fails, tells
nobody why, and writes nothing.
"""

from __future__ import annotations

import io
from contextlib import redirect_stderr, suppress
from typing import TYPE_CHECKING, Any, Final

import click

from cli.frame.settings import VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from click.shell_completion import CompletionItem, ShellComplete

SHELLS: Final = ("bash", "zsh", "fish")

_PROGRAM: Final = "handslag"
_MARKS: Final = ("=", ":")
"""Bash takes words apart at these, and gives them as words of their own."""

_ADDED: Final = "COMPREPLY+=($value)"
_AS_IT_IS: Final = """COMPREPLY+=("$value")
            if [[ $value == *= ]]; then compopt -o nospace; fi"""
"""A name with a space is one word, and a value follows an equals sign at once."""


def script_of(shell: str, root: click.Command) -> str:
    """Give what a shell is to read once in order to complete."""
    from click.shell_completion import ShellComplete

    source = ShellComplete.source(_asking(shell, root))
    return source.replace(_ADDED, _AS_IT_IS) if shell == "bash" else source


def answer(root: click.Command, instruction: str) -> None:
    """Answer a shell what may follow on its line, or nothing."""
    shell, _, what = instruction.partition("_")
    with suppress(Exception), redirect_stderr(io.StringIO()):
        if what == "complete" and shell in SHELLS:
            asking = _asking(shell, root)
            args, incomplete = asking.get_completion_args()
            if shell == "bash":
                args, incomplete = whole_words(args, incomplete)
            found = asking.get_completions(args, incomplete)
            click.echo("\n".join(asking.format_completion(item) for item in found).encode())


def _asking(shell: str, root: click.Command) -> ShellComplete:
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 -- of each of SHELLS
    return kind(root, {}, _PROGRAM, VARIABLE)


def whole_words(args: Iterable[str], incomplete: str) -> tuple[list[str], str]:
    """Put together again what bash takes apart: `--db sqlite:///a.db`, `--side=police`, `title=x`."""
    words: list[str] = []
    for word in (*args, incomplete):
        joined = words and (word in _MARKS or words[-1].endswith(_MARKS)) and word != ""
        if joined:
            words[-1] += word
        else:
            words.append(word)
    if incomplete == "" and words[:-1] and words[-2].endswith(_MARKS):
        words.pop()
    return words[:-1], words[-1]


class Completed(click.types.StringParamType):
    """A text of which a shell is told what it may be."""

    def __init__(self, known: Callable[[click.Context, str], Iterable[str]]) -> None:
        self._known = known

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """List what is known that begins so."""
        from click.shell_completion import CompletionItem

        del param
        return [CompletionItem(one) for one in self._known(ctx, incomplete)]


def complete_params(params: Iterable[click.Parameter], known: dict[str, Completed]) -> None:
    """Let parameters of some names be completed, where they take any text."""
    for param in params:
        if param.name in known and type(param.type) is click.types.StringParamType:
            param.type = known[param.name]


def fields_beginning(codes: Iterable[str], called: Callable[[str], str], begun: str) -> Iterator[str]:
    """Name fields as they are typed without quotes, `första-dag=`; else by their codes: `term_years=`."""
    for code in codes:
        word = called(code).replace(" ", "-")
        typed = word if word.replace("-", "").isalpha() else code
        if f"{typed}=".startswith(begun.casefold()) or f"{code}=".startswith(begun):
            yield f"{typed}="


def items(known: Iterable[tuple[str, str]], begun: str) -> list[CompletionItem[Any]]:
    """Give names that begin so, each with what it means."""
    from click.shell_completion import CompletionItem

    return [
        CompletionItem(name, help=" ".join(says.split())) for name, says in known if name.startswith(begun)
    ]
