"""`handslag show`, `revise`, and what is begun, listed and shown alike: pictures, plans, forums and more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from cli.frame.choices import PLAN
from cli.frame.command import command, request_of, until_shown
from cli.frame.outcomes import outcome_of
from cli.frame.output import Answer, and_then, before
from cli.frame.parameters import DAY, writes, writes_of_one
from cli.frame.usage import UsageFault, path_of
from cli.frame.values import values_in
from words.vocabulary import read_code

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.configuration.templates import Template


def what_it_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the arguments and options by which a new record is described: where it hangs, and its fields."""
    options = (
        click.argument("described", nargs=-1),
        click.option("--as-reference", "reference"),
        click.option("--on", type=DAY),
        click.option("--reason"),
        writes,
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@what_it_says
def new_picture(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- the options above
    """Begin a problem picture."""
    return _new(settings, "problem_picture", described, **said)


@command()
@click.argument("kind", type=PLAN)
@click.option("--template", "from_template", is_flag=True)
@what_it_says
def new_plan(
    settings: Settings,
    kind: str,
    described: tuple[str, ...],
    *,
    from_template: bool,
    **said: Any,  # noqa: ANN401 -- as above
) -> Answer:
    """Begin an action plan, a communication plan, a follow-up plan, contacts, or a municipal plan."""
    from words.records import template_offered
    from workflows.configuration.templates import has_template_of, template_of

    template = template_of(kind, settings.lang) if from_template else None
    if from_template and template is None:
        raise UsageFault("usage.no_template", kind=kind)
    answer = _new(settings, kind, described, template=template, **said)
    is_plain = not from_template and answer.ending is None and len(described) == 1
    if not (is_plain and has_template_of(kind, settings.lang)):
        return answer
    return and_then(answer, lambda texts: template_offered(texts, kind, described[0]))


@command()
@what_it_says
def new_activity(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Begin an activity."""
    return _new(settings, "activity", described, **said)


@command()
@what_it_says
def new_forum(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Begin a forum."""
    return _new(settings, "forum", described, **said)


@command()
@what_it_says
def new_meeting(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Plan a meeting."""
    return _new(settings, "meeting", described, **said)


@command()
@what_it_says
def new_contribution(settings: Settings, described: tuple[str, ...], **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Ask somebody else for what they know."""
    return _new(settings, "contribution", described, **said)


@command()
@click.argument("reference")
@click.argument("described", nargs=-1)
@click.option("--on", type=DAY)
@click.option("--reason")
@writes
def new_pair(
    settings: Settings,
    reference: str,
    described: tuple[str, ...],
    **said: Any,  # noqa: ANN401 -- the options above
) -> Answer:
    """Begin a learning pair: it hangs on nothing, and has a reference of its own."""
    return _new(settings, "learning_pair", described, reference=reference, **said)


@command()
@click.argument("reference")
@click.option("--as-reference", "as_reference")
@click.option("--on", type=DAY)
@writes_of_one
def revise(
    settings: Settings,
    reference: str,
    as_reference: str | None,
    on: date | None,
    if_version: int | None,
    *,
    preview: bool,
) -> Answer:
    """Begin the later version of a picture or a plan."""
    from workflows.agreements.drafting import revise as begin_later_version

    request = request_of(settings)
    with request.writing(keep=not preview) as tx:
        outcome = begin_later_version(
            tx, reference, on=on or request.today, as_reference=as_reference, expected_version=if_version
        )
    return outcome_of(outcome, preview=preview)


@command()
@click.argument("reference")
@click.option("--history", is_flag=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def show(
    settings: Settings, reference: str, as_of: date | None, known_on: date | None, *, history: bool
) -> Answer:
    """Show one record whole, whatever it is."""
    from words.records import of_another_kind, record_document, record_value
    from workflows.reading.whole import read_whole

    request = request_of(settings)
    with request.reading() as connection:
        found = read_whole(
            connection, request.rulebook, reference, as_of=as_of, known_on=known_on, history=history
        )
    if found is None:
        raise UsageFault("usage.not_yet_then", reference=reference, day=as_of or known_on)
    answer = Answer(record_value(found), lambda texts: record_document(texts, found))
    asked = path_of(click.get_current_context())[0]
    return before(answer, lambda texts: of_another_kind(texts, found, asked))


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_pictures(settings: Settings, under: str | None, *, everything: bool) -> Answer:
    """List problem pictures."""
    return _list(settings, ("problem_picture",), under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
@click.option("--in-force", is_flag=True)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_plans(
    settings: Settings,
    under: str | None,
    as_of: date | None,
    known_on: date | None,
    *,
    everything: bool,
    in_force: bool,
) -> Answer:
    """List plans and other annexes."""
    from lifecycle.nouns import PLANS

    when = {"as_of": as_of, "known_on": known_on}
    return _list(settings, PLANS, under, everything=everything, in_force=in_force, **when)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_forums(settings: Settings, under: str | None, *, everything: bool) -> Answer:
    """List forums."""
    return _list(settings, ("forum",), under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_meetings(settings: Settings, under: str | None, *, everything: bool) -> Answer:
    """List meetings."""
    return _list(settings, ("meeting",), under, everything=everything)


@command(csv=True)
@click.argument("under", required=False)
@click.option("--all", "everything", is_flag=True)
def list_contributions(settings: Settings, under: str | None, *, everything: bool) -> Answer:
    """List what was asked of others."""
    return _list(settings, ("contribution",), under, everything=everything)


@command(csv=True)
@click.option("--all", "everything", is_flag=True)
def list_pairs(settings: Settings, *, everything: bool) -> Answer:
    """List learning pairs."""
    return _list(settings, ("learning_pair",), None, everything=everything)


@command()
@click.argument("reference")
@click.option("--mermaid", is_flag=True)
def sketch(settings: Settings, reference: str, *, mermaid: bool) -> Answer:
    """Draw how the parties of an agreement meet: forums, chairs, members, posts."""
    from words.sketch import mermaid_document, sketch_document, sketch_value
    from workflows.reading.sketch import sketch as read_sketch

    request = request_of(settings)
    with request.reading() as connection:
        found = read_sketch(connection, request.rulebook, reference, on=request.today)
    if found is None:
        raise UsageFault("usage.not_yet_then", reference=reference, day=request.today)
    document = mermaid_document if mermaid else sketch_document
    return Answer(sketch_value(found), lambda texts: document(texts, found))


def _new(
    settings: Settings,
    machine: str,
    described: tuple[str, ...],
    *,
    reference: str | None,
    on: date | None,
    reason: str | None,
    preview: bool,
    template: Template | None = None,
) -> Answer:
    from workflows.agreements.drafting import draft
    from workflows.agreements.steps import Why

    places = [word for word in described if "=" not in word and not word.startswith("@")]
    if len(places) > 1:
        raise UsageFault("usage.extra_arguments", arguments=tuple(places[1:]))
    if not places and reference is None:
        raise UsageFault("usage.no_place.of_a_plan" if machine == "action_plan" else "usage.no_place")
    said = values_in(word for word in described if word not in places)
    request = request_of(settings)
    with request.writing(keep=not preview) as tx:
        outcome = draft(
            tx,
            machine,
            places[0] if places else None,
            said,
            on=on or request.today,
            reference=reference,
            why=Why(reason=reason, words=read_code),
            template=template,
        )
    return outcome_of(outcome, preview=preview)


def _list(
    settings: Settings,
    machines: tuple[str, ...],
    under: str | None,
    *,
    everything: bool,
    **which: Any,  # noqa: ANN401 -- as the story takes it: in force, and when
) -> Answer:
    from words.records import records_rows
    from workflows.reading.listings import hanging_on

    request = request_of(settings)
    connection = until_shown(request.reading())
    found = hanging_on(connection, request.rulebook, machines, under=under, ended=everything, **which)
    return Answer(records_rows(found))
