"""What a mail says: plain text, HTML and a calendar file, in the language of whoever gets it.

The one door to jinja2. The templates stand in `config/letters/`, their sentences in the catalogues.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Final, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, select_autoescape

from lifecycle.harmless import printable
from lifecycle.names import on_the_wire, sort_key
from lifecycle.notice_schedule import ESCALATIONS, LATE, WHEN_IT_HAPPENS
from lifecycle.nouns import AGREEMENTS
from lifecycle.values import dataclass
from lifecycle.web_address import Pages
from words.calendars import day_in_words, uid_of
from words.deadlines import days_in_words, moved_from, rule_in_words, title_in_words
from words.texts import texts_in, with_capital
from workflows.reading.calendar_file import CalendarDay, write_calendar

if TYPE_CHECKING:
    from datetime import datetime

    from lifecycle.languages import Language
    from lifecycle.records import Person
    from words.texts import Texts

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "config" / "letters"

URGENT_DAYS: Final = 7
"""What is due within so many days, or has passed, comes first."""

_CALENDAR: Final = {"charset": "utf-8", "method": "PUBLISH"}

_LONGEST_SUBJECT: Final = 200

_ESCALATED: Final = frozenset(tier for tier, _ in ESCALATIONS)

Said = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a mail tells of, in words."""

    day: date
    when: str
    whose: str
    """A record's reference, or a function."""
    unit: str
    """Where the function is held."""
    title: str
    head: str
    named: str
    """Whose day it is, as short as can be."""
    short: str
    """What it is and when, as short as can be."""
    what: str
    called: str
    """What the day is for, in a calendar."""
    remarks: tuple[str, ...]
    command: str
    page: str
    """Address of its page, which says what the command does; empty where there is none."""
    escalated: str
    """Why it has come this high; empty when it has not."""
    uid: str
    version: int
    taken_back: bool = False
    """It was told and does not hold."""


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one urgency, the nearest first."""

    title: str
    urgent: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail in words, not yet addressed."""

    subject: str
    text: str
    html: str
    calendar: bytes


_NOWHERE: Final = Pages()


def letter(
    said: Sequence[Said],
    *,
    person: Person,
    day: date,
    register: str,
    now: datetime,
    pages: Pages = _NOWHERE,
) -> Letter:
    """Write what is told to a person on a day.

    Args:
        said: what the mail tells of, as the register froze it.
        register: identity of the register, for names that no other register has.
        now: aware UTC instant at which it is written.
        pages: where each thing that it tells of has its page.
    """
    lang = cast("Language", person.language)
    texts = texts_in(lang)
    items = sorted(
        (_item(texts, one, day, register, pages) for one in said),
        key=lambda one: (one.day, sort_key(one.head)),
    )
    view = {
        "lang": lang,
        "subject": _subject(texts, items),
        "greeting": texts.text("letter.greeting", name=" ".join((person.name or person.handle).split())),
        "opening": texts.count("letter.opening", len(items), day=day),
        "sections": tuple(_sections(texts, items, day)),
        "calendar": texts.text("letter.calendar"),
        "closing": texts.text("letter.closing", handle=person.handle),
    }
    kept = {one.uid for one in items if not one.taken_back}
    days = [_calendar_day(texts, one) for one in items if not (one.taken_back and one.uid in kept)]
    return Letter(
        subject=printable(str(view["subject"])),
        text=printable(_template("digest.txt").render(view)),
        html=printable(_template("digest.html").render(view)),
        calendar=write_calendar(days, name="Handslag", now=now),
    )


