"""Each rule for a course, broken once: the finding names page and field and says the way out."""

from __future__ import annotations

import msgspec
import pytest

from lms_export.checks import check_course
from lms_export.course import Course, Definition, Funding, LevelClaim, Licence, Picture, RichText, Table
from lms_export.errors import errors_among
from lms_export.messages import speaking
from tests.lms_export import factories

replace = msgspec.structs.replace


def with_lesson(**changes: object) -> Course:
    """The factory's course with its first lesson changed."""
    course = factories.course()
    module = course.modules[0]
    lesson = replace(module.lessons[0], **changes)
    return replace(
        course, modules=(replace(module, lessons=(lesson, *module.lessons[1:])), *course.modules[1:])
    )


def with_blocks(*blocks: object) -> Course:
    return with_lesson(body=blocks)


def with_choices(*choices: object) -> Course:
    return with_blocks(replace(factories.question(0), choices=choices))


def picture(**changes: object) -> Course:
    found = next(block for block in factories.first_lesson().body if isinstance(block, Picture))
    return with_blocks(replace(found, **changes))


empty_module = replace(factories.course().modules[0], lessons=())
right, wrong = factories.choice(0, "a", correct=True), factories.choice(1, "b")
lonely = {"nb": "Bare norsk"}
greeting = factories.text("Hei", "Hej", "Hello")

BROKEN: dict[str, tuple[Course, str, str]] = {
    "a course without lessons": (factories.course(modules=()), "Lessons", "has no lessons"),
    "a module without lessons": (
        replace(factories.course(), modules=(empty_module, *factories.course().modules[1:])),
        "Lessons",
        "module has no lessons",
    ),
    "a pass mark over 100": (factories.course(pass_mark=101), "Pass mark", "101"),
    "a level without evidence": (
        factories.course(level=LevelClaim(kind="accredited")),
        "Level",
        "no evidence",
    ),
    "an id used twice": (with_lesson(id="module-1"), "Id", "more than once"),
    "an id with a space": (with_lesson(id="a b"), "Id", "does not fit"),
    "a question slot used twice": (with_blocks(factories.true_false(10)), "Question “Hva", "Slot 10"),
    "a question slot out of range": (
        with_blocks(factories.true_false(46656)),
        "Question “Alle 24",
        "Slot 46656",
    ),
    "a text in one language only": (with_lesson(title=lonely), "Title", "Swedish"),
    "one choice": (with_choices(right), "Question “Hva", "fewer than two"),
    "no right choice": (with_choices(wrong, factories.choice(2, "c")), "Question “Hva", "no right answer"),
    "two right choices where one may be chosen": (
        with_choices(right, factories.choice(2, "c", correct=True)),
        "Question “Hva",
        "2 right answers",
    ),
    "choices sharing a slot": (
        with_choices(right, factories.choice(0, "b")),
        "Question “Hva",
        "slots of their own",
    ),
    "a file the document does not carry": (picture(asset="0" * 64), "File “000000000000”", "missing"),
    "an emblem the document does not carry": (
        factories.course(funding=Funding(statement=greeting, text=greeting, emblem="0" * 64)),
        "Funding: emblem",
        "missing",
    ),
    "a cover the document does not carry": (
        factories.course(cover=Picture(id="cover", asset="0" * 64, alternative={})),
        "Cover image",
        "missing",
    ),
    "a language listed twice": (
        factories.course(languages=("nb", "sv", "nb")),
        "Languages",
        "Norwegian is listed more than once",
    ),
    "a table without rows": (
        with_blocks(Table(id="t", caption=factories.text("Mål", "Mål", "Target"), rows=())),
        "Table “Mål”",
        "no rows",
    ),
    "a picture without alternative text": (
        picture(alternative={}),
        "Picture: alternative text (nb)",
        "no alternative",
    ),
    "a picture without licence": (
        factories.course(assets=(replace(factories.MAP, licence=""), factories.SHEET)),
        "Picture: licence",
        "has none",
    ),
    "a term that is gone": (with_blocks(Definition(id="d", term="gone")), "Definition", "not there any more"),
    "a script in a text": (
        with_blocks(RichText(id="h", html=factories.html("<script>alert(1)</script>", "b", "c"))),
        "Text (nb)",
        "<script>",
    ),
    "an event handler in a text": (
        with_blocks(RichText(id="h", html=factories.html("<b onclick='x()'>a</b>", "b", "c"))),
        "Text (nb)",
        "<b onclick>",
    ),
    "a link that runs a script": (
        with_blocks(RichText(id="h", html=factories.html("<a href='javascript:x()'>a</a>", "b", "c"))),
        "Text (nb)",
        "javascript:",
    ),
}


@pytest.mark.parametrize("course, field, message", BROKEN.values(), ids=BROKEN.keys())
def test_an_error_names_the_field(course: Course, field: str, message: str) -> None:
    found = [(problem.field, problem.message) for problem in errors_among(check_course(course))]
    assert any(name.startswith(field) and message in said for name, said in found), found


def test_the_factory_course_has_no_problems() -> None:
    assert check_course(factories.course()) == []


def test_all_problems_come_at_once() -> None:
    course = with_choices(wrong)
    course = replace(course, pass_mark=0, level=LevelClaim(kind="indicative"))
    assert len(check_course(course)) >= 4


def test_a_problem_names_the_page_and_the_way_out_in_the_editors_language() -> None:
    with speaking("nb"):
        (problem,) = check_course(with_choices(wrong, factories.choice(2, "c")))
    assert problem.page == "Problemet kommer først"
    assert problem.way_out == "Merk det riktige alternativet som riktig."


def test_a_file_that_is_not_on_disk_is_found() -> None:
    problems = check_course(factories.course(), has_file=lambda asset: asset is not factories.MAP)
    assert [problem.field for problem in problems] == ["File “Kart over regionen”"]


def test_a_cover_that_is_not_on_disk_is_found() -> None:
    course = factories.course(cover=Picture(id="cover", asset=factories.SHEET.sha256, alternative={}))
    problems = check_course(course, has_file=lambda asset: asset is not factories.SHEET)
    assert "Cover image" in [problem.field for problem in problems]


def test_a_course_without_licence_is_told_to_choose_one() -> None:
    (problem,) = check_course(factories.course(licence=Licence(code="", title={})))
    assert (problem.field, problem.message) == ("Licence", "The course has no licence.")
    assert problem.way_out == "Choose one on the course."


def test_a_course_in_another_language_than_its_source_is_whole() -> None:
    assert check_course(factories.course(languages=("sv",))) == []


def test_a_decorative_picture_needs_no_words() -> None:
    assert check_course(picture(alternative={}, decorative=True)) == []


def test_a_long_title_is_a_warning() -> None:
    problems = check_course(with_lesson(title=dict.fromkeys(("nb", "sv", "en"), "å" * 201)))
    assert {problem.level for problem in problems} == {"warning"}


def test_the_placeholder_emblem_stops_only_a_release() -> None:
    course = factories.course()
    assert check_course(course) == []
    assert [problem.field for problem in check_course(course, release=True)] == ["Funding: emblem"]


def test_more_progress_than_scorm_12_can_keep_is_refused_with_a_way_out() -> None:
    many = [replace(factories.question(slot), id=f"q{slot}") for slot in range(100, 1250)]
    (problem,) = check_course(with_blocks(*many))
    assert problem.way_out == "Divide the course in two, or take out self-checks."
