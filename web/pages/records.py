"""One record whole: how it stands, the days to keep, the ways on, what hangs below, facts and history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from flask import render_template
from markupsafe import Markup

from lifecycle.lacking import was_never_recorded
from lifecycle.nouns import noun_driven_by
from lifecycle.records import Record
from lifecycle.values import dataclass
from web.frame.addresses import address_of, addresses_of
from web.frame.asking import asked, texts
from web.frame.documents import sections_of
from web.frame.forms import can_be_said
from web.frame.lacking import Lack, lacks_of
from web.frame.records import record_at
from web.frame.ways import STEP_PAGES
from web.pages.beginnings import begun_under
from web.pages.closing import can_be_closed
from web.pages.figures import has_figures
from web.pages.forgetting import forgetting_of
from web.pages.meetings import meeting_pages
from web.pages.mending import mending_of
from web.pages.steps import acts_open
from web.pages.tables import has_tables
from words.board import below_listing, meaning_of_step
from words.deadlines import outliving, rule_in_words, title_in_words, when_in_words
from words.document import Line
from words.fields import rows_listing
from words.history import history_lines
from words.pictures import kind_of
from words.records import beside_its_facts, said_of
from words.round_sheet import TOLD_OF_A_CONCLUSION, sheet_document
from words.timeline import timeline_document, timeline_picture
from workflows.agreements.signing import OF_ONE_PARTY
from workflows.follow_up.result import OF
from workflows.follow_up.rounds import read_sheet
from workflows.reading.board import next_steps
from workflows.reading.timeline import timeline
from workflows.reading.whole import read_whole
from workflows.replies.links import is_by_link
from workflows.replies.question import MACHINE, waits_for_an_answer, waits_to_be_confirmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask.typing import ResponseReturnValue
    from sqlalchemy import Connection

    from lifecycle.snapshot import Snapshot
    from web.frame.documents import Section
    from words.document import Document
    from workflows.reading.board import NextSteps
    from workflows.reading.whole import Whole


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: what it is called and means, what it still lacks, and where it is taken."""

    called: str
    means: str
    lacks: tuple[Lack, ...]
    href: str


@dataclass(frozen=True, slots=True)
class DayToKeep:
    """A day by which something is to be done, how far off it is, and what it is."""

    on: str
    when: str
    rule: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """What a field says, where that leads to, and where it is changed."""

    called: str
    said: str
    href: str | None
    change: str | None
    rows: Section = ()
    """Of a small table: the table."""


_AT_THE_TOP: Final = frozenset({"reference", "machine", "state", "since", "title", "version"})
"""What a page's heading says already, and what only whoever writes rests on."""


def record(kind: str, reference: str) -> ResponseReturnValue:
    """Show a record."""
    asking = asked()
    with asking.reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        whole = read_whole(connection, asking.rulebook, there.reference, history=True)
        assert whole is not None  # noqa: S101 -- of today every record is known
        steps = next_steps(connection, asking.rulebook, whole.shown, asking.today)
        snapshot = whole.shown.snapshot
        return render_template(
            "record.html",
            snapshot=snapshot,
            kind=texts().word("kind", kind_of(snapshot)),
            called=title_in_words(texts(), snapshot.machine, snapshot.title or ""),
            state=outliving(texts(), _state(whole), snapshot),
            days=[*_days(snapshot)],
            ways=[*_ways(connection, steps), *_acts(steps)],
            begun=[*_begun_here(steps)],
            sheet=sections_of(connection, texts(), _sheet(connection, snapshot)),
            through_time=address_of(snapshot.machine, snapshot.reference, "timeline"),
            more=[*more_pages(snapshot)],
            below=sections_of(connection, texts(), _below(steps)),
            facts=[*_facts(connection, whole)],
            empty=[*_unsaid(whole)],
            beside=sections_of(connection, texts(), beside_its_facts(texts(), whole)),
            history=[(row, history_lines(texts(), snapshot.machine, row)) for row in whole.history or ()],
            mended=mending_of(connection, there, whole.history or ()),
            forgotten=forgetting_of(connection, there),
        )


def _state(whole: Whole) -> str:
    """Say in which state a record is; of an answer that nobody has confirmed, that it came by a link."""
    now = whole.shown.snapshot
    said = texts().state(now.machine, now.state)
    answers = [row for row in whole.history or () if row.holds and row.trigger == "answer"]
    if not waits_to_be_confirmed(now.means) or not (answers and is_by_link(answers[-1].principal)):
        return said
    return texts().text("web.state_by_link", state_now=said)


def timeline_page(kind: str, reference: str) -> ResponseReturnValue:
    """Show the family of a record through time, as a picture and as a table."""
    asking = asked()
    with asking.reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        found = timeline(connection, asking.rulebook, there.reference, asking.today)
        return render_template(
            "through_time.html",
            title=texts().text("timeline.title", reference=there.reference),
            reference=there.reference,
            back=address_of(there.machine, there.reference),
            drawn=Markup(timeline_picture(texts(), found)),  # noqa: S704 -- written as XML, texts and all
            sections=sections_of(connection, texts(), timeline_document(found)),
        )


