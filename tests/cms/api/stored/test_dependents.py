"""Editing one page leaves every document alone that does not show it; those that do are written anew."""

import pytest

from cms.api.models import StoredPage
from cms.api.stored.following import projected_once
from cms.courses.models import BorrowedLesson
from cms.glossary.models import GlossaryTerm
from cms.media.models import Licence
from tests.cms.core.sample_pages import a_course, a_lesson, a_module, below, front_page

pytestmark = pytest.mark.django_db
LESSON = "nb/proveprogram/provekurs/provemodul/proveleksjon"


@pytest.fixture
def lesson(db):
    with projected_once():
        lesson = a_lesson(a_module(a_course()))
    lesson.save_revision().publish()
    return lesson


def changed(before):
    return {path for path, etag in etags().items() if before.get(path) != etag}


def etags():
    return dict(StoredPage.objects.values_list("path", "etag"))


def publish(page, **fields):
    page.refresh_from_db()
    before = etags()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return changed(before)


def test_other_words_in_the_body_change_that_page_alone(lesson):
    body = [{"type": "heading", "value": {"text": "Ny"}}]
    assert publish(lesson, body=lesson.body.stream_block.to_python(body)) == {LESSON}


def test_a_new_title_changes_what_lists_the_page(lesson):
    assert publish(lesson, title="Ny") == {LESSON, LESSON.rpartition("/")[0]}


def test_other_minutes_change_the_course_that_sums_them(lesson):
    assert publish(lesson, minutes=99) == {LESSON, "nb/proveprogram/provekurs"}


def test_a_new_title_of_a_module_changes_its_lessons_that_name_their_parent(lesson):
    module = lesson.get_parent().specific
    module.save_revision().publish()
    assert LESSON in publish(module, title="Ny modul")


def test_a_borrowed_lesson_follows_the_title_of_its_original(lesson):
    module = a_module(a_course(title="Annet"), title="Annen modul")
    with projected_once():
        place = below(module, BorrowedLesson(original=lesson))
    path = StoredPage.objects.get(page_id=place.pk).path
    assert path in publish(lesson, title="Ny")


def test_a_link_to_a_draft_leads_on_once_it_is_published(lesson):
    draft = below(lesson.get_parent(), type(lesson)(title="Utkast", live=False))
    link = f'<p><a linktype="page" id="{draft.pk}">les</a></p>'
    publish(lesson, body=lesson.body.stream_block.to_python([{"type": "paragraph", "value": {"text": link}}]))
    assert LESSON in publish(draft)
    assert b"/provemodul/utkast/" in bytes(StoredPage.objects.get(path=LESSON).body)


def test_a_licence_changes_the_courses_that_name_it(lesson):
    before = etags()
    course = lesson.get_parent().get_parent().specific
    Licence.objects.get(pk=course.licence_id).save()
    assert not changed(before)
    licence = Licence.objects.get(pk=course.licence_id)
    licence.title = "Ny"
    licence.save()
    assert changed(before) == {"nb/proveprogram/provekurs"}


def test_a_term_changes_the_glossary_of_its_language(lesson):
    before = etags()
    term = GlossaryTerm.objects.filter(locale__language_code="nb", live=True).first()
    term.definition = "Ny"
    term.save_revision().publish()
    glossary = StoredPage.objects.get(type="GlossaryIndex", language="nb").path
    assert glossary in changed(before)
    assert not [path for path in changed(before) if path.startswith("sv")]


def test_a_translation_that_is_published_is_told_by_its_siblings(lesson):
    programme = lesson.get_parent().get_parent().get_parent().specific
    swedish = programme.copy_for_translation(front_page("sv").locale)
    before = etags()
    swedish.save_revision().publish()
    assert "nb/proveprogram" in changed(before)
