"""Configuration is checked whole before it is used: every fault of every file, each with its place."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from shutil import copytree

import pytest
from jsonschema import Draft202012Validator

from lifecycle.errors import DefinitionError
from workflows.configuration.folder import config_folder
from workflows.configuration.loading import read_rulebook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copytree(config_folder() / "machines", tmp_path / "machines")
    for name in ("terms.toml", "notices.toml"):
        (tmp_path / name).write_bytes((config_folder() / name).read_bytes())
    return tmp_path


def found(folder: Path) -> set[tuple[str, str]]:
    with pytest.raises(DefinitionError) as wrong:
        read_rulebook(folder)
    return {(one.where, one.code) for one in wrong.value.findings}


def test_what_is_shipped_is_sound(folder: Path) -> None:
    assert read_rulebook(folder).standard_years == {"main_agreement": 4, "sub_agreement": 2}


def test_what_the_engine_makes_can_be_unmade_when_the_step_is_struck_from_which_it_came(folder: Path) -> None:
    rules = read_rulebook(folder)
    owed = {owing.machine for owings in rules.owes.values() for owing in owings}

    for machine in owed | {"activity", "follow_up", "meeting"}:
        definition = rules.newest(machine)
        assert definition.struck in definition.final, machine


def test_every_fault_of_every_file_is_told_at_once(folder: Path) -> None:
    pledge, sub = folder / "machines" / "pledge.v1.toml", folder / "machines" / "sub_agreement.v1.toml"
    pledge.write_text(pledge.read_text("utf-8").replace('initial = "draft"', 'initial = "born"'), "utf-8")
    sub.write_text(sub.read_text("utf-8").replace('"has_a_term"', '"has_a_trem"'), "utf-8")
    (folder / "terms.toml").write_text("owed = []\n[standard_years]\nmain_agreement = 99\n", "utf-8")
    notices = folder / "notices.toml"
    notices.write_text(notices.read_text("utf-8").replace('"monday"', '"måndag"'), "utf-8")

    places = {where.partition(":")[0] for where, _ in found(folder)}

    assert places == {
        "machines/pledge.v1.toml",
        "machines/sub_agreement.v1.toml",
        "terms.toml",
        "notices.toml",
    }


@pytest.mark.parametrize(
    ("terms", "where", "code"),
    [
        (b"standard_years = 4\n", "terms.toml: standard_years", "definition.wrong_value"),
        (b"standard_years = [[1, 2]]\n", "terms.toml: standard_years", "definition.wrong_value"),
        (b"[standard_years]\npledge = 0\n", "terms.toml: standard_years.pledge", "definition.wrong_value"),
        (b"[standard_years]\npledge = true\n", "terms.toml: standard_years.pledge", "definition.wrong_value"),
        (b"standard_years.tavla = 4\n", "terms.toml: standard_years.tavla", "definition.unknown_key"),
        (b"colour = 1\n", "terms.toml: colour", "definition.unknown_key"),
        (b"[standard_years\n", "terms.toml:1", "definition.bad_toml"),
        (b"\xff\xfe", "terms.toml", "definition.not_utf8"),
    ],
)  # fmt: skip
def test_terms_that_cannot_be_read_are_a_finding(folder: Path, terms: bytes, where: str, code: str) -> None:
    (folder / "terms.toml").write_bytes(terms)

    assert (where, code) in found(folder)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ('[sv]\naction_plan = "handlingsplan"\n', set()),
        ('[sv]\nhandlingsplan = "x"\n', {("labels.toml: sv.handlingsplan", "definition.unknown_key")}),
        ("[en]\naction_plan = 1\n", {("labels.toml: en.action_plan", "definition.wrong_value")}),
        ('[sv]\naction_plan = ""\n', {("labels.toml: sv.action_plan", "definition.wrong_value")}),
        ("[no]\n", {("labels.toml: no", "definition.unknown_key")}),
    ],
)
def test_a_label_is_a_text_for_a_kind_of_record_in_a_language(
    folder: Path, labels: str, expected: set[tuple[str, str]]
) -> None:
    (folder / "labels.toml").write_text(labels, "utf-8")

    if expected:
        assert found(folder) == expected
    else:
        read_rulebook(folder)


def test_empty_terms_are_a_finding_that_names_what_lacks(folder: Path) -> None:
    (folder / "terms.toml").write_bytes(b"")

    assert found(folder) == {
        ("terms.toml: standard_years", "definition.missing_key"),
        ("terms.toml: owed", "definition.missing_key"),
    }


def test_missing_terms_are_a_finding(folder: Path) -> None:
    (folder / "terms.toml").unlink()
    assert found(folder) == {("terms.toml", "definition.missing_file")}

    (folder / "terms.toml").mkdir()
    assert found(folder) == {("terms.toml", "definition.missing_file")}


def test_a_machine_that_names_an_unknown_notice_is_a_finding_that_lists_the_known_ones(folder: Path) -> None:
    machine = folder / "machines" / "duty.v1.toml"
    text = machine.read_text("utf-8").replace('"duty_falls_due"', '"duty_fals_due"')
    machine.write_text(text, "utf-8")

    with pytest.raises(DefinitionError) as wrong:
        read_rulebook(folder)

    [finding] = wrong.value.findings
    assert (finding.where, finding.code) == (
        "machines/duty.v1.toml: timer[2].notice",
        "definition.unknown_name",
    )
    assert (finding.facts["kind"], finding.facts["name"]) == ("notice", "duty_fals_due")
    allowed = finding.facts["allowed"]
    assert isinstance(allowed, tuple)
    assert {"duty_falls_due", "main_agreement_ends"} <= set(allowed)


def test_a_notice_that_a_machine_names_cannot_be_taken_out_of_the_file(folder: Path) -> None:
    notices = folder / "notices.toml"
    text = notices.read_text("utf-8").replace('code = "duty_falls_due"', 'code = "duty_is_due"')
    notices.write_text(text, "utf-8")

    assert found(folder) == {("machines/duty.v1.toml: timer[2].notice", "definition.unknown_name")}


def test_missing_notices_are_a_finding_beside_the_machines_that_name_them(folder: Path) -> None:
    (folder / "notices.toml").unlink()

    by_code = {code: where for where, code in found(folder)}
    assert by_code.keys() == {
        *("definition.missing_file", "definition.unknown_name", "definition.untold_before"),
        "definition.untold_after",
    }
    assert by_code["definition.missing_file"] == "notices.toml"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("main_agreement.v9.toml", b"\xff", "definition.not_utf8"),
        ("main_agreement.v9.toml", b"machine =", "definition.bad_toml"),
        ("main_agreement.v9.toml", b"", "definition.missing_key"),
        ("other.v1.toml", None, "definition.file_name"),
    ],
)
def test_a_machine_that_cannot_be_read_is_a_finding(
    folder: Path, name: str, content: bytes | None, code: str
) -> None:
    shipped = (folder / "machines" / "pledge.v1.toml").read_bytes()
    (folder / "machines" / name).write_bytes(shipped if content is None else content)

    assert code in {finding for where, finding in found(folder) if where.startswith(f"machines/{name}")}


def test_a_folder_named_like_a_machine_is_a_finding(folder: Path) -> None:
    (folder / "machines" / "main_agreement.v9.toml").mkdir()

    assert found(folder) == {("machines/main_agreement.v9.toml", "definition.missing_file")}


@pytest.mark.parametrize("machine", ["main_agreement", "pledge", "problem_picture", "duty", "round"])
def test_of_a_machine_that_cannot_be_read_nothing_is_said_but_why(folder: Path, machine: str) -> None:
    path = folder / "machines" / f"{machine}.v1.toml"
    path.write_text(path.read_text("utf-8").replace('phase = "binding"', 'phase = "bindnig"', 1), "utf-8")

    places = {where.partition(":")[0] for where, _ in found(folder)}

    assert places == {f"machines/{machine}.v1.toml"}


def test_no_machine_at_all_is_a_finding(tmp_path: Path) -> None:
    assert {code for _, code in found(tmp_path)} == {"definition.no_machines", "definition.missing_file"}


# ---- the schemas by which editors complete the files ----


def schema(name: str) -> dict[str, object]:
    said: dict[str, object] = json.loads((config_folder() / "schemas" / f"{name}.schema.json").read_text())
    return said


@pytest.mark.parametrize(
    "path",
    sorted(path.relative_to(config_folder()) for path in config_folder().rglob("*.toml")),
    ids=str,
)
def test_each_shipped_file_fits_the_schema_that_it_names(path: Path) -> None:
    text = (config_folder() / path).read_text("utf-8")

    said, _, place = text.partition("\n")[0].partition(" ")
    wanted = (config_folder() / path).parent / place

    assert said == "#:schema"
    Draft202012Validator(json.loads(wanted.read_text())).validate(tomllib.loads(text))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('guards = ["is_open_ended"]', 'guards = ["is_open"]'),
        ("stamps =", "stamp ="),
        ('by = "engine"', 'by = "wizard"'),
        ('due_on = "starts_on"', 'due_on = "begun_on"'),
        ('due_on = "starts_on"', 'due_on = "starts_on"\ndue_after = "ends_on"'),
        ("version = 1", 'version = "1"'),
        ('initial = "draft"', 'initial = "Draft"'),
    ],
)
def test_the_schema_refuses_what_reading_refuses(right: str, wrong: str) -> None:
    text = (config_folder() / "machines" / "main_agreement.v1.toml").read_text("utf-8")
    assert right in text

    said = tomllib.loads(text.replace(right, wrong))

    assert not Draft202012Validator(schema("machine")).is_valid(said)
