"""Answers of several registers about the law: written, read again, and put together as one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lifecycle.by_law import Proof
from lifecycle.errors import InputRefused
from lifecycle.languages import LANGUAGES, Language
from words.document import Line as Told
from words.document import Listing
from words.law import law_document, law_rows
from words.texts import Texts, texts_in
from words.values import plain
from workflows.action import DAY, Action, Code
from workflows.audits.law import law_of_files
from workflows.audits.law.exported import FORMAT, read_export, read_exports, value_of
from workflows.audits.law.line import (
    ASKED,
    LawAudit,
    Line,
    OfMunicipality,
    Report,
    Source,
    counted,
    nothing_seen,
)
from workflows.audits.law.merging import merged, renamed

SORSELE, MALA = ("2422", "Sorsele"), ("2418", "Malå")
MET = Line("picture", "met", (Proof("S/PICTURE", date(2027, 3, 1), diary_number="KS 2027/4"),))
CLOSES = Action(
    "advance", ("S/LAW-PICTURE", Code("trigger.duty", "meet")), {"met_on": DAY, "proof": ("a", "b")}
)


def municipality(called: tuple[str, str], *lines: Line, reports: tuple[Report, ...] = ()) -> OfMunicipality:
    """One of which a register shows some things and nothing else."""
    said = {line.asked: line for line in lines}
    there = nothing_seen(*called, date(2028, 3, 1))
    told = tuple(said.get(line.asked, line) for line in there.lines)
    return replace(there, known_by=("",), lines=told, reports=reports)


def audit(
    *municipalities: OfMunicipality,
    identity: str = "one",
    day: str = "2028-03-01",
    known_on: date | None = None,
) -> LawAudit:
    on = date.fromisoformat(day)
    return LawAudit(on, (Source("", identity, on, known_on),), municipalities)


def together(**audits: LawAudit) -> LawAudit:
    return merged([renamed(one, {"": name}) for name, one in audits.items()])


def of(found: LawAudit, asked: str, called: tuple[str, str] = SORSELE) -> Line:
    [one] = [one for one in found.municipalities if one.code == called[0]]
    return next(line for line in one.lines if line.asked == asked)


def written(found: LawAudit) -> bytes:
    return json.dumps(plain(value_of(found))).encode()


def test_an_export_is_read_as_what_was_written() -> None:
    late = Line(
        *("picture_updated", "overdue"),
        due_on=date(2027, 3, 1),
        act_by=date(2027, 3, 1),
        days_left=-366,
        about="S/PICTURE",
        facts={
            "reading": True,
            "days": 366,
            "since": date(2023, 7, 1),
            "missing": ("analysis",),
            "led_by": None,
            "board": "2028-02-30",  # texts, however they read
            "prepared_at": "2028-02-01",
            "prepared_on": date(2028, 2, 1),
        },
        closes=CLOSES,
    )
    report = Report(
        date(2027, 5, 2),
        to_the_council=True,
        paragraph="§ 45",
        diary_number="KF 7",
        proof="protokoll",
        reference="D",
    )
    there = audit(municipality(SORSELE, MET, late, reports=(report,)), known_on=date(2028, 2, 1))

    assert read_export(written(there), name="a.json") == there


@pytest.mark.parametrize(
    ("lang", "said"), [("sv", "bara noterat: 2027-11-05"), ("en", "only noted: 2027-11-05")]
)
def test_of_two_registers_that_show_the_same_what_only_one_has_heard_since_is_named(
    lang: Language, said: str
) -> None:
    shown = Line("picture_updated", "met", MET.proofs, due_on=date(2029, 3, 1), act_by=date(2029, 3, 1))
    later = date(2029, 11, 5)
    heard = replace(shown, due_on=later, act_by=later, facts={"heard_on": date(2027, 11, 5)})
    both = together(
        a=audit(municipality(SORSELE, shown)), b=audit(municipality(SORSELE, heard), identity="two")
    )

    [told] = [
        one.text
        for one in law_document(texts_in(lang), both)
        if isinstance(one, Told) and one.beginning == "! "
    ]
    assert told.count("KS 2027/4") == 2
    assert told.count(said) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_an_export_is_read_as_a_windows_shell_writes_it(encoding: str) -> None:
    there = audit(municipality(SORSELE, MET))

    assert read_export(written(there).decode().encode(encoding), name="a.json") == there


def test_what_one_register_shows_stands_against_others_that_do_not() -> None:
    found = together(a=audit(municipality(SORSELE)), b=audit(municipality(SORSELE, MET), identity="two"))

    [one] = found.municipalities
    assert one.known_by == ("a", "b")
    assert (of(found, "picture").status, of(found, "picture").shown_by) == ("met", "b")
    assert one.conflicts == ()


def test_what_two_registers_show_otherwise_is_told_and_the_later_is_kept() -> None:
    earlier = Line("plan", "met", (Proof("S/PLAN", date(2026, 1, 1), paragraph="§ 3"),))
    later = Line("plan", "met", (Proof("KPLAN", date(2027, 1, 1), paragraph="§ 9"),))
    found = together(
        a=audit(municipality(SORSELE, earlier)), b=audit(municipality(SORSELE, later), identity="two")
    )

    [one] = found.municipalities
    [conflict] = one.conflicts
    assert of(found, "plan").shown_by == conflict.kept.shown_by == "b"
    assert conflict.other.shown_by == "a"
    assert conflict.other.on == date(2026, 1, 1)


def test_agreements_in_two_registers_are_both_proof_and_no_conflict() -> None:
    lines = [Line("agreements", "met", (Proof(reference),)) for reference in ("A", "B")]
    found = together(
        a=audit(municipality(SORSELE, lines[0])), b=audit(municipality(SORSELE, lines[1]), identity="two")
    )

    assert [proof.reference for proof in of(found, "agreements").proofs] == ["A", "B"]
    assert found.municipalities[0].conflicts == ()


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        (Line("council", "met"), Line("council", "worked_for", (Proof("W", date(2028, 2, 1)),))),
        (Line("council", "incomplete"), Line("council", "worked_for", (Proof("W", date(2028, 2, 1)),))),
        (Line("function", "met", (Proof("", date(2024, 1, 1)),)), Line("function", "vacant")),
        (Line("tasks", "met"), Line("tasks", "incomplete")),
        (MET, Line("picture", "without_proof", (Proof("LAW", date(2028, 2, 1), text="hört"),))),
        (
            Line("picture", "incomplete"),
            Line("picture", "without_proof", (Proof("LAW", date(2028, 2, 1), text="hört"),)),
        ),
        (
            Line("report", "met", (Proof("LAW", date(2027, 5, 1), paragraph="§ 45"),)),
            Line("report", "without_proof", (Proof("LAW", date(2028, 2, 1), text="hört"),)),
        ),
        (
            Line("plan_followed_up", "met", (Proof("LAW", date(2027, 5, 1), paragraph="§ 45"),)),
            Line("plan_followed_up", "without_proof", (Proof("LAW", date(2028, 2, 1), text="hört"),)),
        ),
        (Line("council", "worked_for"), Line("council", "without_proof", (Proof("W", text="prat"),))),
    ],
)
def test_of_what_stands_or_does_not_that_is_kept_which_shows_most_in_whichever_order(
    kept: Line, other: Line
) -> None:
    one, two = (audit(municipality(SORSELE, line), identity=line.status) for line in (kept, other))

    for found in (together(a=one, b=two), together(b=two, a=one), together(a=two, b=one)):
        assert of(found, kept.asked).status == kept.status
        [[conflict]] = [each.conflicts for each in found.municipalities]
        assert (conflict.kept.status, conflict.other.status) == (kept.status, other.status)
        assert "eftersom det visar mest" in whole(texts_in("sv"), found)


def test_in_which_order_files_are_named_changes_nothing_of_the_answer() -> None:
    hearsay = Line("picture", "without_proof", (Proof("LAW", date(2028, 2, 1), text="hört"),))
    files = {
        Path("a.json"): written(audit(municipality(SORSELE, MET), municipality(MALA), identity="one")),
        Path("b.json"): written(audit(municipality(SORSELE, hearsay), identity="two")),
        Path("c.json"): written(audit(municipality(MALA), identity="three")),
    }
    first, *others = (
        written(read_exports({path: files[path] for path in order})) for order in permutations(files)
    )

    assert others == [first] * 5


def test_of_two_that_show_as_much_the_register_that_was_asked_later_speaks() -> None:
    lines = {
        day: Line("council", "met", (Proof(f"RÅD {day}"),), about=day) for day in ("2028-03-01", "2028-03-02")
    }
    one, two = (audit(municipality(SORSELE, line), identity=day, day=day) for day, line in lines.items())

    for found in (together(a=one, b=two), together(b=two, a=one), together(a=two, b=one)):
        assert of(found, "council").about == "2028-03-02"


def test_of_a_municipality_that_no_file_tells_of_the_law_without_records_is_told() -> None:
    files = {Path("a.json"): written(audit(municipality(SORSELE, MET), day="2024-06-30"))}

    [mala] = law_of_files(files, named=("Malå",)).municipalities

    assert mala.known_by == ()
    assert {line.asked: line.status for line in mala.lines if line.status != "not_seen"} == {
        "plan": "not_yet",
        "picture_updated": "due",
        "plan_followed_up": "not_yet",
    }
    [mala] = law_of_files(
        {Path("a.json"): written(audit(municipality(SORSELE)))}, named=("Malå",)
    ).municipalities
    assert {line.asked: line.status for line in mala.lines}["plan_followed_up"] == "cannot_be_judged"


def test_of_a_register_that_answered_twice_the_later_answer_counts() -> None:
    found = together(
        new=audit(municipality(SORSELE), day="2028-03-02"),
        old=audit(municipality(SORSELE, MET), municipality(MALA), day="2028-03-01"),
    )

    assert [(one.called, one.replaced_by) for one in found.sources] == [("new", ""), ("old", "new")]
    assert of(found, "picture").status == "not_seen"
    assert [one.known_by for one in found.municipalities] == [("old",), ("new",)]
    assert found.day == date(2028, 3, 2)


def test_copies_of_one_register_that_were_asked_on_one_day_both_count() -> None:
    found = together(a=audit(municipality(SORSELE)), b=audit(municipality(SORSELE, MET)))

    assert [one.replaced_by for one in found.sources] == ["", ""]
    assert found.municipalities[0].known_by == ("a", "b")
    assert of(found, "picture").status == "met"


def test_the_logs_of_several_registers_are_one_and_a_report_stands_there_once() -> None:
    first = Report(date(2027, 5, 2), to_the_council=True, paragraph="§ 45")
    second = Report(date(2028, 1, 9), to_the_council=True, paragraph="§ 2")
    board = Report(date(2028, 1, 9), to_the_council=False, paragraph="§ 1")
    found = together(
        a=audit(municipality(SORSELE, reports=(first, second))),
        b=audit(municipality(SORSELE, reports=(first, board)), identity="two"),
    )

    assert [(one.paragraph, one.shown_by) for one in found.municipalities[0].reports] == [
        ("§ 45", "a"),
        ("§ 1", "b"),
        ("§ 2", "a"),
    ]


def test_every_municipality_is_counted_once_under_each_demand() -> None:
    found = together(
        a=audit(municipality(SORSELE, MET)),
        b=audit(municipality(MALA), municipality(SORSELE), identity="two"),
    )

    counts = counted(found)
    assert [sum(counts[asked].values()) for asked in ASKED] == [2] * len(ASKED)
    assert (counts["picture"]["met"], counts["picture"]["not_seen"]) == (1, 1)


def test_what_was_put_together_can_be_put_together_with_more() -> None:
    a = written(audit(municipality(SORSELE, MET)))
    b = written(audit(municipality(MALA), identity="two"))
    c = written(audit(municipality(MALA, MET), identity="three"))
    both = written(read_exports({Path("a.json"): a, Path("b.json"): b}))

    found = read_exports({Path("both.json"): both, Path("c.json"): c})

    assert [one.called for one in found.sources] == ["both/a", "both/b", "c"]
    assert of(found, "picture").shown_by == "both/a"
    assert of(found, "picture", MALA).shown_by == "c"


def test_files_that_are_called_alike_are_told_apart() -> None:
    files = {
        Path(place) / "lag.json": written(audit(municipality(SORSELE), identity=place))
        for place in ("sorsele", "mala")
    }

    assert [one.called for one in read_exports(files).sources] == ["lag (1)", "lag (2)"]


def broken(**said: Any) -> bytes:  # noqa: ANN401 -- JSON
    return json.dumps({**json.loads(written(audit(municipality(SORSELE, MET)))), **said}).encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "audit.law.file.no_json"),
        (b"\xff{}", "audit.law.file.no_json"),
        (b"\xff\xfe{", "audit.law.file.no_json"),
        (b"[" * 100_000, "audit.law.file.no_json"),
        (b"[1, 2]", "audit.law.file.no_export"),
        (b'{"format": 1}', "audit.law.file.no_export"),
        (broken(format="handslag-law-9"), "audit.law.file.other_format"),
        (broken(municipalities=None), "audit.law.file.broken"),
        (broken(municipalities=[{"code": "2422"}]), "audit.law.file.broken"),
        (broken(day="2028-02-30"), "audit.law.file.broken"),
        (broken(answered_by=[]), "audit.law.file.broken"),
        (broken(answered_by="one"), "audit.law.file.broken"),
    ],
)
def test_a_file_that_is_no_export_is_refused_for_what_it_is(data: bytes, code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_export(data, name="a.json")

    assert [(one.code, one.where) for one in refused.value.findings] == [(code, "a.json")]


def test_an_export_of_which_a_demand_is_missing_or_said_twice_is_refused() -> None:
    said = json.loads(written(audit(municipality(SORSELE, MET))))
    demands = said["municipalities"][0]["demands"]

    for wrong in (demands[1:], [demands[0], *demands], [{**demands[0], "standing": "perfect"}, *demands[1:]]):
        said["municipalities"][0]["demands"] = wrong
        with pytest.raises(InputRefused):
            read_export(json.dumps(said).encode(), name="a.json")


def test_every_file_that_is_no_export_is_named() -> None:
    with pytest.raises(InputRefused) as refused:
        read_exports({Path(name): b"{}" for name in ("a.json", "b.json")})

    assert [one.where for one in refused.value.findings] == ["a.json", "b.json"]


def test_the_form_of_an_export_is_one_that_is_read() -> None:
    assert value_of(audit())["format"] == FORMAT


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:  # noqa: ANN401 -- JSON
    """Every place in a document."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, each in inside for place in places(each, (*path, key)))]


