"""What a municipality's own picture and plan do for its duties by law (Lag 2023:196 6 §)."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.case import Case
from lifecycle.effects.effect import Follows
from lifecycle.records import Duty, Picture
from lifecycle.snapshot import the


def meets_the_duty_to_update(case: Case) -> Iterator[Follows]:
    """A situation picture that was updated starts the law's two years anew; a merely joint one does not."""
    if the(Picture, case.noun).legal_purpose in ("law", "both"):
        yield from _met(case, "picture_updated")


def meets_the_duty_to_follow_up(case: Case) -> Iterator[Follows]:
    """Only the municipality's own plan counts: no joint action plan takes its place (5 §)."""
    yield from _met(case, "plan_followed_up")


def _met(case: Case, kind: str) -> Iterator[Follows]:
    for one in case.duties:
        duty = the(Duty, one.noun)
        if (
            duty.duty_kind == kind
            and not one.means.has_ended
            and (duty.met_on is None or duty.met_on < case.on)
            and (duty.clock_from is None or duty.clock_from <= case.on)
        ):
            yield Follows(one.record.id, "meet", {"met_on": case.on, "proof": case.record.reference})
