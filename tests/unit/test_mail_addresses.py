"""An address as people write it, and as mail servers know it."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from lifecycle.names import on_the_wire
from lifecycle.records import Person
from words.letters import Letter, addressed


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("anna@tyresö.se", "anna@xn--tyres-nua.se"),
        ("anna@nacka.se", "anna@nacka.se"),
        (f"a@{'ö' * 64}.se", ""),
    ],
)
def test_a_domain_with_swedish_letters_is_written_as_mail_servers_know_it(written: str, known: str) -> None:
    assert on_the_wire(written) == known


def test_a_mail_to_such_a_domain_asks_nothing_of_the_server() -> None:
    anna = Person(id=uuid4(), handle="anna", name="Anna", email="anna@tyresö.se", left_on=None)
    letter = Letter(subject="N", text="N", html="<p>N</p>", calendar=b"BEGIN:VCALENDAR")
    now = datetime(2027, 1, 1, tzinfo=UTC)
    mail = addressed(letter, to=anna, sender="h@nacka.example", message_id="<1@x>", now=now)
    assert mail["To"] == "anna@xn--tyres-nua.se"
    assert str(mail["To"]).isascii()
