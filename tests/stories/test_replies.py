"""Somebody who does not log in is asked, by mail or by a link handed over, and answers once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from lifecycle.errors import InvalidValue, NotAllowed, StaleRecord
from lifecycle.fields import Value
from lifecycle.outcome import Refused
from lifecycle.records import QuestionMail, ReplyLink
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import POLICE, TOWN, World, codes, rulebook
from tests.post_office import PostOffice, open_post_office, trusting
from tests.stories.mail_scene import SENDER, person, server_of
from words.history import history_lines
from words.replies import question_mail
from words.texts import texts_in
from workflows.agreements.advancing import advance
from workflows.agreements.steps import Why, change
from workflows.audits.history import audit_history
from workflows.audits.overdue import overdue
from workflows.clock import real_moment
from workflows.directory.people import add_person, hold_function
from workflows.directory.sharing import name_host
from workflows.notices.delivery import Delivered
from workflows.notices.due import make_notices
from workflows.notices.post import SmtpPost
from workflows.reading.board import now
from workflows.reading.whole import read_whole
from workflows.replies.answering import NotAsked, NoWebAddress, answer, link_to
from workflows.replies.links import AFTER_THE_DAY, BY_LINK, link_of, make_link
from workflows.replies.mails import ask_by_mail, asked_by_mail
from workflows.replies.question import question_at
from workflows.session import Application, Vouched

if TYPE_CHECKING:
    from email.message import EmailMessage

    from workflows.replies.mails import QuestionToWrite

AT = "https://handslag.example"
MAILBOX = "lpo.boras@polisen.example"
LINK, MAIL = table(ReplyLink), table(QuestionMail)


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    """A main agreement, and a question to its police district's chief that has gone out."""
    store = Store.open(database_url)
    found = World(store).found().on("2024-05-20")
    found.main()
    ask(found)
    yield found
    store.close()


def ask(world: World, reference: str = "FRAGA", **said: Value) -> None:
    world.create(
        "contribution",
        reference,
        parent_id=world.id_of("MAIN"),
        **{
            "title": "Vad har gjorts mot inbrotten?",
            "description": "Åtagandet i planen, vår och sommar.",
            "asked_of": "lokalpolisområdeschefen",
            "mailbox": MAILBOX,
            "answer_by": date(2024, 6, 10),
            "summary": "",
            **said,
        },
    )
    world.done(reference, "ask")


def application(world: World) -> Application:
    return Application.of(world.store, rulebook())


def token(world: World, reference: str = "FRAGA") -> str:
    with world.writing() as tx:
        made = link_to(tx, reference, AT)
    assert made.link is not None
    return made.link.removeprefix(f"{AT}/svar/")


def links(world: World) -> int:
    with world.reading() as connection:
        return len(connection.execute(select(LINK)).all())


# ---- what a link shows, and what becomes of an answer ----


def test_a_link_shows_the_question_who_asks_and_until_when_and_nothing_else(world: World) -> None:
    with world.reading() as connection:
        found = question_at(connection, rulebook(), token(world))

    assert found is not None
    assert (found.title, found.description) == (
        "Vad har gjorts mot inbrotten?",
        "Åtagandet i planen, vår och sommar.",
    )
    assert (found.asked_by, found.whose, found.parties) == ("samordnare", "", f"{TOWN}, {POLICE}")
    assert found.answer_by == date(2024, 6, 10)
    with world.writing() as tx:
        add_person(tx, handle="chef", role="administrator", login=account(world))
        name_host(tx, TOWN)
    with world.reading() as connection:
        hosted = question_at(connection, rulebook(), token(world))
    assert hosted is not None
    assert hosted.whose == TOWN


def account(world: World) -> str:
    return application(world).principal


def test_an_answer_stands_as_by_link_until_it_is_confirmed_and_history_tells_all_of_it(world: World) -> None:
    assert answer(application(world), token(world), "Tolv patruller.\nI juni.", expected_version=2) is True

    assert world.state("FRAGA") == "answered"
    said = world.values("FRAGA")
    assert (said["answer"], said["answered_on"]) == ("Tolv patruller.\nI juni.", date(2024, 5, 20))
    row = world.history("FRAGA")[-1]
    assert (row.trigger, row.actor) == ("answer", None)
    with world.reading() as connection:
        whole = read_whole(connection, world.rules, "FRAGA", history=True)
        assert whole is not None
        assert whole.history is not None
        told = "\n".join(history_lines(texts_in("sv"), "contribution", whole.history[-1]))
    assert "svar via länk, inte inloggad" in told
    assert "Tolv patruller" in told
    world.done("FRAGA", "receive", changes={"summary": "tolv patruller"})
    assert world.state("FRAGA") == "received"
    with world.reading() as connection:
        assert audit_history(connection, world.rules).findings == ()


