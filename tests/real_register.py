"""A register that is founded as a real one, and may still be written in on any day of a test's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.definitions import store_definitions
from lifecycle.register import note_definitions
from lifecycle.rule_texts import keep_rule_texts
from lifecycle.store import set_fact
from lifecycle.transaction import Transaction
from workflows.clock import Moment, real_moment
from workflows.session import principal_of

if TYPE_CHECKING:
    from lifecycle.rulebook import Rulebook
    from lifecycle.store import Store


def found_as_real(store: Store, rulebook: Rulebook, now: Moment | None = None) -> None:
    """Let the register's own chain say that it is no register for practice, as its first row does.

    Args:
        now: when it is founded, if not now: before whatever is written under a clock of the test's.
    """
    now = now or real_moment()
    with store.writing() as connection:
        set_fact(connection, "simulated", "no")
        principal = principal_of(connection, store.principal())
        tx = Transaction(connection, rulebook, now.today, now.instant, principal)
        note_definitions(tx, store_definitions(connection, rulebook))
        keep_rule_texts(tx)
        set_fact(connection, "simulated", "yes")