def addressed(written: Letter, *, to: Person, sender: str, message_id: str, now: datetime) -> EmailMessage:
    """Put a letter into a mail: plain text first, HTML beside it, the calendar attached."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = on_the_wire(to.email) or to.email
    mail["Subject"] = shorten(written.subject, _LONGEST_SUBJECT, placeholder=" …")
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office reply to it
    mail["X-Auto-Response-Suppress"] = "All"  # which Exchange asks for instead
    mail.set_content(written.text)
    mail.add_alternative(written.html, subtype="html")
    mail.add_attachment(
        written.calendar, maintype="text", subtype="calendar", filename="handslag.ics", params=_CALENDAR
    )
    return mail


def _calendar_day(texts: Texts, one: Item) -> CalendarDay:
    described = ("" if one.what == one.called else one.what, one.unit, *one.remarks, one.page or one.command)
    return CalendarDay(
        uid=one.uid,
        day=one.day,
        summary=day_in_words(texts, one.whose, one.called, one.title),
        description="\n".join(filter(None, described)),
        sequence=one.version,
        cancelled=one.taken_back,
        page=one.page,
    )


def _sections(texts: Texts, items: Iterable[Item], day: date) -> Iterable[Section]:
    by_urgency: dict[bool, list[Item]] = {True: [], False: []}
    for one in items:
        by_urgency[(one.day - day).days <= URGENT_DAYS].append(one)
    for urgent, found in by_urgency.items():
        if found:
            yield Section(texts.text("letter.urgent" if urgent else "letter.coming"), urgent, tuple(found))


def _subject(texts: Texts, items: Sequence[Item]) -> str:
    """Begin with what it is and when: of several things the nearest that holds."""
    first = next((one for one in items if not one.taken_back), items[0])
    short = with_capital(first.short)
    return texts.count("letter.subject", len(items), first=short, head=first.named, more=len(items) - 1)


def _item(texts: Texts, said: Said, today: date, register: str, pages: Pages) -> Item:
    day = date.fromisoformat(str(said.get("act_by") or said["due_on"]))
    due_on = date.fromisoformat(str(said["due_on"]))
    tier = str(said["tier"])
    back = bool(said.get("taken_back"))
    happened = tier == WHEN_IT_HAPPENS and not back
    shown = due_on if happened else day
    if shown < today:  # it is late since its last day, whenever it was to be done
        shown = max(shown, due_on)
    days = (shown - today).days
    when = days_in_words(texts, days)
    what = _what(texts, said)
    moved = "" if happened else moved_from(texts, shown, due_on)
    is_record = said["subject"] == "record"
    called = title_in_words(texts, str(said.get("machine", "")), str(said.get("title") or ""))
    title = called if is_record else ""
    reference = str(said.get("reference", ""))
    version = said.get("version", 0)
    whose = reference if is_record else texts.word("function", str(said["function"]))
    unit = "" if is_record else str(said["unit"])
    return Item(
        day=shown,
        when=when,
        whose=whose,
        unit=unit,
        title=title,
        head=_head(texts, said, whose, title),
        named=_named(texts, said, f"{whose}, {unit}" if unit else whose, title),
        short=_short(texts, said, today),
        what=what,
        called=what if back or happened else rule_in_words(texts, str(said["rule"])),
        remarks=tuple(
            filter(None, [moved, *(() if back else (_of_ended(texts, said), _again(texts, said)))])
        ),
        command=f"handslag next {reference}" if reference and not happened else "",
        page=pages.of(str(said["machine"]), reference) if is_record else "",
        escalated=texts.text("letter.escalated") if tier in _ESCALATED and not back else "",
        uid=uid_of(said["id"], str(said["rule"]), register),
        version=version if isinstance(version, int) else 0,
        taken_back=back,
    )


def _head(texts: Texts, said: Said, whose: str, title: str) -> str:
    if said["subject"] != "record":
        return f"{whose}, {said['unit']}"
    return _titled(texts, f"{whose}, {texts.word('kind', str(said['machine']))}", title)


def _named(texts: Texts, said: Said, whose: str, title: str) -> str:
    """Say of which agreement it is: by what that is called, else by whose it is; a reference tells few."""
    head, machine = _titled(texts, whose, title), str(said.get("machine", ""))
    agreement, parties = str(said.get("of_agreement") or ""), str(said.get("parties") or "")
    if agreement:
        return texts.text("letter.of_agreement", head=head, agreement=agreement)
    return head if not parties or (title and machine in AGREEMENTS) else f"{head}, {parties}"


def _titled(texts: Texts, head: str, title: str) -> str:
    """Say what it is called, unless its reference ends with just that."""
    is_said = not title or head.partition(",")[0].endswith(f"/{title}")
    return head if is_said else texts.text("letter.titled", head=head, title=title)


def _short(texts: Texts, said: Said, today: date) -> str:
    """Say in a few words what it is, with the last day on which it is done in time."""
    day = max(date.fromisoformat(str(said.get(name) or said["due_on"])) for name in ("due_on", "act_by"))
    what = rule_in_words(texts, str(said["rule"]))
    if said.get("taken_back"):
        return texts.text("letter.short_back", what=what, day=day)
    if str(said["tier"]) == WHEN_IT_HAPPENS:
        return texts.text(f"letter.short.{said['code']}", last=_day_before(said))
    when = days_in_words(texts, (day - today).days)
    return texts.text("letter.short", what=what, day=day, when=when)


def _what(texts: Texts, said: Said) -> str:
    """Say what it is; of what was told and does not hold, that it does not."""
    if day := said.get("taken_back"):
        notice = _what(texts, {**said, "taken_back": None})
        code = "letter.no_longer_holds" if said.get("because") else "letter.taken_back"
        return texts.text(code, day=str(day), notice=notice)
    code, tier = str(said["code"]), str(said["tier"])
    if tier == WHEN_IT_HAPPENS:
        return texts.text(f"letter.{code}", last=_day_before(said))
    if said["subject"] != "record":
        machine = str(said.get("machine", ""))
        return texts.text(f"letter.late.{code}" if tier == LATE else f"letter.{code}", machine=machine)
    what = rule_in_words(texts, str(said["rule"]))
    return texts.text("letter.late", what=what) if tier == LATE else what


def _again(texts: Texts, said: Said) -> str:
    """Say why somebody is told what others were told before."""
    day = said.get("again")
    return texts.text("letter.again", day=date.fromisoformat(str(day))) if day else ""


def _of_ended(texts: Texts, said: Said) -> str:
    """Say of the follow-up of an agreement that has ended that it is that, and that it is told once."""
    if not said.get("ended_on"):
        return ""
    return texts.text(
        f"letter.ended.{said['machine']}", under=said["under"], last=_day_before(said, "ended_on")
    )


def _day_before(said: Said, name: str = "due_on") -> date:
    """Give the last day before the one on which something happened by itself."""
    return date.fromisoformat(str(said[name])) - timedelta(days=1)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _template(name: str) -> Template:
    return _environment().get_template(name)
