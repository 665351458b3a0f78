"""The scenario of `handslag demo`: one agreement the whole way, from a draft to its successor's first winter.

Places, priorities and figures that are counted come from public sources; the agreement is made up.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from workflows.demo.scenario import ACTOR, Scene, Typed, Weeks, shipped_tables

MAIN: Final = "BORAS-2025"
SUCCESSOR: Final = "BORAS-2029"
SUB: Final = f"{MAIN}/SUB"
PICTURE: Final = f"{MAIN}/PICTURE"
NEXT_PICTURE: Final = f"{MAIN}/PICTURE-2"

TOWN: Final = "Borås"
POLICE: Final = "LPO Borås"
COLLEAGUE: Final = "bo.lind"
ALONE: Final = "Sorsele"
CAPABILITY: Final = "SORSELE-2029"
PAIR: Final = "BORAS-SORSELE"

FIRST_DAY: Final = date(2024, 9, 2)


def _typed(*words: str, refused: bool = False, shown: bool = True) -> Typed:
    return Typed(words, refused=refused, shown=shown)


def _said(*names: str) -> tuple[str, ...]:
    """Write each field with its value, both in the reader's words: `@field.goal=@demo.word.goal`."""
    return tuple(f"@field.{name}=@demo.word.{name}" for name in names)


_MANDATES: Final = tuple(
    _typed("party", "mandate", party, function, "--kind", kind, "--from", "2023-01-01", shown=False)
    for party, function in ((TOWN, "@demo.word.chair"), (POLICE, "@demo.word.manager"))
    for kind in ("main", "sub")
)
_ADDRESSES: Final = (
    _typed(
        *("party", "change", TOWN, "--number", "212000-1561", "--address", "Stadshuset, Borås"),
        shown=False,
    ),
    _typed("party", "change", POLICE, "--address", "Polishuset, Borås", shown=False),
)
_BY_THE_COUNCIL: Final = ("--for", TOWN, "--by", "@demo.word.annex_decider")
_TWO_YEARS: Final = ("@field.starts_on=2026-01-01", "@field.ends_on=2027-12-31")


def _plan(kind: str, *said: str) -> Typed:
    return _typed("plan", "new", f"@kind.{kind}", SUB, *said, shown=False)


def _decided(annex: str, on: str, *, shown: bool = False) -> Typed:
    step = ("advance", f"{SUB}/{annex}", "@trigger.decide")
    return _typed(*step, *_BY_THE_COUNCIL, "--on", on, shown=shown)


def _activity(title: str, target: str) -> Typed:
    said = (f"@field.title=@demo.word.{title}", f"@field.target={target}")
    by = ("@field.responsible=@demo.word.coordinator", "@field.carried_out_by=@code.carried_out_by.both")
    when = ("@field.starts_on=2026-01-01", "@field.ends_on=2026-04-30")
    return _typed("activity", "new", f"{SUB}/PLAN-1", *said, *_said("how", "why"), *by, *when, shown=False)


def _recorded(line: int, *said: str, shown: bool = False) -> Typed:
    return _typed("round", "record", SUB, "2026-T1", str(line), *said, shown=shown)


_FRAME: Final = (
    Scene(
        "demo.scene.draft",
        FIRST_DAY,
        (
            _typed(
                *("agreement", "new", MAIN, "--parties", f"{TOWN}; {POLICE}", "--from", "2025-01-01"),
                "--extension-clause",
            ),
            _typed("advance", MAIN, "@trigger.send_for_signature", refused=True),
        ),
    ),
    Scene(
        "demo.scene.decide",
        date(2024, 10, 7),
        (
            *_ADDRESSES,
            *_MANDATES,
            _typed("amend", MAIN, *_said("purposes", "priorities"), shown=False),
            _typed("advance", MAIN, "@trigger.send_for_decision"),
            _typed("decide", MAIN, POLICE, "--on", "2024-10-07"),
        ),
    ),
    Scene(
        "demo.scene.sign",
        date(2024, 11, 25),
        (
            _typed("decide", MAIN, TOWN, "--on", "2024-11-18", "--item", "§ 214"),
            _typed("advance", MAIN, "@trigger.send_for_signature"),
            _typed("sign", MAIN, TOWN, "--on", "2024-11-25", "--by", "@demo.word.chair"),
        ),
    ),
    Scene(
        "demo.scene.signed",
        date(2024, 12, 2),
        (_typed("sign", MAIN, POLICE, "--on", "2024-12-02", "--by", "@demo.word.manager"),),
    ),
    Scene("demo.scene.begins", date(2025, 1, 27), (Weeks(date(2024, 12, 3), date(2025, 1, 27)),)),
)
"""From a bare draft to a main agreement in force, which owes a picture and a sub-agreement."""

