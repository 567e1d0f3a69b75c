"""``python -m lms_export``: what it prints, and how it refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema
import msgspec
import pytest

from lms_export.__main__ import main
from lms_export.course import to_json
from lms_export.writers import NEEDS, WRITERS
from tests.lms_export import factories


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "course.json"
    path.write_bytes(to_json(factories.course()))
    return path


def build(document: Path, assets: Path, *more: str, format: str = "scorm12") -> int:
    output = str(document.with_name("x.zip"))
    return main(["build", str(document), "--assets", str(assets), "--format", format, "-o", output, *more])


def test_build_prints_one_json_line(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, "--language", "sv") == 0
    row = json.loads(capsys.readouterr().out)
    assert {key: row[key] for key in ("format", "languages", "lessons", "questions")} == {
        "format": "scorm12",
        "languages": ["sv"],
        "lessons": 3,
        "questions": 4,
    }
    assert document.with_name("x.zip").stat().st_size == row["bytes"]


def test_several_languages_make_one_package(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, "--language", "sv", "--language", "nb", "--language", "sv") == 0
    assert json.loads(capsys.readouterr().out)["languages"] == ["sv", "nb"]


def test_a_profile_decides_the_format(document: Path, assets: Path, capsys) -> None:
    output = str(document.with_name("x.zip"))
    words = ["build", str(document), "--assets", str(assets), "--profile", "canvas", "-o", output]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "scorm12"


def test_a_format_that_contradicts_the_profile_is_refused(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, "--profile", "moodle-app", format="cmi5") == 1
    assert "moodle-app does not go with format cmi5" in capsys.readouterr().err
    assert not document.with_name("x.zip").exists()


def test_evidence_lies_beside_the_package_unless_it_is_left_out(document: Path, assets: Path) -> None:
    build(document, assets)
    assert document.with_name("x.zip.evidence.json").is_file()
    document.with_name("x.zip.evidence.json").unlink()
    build(document, assets, "--no-evidence")
    assert not document.with_name("x.zip.evidence.json").exists()


@pytest.mark.parametrize("granularity, units", {"course": 1, "module": 2}.items())
def test_a_course_can_be_divided(granularity: str, units: int, document: Path, assets: Path) -> None:
    build(document, assets, "--granularity", granularity)
    with zipfile.ZipFile(document.with_name("x.zip")) as archive:
        assert archive.read("imsmanifest.xml").count(b'scormtype="sco"') == units


@pytest.mark.parametrize("format", ["scorm12", "scorm2004-3"])
def test_a_probe_package_passes_the_check(format: str, tmp_path: Path) -> None:
    file = str(tmp_path / "probe.zip")
    assert main(["probe", "--format", format, "-o", file]) == 0
    assert main(["check", file]) == 0


def test_a_probe_of_another_format_is_refused(tmp_path: Path, capsys) -> None:
    assert main(["probe", "--format", "pdf", "-o", str(tmp_path / "probe.zip")]) == 1
    assert "Choose one of: scorm12, scorm2004-3, scorm2004-4." in capsys.readouterr().err


def test_the_profiles_are_listed_with_what_they_take(capsys) -> None:
    main(["profiles"])
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("moodle-app")]
    assert line.split()[-1] == "scorm12"


def test_what_cannot_be_made_here_is_said_beside_the_format(monkeypatch, capsys) -> None:
    monkeypatch.setitem(NEEDS, "pdf", lambda: "Install it: sudo apt install x")
    main(["formats"])
    assert "Install it: sudo apt install x" in capsys.readouterr().out


def test_check_accepts_what_build_made(document: Path, assets: Path) -> None:
    build(document, assets)
    assert main(["check", str(document.with_name("x.zip"))]) == 0


def test_formats_lists_the_formats(capsys) -> None:
    main(["formats"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split("  ")[0] == "scorm12"
    assert len(lines) == len(WRITERS)


def test_schema_describes_the_document(document: Path, capsys) -> None:
    main(["schema"])
    jsonschema.validate(json.loads(document.read_text()), json.loads(capsys.readouterr().out))


def test_an_unknown_format_is_answered_with_the_known(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, format="epub4") == 1
    assert "“epub4”. Choose one of: scorm12, " in capsys.readouterr().err


def test_an_unknown_language_is_answered_with_the_known(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, "--language", "fi") == 1
    assert "“fi”. Choose one of: nb, sv, en." in capsys.readouterr().err


def test_a_broken_document_is_judged_whole(document: Path, assets: Path, capsys) -> None:
    broken = json.loads(document.read_text())
    broken["pass_mark"] = "high"
    broken["modules"][0]["lessons"][0]["body"][0] = {"type": "rich_text", "id": "b1", "htlm": {}}
    broken["modules"][0]["lessons"][0]["body"][1]["type"] = "song"
    document.write_text(json.dumps(broken))
    assert build(document, assets) == 1
    said = capsys.readouterr().err
    assert all(
        part in said for part in ("pass_mark", "'htlm' was unexpected", "'html' is a required", "“song”")
    )


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_a_document_that_is_not_utf_8_is_refused(encoding: str, document: Path, assets: Path, capsys) -> None:
    document.write_bytes(document.read_text(encoding="utf-8").encode(encoding, "replace"))
    assert build(document, assets) == 1
    assert "course.json · the document: It is not written in UTF-8." in capsys.readouterr().err


def test_the_mark_some_editors_write_first_is_passed_over(document: Path, assets: Path) -> None:
    document.write_bytes(b"\xef\xbb\xbf" + document.read_bytes())
    assert build(document, assets) == 0


def test_of_endless_findings_the_first_are_said(document: Path, assets: Path, capsys) -> None:
    broken = json.loads(document.read_text())
    broken["modules"][0]["lessons"][0]["body"] = [{"type": "song"}] * 300
    document.write_text(json.dumps(broken))
    assert build(document, assets) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 101 and "There is more of the same" in said[-1]


def test_an_endless_title_is_not_repeated(document: Path, assets: Path, capsys) -> None:
    endless = dict.fromkeys(("nb", "sv", "en"), "x" * 500_000)
    document.write_bytes(to_json(factories.course(title=endless)))
    assert build(document, assets) == 1
    assert len(capsys.readouterr().err) < 5_000


def test_a_document_nested_too_deep_is_refused(document: Path, assets: Path, capsys) -> None:
    document.write_text("[" * 200_000 + "]" * 200_000)
    assert build(document, assets) == 1
    assert "course.json · the document: It is nested too deep to be read." in capsys.readouterr().err


@pytest.mark.parametrize(
    "field, value",
    {
        "slug": "../up",
        "updated": "yesterday",
        "languages": [],
        "modules/0/lessons/0/minutes": 0,
        "assets/0/sha256": "../up",
        "assets/0/bytes": -1,
    }.items(),
)
def test_a_value_that_makes_no_sense_is_named(
    field: str, value: object, document: Path, assets: Path, capsys
) -> None:
    broken = node = json.loads(document.read_text())
    *way, last = field.split("/")
    for step in way:
        node = node[int(step) if step.isdigit() else step]
    node[last] = value
    document.write_text(json.dumps(broken))
    assert build(document, assets) == 1
    assert f"error: course.json · {field}: " in capsys.readouterr().err


@pytest.mark.parametrize(
    "command, message",
    {
        "build nofile.json --format scorm12 -o x.zip": "nofile.json · File: There is no such file. Check",
        "build . --format scorm12 -o x.zip": ". · File: It is a folder. Name a file in it.",
        "check .": ". · File: It is a folder. Name a file in it.",
        "check nofile.zip": "nofile.zip · File: There is no such file. Check",
        "build course.json --assets assets --format scorm12 -o .": ". · File: It is a folder. Name",
        "build course.json --assets assets --format scorm12 -o course.json/x.zip": "in the path is a file.",
    }.items(),
)
def test_a_path_that_cannot_be_used_is_named(
    command: str, message: str, document: Path, assets: Path, capsys, monkeypatch
) -> None:
    monkeypatch.chdir(document.parent)
    assert main(command.split()) == 1
    said = capsys.readouterr().err
    assert message in said and "Errno" not in said


def test_a_course_with_problems_leaves_no_file(document: Path, assets: Path, capsys) -> None:
    document.write_bytes(to_json(msgspec.structs.replace(factories.course(), modules=(), pass_mark=0)))
    assert build(document, assets) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2
    assert not document.with_name("x.zip").exists()


def test_a_missing_picture_is_named(document: Path, assets: Path, capsys) -> None:
    (assets / factories.MAP.file_name).unlink()
    assert build(document, assets) == 1
    assert (
        "Problemet kommer først · File “Kart over regionen”: The file is missing." in capsys.readouterr().err
    )


def test_a_release_is_refused_while_the_emblem_is_a_placeholder(document: Path, assets: Path, capsys) -> None:
    assert build(document, assets, "--release") == 1
    assert "Funding: emblem" in capsys.readouterr().err


def test_it_speaks_the_language_of_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "course.txt").write_text("no package")
    command = [sys.executable, "-m", "lms_export", "check", str(tmp_path / "course.txt")]
    environment = {**os.environ, "LC_ALL": "nb_NO.UTF-8"}
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert "Det er ikke en zip-fil." in done.stderr


def test_neither_django_nor_the_cms_is_loaded(document: Path) -> None:
    code = (
        "import sys, lms_export.__main__, lms_export.checks, lms_export.writers\n"
        "print([name for name in sys.modules if name.split('.')[0] in {'django', 'wagtail', 'cms'}])"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.fixture
def shorter(tmp_path: Path) -> Path:
    """The document without one module."""
    course = factories.course()
    path = tmp_path / "shorter.json"
    path.write_bytes(to_json(msgspec.structs.replace(course, modules=course.modules[:1])))
    return path


def test_compare_says_why_a_new_attempt_is_needed(document: Path, shorter: Path, capsys) -> None:
    assert main(["compare", str(document), str(shorter)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("SCORM 1.2: A new attempt is needed")
    assert said[1].startswith("- Module 2 “The market” was removed with its test")


def test_compare_lists_what_is_different_and_proposes_a_changelog(
    document: Path, shorter: Path, capsys
) -> None:
    main(["compare", str(document), str(shorter), "--language", "sv"])
    said = capsys.readouterr().out
    assert "  - Lesson 2.1 “Short trips”: taken out" in said
    assert "- Modulen ”Marknaden” har tagits bort." in said


def test_compare_is_content_with_what_learners_keep(document: Path, capsys) -> None:
    assert main(["compare", str(document), str(document), "--profile", "moodle"]) == 0
    assert capsys.readouterr().out == "SCORM 1.2: Nothing has changed: safe to replace.\n"


def test_compare_refuses_what_is_no_document(document: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "broken.json").write_text("{")
    assert main(["compare", str(document), str(tmp_path / "broken.json")]) == 1
    assert "broken.json" in capsys.readouterr().err