def _days(snapshot: Snapshot) -> Iterator[DayToKeep]:
    """Say which days are to be kept."""
    today = asked().today
    for deadline in snapshot.deadlines:
        away = (deadline.last - today).days
        when = when_in_words(texts(), away, recorded=not was_never_recorded(snapshot))
        rule = rule_in_words(texts(), deadline.rule)
        yield DayToKeep(str(deadline.last), when, rule, is_late=away < 0)


def _ways(connection: Connection, found: NextSteps) -> Iterator[Way]:
    """Give the steps of its machine that people take, but for what parties do one by one."""
    snapshot = found.snapshot
    for option in found.options:
        if option.trigger in OF_ONE_PARTY:
            continue
        at = partial(address_of, snapshot.machine, snapshot.reference)
        own = STEP_PAGES.get(option.trigger)
        href = at("step", trigger=option.trigger) if own is None else at("act", act=own)
        called = texts().trigger(snapshot.machine, option.trigger)
        means = meaning_of_step(texts(), snapshot, option.trigger)
        yield Way(called, means, lacks_of(connection, snapshot, [*option.unmet, *option.notes]), href)


def _acts(found: NextSteps) -> Iterator[Way]:
    """Give what its parties do one by one."""
    snapshot = found.snapshot
    for name in acts_open(found):
        href = address_of(snapshot.machine, snapshot.reference, "act", act=name)
        yield Way(texts().text(f"web.act.{name}"), texts().text(f"web.means.{name}"), (), href)


def _begun_here(found: NextSteps) -> Iterator[tuple[str, str]]:
    """Name what can be begun here, and where: what hangs on it, and what comes after it."""
    snapshot = found.snapshot
    at = partial(address_of, snapshot.machine, snapshot.reference)
    if found.renewable:
        yield texts().text("web.act.fornya"), at("act", act="fornya")
    if found.revisable:
        yield texts().text("web.successor"), at("successor")
    if not snapshot.means.has_ended:
        for machine in begun_under(snapshot.machine):
            yield texts().word("kind", machine), at("begin_under", machine=machine)


def more_pages(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """Name the pages that some kinds of records have besides, and where they are."""
    at = partial(address_of, snapshot.machine, snapshot.reference)
    if snapshot.machine == "round" and not snapshot.means.has_ended:
        yield texts().text("web.record.sheet"), at("sheet")
    if has_figures(snapshot):
        yield texts().text("web.title.figures"), at("figures")
    if has_tables(snapshot):
        yield texts().text("web.title.tables"), at("tables")
    if can_be_closed(snapshot):
        yield texts().text("web.title.close_rounds"), at("close_rounds")
    if snapshot.machine == "meeting":
        yield from meeting_pages(snapshot.reference, planned=snapshot.means.is_prepared)
    if snapshot.machine == MACHINE and waits_for_an_answer(snapshot.means):
        yield texts().text("web.reply_link.title"), at("reply_link")
    if snapshot.machine in OF:
        yield texts().text("web.title.paper"), at("paper")
    yield texts().text("web.sharing.link"), at("sharing")


def _sheet(connection: Connection, snapshot: Snapshot) -> Document:
    """Give the sheet of a round, which is what it is about."""
    if snapshot.machine != "round":
        return ()
    sheet = read_sheet(connection, asked().rulebook, snapshot.reference, None, asked().today)
    return sheet_document(texts(), sheet, asked().today)


def _below(found: NextSteps) -> Document:
    return (Line(texts().text("next.below")), below_listing(found)) if found.below else ()


def _facts(connection: Connection, whole: Whole) -> Iterator[Fact]:
    """Say what it says field by field; what a person may change has a page for that."""
    snapshot = whole.shown.snapshot
    told = said_of(texts(), whole)
    told_above = _AT_THE_TOP | _told_on_the_sheet(snapshot)
    known = addresses_of(connection, told.values())
    changed = _changed_at(snapshot)
    for name, said in told.items():
        if name in told_above:
            continue
        listing = rows_listing(name, whole.values.get(name))
        [table] = [()] if listing is None else sections_of(connection, texts(), [listing])
        yield Fact(texts().text(f"field.{name}"), said, known.get(said), changed.get(name), table)


def _told_on_the_sheet(snapshot: Snapshot) -> frozenset[str]:
    """Name the fields of a concluded round of which its sheet, on the same page, tells."""
    is_concluded = snapshot.machine == "round" and snapshot.means.end == "in_its_time"
    return TOLD_OF_A_CONCLUSION if is_concluded else frozenset()


def _unsaid(whole: Whole) -> Iterator[Fact]:
    """Name the fields of which nothing is said, each with the page on which it can be."""
    told = said_of(texts(), whole)
    for name, change in _changed_at(whole.shown.snapshot).items():
        if name not in told:
            yield Fact(texts().text(f"field.{name}"), "", None, change)


def _changed_at(snapshot: Snapshot) -> dict[str, str]:
    """Give where each field can be changed; of what has ended none is."""
    if snapshot.means.has_ended:
        return {}
    names = can_be_said(noun_driven_by(snapshot.machine).fields)
    return {name: address_of(snapshot.machine, snapshot.reference, "amend", field=name) for name in names}
