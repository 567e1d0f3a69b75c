"""Editors see any edition, and all drafts together, as learners would; nobody else sees them."""

import zipfile

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.courses.models import Lesson
from lms_export.editions.kept_previews import forget_previews
from lms_export.editions.models import ApprovedVersion, FrozenDocument

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def previews(settings, tmp_path):
    settings.PREVIEWS_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def editor(client):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    return client


def next_page(course, path="index.html"):
    return reverse("preview_next_edition", args=[course.translation_key, path])


def page_of(edition, path="index.html"):
    return reverse("preview_edition", args=[edition.pk, path])


def draft(lesson, title):
    lesson.title = title
    lesson.save_revision()


def everything(client, course, previews):
    """The words of the preview's pages."""
    assert client.get(next_page(course)).status_code == 200
    (package,) = previews.glob("next-*.zip")
    with zipfile.ZipFile(package) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith("html"))


def test_all_drafts_are_seen_together_and_none_is_published(editor, course, previews):
    lessons = list(Lesson.objects.descendant_of(course).live()[:2])
    for lesson, title in zip(lessons, ("Første utkast", "Andre utkast"), strict=True):
        draft(lesson, title)
    words = everything(editor, course, previews)
    assert "Første utkast" in words and "Andre utkast" in words
    assert not Lesson.objects.filter(title__endswith="utkast").exists()


def test_drafts_newer_than_what_is_approved_are_seen(editor, edition, course, lesson, publisher, previews):
    lesson.title = "Godkjent"
    lesson.save_revision().publish(user=publisher)
    draft(lesson, "Nyere utkast")
    assert "Nyere utkast" in everything(editor, course, previews)
    assert ApprovedVersion.objects.get().revision.as_object().title == "Godkjent"


def test_what_a_translator_has_stored_is_seen_too(
    editor, course, lesson, publisher, previews, translate_title
):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish(user=publisher)
    translate_title(lesson, "Något helt annat")
    assert "Något helt annat" in everything(editor, course, previews)


def test_an_edition_is_seen_whatever_the_pages_say_by_now(editor, edition, lesson):
    draft(lesson, "Noe helt annet")
    shown = editor.get(page_of(edition))
    assert shown.status_code == 200 and "script-src 'self'" in shown["Content-Security-Policy"]
    assert "private, no-store" in shown["Cache-Control"]


def test_a_style_of_the_preview_comes_as_one(editor, edition):
    assert editor.get(page_of(edition, "assets/cover.css"))["Content-Type"] == "text/css"


def test_of_an_erased_edition_nothing_is_seen(editor, edition):
    editor.get(page_of(edition))
    FrozenDocument.objects.update(redacted_at=edition.released_at)
    assert editor.get(page_of(edition)).status_code == 302


def test_previews_are_forgotten(editor, edition, previews):
    editor.get(page_of(edition))
    forget_previews(older_than=3600)
    assert list(previews.glob("*.zip"))
    forget_previews()
    assert not list(previews.glob("*.zip"))


def test_one_that_somebody_else_forgets_meanwhile_is_no_error(previews):
    (previews / "gone.zip").symlink_to(previews / "nowhere")
    (previews / "kept.zip").touch()
    forget_previews()
    assert not (previews / "kept.zip").exists()
