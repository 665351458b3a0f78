"""How Vek reads: what each party has answered, what it costs, and what lacks, question by question."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from words.document import Column, Document, Line, Listing, Space

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.reading.vek import Asked, Needs, Said, Vek


def vek_document(texts: Texts, found: Vek) -> Document:
    """Say it whole: the table, each activity in words, how many were asked and what it costs, what lacks."""
    yield Line(texts.text("needs.title", reference=found.reference, day=found.day))
    yield Listing(_TABLE, list(_rows(found)))
    for one in found.activities:
        yield Space()
        yield Line(_headline(texts, one))
        yield from (Line(f"  {sentence}") for sentence in _told(texts, one))
    yield Space()
    yield from map(Line, _sums(texts, found))
    yield from _lacking(texts, found)


def vek_value(found: Vek) -> dict[str, object]:
    """Give it to a program."""
    return {
        "reference": found.reference,
        "day": found.day,
        "activities_asked": [_activity_value(one) for one in found.activities],
        "activities_answered": found.answered,
        "activities_partly_answered": found.partly_answered,
        "activities_unanswered": found.unanswered,
        "cost": found.cost,
        "not_judged": found.not_judged,
        "without_budget_holder": found.without_budget_holder,
        "cost_without_budget_holder": found.cost_without_budget_holder,
        "lacking": [
            {"reference": one.reference, "title": one.title, **_said_value(one.said)} for one in found.lacking
        ],
    }


def vek_rows(found: Vek) -> Listing:
    """List every question to every party, answered or not, a row each."""
    return Listing(_ANSWERS, list(_every(found)))


def _activity_value(one: Needs) -> dict[str, object]:
    return {
        "reference": one.reference,
        "title": one.title,
        "state": one.state,
        "under": one.under,
        "long_term_goal": one.long_term_goal,
        "shaped_with": one.shaped_with,
        "carried_out_by_parties": [
            {
                "party": party.party,
                "answers": [_said_value(said) for said in party.answers],
                "unanswered": party.unanswered,
            }
            for party in one.parties
        ],
        "cost": one.cost,
        "budget_holder": one.budget_holder,
    }


def _said_value(said: Said) -> dict[str, object]:
    return {
        "party": said.party,
        "question": said.question,
        "answer": said.answer,
        "what_lacks": said.lacks,
        "function": said.function,
        "stage": said.stage,
        "on": said.on,
        "diary_number": said.diary_number,
    }


def _headline(texts: Texts, one: Needs) -> str:
    state = texts.state("activity", one.state)
    return texts.text(
        "needs.activity", title=one.title or one.reference, reference=one.reference, state=state
    )


def _told(texts: Texts, one: Needs) -> Iterator[str]:
    """Say an activity in words: who answered what, what it costs; then what is left, and what it is for."""
    if one.is_asked:
        parties = (texts.text("needs.party", party=each.party, said=_of(texts, each)) for each in one.parties)
        yield " ".join((*parties, _cost(texts, one)))
    else:
        yield texts.text("needs.not_used")
    for party in one.parties:
        if party.answers and party.unanswered:
            questions = tuple(_question(texts, each) for each in party.unanswered)
            yield texts.text("needs.left", party=party.party, questions=questions)
    if one.long_term_goal:
        yield texts.text("needs.long_term_goal", goal=one.long_term_goal)
    if one.shaped_with:
        yield texts.text("needs.shaped_with", who=one.shaped_with)


def _of(texts: Texts, party: Asked) -> str:
    """Say what one party answered: what lacks, or that nothing does."""
    if not party.answers:
        return texts.text("needs.no_answer")
    wanting = [said for said in party.answers if said.answer != "yes"]
    if wanting:
        return "; ".join(_wanting(texts, said) for said in wanting)
    return texts.text("needs.nothing_lacks_so_far" if party.unanswered else "needs.nothing_lacks")


def _wanting(texts: Texts, said: Said) -> str:
    answer = texts.word("code.vek.answer", said.answer)
    return texts.text(
        "needs.wanting", question=_question(texts, said.question), answer=answer, what=_what(texts, said)
    )


def _what(texts: Texts, said: Said) -> str:
    """Say what is lacking: of a secret answer only in which paper that stands."""
    if said.diary_number:
        return texts.text("needs.secret", diary_number=said.diary_number)
    return said.lacks or texts.text("needs.unsaid")


def _when(texts: Texts, said: Said) -> str:
    stage = texts.word("code.vek.stage", said.stage)
    return stage if said.on is None else f"{stage} {said.on}"


def _question(texts: Texts, question: str) -> str:
    return texts.word("code.vek.question", question)


def _cost(texts: Texts, one: Needs) -> str:
    holder = one.budget_holder
    if one.cost is None:
        return texts.text("needs.cost_unknown_of" if holder else "needs.cost_unknown", function=holder)
    code = "needs.cost" if holder else "needs.cost_without_holder"
    return texts.text(code, cost=one.cost, function=holder)


def _sums(texts: Texts, found: Vek) -> Iterator[str]:
    yield texts.count(
        "needs.asked",
        len(found.activities),
        answered=found.answered,
        partly=found.partly_answered,
        unanswered=found.unanswered,
    )
    judged = len(found.activities) - found.not_judged
    if not judged:
        yield texts.text("needs.costs_of_none")
    else:
        yield texts.count("needs.costs", judged, cost=found.cost, not_judged=found.not_judged)
    if found.without_budget_holder:
        cost = found.cost_without_budget_holder
        yield texts.count("needs.costs_without_holder", found.without_budget_holder, cost=cost)


def _lacking(texts: Texts, found: Vek) -> Document:
    yield Space()
    if not found.lacking:
        yield Line(texts.text("needs.lacks_nothing"))
        return
    yield Line(texts.text("needs.lacks"))
    for question, several in groupby(found.lacking, key=lambda one: one.said.question):
        yield Line(f"{_question(texts, question)}:", "  ")
        for one in several:
            said = one.said
            facts = {
                "what": _what(texts, said),
                "answer": texts.word("code.vek.answer", said.answer),
                "party": said.party,
                "title": one.title or one.reference,
                "reference": one.reference,
                "when": _when(texts, said),
                "function": said.function,
            }
            yield Line(texts.text("needs.lacking_of" if said.function else "needs.lacking", **facts), "    ")


def _rows(found: Vek) -> Iterator[dict[str, object]]:
    """Give a row for each party of each activity; what it costs stands once."""
    for one in found.activities:
        for number, party in enumerate(one.parties):
            answers = {said.question: said.answer for said in party.answers}
            yield {
                "reference": one.reference,
                "activity": one.title,
                "party": party.party,
                **answers,
                "cost": None if number else one.cost,
            }


def _every(found: Vek) -> Iterator[dict[str, object]]:
    for one in found.activities:
        for party in one.parties:
            whole = [_said_value(said) for said in party.answers]
            whole += [{"party": party.party, "question": question} for question in party.unanswered]
            for said in whole:
                yield {**dict.fromkeys(_KEYS), "reference": one.reference, "activity": one.title, **said}


def _answer(question: str) -> Column:
    return Column(
        question,
        1,
        show=lambda texts, row: texts.word("code.vek.answer", row.get(question) or "") or texts.value(None),
        title=lambda texts: texts.word("code.vek.question", question),
    )


def _kronor(texts: Texts, row: dict[str, object]) -> str:
    cost = row["cost"]
    return texts.kronor(cost) if isinstance(cost, Decimal) else ""


_TABLE: Final = (
    Column("reference", 0),
    Column("activity", 2, folds=True),
    Column("party", 0),
    *(_answer(question) for question in ("resources", "ability", "equipment", "economy")),
    Column("cost", 1, right=True, show=_kronor),
)
_ANSWERS: Final = (
    Column("reference"),
    Column("activity"),
    Column("party"),
    Column("question", show=lambda texts, row: _question(texts, row["question"])),
    Column("answer", show=lambda texts, row: texts.word("code.vek.answer", row["answer"] or "")),
    Column("what_lacks"),
    Column("function"),
    Column("stage", show=lambda texts, row: texts.word("code.vek.stage", row["stage"] or "")),
    Column("on"),
    Column("diary_number"),
)
_KEYS: Final = tuple(column.key for column in _ANSWERS)
