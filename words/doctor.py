"""What is said of a register that was looked over, and what to do about each thing that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from words.document import Block, Line, sheet
from words.findings import finding_line, finding_sentence, finding_value

if TYPE_CHECKING:
    from lifecycle.errors import Finding
    from words.texts import Texts
    from workflows.daily.doctor import Health

_ADVICE: Final = {
    "doctor.never_ticked": "advice.run_it_daily",
    "doctor.tick_is_old": "advice.find_out_why_it_stopped",
    "doctor.tick_is_ahead": "advice.take_the_run_back",
    "doctor.incident": "advice.look_at_the_record",
    "doctor.left_behind": "advice.run_it_again",
    "history.left_to_the_next_run": "advice.run_it_again",
    "doctor.heartbeat_is_old": "advice.start_it_again",
    "doctor.heartbeat_is_ahead": "advice.look_at_the_clock",
    "doctor.mail_is_dead": "advice.mend_and_retry",
    "doctor.mail_waits": "advice.name_a_mail_server",
    "doctor.question_is_dead": "advice.mend_the_mailbox",
    "doctor.question_waits": "advice.name_a_mail_server",
    "doctor.questions_have_no_server": "advice.name_a_mail_server",
    "doctor.questions_have_no_address": "advice.say_where_the_pages_are",
    **dict.fromkeys(
        (
            *("doctor.wrong_variable", "doctor.variable_not_set"),
            *("doctor.no_password", "doctor.password_not_text"),
            *("doctor.mail_user_without_password", "doctor.mail_password_without_user"),
        ),
        "advice.mend_the_setting",
    ),
    **dict.fromkeys(("doctor.wrong_in_file", "doctor.setting_file_unreadable"), "advice.mend_the_front"),
    "doctor.nobody_to_tell": "advice.say_who_holds_it",
    "doctor.no_duties": "advice.say_where_it_is",
    "doctor.no_wal": "advice.use_a_local_disk",
    "doctor.cannot_be_examined": "advice.restore_a_copy",
    "doctor.file_damaged": "advice.restore_a_copy",
    "doctor.unreadable": "advice.see_where_it_is_damaged",
    "doctor.older_version": "advice.bring_to_the_version",
    "doctor.older_version_needs_a_map": "advice.bring_to_the_version",
    "definition.changed_in_use": "advice.put_the_file_back",
    "definition.missing_in_use": "advice.put_the_file_back",
}
"""Finding of the doctor's -> the code of what to do about it; what the schema lacks has one answer."""


_OF_THE_WHOLE: Final = frozenset(
    {
        "doctor.never_ticked",
        "doctor.tick_is_old",
        "doctor.tick_is_ahead",
        "doctor.heartbeat_is_old",
        "doctor.heartbeat_is_ahead",
        "doctor.cannot_be_examined",
        "doctor.file_damaged",
    }
)
"""Findings whose place is what was looked at, and no record, table or person."""


def health_value(health: Health) -> dict[str, object]:
    """Give to a program what the register is, and what is wrong with what to do about it."""
    findings = [{**finding_value(each), "advice": _advice(each)} for each in health.findings]
    return {**_facts(health), "open": health.open, "host": health.host, "findings": findings}


def who_may_read_all(texts: Texts, health: Health) -> Iterator[Line]:
    """Warn where nothing is kept from anybody: nobody rules in it, or nobody has said whose it is."""
    if health.open:
        yield Line(texts.text("doctor.open"))
    elif health.host is None and health.open is False:
        yield Line(texts.text("doctor.no_host"))


def health_document(texts: Texts, health: Health) -> Iterator[Block]:
    """Tell what the register is, and what is wrong with what to do about it."""
    yield sheet(texts, _facts(health))
    yield from who_may_read_all(texts, health)
    if health.host is not None:
        yield Line(texts.text("doctor.host", party=health.host))
    if not health.findings:
        yield Line(texts.text("doctor.well"))
        return
    yield Line(texts.count("doctor.found", len(health.findings)))
    for each in health.findings:
        yield Line(_line(texts, each))
        yield Line(f"    {texts.text(_advice(each))}")


def _line(texts: Texts, finding: Finding) -> str:
    """Say one finding; of the register as a whole it is said in words what was looked at."""
    if finding.code not in _OF_THE_WHOLE:
        return finding_line(texts, finding)
    return f"  {texts.word('place', finding.where)}: {finding_sentence(texts, finding)}"


def _facts(health: Health) -> dict[str, object]:
    return {
        "database": health.database,
        "schema_version": health.schema_version,
        "simulated": health.simulated,
        "records": health.records,
        "open_deadlines": health.open_deadlines,
        "last_tick_on": health.last_tick_on,
    }


def _advice(finding: Finding) -> str:
    if finding.facts.get("recipient") == "signatory":
        return "advice.say_who_may_sign"
    if finding.where.startswith("HANDSLAG_WEB_"):
        return "advice.mend_the_front"
    return _ADVICE.get(finding.code, "advice.go_back_to_a_whole_copy")
