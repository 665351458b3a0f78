"""What the law asks of municipalities and what registers show of it, in words: one by one, or as a county."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from lifecycle.law import PARAGRAPHS
from lifecycle.records.picture import LAW_SINCE, PLAN_SINCE
from words.actions import line_in_words, remedy
from words.document import Block, Column, Document, Line, Listing, Space
from words.texts import with_capital
from workflows.action import Action, Blank
from workflows.audits.law.line import ASKED, SEEN, STATUSES, counted
from workflows.configuration.geography import municipalities
from workflows.lookup.typed import NOTHING

if TYPE_CHECKING:
    from lifecycle.by_law import Proof
    from words.texts import Texts
    from workflows.audits.law.line import LawAudit, OfMunicipality, Report
    from workflows.audits.law.line import Line as Asked

SENTENCES: Final = (
    "audit.law.picture.met",
    "audit.law.picture.met.said",
    "audit.law.picture.without_proof",
    "audit.law.picture.incomplete",
    "audit.law.picture.not_seen",
    "audit.law.picture.not_seen.others",
    "audit.law.plan.met",
    "audit.law.plan.met.after",
    "audit.law.plan.met.elsewhere",
    "audit.law.plan.met.noted",
    "audit.law.plan.met.later",
    "audit.law.plan.without_proof",
    "audit.law.plan.incomplete",
    "audit.law.plan.incomplete.parts",
    "audit.law.plan.incomplete.unseen",
    "audit.law.plan.incomplete.not_noted",
    "audit.law.plan.incomplete.elsewhere",
    "audit.law.plan.incomplete.of_another",
    "audit.law.plan.not_yet.decided",
    "audit.law.plan.not_seen",
    "audit.law.plan.not_seen.at_all",
    "audit.law.plan.not_seen.others",
    "audit.law.picture_updated.met",
    "audit.law.picture_updated.met.heard",
    "audit.law.picture_updated.due",
    "audit.law.picture_updated.overdue",
    "audit.law.picture_updated.overdue.heard",
    "audit.law.picture_updated.without_proof",
    "audit.law.picture_updated.not_seen",
    "audit.law.plan_followed_up.met",
    "audit.law.plan_followed_up.met.heard",
    "audit.law.plan_followed_up.due",
    "audit.law.plan_followed_up.overdue",
    "audit.law.plan_followed_up.overdue.heard",
    "audit.law.plan_followed_up.without_proof",
    "audit.law.plan_followed_up.not_seen",
    "audit.law.plan_followed_up.cannot_be_judged",
    "audit.law.agreements.met",
    "audit.law.agreements.met.signed",
    "audit.law.agreements.incomplete",
    "audit.law.agreements.worked_for",
    "audit.law.agreements.worked_for.said",
    "audit.law.agreements.without_proof",
    "audit.law.agreements.not_seen",
    "audit.law.agreements.not_seen.unverified",
    "audit.law.council.met",
    "audit.law.council.met.led",
    "audit.law.council.incomplete",
    "audit.law.council.incomplete.led",
    "audit.law.council.worked_for",
    "audit.law.council.worked_for.said",
    "audit.law.council.without_proof",
    "audit.law.council.not_seen",
    "audit.law.function.met",
    "audit.law.function.met.held",
    "audit.law.function.met.shared",
    "audit.law.function.vacant",
    "audit.law.function.vacant.named",
    "audit.law.function.not_seen",
    "audit.law.tasks.met",
    "audit.law.tasks.incomplete",
    "audit.law.tasks.not_seen",
    "audit.law.report.met",
    "audit.law.report.met.today",
    "audit.law.report.without_proof",
    "audit.law.report.not_seen",
    "audit.law.status.not_yet.alone",
    "audit.law.status.not_seen.alone",
)
"""What is said of one thing that is asked, and of how it stands; the rest is said of all alike."""

_NOT_SAID: Final[Mapping[str, object]] = dict.fromkeys(
    (
        *("board", "chair", "days", "days_since", "function", "led_by", "missing", "prepared_at"),
        *("prepared_on", "shared_with", "vacant_since", "counted_from", "cadence", "holders"),
    )
)
"""Facts that a sentence may name: what nobody said is a dash."""


def law_rows(found: LawAudit) -> Listing:
    """List everything that is asked, a row for each municipality and thing."""
    return Listing(_LINES, (_row(one, line) for one in found.municipalities for line in one.lines))


def _row(one: OfMunicipality, line: Asked) -> dict[str, object]:
    return {
        "code": one.code,
        "municipality": one.municipality,
        "county": one.county,
        "section": line.paragraph,
        "asked": line.asked,
        "standing": line.status,
        "on": line.on,
        "due_on": line.due_on,
        "act_by": line.act_by,
        "days_left": line.days_left,
        "about": line.about,
        "proofs": [proof.reference or proof.text for proof in line.proofs],
        "diary_number": [proof.diary_number for proof in line.proofs if proof.diary_number],
        "closes": line.closes,
        "shown_by": line.shown_by,
        "of": one,
        "line": line,
    }


def law_document(texts: Texts, found: LawAudit) -> Document:
    """Of one municipality everything that is asked of it; of several a row each, and how many stand how."""
    yield Line(_beginning(texts, found))
    yield from _sources(texts, found)
    if len(found.municipalities) == 1:
        one = found.municipalities[0]
        if _from_files(found) and _is_unknown_here(one):
            yield Line(texts.text("audit.law.in_no_file", municipality=one.municipality))
        yield from _whole(texts, one)
    elif found.municipalities:
        yield from _side_by_side(texts, found)
    yield from _ending(texts, found)


def _beginning(texts: Texts, found: LawAudit) -> str:
    if not found.municipalities:
        return texts.text("audit.law.none", day=found.day)
    if len(found.municipalities) == 1:
        one = found.municipalities[0]
        return texts.text("audit.law.of_one", municipality=one.municipality, code=one.code, day=found.day)
    several = "of_several" if found.county is None else "of_county"
    facts = {"day": found.day, "county": _county_name(found)}
    return texts.count(f"audit.law.{several}", len(found.municipalities), **facts)


def _county_name(found: LawAudit) -> str | None:
    counties = {one.county_code: one.county_name for one in municipalities().values()}
    return counties.get(found.county or "")


def _sources(texts: Texts, found: LawAudit) -> Iterator[Line]:
    """Say which registers were asked, where it is not only the one that is open."""
    for one in found.sources:
        facts = {"register": one.called, "day": one.day, "known_on": one.known_on}
        if one.replaced_by:
            yield Line(texts.text("audit.law.register_replaced", other=one.replaced_by, **facts), "  ")
        elif one.called:
            said = "register" if one.known_on is None else "register_known"
            yield Line(texts.text(f"audit.law.{said}", **facts), "  ")


# ---- one municipality ----


def _whole(texts: Texts, one: OfMunicipality) -> Iterator[Block]:
    """Everything that is asked of one: how it stands, by what that is shown, what would close it."""
    edge = max(len(_status(texts, line)) for line in one.lines)
    closing = [_closing(line) for line in one.lines]
    for number, (line, closes) in enumerate(zip(one.lines, closing, strict=True), start=1):
        beginning = f"  {line.paragraph:>4}  {_status(texts, line):<{edge}}  "
        yield Line(_told(texts, one, line), beginning)
        following = next(filter(None, closing[number:]), None)
        if closes and closes != following:  # one that closes several stands under the last of them
            yield remedy(texts, closes, indent=len(beginning))
    if one.reports:
        yield Space()
        yield Line(texts.text("audit.law.log"))
        yield Listing(_REPORTS if one.known_by == ("",) else (*_REPORTS, _SHOWN_BY), one.reports)
    yield from _conflicts(texts, one)


def _closing(line: Asked) -> Action | None:
    """Give what would close it, where that can be done here: in the register that is open."""
    return None if line.shown_by else line.closes


def _closes(texts: Texts, line: Asked) -> str:
    closes = _closing(line)
    return "" if closes is None else line_in_words(texts, closes)


def _told(texts: Texts, one: OfMunicipality, line: Asked) -> str:
    said = [_sentence(texts, one, line), *begun_in_words(texts, line.facts)]
    if proofs := _proofs(texts, line):
        said.append(texts.text("audit.law.proof", proof=proofs))
    if line.facts.get("heard_on") and line.due_on is None:  # else it is said with what is counted from it
        said.append(texts.text("audit.law.heard", heard_on=line.facts["heard_on"]))
    if line.shown_by and line.status in (*SEEN, "due") and len(one.known_by) > 1:
        said.append(texts.text("audit.law.shown_by", register=line.shown_by))
    return " ".join(said)


def begun_in_words(texts: Texts, facts: Mapping[str, object]) -> Iterator[str]:
    """Say of what is begun in which state it is."""
    if facts.get("begun"):
        state = texts.state(str(facts["begun_kind"]), str(facts["begun_state"]))
        yield texts.text("audit.law.begun", reference=facts["begun"], state=state)


def _sentence(texts: Texts, one: OfMunicipality, line: Asked) -> str:
    """Say how one thing stands; of a report also by when one is due, and who leads the work."""
    since = PLAN_SINCE if line.asked in ("plan", "plan_followed_up") else LAW_SINCE
    facts = {"since": since, **_NOT_SAID, "on": line.on, "due_on": line.due_on, "act_by": line.act_by}
    facts |= {"about": line.about, **line.facts}
    if line.asked == "tasks" and isinstance(missing := line.facts.get("missing"), tuple | list):
        facts["missing"] = [texts.word("code.tasks.task", str(task)) for task in missing]
    said = _say(texts, _code(one, line), facts)
    if line.asked != "report" or line.status == "not_yet":
        return said
    board = str(facts["board"] or "")
    facts["board"] = with_capital(board)
    if line.facts.get("prepared_on") is not None:
        prepared = "prepared_by" if board else "prepared"
        told = texts.text(f"audit.law.report.{prepared}", **facts)
        said = told if line.on is None else f"{said} {told}"
    led = texts.text(f"audit.law.report.{'led_by' if board else 'not_led'}", **facts)
    return " ".join((said, _limit(texts, line, facts), led))


def _limit(texts: Texts, line: Asked, facts: Mapping[str, object]) -> str:
    """Say by when the council is to have the next report: only the municipality itself can set that."""
    if line.due_on is None:
        return texts.text("audit.law.report.no_limit")
    if line.days_left is None or line.days_left >= 0:
        limit = texts.text("audit.law.report.own_limit", **facts)
    else:
        limit = texts.count("audit.law.report.limit_passed", -line.days_left, **facts)
    if line.facts.get("heard_on") not in (None, line.on):
        return f"{limit} {texts.text('audit.law.report.counted_from.heard', **facts)}"
    if facts["counted_from"] is None:
        return limit
    cadence = texts.word("code.cadence", str(facts["cadence"]))
    return f"{limit} {texts.text('audit.law.report.counted_from', **{**facts, 'cadence': cadence})}"


def _say(texts: Texts, code: str, facts: Mapping[str, object]) -> str:
    if not texts.counts(code):
        return texts.text(code, **facts)
    number = facts["days_since"] if code == "audit.law.report.met" else facts["days"]
    return texts.count(code, number if isinstance(number, int) else 0, **facts)


def _code(one: OfMunicipality, line: Asked) -> str:
    """Choose the sentence that says most."""
    variants = {
        "said": bool(line.facts.get("elsewhere")) or any(proof.text for proof in line.proofs),
        "held": bool(line.facts.get("holders")) and not line.facts.get("shared_with"),
        "shared": bool(line.facts.get("shared_with")),
        "noted": bool(line.facts.get("noted")),
        "not_noted": bool(line.facts.get("not_noted")),
        "after": bool(line.facts.get("noted_on")),
        "elsewhere": bool(line.facts.get("elsewhere")),
        "of_another": bool(line.facts.get("of_another")),
        "heard": bool(line.facts.get("heard_on")),
        "later": bool(line.facts.get("accepted_on")),
        "decided": bool(line.facts.get("decided")),
        "led": bool(line.facts.get("led_by")),
        "others": bool(line.facts.get("others")),
        "signed": bool(line.facts.get("starts_on")),
        "unverified": bool(line.facts.get("unverified")),
        "unseen": line.asked == "plan" and not line.facts.get("picture"),
        "parts": line.asked == "plan" and bool(line.facts.get("missing")),
        "named": line.asked == "function" and not line.facts.get("vacant_since"),
        "at_all": any(each.status == "cannot_be_judged" for each in one.lines),
    }
    key = f"audit.law.{line.asked}.{line.status}"
    if line.asked == "report" and line.status not in ("not_yet", "without_proof"):
        if line.on is None:
            return "audit.law.report.not_seen"
        if line.facts.get("heard_on") == line.on:
            return "audit.law.report.without_proof"
        return "audit.law.report.met" if line.facts.get("days_since") else "audit.law.report.met.today"
    found = (f"{key}.{variant}" for variant, holds in variants.items() if holds)
    said = (*found, key, f"audit.law.status.{line.status}.alone")
    return next((each for each in said if each in SENTENCES), "audit.law.status.not_seen.alone")


def _proofs(texts: Texts, line: Asked) -> str:
    return "; ".join(filter(None, (_proof(texts, proof) for proof in line.proofs)))


def _proof(texts: Texts, proof: Proof) -> str:
    """Say where it can be read: the record, the day, who did it, the paragraph, the registry number."""
    day = None if proof.on is None else proof.on.isoformat()
    body = texts.word("function", proof.body)
    said = (proof.reference, day, body, proof.paragraph, proof.diary_number, proof.text)
    return ", ".join(filter(None, said))


def _conflicts(texts: Texts, one: OfMunicipality) -> Iterator[Line]:
    for each in one.conflicts:
        facts = {
            "municipality": one.municipality,
            "asked": texts.text(f"audit.law.asked.{each.kept.asked}"),
            "paragraph": each.kept.paragraph,
            "kept": _in_short(texts, each.kept),
            "other": _in_short(texts, each.other),
            "register": each.kept.shown_by,
            "other_register": each.other.shown_by,
        }
        code = "audit.law.conflict_most" if each.is_of_what_shows_most else "audit.law.conflict"
        yield Line(texts.text(code, **facts), "! ")


def _in_short(texts: Texts, line: Asked) -> str:
    told = [proofs] if (proofs := _proofs(texts, line)) else []
    if line.facts.get("heard_on"):
        told.append(texts.text("audit.law.heard.in_short", heard_on=line.facts["heard_on"]))
    return f"{_status(texts, line)} ({'; '.join(told)})" if told else _status(texts, line)


# ---- several ----


def _side_by_side(texts: Texts, found: LawAudit) -> Iterator[Block]:
    """A row for each municipality, and below how many stand how with each thing that is asked.

    In two parts, for all nine side by side fit no ordinary screen, and what goes under its row is lost there.
    """
    for asked in _BLOCKS:
        cells = (_NAMED, *map(_cell, asked))
        yield Listing((*cells, _FROM) if _from_files(found) else cells, found.municipalities)
        yield Space()
    yield Line(texts.text("audit.law.marks"))
    if any(map(_is_unknown_here, found.municipalities)):
        code = "audit.law.in_no_register" if _from_files(found) else "audit.law.is_in_no_register"
        yield Line(texts.text(code))
    yield Space()
    yield Line(texts.text("audit.law.counts"))
    counts = counted(found)
    shown = [status for status in STATUSES if any(each[status] for each in counts.values())]
    rows = [{"asked": asked, "section": PARAGRAPHS[asked], **dict(counts[asked])} for asked in ASKED]
    yield Listing((*_COUNTS, *map(_count_of, shown)), rows)
    for one in found.municipalities:
        yield from _conflicts(texts, one)


def _count_of(status: str) -> Column:
    def show(_: Texts, row: Mapping[str, object]) -> str:
        return str(row[status] or NOTHING)

    return Column(
        status, 1, right=True, show=show, title=lambda texts: texts.text(f"audit.law.status.{status}")
    )


def _from_files(found: LawAudit) -> bool:
    """Whether others' answers were read, and not the register that is open."""
    return any(one.called for one in found.sources)


