"""What the demo holds: everything the content files hold, in three languages."""

import pytest
from wagtail.models import Page

from cms.case_studies.models import CaseStudy
from cms.core.models import FundingAcknowledgement
from cms.courses.models import Lesson, Module
from cms.courses.queries import course_outline
from cms.glossary.models import FalseFriend, GlossaryTerm
from tests.cms.demo.conftest import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_course_has_4_modules_14_lessons_and_8_scored_questions(courses, language):
    outline = course_outline(courses[language])
    assert (len(outline.modules), len(outline.lessons), outline.number_of_questions) == (4, 14, 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_has_one_self_check_one_reflection_and_one_task_to_take_home(courses, language):
    for lesson in course_outline(courses[language]).lessons:
        kinds = _kinds(lesson)
        assert (kinds.count("true_false"), kinds.count("reflection")) == (1, 1)
        assert _callouts(lesson).count("take_home") + kinds.count("wish_list") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_module_ends_with_a_mirror_task(courses, language):
    for module in course_outline(courses[language]).modules:
        found = [_kinds(lesson).count("mirror_task") for lesson in module.lessons]
        assert found == [0] * (len(found) - 1) + [1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_scored_question_says_which_outcome_it_tests(courses, language):
    for module in course_outline(courses[language]).modules:
        outcomes = {block.id for block in module.page.outcomes}
        assert {question.value["outcome"] for question in module.page.test} <= outcomes


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worksheet_has_the_four_questions_its_lesson_asks(courses, language):
    body = next(each.body for each in course_outline(courses[language]).lessons if "canvas" in _kinds(each))
    asked = list(body)[1].value["text"].source
    labels = [field.value["label"] for field in next(iter(body.blocks_by_name("canvas"))).value["fields"]]
    assert [label in asked for label in labels] == [True] * 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_course_begins_and_ends_with_the_same_statements(courses, language):
    lessons = course_outline(courses[language]).lessons
    first, last = next(iter(lessons[0].body)), list(lessons[-1].body)[-1]
    assert (first.value["moment"], last.value["moment"]) == ("before", "after")
    assert _statements(first) == _statements(last) == _outcomes(courses[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_module_has_an_outcome_and_a_facilitator_guide(courses, language):
    for module in course_outline(courses[language]).modules:
        assert module.page.outcomes
        assert module.page.facilitator_aim
        assert module.page.session_minutes in (75, 80, 90, 85)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_5_case_studies_and_28_terms(courses, language):
    assert CaseStudy.objects.live().filter(locale__language_code=language).count() == 5
    assert GlossaryTerm.objects.filter(live=True, locale__language_code=language).count() == 28


def test_of_12_pairs_of_false_friends_2_wait_for_an_editor(db):
    assert FalseFriend.objects.count() == 12
    assert {pair.word_nb for pair in FalseFriend.objects.filter(live=False)} == {
        "frivillig organisasjon",
        "fagskole",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_eight_lessons_show_the_case_they_tell_of(courses, language):
    cards = [
        block
        for lesson in course_outline(courses[language]).lessons
        for block in lesson.body
        if block.block_type == "case_card"
    ]
    assert len(cards) == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_says_what_it_shows_in_the_language_of_its_page(courses, language):
    pictures = _picture_texts(language)
    assert len(pictures) >= 10
    assert all(pictures)
    assert language == "nb" or not set(pictures) & set(_picture_texts("nb"))


def test_the_funding_names_both_sources_and_awaits_its_emblem(db):
    for funding in FundingAcknowledgement.objects.all():
        assert "Interreg Sverige-Norge" in funding.text
        assert "Trøndelag fylkeskommune" in funding.text
        assert funding.has_placeholder_emblem


def test_the_page_tree_has_no_problems(db):
    assert Page.find_problems() == ([], [], [], [], [])


def test_module_and_lesson_totals_count_every_language(db):
    assert (Module.objects.live().count(), Lesson.objects.live().count()) == (12, 42)


def _kinds(lesson):
    return [block.block_type for block in lesson.body]


def _statements(block):
    return [statement.value for statement in block.value["statements"]]


def _outcomes(course):
    return [block.value["text"] for block in course.outcomes]


def _callouts(lesson):
    return [block.value["kind"] for block in lesson.body if block.block_type == "callout"]


def _picture_texts(language):
    pages = [
        *Lesson.objects.filter(locale__language_code=language),
        *CaseStudy.objects.filter(locale__language_code=language),
    ]
    return [
        block.value["alternative_text"]
        for page in pages
        for block in page.body
        if block.block_type == "picture"
    ]
