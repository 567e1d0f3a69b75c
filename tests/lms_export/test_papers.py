"""What lies beside a package: evidence, and for a platform a pre-flight report and import guides."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from lms_export.checks import judge_course
from lms_export.course import Course
from lms_export.delivery import Delivered, Order, deliver
from lms_export.errors import FormatUnavailable
from lms_export.evidence import Evidence
from lms_export.guides import Subject, guide
from lms_export.messages import speaking
from lms_export.profiles import PROFILES, profile
from lms_export.profiles.choice import chosen
from lms_export.writers import NEEDS
from lms_export.writers.options import in_folder
from tests.lms_export import factories

Deliver = Callable[..., Delivered]


@pytest.fixture
def delivered(assets: Path, tmp_path: Path) -> Deliver:
    def make(
        course: Course | None = None,
        *,
        format: str | None = None,
        profile: str | None = None,
        languages: tuple[str, ...] = ("nb", "sv"),
        folder: str = "out",
        with_evidence: bool = True,
    ) -> Delivered:
        course = course or factories.course()
        order = Order(
            choice=chosen(format, None, profile),
            languages=languages,
            place=lambda name: tmp_path / folder / name,
            with_evidence=with_evidence,
        )
        return deliver(course, order, in_folder(assets), judge_course(course))

    return make


def paper(made: Delivered, ending: str) -> str:
    (path,) = [each for each in made.papers if each.name.endswith(ending)]
    return path.read_text(encoding="utf-8")


def evidence(made: Delivered) -> Evidence:
    return msgspec.json.decode(paper(made, ".evidence.json"), type=Evidence)


def test_the_evidence_knows_the_file_it_lies_beside(delivered: Deliver) -> None:
    made = delivered(format="scorm12")
    found = evidence(made)
    assert found.file == made.written.path.name
    assert found.sha256 == hashlib.sha256(made.written.path.read_bytes()).hexdigest()
    assert (found.bytes, found.files) == (made.written.path.stat().st_size, len(made.package.files))


def test_the_evidence_counts_the_course(delivered: Deliver) -> None:
    course = evidence(delivered(format="scorm12")).course
    expected = factories.course()
    assert (course.id, course.modules, course.lessons) == ("course-1", 2, 3)
    assert (course.scored_questions, course.minutes) == (len(expected.questions), expected.minutes)


def test_every_check_stands_in_the_evidence_with_a_sentence(delivered: Deliver) -> None:
    checks = evidence(delivered(format="scorm12")).checks
    assert [check.name for check in checks] == [r.check for r in judge_course(factories.course())]
    assert {check.verdict for check in checks} == {"ok"}
    assert all(check.sentence.endswith(".") and "_" not in check.sentence for check in checks)


def test_the_evidence_holds_the_findings_of_a_check(delivered: Deliver) -> None:
    long = factories.course(title=dict.fromkeys(("nb", "sv", "en"), "å" * 201))
    made = delivered(long, format="scorm12")
    (check,) = [each for each in evidence(made).checks if each.verdict != "ok"]
    assert (check.name, check.verdict, len(check.findings)) == ("titles.titles_fit", "warnings", 3)


def test_the_finished_file_is_judged_as_importers_would(delivered: Deliver) -> None:
    judged = evidence(delivered(format="scorm12")).judged
    assert judged is not None and (judged.verdict, judged.findings) == ("ok", ())


def test_what_a_format_cannot_carry_is_listed(delivered: Deliver) -> None:
    made = delivered(format="cc11")
    assert [found.message for found in evidence(made).not_carried] == [n.message for n in made.package.notes]
    assert set(made.package.notes) <= set(made.problems)


def test_the_evidence_says_what_made_the_package(delivered: Deliver) -> None:
    made_with = evidence(delivered(format="scorm12")).made_with
    assert {"synergos", "deflate", "lxml"} <= set(made_with)
    assert all(made_with.values())


def test_the_same_course_gives_the_same_papers(delivered: Deliver) -> None:
    first, second = (delivered(profile="moodle", folder=name) for name in ("a", "b"))
    readable = [path.name for path in first.papers if path.suffix != ".pdf"]
    assert [paper(first, name) for name in readable] == [paper(second, name) for name in readable]


def test_the_evidence_can_be_left_out(delivered: Deliver) -> None:
    assert delivered(format="scorm12", with_evidence=False).papers == ()


def test_hostile_titles_are_text_in_the_papers(delivered: Deliver) -> None:
    hostile = factories.course(title=dict.fromkeys(("nb", "sv", "en"), "<script>alert(1)</script>"))
    made = delivered(hostile, profile="moodle")
    pages = [path.read_text() for path in made.papers if path.suffix == ".html"]
    assert not any("<script>" in page for page in pages)
    assert sum("&lt;script&gt;" in page for page in pages) >= 4


def test_the_report_compares_every_limit_that_is_known(delivered: Deliver) -> None:
    report = json.loads(paper(delivered(profile="moodle"), ".preflight.json"))
    verdicts = {row["name"]: (row["limit"], row["verdict"]) for row in report["limits"]}
    assert verdicts["title"] == (255, "fits")
    assert verdicts["suspend_data"] == (4096, "fits")
    assert verdicts["package_bytes"] == (None, "not_known")


def test_what_is_too_much_for_the_platform_is_a_warning_with_a_way_out(delivered: Deliver) -> None:
    long = factories.course(title=dict.fromkeys(("nb", "sv", "en"), "å" * 256))
    warnings = [found for found in delivered(long, profile="moodle").problems if found.page == "Moodle"]
    assert [found.message for found in warnings] == ["256, and the limit is 255."]
    assert warnings[0].way_out == "Make the title shorter; the platform shows its beginning."


def test_the_report_speaks_the_language_of_the_one_who_asks(delivered: Deliver) -> None:
    with speaking("sv"):
        report = paper(delivered(profile="moodle"), ".preflight.html")
    assert '<html lang="sv">' in report and "Att ladda upp exakt samma fil" in report


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_guide_lies_beside_the_package_in_each_language(delivered: Deliver, language: str) -> None:
    page = paper(delivered(profile="moodle"), f".import-{language}.html")
    assert f'<html lang="{language}">' in page
    assert profile("moodle").steps_of("scorm12")[1].in_language(language) in page


def test_the_guide_can_be_printed_where_the_machine_can(delivered: Deliver) -> None:
    if NEEDS["pdf"]():
        pytest.skip("this machine cannot print")
    made = delivered(profile="usb")
    assert [path.read_bytes()[:5] for path in made.papers if path.suffix == ".pdf"] == [b"%PDF-"] * 3


@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_guide_is_half_a_page(name: str, language: str) -> None:
    found = profile(name)
    for format in found.formats:
        subject = Subject(course="Over grensen", standard=format, format=format, languages=("nb",))
        assert guide(found, subject, language).count("<li>") <= 10


def test_a_format_this_machine_cannot_make_is_refused_with_the_way_out(
    delivered: Deliver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(NEEDS, "pdf", lambda: "Install it: sudo apt install x")
    with pytest.raises(FormatUnavailable, match=r"PDF cannot be made .* sudo apt"):
        delivered(format="pdf")
