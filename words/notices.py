"""What people are owed and have been told, and how mails to them would read, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from words.deadlines import rule_in_words, tier_in_words
from words.document import Column, Document, Line, Listing, Space, lines

if TYPE_CHECKING:
    from lifecycle.records import Message, Person, QuestionMail
    from words.letters import Letter
    from words.texts import Texts
    from workflows.notices.listing import NoticeLine

Mails = Sequence[tuple["Message", "Person"]]
Questions = Sequence[tuple[str, "QuestionMail"]]
"""Mails to who is asked without being logged in, with the reference of what they are asked."""
Letters = Sequence[tuple["Person", "Letter"]]


def notices_value(found: Sequence[NoticeLine], mails: Mails, questions: Questions) -> dict[str, object]:
    """Give notices, and the mails that have not been sent, to a program."""
    return {"notices": found, "mails": [*_mail_rows(mails), *_question_rows(questions)]}


def notices_rows(found: Sequence[NoticeLine], *, everything: bool) -> Listing:
    """Notices, one a row; where it is `everything` no more is to be seen."""
    return Listing(_NOTICES, found, "notice.none_at_all" if everything else "notice.none")


def notices_document(
    texts: Texts, found: Sequence[NoticeLine], mails: Mails, questions: Questions, *, everything: bool
) -> Document:
    """Notices, the mails that have not been sent, and what to do about dead letters."""
    yield notices_rows(found, everything=everything)
    if rows := [*_mail_rows(mails), *_question_rows(questions)]:
        yield Space()
        yield Line(texts.count("notice.mails", len(rows)))
        yield Listing(_MAILS, rows)
        if any(row["state"] == "dead" for row in rows):
            yield Line(texts.text("notice.retry_them"))


def letters_value(letters: Letters) -> list[dict[str, object]]:
    """Give letters to a program."""
    return [
        {"person": who.handle, "to": who.email, "subject": one.subject, "text": one.text}
        for who, one in letters
    ]


def letters_document(texts: Texts, letters: Letters) -> Document:
    """Each letter as its person would read it."""
    if not letters:
        yield Line(texts.text("notice.no_mail"))
    for who, one in letters:
        yield Line(f"{texts.text('field.to')}: {who.name or who.handle} <{who.email}>")
        yield Line(f"{texts.text('field.subject_line')}: {one.subject}")
        yield Space()
        yield from lines(one.text.splitlines())
        yield Space()


def letter_written(texts: Texts, file: str) -> Document:
    """Say into which file a letter was written."""
    yield Line(texts.text("notice.written", file=file))


def waiting_again(texts: Texts, again: int) -> Document:
    """Say how many dead letters wait again."""
    yield Line(texts.count("notice.waiting_again", again))


def _mail_rows(mails: Mails) -> list[dict[str, object]]:
    return [
        {
            "id": message.id,
            "person": person.handle,
            "reference": None,
            "notice_count": len(message.said),
            **_tried(message),
        }
        for message, person in mails
    ]


def _question_rows(questions: Questions) -> list[dict[str, object]]:
    return [
        {"id": mail.id, "person": None, "reference": reference, "notice_count": 1, **_tried(mail)}
        for reference, mail in questions
    ]


def _tried(mail: Message | QuestionMail) -> dict[str, object]:
    return {
        "day": mail.day,
        "state": mail.status,
        "attempts": mail.attempts,
        "next_try_at": mail.next_try_at,
        "failure": mail.failure,
    }


_NOTICES: Final = (
    Column("reference", 0),
    Column("rule", 1, folds=True, show=lambda texts, row: rule_in_words(texts, row.rule)),
    Column("due_on", 0),
    Column("tier", 2, show=lambda texts, row: tier_in_words(texts, row.tier)),
    Column("status", 1, show=lambda texts, row: texts.word("notice_status", row.status)),
    Column("mail_on", 2),
    Column("notified_on", 3),
    Column("falls_on", 4, on_screen=False),
    Column("made_on", 4, on_screen=False),
    Column("code", 4, on_screen=False),
    Column("roles", 4, on_screen=False),
)
_MAILS: Final = (
    Column("person", 0, show=lambda texts, row: texts.value(row["person"] or row["reference"])),
    Column("day", 0),
    Column("state", 0, show=lambda texts, row: texts.word("mail_status", row["state"])),
    Column("notice_count", 2, right=True),
    Column("attempts", 2, right=True),
    Column("failure", 1, folds=True),
)
