"""A published course becomes a package, or a list of what to mend."""

import json
import zipfile

import pytest
from django.core.management import CommandError, call_command

from lms_export.__main__ import main
from lms_export.checks.package_file import check_package
from lms_export.errors import CourseHasProblems, UnknownFormat, UnknownLanguage
from lms_export.exporting import LEFT_OUT, export, write_document
from lms_export.writers import WRITERS

FIRST_LOAD_LIMIT = 300_000


def problems_of(course, tmp_path):
    with pytest.raises(CourseHasProblems) as refused:
        export(course, "scorm12", ("nb",), tmp_path)
    assert list(tmp_path.iterdir()) == []
    return refused.value.problems


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_the_package_of_each_language_passes_the_checks(course, tmp_path, language):
    package = export(course, "scorm12", (language,), tmp_path)
    assert package.written.path.name == f"sosialt-entreprenorskap-over-grensen-{language}-scorm12.zip"
    assert check_package(package.written.path) == []


def test_the_same_course_gives_the_same_bytes(course, tmp_path):
    first, second = (export(course, "scorm12", ("nb",), tmp_path / name) for name in ("a", "b"))
    assert first.written.sha256 == second.written.sha256


def test_the_first_load_without_media_is_small(course, tmp_path):
    package = export(course, "scorm12", ("nb",), tmp_path).written.path
    with zipfile.ZipFile(package) as archive:
        loaded = [i for i in archive.infolist() if i.filename.startswith(("index.html", "assets/"))]
    assert sum(info.file_size for info in loaded) <= FIRST_LOAD_LIMIT


def test_the_facilitator_guide_is_not_in_the_package(course, module, tmp_path):
    package = export(course, "scorm12", ("nb",), tmp_path).written.path
    with zipfile.ZipFile(package) as archive:
        contents = [archive.read(name) for name in archive.namelist()]
    assert module.facilitator_aim and not any(module.facilitator_aim.encode() in part for part in contents)


def test_a_course_without_lessons_is_refused(course, tmp_path):
    for module in course.get_children():
        module.unpublish()
    assert any("lesson" in problem.message for problem in problems_of(course, tmp_path))


def test_a_picture_whose_file_is_gone_is_named_with_its_page(course, lesson, tmp_path):
    image = next(block.value["image"] for block in lesson.body if block.block_type == "picture")
    type(image).objects.filter(pk=image.pk).update(file="original_images/gone.svg")
    found = problems_of(course, tmp_path)
    assert ("Er dere klare?", "The file is missing.") in [(each.page, each.message) for each in found]


def test_an_unknown_format_lists_those_there_are(course, tmp_path):
    with pytest.raises(UnknownFormat, match="scorm12"):
        export(course, "scorm99", ("nb",), tmp_path)


def test_an_unknown_language_lists_those_there_are(course, tmp_path):
    with pytest.raises(UnknownLanguage, match=r"nb, sv, en"):
        export(course, "scorm12", ("fi",), tmp_path)


def test_the_command_prints_one_json_line_for_each_package(course, tmp_path, capsys):
    call_command("export_course", course.slug, "--language=nb", f"--output={tmp_path}")
    line = json.loads(capsys.readouterr().out)
    assert (line["format"], line["languages"], line["lessons"], line["questions"]) == (
        "scorm12",
        ["nb"],
        14,
        8,
    )


def test_several_languages_named_make_one_package(course, tmp_path, capsys):
    call_command("export_course", course.slug, "--language=sv", "--language=nb", f"--output={tmp_path}")
    line = json.loads(capsys.readouterr().out)
    assert line["languages"] == ["sv", "nb"]
    assert line["path"].endswith("-sv-nb-scorm12.zip")


def test_no_language_named_makes_a_package_for_each(course, tmp_path, capsys):
    call_command("export_course", course.slug, f"--output={tmp_path}")
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["languages"] for line in lines] == [["nb"], ["sv"], ["en"]]


def test_all_languages_may_come_together(course, tmp_path, capsys):
    call_command("export_course", course.slug, "--together", f"--output={tmp_path}")
    assert json.loads(capsys.readouterr().out)["languages"] == ["nb", "sv", "en"]


def test_a_profile_writes_its_papers_beside_the_package(course, tmp_path, capsys):
    call_command("export_course", course.slug, "--language=nb", "--profile=moodle", f"--output={tmp_path}")
    papers = {path.split(".zip.")[1] for path in json.loads(capsys.readouterr().out)["papers"]}
    assert {"evidence.json", "evidence.html", "preflight.json", "import-nb.html", "import-sv.html"} <= papers


@pytest.mark.parametrize("format_name", sorted(WRITERS))
def test_every_format_carries_both_languages_and_passes_its_check(course, tmp_path, format_name):
    package = export(course, format_name, ("nb", "sv"), tmp_path)
    judged = json.loads(next(p for p in package.papers if p.suffix == ".json").read_text())["judged"]
    assert package.package.languages == ("nb", "sv")
    assert judged is None or judged["verdict"] == "ok", judged


def test_what_the_reader_leaves_out_stands_in_the_evidence(course, lesson, tmp_path):
    image = next(block.value["image"] for block in lesson.body if block.block_type == "picture")
    type(image).objects.filter(pk=image.pk).update(persons_shown=True, consent_site=True)
    evidence = next(p for p in export(course, "scorm12", ("nb",), tmp_path).papers if p.suffix == ".json")
    checks = {check["name"]: check["verdict"] for check in json.loads(evidence.read_text())["checks"]}
    assert checks[LEFT_OUT] == "warnings"


def test_the_command_finds_a_course_by_its_uid(course, tmp_path, capsys):
    call_command("export_course", f"--id={course.translation_key}", "--language=sv", f"--output={tmp_path}")
    assert json.loads(capsys.readouterr().out)["languages"] == ["sv"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["ukjent"], "sosialt-entreprenorskap-over-grensen"),
        (["sosialt-entreprenorskap-over-grensen", "--language=fi"], "nb, sv, en"),
        (["sosialt-entreprenorskap-over-grensen", "--format=scorm99"], "scorm12"),
        ([], "--id"),
    ],
)
def test_the_command_says_what_there_is_instead(course, tmp_path, words, sentence):
    with pytest.raises(CommandError, match=sentence):
        call_command("export_course", *words, f"--output={tmp_path}")
    assert list(tmp_path.iterdir()) == []


def test_a_release_is_refused_while_the_emblem_is_a_placeholder(course, tmp_path):
    with pytest.raises(CourseHasProblems, match="emblem"):
        export(course, "scorm12", ("nb",), tmp_path, release=True)


def test_the_document_and_its_files_build_the_same_package_without_the_cms(course, tmp_path):
    from_pages = export(course, "scorm12", ("sv",), tmp_path / "pages").written
    document = write_document(course, ("nb", "sv", "en"), tmp_path / "document")
    words = [
        "build",
        str(document),
        "--assets",
        str(document.parent),
        "--format",
        "scorm12",
        "--language",
        "sv",
    ]
    assert main([*words, "-o", str(tmp_path / "built.zip")]) == 0
    assert (tmp_path / "built.zip").read_bytes() == from_pages.path.read_bytes()


def test_an_output_that_is_a_file_is_named(course, tmp_path):
    place = tmp_path / "file.txt"
    place.write_text("not a folder")
    with pytest.raises(CommandError, match=r"file\.txt"):
        call_command("export_course", course.slug, "--language=nb", f"--output={place}")