def _is_unknown_here(one: OfMunicipality) -> bool:
    return not one.known_by


def _name(texts: Texts, one: OfMunicipality) -> str:
    """Name a municipality, with a star where no register that was asked has it."""
    return (
        texts.text("audit.law.unknown_here", name=one.municipality)
        if _is_unknown_here(one)
        else one.municipality
    )


def _cell(asked: str) -> Column:
    """Show how one thing stands with a municipality, in a word or two."""

    def show(texts: Texts, one: OfMunicipality) -> str:
        return _mark(texts, next(line for line in one.lines if line.asked == asked))

    title = f"audit.law.column.{asked}"
    return Column(asked, 1, folds=True, show=show, tells_nothing=True, title=lambda texts: texts.text(title))


def _mark(texts: Texts, line: Asked) -> str:
    day = line.act_by if line.status in ("met", "due", "overdue") else None
    mark = "" if line.status == "due" else texts.text(f"audit.law.mark.{line.status}")
    return mark if day is None else f"{mark} {day}".strip()


# ---- what follows ----


def _ending(texts: Texts, found: LawAudit) -> Iterator[Line]:
    """How days are counted, what is not seen says nothing about, and what to type for more."""
    lines = [line for one in found.municipalities for line in one.lines]
    if any(line.facts.get("reading") for line in lines):
        yield Line(texts.text("audit.law.our_reading"))
    if any(line.status not in SEEN and line.status != "not_yet" for line in lines):
        yield Line(texts.text("audit.law.not_seen_is_unknown"))
    for name in found.unplaced:
        yield Line(texts.text("duty.not_set_up", name=name))
    if len(found.municipalities) > 1:
        yield Line(texts.text("audit.law.see_one", line=line_in_words(texts, _seeing_one(found))))