_PICTURE: Final = (
    Scene(
        "demo.scene.picture",
        date(2025, 2, 10),
        (
            _typed("advance", PICTURE, "@trigger.gather", "@field.method=@code.method.joint_from_start"),
            _typed(
                *("advance", PICTURE, "@trigger.fill_in"),
                *_said("process", "contributions", "sources", "mapping"),
                *_said("other_information", "analysis", "problems"),
                shown=False,
            ),
            _typed("advance", PICTURE, "@trigger.draft"),
        ),
    ),
    Scene(
        "demo.scene.accept",
        date(2025, 3, 17),
        (
            _typed("accept", PICTURE, TOWN, "--on", "2025-03-17"),
            _typed(
                "accept", PICTURE, POLICE, "--on", "2025-03-17", "--reservation", "@demo.word.reservation"
            ),
            _typed(
                "advance",
                PICTURE,
                "@trigger.prioritise",
                "@field.problems=@demo.word.chosen",
                *_said("reviews"),
                *("--on", "2025-03-17"),
            ),
        ),
    ),
)
"""The picture: gathered, drafted, accepted by each party, chosen from."""

_SUB: Final = (
    Scene(
        "demo.scene.sub",
        date(2025, 8, 18),
        (
            _typed(
                *("forum", "new", SUB, "@field.title=@demo.word.council"),
                "@field.forum_kind=@code.forum_kind.strategic_council",
                "@field.perspectives=@code.perspectives.strategic; @code.perspectives.operative",
                *(f"@field.chair=@demo.word.chair|{TOWN}", "@field.cadence=@code.cadence.half_yearly"),
                *_said("members"),
                shown=False,
            ),
            _typed("advance", f"{SUB}/FORUM", "@trigger.establish", "--on", "2025-08-18"),
            _typed(
                *("amend", SUB, *_TWO_YEARS, "@field.extension_clause=@value.yes"),
                *_said("purposes", "priorities", "coordination", "coordination_tasks"),
                *_said("annex_conditions", "annex_decider", "annex_procedure"),
                shown=False,
            ),
            _typed("advance", SUB, "@trigger.send_for_signature", shown=False),
            _typed("sign", SUB, TOWN, "--on", "2025-08-18", shown=False),
        ),
    ),
    Scene(
        "demo.scene.sub_signed",
        date(2025, 8, 25),
        (_typed("sign", SUB, POLICE, "--on", "2025-08-25"),),
    ),
    Scene(
        "demo.scene.annexes",
        date(2025, 10, 13),
        (
            _plan(
                *("action_plan", "@field.priority=@demo.word.area", *_said("goal", "purpose", "financing")),
                *(
                    "@field.responsible=@demo.word.coordinator",
                    *_TWO_YEARS,
                    *_said("commitments", "indicators"),
                ),
            ),
            _decided("PLAN-1", "2025-10-13"),
            _plan(
                *("communication_plan", "@field.goal=@demo.word.known", "@field.purpose=@demo.word.trust"),
                *("@field.responsible=@demo.word.communicator", "@field.starts_on=2026-01-01"),
                *_said("messages", "audiences", "fact_basis", "senders"),
            ),
            _decided("COMM", "2025-10-13"),
            _plan(
                *(
                    "follow_up_plan",
                    "@field.starts_on=2026-01-01",
                    "@field.ends_on=2026-06-30",
                    *_said("items"),
                ),
            ),
            _decided("FOLLOWUP", "2025-10-13"),
            _activity("walks", "@demo.word.at_least_two"),
            _activity("controls", "@demo.word.no_number"),
        ),
    ),
    Scene("demo.scene.annexes_begin", date(2026, 1, 5), (Weeks(date(2025, 10, 14), date(2026, 1, 5)),)),
    Scene(
        "demo.scene.vek",
        date(2026, 1, 12),
        (
            _typed(
                "advance", f"{SUB}/ACT", "@trigger.answer", *_said("vek"), "@field.cost=8000", shown=False
            ),
            Typed(("vek", f"{SUB}/ACT"), shown_from="needs.lacks"),
        ),
    ),
)
"""The sub-agreement that was owed, and the annexes that it owes: one of them is left undone."""

