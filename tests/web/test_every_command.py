"""Whatever the command line writes is written on a page too, or it is said why it is not."""

from __future__ import annotations

import pytest

from cli.table import COMMANDS
from tests.commands import READS
from web.application import PAGES

PAGE_OF = {
    "do": "step",
    "advance": "step",
    "decide": "act",
    "sign": "act",
    "accept": "act",
    "consult": "samrad",
    "give-notice": "uppsagning",
    "withdraw-notice": "act",
    "dispute": "act",
    "extend": "forlang",
    "renew": "fornya",
    "revise": "successor",
    "amend": "amend",
    "correct": "mending",
    "share": "sharing",
    "register host": "host",
    "agreement new": "new_agreement",
    "agreement register": "old_paper",
    "picture new": "begin_under",
    "plan new": "begin_under",
    "activity new": "begin_under",
    "activity done": "step",
    "activity not-done": "step",
    "forum new": "begin_under",
    "meeting new": "begin_under",
    "pair new": "begin_alone",
    "round record": "sheet",
    "round conclude": "sheet",
    "round read": "read_sheet",
    "person handover": "hand_over",
    "count": "antal",
    "party add": "new_party",
    "party change": "party_act",
    "party succeed": "party_act",
    "party merge": "party_act",
    "party remove": "party_act",
    "party leave": "party_act",
    "party function": "party_act",
    "party mandate": "party_act",
    "person add": "new_person",
    "person change": "person",
    "person invite": "invite",
    "login end": "end_login",
    "login unbind": "unbind",
    "contribution new": "begin_under",
    "duty record": "duty",
    "effect read": "figures",
    "plan read": "tables",
    "round close": "close_rounds",
    "forget": "forget_row",
    "person forget": "forget_person",
    "contribution link": "reply_link",
}
"""A command that writes, and the page that does the same."""

NO_PAGE = {
    "init": "there is no register yet that a page could be of",
    "demo": "it plays a life into a register of its own",
    "register import": "a whole register is moved by whoever runs it",
    "tick": "the daily run goes by a timer of the host's",
    "run": "the daily run goes by a timer of the host's",
    "restore": "it puts a register in the place of the one that is served",
    "db upgrade": "it changes the register under whoever reads it",
    "machine migrate": "it goes with a new version of the program",
    "notice retry": "whoever runs the host has mended the post",
    "serve": "it is what serves the pages",
    "backup": "it copies the register to a place of the host's",
}
"""A command that writes, and why it has no page."""


def test_of_each_command_it_is_known_what_does_the_same() -> None:
    known = [*PAGE_OF, *NO_PAGE, *READS]

    assert sorted(known) == sorted(COMMANDS)


@pytest.mark.parametrize("command", PAGE_OF)
def test_the_page_of_a_command_takes_what_is_filled_in(command: str) -> None:
    _, methods, _ = PAGES[PAGE_OF[command]]

    assert "POST" in methods