def _seeing_one(found: LawAudit) -> Action:
    """See one of several on its own, where they were read."""
    options = {"from": Blank("files")} if _from_files(found) else {}
    return Action("audit law", (found.municipalities[0].municipality,), options=options)


def _registers(texts: Texts, one: OfMunicipality) -> str:
    """Name the registers that know a municipality; that none does is said by its star."""
    return texts.value(one.known_by)


def _body(texts: Texts, one: Report) -> str:
    """Say who had a report: only what the council has had is one by law."""
    body = one.body or texts.text("audit.law.the_council" if one.to_the_council else "audit.law.the_board")
    return body if one.to_the_council else texts.text("audit.law.prepared_by", body=body)


def _status(texts: Texts, line: Asked) -> str:
    return texts.text(f"audit.law.status.{line.status}")


_LINES: Final = (
    Column("code"),
    Column("municipality"),
    Column("county"),
    Column("section"),
    Column("asked", show=lambda texts, row: texts.text(f"audit.law.asked.{row['asked']}")),
    Column("standing", show=lambda texts, row: texts.text(f"audit.law.status.{row['standing']}")),
    Column(
        "finding",
        in_words=True,
        title=lambda texts: texts.text("column.finding"),
        show=lambda texts, row: _sentence(texts, row["of"], row["line"]),
    ),
    Column("on", title=lambda texts: texts.text("audit.law.on")),
    Column("due_on"),
    Column("act_by"),
    Column("days_left"),
    Column("about"),
    Column("proofs", show=lambda texts, row: _proofs(texts, row["line"])),
    Column("diary_number"),
    Column("closes", show=lambda texts, row: _closes(texts, row["line"])),
    Column("shown_by"),
)
_NAMED: Final = Column("municipality", 0, show=_name)
_BLOCKS: Final = (ASKED[:4], ASKED[4:])
"""4-6 §§, what a municipality does alone, and 9-13 §§, what it does with others."""
_FROM: Final = Column("known_by", 2, folds=True, show=_registers)
_COUNTS: Final = (
    Column("section", 0),
    Column("asked", 0, show=lambda texts, row: texts.text(f"audit.law.asked.{row['asked']}")),
)
_REPORTS: Final = (
    Column("on", 0, title=lambda texts: texts.text("audit.law.on")),
    Column("body", 0, show=_body),
    Column("paragraph", 0),
    Column("diary_number", 1),
    Column("proof", 1),
    Column("reference", 2),
)
_SHOWN_BY: Final = Column("shown_by", 3)
