"""What people get is a mail like any other: read here out of the bytes that a mail server received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Any
from uuid import UUID

import pytest
import vobject
from sqlalchemy import select

from lifecycle.languages import Language
from lifecycle.records import Person, RegisterFact
from lifecycle.table import table
from lifecycle.web_address import Pages
from tests.engine.world import POLICE, World
from tests.post_office import open_post_office
from tests.stories.mail_scene import (
    ANNA,
    BO,
    NINE,
    SENDER,
    an_agreement_that_ends,
    every_mail,
    holds,
    mails_wait,
    opened,
    run,
    send,
    server_of,
    with_both_coordinators,
)
from words.calendars import calendar_days
from words.letters import letter
from words.texts import texts_in
from workflows.reading.days_ahead import DayAhead

SPITEFUL = 'Åtgärder <script>alert("ö")</script> & så'


@dataclass(frozen=True, slots=True)
class Read:
    """A mail in its parts."""

    mail: EmailMessage

    def header(self, name: str) -> str:
        return str(self.mail[name])

    def part(self, kind: str) -> str:
        body = self.mail.get_body((kind,))
        assert body is not None
        text = body.get_content()
        assert isinstance(text, str)
        return text

    @property
    def events(self) -> list[Any]:
        (attached,) = self.mail.iter_attachments()
        assert attached.get_content_type() == "text/calendar"
        assert attached.get_filename() == "handslag.ics"
        found = attached.get_content()
        return list(vobject.readOne(found).vevent_list)


@pytest.fixture
def world(database_url: str) -> World:
    found = opened(database_url)
    return with_both_coordinators(an_agreement_that_ends(found, title=SPITEFUL))


def received(world: World, *, instant: datetime = NINE) -> dict[str, Read]:
    """Address -> the mail that a real server got for it."""
    with open_post_office() as office:
        send(world, server_of(office), instant=instant)
    return {address: Read(mail) for address, (mail,) in office.by_person().items()}


def notified_on(world: World, on: str) -> dict[str, Read]:
    """What the run of a day tells, read on the evening of that day."""
    run(world, on)
    return received(world, instant=datetime.combine(world.today, time(23, 59, 59), UTC))


@pytest.fixture
def got(world: World) -> dict[str, Read]:
    mails_wait(world, "anna", "bo")
    return received(world)


def test_the_envelope_of_the_mail_is_what_programs_need(world: World, got: dict[str, Read]) -> None:
    with world.reading() as connection:
        fact = table(RegisterFact)
        register = connection.execute(select(fact.c.value).where(fact.c.key == "register")).scalar_one()
    ids = {one.id for one in every_mail(world)}

    read = got[ANNA]

    assert (read.header("From"), read.header("To")) == (SENDER, ANNA)
    assert read.header("Auto-Submitted") == "auto-generated"
    assert read.header("X-Auto-Response-Suppress") == "All"
    assert parsedate_to_datetime(read.header("Date")) == NINE
    assert {one.header("Message-ID") for one in got.values()} == {
        f"<{one}@{register}.handslag>" for one in ids
    }


def test_the_subject_says_in_the_readers_language_what_is_due_and_when(got: dict[str, Read]) -> None:
    subjects = {
        ANNA: f"Huvudavtalets sista dag, 2028-01-31 (om 364 dagar): MAIN ”{SPITEFUL}”",
        BO: f"The main agreement's last day, 2028-01-31 (in 364 days): MAIN “{SPITEFUL}”",
    }
    for reader, subject in subjects.items():
        read = got[reader].header("Subject")
        assert read.startswith(subject[: subject.index("MAIN")])
        assert read.replace(" ", "") == subject.replace(" ", "")  # where it is folded a space may move


@pytest.mark.parametrize(
    ("code", "rule", "lang", "subject"),
    [
        ("agreement_has_ended", "expire", "sv", "Avtalet har upphört, sista dagen var 2030-12-31: MAIN"),
        ("agreement_has_ended", "expire", "en", "The agreement has ended, its last day was 2030-12-31: MAIN"),
        ("annex_has_ended", "end", "sv", "Har upphört att gälla, sista dagen var 2030-12-31: MAIN"),
        (
            *("round_is_open", "lay_out", "en"),
            "The follow-up sheet of the period to 2030-12-31 can be filled in: MAIN",
        ),
    ],
)
def test_the_subject_of_what_has_happened_begins_with_it_and_its_last_day(
    code: str, rule: str, lang: Language, subject: str
) -> None:
    said = {**RECORD, "title": "", "id": UUID(int=1), "code": code, "rule": rule, "tier": "now"}
    reader = Person(id=UUID(int=2), handle="anna", language=lang)
    due = {"due_on": date(2031, 1, 1), "act_by": date(2031, 1, 1), "version": 1}

    mail = letter([{**said, **due}], person=reader, day=date(2031, 1, 1), register="r", now=NINE)

    assert mail.subject == subject


def test_a_mail_leads_to_the_page_of_what_it_tells_of_where_the_pages_are_known() -> None:
    said = {**RECORD, "reference": "BORÅS/1", "title": "", "id": UUID(int=1)}
    said |= {"code": "agreement_has_ended", "rule": "expire", "tier": "now"}
    due = {"due_on": date(2031, 1, 1), "act_by": date(2031, 1, 1), "version": 1}
    reader = Person(id=UUID(int=2), handle="anna", language="sv")
    pages = Pages("https://handslag.example")

    mail = letter([{**said, **due}], person=reader, day=date(2031, 1, 1), register="r", now=NINE, pages=pages)

    page = "https://handslag.example/avtal/BOR%C3%85S/1"
    assert page in mail.text
    assert f'<a href="{page}"' in mail.html
    assert page in mail.calendar.decode().replace("\r\n ", "")


@pytest.mark.parametrize(
    ("known", "named"),
    [
        ({"title": "Tryggt torg", "parties": "Borås, LPO Borås"}, "MAIN ”Tryggt torg”"),
        ({"title": "", "parties": "Borås, LPO Borås"}, "MAIN, Borås, LPO Borås"),
        (
            {"machine": "duty", "title": "picture_updated", "parties": "Borås"},
            "MAIN ”kommunens egen lägesbild uppdateras”, Borås",
        ),
        ({"machine": "round", "title": "", "parties": "Borås, LPO Borås"}, "MAIN, Borås, LPO Borås"),
        (
            {"machine": "round", "title": "", "parties": "Borås", "of_agreement": "Tryggt torg"},
            "MAIN, avtalet ”Tryggt torg”",
        ),
    ],
)
def test_the_subject_names_the_agreement_by_what_it_is_called_else_by_its_parties(
    known: dict[str, object], named: str
) -> None:
    said = {
        **RECORD,
        **known,
        "id": UUID(int=1),
        "code": "agreement_has_ended",
        "rule": "expire",
        "tier": "now",
    }
    reader = Person(id=UUID(int=2), handle="anna", language="sv")
    due = {"due_on": date(2031, 1, 1), "act_by": date(2031, 1, 1), "version": 1}

    mail = letter([{**said, **due}], person=reader, day=date(2031, 1, 1), register="r", now=NINE)

    assert mail.subject == f"Avtalet har upphört, sista dagen var 2030-12-31: {named}"


@pytest.mark.parametrize(
    ("said", "code", "lang", "told"),
    [
        ("record", "meeting_to_be_held", "sv", "mötet ska hållas. Dagen har gått, och inget är noterat."),
        ("record", "meeting_to_be_held", "en", "The day has passed, and nothing is recorded."),
        (
            "office",
            "function_ends",
            "sv",
            "Sista dagen i funktionen har gått, och ingen efterträdare är utsedd.",
        ),
        ("mandate", "mandate_ends", "sv", "Mandatet att binda parten (huvudavtal) har upphört"),
    ],
)
def test_what_has_passed_is_told_as_passed(said: str, code: str, lang: Language, told: str) -> None:
    office = {**OFFICE, "machine": "main_agreement"}
    about = {"record": {**RECORD, "title": ""}, "office": OFFICE, "mandate": office}[said]
    of = {**about, "id": UUID(int=1), "code": code, "rule": code, "tier": "late", "version": 1}
    due = {"due_on": date(2031, 1, 2), "act_by": date(2031, 1, 2)}
    reader = Person(id=UUID(int=2), handle="anna", language=lang)

    mail = letter([{**of, **due}], person=reader, day=date(2031, 1, 3), register="r", now=NINE)

    assert told in " ".join(mail.text.split())
    assert told in " ".join(mail.html.split())


@pytest.mark.parametrize(
    ("machine", "told"),
    [("round", "stäng allt som är kvar: handslag round close SUB"), ("activity", "Skriv vad det blev av")],
)
def test_what_is_left_of_an_agreement_that_has_ended_is_told_as_that(machine: str, told: str) -> None:
    of = {**RECORD, "machine": machine, "id": UUID(int=1), "code": "x", "rule": "round_to_be_concluded"}
    due = {"tier": "P7D", "due_on": date(2031, 1, 2), "act_by": date(2031, 1, 2), "version": 1}
    over = {"under": "SUB", "ended_on": "2030-12-21"}
    reader = Person(id=UUID(int=2), handle="anna", language="sv")

    mail = letter([{**of, **due, **over}], person=reader, day=date(2031, 1, 3), register="r", now=NINE)

    assert "Avtalet SUB gäller inte längre, sista dagen var 2030-12-20." in " ".join(mail.text.split())
    assert told in " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("machine", "rule", "act_by", "named"),
    [
        (
            "duty",
            "duty_falls_due",
            date(2028, 1, 17),
            "2028-01-17 (om 7 dagar)",
        ),  # by law the next working day
        ("main_agreement", "main_agreement_ends", date(2028, 1, 14), "2028-01-15 (om 5 dagar)"),
    ],
)
def test_the_subject_names_the_last_day_in_time_by_law_or_by_contract(
    machine: str, rule: str, act_by: date, named: str
) -> None:
    of = {**RECORD, "machine": machine, "id": UUID(int=1), "code": rule, "rule": rule, "title": ""}
    due = {"tier": "P7D", "due_on": date(2028, 1, 15), "act_by": act_by, "version": 1}  # a Saturday
    reader = Person(id=UUID(int=2), handle="anna", language="sv")

    mail = letter([{**of, **due}], person=reader, day=date(2028, 1, 10), register="r", now=NINE)

    assert named in mail.subject


@pytest.mark.parametrize(
    ("today", "when"),
    [
        (date(2028, 1, 14), "2028-01-14 (i dag)"),
        (date(2028, 1, 15), "2028-01-15 (i dag)"),
        (date(2028, 1, 17), "2028-01-15 (för 2 dagar sedan)"),
    ],
)
def test_what_was_to_be_done_on_a_friday_is_late_from_its_own_saturday_in_subject_and_text(
    today: date, when: str
) -> None:
    of = {**RECORD, "machine": "duty", "code": "report_falls_due", "rule": "report_falls_due", "title": ""}
    due = {"tier": "P7D", "due_on": date(2028, 1, 15), "act_by": date(2028, 1, 14), "version": 1}
    reader = Person(id=UUID(int=2), handle="anna", language="sv")

    mail = letter([{**of, **due, "id": UUID(int=1)}], person=reader, day=today, register="r", now=NINE)

    assert f"\n{when}" in mail.text
    assert today < date(2028, 1, 15) or when in mail.subject


def test_what_its_reference_ends_with_is_not_said_once_more_as_its_title() -> None:
    of = {**RECORD, "machine": "round", "reference": "N/SUB/2031-T1", "title": "2031-T1", "id": UUID(int=1)}
    due = {"tier": "P7D", "due_on": date(2031, 1, 2), "act_by": date(2031, 1, 2), "version": 1}
    what = {"code": "round_to_be_concluded", "rule": "round_to_be_concluded"}
    reader = Person(id=UUID(int=2), handle="anna", language="sv")

    mail = letter([{**of, **what, **due}], person=reader, day=date(2031, 1, 1), register="r", now=NINE)

    assert mail.subject.count("2031-T1") == 1


def test_the_bytes_on_the_wire_are_ascii_however_the_title_is_spelt(world: World) -> None:
    mails_wait(world, "anna")
    with open_post_office() as office:
        send(world, server_of(office))

    content = office.taken[0].content
    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998


def test_text_and_html_say_the_same_and_a_title_does_nothing_in_html(got: dict[str, Read]) -> None:
    text, html = got[ANNA].part("plain"), got[ANNA].part("html")

    assert text.startswith("Hej Anna Åström")
    assert SPITEFUL in text
    assert "<script" not in html
    assert "&lt;script&gt;alert(&#34;ö&#34;)&lt;/script&gt; &amp; så" in html
    for said in ("2028-01-31", "om 364 dagar", "handslag next MAIN", "huvudavtalets sista dag"):
        assert said in text, said
        assert said in html, said
    assert '<html lang="sv">' in html


def test_who_reads_english_gets_english(got: dict[str, Read]) -> None:
    text, html = got[BO].part("plain"), got[BO].part("html")

    assert text.startswith("Hello Bo Öberg,")
    assert "Further ahead" in html
    assert "FURTHER AHEAD" in text
    assert '<html lang="en">' in html
    assert "handslag next MAIN" in text


def test_the_calendar_has_the_day_under_a_name_that_never_changes(world: World, got: dict[str, Read]) -> None:
    (event,) = got[ANNA].events

    assert (event.dtstart.value, event.dtend.value) == (date(2028, 1, 31), date(2028, 2, 1))
    assert SPITEFUL in event.summary.value
    assert event.uid.value.startswith(f"{world.id_of('MAIN')}.main_agreement_ends@")
    assert event.status.value == "CONFIRMED"
    assert [one.uid.value for one in got[BO].events] == [event.uid.value]


RECORD = {"subject": "record", "reference": "MAIN", "machine": "main_agreement", "title": "Trygg stad"}
OFFICE = {"subject": "function", "function": "samordnare", "unit": "Borås"}


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("main_agreement_ends", RECORD),
        ("duty_falls_due", {**RECORD, "machine": "duty", "title": "picture_updated"}),
        ("function_ends", OFFICE),
    ],
    ids=["of a record", "of a duty by law", "of a function"],
)
def test_a_day_is_called_the_same_in_the_mail_and_in_the_calendar_file(
    rule: str, said: dict[str, object]
) -> None:
    """They have one name: whichever is read in last says what it is about."""
    due_on, act_by = date(2028, 1, 30), date(2028, 1, 28)
    whose = str(said.get("reference") or said["function"])
    ahead = DayAhead(
        subject_id=UUID(int=1),
        reference=whose,
        machine=str(said["machine"]) if said["subject"] == "record" else None,
        title=str(said.get("title", "")),
        rule=rule,
        due_on=due_on,
        act_by=act_by,
        parties=("Borås",),
        version=3,
    )
    when = {"due_on": due_on, "act_by": act_by, "tier": "P1Y", "version": 3, "rule": rule, "code": rule}
    anna = Person(id=UUID(int=2), handle="anna", language="sv")

    [in_file] = calendar_days(texts_in("sv"), [ahead], "r")
    mail = letter(
        [{**said, **when, "id": UUID(int=1)}], person=anna, day=date(2028, 1, 3), register="r", now=NINE
    )
    event = vobject.readOne(mail.calendar.decode()).vevent

    assert (event.uid.value, event.dtstart.value) == (in_file.uid, in_file.day)
    assert event.summary.value == in_file.summary
    assert event.description.value.splitlines()[-2:] == in_file.description.splitlines()[-2:]


def test_a_header_cannot_be_smuggled_in_by_a_title(database_url: str) -> None:
    world = opened(database_url)
    an_agreement_that_ends(world, title="Torget Bcc: chefen@boras.example")
    with_both_coordinators(world)
    mails_wait(world, "anna")

    read = received(world)[ANNA]

    assert read.mail["Bcc"] is None
    assert "chefen@boras.example" in read.header("Subject")


def test_what_turns_or_hides_words_is_in_no_part_of_a_mail(database_url: str) -> None:
    world = opened(database_url)
    an_agreement_that_ends(world, title="Torget\u202e\u200b\x9b")
    with_both_coordinators(world)
    mails_wait(world, "anna")

    read = received(world)[ANNA]

    (event,) = read.events
    for said in (read.header("Subject"), read.part("plain"), read.part("html"), event.summary.value):
        assert "Torget\ufffd\ufffd\ufffd" in said
        assert not {"\u202e", "\u200b", "\x9b"} & {*said}


def test_a_subject_that_is_too_long_ends_between_words_and_says_so(database_url: str) -> None:
    world = opened(database_url)
    an_agreement_that_ends(world, title=" ".join(["trygghet"] * 40))
    with_both_coordinators(world)
    mails_wait(world, "anna")

    subject = received(world)[ANNA].header("Subject")

    assert subject.endswith("trygghet …")
    assert len(subject) <= 200


def test_one_mail_tells_of_everything_of_a_day_the_urgent_first(world: World) -> None:
    """MAIN's end comes within a year; what was owed after signing is long past."""
    read = notified_on(world, "2027-02-01")[ANNA]
    text = read.part("plain")

    assert read.header("Subject").startswith("Problembilden ska vara gjord och prioriterad, 20")
    assert ",och2till:MAIN/PICTURE,avtalet”Åtgärder" in read.header("Subject").replace(" ", "")
    assert text.index("SNART ELLER REDAN PASSERAT") < text.index("MAIN/PICTURE") < text.index("LÄNGRE FRAM")
    assert text.index("LÄNGRE FRAM") < text.index("2028-01-31")
    assert len(read.events) == 3


def test_nothing_is_told_twice_in_one_mail(world: World) -> None:
    """A tier waits for Monday's mail and no run comes; weeks later the next tier's day has come too."""
    notified_on(world, "2027-11-02")

    uids = [one.uid.value for one in notified_on(world, "2028-01-03")[ANNA].events]

    assert len([one for one in uids if ".main_agreement_ends@" in one]) == 1
    assert len(uids) == len(set(uids))


def test_what_goes_higher_says_so(world: World) -> None:
    holds(world, "direktor", "kommundirektör")
    holds(world, "chefen", "lokalpolisområdeschef", at=POLICE)
    notified_on(world, "2027-11-02")
    notified_on(world, "2027-12-23")

    read = notified_on(world, "2028-01-31")["direktor@boras.example"]

    for part in ("plain", "html"):
        assert "Ingen har tagit tag i det sedan förra påminnelsen." in read.part(part)
