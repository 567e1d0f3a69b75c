"""The three languages of the demo are one course."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from cms.courses.queries import course_outline
from cms.languages.completeness import completeness


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_is_left_to_translate(db, language):
    locale = Locale.objects.get(language_code=language)
    sources = [source.get_source_instance() for source in TranslationSource.objects.all()]
    assert [str(page) for page in sources if not completeness(page, locale).is_complete] == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_answer_keys_are_equal(courses, language):
    assert _answers(courses[language]) == _answers(courses["nb"])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_ids_of_all_blocks_are_equal(courses, language):
    assert _ids(courses[language]) == _ids(courses["nb"])


def _answers(course):
    outline = course_outline(course)
    checks = [
        block.value["is_true"]
        for lesson in outline.lessons
        for block in lesson.body
        if block.block_type == "true_false"
    ]
    keys = [
        (choice.id, choice.value["correct"])
        for module in outline.modules
        for question in module.page.test
        for choice in question.value["choices"]
    ]
    return checks, keys


def _ids(course):
    outline = course_outline(course)
    return [
        *(block.id for lesson in outline.lessons for block in lesson.body),
        *(question.id for module in outline.modules for question in module.page.test),
    ]
