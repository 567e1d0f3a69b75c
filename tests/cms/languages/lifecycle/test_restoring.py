"""A source that was taken down and is published again brings its translations back, after asking."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page

from cms.courses.models import Lesson
from cms.languages.lifecycle.restoring import taken_down
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.languages.structure.test_ways_of_publishing import _untouched


@pytest.fixture
def down(lesson, sv, in_swedish):
    """Live in both, taken down in both."""
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    lesson.refresh_from_db()
    lesson.unpublish()
    return Lesson.objects.get(pk=lesson.pk)


@pytest.fixture
def again(down):
    """The source is live again."""
    down.save_revision().publish()
    return Lesson.objects.get(pk=down.pk)


def address(page):
    return reverse("restore_translations", args=[page.pk])


def test_published_in_the_editor_it_offers_the_translations(english_admin, down):
    form = {"action-publish": "action-publish", "minutes": "10", **_untouched(down)}
    said = english_admin.post(reverse("wagtailadmin_pages:edit", args=[down.pk]), form, follow=True)
    assert address(down) in said.content.decode()


def test_published_from_its_history_it_offers_them_too(english_admin, again, sv):
    old = again.revisions.order_by("created_at").first()
    again.unpublish()
    form = {"action-publish": "action-publish", "revision": old.pk, "minutes": "10", **_untouched(again)}
    said = english_admin.post(reverse("wagtailadmin_pages:edit", args=[again.pk]), form, follow=True)
    assert address(again) in said.content.decode()


def test_nobody_is_asked_about_what_was_never_published(lesson, sv):
    submit(lesson, [sv])
    assert taken_down(lesson) == []


def test_asked_first_nothing_is_published(english_admin, again, sv):
    page = english_admin.get(address(again)).content.decode()
    assert "Bröd &amp; vatten" in page
    assert not again.get_translation(sv).live


def test_confirmed_they_are_live_again_with_their_words_and_address(english_admin, again, sv):
    before = again.get_translation(sv)
    english_admin.post(address(again))
    after = again.get_translation(sv)
    assert (after.live, after.title, after.slug) == (True, "Bröd & vatten", before.slug)
    assert Page.find_problems() == ([], [], [], [], [])


def test_what_has_changed_meanwhile_is_not_published_and_named(english_admin, again, sv):
    again.body[1].value["claim"] = "Is er kald."
    again.save_revision().publish()
    said = english_admin.post(address(again), follow=True).content.decode()
    assert "Changed since it was translated: “Is er kald.”" in said
    assert not again.get_translation(sv).live


def test_a_norwegian_editor_does_not_publish_swedish(client, again, sv):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    client.post(address(again))
    assert not again.get_translation(sv).live


def test_a_branch_comes_back_with_the_pages_below(english_admin, module, sv):
    module.unpublish()
    lessons = list(module.get_children())
    for page in lessons:
        page.specific.unpublish()
    for page in (module, *lessons):
        Page.objects.get(pk=page.pk).specific.save_revision().publish()
    english_admin.post(address(module))
    assert module.get_translation(sv).live
    assert all(page.get_translation(sv).live for page in lessons)
