"""How `config/labels.toml` is written: what kinds of record are called here (H-004)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Final

from pydantic import Field

from lifecycle.errors import Finding
from lifecycle.file_format import Table, Wrong, expected, read, unknown_key
from lifecycle.nouns import NOUNS

_LONGEST: Final = 200

_Label = Annotated[str, Field(strict=True, min_length=1, max_length=_LONGEST), expected("short_name")]


class LabelsFile(Table):
    """The format of the file: for each language, kind of record -> its name."""

    sv: dict[str, _Label] = Field(default_factory=dict)
    en: dict[str, _Label] = Field(default_factory=dict)

    @classmethod
    def together(cls, said: Any, known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find a name of what is no kind of record."""
        del known
        for lang in cls.model_fields:
            labels = said.get(lang)
            for kind in labels if isinstance(labels, dict) else ():
                if kind not in NOUNS:
                    yield (lang, kind), unknown_key(sorted(NOUNS))


def wrong_labels(text: str, where: str) -> list[Finding]:
    """Find everything that is wrong in the file; `words.texts` reads what is right."""
    return read(LabelsFile, text, where)[1]
