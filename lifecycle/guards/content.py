"""Guards on what a sub-agreement has to write in: coordination, annexes, the picture, the forums."""

from __future__ import annotations

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.lacking import HOW_A_PICTURE_WAS_MADE, OF_A_FORUM, chosen, perspectives_of, unsaid
from lifecycle.names import unnamed
from lifecycle.posts import WHOLE, Post, posts_of
from lifecycle.records import Forum, Picture
from lifecycle.shared import against_its_main, without_picture
from lifecycle.snapshot import Snapshot, the

HALF_TIME = 50


@guard(level="reason", source="H-074; H-078")
def names_its_coordination(case: Case) -> Facts | None:
    """Each side's coordination function is named, with how much of a post the party gives to it."""
    return named(case.without_row("coordination", "function", "percent"))


@guard(level="note", source="H-079")
def coordination_is_half_a_post(case: Case) -> Facts | None:
    """The parties give at least half a post in all to coordination."""
    posts = posts_of(case.rows("coordination"))
    given = [post.percent for post in posts if post.percent is not None]
    return {"percent": sum(given)} if given and sum(given) < HALF_TIME else None


@guard(level="note", source="H-080")
def joint_posts_are_one(case: Case) -> Facts | None:
    """Whoever is employed together is given by at least two parties, and is one post and no more."""
    wrong = [post for post in posts_of(case.rows("coordination")) if post.is_joint and not _is_one(post)]
    return {"functions": tuple(post.function for post in wrong)} if wrong else None


def _is_one(post: Post) -> bool:
    return len(post.parties) > 1 and (post.given or 0) <= WHOLE


@guard(level="reason", source="H-077")
def states_the_coordinators_tasks(case: Case) -> Facts | None:
    """What the coordinators are to do is written in."""
    return {} if case.unsaid_and_not_fixed("coordination_tasks") else None


@guard(level="must", source="H-012")
def keeps_what_its_main_fixes(case: Case) -> Facts | None:
    """What the main agreement fixes for every sub-agreement holds in this one; the rest is its own."""
    fields = against_its_main(case.agreement, case.main)
    if not fields or case.agreement_above is None:
        return None
    return {"fields": fields, "main": case.agreement_above.reference}


@guard(level="reason", source="H-122")
def says_how_annexes_are_replaced(case: Case) -> Facts | None:
    """When annexes may be updated, who decides it and how it is done: three things."""
    missing = case.unsaid_and_not_fixed("annex_conditions", "annex_decider", "annex_procedure")
    return {"missing": missing} if missing else None


@guard(level="reason", source="H-090; H-103; H-104")
def rests_on_a_prioritised_picture(case: Case) -> Facts | None:
    """The parties have mapped the problems of each area together and chosen among them before they write."""
    bare = without_picture(case.areas, _pictures(case))
    if bare is None:
        return None
    return {"areas": tuple(one.name for one in bare) or tuple(unit.name for unit in case.parties)}


@guard(level="reason", source="H-104")
def its_areas_are_those_of_the_picture(case: Case) -> Facts | None:
    """What the picture puts first is what the agreement names as its areas of cooperation."""
    pictures = _pictures(case)
    if not pictures:
        return None
    problems = [row["name"] for one in pictures for row in chosen(the(Picture, one.noun).problems)]
    other = unnamed(case.agreement.priorities, problems)
    return {"areas": other} if other else None


@guard(level="reason", source="H-093; H-101")
def its_picture_says_how_it_was_made(case: Case) -> Facts | None:
    """The way in which the picture was made, and every source, is written down."""
    silent = tuple(
        one.record.reference
        for one in _pictures(case)
        if unsaid(one.noun, one.record.to_be_decided, HOW_A_PICTURE_WAS_MADE)
    )
    return {"references": silent} if silent else None


@guard(level="reason", source="H-063")
def lists_its_forums(case: Case) -> Facts | None:
    """The forums that there are stand in the agreement, or in the one above it."""
    return {} if case.names_no_forum() else None


@guard(level="reason", source="H-060")
def forums_take_both_perspectives(case: Case) -> Facts | None:
    """Strategic and operative questions each have a forum; one forum may have both (H-062)."""
    forums = case.forums()
    if not forums:
        return None
    taken = {perspective for one in forums for perspective in perspectives_of(the(Forum, one.noun))}
    missing = tuple(one for one in ("strategic", "operative") if one not in taken)
    return {"perspectives": missing} if missing else None


@guard(level="reason", source="H-068; H-069; H-071")
def forums_are_described(case: Case) -> Facts | None:
    """Of each forum it is said who is in the chair, who takes part and how often it meets."""
    vague = tuple(
        one.record.reference
        for one in case.forums()
        if unsaid(one.noun, one.record.to_be_decided, OF_A_FORUM)
    )
    return {"references": vague} if vague else None


def _pictures(case: Case) -> tuple[Snapshot, ...]:
    """The prioritised pictures on which an agreement may rest."""
    return tuple(one for one in case.pictures() if one.means.in_force)
