"""The commands there are: what one types, and where its code is.

A command appears in `--help` when it stands here; its module is imported when it is called. Its sentences are
`help.command.<name with dots>`, its group's `help.command.<group>`. See docs of `cli/frame.py` for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ALONE: Final[str | None] = "cli.board:now"
"""What `handslag` without a command runs; its help stays reachable by --help."""

COMMANDS: Final[Mapping[str, str]] = {
    "init": "cli.daily:init",
    "demo": "cli.demo:demo",
    "status": "cli.board:status",
    "next": "cli.board:next_steps",
    "do": "cli.steps:do",
    "advance": "cli.steps:advance",
    "decide": "cli.signing:decide",
    "sign": "cli.signing:sign",
    "accept": "cli.signing:accept",
    "consult": "cli.steps:consult",
    "extend": "cli.steps:extend",
    "renew": "cli.steps:renew",
    "revise": "cli.records:revise",
    "count": "cli.activities:count",
    "amend": "cli.steps:amend",
    "correct": "cli.steps:correct",
    "show": "cli.records:show",
    "agreement new": "cli.agreements:new",
    "agreement register": "cli.agreements:register",
    "agreement list": "cli.agreements:list_agreements",
    "agreement show": "cli.records:show",
    "picture new": "cli.records:new_picture",
    "picture list": "cli.records:list_pictures",
    "plan new": "cli.records:new_plan",
    "plan list": "cli.records:list_plans",
    "activity new": "cli.records:new_activity",
    "activity list": "cli.activities:list_activities",
    "activity done": "cli.activities:done",
    "activity not-done": "cli.activities:not_done",
    "forum new": "cli.records:new_forum",
    "forum list": "cli.records:list_forums",
    "meeting new": "cli.records:new_meeting",
    "meeting list": "cli.records:list_meetings",
    "round list": "cli.rounds:list_rounds",
    "round show": "cli.rounds:show_round",
    "round record": "cli.rounds:record_line",
    "round conclude": "cli.rounds:conclude_round",
    "party add": "cli.parties:add",
    "party list": "cli.parties:list_parties",
    "party show": "cli.parties:show",
    "party change": "cli.parties:change",
    "party function": "cli.parties:function",
    "party mandate": "cli.parties:mandate",
    "person add": "cli.people:add",
    "person list": "cli.people:list_people",
    "person change": "cli.people:change",
    "person handover": "cli.people:handover",
    "person forget": "cli.people:forget",
    "audit overdue": "cli.audits:overdue",
    "audit terms": "cli.audits:terms",
    "audit history": "cli.audits:history",
    "audit gaps": "cli.gaps:gaps",
    "audit corrections": "cli.audits:corrections",
    "duty list": "cli.duties:list_duties",
    "notice list": "cli.notices:list_notices",
    "notice preview": "cli.notices:preview",
    "notice retry": "cli.notices:retry",
    "register import": "cli.register:import_file",
    "register columns": "cli.register:columns",
    "tick": "cli.daily:tick",
    "run": "cli.daily:run",
    "forecast": "cli.calendars:forecast",
    "calendar": "cli.calendars:calendar",
    "doctor": "cli.daily:doctor",
    "backup": "cli.backup:backup",
    "restore": "cli.backup:restore",
    "db check": "cli.database:check",
    "db upgrade": "cli.database:upgrade",
    "machine check": "cli.machine:check",
    "machine list": "cli.machine:list_machines",
    "machine show": "cli.machine:show",
    "machine diagram": "cli.machine:diagram",
}
"""In the order in which help lists them; a first word shared by several is a group."""