def test_a_link_is_good_for_one_answer_and_so_are_all_to_the_same_question(world: World) -> None:
    first, second = token(world), token(world)

    assert answer(application(world), first, "ja", expected_version=None) is True
    before = world.snapshot()

    assert answer(application(world), first, "nej", expected_version=None) is False
    assert answer(application(world), second, "nej", expected_version=None) is False
    assert world.snapshot() == before
    assert links(world) == 0
    with world.reading() as connection:
        assert question_at(connection, rulebook(), first) is None


@pytest.mark.parametrize("same", [True, False], ids=["the same link", "two links to one question"])
def test_of_two_who_answer_at_once_one_has_answered(world: World, *, same: bool) -> None:
    first = token(world)
    second = first if same else token(world)
    register, gate = application(world), Barrier(2)

    def one(which: str, text: str) -> Refused | bool:
        gate.wait()
        return answer(register, which, text, expected_version=None)

    with ThreadPoolExecutor(2) as pool:
        found = [*pool.map(one, (first, second), ("ett", "två"))]

    assert sorted(found, key=str) == [False, True]
    assert world.values("FRAGA")["answer"] == ("ett", "två")[found.index(True)]
    assert [row.trigger for row in world.history("FRAGA")] == ["create", "ask", "answer"]
    assert links(world) == 0


def test_a_link_that_is_none_or_over_or_to_what_waits_for_nothing_opens_nothing(world: World) -> None:
    with world.writing() as tx:
        over = make_link(tx.connection, world.id_of("FRAGA"), real_moment().instant, timedelta(0))
    good = token(world)
    world.done("FRAGA", "withdraw", reason="det löste sig")
    before = world.snapshot()

    for one in ("", "x", "å\udcff", over, good):
        with world.reading() as connection:
            assert question_at(connection, rulebook(), one) is None
        assert answer(application(world), one, "ja", expected_version=None) is False
    assert world.snapshot() == before


def test_a_link_works_until_two_weeks_after_the_last_day(world: World) -> None:
    one = token(world)

    last = real_moment().instant + (date(2024, 6, 10) - date(2024, 5, 20)) + AFTER_THE_DAY
    with world.reading() as connection:
        assert link_of(connection, one, last - timedelta(minutes=5)) is not None
        assert link_of(connection, one, last + timedelta(minutes=5)) is None


def test_no_token_stands_in_the_register(world: World) -> None:
    assert token(world) not in str(world.snapshot())


@pytest.mark.parametrize(
    "text", ["", " \n ", "x" * 2001, "abc\u202egnp", "\x00", "kalla på 19121212-1212"], ids=range(6)
)
def test_what_no_text_may_hold_is_refused_and_the_link_works_on(world: World, text: str) -> None:
    one = token(world)
    before = world.snapshot()

    with pytest.raises(InvalidValue):
        answer(application(world), one, text, expected_version=None)

    assert world.snapshot() == before
    assert answer(application(world), one, "<b>ja</b> & nej | ; =", expected_version=None) is True
    assert world.values("FRAGA")["answer"] == "<b>ja</b> & nej | ; ="


def test_whoever_read_another_question_is_told_so_and_answers_the_new_one(world: World) -> None:
    one = token(world)
    world.done("FRAGA", "remind", changes={"answer_by": date(2024, 6, 20)})

    with pytest.raises(StaleRecord):
        answer(application(world), one, "ja", expected_version=2)

    assert world.state("FRAGA") == "asked"
    assert answer(application(world), one, "ja", expected_version=3) is True


def test_an_answer_that_is_set_aside_leaves_the_question_and_another_link_answers_it(world: World) -> None:
    assert answer(application(world), token(world), "fel fråga", expected_version=None) is True
    assert codes(world.refused("FRAGA", "set_aside")) == ["says_why"]

    world.done("FRAGA", "set_aside", reason="svaret gäller en annan plan")
    assert world.state("FRAGA") == "asked"

    assert answer(application(world), token(world), "rätt", expected_version=None) is True
    assert world.values("FRAGA")["answer"] == "rätt"


# ---- who may ----


def test_a_link_needs_an_address_a_question_that_waits_and_somebody_who_may_write(world: World) -> None:
    world.create("contribution", "PLANERAD", parent_id=world.id_of("MAIN"))
    world.activity(under="MAIN")  # which is answered, too, by a step of its own
    with pytest.raises(NoWebAddress), world.writing() as tx:
        link_to(tx, "FRAGA", "")
    for reference in ("PLANERAD", "MAIN", "ACTIVITY"):
        with pytest.raises(NotAsked), world.writing() as tx:
            link_to(tx, reference, AT)
    with world.writing() as tx:
        for handle, role in (("anna", "coordinator"), ("frammande", "coordinator"), ("revisor", "auditor")):
            add_person(tx, handle=handle, role=role)
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)
        add_person(tx, handle="chef", role="administrator", login=account(world))

    for handle in ("frammande", "revisor"):
        asking = application(world).request(today=world.today, acting_as=handle, vouched=Vouched(AT))
        with pytest.raises(NotAllowed), asking.writing() as tx:
            link_to(tx, "FRAGA", AT)
    assert answer(application(world), token(world), "ja", expected_version=None) is True


