"""`handslag audit gaps`: every hole between a problem and its effect, and what would close it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

import click

from cli.audits import both_days
from cli.desk import open_desk
from cli.exit_codes import ExitCode
from cli.frame import command
from cli.output import SHOWN, say, say_count, show_document, show_table, tell, width
from cli.settings import texts_of
from cli.usage import UsageFault
from lifecycle.errors import UnknownRecord
from words.document import Column
from words.refusals import source_in_words
from words.values import printable
from words.vocabulary import nearest_words, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from words.texts import Texts
    from workflows.audits.gaps import Gaps
    from workflows.audits.gaps.chain import Link
    from workflows.audits.gaps.hole import Hole

_NAMED: Final = 4
"""References that a group of alike holes names; the rest are counted."""

_NARROWEST: Final = 20
"""Characters that a sentence has at least, however narrow the screen."""


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--only")
@click.option("--kinds", is_flag=True)
@click.option("--fail", is_flag=True)
def gaps(
    settings: Settings,
    reference: str | None,
    as_of: date | None,
    known_on: date | None,
    only: str | None,
    *,
    kinds: bool,
    fail: bool,
) -> ExitCode | None:
    """Every hole from problem to effect; of one agreement with the chain in which they are."""
    from workflows.audits.gaps import gaps as find_gaps

    if kinds:
        _show_kinds(settings)
        return None
    asked = None if only is None else _kind(settings, only)
    desk = open_desk(settings)
    with desk.reading() as connection:
        found = find_gaps(
            connection,
            desk.rulebook,
            today=desk.today,
            reference=reference,
            as_of=as_of,
            known_on=known_on,
            only=asked,
        )
    if found is None:
        raise UsageFault("usage.not_yet_then", reference=reference, day=as_of or known_on)
    _render(settings, found, asked)
    weighs = any(hole.severity != "note" for hole in found.holes)
    return ExitCode.REFUSED if fail and weighs else None


def _render(settings: Settings, found: Gaps, asked: str | None) -> None:
    texts = texts_of(settings)
    if settings.output == "csv":
        show_table(settings, _HOLES, (hole_value(texts, hole) for hole in found.holes))
        return
    if settings.output == "json":
        show_document(settings, _document(texts, found))
        return
    if found.agreement is not None:
        _show_chain(texts, found)
    _say_how_many(settings, found)
    if found.agreement is None and asked is None:
        _show_groups(settings, found.holes)
        return
    _show_each(texts, found.holes, numbered=found.agreement is not None)
    if len(found.holes) > SHOWN:
        say_count(settings, "listing.more", len(found.holes) - SHOWN)


def _say_how_many(settings: Settings, found: Gaps) -> None:
    by_law = sum(hole.severity == "law" for hole in found.holes)
    if found.holes:
        say_count(settings, "audit.gaps", len(found.holes), day=found.day, by_law=by_law)
    else:
        say(settings, "audit.gaps_none", day=found.day)
    if not found.in_force:
        say(settings, "audit.gaps_not_in_force", reference=found.agreement)
    if found.unverified:
        say_count(settings, "audit.gaps_unknown", found.unverified)


def hole_value(texts: Texts, hole: Hole) -> dict[str, object]:
    """Give a hole to a program: code and facts, and sentence and command line for convenience."""
    from workflows.audits.gaps.hole import command_line

    return {
        "kind": hole.kind,
        "severity": hole.severity,
        "reference": hole.reference,
        "machine": hole.machine,
        "about": hole.about,
        "concerns": hole.agreements,
        "source": hole.source,
        "facts": hole.facts,
        "message": sentence(texts, hole),
        "closes": command_line(hole.closes),
    }


def sentence(texts: Texts, hole: Hole) -> str:
    """Say what is missing, where."""
    facts = {"reference": hole.reference, "machine": hole.machine, **hole.facts}
    if "guard" in facts:
        facts["demand"] = texts.text(f"guard.{facts['guard']}")
        who = [str(facts[name]) for name in ("function", "decided_for", "who") if facts[name]]
        facts["by"] = ", ".join(who) or texts.text("audit.nobody")
    if "cadence" in facts:
        facts["cadence"] = texts.word("code.cadence", str(facts["cadence"]))
    return texts.text(f"audit.gap.{hole.kind}.found", **facts)


def _document(texts: Texts, found: Gaps) -> dict[str, object]:
    return {
        "day": found.day,
        "agreement": found.agreement,
        "in_force": found.in_force,
        "unverified": found.unverified,
        "chain": found.chain,
        "holes": [hole_value(texts, hole) for hole in found.holes],
    }


def _show_chain(texts: Texts, found: Gaps) -> None:
    for link in found.chain:
        indent = "  " * link.depth
        tell(f"{indent}{_link_in_words(texts, link)}")
        for kind, numbers in _alike(found.holes, link.numbers).items():
            holes = [found.holes[number - 1] for number in numbers]
            about = dict.fromkeys(hole.about for hole in holes if hole.about not in ("", link.title))
            name = ": ".join(filter(None, (texts.text(f"audit.gap.{kind}"), ", ".join(about))))
            _fold(f"{indent}  ! {' '.join(map(str, numbers))}  ", name)
    if found.chain:
        click.echo()


def _alike(holes: Sequence[Hole], numbers: Iterable[int]) -> dict[str, list[int]]:
    """Gather the numbers of holes by their kind, the first to come first."""
    found: dict[str, list[int]] = {}
    for number in numbers:
        found.setdefault(holes[number - 1].kind, []).append(number)
    return found


def _fold(beginning: str, text: str) -> None:
    """Write a text after its beginning; what does not fit on the line stands under it."""
    room = max(width() - len(beginning), _NARROWEST)
    lines = textwrap.wrap(printable(text), room, break_long_words=False, break_on_hyphens=False)
    for number, line in enumerate(lines or [""]):
        click.echo(f"{' ' * len(beginning) if number else beginning}{line}")


def _link_in_words(texts: Texts, link: Link) -> str:
    facts = {"title": link.title, "reference": link.reference, "machine": link.machine, "state": link.state}
    return texts.text(f"audit.link.{link.part}", **facts, **link.facts)


def _show_each(texts: Texts, holes: Sequence[Hole], *, numbered: bool) -> None:
    edge, digits = _edge(texts), len(str(len(holes)))
    for number, hole in enumerate(holes[:SHOWN], start=1):
        mark = texts.text(f"audit.severity.{hole.severity}")
        beginning = f"{mark:<{edge}}  "
        if numbered:
            beginning = f"{number:>{digits}}  {beginning}"
        _fold(beginning, f"{sentence(texts, hole)} ({source_in_words(texts, hole.source)})")
        _show_command(texts, hole, len(beginning))


def _show_command(texts: Texts, hole: Hole, indent: int) -> None:
    """Write the line that closes a hole; it is never folded, so that it can be copied."""
    from workflows.audits.gaps.hole import command_line

    click.echo(f"{' ' * indent}{printable(command_line(hole.closes, texts.metavar))}")


def _show_groups(settings: Settings, holes: Sequence[Hole]) -> None:
    """Show alike holes as one: how many, where, and what closes the first of them."""
    texts = texts_of(settings)
    groups = list(_grouped(holes))
    edge, digits = _edge(texts), len(str(max(map(len, groups), default=0)))
    for group in groups:
        first, several = group[0], len(group) > 1
        said = texts.text(f"audit.gap.{first.kind}") if several else sentence(texts, first)
        sources = dict.fromkeys(item for hole in group for item in hole.source.split("; "))
        beginning = f"{texts.text(f'audit.severity.{first.severity}'):<{edge}}  {len(group):>{digits}}  "
        click.echo()
        _fold(beginning, f"{said} ({source_in_words(texts, '; '.join(sources))})")
        if several:
            _fold(" " * len(beginning), _places(texts, group))
        _show_command(texts, first, len(beginning))
    if not holes:
        return
    click.echo()
    name = texts.text(f"audit.gap.{holes[0].kind}").replace(" ", "-")
    say(settings, "audit.gaps_of_a_kind", only=name)
    say(settings, "audit.gaps_of_an_agreement", reference=(*holes[0].agreements, holes[0].reference)[0])


def _grouped(holes: Iterable[Hole]) -> Iterator[list[Hole]]:
    for _, group in groupby(holes, key=lambda hole: (hole.severity, hole.kind)):
        yield list(group)


def _places(texts: Texts, group: Sequence[Hole]) -> str:
    places = list(dict.fromkeys(hole.reference for hole in group))
    named = ", ".join(places[:_NAMED])
    more = len(places) - _NAMED
    return named if more <= 0 else texts.count("audit.gaps_and_more", more, named=named)


def _edge(texts: Texts) -> int:
    from workflows.audits.gaps.hole import SEVERITIES

    return max(len(texts.text(f"audit.severity.{severity}")) for severity in SEVERITIES)


def _show_kinds(settings: Settings) -> None:
    from workflows.audits.gaps.kinds import KINDS

    texts = texts_of(settings)
    rows = (
        {
            "kind": kind.name,
            "name": texts.text(f"audit.gap.{kind.name}"),
            "severity": kind.severity,
            "source": kind.source,
            "asks": texts.text(f"audit.gap.{kind.name}.asks"),
        }
        for kind in KINDS.values()
    )
    show_table(settings, _KINDS, rows)


def _kind(settings: Settings, written: str) -> str:
    from workflows.audits.gaps.kinds import KINDS

    found = read_word(written, "audit.gap", KINDS)
    if found is None:
        nearest = nearest_words(written, "audit.gap", KINDS, lang=settings.lang)
        raise UnknownRecord("gap", written, nearest=nearest)
    return found


_HOLES: Final = tuple(
    Column(key)
    for key in (
        *("kind", "severity", "reference", "machine", "about"),
        *("concerns", "source", "facts", "message", "closes"),
    )
)
_KINDS: Final = (
    Column("kind", on_screen=False),
    Column("name", 0, folds=True),
    Column("severity", 0, show=lambda texts, row: texts.text(f"audit.severity.{row['severity']}")),
    Column("source", 2, folds=True, show=lambda texts, row: source_in_words(texts, row["source"])),
    Column("asks", 1, folds=True),
)
