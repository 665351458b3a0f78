"""What every command answers to `--json`: taken from real answers, over a small register's whole life."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final, TypeAlias

from cli.table import COMMANDS
from scripts.console import Unplayable, call, own_folder

Shape: TypeAlias = dict[str, set[str]]

ALONE: Final = "handslag"

STORY: Final = (
    "2026-09-01 init --simulated",
    "2026-09-01 person add anna.ek --name 'Anna Ek' --email anna.ek@example.org",
    "2026-09-01 person add bo.alm --name 'Bo Alm'",
    "2026-09-01 person add eva.dal --name 'Eva Dal'",
    "2026-09-01 person forget eva.dal --decided-by kommunstyrelsen --on 2026-08-31 --dnr 'KS 2026/77' --yes",
    "2026-09-01 party add Nacka --side municipality --address 'Granitvägen 15, Nacka'",
    "2026-09-01 party add 'LPO Nacka' --side police",
    "2026-09-01 party function Nacka kommundirektör --holder anna.ek --from 2026-01-01 --to 2031-12-31",
    "2026-09-01 party mandate Nacka kommundirektör --kind main_agreement --from 2026-01-01 --to 2031-12-31",
    "2026-09-01 party change 'LPO Nacka' --address 'Box 1, Nacka'",
    "2026-09-01 party list",
    "2026-09-01 person list",
    "2026-09-01 person change bo.alm --email bo.alm@example.org",
    "2026-09-01 completion bash",
    "2026-09-01 register columns",
    "2026-09-01 register import config/examples/register.csv",
    "2026-09-01 agreement new NACKA-2027 --parties 'Nacka; LPO Nacka' --from 2027-01-01 --extension-clause",
    "2026-09-01 amend NACKA-2027 purposes=trygghet --undecided priorities=2026-10-01 --as anna.ek",
    "2026-09-01 next NACKA-2027",
    "2026-09-02 do NACKA-2027 1",
    "2026-12-10 decide NACKA-2027 Nacka --on 2026-12-09 --dnr 'KS 2026/412' --item '§ 214'",
    "2026-12-10 advance NACKA-2027 send_for_signature --reason 'delegationen skrivs' --as anna.ek",
    "2026-12-12 sign NACKA-2027 Nacka --on 2026-12-11 --by kommundirektör --original 'Nackas arkiv'",
    "2026-12-19 sign NACKA-2027 'LPO Nacka' --on 2026-12-18 --by polischef --capacity acting",
    "2027-01-02 tick",
    "2027-01-02 agreement new NACKA-U --level sub --under NACKA-2027 --parties Nacka --from 2027",
    "2027-01-02 agreement register NACKA-2019 --parties Nacka --signed 2018-12 --from 2019 --to 2022",
    "2027-01-02 agreement register NACKA-2015 --parties 'Nacka; LPO Nacka' --revised-every 2 --from 2015",
    "2027-01-03 advance NACKA/LAW-PICTURE meet met_on=2026-05-02 'proof=KS 2026/31 § 12'",
    "2027-01-03 picture new NACKA-2027 title=Lägesbild method=joint_from_start",
    (
        "2027-01-03 do NACKA-2027/PICTURE 2 'sources=interviews | Fisksätra; staff | områdespoliser'"
        " 'process=två möten' 'problems=ungdomar | long_term'"
        " mapping=anmälningar other_information=mätning analysis=skolfrånvaro"
    ),
    "2027-01-03 do NACKA-2027/PICTURE 3",
    "2027-01-03 accept NACKA-2027/PICTURE Nacka --on 2027-01-03",
    "2027-01-03 accept NACKA-2027/PICTURE 'LPO Nacka' --on 2027-01-03 --reservation 'siffrorna är osäkra'",
    (
        "2027-01-03 do NACKA-2027/PICTURE 6 'problems=ungdomar | long_term | yes | skolfrånvaro'"
        " 'reviews=youth | ja; crime_victims | nej; organised_crime | nej' --on 2027-01-03"
    ),
    (
        "2027-01-03 duty record reported_to_council Nacka met_on=2026-12-14 'paragraph=KF § 7'"
        " 'diary_number=KS 2026/31'"
    ),
    "2027-01-03 picture list",
    "2027-01-03 picture show NACKA-2027/PICTURE",
    "2027-01-03 show NACKA-2027/PICTURE --history",
    "2027-01-03 next NACKA-2027/PICTURE",
    (
        "2027-01-03 plan new follow_up_plan NACKA-2027"
        " 'items=organisation | process | half_yearly | samordnare | enkät;"
        " action_plans | production | per_tertial | samordnare | räkning;"
        " action_plans | effect | per_tertial | samordnare | mätning'"
    ),
    "2027-01-03 amend NACKA-2027 annex_decider=styrgruppen priorities=ungdomar --reason 'bilagor'",
    "2027-01-03 do NACKA-2027/FOLLOWUP 2 --on 2027-01-03 --for Nacka --by styrgruppen --reason resten",
    (
        "2027-01-03 plan new action_plan NACKA-2027 priority=ungdomar goal=färre purpose=trygghet "
        "responsible=chef from=2027-01-03 to=2028-12-31 financing=ram budget_goals=trygghet"
        " 'funding=within_budget | 100000 | 2027'"
        " 'commitments=Nacka | fältare; LPO | fotpatrull' 'indicators=trygga unga | higher | 71 | 2026'"
    ),
    "2027-01-03 do NACKA-2027/PLAN 2 --on 2027-01-03 --for Nacka --by styrgruppen",
    "2027-01-03 plan list",
    "2027-01-03 activity new NACKA-2027/PLAN title=vandringar responsible=chef to=2027-12-31 'target=min 8'",
    "2027-01-03 activity new NACKA-2027/PLAN title=enkät responsible=chef to=2027-12-31",
    (
        "2027-01-03 advance NACKA-2027/ACT answer cost=120000"
        " 'vek=LPO | resources | partly | två poliser saknas | gruppchef; LPO | economy | yes'"
    ),
    "2027-01-03 vek NACKA-2027",
    "2027-01-03 activity not-done NACKA-2027/ACT-2 --reason 'ingen tid'",
    "2027-02-01 count NACKA-2027/ACT 3 --period 2027-T1",
    (
        "2027-02-01 forum new NACKA-2027 title=Styrgrupp chair=kommundirektör cadence=per_tertial"
        " perspectives=strategic 'members=Nacka | kommundirektör; LPO | polischef'"
    ),
    "2027-02-01 do NACKA-2027/FORUM 2 --on 2027-02-01",
    "2027-02-01 forum list",
    "2027-02-01 forum sketch NACKA-2027",
    "2027-02-01 meeting new NACKA-2027/FORUM meets_on=2027-03-01",
    (
        "2027-02-01 contribution new NACKA-2027 title=frånvaro asked_of=Norrbyskolan answer_by=2027-03-01"
        " --as-reference NACKA-2027/FRÅNVARO"
    ),
    "2027-02-01 contribution list",
    "2027-02-01 contribution show NACKA-2027/FRÅNVARO",
    "2027-02-01 advance NACKA-2027/FRÅNVARO ask",
    "2027-02-01 contribution link NACKA-2027/FRÅNVARO",
    "2027-02-01 advance NACKA-2027/FRÅNVARO withdraw --reason 'skolan har redan svarat'",
    "2027-02-01 meeting list",
    "2027-02-01 meeting agenda NACKA-2027/FORUM",
    "2027-02-01 meeting minutes NACKA-2027/FORUM/2027-03-01",
    "2027-02-01 meeting invite NACKA-2027/FORUM/2027-03-01 inbjudan.ics",
    "2027-05-03 party function Nacka säkerhetssamordnare --holder bo.alm --from 2027-05-01",
    "2027-05-10 tick",
    "2027-05-10 round list",
    "2027-05-10 round show NACKA-2027 2027-T1",
    "2027-05-10 round sheet NACKA-2027 2027-T1",
    "2027-05-10 round read config/examples/round.csv NACKA-2027 2027-T1",
    "2027-05-10 round record NACKA-2027 2027-T1 'trygga unga' measured_as=count",
    (
        "2027-05-10 effect read config/examples/goteborg.csv NACKA-2027 2027-T1 --kind misshandel"
        " --before 2023 --after 2025 --area Sydväst --control Nordost --control Centrum"
    ),
    (
        "2027-05-10 effect read config/examples/goteborg.csv NACKA-2027 2027-T1 --kind misshandel"
        " --before 2023 --after 2025 --area Sydväst --control Nordost --control Centrum --yes"
    ),
    "2027-05-10 effect show NACKA-2027 2027-T1",
    "2027-05-10 round record NACKA-2027 2027-T1 1 'commitments_kept=Nacka | yes; LPO | partly'",
    (
        "2027-05-10 round conclude NACKA-2027 2027-T1 --meeting 'Styrgrupp 2027-05-10'"
        " --measure 'enkät | chef' --dissent 'LPO: för få pass' --reason 'mätningen dröjer'"
    ),
    "2027-05-10 round show NACKA-2027 2027-T1 --council",
    "2027-05-10 plan new development_plan --as-reference NACKA-CAPABILITY parties=Nacka title=Trygghet",
    "2027-05-10 plan read NACKA-CAPABILITY config/examples/sorsele",
    "2027-05-10 capability NACKA-CAPABILITY",
    "2027-05-10 capability NACKA-CAPABILITY --packages",
    "2027-05-10 pair new NACKA-PAIR parties=Nacka theme=trygghet",
    "2027-05-10 pair list",
    "2027-05-10 pair show NACKA-PAIR",
    "2027-05-10 pair suggest Nacka",
    "2027-05-10 result NACKA-2027 --year 2027",
    "2027-05-10 activity done NACKA-2027/ACT --on 2027-05-10",
    "2027-05-10 activity list --all",
    "2027-05-10 audit gaps",
    "2027-05-10 audit gaps NACKA-2027",
    "2027-05-10 revise NACKA-2027/PICTURE",
    "2027-05-11 correct NACKA-2019 ends_on=2022-06-30 --reason 'fel i pärmen'",
    "2027-05-11 share NACKA-2019 Nacka --why begärt",
    "2027-05-11 register host Nacka",
    (
        "2027-05-11 forget NACKA-2019 2 --field reason --decided-by kommunstyrelsen --on 2027-05-10"
        " --dnr 'KS 2027/9' --yes"
    ),
    "2030-06-02 consult NACKA-2027 --on 2030-06-01 --all",
    "2030-06-02 extend NACKA-2027 --until 2031-12-31 --all --on 2030-06-02",
    "2030-06-03 give-notice NACKA-2027 Nacka --on 2030-06-03 --ends 2030-12-31 --item '§ 90'",
    "2030-06-03 withdraw-notice NACKA-2027 Nacka --on 2030-06-03 --item '§ 91'",
    "2030-06-03 withdraw-notice NACKA-2027 'LPO Nacka' --on 2030-06-03 --item 7",
    "2030-06-03 dispute NACKA-2027 Nacka --on 2030-06-03 --about lokalen",
    "2030-08-01 renew NACKA-2027 --as-reference NACKA-2032",
    "2032-01-02 round close NACKA-2027 --reason 'ingen möts mer' --preview",
    "2030-08-01 --as anna.ek",
    "2030-08-01 status",
    "2030-08-01 agreement list",
    "2030-08-01 agreement show NACKA-2027 --history",
    "2030-08-01 agreement show NACKA-2019",
    "2030-08-01 party show Nacka",
    "2030-08-01 party add 'LPO Nacka-Värmdö' --side police",
    "2030-08-01 party succeed 'LPO Nacka' 'LPO Nacka-Värmdö' --from 2030-08-01 --preview",
    "2030-08-01 party add 'LPO Naka' --side police --new",
    "2030-08-01 party merge 'LPO Naka' 'LPO Nacka'",
    "2030-08-01 party add 'LPO Nackka' --side police --new",
    "2030-08-01 party remove 'LPO Nackka'",
    "2030-08-01 party add Länsstyrelsen --side other",
    "2030-08-01 party leave Länsstyrelsen --from 2030-08-01",
    "2030-08-01 person invite bo.alm",
    "2030-08-01 login list",
    "2030-08-01 login end bo.alm",
    "2030-08-01 login unbind bo.alm https://login.example.org",
    "2030-08-01 person handover anna.ek bo.alm --from 2030-09-01",
    "2030-08-01 duty list",
    "2030-08-01 forecast --until 2031-08-01",
    "2030-08-01 calendar ahead.ics",
    "2030-08-01 notice list --all",
    "2030-08-01 notice preview",
    "2030-08-01 notice retry",
    "2030-08-01 audit history",
    "2030-08-01 audit overdue",
    "2030-08-01 audit law Nacka",
    "2030-08-01 audit terms",
    "2030-08-01 audit corrections",
    "2030-08-01 doctor",
    "2026-09-01 demo",
    "2030-08-01 register export register.csv",
    "2030-08-01 backup copies.copy",
    "2030-08-01 restore copies.copy --db sqlite:///again.db",
    "2030-08-01 db check",
    "2030-08-01 db upgrade",
    "2030-08-01 machine check",
    "2030-08-01 machine list",
    "2030-08-01 machine show main_agreement",
    "2030-08-01 machine diagram main_agreement",
    "2030-08-01 machine migrate pledge --to 1",
)
"""A line: a day, and what is typed on it. `doctor` ends with 1, because the daily run stands still."""

LONGEST: Final = frozenset({"2026-09-01 demo"})
"""What takes as long as all the others; nothing that follows builds on it."""

OF_DATA: Final = frozenset(
    {"facts", "to_be_decided", "promises", "fields", "added", "options", "comparisons[]"}
)
"""Objects whose keys are data (names of fields or facts, columns of a field's rows), not part of the form."""

NAMED: Final[Mapping[str, frozenset[str]]] = {
    "dated": frozenset({"text", "first", "last", "basis"}),
    "step": frozenset(
        {"reference", "machine", "seq", "kind", "trigger", "source", "dest", "on", "fields", "caused_by"}
    ),
    "guard": frozenset({"guard", "level", "source", "facts"}),
    "finding": frozenset({"finding", "where", "facts"}),
    "action": frozenset({"command", "arguments", "fields", "added", "options"}),
    "blank": frozenset({"blank"}),
    "change": frozenset({"field", "old", "new"}),
    "mended change": frozenset({"what", "old", "new"}),
    "deadline": frozenset({"rule", "due_on", "act_by", "rank", "moves", "incident"}),
}
"""Objects that occur in many documents; they are described once."""

FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "day": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "instant": re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*"),
    "id": re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    "hash": re.compile(r"[0-9a-f]{64}"),
}
"""Texts that have a form of their own."""


