"""`handslag audit …`: what is overdue, what the terms rest on, whether the records can be trusted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import click

from cli.desk import open_desk
from cli.exit_codes import ExitCode
from cli.findings import show_findings
from cli.frame import command
from cli.output import say, say_count, show_document, show_table, tell
from cli.parameters import DAY
from cli.settings import texts_of
from lifecycle.acts import ACT_TEXTS
from words.deadlines import rule_in_words
from words.document import Column
from words.findings import finding_value
from words.history import history_lines, value_in_words

if TYPE_CHECKING:
    from cli.settings import Settings
    from words.texts import Texts
    from workflows.audits.corrections import Correction, Mended
    from workflows.audits.history import HistoryReport
    from workflows.audits.overdue import Overdue
    from workflows.audits.terms import Coverage, Term
    from workflows.chronicle import Row
    from workflows.standing import Standing


def both_days(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the two kinds of then: --as-of, what was true on a day; --known-on, what was known on it."""
    options = (click.option("--as-of", type=DAY), click.option("--known-on", type=DAY))
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command(csv=True)
@both_days
@click.option("--fail", is_flag=True)
def overdue(settings: Settings, as_of: date | None, known_on: date | None, *, fail: bool) -> ExitCode | None:
    """Every open deadline that has passed."""
    from workflows.audits.overdue import overdue as find_overdue

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = find_overdue(connection, desk.rulebook, today=desk.today, as_of=as_of, known_on=known_on)
    say_count(settings, "audit.overdue", len(found), day=as_of or known_on or desk.today)
    show_table(settings, _OVERDUE, found, empty="audit.overdue_none")
    return ExitCode.REFUSED if fail and found else None


