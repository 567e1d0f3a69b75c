"""An editor logs in, edits a lesson, previews it and publishes."""

import re

import pytest
from playwright.sync_api import expect

from cms.courses.models import Lesson
from cms.demo.users import USERS_FILE

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

NEW_SENTENCE = "Denne setningen skrev redaktøren i dag."


@pytest.fixture
def editor(page, site_address):
    passwords = dict(line.split() for line in USERS_FILE.read_text().splitlines() if len(line.split()) == 2)
    page.goto(f"{site_address}/admin/")
    page.locator("[name=username]").fill("editor-nb")
    page.locator("[name=password]").fill(passwords["editor-nb"])
    page.locator("[type=submit]").click()
    expect(page).to_have_url(f"{site_address}/admin/")
    return page


def test_an_editor_changes_a_lesson_previews_and_publishes_it(editor, site_address):
    lesson = Lesson.objects.live().get(title="Er dere klare?")
    editor.goto(f"{site_address}/admin/pages/{lesson.pk}/edit/")
    paragraph = editor.locator("[data-contentpath=body] [contenteditable=true]").first
    paragraph.click()
    editor.keyboard.press("End")
    editor.keyboard.type(f" {NEW_SENTENCE}")
    # Wagtail hands rich text to the form after a pause in the typing; what is previewed sooner lacks it.
    expect(editor.locator("[name=body-0-value-text]")).to_have_value(re.compile(NEW_SENTENCE))
    _expect_preview_to_say(editor, NEW_SENTENCE)
    editor.locator("footer [data-w-dropdown-target=toggle]").last.click()
    editor.locator("[name=action-publish]").click()
    editor.wait_for_url(f"{site_address}/admin/pages/{lesson.get_parent().pk}/")
    editor.goto(site_address + lesson.get_url())
    expect(editor.locator("main")).to_contain_text(NEW_SENTENCE)


def _expect_preview_to_say(editor, sentence):
    editor.locator("[data-side-panel-toggle=preview], [aria-controls=form-side-preview]").first.click()
    preview = editor.frame_locator("#w-preview-iframe, iframe[title]").first
    # The preview waits for a pause in the typing, and a busy machine takes its time to draw it.
    expect(preview.locator("main")).to_contain_text(sentence, timeout=30_000)


def test_the_editor_downloads_the_package_of_a_course(editor, site_address):
    lesson = Lesson.objects.live().get(title="Er dere klare?")
    course = lesson.get_parent().get_parent()
    editor.goto(f"{site_address}/admin/packages/{course.pk}/")
    with editor.expect_download() as started:
        editor.get_by_role("button", name="Last ned pakken").or_(
            editor.get_by_role("button", name="Download the package")
        ).click()
    assert started.value.suggested_filename == "sosialt-entreprenorskap-over-grensen-nb-scorm12.zip"
