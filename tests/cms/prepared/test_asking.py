"""Questions written once are answered as the ORM answers them."""

from uuid import UUID

import pytest
from wagtail.models import Page

from cms.prepared.asking import Prepared
from tests.cms.core.sample_pages import a_course

pytestmark = pytest.mark.django_db


def told(key):
    pages = Page.objects.filter(translation_key=key).order_by("pk")
    return pages.values_list("pk", "translation_key", "title", "latest_revision_created_at")


def deeper(depth):
    return Page.objects.filter(depth__gt=depth).order_by("path").values_list("path")


def test_the_answer_is_that_of_the_orm():
    course = a_course()
    course.save_revision()
    assert Prepared(told, UUID(int=0)).all(course.translation_key) == list(told(course.translation_key))


def test_it_is_written_once_and_asked_for_other_values():
    question = Prepared(lambda title: Page.objects.filter(title=title).order_by().values_list("title"), "")
    question.first("Nobody")
    course = a_course()
    assert question.first(course.title) == (course.title,)


def test_a_limit_stands_behind_it():
    assert len(Prepared(deeper, 0, ending=" LIMIT %s").all(0, 2)) == 2


def test_examples_in_another_order_than_in_the_statement_are_refused():
    question = Prepared(lambda a, b: Page.objects.filter(title=a, depth=b).values_list("pk"), "", 1)
    with pytest.raises(ValueError, match="The statement asks for"):
        question.all("Kurs", 3)