@command(csv=True)
@both_days
@click.option("--since", type=DAY)
@click.option("--coverage", is_flag=True)
@click.option("--fail", is_flag=True)
def terms(
    settings: Settings,
    as_of: date | None,
    known_on: date | None,
    since: date | None,
    *,
    coverage: bool,
    fail: bool,
) -> ExitCode | None:
    """Every term and what it rests on; with --coverage the days of every municipality."""
    from workflows.audits.terms import LAW_SINCE
    from workflows.audits.terms import terms as find_terms

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = find_terms(
            connection,
            desk.rulebook,
            today=desk.today,
            as_of=as_of,
            known_on=known_on,
            since=since or LAW_SINCE,
        )
    if settings.output == "json":
        show_document(settings, found)
    elif coverage:
        if found.window is not None:
            say(settings, "audit.window", first=found.window.first, last=found.window.last)
        show_table(settings, _COVERAGE, found.coverage)
    else:
        show_table(settings, _TERMS, found.terms)
        _say_overlaps(settings, found.terms)
        say(settings, "audit.see_coverage")
    unexplained = any(term.unexplained for term in found.terms)
    uncovered = any(one.uncovered_days for one in found.coverage)
    overlapping = any(term.overlaps for term in found.terms)
    return ExitCode.REFUSED if fail and (unexplained or uncovered or overlapping) else None


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--expect", "expected_seal")
def history(
    settings: Settings,
    reference: str | None,
    as_of: date | None,
    known_on: date | None,
    expected_seal: str | None,
) -> ExitCode | None:
    """Whether the chains hold and the tables are what they say."""
    from workflows.audits.history import audit_history
    from workflows.audits.seals import seal_on
    from workflows.chronicle import chronicle
    from workflows.lookup import find_record
    from workflows.standing import HistoryUnreadable, standings

    desk = open_desk(settings)
    with desk.reading() as connection:
        then = None if known_on is None or reference else seal_on(connection, known_on)
        expected = None if then else expected_seal
        report = audit_history(
            connection,
            desk.rulebook,
            reference=reference,
            expected_seal=expected,
            now=desk.moment.instant,
        )
        seal = then or report.seal
        differs = expected_seal not in (None, seal)
        answer = _Answer(report, seal, expected=expected_seal is not None, differs=differs)
        try:
            if reference is not None:
                record = find_record(connection, reference)
                told = chronicle(connection, record, as_of=as_of, known_on=known_on)
                answer = replace(answer, machine=record.machine, rows=told)
            elif as_of is not None:
                states = standings(connection, desk.rulebook, as_of=as_of, known_on=known_on)
                answer = replace(answer, states=states)
        except (HistoryUnreadable, ValueError, KeyError, TypeError):
            if not report.findings:
                raise  # nothing that was found explains why the history cannot be told
    _render_history(settings, answer)
    return ExitCode.REFUSED if report.findings or answer.differs else None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What an audit of the history found, and what was asked to be told with it."""

    report: HistoryReport
    seal: str
    expected: bool
    differs: bool
    machine: str = ""
    rows: tuple[Row, ...] = ()
    states: tuple[Standing, ...] = ()


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--fail", is_flag=True)
def corrections(
    settings: Settings, reference: str | None, as_of: date | None, known_on: date | None, *, fail: bool
) -> ExitCode | None:
    """Everything that was corrected, by whom and why."""
    from workflows.audits.corrections import corrections as find_corrections

    desk = open_desk(settings)
    with desk.reading() as connection:
        found = find_corrections(connection, reference=reference, as_of=as_of, known_on=known_on)
    if settings.output == "screen":
        texts = texts_of(settings)
        say_count(settings, "audit.corrections", len(found))
        for one in found:
            for line in _correction_lines(texts, one):
                tell(line)
    else:
        show_table(settings, _CORRECTIONS, found)
    return ExitCode.REFUSED if fail and found else None


def _render_history(settings: Settings, answer: _Answer) -> None:
    report, texts = answer.report, texts_of(settings)
    findings = [finding_value(texts, each) for each in report.findings]
    if settings.output == "csv":
        show_table(settings, _FINDINGS, findings)
        return
    states = [{"reference": one.reference, "state": one.state, "since": one.since} for one in answer.states]
    show_document(
        settings,
        {
            "records": report.records,
            "chains": report.chains,
            "rows": report.rows,
            "texts": report.texts,
            "forgotten": report.forgotten,
            "seal": answer.seal,
            "seal_differs": answer.differs,
            "findings": findings,
            "history": answer.rows,
            "states": states,
        },
    )
    if settings.output == "screen":
        _show_history(settings, answer)


def _show_history(settings: Settings, answer: _Answer) -> None:
    report, texts = answer.report, texts_of(settings)
    for row in answer.rows:
        for line in history_lines(texts, answer.machine, row):
            tell(line)
    if answer.rows:
        click.echo()
    if answer.states:
        show_table(settings, _STATES, answer.states)
        click.echo()
    looked_at = {"chains": report.chains, "records": report.records, "rows": report.rows}
    say(settings, "audit.looked_at", **looked_at, forgotten=report.forgotten)
    if report.findings:
        say_count(settings, "audit.history_findings", len(report.findings))
        show_findings(settings, report.findings)
    else:
        say(settings, "audit.history_holds")
    if answer.expected:
        say(settings, "audit.seal_differs" if answer.differs else "audit.seal_matches")
    say(settings, "audit.seal", seal=answer.seal)


def _correction_lines(texts: Texts, one: Correction) -> list[str]:
    """Tell one correction: where, when, why, and what holds instead of what."""
    who = one.actor or texts.text("audit.nobody")
    head = "audit.correction" if one.holds else "audit.correction_struck"
    lines = ["", texts.text(head, reference=one.reference, seq=one.seq, on=one.on, who=who)]
    if one.reason:
        lines.append(f"     {texts.text('history.reason', text=one.reason)}")
    if one.caused_by:
        lines.append(f"     {texts.text('history.because_of', reference=one.caused_by[0])}")
    return [*lines, *(f"     {line}" for mended in one.mended for line in _mended_lines(texts, mended))]


def _mended_lines(texts: Texts, mended: Mended) -> list[str]:
    if mended.struck:
        return [texts.text("audit.struck", row=mended.seq, on=mended.on)]
    restored = texts.text("audit.restored", row=mended.seq, on=mended.on)
    lines = [restored] if mended.restored else []
    for changed in mended.changed:
        name = texts.word("field", changed.what)
        old = value_in_words(texts, changed.what, changed.old)
        new = value_in_words(texts, changed.what, changed.new)
        lines.append(texts.text("audit.mended", row=mended.seq, name=name, old=old, new=new))
    for old_act, new_act in zip(mended.acts_before, mended.acts_after, strict=True):
        kind = texts.word("act", old_act.kind)
        for field in ("on_text", "until", "capacity", *ACT_TEXTS):
            old, new = getattr(old_act, field), getattr(new_act, field)
            if old != new:
                name = kind if field == "on_text" else f"{kind}, {texts.word('field', field)}"
                said = [texts.word(field, one) if field == "capacity" else one for one in (old, new)]
                lines.append(texts.text("audit.mended", row=mended.seq, name=name, old=said[0], new=said[1]))
    return lines


def _whose(texts: Texts, one: Overdue) -> str:
    del texts
    return ", ".join(f"{each.party} ({each.person})" if each.person else each.party for each in one.whose)


def _settled_by(texts: Texts, one: Overdue) -> str:
    return ", ".join(
        texts.text("audit.tick") if code == "tick" else texts.trigger(one.machine, code)
        for code in one.settled_by
    )


def _from(texts: Texts, term: Term) -> str:
    return _with_basis(texts, term.starts_on_written, term.starts_on, term.starts_on_basis)


def _to(texts: Texts, term: Term) -> str:
    return _with_basis(texts, term.ends_on_written, term.ends_on, term.ends_on_basis)


def _with_basis(texts: Texts, written: str, day: date | None, basis: str) -> str:
    if basis == "stated":
        return written
    said = texts.word("basis", basis)
    return said if day is None else f"{day} ({said})"


def _say_overlaps(settings: Settings, found: Sequence[Term]) -> None:
    """Name every two agreements that are in force on the same days, each pair once."""
    for term in found:
        for one in term.overlaps:
            if term.reference < one.reference:
                code = "audit.overlap_for_ever" if one.last is None else "audit.overlap"
                facts = {"reference": term.reference, "other": one.reference}
                say(settings, code, **facts, first=one.first, last=one.last)


def _years(texts: Texts, term: Term) -> str:
    if term.computed_years is None:
        return "" if term.stated_years is None else texts.number(term.stated_years)
    mark = " !" if term.stated_years_disagree else ""
    return f"{texts.number(term.computed_years)}{mark}"


def _deviation(texts: Texts, term: Term) -> str:
    if not term.deviates:
        return ""
    return texts.word("deviation", term.deviation) if term.deviation else texts.text("audit.unexplained")


def _gaps(texts: Texts, one: Coverage) -> str:
    del texts
    return ", ".join(f"{gap.first} – {gap.last}" for gap in one.gaps)  # noqa: RUF001 -- a span of days


_OVERDUE: Final = (
    Column("due_on", 0),
    Column("days", 1, show=lambda texts, one: texts.count("now.days_ago", one.days)),
    Column("reference", 0),
    Column("rule", 0, folds=True, show=lambda texts, one: rule_in_words(texts, one.rule)),
    Column("whose", 2, folds=True, show=_whose),
    Column("settled_by", 3, folds=True, show=_settled_by),
    Column("machine", on_screen=False),
    Column("state", on_screen=False),
    Column("act_by", on_screen=False),
    Column("statutory", on_screen=False),
    Column("incident", on_screen=False),
)
_TERMS: Final = (
    Column("reference", 0),
    Column("state", 2, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column("starts_on", 1, show=_from),
    Column("ends_on", 0, show=_to),
    Column("computed_years", 3, right=True, show=_years),
    Column("days_left", 2, right=True),
    Column("deviation", 3, folds=True, show=_deviation),
    Column("machine", on_screen=False),
    Column("starts_on_basis", on_screen=False),
    Column("ends_on_basis", on_screen=False),
    Column("ended_on", on_screen=False),
    Column("stated_years", on_screen=False),
    Column("stated_years_disagree", on_screen=False),
    Column("standard_years", on_screen=False),
    Column("deviates", on_screen=False),
    Column("overlaps", on_screen=False),
)
_COVERAGE: Final = (
    Column("municipality", 0),
    Column("covered_days", 1, right=True),
    Column("uncovered_days", 0, right=True),
    Column("unknown_days", 1, right=True),
    Column("rests_on_assumptions", 4, show=lambda texts, one: texts.value(one.rests_on_assumptions)),
    Column("gaps", 3, folds=True, show=_gaps),
    Column("code", on_screen=False),
    Column("references", on_screen=False),
)
_FINDINGS: Final = tuple(Column(key) for key in ("where", "finding", "message", "facts"))
_STATES: Final = (
    Column("reference", 0),
    Column("state", 0, show=lambda texts, one: texts.state(one.machine, one.state)),
    Column("since", 1),
)
_CORRECTIONS: Final = tuple(
    Column(key)
    for key in (
        *("reference", "seq", "target", "on", "recorded_at", "actor", "decided_for", "function"),
        *("evidence", "reason", "state_before", "state_after", "mended", "caused_by", "holds"),
    )
)
