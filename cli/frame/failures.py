"""The one place where an error becomes a sentence and an exit code.

Errors go to stderr, one clear sentence each; with --json the same stands on stdout as one object
`{"error": code, "facts": …}`, in no language. What we did not foresee goes to a log file with its traceback,
in which no message stands that may quote what people wrote, and the screen shows only where that is.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.exit_codes import ExitCode, exit_code_for
from cli.frame.faults import fault_of
from cli.frame.output import tell, write_json
from cli.frame.pages import EXPLAINED_WITHIN
from cli.frame.settings import Settings, state_folder, texts_of
from cli.frame.usage import NoCommand, order_of
from lifecycle.errors import Finding, InputRefused, LifecycleError
from lifecycle.log import event, has_written, trace_of
from words.faults import Fault, fault_in, found_in_words
from words.sentences import FAMILIES
from words.texts import Texts

if TYPE_CHECKING:
    from workflows.daily.damage import LookedOver


def answer_lost(ending: ExitCode, settings: Settings) -> ExitCode:
    """Tell that the answer did not get through. What was done is done, and another time would do it twice."""
    if ending is not ExitCode.DONE:
        _tell(Fault("error.answer_lost"), settings)
        return ending
    if has_written():
        _tell(Fault("error.answer_lost.written"), settings)
        return ending
    _tell(Fault("error.answer_lost.nothing_written"), settings)
    return ExitCode.BAD_INPUT


def ending_of(error: BaseException, settings: Settings) -> ExitCode:
    """Tell of an error, and give the code that the command ends with."""
    match error:
        case click.ClickException():
            return _wrong_usage(error, settings)
        case LifecycleError():
            return _known(error, settings)
        case OSError():
            return _outside(error, settings)
        case click.Abort() | KeyboardInterrupt():
            _tell(Fault("error.interrupted"), settings)
            return ExitCode.INTERRUPTED
        case _:
            return _defect(error, settings)


def _outside(error: OSError, settings: Settings) -> ExitCode:
    """What the computer refuses: a file named by the user."""
    if error.filename is None:
        return _defect(error, settings)
    if (folder := _missing_folder(error)) is not None:
        _tell(Fault("error.folder_missing", {"folder": str(folder)}), settings)
        return ExitCode.BAD_INPUT
    _tell(_file_fault(error, texts_of(settings)), settings)
    return ExitCode.BAD_INPUT


def _missing_folder(error: OSError) -> Path | None:
    """Give the folder that is not there, where that is why the file is not."""
    folder = Path(os.fsdecode(error.filename)).parent
    return folder if error.errno == errno.ENOENT and not folder.exists() else None


def _wrong_usage(error: click.ClickException, settings: Settings) -> ExitCode:
    fault = fault_of(error)
    if isinstance(error, NoCommand) and settings.output != "json":
        event("request.failed", code=fault.code)
        click.echo(error.page, err=True)
        return ExitCode.USAGE
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx else "handslag"
    texts = texts_of(settings)
    order = order_of(ctx)
    is_of_several = len(order) > 1 and fault.facts.get("argument") in order
    said = [texts.text("usage.order", order=" ".join(map(texts.metavar, order)))] if is_of_several else []
    listed = "" if fault.facts.get("nearest") else _explained(error, ctx, texts)
    _tell(
        fault, settings, between=listed, after=" ".join([*said, texts.text("usage.see_help", command=path)])
    )
    return ExitCode.USAGE


def _explained(error: click.ClickException, ctx: click.Context | None, texts: Texts) -> str:
    """List what could have been written, where the parameter that it is about explains that."""
    param: click.Parameter | None = getattr(error, "param", None)
    if ctx is None or param is None or not hasattr(param.type, "explained"):
        return ""
    formatter = ctx.make_formatter()
    formatter.write_dl(param.type.explained(texts), col_max=EXPLAINED_WITHIN)
    return formatter.getvalue().rstrip("\n")


def _known(error: LifecycleError, settings: Settings) -> ExitCode:
    code = exit_code_for(error)
    if code is ExitCode.INTERNAL:
        return _defect(error, settings)
    if isinstance(error, InputRefused):
        _tell_findings(error, settings)
    else:
        _tell(fault_in(error, texts_of(settings)), settings)
    return code


def _tell(
    fault: Fault, settings: Settings, *, between: str = "", after: str = "", beside: Finding | None = None
) -> None:
    """Tell what went wrong.

    Args:
        between: a page that follows the sentence as it is.
        after: a sentence that ends it.
        beside: what is wrong in the register, and not why.
    """
    event("request.failed", code=fault.code)
    texts = texts_of(settings)
    tell(_begun(fault, texts), err=True)
    if beside is not None:
        tell(texts.text("error.internal.beside", **found_in_words(texts, beside)), err=True)
    if between:
        click.echo(between, err=True)
    if after:
        tell(after, err=True)
    if settings.output == "json":
        facts = dict(fault.facts) if beside is None else {**fault.facts, "found": beside}
        values = {name: _value(fact) for name, fact in facts.items()}
        write_json({"error": fault.code, "facts": values})


def _value(fact: object) -> object:
    from words.findings import finding_value

    return finding_value(fact) if isinstance(fact, Finding) else fact


def _begun(fault: Fault, texts: Texts) -> str:
    """Say it with a capital letter, unless it begins with what is written as it is: a handle, a file."""
    sentence = fault.sentence(texts)
    written = (said for name, said in fault.facts.items() if isinstance(said, str) and name not in FAMILIES)
    first = sentence.split(" ", 1)[0].removesuffix(":")
    is_word = first.isalpha() and not sentence.startswith(tuple(filter(None, written)))
    return sentence[:1].upper() + sentence[1:] if is_word else sentence


def _tell_findings(error: InputRefused, settings: Settings) -> None:
    from words.findings import place_in_words  # late: only on the way to an error

    event("request.failed", code=error.code)
    texts = texts_of(settings)
    said = [(finding, texts.text(finding.code, **finding.facts)) for finding in error.findings]
    header = texts.count("error.input_refused.read" if error.only_read else error.code, len(said))
    tell(header, err=True)
    for finding, sentence in said:
        tell(f"  {place_in_words(texts, finding)}: {sentence}", err=True)
    if settings.output == "json":
        findings = [
            {"error": finding.code, "where": finding.where, "facts": finding.facts} for finding, _ in said
        ]
        write_json({"error": error.code, "facts": {"count": len(said)}, "findings": findings})


def _defect(error: BaseException, settings: Settings) -> ExitCode:
    import platform  # late, like all that only a defect needs
    import tempfile
    import traceback
    from uuid import uuid4

    if settings.debug:
        click.echo("".join(traceback.format_exception(error)), err=True)
    reference, trace = uuid4().hex[:8], trace_of(error)
    event("defect.met", reference=reference, trace=trace)
    text = "\n  ".join(("Traceback, the first error first, without what was said:", *trace))
    story = f"{platform.platform()}, Python {sys.version}\n{text}\n"
    path = _write_log(f"defect-{reference}.log", story, otherwise=Path(tempfile.gettempdir()))
    found = _looked_over(settings)
    log = str(path) if path else None
    if found is not None and found.is_damage:
        return _known(_damaged(settings, found.finding, reference, log), settings)
    beside = None if found is None else found.finding
    _tell(Fault("error.internal", {"reference": reference, "log": log}), settings, beside=beside)
    return ExitCode.INTERNAL


def _looked_over(settings: Settings) -> LookedOver | None:
    """Ask the proof whether it is the register that is not as it should be, and no defect of ours."""
    from workflows.daily.damage import look_over

    return look_over(settings.db)


def _damaged(settings: Settings, finding: Finding, reference: str, log: str | None) -> LifecycleError:
    from lifecycle.errors import DatabaseUnusable
    from lifecycle.store import shown_address

    database = shown_address(settings.db)
    return DatabaseUnusable("damage_met", database=database, found=finding, reference=reference, log=log)


def _write_log(name: str, story: str, *, otherwise: Path) -> Path | None:
    for folder in (state_folder(), otherwise):
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / name
            path.touch(mode=0o600)
            path.write_text(story, encoding="utf-8", errors="backslashreplace")
            return path
    return None


def _file_fault(error: OSError, texts: Texts) -> Fault:
    """Say what the computer says of a file, in our words if we have any, else in its own."""
    code = f"error.file.{errno.errorcode.get(error.errno or 0, '').lower()}"
    facts = {"file": str(error.filename), "trouble": str(error.strerror or error)}
    return Fault(code if code in texts else "error.file", facts)
