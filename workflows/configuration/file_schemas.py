"""The JSON Schemas of the files in `config/`: by them an editor completes and checks what people write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from lifecycle.effects import EFFECTS
from lifecycle.fields import FIELDS, Shape
from lifecycle.file_format import schema_of
from lifecycle.guards import GUARDS
from lifecycle.machine.file import MachineFile
from lifecycle.nouns import NOUNS, PLANS
from lifecycle.records.act import ACT_KINDS
from workflows.configuration.labels import LabelsFile
from workflows.configuration.notice_rules import NoticesFile
from workflows.configuration.templates import TemplatesFile
from workflows.configuration.terms import EACH, TermsFile

_WORDS: Final = {
    "acts": frozenset(ACT_KINDS),
    "dates": frozenset().union(*(noun.dates for noun in NOUNS.values())),
    "each": frozenset(EACH),
    "effects": frozenset(EFFECTS),
    "fields": frozenset().union(*(noun.fields for noun in NOUNS.values())),
    "guards": frozenset(GUARDS),
    "machines": frozenset(NOUNS),
    "plans": frozenset(PLANS),
    "stamps": frozenset(name for name, shape in FIELDS.items() if shape is Shape.DAY),
}

SCHEMAS: Final[dict[str, Callable[[], dict[str, Any]]]] = {
    "machine": lambda: schema_of(MachineFile, _WORDS),
    "terms": lambda: schema_of(TermsFile, _WORDS),
    "notices": lambda: schema_of(NoticesFile, _WORDS),
    "templates": lambda: schema_of(TemplatesFile, _WORDS),
    "labels": lambda: schema_of(LabelsFile, _WORDS),
}
"""Each schema by the name of its file, `config/schemas/NAME.schema.json`."""
