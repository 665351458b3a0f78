"""`handslag party succeed`, `merge`, `remove`, `leave`: parties come after each other, or never were two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.output import say, show_document, show_table
from cli.parameters import DAY
from cli.refusals import render_refusals
from words.document import Column

if TYPE_CHECKING:
    from cli.exit_codes import ExitCode
    from cli.settings import Settings
    from workflows.never_succeeded import Typed
    from workflows.succession import Succession


@command()
@click.argument("old")
@click.argument("new")
@click.option("--from", "from_on", type=DAY, required=True)
@click.option("--strike", is_flag=True)
@click.option("--preview", is_flag=True)
def succeed(
    settings: Settings, old: str, new: str, *, from_on: date, strike: bool, preview: bool
) -> ExitCode | None:
    """Let one party come after another; or say that it never did."""
    from workflows.duties import without_duties
    from workflows.never_succeeded import Typed
    from workflows.succession import Hindered
    from workflows.succession import succeed as let_succeed

    if strike:
        return _strike(settings, old, Typed("succeeded", new, from_on), preview=preview)
    with open_desk(settings).writing(keep=not preview) as tx:
        done = let_succeed(tx, old=old, new=new, from_on=from_on, preview=preview)
        without = without_duties(tx.connection)
    if isinstance(done, Hindered):
        return render_refusals(
            settings, done.refused, header="refusal.header_of_succession", old=old, new=new
        )
    show_document(settings, done)
    if settings.output == "screen":
        _tell_succession(settings, done)
        if done.new_party in without:
            say(settings, "duty.not_set_up", name=done.new_party)
    return None


def _tell_succession(settings: Settings, done: Succession) -> None:
    if done.preview:
        say(settings, "outcome.preview")
    if not done.written:
        say(settings, "party.succeeded_already", old=done.old_party, new=done.new_party, day=done.from_on)
        return
    say(settings, "party.succeeded", old=done.old_party, new=done.new_party, day=done.from_on)
    if done.agreements:
        click.echo()
        show_table(settings, _PASSED, done.agreements)
        click.echo()
    _list(settings, "party.also_passed", [one.reference for one in done.others])
    _list(settings, "party.duties_ended", done.duties_ended)
    _list(settings, "party.duties_passed", done.duties_passed)
    _list(settings, "party.to_sign", done.to_sign, party=done.new_party)
    _list(settings, "party.functions_stay", done.functions, party=done.old_party)
    _list(settings, "party.mandates_stay", done.mandates, party=done.old_party)


@command()
@click.argument("double")
@click.argument("party")
@click.option("--reason")
@click.option("--strike", is_flag=True)
@click.option("--preview", is_flag=True)
def merge(
    settings: Settings, double: str, party: str, *, reason: str | None, strike: bool, preview: bool
) -> ExitCode | None:
    """Make one of a party that was entered twice; or say that it never was one."""
    from workflows.never_succeeded import Typed
    from workflows.succession import Hindered
    from workflows.succession import merge as make_one

    if strike:
        return _strike(settings, double, Typed("merged", party), reason=reason, preview=preview)
    with open_desk(settings).writing(keep=not preview) as tx:
        done = make_one(tx, double=double, party=party, reason=reason, preview=preview)
    if isinstance(done, Hindered):
        return render_refusals(
            settings, done.refused, header="refusal.header_of_merger", double=double, party=party
        )
    show_document(settings, done)
    if preview:
        say(settings, "outcome.preview")
    if not done.written:
        say(settings, "party.merged_already", double=done.double, party=done.party)
        return None
    say(settings, "party.merged", double=done.double, party=done.party)
    _list(settings, "party.merged_in", done.corrected)
    _list(settings, "party.functions_moved", done.functions, party=done.party)
    return None


@command()
@click.argument("name")
@click.option("--preview", is_flag=True)
def remove(settings: Settings, name: str, *, preview: bool) -> ExitCode | None:
    """Take out a party that never was one."""
    from workflows.succession import Hindered
    from workflows.succession import remove as take_out

    with open_desk(settings).writing(keep=not preview) as tx:
        done = take_out(tx, name=name, preview=preview)
    if isinstance(done, Hindered):
        return render_refusals(settings, done.refused, header="refusal.header_of_removal", name=name)
    show_document(settings, done)
    if preview:
        say(settings, "outcome.preview")
    say(settings, "party.removed", name=done.name)
    _list(settings, "party.duties_struck", done.duties)
    return None


@command()
@click.argument("name")
@click.option("--from", "from_on", type=DAY, required=True)
@click.option("--reason")
@click.option("--strike", is_flag=True)
@click.option("--preview", is_flag=True)
def leave(
    settings: Settings, name: str, *, from_on: date, reason: str | None, strike: bool, preview: bool
) -> ExitCode | None:
    """Let a party leave the register; or say that it never did."""
    from workflows.never_succeeded import Typed
    from workflows.succession import Hindered
    from workflows.succession import leave as let_leave

    if strike:
        return _strike(settings, name, Typed("left", None, from_on), reason=reason, preview=preview)
    with open_desk(settings).writing(keep=not preview) as tx:
        done = let_leave(tx, name=name, from_on=from_on, reason=reason, preview=preview)
    if isinstance(done, Hindered):
        return render_refusals(settings, done.refused, header="refusal.header_of_leaving", name=name)
    show_document(settings, done)
    if preview:
        say(settings, "outcome.preview")
    said = "party.has_left" if done.written else "party.has_left_already"
    say(settings, said, name=done.name, day=done.from_on)
    _list(settings, "party.duties_ended", done.duties_ended)
    _list(settings, "party.still_party", done.agreements, name=done.name)
    return None


def _strike(
    settings: Settings, name: str, typed: Typed, *, reason: str | None = None, preview: bool
) -> ExitCode | None:
    """Take back what was typed of a party that is not over."""
    from workflows.never_succeeded import strike_end_of
    from workflows.succession import Hindered

    with open_desk(settings).writing(keep=not preview) as tx:
        done = strike_end_of(tx, name, typed, reason=reason, preview=preview)
    if isinstance(done, Hindered):
        return render_refusals(settings, done.refused, header="refusal.header_of_striking", name=name)
    show_document(settings, done)
    if preview:
        say(settings, "outcome.preview")
    say(settings, f"party.never_{done.struck}", name=done.party, heir=done.heir, day=done.from_on)
    _list(settings, "party.merged_in", done.corrected)
    _list(settings, "party.functions_back", done.functions, party=done.party)
    return None


def _list(settings: Settings, code: str, names: Sequence[str], **facts: object) -> None:
    if names:
        say(settings, code, names=tuple(names), **facts)


_PASSED: Final = (
    Column("reference", 0),
    Column("machine", 1, show=lambda texts, row: texts.word("kind", row.machine)),
    Column("state", 1, show=lambda texts, row: texts.state(row.machine, row.state)),
    Column("title", 2, folds=True),
)
