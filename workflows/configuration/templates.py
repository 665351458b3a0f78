"""How `config/templates.toml` is written: what a new plan may begin with, in each language (H-156).

It is no rule: nothing is judged by it, and a register does not keep it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import Field

from lifecycle.errors import DefinitionError, Finding
from lifecycle.fields import ENGINES_OWN, NOT_SAID
from lifecycle.file_format import (
    Anything,
    Lines,
    Table,
    Wrong,
    listed,
    named_twice,
    of,
    read,
    text_of,
    unknown_key,
    unknown_value,
)
from lifecycle.nouns import NOUNS, PLANS
from workflows.configuration.folder import config_folder

if TYPE_CHECKING:
    from pathlib import Path

    from lifecycle.languages import Language

FILE: Final = "templates.toml"

Template = Mapping[str, str | tuple[str, ...]]
"""Field -> what it begins with, as it is typed; a list or a small table line by line."""


class _Template(Table):
    of: Anything = Field(json_schema_extra=of("plans"))
    language: Literal["sv", "en"]
    says: dict[str, Lines]

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find what is no plan, and fields that it has not or that only steps write."""
        del known
        plan, says = said.get("of"), said.get("says")
        if "of" in said and plan not in PLANS:
            yield ("of",), unknown_value(plan, PLANS)
        elif isinstance(says, dict):
            fields = [one for one in NOUNS[str(plan)].fields if one not in NOT_SAID | ENGINES_OWN]
            yield from ((("says", name), unknown_key(fields)) for name in says if name not in fields)


class TemplatesFile(Table):
    """The format of the file."""

    template: Annotated[tuple[_Template, ...], listed("tables")] = ()

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find two templates of one plan in one language: nobody could say which is meant."""
        del known
        tables = said.get("template")
        called = [
            (str(one.get("of")), str(one.get("language")))
            for one in (tables if isinstance(tables, list) else ())
            if isinstance(one, dict)
        ]
        for plan, language in dict.fromkeys(called):
            if called.count((plan, language)) > 1:
                yield ("template",), named_twice(f"{plan} {language}")


def parse_templates(text: str, where: str) -> tuple[dict[tuple[str, str], Template], list[Finding]]:
    """Read what the file says, by plan and language; everything that is wrong in it is told at once."""
    said, findings = read(TemplatesFile, text, where)
    found = () if said is None else said.template
    return {(str(one.of), one.language): one.says for one in found}, findings


def findings_in(folder: Path) -> list[Finding]:
    """Tell what is wrong in a folder's templates; a folder may have none."""
    if not (folder / FILE).exists():
        return []
    text, unread = text_of(folder / FILE, FILE)
    return unread or parse_templates(text, FILE)[1]


def template_of(machine: str, language: Language, folder: Path | None = None) -> Template | None:
    """Give what a new plan of a kind begins with; None where there is no template of it.

    Raises:
        DefinitionError: the file of templates is wrong.
    """
    base = folder or config_folder()
    if wrong := findings_in(base):
        raise DefinitionError(wrong)
    if not (base / FILE).exists():
        return None
    return parse_templates(text_of(base / FILE, FILE)[0], FILE)[0].get((machine, language))


def has_template_of(machine: str, language: Language, folder: Path | None = None) -> bool:
    """Whether a new plan of a kind may begin with a template; where the file is wrong none is offered.

    What is wrong in it is told by `machine check`, and to whoever asks for a template.
    """
    try:
        return template_of(machine, language, folder) is not None
    except DefinitionError:
        return False
