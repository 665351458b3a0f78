"""`config/templates.toml`: what a new plan may begin with, and what is wrong in the file, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from lifecycle.errors import DefinitionError
from lifecycle.languages import LANGUAGES
from workflows.configuration.folder import config_folder
from workflows.configuration.templates import FILE, findings_in, has_template_of, parse_templates, template_of

WRONG = """
[[template]]
of = "communication_plan"
language = "sv"
says = { goal = "x", adopted_on = "2026-01-01" }

[[template]]
of = "communication_plan"
language = "sv"
says = { goal = 3 }

[[template]]
of = "forum"
language = "fi"
says = {}
"""


def test_what_is_shipped_is_a_communication_plan_in_each_language() -> None:
    assert findings_in(config_folder()) == []
    for language in LANGUAGES:
        template = template_of("communication_plan", language)
        assert template is not None
        assert set(template) == {"goal", "purpose", "messages", "audiences", "fact_basis"}
        assert template_of("action_plan", language) is None


def test_a_file_that_is_wrong_offers_nothing_and_is_told_to_whoever_asks_for_one(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(WRONG, "utf-8")

    assert not has_template_of("communication_plan", "sv", tmp_path)
    with pytest.raises(DefinitionError):
        template_of("communication_plan", "sv", tmp_path)
    assert has_template_of("communication_plan", "sv")
    assert not has_template_of("action_plan", "sv")


def test_everything_that_is_wrong_in_the_file_is_told_at_once() -> None:
    _, findings = parse_templates(WRONG, "templates.toml")

    assert sorted((one.where, one.code) for one in findings) == [
        ("templates.toml: template", "definition.duplicate_name"),
        ("templates.toml: template[1].says.adopted_on", "definition.unknown_key"),
        ("templates.toml: template[2].says.goal", "definition.wrong_value"),
        ("templates.toml: template[3].language", "definition.unknown_value"),
        ("templates.toml: template[3].of", "definition.unknown_value"),
    ]
