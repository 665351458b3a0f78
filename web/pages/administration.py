"""Looking after a register: who may what, how people come in, who is logged in, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flask import render_template, request, url_for

from lifecycle.errors import LifecycleError
from lifecycle.languages import LANGUAGES
from lifecycle.records.person import ROLES
from web.frame.addresses import page_to_go_to
from web.frame.asking import asked, front, texts
from web.frame.documents import sections_of
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import text_in, whole_day
from web.frame.troubles import known
from words.doctor import health_document
from words.people import invited_document, kept_document
from workflows.daily.doctor import examine
from workflows.directory.administration import end_login, entrances, unbind_person
from workflows.directory.invitations import invite_person
from workflows.directory.people import add_person, change_person, find_person

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.records import Person
    from lifecycle.transaction import Transaction

_FACTS: Final = ("name", "email", "language", "role", "login")


def administration() -> str:
    """Who may what, by which accounts people come in, who is logged in, and what is wrong."""
    found = entrances(asked())
    health = examine(asked())
    with asked().reading() as connection:
        sections = sections_of(connection, texts(), health_document(texts(), health))
    issuers = {one.address: one.title for one in front().settings.issuers}
    return render_template("administration.html", found=found, sections=sections, issuers=issuers)


def new_person() -> ResponseReturnValue:
    """Add somebody."""
    _looks_after()
    handle = Control("handle", texts().text("field.handle"), is_required=True)
    form = Form(
        title=texts().text("web.title.new_person"),
        intro=[],
        controls=[handle, *_facts_of(None)],
        version=0,
        back=url_for("administration"),
        do=texts().text("web.person.add"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        said = {name: text_in(controls, name) for name in ("handle", *_FACTS) if text_in(controls, name)}
        kept = add_person(tx, **said)
        return Became(
            said=sentences(kept_document(texts(), kept, "person.added")), then=url_for("administration")
        )

    return fill(form, do)


def person_page(handle: str) -> ResponseReturnValue:
    """Change what is said of somebody: their role, their account, that they have left."""
    _looks_after()
    with asked().reading() as connection:
        person = find_person(connection, handle)
    shown = {one.person.handle: one.version for one in entrances(asked()).people}
    left = Control(
        "left_on",
        texts().text("field.left_on"),
        text="" if person.left_on is None else person.left_on.isoformat(),
        hint=texts().text("web.hint.left_on"),
    )
    form = Form(
        title=texts().text("web.title.person", person=person.handle),
        intro=[texts().text("web.person.login_is")],
        controls=[*_facts_of(person), left],
        version=shown[person.handle] or 0,
        back=url_for("administration"),
        do=texts().text("web.person.change"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        before = {name: getattr(person, name) for name in _FACTS}
        said = {name: text_in(controls, name) for name in _FACTS}
        changed = {name: text for name, text in said.items() if text != before[name]}
        day = whole_day(controls, "left_on")
        kept = change_person(
            tx,
            person.handle,
            name=changed.get("name"),
            email=changed.get("email"),
            language=changed.get("language"),
            role=changed.get("role"),
            login=changed.get("login"),
            left_on=None if day == person.left_on else day or "",
            expected_version=version,
        )
        return Became(
            said=sentences(kept_document(texts(), kept, "person.changed")), then=url_for("administration")
        )

    return fill(form, do)


def invite_page(handle: str) -> ResponseReturnValue:
    """Make an invitation, which is shown once."""
    _looks_after()
    with asked().reading() as connection:
        person = find_person(connection, handle)
    if request.method != "POST":
        return render_template("invite.html", person=person)
    try:
        with asked().writing() as tx:
            invited = replace(invite_person(tx, person.handle, front().settings.address), is_reached=True)
    except LifecycleError as error:
        return known(error)
    told = sentences(invited_document(texts(), invited))
    return render_template("invite.html", person=person, told=told, link=invited.link)


def end_login_page(number: str) -> ResponseReturnValue:
    """End a login: one's own, or as an administrator anybody's."""
    title, done = texts().text("web.title.end_login"), texts().text("logins.ended")
    return _just_do(title, lambda tx: end_login(tx, number), done, page_to_go_to())


def unbind_page(handle: str) -> ResponseReturnValue:
    """Let somebody come in by an account no more."""
    _looks_after()
    issuer = request.args.get("issuer", "")
    title = texts().text("web.title.unbind", person=handle, issuer=issuer)
    done = texts().text("logins.unbound", handle=handle, issuer=issuer)
    return _just_do(title, lambda tx: unbind_person(tx, handle, issuer), done, url_for("administration"))


def _just_do(title: str, what: Callable[[Transaction], object], done: str, then: str) -> ResponseReturnValue:
    """Ask whether something is to be done that needs nothing filled in."""
    form = Form(title=title, intro=[], controls=[], version=0, back=then, do=title)

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del controls, version
        what(tx)
        return Became(said=[done], then=then)

    return fill(form, do)


def _looks_after() -> None:
    """Go on only with whoever may see these pages.

    Raises:
        NotAllowed: somebody else asks.
    """
    with asked().reading() as connection:
        asked().looking_after(connection)


def _facts_of(person: Person | None) -> list[Control]:
    choices = {
        "role": [Choice(one, texts().word("role", one)) for one in ROLES],
        "language": [Choice(one, texts().text(f"web.language.{one}")) for one in LANGUAGES],
    }
    usual = {"role": "coordinator", "language": "sv"}
    return [
        Control(
            name,
            texts().word("field", name),
            "choice" if name in choices else "line",
            text=usual.get(name, "") if person is None else str(getattr(person, name)),
            choices=choices.get(name, ()),
        )
        for name in _FACTS
    ]
