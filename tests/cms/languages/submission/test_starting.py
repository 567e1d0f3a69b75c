"""Submitting many pages at once, from whichever language they are written in."""

import pytest
from wagtail.models import Locale, Page

from cms.courses.models import Lesson
from cms.languages.sources import source_language
from cms.languages.submission import start_submission


@pytest.fixture
def nb(db):
    return Locale.objects.get(language_code="nb")


def written_in(language, module):
    """A new lesson in the module's version of that language."""
    below = (
        module
        if module.locale.language_code == language
        else module.get_translation(Locale.objects.get(language_code=language))
    )
    page = Lesson(title=f"Written in {language}", slug=f"written-in-{language}")
    below.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("language", ("nb", "sv", "en"))
def test_each_language_can_be_the_first(module, language):
    page = written_in(language, module)
    others = Locale.objects.exclude(pk=page.locale_id)
    start_submission([page], others)
    assert source_language(page) == language
    assert all(page.get_translation(locale).get_parent().locale == locale for locale in others)


def test_the_language_a_page_is_created_in_is_its_source(module):
    assert source_language(written_in("sv", module)) == "sv"


def test_a_branch_with_pages_from_two_sources_is_submitted_from_each_source(module, lesson, nb, sv, en):
    from_swedish = written_in("sv", module)
    start_submission([from_swedish], [nb])
    branch = module.get_descendants(inclusive=True).specific()
    start_submission(branch, [nb, sv, en])
    assert lesson.has_translation(sv) and from_swedish.has_translation(en)
    assert source_language(from_swedish.get_translation(en)) == "sv"


def test_the_targets_are_drafts_and_the_tree_is_sound(module, lesson, sv):
    start_submission(module.get_descendants(inclusive=True), [sv])
    assert not lesson.get_translation(sv).live
    assert Page.find_problems() == ([], [], [], [], [])


def test_the_number_of_queries_to_start_does_not_grow_with_the_pages(
    module, sv, settings, django_assert_max_num_queries
):
    """What a person waits for: the rows, not the work."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    course = module.get_parent()
    pages = list(course.get_descendants(inclusive=True))
    assert len(pages) > 10
    with django_assert_max_num_queries(20):
        start_submission(pages, [sv])
