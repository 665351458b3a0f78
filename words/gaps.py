"""Every gap between a problem and its effect in words: what is missing, who asks for it, what closes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from lifecycle.machine.decide import Unmet
from words.actions import line_in_words, remedy
from words.capability import figures_in_words
from words.document import Block, Column, Document, Items, Line, Listing, Remedy, Space
from words.law import begun_in_words
from words.refusals import source_in_words, unmet_sentence
from words.sharing import of_a_part
from workflows.audits.gaps.gap import SEVERITIES
from workflows.audits.gaps.kinds import KINDS

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.audits.gaps import Gaps
    from workflows.audits.gaps.chain import Link
    from workflows.audits.gaps.found import Found
    from workflows.audits.gaps.gap import Gap

_NAMED: Final = 4
"""References that a group of alike gaps names; the rest are counted."""


def gaps_value(found: Gaps) -> dict[str, object]:
    """Give what was found to a program."""
    return {
        "day": found.day,
        "agreement": found.agreement,
        "municipality": found.municipality,
        "in_force": found.in_force,
        "unverified": found.unverified,
        "chain": found.chain,
        "gaps": (_gap_value(gap) for gap in found.gaps),
    }


def gaps_rows(found: Gaps) -> Listing:
    """List the gaps, a row each."""
    return Listing(_GAPS, ({**_gap_value(gap), "gap": gap} for gap in found.gaps))


def _gap_value(gap: Gap) -> dict[str, object]:
    """Give a gap to a program: code, facts, and what can be done about it."""
    return {
        "kind": gap.kind,
        "severity": gap.severity,
        "reference": gap.reference,
        "machine": gap.machine,
        "about": gap.about,
        "concerns": gap.agreements,
        "source": gap.source,
        "facts": gap.facts,
        "closes": gap.closes,
    }


def gaps_document(texts: Texts, found: Gaps, *, only: str | None) -> Document:
    """The chain of an agreement, how many gaps there are, and each with what closes it; of all, by kinds."""
    if found.agreement is not None:
        yield from _chain(texts, found)
    if found.municipality is not None:
        yield Line(texts.text("audit.gaps_of_municipality", municipality=found.municipality))
    yield from _how_many(texts, found, only)
    yield from of_a_part(texts, is_part=found.is_part)
    if found.agreement is None and found.municipality is None and only is None:
        yield from _groups(texts, found.gaps)
    else:
        yield from _each(texts, found.gaps, numbered=found.agreement is not None)


def kinds_rows() -> Listing:
    """List what is looked for, who asks for it, and what is asked."""
    rows = ({"kind": kind.name, "severity": kind.severity, "source": kind.source} for kind in KINDS.values())
    return Listing(_KINDS, rows)


def _sentence(texts: Texts, gap: Gap) -> str:
    """Say what is missing, where."""
    facts = {"reference": gap.reference, "machine": gap.machine, **gap.facts}
    if "guard" in facts:
        facts["demand"] = texts.text(f"guard.{facts['guard']}")
        who = [str(facts[name]) for name in ("function", "decided_for", "who") if facts[name]]
        facts["by"] = ", ".join(who) or texts.text("audit.nobody")
    if "cadence" in facts:
        facts["cadence"] = texts.word("code.cadence", str(facts["cadence"]))
    if "lacks" in facts:
        lacking = Unmet(str(facts["lacks"]), gap.severity, "", gap.facts["asked"])  # type: ignore[arg-type]  # a guard's facts
        facts["said"] = unmet_sentence(texts, lacking)
    if facts.get("duty"):
        facts["duty"] = texts.word("code.duty_kind", str(facts["duty"]))
    if "points" in facts:
        facts |= figures_in_words(texts, facts)
    return " ".join((texts.text(_found(gap), **facts), *begun_in_words(texts, gap.facts)))


def _found(gap: Gap) -> str:
    """Choose the sentence of its kind: the first that fits what was found, or the plain one."""
    facts = gap.facts
    otherwise = {
        "audit.gap.plan_without_area.found.of_nothing": not facts.get("area"),
        "audit.gap.annex_is_a_draft.found.of_no_day": not facts.get("owed_on"),
        "audit.gap.no_picture.found.only_drafts": bool(facts.get("drafts")),
        "audit.gap.main_without_sub.found.only_drafts": bool(facts.get("drafts")),
        "audit.gap.main_without_sub.found.ahead": not facts.get("is_past"),
        "audit.gap.agreements_not_seen.found.unverified": bool(facts.get("unverified")),
        "audit.gap.picture_incomplete.found.plans": bool(facts.get("plans")),
        "audit.gap.picture_not_seen.found.others": bool(facts.get("others")),
        "audit.gap.municipal_plan_not_seen.found.others": bool(facts.get("others")),
        "audit.gap.municipal_plan_not_seen.found.followed_up": bool(facts.get("is_followed_up")),
        "audit.gap.noted_without_proof.found.decision": not facts.get("duty"),
        "audit.gap.plan_on_unfinished_picture.found.unseen": not facts.get("picture"),
        "audit.gap.plan_on_unfinished_picture.found.not_noted": bool(facts.get("not_noted")),
        "audit.gap.plan_on_unfinished_picture.found.elsewhere": bool(facts.get("elsewhere")),
        "audit.gap.plan_on_unfinished_picture.found.of_another": bool(facts.get("of_another")),
        "audit.gap.plan_on_unfinished_picture.found.parts": bool(facts.get("missing")),
        "audit.gap.council_led_by_another.found.shared": bool(facts.get("shared") and facts.get("led_by")),
        "audit.gap.council_led_by_another.found.shared_unsaid": bool(facts.get("shared")),
        "audit.gap.council_led_by_another.found.unsaid": not facts.get("led_by"),
        "audit.gap.effect_is_weak.found.learning": bool(facts.get("learning")),
        "audit.gap.activity_lacks_something.found.secret": bool(facts.get("diary_number")),
        "audit.gap.activity_lacks_something.found.unsaid": not facts.get("what"),
        "audit.gap.duty_late.found.heard": bool(facts.get("heard_on")),
        "audit.gap.report_late.found.prepared": "prepared_on" in facts,
        "audit.gap.report_late.found.never": "counted_from" in facts,
        "audit.gap.report_not_seen.found.prepared": "prepared_on" in facts,
    }
    plain = f"audit.gap.{gap.kind}.found"
    return next((code for code, fits in otherwise.items() if fits and code.startswith(f"{plain}.")), plain)


def _how_many(texts: Texts, found: Gaps, only: str | None) -> Iterator[Line]:
    counts = found.gaps.counts
    by_law = sum(number for (severity, _), number in counts.items() if severity == "law")
    unknown = sum(number for (_, kind), number in counts.items() if kind == "duty_not_recorded")
    if found.gaps:
        code = "audit.gaps_with_unknown" if unknown else "audit.gaps"
        yield Line(texts.count(code, len(found.gaps), day=found.day, by_law=by_law, unknown=unknown))
    elif only is not None:  # a beginning was enough: say which kind was meant
        kind = texts.text(f"audit.gap.{only}")
        yield Line(texts.text("audit.gaps_none_of_a_kind", day=found.day, kind=kind))
    else:
        yield Line(texts.text("audit.gaps_none", day=found.day))
    if not found.in_force:
        yield Line(texts.text("audit.gaps_not_in_force", reference=found.agreement))
    if found.unverified:
        yield Line(texts.count("audit.gaps_unknown", found.unverified))


def _chain(texts: Texts, found: Gaps) -> Iterator[Block]:
    every = tuple(found.gaps) if found.chain else ()
    for link in found.chain:
        indent = "  " * link.depth
        yield Line(f"{indent}{_link_in_words(texts, link)}")
        for kind, numbers in _alike(every, link.numbers).items():
            gaps = [every[number - 1] for number in numbers]
            about = dict.fromkeys(gap.about for gap in gaps if gap.about not in ("", link.title))
            name = ": ".join(filter(None, (texts.text(f"audit.gap.{kind}"), ", ".join(about))))
            yield Line(name, f"{indent}  ! {' '.join(map(str, numbers))}  ")
    if found.chain:
        yield Space()


def _alike(gaps: Sequence[Gap], numbers: Iterable[int]) -> dict[str, list[int]]:
    """Gather the numbers of gaps by their kind, the first to come first."""
    found: dict[str, list[int]] = {}
    for number in numbers:
        found.setdefault(gaps[number - 1].kind, []).append(number)
    return found


def _link_in_words(texts: Texts, link: Link) -> str:
    facts: dict[str, object] = {
        "title": link.title,
        "reference": link.reference,
        "machine": link.machine,
        "state": link.state,
    }
    facts |= link.facts
    if "verdict" in facts:
        facts["verdict"] = texts.word("effect_verdict", str(facts["verdict"]))
    return texts.text(f"audit.link.{link.part}", **facts)


def _each(texts: Texts, gaps: Found, *, numbered: bool) -> Iterator[Items]:
    edge, digits = _edge(texts), len(str(len(gaps)))
    yield Items(
        _one(texts, gap, f"{f'{number:>{digits}}  ' if numbered else ''}{_mark(texts, gap, edge)}")
        for number, gap in enumerate(gaps, start=1)
    )


def _one(texts: Texts, gap: Gap, beginning: str) -> Iterator[Block]:
    """One gap and what closes it."""
    yield Line(_sourced(texts, _sentence(texts, gap), gap.source), beginning)
    yield _closing(texts, gap, beginning)


class _Alike:
    """Gaps of one kind and severity, told as one: of however many no more is kept than what is told."""

    def __init__(self, gaps: Iterable[Gap]) -> None:
        self.count = 0
        self.first: list[Gap] = []
        self.sources: dict[str, None] = {}
        self.places: Counter[str] = Counter()
        """How many there are at each of the first places."""
        self.agreements: tuple[str, ...] = ()
        """Of the first gap that concerns any."""
        for gap in gaps:
            self.count += 1
            self.sources |= dict.fromkeys(gap.source.split("; "))
            self.agreements = self.agreements or gap.agreements
            if len(self.first) < _NAMED:
                self.first.append(gap)
            if len(self.places) < _NAMED or _place(gap) in self.places:
                self.places[_place(gap)] += 1


def _groups(texts: Texts, gaps: Found) -> Iterator[Block]:
    """Tell alike gaps as one: how many, where, and what closes the first of them."""
    edge, digits = _edge(texts), len(str(max(gaps.counts.values(), default=0)))
    heaviest, agreement = "", ""
    for _, found in groupby(gaps, key=lambda gap: (gap.severity, gap.kind)):
        group = _Alike(found)
        first = group.first[0]
        said = texts.text(f"audit.gap.{first.kind}") if group.count > 1 else _sentence(texts, first)
        beginning = f"{_mark(texts, first, edge)}{group.count:>{digits}}  "
        yield Space()
        yield Line(_sourced(texts, said, "; ".join(group.sources)), beginning)
        if group.count > 1:
            yield from (Line(each, " " * len(beginning)) for each in _places(texts, group))
        yield _closing(texts, first, beginning)
        heaviest = heaviest or first.kind
        agreement = agreement or next(iter(group.agreements), "")
    if not heaviest:
        return
    yield Space()
    name = texts.text(f"audit.gap.{heaviest}").replace(" ", "-")
    yield Line(texts.text("audit.gaps_of_a_kind", only=name))
    if agreement:
        yield Line(texts.text("audit.gaps_of_an_agreement", reference=agreement))


def _places(texts: Texts, group: _Alike) -> Iterator[str]:
    """Name where alike gaps are, and how many where there are several; those of one are told one by one."""
    if len(group.places) == 1 and group.count <= _NAMED:
        yield from (_sentence(texts, gap) for gap in group.first)
        return
    places = group.places.items()
    named = ", ".join(place if number == 1 else f"{place} ({number})" for place, number in places)
    more = group.count - group.places.total()
    yield named if more <= 0 else texts.count("audit.gaps_and_more", more, named=named)


def _place(gap: Gap) -> str:
    """Say where a gap is: what the law asks of a municipality is its own, not its duty's."""
    return gap.about if gap.machine == "duty" and gap.about else gap.reference


