"""What is done with parties and people: added, changed, given a function or a mandate, succeeded, let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from flask import abort, url_for

from lifecycle.as_written import is_until_further_notice
from lifecycle.errors import InvalidValue
from lifecycle.languages import LANGUAGES
from lifecycle.nouns import AGREEMENTS as LEVELS
from lifecycle.offices import Since
from lifecycle.records.party import SIDES
from lifecycle.records.person import CAPACITIES, ROLES
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import reason_control, text_in, whole_day
from words import parties as of_parties
from words import people as of_people
from words import succession as in_words
from words.refusals import refusals_document
from workflows.directory import people as acts
from workflows.directory.duties import without_duties
from workflows.directory.known_parties import UnitShown, list_units, show_unit
from workflows.directory.known_people import list_people
from workflows.directory.parties import add_unit, change_unit
from workflows.directory.people import add_person, change_person
from workflows.directory.succession import Hindered, leave, merge, remove, succeed

if TYPE_CHECKING:
    from datetime import date

    from flask.typing import ResponseReturnValue

    from lifecycle.records import Person
    from lifecycle.transaction import Transaction
    from words.document import Document

_SAID_OF_A_UNIT: Final = ("legal_entity", "organisation_number", "address", "area")
_SAID_OF_A_PERSON: Final = ("name", "email", "login")
_NEW: Final = "new"

Asked: TypeAlias = Callable[["UnitShown"], list[Control]]
Does: TypeAlias = Callable[["Transaction", "UnitShown", Sequence[Control], "int | None"], Became]


@does("party add")
def new_party() -> ResponseReturnValue:
    """Add a unit."""
    form = Form(
        title=texts().text("web.title.new_party"),
        intro=[],
        controls=[
            _line("name", required=True),
            _side(required=True),
            *map(_line, _SAID_OF_A_UNIT),
            _is_new(),
        ],
        version=0,
        back=url_for("parties"),
        do=texts().text("web.offices.add"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        said = {name: text_in(controls, name) for name in ("name", "side", *_SAID_OF_A_UNIT)}
        kept = add_unit(
            tx,
            name=said["name"],
            side=_one_of("side", said["side"], SIDES),
            legal_entity=said["legal_entity"],
            organisation_number=said["organisation_number"],
            address=said["address"],
            area=said["area"] or None,
            is_new=text_in(controls, "is_new") == _NEW,
        )
        lacks = kept.unit.name in without_duties(tx.connection)
        told = of_parties.kept_document(texts(), kept, "party.added", without_duties=lacks)
        return Became(said=sentences(told), then=url_for("party", name=kept.unit.name))

    return fill(form, do)


@does(
    "party change",
    "party succeed",
    "party merge",
    "party remove",
    "party leave",
    "party function",
    "party mandate",
)
def party_act(name: str, act: str) -> ResponseReturnValue:
    """Do something with a unit."""
    if act not in PARTY_ACTS:
        abort(404)
    asks, does = PARTY_ACTS[act]
    asking = asked()
    with asking.reading() as connection:
        shown = show_unit(connection, asking.rulebook, name, on=asking.today)
    form = Form(
        title=texts().text(f"web.party_act.{act}", party=shown.unit.name),
        intro=[texts().text(f"web.party_means.{act}")],
        controls=asks(shown),
        version=shown.version or 0,
        back=url_for("party", name=shown.unit.name),
        do=texts().text("web.act.do"),
        shows_first=act in _FAR_REACHING,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        return does(tx, shown, controls, version)

    return fill(form, do)


_FAR_REACHING: Final = ("eftertradare", "sla-ihop", "ta-bort", "lamna")
"""Acts from which something follows in every record of the party."""


def _asks_change(shown: UnitShown) -> list[Control]:
    unit = shown.unit
    stands = {
        "legal_entity": unit.legal_entity,
        "organisation_number": unit.organisation_number,
        "address": unit.address,
        "area": "" if shown.area is None else shown.area.name,
    }
    return [
        _line("name", unit.name, required=True),
        _side(unit.side, required=True),
        *(_line(name, text) for name, text in stands.items()),
        _from("web.hint.since"),
        _mistyped(),
    ]


def _change(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    stood = {one.name: one.text for one in _asks_change(shown)}
    now = {name: text_in(controls, name) for name in stood}
    said = {name: text for name, text in now.items() if text != stood[name]}
    kept = change_unit(
        tx,
        shown.unit.name,
        new_name=said.get("name"),
        side=_one_of("side", said["side"], SIDES) if "side" in said else None,
        legal_entity=said.get("legal_entity"),
        organisation_number=said.get("organisation_number"),
        address=said.get("address"),
        area=said.get("area"),
        since=_since(controls),
        expected_version=version,
    )
    told = of_parties.kept_document(texts(), kept, "party.changed")
    return Became(said=sentences(told), then=url_for("party", name=kept.unit.name))


def _asks_function(shown: UnitShown) -> list[Control]:
    del shown
    capacities = [Choice(one, texts().text(f"capacity.{one}")) for one in CAPACITIES]
    return [
        _line("function", required=True),
        Control("holder", texts().text("field.holder"), "choice", choices=_people(), is_required=True),
        Control("capacity", texts().text("field.capacity"), "choice", "ordinary", choices=capacities),
        _from("web.hint.from_or_to"),
        _to(),
        _strike(),
        _is_new("web.offices.alike_function", "web.offices.is_new_function"),
    ]


def _function(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    unit, function, holder = shown.unit.name, text_in(controls, "function"), text_in(controls, "holder")
    first, strikes = whole_day(controls, "from_on"), bool(text_in(controls, "strike"))
    if strikes:
        kept = acts.strike_holding(
            tx, unit=unit, function=function, person=holder, from_on=first, expected_version=version
        )
    elif first is not None:
        kept = acts.hold_function(
            tx,
            unit=unit,
            function=function,
            person=holder,
            from_on=first,
            to_on=_last(controls),
            capacity=text_in(controls, "capacity") or "ordinary",
            is_new=text_in(controls, "is_new") == _NEW,
            expected_version=version,
        )
    else:
        last = _last(controls, required=True)
        kept = acts.end_holding(
            tx, unit=unit, function=function, person=holder, to_on=last, expected_version=version
        )
    return _told(shown, of_parties.held_document(texts(), kept, struck=strikes))


def _asks_mandate(shown: UnitShown) -> list[Control]:
    del shown
    levels = [Choice(one, texts().word("kind", one)) for one in LEVELS]
    return [
        _line("function", required=True),
        Control("kind", texts().text("field.machine"), "choice", choices=levels, is_required=True),
        _line("basis"),
        _from("web.hint.from_or_to"),
        _to(),
        _strike(),
    ]


def _mandate(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    unit, function = shown.unit.name, text_in(controls, "function")
    kind = _one_of("kind", text_in(controls, "kind"), LEVELS)
    first, strikes = whole_day(controls, "from_on"), bool(text_in(controls, "strike"))
    if strikes:
        kept = acts.strike_mandate(
            tx, unit=unit, function=function, machine=kind, from_on=first, expected_version=version
        )
    elif first is not None:
        kept = acts.give_mandate(
            tx,
            unit=unit,
            function=function,
            machine=kind,
            from_on=first,
            to_on=_last(controls),
            basis=text_in(controls, "basis"),
            expected_version=version,
        )
    else:
        last = _last(controls, required=True)
        kept = acts.end_mandate(
            tx, unit=unit, function=function, machine=kind, to_on=last, expected_version=version
        )
    return _told(shown, of_parties.mandated_document(texts(), kept, struck=strikes))


def _asks_heir(shown: UnitShown) -> list[Control]:
    return [_other(shown, "web.offices.heir"), _from("web.hint.day", required=True)]


def _succeed(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    old, new = shown.unit.name, text_in(controls, "other")
    done = succeed(tx, old=old, new=new, from_on=_first(controls, tx), expected_version=version)
    if isinstance(done, Hindered):
        return _hindered(done, "refusal.header_of_succession", old=old, new=new)
    return _told(shown, in_words.succession_document(texts(), done, without_duties(tx.connection)))


def _asks_other(shown: UnitShown) -> list[Control]:
    return [_other(shown, "web.offices.the_same"), reason_control()]


def _merge(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    double, party = shown.unit.name, text_in(controls, "other")
    reason = text_in(controls, "reason") or None
    done = merge(tx, double=double, party=party, reason=reason, expected_version=version)
    if isinstance(done, Hindered):
        return _hindered(done, "refusal.header_of_merger", double=double, party=party)
    told = in_words.merger_document(texts(), done, preview=False)
    return Became(said=sentences(told), then=url_for("party", name=party))


def _asks_nothing(shown: UnitShown) -> list[Control]:
    del shown
    return []


def _remove(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    del controls
    done = remove(tx, name=shown.unit.name, expected_version=version)
    if isinstance(done, Hindered):
        return _hindered(done, "refusal.header_of_removal", name=shown.unit.name)
    told = in_words.removal_document(texts(), done, preview=False)
    return Became(said=sentences(told), then=url_for("parties"))


def _asks_leaving(shown: UnitShown) -> list[Control]:
    del shown
    return [_from("web.hint.day", required=True), reason_control()]


def _leave(tx: Transaction, shown: UnitShown, controls: Sequence[Control], version: int | None) -> Became:
    reason = text_in(controls, "reason") or None
    first = _first(controls, tx)
    done = leave(tx, name=shown.unit.name, from_on=first, reason=reason, expected_version=version)
    if isinstance(done, Hindered):
        return _hindered(done, "refusal.header_of_leaving", name=shown.unit.name)
    return _told(shown, in_words.departure_document(texts(), done, preview=False))


PARTY_ACTS: Final[Mapping[str, tuple[Asked, Does]]] = {
    "andra": (_asks_change, _change),
    "funktion": (_asks_function, _function),
    "mandat": (_asks_mandate, _mandate),
    "eftertradare": (_asks_heir, _succeed),
    "sla-ihop": (_asks_other, _merge),
    "lamna": (_asks_leaving, _leave),
    "ta-bort": (_asks_nothing, _remove),
}
"""The last word of the address of each act: what it asks, and what it does."""


@does("person add")
def new_person() -> ResponseReturnValue:
    """Add a person."""
    form = Form(
        title=texts().text("web.title.new_person"),
        intro=[],
        controls=[
            _line("handle", required=True),
            *(_line(name) for name in _SAID_OF_A_PERSON),
            _language("sv"),
            _role("coordinator"),
        ],
        version=0,
        back=url_for("people"),
        do=texts().text("web.offices.add"),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del version
        kept = add_person(
            tx,
            handle=text_in(controls, "handle"),
            name=text_in(controls, "name"),
            email=text_in(controls, "email"),
            login=text_in(controls, "login"),
            language=_one_of("language", text_in(controls, "language"), LANGUAGES),
            role=_one_of("role", text_in(controls, "role"), ROLES),
        )
        told = of_people.kept_document(texts(), kept, "person.added")
        return Became(said=sentences(told), then=url_for("people"))

    return fill(form, do)


@does("person change")
def person(handle: str) -> ResponseReturnValue:
    """Change what is said of a person: also their language, and the day on which they leave."""
    with asked().reading() as connection:
        there = {one.person.handle: one for one in list_people(connection, on=asked().today)}
    if handle not in there:
        abort(404)
    known = there[handle].person
    stood = _of_a_person(known)
    form = Form(
        title=texts().text("web.person.title", person=handle),
        intro=[texts().text("web.person.login_is")],
        controls=[*stood, _from("web.hint.since"), _mistyped()],
        version=there[handle].version or 0,
        back=url_for("people"),
        do=texts().text("web.amend.do"),
        links=[(texts().text("web.forget.person", person=handle), url_for("forget_person", handle=handle))],
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        now = {one.name: text_in(controls, one.name) for one in stood}
        said = {one.name: now[one.name] for one in stood if now[one.name] != one.text}
        left: date | Literal[""] | None = None
        if "left_on" in said:
            left = whole_day(controls, "left_on") or ""
        kept = change_person(
            tx,
            handle,
            name=said.get("name"),
            email=said.get("email"),
            login=said.get("login"),
            language=_one_of("language", said["language"], LANGUAGES) if "language" in said else None,
            role=_one_of("role", said["role"], ROLES) if "role" in said else None,
            left_on=left,
            since=_since(controls),
            expected_version=version,
        )
        told = of_people.kept_document(texts(), kept, "person.changed")
        return Became(said=sentences(told), then=url_for("people"))

    return fill(form, do)


def _of_a_person(known: Person) -> list[Control]:
    left = "" if known.left_on is None else known.left_on.isoformat()
    return [
        *(_line(name, getattr(known, name)) for name in _SAID_OF_A_PERSON),
        _language(known.language),
        _role(known.role),
        Control("left_on", texts().text("field.left_on"), text=left, hint=texts().text("web.hint.day")),
    ]


def _line(name: str, text: str = "", *, required: bool = False) -> Control:
    return Control(name, texts().text(f"field.{name}"), text=text, is_required=required)


def _side(side: str = "", *, required: bool = False) -> Control:
    choices = [Choice(one, texts().word("side", one)) for one in SIDES]
    label = texts().text("field.side")
    return Control("side", label, "choice", side, choices=choices, is_required=required)


def _language(language: str) -> Control:
    choices = [Choice(one, texts().text(f"web.language.{one}")) for one in LANGUAGES]
    return Control("language", texts().text("field.language"), "choice", language, choices=choices)


def _role(role: str) -> Control:
    choices = [Choice(one, texts().word("role", one)) for one in ROLES]
    return Control("role", texts().text("field.role"), "choice", role, choices=choices)


def _people() -> list[Choice]:
    with asked().reading() as connection:
        there = [one.person for one in list_people(connection, on=asked().today)]
    return [Choice(one.handle, f"{one.handle} {one.name}".strip()) for one in there]


def _other(shown: UnitShown, label: str) -> Control:
    with asked().reading() as connection:
        names = [one.name for one in list_units(connection) if one.id != shown.unit.id]
    choices = [Choice(name, name) for name in names]
    return Control("other", texts().text(label), "choice", choices=choices, is_required=True)


def _from(hint: str, *, required: bool = False) -> Control:
    return Control("from_on", texts().text("field.from_on"), hint=texts().text(hint), is_required=required)


def _to() -> Control:
    return Control("to_on", texts().text("field.to_on"), hint=texts().text("web.hint.last_or_open"))


def _strike() -> Control:
    never = [Choice("struck", texts().text("web.offices.never"))]
    return Control("strike", texts().text("web.offices.strike"), "choice", choices=never)


def _mistyped() -> Control:
    never = [Choice("mistyped", texts().text("web.offices.mistyped"))]
    return Control("mistyped", texts().text("web.offices.was_mistyped"), "choice", choices=never)


def _is_new(alike: str = "web.offices.alike", is_new: str = "web.offices.is_new") -> Control:
    new = [Choice(_NEW, texts().text(is_new))]
    return Control("is_new", texts().text(alike), "choice", choices=new)


def _one_of(name: str, written: str, codes: Sequence[str]) -> str:
    """Give a code that was chosen.

    Raises:
        InvalidValue: none was.
    """
    if written not in codes:
        raise InvalidValue(name, written, expected="not_empty")
    return written


def _since(controls: Sequence[Control]) -> Since:
    return Since(whole_day(controls, "from_on"), bool(text_in(controls, "mistyped")))


def _first(controls: Sequence[Control], tx: Transaction) -> date:
    return whole_day(controls, "from_on") or tx.today


def _last(controls: Sequence[Control], *, required: bool = False) -> date | None:
    """Read a last day; none where it is said that there is none.

    Raises:
        InvalidValue: nothing is said, and one of them is asked for.
    """
    written = text_in(controls, "to_on")
    if is_until_further_notice(written):
        return None
    if required and not written:
        raise InvalidValue("from_on", "", expected="first_or_last_day")
    return whole_day(controls, "to_on")


def _told(shown: UnitShown, document: Document) -> Became:
    return Became(said=sentences(document), then=url_for("party", name=shown.unit.name))


def _hindered(done: Hindered, header: str, **facts: object) -> Became:
    """Say of each record what is in the way."""
    told = sentences(refusals_document(texts(), done.refused, header, facts))
    return Became(wrong=[("", one) for one in told])