_WORK: Final = (
    Scene(
        "demo.scene.meeting",
        date(2026, 2, 18),
        (
            _typed(
                *("advance", f"{SUB}/FORUM/2026-02-18", "@trigger.hold"),
                *_said("attendees", "decisions"),
            ),
        ),
    ),
    Scene(
        "demo.scene.count",
        date(2026, 4, 27),
        (
            _typed("count", f"{SUB}/ACT", "2", "--period", "2026-T1"),
            _typed("count", f"{SUB}/ACT-2", "64", "--period", "2026-T1"),
        ),
    ),
    Scene("demo.scene.revise", date(2026, 4, 28), (_typed("revise", PICTURE),)),
    Scene(
        "demo.scene.sheet",
        date(2026, 5, 4),
        (Weeks(date(2026, 4, 29), date(2026, 5, 4)), _typed("round", "show", SUB, "2026-T1")),
    ),
    Scene(
        "demo.scene.record",
        date(2026, 5, 11),
        (
            _recorded(1, "@field.finding=@demo.word.finding", *_said("commitments_kept"), shown=True),
            _recorded(2, "@field.finding=@demo.word.met"),
            _recorded(3, "@field.finding=@demo.word.ordered"),
            _recorded(4),
            _recorded(5),
            _recorded(
                *(6, "@field.value=90", "@field.extent=@code.extent.fell"),
                "@field.changed_character=@code.changed_character.no",
            ),
        ),
    ),
    Scene(
        "demo.scene.conclude",
        date(2026, 5, 18),
        (
            _typed(
                *("round", "conclude", SUB, "2026-T1", "--meeting", "@demo.word.council 2026-05-18"),
                *("--measure", "@demo.word.measure", "--dissent", f"{POLICE}: @demo.word.dissent"),
            ),
        ),
    ),
    Scene("demo.scene.gaps", date(2026, 6, 1), (_typed("audit", "gaps", MAIN),)),
    Scene(
        "demo.scene.close",
        date(2026, 6, 8),
        (
            _typed(
                *(
                    "party",
                    "function",
                    TOWN,
                    "@function.coordinator",
                    "--holder",
                    ACTOR,
                    "--from",
                    "2026-06-08",
                )
            ),
            _typed("person", "change", ACTOR, "--email", "@demo.word.address", shown=False),
            _typed("person", "add", COLLEAGUE, "--email", "@demo.word.police_address", shown=False),
            _typed(
                *("party", "function", POLICE, "@demo.word.liaison", "--holder", COLLEAGUE),
                *("--from", "2026-06-08"),
                shown=False,
            ),
            _typed("activity", "done", f"{SUB}/ACT", shown=False),
            _typed("activity", "done", f"{SUB}/ACT-2", shown=False),
            _plan(
                *(
                    "action_plan",
                    "@field.priority=@demo.word.second_area",
                    *_said("goal", "purpose", "financing"),
                ),
                *("@field.responsible=@demo.word.coordinator", "@field.starts_on=2026-07-01"),
                *("@field.ends_on=2027-12-31", *_said("commitments")),
            ),
            _decided("PLAN-2", "2026-06-08", shown=True),
        ),
    ),
    Scene(
        "demo.scene.result",
        date(2026, 6, 9),
        (Typed(("result", f"{SUB}/PLAN-1", "--year", "2026"), shown_from="result.side.perceived"),),
    ),
    Scene(
        "demo.scene.next_picture",
        date(2026, 6, 15),
        (Typed(("show", NEXT_PICTURE), shown_from="field.sources"),),
    ),
)
"""A tertial's work: a meeting, counts, the sheet, a round that is concluded, what is still missing."""

