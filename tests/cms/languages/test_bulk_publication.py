"""Publishing many pages at once passes no translation by the gate."""

import pytest
from django.urls import reverse

from cms.languages.submission import submit


def publish_from_the_list(client, page, **form):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return client.post(f"{address}?id={page.pk}&next=/admin/", form, follow=True).content.decode()


@pytest.fixture
def translation(lesson, sv):
    submit(lesson, [sv])
    return lesson.get_translation(sv)


def test_a_draft_translation_is_not_published_from_the_list(admin_client, translation):
    told = publish_from_the_list(admin_client, translation)
    translation.refresh_from_db()
    assert not translation.live
    assert "er en oversettelse" in told or "is a translation" in told


def test_nor_with_the_page_above_it(admin_client, translation):
    publish_from_the_list(admin_client, translation.get_parent(), include_descendants="on")
    translation.refresh_from_db()
    assert not translation.live


def test_an_original_is(admin_client, lesson):
    lesson.unpublish()
    publish_from_the_list(admin_client, lesson)
    lesson.refresh_from_db()
    assert lesson.live
