"""What the law demands of each registered municipality, and by when, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lifecycle.codes import CODES
from lifecycle.records.duty import KINDS, OFFERED, PARAGRAPHS
from words.actions import line_in_words
from words.deadlines import last_day, moved_from, when_in_words
from words.document import Column, Document, Line, Listing
from workflows.action import DAY, TEXT, Action, Blank, Code

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.action import Row, Value
    from workflows.agreements.duties import Told
    from workflows.directory.duties import DutyLine


def kinds_explained(texts: Texts) -> list[tuple[str, str]]:
    """Say of each kind of duty which paragraph it is of, and what can be said of it, with an example."""
    return [(by_paragraph(texts, kind), _what_is_said(texts, kind)) for kind in KINDS]


def by_paragraph(texts: Texts, kind: str) -> str:
    """Say which paragraph a kind of duty is of, and what it is called."""
    numbers = PARAGRAPHS[kind]
    called = texts.word("code.duty_kind", kind)
    return texts.count("duty.kind", len(numbers), numbers=tuple(map(str, numbers)), kind=called)


def _what_is_said(texts: Texts, kind: str) -> str:
    offered = OFFERED[kind]
    said: dict[str, Value] = {"tasks": _A_TASK} if "tasks" in offered else {"met_on": DAY, "proof": TEXT}
    own = [number for number in PARAGRAPHS[kind] if _is_its_own(number)]
    called = f"{own[0]} §" if own else Code("code.duty_kind", kind)
    example = Action("duty record", (called, Blank("municipality")), said)
    fields = tuple(texts.word("field", one) for one in offered)
    return texts.text("duty.what_is_said", fields=fields, command=line_in_words(texts, example))


def _is_its_own(paragraph: int) -> bool:
    """Whether a kind of duty can be called by it: nothing else is written down for it."""
    return sum(paragraph in numbers for numbers in PARAGRAPHS.values()) == 1


def duties_rows(found: Sequence[DutyLine]) -> Listing:
    """What has to be met by a day, one a row."""
    return Listing(_DUTIES, found, "duty.none")


def duties_document(texts: Texts, found: Sequence[DutyLine], without: Iterable[str]) -> Document:
    """What has to be met by a day, and which municipalities have no such duties yet."""
    yield duties_rows(found)
    for name in without:
        yield Line(texts.text("duty.not_set_up", name=name))
    if found:
        yield Line(texts.text("duty.how_to_record"))


def told_document(texts: Texts, reference: str, told: Told) -> Document:
    """Say of a duty what lacks, whether its proof can be found, and when it is to be done again."""
    if told.unproved:
        yield Line(texts.text("duty.unproved", proof=told.unproved))
    if told.tasks_to_say:
        yield Line(texts.text("duty.tasks_to_say", tasks=told.tasks_to_say))
    if told.prepared_on is not None:
        yield Line(texts.text("duty.council_not_told", on=told.prepared_on, reference=reference))
    again = told.again
    if again is None:
        return
    facts: dict[str, object] = {"act_by": again.act_by, "met_on": again.met_on}
    if again.is_by_law:
        code = "duty.next_time_passed" if again.has_passed else "duty.next_time"
    else:
        code = "duty.next_report_passed" if again.has_passed else "duty.next_report"
    yield Line(
        " ".join(filter(None, (texts.text(code, **facts), moved_from(texts, again.act_by, again.due_on))))
    )
    if again.is_only_said and not told.unproved:
        yield Line(texts.text("duty.counted_from_said", **facts))
    met_on, before = again.met_on, again.before
    if again.is_by_law and met_on is not None and before is not None and met_on - before < _ONE_TIME:
        facts |= {"before": before, "reference": reference, "row": again.row}
        yield Line(texts.text("duty.counted_anew", **facts))


def _when(texts: Texts, row: DutyLine) -> str:
    if row.days_left is None:
        return texts.text("duty.cannot_be_judged")
    return when_in_words(texts, row.days_left, recorded=row.is_recorded)


def _papers(row: DutyLine) -> list[str]:
    """Name all by which it can be read that it was met."""
    return [one for one in (row.paragraph, row.diary_number, row.proof) if one]


_A_TASK: Final[tuple[Row, ...]] = ({"task": CODES["tasks.task"][0], "how": TEXT},)

_ONE_TIME: Final = timedelta(days=183)
"""Within so many days it may be one and the same time that is written down twice."""

_DUTIES: Final = (
    Column("reference", 0),
    Column("municipality", 4, on_screen=False),
    Column("kind", 1, folds=True, show=lambda texts, row: texts.word("code.duty_kind", row.kind)),
    Column("state", 4, on_screen=False),
    Column("met_on", 1),
    Column("proof", 3, folds=True, show=lambda texts, row: texts.value(_papers(row))),
    Column("paragraph", 4, on_screen=False),
    Column("diary_number", 4, on_screen=False),
    Column("due_on", 0, show=last_day),
    Column("act_by", 4, on_screen=False),
    Column("days_left", 4, on_screen=False, in_sheet=True),
    Column(
        "when",
        1,
        in_words=True,
        show=_when,
    ),
    Column("is_recorded", 4, on_screen=False),
    Column("version", 4, on_screen=False),
)
