"""A little life for tests that want something everywhere.

Every table gets rows, and history every kind of row that there is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, TypeAlias

from lifecycle.dates import parse_partial
from lifecycle.fields import dated
from lifecycle.outcome import Refused
from lifecycle.store import Store
from lifecycle.transaction import Transaction
from workflows.agreements.drafting import draft as begin_under
from workflows.agreements.entering import Paper, draft, register
from workflows.agreements.signing import Noted, Papers, act_for
from workflows.agreements.steps import Why, change, mend, take_step
from workflows.configuration.loading import read_rulebook
from workflows.daily.heartbeat import heartbeat_of
from workflows.directory.feeds import make_feed
from workflows.directory.known_people import list_people
from workflows.directory.logins import INVITATION_LASTS, bind, cookie_key, enter, make_link
from workflows.directory.people import add_person, give_mandate, hold_function
from workflows.follow_up.recording import Concluding, conclude
from workflows.replies.answering import link_to
from workflows.replies.mails import put_into_the_box
from workflows.session import Application, Vouched

Deed: TypeAlias = Callable[[Transaction], object]

TOWN, POLICE = "Borås", "LPO Borås"
BOTH: Final = f"{TOWN} | kommunchef; {POLICE} | områdeschef"

WHY: Final = Why(reason="så är det överenskommet")
"""Lets a step pass what the handbook asks for and this little life leaves out."""


def live(url: str) -> None:
    """Make a register, and let what takes years elsewhere happen in it within a few days.

    Raises:
        AssertionError: something is refused; tables would stay empty.
    """
    store = begin(url)
    for day in DAYS:
        live_on(store, day)
    store.close()


def live_for_pages(url: str) -> None:
    """Let happen besides what only pages ask for: a sheet that is open, an agreement that has ended.

    Raises:
        AssertionError: something is refused.
    """
    live(url)
    store = Store.open(url)
    asking = Application.of(store, read_rulebook()).request(today=date.fromisoformat(max(DAYS)))
    with asking.writing() as tx:
        for deed in (step("BORAS-2026/SUB/2026-H2", "lay_out"), step("BORAS-2021", "confirm_ended")):
            _demand(deed(tx))
    store.close()


def begin(url: str) -> Store:
    """Make the register in which it is to happen."""
    return Store.create(url, simulated=True)


def live_on(store: Store, day: str) -> None:
    """Let happen what happens on a day.

    Raises:
        AssertionError: something is refused.
    """
    asking = Application.of(store, read_rulebook()).request(today=date.fromisoformat(day))
    report = heartbeat_of(lambda: asking, every=timedelta(minutes=10), deliver=lambda _: None)
    assert report.waits_for is None, report
    with asking.writing() as tx:
        for deed in DAYS[day]:
            _demand(deed(tx))


def _demand(answer: object) -> None:
    outcomes = (answer.act, answer.moved) if isinstance(answer, Noted) else (answer,)
    for outcome in outcomes:
        assert not isinstance(outcome, Refused), outcome


# ---- who does what ----


def step(reference: str, trigger: str, *pairs: str) -> Deed:
    """Take a step."""
    return lambda tx: take_step(tx, reference, trigger, pairs, on=tx.today, why=WHY)


def begun(machine: str, under: str | None, *pairs: str, reference: str | None = None) -> Deed:
    """Begin what hangs on something else."""
    return lambda tx: begin_under(tx, machine, under, pairs, on=tx.today, reference=reference, why=WHY)


def signed(reference: str, party: str, day: str) -> Deed:
    """Sign for a party."""
    papers = Papers(function="ordförande", item="§ 14")
    return lambda tx: act_for(tx, reference, "sign", party, parse_partial(day), papers)


def accepted(reference: str, party: str, remark: str = "") -> Deed:
    """Accept a picture for a party."""
    papers = Papers(function="kommunchef", remark=remark)
    return lambda tx: act_for(tx, reference, "accept", party, parse_partial(tx.today.isoformat()), papers)


def papers_are_there(tx: Transaction) -> None:
    """Put agreements into the register: new ones, and one of old."""
    main = Paper(
        reference="BORAS-2026",
        machine="main_agreement",
        parties=(TOWN, POLICE),
        title="Samverkansavtal",
        purposes=("tryggare centrum",),
        priorities=("ungdomar", "brottsoffer"),
        starts_on=dated("2026-02-01"),
    )
    draft(tx, main)
    draft(tx, Paper("TANUM-2026", "main_agreement", parties=("Tanum", "LPO Västra Fyrbodal")))
    old = Paper("BORAS-2021", "main_agreement", parties=(TOWN, POLICE), signed_on=dated("2020-12"))
    register(tx, old)


def people_are_there(tx: Transaction) -> None:
    """Let somebody type and be reached by mail, somebody else be there, and a function bind its party."""
    add_person(tx, handle="bo", language="sv", email="bo@example.org")
    add_person(tx, handle="anna", language="sv", email="anna@example.org")
    somebody_is_logged_in(tx)
    for person in list_people(tx.connection, on=tx.today):
        make_feed(tx.connection, person.person.id, tx.now)
    hold_function(tx, unit=TOWN, function="coordinator", person="anna", from_on=tx.today)
    give_mandate(
        tx,
        unit=TOWN,
        function="ordförande",
        machine="main_agreement",
        from_on=tx.today,
        basis="delegation 4.2",
    )


def somebody_is_logged_in(tx: Transaction) -> None:
    """Let somebody come in by an account with an issuer, and be invited to name another."""
    person = next(iter(list_people(tx.connection, on=tx.today))).person.id
    bind(tx, person, "https://login.example.org", "7c1")
    cookie_key(tx.connection)
    enter(tx.connection, person, tx.now, Vouched("https://login.example.org", "loa3"))
    make_link(tx.connection, "bind", person, tx.now, INVITATION_LASTS)


def a_promise(tx: Transaction) -> object:
    """Say by when something is to be decided."""
    return change(tx, "TANUM-2026", [], ["purposes=2026-06-01"], on=tx.today)


def mended(reference: str, *words: str) -> Deed:
    """Correct what was written wrongly."""
    return lambda tx: mend(tx, reference, words, why=Why(reason="fel i avskriften"))


def concluded(reference: str, period: str) -> Deed:
    """Conclude a round for both parties, one of which dissents."""
    said = Concluding(
        meeting="Styrgruppen",
        conclusions="arbetet fortsätter",
        measures=("fler vuxna ute | fritidschef | 2026-10-31",),
        dissents=(f"{POLICE}: för tidigt att säga",),
        reason=WHY.reason,
    )
    return lambda tx: conclude(tx, reference, period, replace(said, on=tx.today))


# ---- what happens when ----

DAYS: Final[Mapping[str, Sequence[Deed]]] = {
    "2026-01-10": (papers_are_there, people_are_there, step("BORAS-2026", "send_for_signature")),
    "2026-01-20": (
        signed("BORAS-2026", TOWN, "2026-01-12"),
        signed("BORAS-2026", POLICE, "2026-01-19"),
    ),
    "2026-03-01": (mended("BORAS-2026", "ends_on=2029-12-31"), a_promise),
    "2026-03-02": (
        step(
            "BORAS-2026/PICTURE",
            "gather",
            *("title=Problembild", "legal_purpose=both", "method=joint_from_start"),
        ),
        step(
            "BORAS-2026/PICTURE",
            "fill_in",
            *("process=tre möten", "mapping=statistik", "analysis=två platser", "groups_reached=young"),
            *("sources=crime_statistics | Brå | 2025; safety_survey | Trygghetsmätningen",),
            *("problems=ungdomar | long_term; buskörning | temporary", "reviews=youth | väger tyngst"),
        ),
        step("BORAS-2026/PICTURE", "draft"),
        accepted("BORAS-2026/PICTURE", TOWN),
        accepted("BORAS-2026/PICTURE", POLICE, "utan siffrorna för centrum"),
        step(
            "BORAS-2026/PICTURE",
            "prioritise",
            "problems=ungdomar | long_term | yes; buskörning | temporary | no",
        ),
        begun("municipal_plan", None, f"parties={TOWN}", "title=Åtgärdsplan", reference="BORAS-PLAN"),
        step(
            "BORAS-PLAN",
            "decide",
            *("picture_id=BORAS-2026/PICTURE", "decided_by=kommunstyrelsen"),
            *("decided_on=2026-03-02", "paragraph=§ 31"),
        ),
    ),
    "2026-03-10": (
        step(
            "BORAS-2026/SUB",
            "fill_in",
            *("title=Underavtal", "purposes=trygghet", "priorities=ungdomar", "annex_decider=kommunchef"),
            *("starts_on=2026-03-10", "ends_on=2028-03-09", "coordination_tasks=kallar; för anteckningar"),
            f"coordination={TOWN} | samordnare | 50; {POLICE} | kommunpolis | 25",
        ),
        signed("BORAS-2026/SUB", TOWN, "2026-03-09"),
        signed("BORAS-2026/SUB", POLICE, "2026-03-10"),
    ),
    "2026-04-01": (
        step(
            "BORAS-2026/SUB/PLAN-1",
            "fill_in",
            *("goal=färre unga utsätts", "starts_on=2026-04", "ends_on=2027-12-31"),
            f"commitments={TOWN} | fältassistenter | socialchef",
            "indicators=anmälda rån | lower | 34 | 2025 | Skövde",
        ),
        step(
            "BORAS-2026/SUB/COMM", "fill_in", "messages=vi gör det här", "audiences=external | boende | webb"
        ),
        step(
            "BORAS-2026/SUB/FOLLOWUP",
            "fill_in",
            *("starts_on=2026-04-01", "ends_on=2028-03-09"),
            "items=organisation | process | half_yearly; action_plans | effect | half_yearly",
        ),
        begun("contact_list", "BORAS-2026/SUB", f"contacts={TOWN} | samordnare | växeln"),
        *(step(f"BORAS-2026/SUB/{one}", "decide") for one in ("PLAN-1", "COMM", "FOLLOWUP", "CONTACTS")),
        begun(
            "activity",
            "BORAS-2026/SUB/PLAN-1",
            *("title=Föräldravandring", "carried_out_by=both", "target=minst 8", "shaped_with=fritidsgården"),
            *(f"vek={TOWN} | resources | partly | två vakter | fritidschef", "cost=120 tkr"),
        ),
        begun(
            "development_plan",
            None,
            *(f"parties={TOWN}", "title=Trygghet som förmåga", "sub_goals=färre utsatta | enkät | < 6 %"),
            *("ratings=Trygghet | process | 2 | 5", "supports=Trygghet | färre utsatta"),
            "packages=färre utsatta | Trygghet | process | 1 | utse roller",
            reference="BORAS-CAPABILITY",
        ),
        step("BORAS-CAPABILITY", "decide"),
        step("BORAS-2026/SUB/ACT", "count", "counts=3 | 2026-03 | 2026-03-31 | regn"),
        begun(
            "forum",
            "BORAS-2026",
            *("title=Styrgrupp", "forum_kind=steering", "perspectives=strategic", "chair=kommunchef"),
            *("chair_rotates=ja", "cadence=monthly", f"members={BOTH}"),
        ),
        step("BORAS-2026/FORUM", "establish"),
        begun(
            "contribution",
            "BORAS-2026/PICTURE",
            *("title=frånvaro per årskurs", "asked_of=Norrbyskolan", "answer_by=2026-05-04"),
            *("description=två läsår", "responsible=samordnare", "mailbox=rektor@norrby.example"),
        ),
        step("BORAS-2026/CONTRIB", "ask", "diary_number=KS 2026/77"),
        lambda tx: link_to(tx, "BORAS-2026/CONTRIB", "https://handslag.example"),
        put_into_the_box,
        begun(
            "learning_pair",
            None,
            *(f"parties={TOWN}; {POLICE}", "title=Lärpar", "theme=lägesbild", "presents_on=2026-09-01"),
            *(f"exchange={TOWN} | liten | metod | tid; {POLICE} | ny | vana", "organisers=Länsstyrelsen"),
            *(f"leadership_groups={TOWN} | ledningen", "programme=första", "continues=utbildning"),
            reference="PAR",
        ),
    ),
    "2026-04-13": (
        step("TANUM/LAW-PICTURE", "meet", "met_on=2025-06-10", "proof=KS 2025/88 § 41"),
        mended("TANUM/LAW-PLAN", "reference=TANUM/LAW-PLAN-2024"),
    ),
    "2026-05-06": (
        step(
            "BORAS-2026/FORUM/2026-05-01",
            "hold",
            *(f"attendees={BOTH}", "decisions=Trygghetsvandring | fritidschef | 2026-09-30"),
        ),
    ),
    "2026-07-02": (
        step(
            "BORAS-2026/SUB/2026-H1/1",
            "record",
            *("finding=som planerat", f"commitments_kept={TOWN} | partly | ont om folk"),
        ),
        step(
            "BORAS-2026/SUB/2026-H1/2",
            "record",
            *("finding=färre rån", "value=21", "extent=fell", "changed_character=unknown"),
            *("comparisons=Norrby | 30 | 29,5", "monthly=3 | 2024-01", "measured_as=share"),
        ),
        concluded("BORAS-2026/SUB", "2026-H1"),
        mended("BORAS-2026/FORUM/2026-05-01", "2"),
    ),
}
"""Day to what is done on it, after the daily run. Earlier days come first."""
