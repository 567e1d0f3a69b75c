"""Who sees a board is who sees its pages in Wagtail's explorer."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Page
from wagtail.permissions import page_permission_policy

from cms.courses.models import Course
from cms.languages.parity.access import with_visibility

pytestmark = pytest.mark.django_db


def visible(user):
    pages = with_visibility(user, Page.objects.filter(depth__gt=1))
    return {page.pk for page in pages if page.is_visible}


def explorable(user):
    return set(
        page_permission_policy.explorable_instances(user).filter(depth__gt=1).values_list("pk", flat=True)
    )


@pytest.mark.parametrize("name", ["admin", "editor-nb", "editor-sv", "translator-sv", "reviewer"])
def test_each_person_sees_what_wagtail_lets_them_explore(name):
    user = get_user_model().objects.get(username=name)
    assert visible(user) == explorable(user)


def test_so_does_who_has_a_part_of_two_courses(django_user_model):
    user, group = django_user_model.objects.create(username="guest"), Group.objects.create(name="Guests")
    user.groups.add(group)
    right = Permission.objects.get(codename="change_page")
    for language in ("nb", "sv"):
        page = Course.objects.filter(locale__language_code=language).first().get_first_child()
        GroupPagePermission.objects.create(group=group, page=page, permission=right)
    assert visible(user) == explorable(user) != set()


def test_who_was_let_go_sees_nothing():
    user = get_user_model().objects.get(username="admin")
    user.is_active = False
    assert visible(user) == set()
