"""What passed with a reason only: it stays listed as long as the step stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lifecycle.guards import GUARDS
from workflows.action import Action
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register

ASKED_ALWAYS: Final = frozenset({"says_why"})
"""Guards that only a reason answers: a reason there is what is wanted, and no gap."""


@kind(severity="reason", source="demand")
def passed_with_reason(register: Register) -> Iterator[Spot]:
    """A step that was taken although something was demanded that it did not meet."""
    for step in register.passed:
        one = register.by_id.get(step.record_id)
        for guard in step.guards if one is not None else ():
            if guard in ASKED_ALWAYS or one is None:
                continue
            yield Spot(
                at=one,
                closes=Action("show", (one.reference,), options={"history": True}),
                facts={
                    "guard": guard,
                    "on": step.on,
                    "trigger": step.trigger,
                    "machine": one.machine,
                    "because": step.reason,
                    "who": step.who,
                    "decided_for": step.decided_for,
                    "function": step.function,
                },
                source=GUARDS[guard].source if guard in GUARDS else None,
            )
