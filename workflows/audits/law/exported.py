"""An audit of the law as a file: what `--json` writes, `--from` reads again; in no language."""

from __future__ import annotations

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from lifecycle.by_law import Proof
from lifecycle.errors import Finding, InputRefused
from lifecycle.law import PARAGRAPHS
from workflows.action import Action, Blank, Row, Value
from workflows.audits.law.line import (
    ASKED,
    STATUSES,
    Conflict,
    LawAudit,
    Line,
    OfMunicipality,
    Report,
    Source,
    counted,
)
from workflows.audits.law.merging import merged, renamed

FORMAT: Final = "handslag-law-1"
"""Of which shape a file is; a later Handslag reads the earlier ones too."""

_WRONG: Final = (KeyError, TypeError, ValueError, AttributeError)
"""What reading a file that has another shape may raise."""

_UTF_16: Final = (BOM_UTF16_LE, BOM_UTF16_BE)
"""How a file begins that a shell of Windows has written."""

_DAYS: Final = frozenset(
    {
        *("since", "vacant_since", "prepared_on", "counted_from", "accepted_on", "decided_on", "starts_on"),
        *("noted_on", "heard_on"),
    }
)
"""Facts that are days: of the rest any may be a text, however it reads."""

T = TypeVar("T")


# ---- written ----


def value_of(found: LawAudit) -> dict[str, object]:
    """Give an audit to a program, or to whoever puts several together."""
    return {
        "format": FORMAT,
        "day": found.day,
        "county": found.county,
        "answered_by": found.sources,
        "tally": [
            {"section": PARAGRAPHS[asked], "asked": asked, "standing": status, "how_many": number}
            for asked, counts in counted(found).items()
            for status, number in counts.items()
            if number
        ],
        "unplaced": found.unplaced,
        "municipalities": (_municipality_value(one) for one in found.municipalities),
    }


def _municipality_value(one: OfMunicipality) -> dict[str, object]:
    return {
        "code": one.code,
        "municipality": one.municipality,
        "county": one.county,
        "known_by": one.known_by,
        "demands": [_line_value(line) for line in one.lines],
        "reports": one.reports,
        "conflicts": [
            {"kept": _line_value(each.kept), "other": _line_value(each.other)} for each in one.conflicts
        ],
    }


def _line_value(line: Line) -> dict[str, object]:
    return {
        "section": line.paragraph,
        "asked": line.asked,
        "standing": line.status,
        "proofs": [_proof_value(proof) for proof in line.proofs],
        "due_on": line.due_on,
        "act_by": line.act_by,
        "days_left": line.days_left,
        "about": line.about,
        "facts": line.facts,
        "closes": line.closes,
        "shown_by": line.shown_by,
    }


def _proof_value(proof: Proof) -> dict[str, object]:
    return {
        "reference": proof.reference,
        "on": proof.on,
        "body": proof.body,
        "paragraph": proof.paragraph,
        "diary_number": proof.diary_number,
        "in_words": proof.text,
    }


# ---- read ----


def read_exports(files: Mapping[Path, bytes]) -> LawAudit:
    """Read the exports of several registers, by the files that they lie in, and put them together.

    Raises:
        InputRefused: some are none; each is named.
    """
    audits: list[LawAudit] = []
    findings: list[Finding] = []
    for (path, data), name in zip(files.items(), _names([*files]), strict=True):
        try:
            audits.append(_called(read_export(data, name=str(path)), name))
        except InputRefused as error:
            findings += error.findings
    if findings:
        raise InputRefused(findings, only_read=True)
    return merged(audits)


def _names(paths: Sequence[Path]) -> list[str]:
    """Call a register by its file, and by its place in the line where two files are called alike."""
    stems = [path.stem for path in paths]
    return [
        stem if stems.count(stem) == 1 else f"{stem} ({number})" for number, stem in enumerate(stems, start=1)
    ]


def _called(audit: LawAudit, name: str) -> LawAudit:
    """Call a register by its file; those that were put together before keep their names after it."""
    return renamed(
        audit,
        {one.called: f"{name}/{one.called}" if one.called else name for one in audit.sources},
    )


