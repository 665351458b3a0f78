"""How a command sits down to work: a desk from what the user has chosen. What it needs is imported late."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.settings import Settings
    from workflows.session import Desk


def open_desk(settings: Settings) -> Desk:
    """Open the register that the user named, on the day and as the person that they named.

    Raises:
        DatabaseUnusable: there is no register, or it cannot be used as it is.
        ClockRefused: the day cannot be today for this register.
        DefinitionError: the configuration is wrong.
    """
    from lifecycle.store import Store
    from workflows.configuration.loading import read_rulebook
    from workflows.session import sit_down

    store = Store.open(settings.db)
    return sit_down(store, read_rulebook(), today=settings.today, acting_as=settings.acting_as)
