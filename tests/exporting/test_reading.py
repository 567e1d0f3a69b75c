"""Published pages become one frozen document."""

import msgspec
import pytest
from wagtail.models import PageViewRestriction

from cms.case_studies.models import CaseStudy
from cms.languages.lifecycle import decided
from lms_export.checks import check_course
from lms_export.course import CaseCard, Picture, from_json, to_json
from lms_export.errors import CourseHasProblems, errors_among
from lms_export.reader import read_course


def read(course, *languages):
    return read_course(course, languages or ("nb",)).course


def ids(node):
    found = [node["id"]] if isinstance(node, dict) and "id" in node else []
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    return [*found, *(each for child in children for each in ids(child))]


def test_the_pilot_course_is_read_whole(course):
    document = read(course)
    assert (len(document.modules), len(document.lessons), len(document.questions)) == (4, 14, 8)
    assert document.minutes == 250


def test_one_document_holds_all_languages(course):
    document = read(course, "nb", "sv", "en")
    assert set(document.lessons[0].title) == {"nb", "sv", "en"}
    assert errors_among(check_course(document)) == []


def test_ids_and_slots_are_equal_in_all_languages(course):
    norwegian, swedish = (msgspec.to_builtins(read(course, code).modules) for code in ("nb", "sv"))
    assert ids(list(norwegian)) == ids(list(swedish))
    assert [q.slot for q in read(course, "nb").questions] == [q.slot for q in read(course, "sv").questions]


def test_the_slug_is_that_of_the_source_language_everywhere(course):
    assert read(course, "en").slug == "sosialt-entreprenorskap-over-grensen"


def test_the_document_survives_json(course):
    document = read(course, "nb", "sv")
    assert from_json(to_json(document)) == document


def test_the_facilitator_guide_is_read_for_the_one_who_leads(course, module):
    guide = read(course).modules[0].guide
    assert guide.aim == {"nb": module.facilitator_aim}
    assert sum(step.minutes for step in guide.plan) == module.session_minutes


def test_the_facilitator_guide_is_not_on_the_site(course, module):
    document = read_course(course, ("nb",), purpose="site").course
    assert module.facilitator_aim not in to_json(document).decode()


def test_a_draft_is_not_read(course, lesson):
    lesson.title = "Bare et utkast"
    lesson.save_revision()
    assert "Bare et utkast" not in to_json(read(course)).decode()


def test_a_private_lesson_is_not_read(course, lesson):
    PageViewRestriction.objects.create(page=lesson, restriction_type=PageViewRestriction.LOGIN)
    assert len(read(course).lessons) == 13


def test_a_lesson_missing_in_one_language_is_named(course, lesson):
    lesson.get_translations().get(locale__language_code="sv").unpublish()
    with pytest.raises(CourseHasProblems) as refused:
        read(course, "nb", "sv")
    assert [(found.page, found.field) for found in refused.value.problems] == [("Er dere klare?", "sv")]


def test_a_picture_without_consent_for_packages_is_left_out(course, lesson):
    image = next(block.value["image"] for block in lesson.body if block.block_type == "picture")
    type(image).objects.filter(pk=image.pk).update(persons_shown=True, consent_site=True)
    read_for_a_package = read_course(course, ("nb",))
    assert [(each.page, image.title in each.field) for each in read_for_a_package.left_out] == [
        ("Er dere klare?", True)
    ]
    assert "Picture" in {type(block).__name__ for each in read(course).lessons for block in each.body}


def test_a_case_card_says_what_the_case_study_says(course):
    cards = [block for each in read(course).lessons for block in each.body if isinstance(block, CaseCard)]
    stopped = next(card for card in cards if card.outcome == "stopped")
    assert stopped.title["nb"] == "Høylandet Kreative Kulturhus"


def test_the_marks_of_the_editor_do_not_leave_with_the_text(course, lesson):
    body = lesson.body.get_prep_value()
    body[0]["value"]["text"] = '<p data-block-key="abc12">Ny tekst</p>'
    lesson.body = lesson.body.stream_block.to_python(body)
    lesson.save_revision().publish()
    assert "data-block-key" not in to_json(read(course)).decode()


def test_every_picture_has_its_file_named_by_its_content(course):
    document = read_course(course, ("nb",))
    pictures = {b.asset for each in document.course.lessons for b in each.body if isinstance(b, Picture)}
    assert pictures <= set(document.files)


def test_a_lesson_that_only_another_language_has_is_named(course, lesson):
    with decided():
        lesson.unpublish()
    left_out = read_course(course, ("nb",)).left_out
    assert [(each.level, each.page, each.field) for each in left_out] == [("warning", "Är ni redo?", "nb")]


def test_a_case_study_that_is_taken_offline_is_named(course):
    CaseStudy.objects.get(title="Høylandet Kreative Kulturhus", locale=course.locale).unpublish()
    left_out = read_course(course, ("nb",)).left_out
    assert [(each.page, each.field) for each in left_out] == [
        ("Når det stopper opp", "Case study: Høylandet Kreative Kulturhus")
    ]