@dataclass(slots=True)
class Document:
    """What was seen of one command's answers."""

    listing: bool = False
    shape: Shape = field(default_factory=dict)


def documents() -> dict[str, Document]:
    """Play the story and gather what each command answered.

    Raises:
        Unplayable: a command failed, or answered something that is no JSON.
    """
    found: dict[str, Document] = {}
    for line, answer in answers("sv"):
        value = json.loads(answer)
        document = found.setdefault(command_of(_typed(line)[1]), Document())
        document.listing |= isinstance(value, list)
        for item in value if isinstance(value, list) else [value]:
            _gather(item, "", document.shape)
    return found


_PAGES: Final = {"HANDSLAG_WEB_URL": "https://handslag.nacka.example"}
"""Where the pages are said to be: without it no link is made."""


@cache
def answers(lang: str, *, but: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
    """Play the story in a language; each line with its answer, but for the folder that it was played in.

    Lines that are in `but` are left out.

    Raises:
        Unplayable: a command failed.
    """
    with own_folder() as folder:
        played = [line for line in STORY if line not in but]
        return tuple((line, _answer(line, lang).replace(str(folder.resolve()), "…")) for line in played)


def _answer(line: str, lang: str) -> str:
    day, words = _typed(line)
    code, answer = call(*words, "--json", "--today", day, environment={"HANDSLAG_LANG": lang, **_PAGES})
    if code not in ({1} if words == ["doctor"] else {0}):
        raise Unplayable(f"{line!r} ended with {code}:\n{answer[:2000]}")
    return answer


def _typed(line: str) -> tuple[str, list[str]]:
    day, _, typed = line.partition(" ")
    return day, shlex.split(typed)


def command_of(words: list[str]) -> str:
    """Name the command that is typed; without one it is `handslag` alone."""
    for length in (2, 1):
        name = " ".join(words[:length])
        if name in COMMANDS:
            return name
    return ALONE


def _gather(value: object, path: str, shape: Shape) -> None:
    match value:
        case dict() if path.rpartition(".")[2] in OF_DATA:
            shape.setdefault(path, set()).add("object")
        case dict() if name := _name_of(value):
            shape.setdefault(path, set()).add(name)
        case dict():
            if path:
                shape.setdefault(path, set()).add("object")
            for key, item in value.items():
                _gather(item, f"{path}.{key}" if path else key, shape)
        case list():
            shape.setdefault(path, set()).add("list")
            for item in value:
                _gather(item, f"{path}[]", shape)
        case _:
            shape.setdefault(path, set()).add(_type_of(value))


def _name_of(value: Mapping[str, object]) -> str | None:
    return next((name for name, keys in NAMED.items() if keys == value.keys()), None)


def _type_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "number"
        case _:
            return next((name for name, form in FORMS.items() if form.fullmatch(str(value))), "text")
