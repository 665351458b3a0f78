"""What a shell is told of the register: references, and the fields of what is being written about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cli.frame.completion import Completed, fields_beginning
from cli.frame.settings import texts_of
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import click
    from sqlalchemy import Connection

    from cli.frame.settings import Settings

_MACHINES: Final = {
    "picture": "problem_picture",
    "activity": "activity",
    "forum": "forum",
    "meeting": "meeting",
}
"""Group of a command that makes something new -> the machine of what it makes."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the register that a line is about, and in its language."""

    settings_of: Callable[[click.Context], Settings]

    def parameters(self) -> dict[str, Completed]:
        """Give the parameters that are completed, by their names."""
        references, fields = Completed(self.references), Completed(self.fields)
        return {"reference": references, "under": references, "pairs": fields, "described": fields}

    def references(self, ctx: click.Context, begun: str) -> Iterable[str]:
        """List the references that begin so."""
        from workflows.lookup.beginning import references_beginning

        return self._read(ctx, lambda connection: references_beginning(connection, begun))

    def fields(self, ctx: click.Context, begun: str) -> Iterator[str]:
        """List the fields that begin so of what the line is about."""
        from lifecycle.fields import NOT_SAID
        from lifecycle.nouns import noun_driven_by

        if "=" in begun or (machine := self._machine(ctx)) is None:
            return
        texts = texts_of(self.settings_of(ctx))
        codes = (code for code in noun_driven_by(machine).shown if code not in NOT_SAID)
        yield from fields_beginning(codes, lambda code: texts.word("field", code), begun)

    def _machine(self, ctx: click.Context) -> str | None:
        group = ctx.parent.info_name if ctx.parent else None
        if ctx.info_name == "new" and group in _MACHINES:
            return _MACHINES[group]
        if isinstance(kind := ctx.params.get("kind"), str):
            return kind
        reference = ctx.params.get("reference")
        return self._machine_of(ctx, reference) if isinstance(reference, str) else None

    def _machine_of(self, ctx: click.Context, reference: str) -> str:
        from workflows.lookup.by_name import find_record

        return self._read(ctx, lambda connection: [find_record(connection, reference).machine])[0]

    def _read(self, ctx: click.Context, read: Callable[[Connection], list[str]]) -> list[str]:
        from workflows.clock import real_moment
        from workflows.session import Application

        settings = self.settings_of(ctx)
        application = Application.open(settings.db)
        ctx.call_on_close(application.store.close)
        request = application.at(real_moment(), acting_as=settings.acting_as)
        with request.reading() as connection:
            return read(connection)