def _sourced(texts: Texts, said: str, source: str) -> str:
    return f"{said} ({source_in_words(texts, source)})"


def _closing(texts: Texts, gap: Gap, beginning: str) -> Remedy:
    return remedy(texts, gap.closes, indent=len(beginning))


def _mark(texts: Texts, gap: Gap, edge: int) -> str:
    return f"{texts.text(f'audit.severity.{gap.severity}'):<{edge}}  "


def _edge(texts: Texts) -> int:
    return max(len(texts.text(f"audit.severity.{severity}")) for severity in SEVERITIES)


_GAPS: Final = (
    Column("kind", show=lambda texts, row: texts.text(f"audit.gap.{row['kind']}")),
    Column("severity", show=lambda texts, row: texts.text(f"audit.severity.{row['severity']}")),
    Column("reference"),
    Column("machine", on_screen=False),
    Column("about"),
    Column("concerns", on_screen=False),
    Column("source", show=lambda texts, row: source_in_words(texts, row["source"])),
    Column("facts", on_screen=False),
    Column(
        "finding",
        in_words=True,
        title=lambda texts: texts.text("column.finding"),
        show=lambda texts, row: _sentence(texts, row["gap"]),
    ),
    Column("closes", show=lambda texts, row: line_in_words(texts, row["closes"])),
)
_KINDS: Final = (
    Column("kind", on_screen=False),
    Column(
        "name",
        0,
        folds=True,
        in_words=True,
        show=lambda texts, row: texts.text(f"audit.gap.{row['kind']}"),
    ),
    Column("severity", 0, show=lambda texts, row: texts.text(f"audit.severity.{row['severity']}")),
    Column("source", 2, folds=True, show=lambda texts, row: source_in_words(texts, row["source"])),
    Column(
        "asks",
        1,
        folds=True,
        in_words=True,
        show=lambda texts, row: texts.text(f"audit.gap.{row['kind']}.asks"),
    ),
)
