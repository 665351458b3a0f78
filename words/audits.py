"""Audits in words: what is overdue, what terms rest on, if records can be trusted, what was corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.law import PARAGRAPHS
from words.deadlines import ENDED_AGREEMENT, last_day, outliving, rule_in_words, when_in_words
from words.document import Column, Document, Line, Listing, Space, lines
from words.findings import finding_items, finding_value
from words.history import decided_lines, history_lines, mended_lines, under
from words.sharing import of_a_part

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.audits.history_answer import HistoryAnswer
    from workflows.audits.overdue import Alike, AllOverdue, Overdue
    from workflows.audits.overlaps import Overlap
    from workflows.audits.terms import Coverage, Term, Terms
    from workflows.reading.corrections import Correction


# ---- what is overdue ----


def overdue_rows(found: Iterable[Overdue]) -> Listing:
    """Every open deadline that has passed."""
    return Listing(_OVERDUE, found, "audit.overdue_none")


def overdue_document(texts: Texts, found: AllOverdue) -> Document:
    """How many there were on the day, and all of them; what nobody has recorded is a line for each demand."""
    unrecorded = len(found.unrecorded)
    if late := len(found.recorded):
        yield Line(texts.count("audit.overdue", late, day=found.day))
        yield overdue_rows(found.recorded)
    else:
        yield Line(texts.text("audit.overdue_none_recorded" if unrecorded else "audit.overdue_none"))
    if unrecorded:
        yield Line(texts.count("audit.unrecorded", unrecorded))
        yield from lines(_by_law(texts, one) for one in found.alike())
        yield Line(texts.text("audit.overdue_see_law"))
    yield from of_a_part(texts, is_part=found.is_part)


def _by_law(texts: Texts, one: Alike) -> str:
    """Tell of one thing that the law asks, and the day by which it was due, in how many places."""
    first = one.first
    facts = {
        "paragraph": PARAGRAPHS[one.duty],
        "asked": texts.text(f"audit.law.asked.{one.duty}"),
        "municipality": first.whose[0].party if first.whose else first.reference,
        "act_by": one.act_by,
    }
    return f"  {texts.count('audit.overdue_by_law', one.how_many, **facts)}"


def _whose(texts: Texts, one: Overdue) -> str:
    del texts
    return ", ".join(f"{each.party} ({each.person})" if each.person else each.party for each in one.whose)


def _rule(texts: Texts, one: Overdue) -> str:
    """Name what is late: of a duty by law also which one it is, where several have one rule."""
    said = rule_in_words(texts, one.rule)
    says_which = one.duty is None or one.duty == "report"
    return said if says_which else f"{said}: {texts.text(f'audit.law.asked.{one.duty}')}"


def _settled_by(texts: Texts, one: Overdue) -> str:
    return ", ".join(
        texts.text("audit.tick") if code == "tick" else texts.trigger(one.machine, code)
        for code in one.settled_by
    )


_OVERDUE: Final = (
    Column("due_on", 0, show=last_day),
    Column("days_ago", on_screen=False, in_sheet=True),
    Column(
        "when",
        1,
        in_words=True,
        show=lambda texts, one: when_in_words(texts, -one.days_ago, recorded=one.is_recorded),
    ),
    Column("reference", 0),
    Column(
        "rule",
        0,
        folds=True,
        show=lambda texts, one: outliving(texts, _rule(texts, one), one),
    ),
    Column("whose", 2, folds=True, show=_whose),
    Column("settled_by", 3, folds=True, show=_settled_by),
    Column("machine", on_screen=False),
    Column("state", on_screen=False),
    Column("act_by", on_screen=False),
    Column("statutory", on_screen=False),
    Column("is_recorded", on_screen=False),
    Column("duty", on_screen=False),
    Column("incident", on_screen=False),
    *ENDED_AGREEMENT,
)


# ---- what the terms rest on ----


def terms_value(found: Terms) -> dict[str, object]:
    """Give terms and coverage to a program."""
    return {
        "day": found.day,
        "window": found.window,
        "is_part": found.is_part,
        "terms": iter(found.terms),
        "coverage": iter(found.coverage),
    }


def terms_rows(found: Terms, *, coverage: bool) -> Listing:
    """Every term; or the days of every municipality."""
    return Listing(_COVERAGE, found.coverage) if coverage else Listing(_TERMS, found.terms)


def terms_document(texts: Texts, found: Terms, *, coverage: bool) -> Document:
    """Every term and which of them overlap; or the days of every municipality, and of which years."""
    if coverage:
        if found.window is not None:
            yield Line(texts.text("audit.window", first=found.window.first, last=found.window.last))
        yield terms_rows(found, coverage=True)
        return
    yield Listing(_TERMS, found.alone)
    yield from lines(_overlaps(texts, found.overlapping))
    yield Line(texts.text("audit.of_a_part" if found.is_part else "audit.see_coverage"))


def _overlaps(texts: Texts, found: Iterable[tuple[str, Overlap]]) -> Iterator[str]:
    """Name every two agreements that are in force on the same days, each pair once."""
    for reference, one in found:
        if reference < one.reference:
            code = "audit.overlap_for_ever" if one.last is None else "audit.overlap"
            facts = {"reference": reference, "other": one.reference}
            yield texts.text(code, **facts, first=one.first, last=one.last)


def _from(texts: Texts, term: Term) -> str:
    return _with_basis(texts, term.starts_on_written, term.starts_on, term.starts_on_basis)


def _to(texts: Texts, term: Term) -> str:
    return _with_basis(texts, term.ends_on_written, term.ends_on, term.ends_on_basis)


def _with_basis(texts: Texts, written: str, day: date | None, basis: str) -> str:
    if basis == "stated":
        return written
    said = texts.word("basis", basis)
    return said if day is None else f"{day} ({said})"


def _years(texts: Texts, term: Term) -> str:
    if term.computed_years is None:
        return "" if term.stated_years is None else texts.number(term.stated_years)
    mark = " !" if term.stated_years_disagree else ""
    return f"{texts.number(term.computed_years)}{mark}"


def _basis(key: str) -> Column:
    """What a day rests on, in a column of its own where the day is to be sorted by."""

    def show(texts: Texts, term: Term) -> str:
        return texts.word("basis", getattr(term, key))

    return Column(key, on_screen=False, in_sheet=True, show=show)


def _deviation(texts: Texts, term: Term) -> str:
    if not term.deviates:
        return ""
    return texts.word("deviation", term.deviation) if term.deviation else texts.text("audit.unexplained")


def _uncovered(texts: Texts, one: Coverage) -> str:
    del texts
    return ", ".join(f"{gap.first} – {gap.last}" for gap in one.uncovered)  # noqa: RUF001 -- a span of days


def _grouped(key: str) -> Callable[[Texts, object], str]:
    """Write a number in the one form that numbers have in sentences."""

    def show(texts: Texts, row: object) -> str:
        number = getattr(row, key)
        return "" if number is None else texts.number(number)

    return show


_TERMS: Final = (
    Column("reference", 0),
    Column("state", 2, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column("starts_on", 1, show=_from),
    Column("ends_on", 0, show=_to),
    Column("computed_years", 3, right=True, show=_years),
    Column("days_left", 2, right=True, show=_grouped("days_left")),
    Column("deviation", 3, folds=True, show=_deviation),
    Column("machine", on_screen=False),
    _basis("starts_on_basis"),
    _basis("ends_on_basis"),
    Column("ended_on", on_screen=False),
    Column("stated_years", on_screen=False, in_sheet=True),
    Column("stated_years_disagree", on_screen=False, in_sheet=True),
    Column("standard_years", on_screen=False),
    Column("deviates", on_screen=False),
    Column("overlaps", on_screen=False),
)
_COVERAGE: Final = (
    Column("municipality", 0),
    Column("covered_days", 1, right=True, show=_grouped("covered_days")),
    Column("uncovered_days", 0, right=True, show=_grouped("uncovered_days")),
    Column("district_days", 2, right=True, show=_grouped("district_days")),
    Column("unknown_days", 1, right=True, show=_grouped("unknown_days")),
    Column("rests_on_assumptions", 4, show=lambda texts, one: texts.value(one.rests_on_assumptions)),
    Column("uncovered", 3, folds=True, show=_uncovered),
    Column("code", on_screen=False),
    Column("references", on_screen=False),
)


# ---- whether the records can be trusted ----


def history_value(found: HistoryAnswer) -> dict[str, object]:
    """Give an audit of the history to a program."""
    report = found.report
    return {
        "is_part": report.is_part,
        "records": report.records,
        "chains": report.chains,
        "rows": report.rows,
        "texts": report.texts,
        "forgotten": report.forgotten,
        "seal": found.seal,
        "seal_differs": found.differs,
        "findings": [finding_value(each) for each in report.findings],
        "history": found.rows,
        "states": [
            {"reference": one.reference, "state": one.state, "since": one.since} for one in found.states
        ],
    }


def history_rows(found: HistoryAnswer) -> Listing:
    """Everything that is wrong, for a program."""
    return Listing(_FINDINGS, (finding_value(each) for each in found.report.findings))


def history_document(texts: Texts, found: HistoryAnswer) -> Document:
    """What was to be told with it, what was looked at, everything that is wrong, and the seal."""
    report = found.report
    for row in found.rows:
        yield from lines(history_lines(texts, found.machine, row))
    if found.rows:
        yield Space()
    if found.states:
        yield Listing(_STATES, found.states)
        yield Space()
    looked_at = {"chains": report.chains, "records": report.records, "rows": report.rows}
    yield Line(texts.text("audit.looked_at", **looked_at, forgotten=report.forgotten))
    yield from of_a_part(texts, is_part=report.is_part)
    if report.findings:
        yield Line(texts.count("audit.history_findings", len(report.findings)))
        yield finding_items(texts, report.findings)
        yield Line(texts.text("audit.history_to_do"))
    else:
        yield Line(texts.text("audit.history_holds"))
    if found.expected:
        yield Line(texts.text("audit.seal_differs" if found.differs else "audit.seal_matches"))
    yield Line(texts.text("audit.seal", seal=found.seal))


_FINDINGS: Final = (
    Column("where"),
    Column(
        "finding",
        title=lambda texts: texts.text("column.finding"),
        show=lambda texts, row: texts.text(row["finding"], **row["facts"]),
    ),
    Column("facts", on_screen=False),
)
_STATES: Final = (
    Column("reference", 0),
    Column("state", 0, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column("since", 1),
)


# ---- what was mended ----


def corrections_rows(found: Sequence[Correction]) -> Listing:
    """Everything that was corrected, for a program."""
    return Listing(_CORRECTIONS, found)


def corrections_document(texts: Texts, found: Sequence[Correction], *, is_part: bool = False) -> Document:
    """How many corrections there were, and each with what holds instead of what."""
    yield Line(texts.count("audit.corrections", len(found)))
    yield from of_a_part(texts, is_part=is_part)
    for one in found:
        yield from lines(_correction_lines(texts, one))


def _correction_lines(texts: Texts, one: Correction) -> list[str]:
    """Tell one correction: where, when, why, and what holds instead of what."""
    who = one.actor or one.principal
    head = "audit.correction" if one.holds else "audit.correction_struck"
    lines = ["", texts.text(head, reference=one.reference, seq=one.seq, on=one.on, who=who)]
    if one.reason:
        lines.append(f"     {texts.text('history.reason', text=one.reason)}")
    if one.caused_by:
        lines.append(f"     {texts.text('history.because_of', reference=one.caused_by[0])}")
    lines += [f"     {said}" for said in decided_lines(texts, one.decided_for, one.function, one.evidence)]
    mended = (f"     {line}" for each in one.mended for line in mended_lines(texts, one.machine, each))
    return [under(line, 5) for line in (*lines, *mended)]


_CORRECTIONS: Final = (
    Column("reference"),
    Column("seq"),
    Column("corrected_row"),
    Column("on"),
    *(Column(key, on_screen=False) for key in ("recorded_at", "actor", "principal")),
    *(Column(key, on_screen=False) for key in ("decided_for", "function")),
    *(Column(key) for key in ("evidence", "reason")),
    *(Column(key, on_screen=False) for key in ("state_before", "state_after")),
    Column(
        "mended",
        show=lambda texts, one: "; ".join(
            line for each in one.mended for line in mended_lines(texts, one.machine, each)
        ),
    ),
    Column("caused_by", on_screen=False),
    Column("holds", title=lambda texts: texts.text("column.holds")),
)
