"""A question of one course is asked in another: its module says so, and is not taken away unseen."""

import pytest
from django.urls import reverse

from cms.courses.models import Module
from tests.cms.core.sample_activities import block, number
from tests.cms.core.sample_pages import a_course, a_module

pytestmark = pytest.mark.django_db


@pytest.fixture
def module():
    return a_module(test=[number()])


@pytest.fixture
def borrowed(module):
    address = f"{module.translation_key}/{module.test[0].id}"
    course = a_course(title="Et annet kurs")
    return a_module(course, test=[block("borrowed_question", {"question": address})])


def test_the_module_says_where_it_is_used(nb_editor, borrowed, module):
    page = nb_editor.get(reverse("wagtailadmin_pages:edit", args=[module.pk])).content.decode()
    assert "Et annet kurs" in page


def test_a_module_in_use_is_not_deleted(admin_client, borrowed, module):
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[module.pk]))
    assert Module.objects.filter(pk=module.pk).exists()


def test_a_course_that_goes_as_a_whole_may_be_deleted(admin_client, borrowed):
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[borrowed.get_parent().pk]))
    assert not Module.objects.filter(pk=borrowed.pk).exists()


def test_taking_it_offline_names_the_courses_that_go_without_it(nb_editor, borrowed, module):
    response = nb_editor.post(reverse("wagtailadmin_pages:unpublish", args=[module.pk]), follow=True)
    assert "go without it while it is not published: “Et annet kurs”" in response.content.decode()