def whole(texts: Texts, found: LawAudit) -> str:
    """Everything that is told of an audit, on the screen and in a sheet."""
    said = []
    for block in (*law_document(texts, found), law_rows(found)):
        if isinstance(block, Listing):
            shown = [one for one in block.columns if one.show is not None]
            said += [one.show(texts, row) for row in block.rows for one in shown if one.show is not None]
        elif isinstance(block, Told):
            said.append(block.text)
    return "\n".join(said)


def test_an_export_that_says_anything_else_somewhere_is_refused_or_told() -> None:
    report = Report(date(2027, 5, 2), to_the_council=True, paragraph="§ 45")
    late = Line("plan_followed_up", "overdue", facts={"days": 3}, closes=CLOSES)
    sound = written(audit(municipality(SORSELE, MET, late, reports=(report,))))
    draw = Random(2023196)  # noqa: S311 -- the same places each time
    told = 0
    for place in draw.choices(places(json.loads(sound))[1:], k=120):
        said = json.loads(sound)
        at = said
        for key in place[:-1]:
            at = at[key]
        at[place[-1]] = draw.choice((None, 1, -1, "x", "2028-01-01", True, [], ["x"], {}, {"x": []}, "\0"))
        try:
            found = read_export(json.dumps(said).encode(), name="a.json")
        except InputRefused:
            continue
        told += 1
        for lang in LANGUAGES:
            whole(texts_in(lang, strict=True), found)
    assert 10 < told < 110
