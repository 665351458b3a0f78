"""What is asked and said about what goes for good: a person, or texts of a row of history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from words.document import Document, Line

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.directory.forgetting import Forgotten, TextsForgotten


# ---- a person ----


def person_question(texts: Texts, handle: str) -> str:
    """Ask whether a person is to be forgotten."""
    return texts.text("person.sure", handle=handle)


def person_kept_value(handle: str) -> dict[str, object]:
    """Say to a program that nobody was forgotten."""
    return {"handle": handle, "written": False, "erased": False}


def person_kept_document(texts: Texts, handle: str) -> Document:
    """Say that nobody was forgotten."""
    yield Line(texts.text("person.not_forgotten", handle=handle))


def person_value(forgotten: Forgotten, *, erased: bool) -> dict[str, object]:
    """Give to a program how a person is called now, and whether the file holds no trace either."""
    return {"handle": forgotten.person.handle, "written": forgotten.changed, "erased": erased}


def person_document(texts: Texts, forgotten: Forgotten, *, erased: bool) -> Document:
    """Say how a person is called now, and what is still to be done about the file."""
    code = "person.forgotten" if forgotten.changed else "person.forgotten_already"
    yield Line(texts.text(code, handle=forgotten.person.handle))
    yield from _file(texts, erased=erased)


# ---- texts of a row ----


def texts_question(texts: Texts, reference: str, row: int) -> str:
    """Ask whether the free texts of a row are to be forgotten."""
    return texts.text("text.sure", reference=reference, row=row)


def texts_kept_value(reference: str, row: int) -> dict[str, object]:
    """Say to a program that no text was forgotten."""
    return {"reference": reference, "seq": row, "forgotten_texts": (), "erased": False}


def texts_kept_document(texts: Texts, reference: str, row: int) -> Document:
    """Say that no text was forgotten."""
    yield Line(texts.text("text.not_forgotten", reference=reference, row=row))


def texts_value(done: TextsForgotten, *, erased: bool) -> dict[str, object]:
    """Give to a program which texts are gone, and whether the file holds no trace of them either."""
    return {"reference": done.reference, "seq": done.seq, "forgotten_texts": done.names, "erased": erased}


def texts_document(texts: Texts, done: TextsForgotten, *, erased: bool) -> Document:
    """Say how many texts are gone, and what is still to be done about the file."""
    row = {"reference": done.reference, "row": done.seq}
    if done.names:
        yield Line(texts.count("text.forgotten", len(done.names), **row))
    else:
        yield Line(texts.text("text.forgotten_already", **row))
    yield from _file(texts, erased=erased)


def text_named(texts: Texts, name: str) -> str:
    """Say what a row calls one of its texts."""
    return texts.word("field", name)


def not_erased_document(texts: Texts) -> Document:
    """Say that the file may still hold a trace of what is gone."""
    yield Line(texts.text("forget.not_erased"))


def _file(texts: Texts, *, erased: bool) -> Document:
    if not erased:
        yield from not_erased_document(texts)