def read_export(data: bytes, *, name: str) -> LawAudit:
    """Read one export, in whichever form a shell has put it in a file.

    Raises:
        InputRefused: it is none; the file is named.
    """
    try:
        said = json.loads(data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _refused(name, "audit.law.file.no_json") from error
    if not isinstance(said, Mapping) or not isinstance(said.get("format"), str):
        raise _refused(name, "audit.law.file.no_export")
    if said["format"] != FORMAT:
        raise _refused(name, "audit.law.file.other_format", found=said["format"], expected=FORMAT)
    try:
        return _audit(said)
    except _WRONG as error:
        raise _refused(name, "audit.law.file.broken") from error


def _refused(name: str, code: str, **facts: object) -> InputRefused:
    return InputRefused([Finding(code, name, facts)], only_read=True)


def _audit(said: Mapping[str, Any]) -> LawAudit:
    found = LawAudit(
        day=_day(said["day"]),
        sources=_each(said["answered_by"], _source),
        municipalities=_each(said["municipalities"], _municipality),
        county=_perhaps(said["county"], _text),
        unplaced=_each(said["unplaced"], _text),
    )
    called = [one.called for one in found.sources]
    if not called or len({*called}) != len(called):
        raise ValueError("each register is named once")
    if not {name for one in found.municipalities for name in _registers_in(one)} <= {"", *called}:
        raise ValueError("something is shown by a register that was not asked")
    return found


def _registers_in(one: OfMunicipality) -> Iterable[str]:
    yield from one.known_by
    yield from (report.shown_by for report in one.reports)
    lines = (*one.lines, *(line for each in one.conflicts for line in (each.kept, each.other)))
    yield from (line.shown_by for line in lines)


def _source(said: Any) -> Source:  # noqa: ANN401 -- what a file says
    return Source(
        called=_text(said["called"]),
        identity=_text(said["identity"]),
        day=_day(said["day"]),
        known_on=_perhaps(said["known_on"], _day),
        replaced_by=_text(said["replaced_by"]),
    )


def _municipality(said: Any) -> OfMunicipality:  # noqa: ANN401 -- what a file says
    lines = _each(said["demands"], _line)
    if tuple(line.asked for line in lines) != ASKED:
        raise ValueError("of a municipality everything is said that the law asks, once")
    return OfMunicipality(
        code=_text(said["code"]),
        municipality=_text(said["municipality"]),
        county=_text(said["county"]),
        known_by=_each(said["known_by"], _text),
        lines=lines,
        reports=_each(said["reports"], _report),
        conflicts=_each(said["conflicts"], lambda each: Conflict(_line(each["kept"]), _line(each["other"]))),
    )


def _line(said: Any) -> Line:  # noqa: ANN401 -- what a file says
    return Line(
        asked=_one_of(ASKED, said["asked"]),
        status=_one_of(STATUSES, said["standing"]),
        proofs=_each(said["proofs"], _proof),
        due_on=_perhaps(said["due_on"], _day),
        act_by=_perhaps(said["act_by"], _day),
        days_left=_perhaps(said["days_left"], _number),
        about=_text(said["about"]),
        facts={_text(name): _fact(name, value) for name, value in _is(said["facts"], dict).items()},
        closes=_perhaps(said["closes"], _action),
        shown_by=_text(said["shown_by"]),
    )


def _proof(said: Any) -> Proof:  # noqa: ANN401 -- what a file says
    return Proof(
        reference=_text(said["reference"]),
        on=_perhaps(said["on"], _day),
        body=_text(said["body"]),
        paragraph=_text(said["paragraph"]),
        diary_number=_text(said["diary_number"]),
        text=_text(said["in_words"]),
    )


def _report(said: Any) -> Report:  # noqa: ANN401 -- what a file says
    return Report(
        on=_day(said["on"]),
        to_the_council=_is(said["to_the_council"], bool),
        body=_text(said["body"]),
        paragraph=_text(said["paragraph"]),
        diary_number=_text(said["diary_number"]),
        proof=_text(said["proof"]),
        reference=_text(said["reference"]),
        shown_by=_text(said["shown_by"]),
    )


def _action(said: Any) -> Action:  # noqa: ANN401 -- what a file says
    return Action(
        command=_text(said["command"]),
        arguments=_each(said["arguments"], _blank_or_text),
        fields=_values(said["fields"]),
        added=_values(said["added"]),
        options=_values(said["options"]),
    )


def _values(said: Any) -> dict[str, Value]:  # noqa: ANN401 -- what a file says
    return {_text(name): _value(value) for name, value in _is(said, dict).items()}


def _value(said: Any) -> Value:  # noqa: ANN401 -- what a file says
    match said:
        case bool():
            return said
        case list() if all(isinstance(one, Mapping) for one in said):
            return _each(said, _row)
        case list():
            return _each(said, _text)
        case _:
            return _blank_or_text(said)


def _row(said: Any) -> Row:  # noqa: ANN401 -- what a file says
    return {_text(name): _blank_or_text(cell) for name, cell in said.items()}


def _blank_or_text(said: Any) -> str | Blank:  # noqa: ANN401 -- what a file says
    return Blank(_text(said["blank"])) if isinstance(said, Mapping) else _text(said)


def _fact(name: str, said: Any) -> object:  # noqa: ANN401 -- what a file says
    match said:
        case str() if name in _DAYS:
            return _day(said)
        case None | str() | bool() | int():
            return said
        case _:
            return _each(said, _text)


def _each(said: Any, read: Callable[[Any], T]) -> tuple[T, ...]:  # noqa: ANN401 -- what a file says
    return tuple(read(one) for one in _is(said, list))


def _perhaps(said: Any, read: Callable[[Any], T]) -> T | None:  # noqa: ANN401 -- what a file says
    return None if said is None else read(said)


def _is(said: Any, kind: type[T]) -> T:  # noqa: ANN401 -- what a file says
    if not isinstance(said, kind):
        raise TypeError(f"{kind.__name__} is expected")
    return said


def _text(said: Any) -> str:  # noqa: ANN401 -- what a file says
    return _is(said, str)


def _number(said: Any) -> int:  # noqa: ANN401 -- what a file says
    if isinstance(said, bool):
        raise TypeError("a number is expected")
    return _is(said, int)


def _day(said: Any) -> date:  # noqa: ANN401 -- what a file says
    return date.fromisoformat(_text(said))


def _one_of(codes: Iterable[T], said: Any) -> T:  # noqa: ANN401 -- what a file says
    return {code: code for code in codes}[said]
