"""`handslag duty list`: what the law demands of each registered municipality, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cli.desk import open_desk
from cli.frame import command
from cli.output import say, show_table
from words.deadlines import days_in_words
from words.document import Column

if TYPE_CHECKING:
    from cli.settings import Settings
    from words.texts import Texts
    from workflows.duties import DutyLine


@command(csv=True)
def list_duties(settings: Settings) -> None:
    """List the law's two-year clocks of every registered municipality."""
    from workflows.duties import duties, without_duties

    desk = open_desk(settings)
    with desk.reading() as connection:
        rows = duties(connection, desk.rulebook, today=desk.today)
        without = without_duties(connection)
    show_table(settings, _DUTIES, rows, empty="duty.none")
    for name in without:
        say(settings, "duty.not_set_up", name=name)


def _days(texts: Texts, line: DutyLine) -> str:
    return days_in_words(texts, line.days)


_DUTIES: Final = (
    Column("reference", 0),
    Column("municipality", 4, on_screen=False),
    Column("kind", 1, folds=True, show=lambda texts, row: texts.word("code.duty_kind", row.kind)),
    Column("state", 4, on_screen=False),
    Column("met_on", 1),
    Column("proof", 3, folds=True),
    Column("due_on", 0),
    Column("act_by", 4, on_screen=False),
    Column("days", 1, show=_days),
)