_AGAIN: Final = (
    Scene(
        "demo.scene.told",
        date(2027, 6, 30),
        (
            Weeks(date(2026, 6, 16), date(2027, 6, 29)),
            _typed("notice", "preview", ACTOR),
            _typed("forecast", SUB, "--until", "2028-01-31"),
        ),
    ),
    Scene(
        "demo.scene.extend",
        date(2027, 10, 11),
        (
            Weeks(date(2027, 6, 30), date(2027, 10, 11)),
            _typed("extend", SUB, "--until", "2028-12-31", refused=True),
            _typed("extend", SUB, "--until", "2028-12-31", "--consulted", "2027-10-04", "--all"),
        ),
    ),
    Scene(
        "demo.scene.renew",
        date(2028, 9, 5),
        (
            Weeks(date(2027, 10, 12), date(2028, 9, 5)),
            _typed("renew", MAIN),
            _typed("advance", SUCCESSOR, "@trigger.send_for_signature", shown=False),
            _typed("sign", SUCCESSOR, TOWN, "--on", "2028-09-05", shown=False),
        ),
    ),
    Scene(
        "demo.scene.renewal_signed",
        date(2028, 10, 2),
        (_typed("sign", SUCCESSOR, POLICE, "--on", "2028-10-02"),),
    ),
    Scene("demo.scene.replaced", date(2029, 3, 5), (Weeks(date(2028, 10, 3), date(2029, 3, 5)),)),
    Scene(
        "demo.scene.history",
        date(2029, 3, 5),
        (
            Typed(("show", f"{SUB}/ACT", "--history"), shown_from="history.title"),
            _typed("audit", "history"),
        ),
    ),
)
"""The sub-agreement is extended; the main agreement is renewed and replaced."""

_CAPABILITY: Final = Scene(
    "demo.scene.capability",
    date(2029, 3, 5),
    (
        _typed("party", "add", ALONE, "--side", "@side.municipality", shown=False),
        _typed(
            *("plan", "new", "@kind.development_plan", "--as-reference", CAPABILITY),
            *(f"@field.parties={ALONE}", "@field.title=@demo.word.capability"),
            shown=False,
        ),
        _typed("plan", "read", CAPABILITY, str(shipped_tables()), shown=False),
        _typed("audit", "gaps", CAPABILITY, "--only", "@audit.gap.r_gap_deviates"),
    ),
)
"""Another municipality, alone: which capabilities have to grow, out of a document of its own."""

_LEARNING: Final = Scene(
    "demo.scene.learning",
    date(2029, 3, 6),
    (
        _typed(
            *("pair", "new", PAIR, f"@field.parties={TOWN}; {ALONE}", *_said("theme", "exchange")),
            shown=False,
        ),
        _typed("accept", PAIR, TOWN, "--on", "2029-03-06", shown=False),
        _typed("accept", PAIR, ALONE, "--on", "2029-03-06", shown=False),
        _typed("audit", "gaps", PAIR, "--only", "@audit.gap.pair_gifts_unsaid"),
    ),
)
"""Two municipalities that mean to learn of each other: what one gives is not said yet."""

SCENES: Final = (*_FRAME, *_PICTURE, *_SUB, *_WORK, *_AGAIN, _CAPABILITY, _LEARNING)
"""One agreement the whole way, between September 2024 and March 2029."""