def test_who_answers_by_a_link_may_do_nothing_else(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="chef", role="administrator", login=account(world))
    asking = application(world).request(today=world.today, acting_as="-")
    with pytest.raises(NotAllowed), asking.writing() as tx:
        advance(tx, "FRAGA", lambda _: "receive", {}, on=None, why=Why())

    by_link = replace(asking, vouched=Vouched(BY_LINK), answers=world.id_of("FRAGA"))
    with by_link.writing(keep=False) as tx:
        advance(tx, "FRAGA", lambda _: "answer", {"answer": "ja"}, on=None, why=Why())
        with pytest.raises(NotAllowed):
            change(tx, "MAIN", {"title": "vårt"}, on=tx.today)


# ---- mails ----


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as found:
        yield found


def mail_out(world: World, office: PostOffice) -> Delivered:
    def write(found: QuestionToWrite) -> EmailMessage:
        return question_mail(found, sender=SENDER, address=AT)

    post = SmtpPost(server_of(office), context=trusting())
    return ask_by_mail(application(world).request(today=world.today), post, write)


def token_in(mail: EmailMessage) -> str:
    said = str(mail.get_content())
    return said.split(f"{AT}/svar/")[1].split(maxsplit=1)[0]


def test_who_is_asked_gets_one_mail_with_a_link_and_no_substance(world: World, office: PostOffice) -> None:
    assert mail_out(world, office) == Delivered(sent=1)
    assert mail_out(world, office) == Delivered()

    (mail,) = [one.mail for one in office.taken]
    assert mail["To"] == MAILBOX
    whole = mail.as_string() + str(mail.get_content())
    assert "inbrotten" not in whole
    assert "planen" not in whole
    assert "2024-06-10" in str(mail.get_content()) or "10 juni 2024" in str(mail.get_content())
    assert answer(application(world), token_in(mail), "ja", expected_version=None) is True


def test_who_is_asked_is_reminded_by_a_step_and_by_the_daily_run_each_once(
    world: World, office: PostOffice
) -> None:
    person(world, "anna")
    mail_out(world, office)
    world.on("2024-05-24").done("FRAGA", "remind", changes={})
    assert mail_out(world, office).sent == 1
    for day in ("2024-06-03", "2024-06-04", "2024-06-11", "2024-06-12"):
        world.on(day).tick()
        with world.writing() as tx:
            make_notices(tx, world.today)
        mail_out(world, office)

    assert len(office.taken) == 4
    last = token_in(office.taken[-1].mail)
    assert answer(application(world), last, "sent omsider", expected_version=None) is True
    world.on("2024-06-13")
    assert mail_out(world, office) == Delivered()


def test_nobody_is_mailed_who_has_no_mailbox_or_is_asked_nothing_any_more(
    world: World, office: PostOffice
) -> None:
    ask(world, "UTAN", mailbox="")
    world.done("FRAGA", "go_without", reason="för sent")

    assert mail_out(world, office) == Delivered()
    with world.reading() as connection:
        assert asked_by_mail(connection, rulebook(), world.today) == 0


def test_a_mailbox_that_is_none_is_refused_and_a_mail_that_cannot_go_is_found(
    world: World, office: PostOffice
) -> None:
    world.create("contribution", "FEL", parent_id=world.id_of("MAIN"), mailbox="ingen adress")
    assert codes(world.refused("FEL", "ask")) == ["its_mailbox_is_an_address"]
    with world.reading() as connection:
        assert asked_by_mail(connection, rulebook(), world.today) == 1

    office.replies[MAILBOX] = ["550 no such office"]
    assert mail_out(world, office).dead == 1
    with world.reading() as connection:
        assert asked_by_mail(connection, rulebook(), world.today) == 1


# ---- what waits is told ----


def test_what_is_not_confirmed_and_what_is_not_answered_is_told_today_and_in_the_audit(world: World) -> None:
    ask(world, "SEN", answer_by=date(2024, 6, 3))
    assert answer(application(world), token(world), "ja", expected_version=None) is True

    with world.reading() as connection:
        board = now(connection, world.rules, world.today, None)
        coming = {(one.reference, one.rule) for one in (*board.todos.passed, *board.todos.coming)}
        late = [*overdue(connection, world.rules, today=date(2024, 6, 12))]
    assert ("FRAGA", "answer_to_be_confirmed") in coming
    assert {(one.reference, one.rule) for one in late} >= {
        ("FRAGA", "answer_to_be_confirmed"),
        ("SEN", "contribution_due"),
    }


def test_two_who_deliver_at_once_ask_once(world: World, office: PostOffice) -> None:
    gate = Barrier(2)

    def one(_: int) -> int:
        gate.wait()
        return mail_out(world, office).sent

    with ThreadPoolExecutor(2) as pool:
        sent = sum(pool.map(one, range(2)))

    assert (sent, len(office.taken)) == (1, 1)
