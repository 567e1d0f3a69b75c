"""A change in one language reaches the other: seen, told, translated, reviewed, published, packed; both ways.

Each round is one sentence added to a published lesson of the pilot course, by people of the demo who see only
what their roles show them.
"""

from __future__ import annotations

import email
import email.policy
import re
import zipfile
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from cms.courses.models import Lesson
from cms.demo.users import USERS_FILE

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

LESSON = "Er dere klare?"


@dataclass(frozen=True, kw_only=True)
class Round:
    """Who writes what in which language."""

    source: str
    target: str
    words: str
    translation: str


NORWEGIAN_FIRST = Round(
    source="nb", target="sv", words="Femten reiste sammen.", translation="Femton reste tillsammans."
)
SWEDISH_FIRST = Round(
    source="sv", target="nb", words="Alla kom hem igen.", translation="Alle kom hjem igjen."
)


def test_a_change_travels_from_norwegian_to_swedish_and_back(site, people, tmp_path):
    lesson = versions_of_the_lesson()
    for way in (NORWEGIAN_FIRST, SWEDISH_FIRST):
        make_source(people("admin"), lesson[way.source], way.source)
        editor = people(f"editor-{way.source}")
        add_sentence_and_publish(editor, lesson[way.source].pk, way.words)
        expect_cell_on_board(editor, lesson[way.source], way.target, "behind")
        letter = letter_to(site, f"translator-{way.target}", tmp_path / way.target)
        assert way.words in letter

        translator = people(f"translator-{way.target}")
        open_translation_from(translator, letter)
        translate_only_what_changed(translator, way.translation)
        send_for_review(translator)
        expect_on_site(translator, lesson[way.target], way.translation, is_there=False)

        for role in ("reviewer", "publisher"):
            approve(people(f"{role}-{way.target}"), lesson[way.source], way.target)
        expect_on_site(translator, lesson[way.target], way.translation, is_there=True)
        expect_cell_on_board(editor, lesson[way.source], way.target, "in_step")
        package = download_package(editor, lesson[way.source], tmp_path)
        assert way.words in package
        assert way.translation in package


def make_source(page, lesson, language):
    """The whole course, in the editor; nothing where the language is the source already."""
    course = lesson.get_parent().get_parent()
    page.goto(_address(page, f"/admin/languages/source/{course.translation_key}/"))
    choice = page.locator(f"input[type=radio][name=language][value={language}]")
    if choice.count() == 0:
        return
    choice.check()
    page.locator("form:has(input[type=radio][name=language]) button").click()
    page.locator("form[method=post]:has(input[name=language]) button:not([name=look])").click()
    page.wait_for_url("**/languages/jobs/**")
    expect(page.locator("main")).to_contain_text(re.compile(r"\b(\d+) av \1\b"))


def versions_of_the_lesson():
    lesson = Lesson.objects.live().get(title=LESSON)
    return {page.locale.language_code: page for page in lesson.get_translations(inclusive=True)}


@pytest.fixture
def people(chromium, site):
    """Log a person in, each in a browser of their own; a script error fails the test."""
    contexts, errors = {}, []

    def log_in(name):
        if name not in contexts:
            context = chromium.new_context(viewport={"width": 1280, "height": 900})
            page = context.new_page()
            page.set_default_timeout(30_000)
            page.on("pageerror", lambda error: errors.append(f"{name}: {error}"))
            contexts[name] = page
            page.goto(f"{site.address}/admin/")
            page.locator("[name=username]").fill(name)
            page.locator("[name=password]").fill(_password(name))
            page.locator("[type=submit]").click()
            expect(page).to_have_url(f"{site.address}/admin/")
        return contexts[name]

    yield log_in
    for page in contexts.values():
        page.context.close()
    assert errors == []


def _password(name):
    lines = [line.split() for line in USERS_FILE.read_text().splitlines()]
    return {line[0]: line[1] for line in lines if len(line) == 2}[name]


def add_sentence_and_publish(page, lesson_pk, sentence):
    page.goto(_address(page, f"/admin/pages/{lesson_pk}/edit/"))
    paragraph = page.locator("[data-contentpath=body] [contenteditable=true]").first
    paragraph.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(f" {sentence}")
    # The rich text editor hands its text to the form only after a pause in the typing.
    written = page.locator("[data-contentpath=body] input[name$='-value-text']").first
    expect(written).to_have_value(re.compile(re.escape(sentence)))
    page.locator("footer [data-w-dropdown-target=toggle]").last.click()
    page.locator("[name=action-publish]").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def expect_cell_on_board(page, lesson, language, state):
    """Amber is ``behind``, and the cell leads to the screen of the next step."""
    course = lesson.get_parent().get_parent()
    page.goto(_address(page, f"/admin/parity/{course.translation_key}/?language={language}"))
    row = page.get_by_role("row").filter(has_text=lesson.title)
    expect(row.locator(f".parity-cell--{state}")).to_have_count(1)


def letter_to(site, name, folder):
    """What the worker sends next, as files; the plain text of the mail to the person."""
    site.run(f"""
from django.conf import settings
settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
settings.EMAIL_FILE_PATH = {str(folder)!r}
from cms.languages.notices.tasks import send_collected_notices
send_collected_notices()
""")
    for raw in _letters_in(folder):
        letter = email.message_from_bytes(raw, policy=email.policy.default)
        if letter["To"].startswith(name):
            return letter.get_body(("plain",)).get_content()
    raise AssertionError(f"no letter to {name}")


def _letters_in(folder):
    """Django puts several letters of one second into one file, with a line of hyphens after each."""
    letters = b"".join(path.read_bytes() for path in sorted(folder.glob("*"))).split(b"-" * 79)
    return [letter.lstrip() for letter in letters if letter.strip()]


def open_translation_from(page, letter):
    """The address in the letter, on the server of the test."""
    address = next(part for part in re.findall(r"https?://\S+", letter) if "/account/" not in part)
    page.goto(_address(page, re.sub(r"^https?://[^/]+", "", address)))


def translate_only_what_changed(page, sentence):
    mine = page.locator("[data-mine]")
    expect(mine).to_have_count(1)
    box = mine.locator("textarea[data-box]")
    box.fill(f"{box.input_value()} {sentence}")
    page.keyboard.press("Control+s")
    expect(page.locator("[data-mine]")).to_have_count(0)


def send_for_review(page):
    page.locator("button[name=action][value=send]").click()
    expect(page.locator(".messages .success")).to_be_visible()


def approve(page, lesson, language):
    """The reviewer's yes; the publisher's is the publication."""
    page.goto(_address(page, f"/admin/languages/review/{lesson.translation_key}/{language}/"))
    page.locator("form:has(input[name=action][value=approve]) button").click()
    expect(page.locator(".messages .success")).to_be_visible()


def expect_on_site(page, lesson, sentence, *, is_there):
    reader = page.context.browser.new_page()
    reader.goto(_address(page, lesson.get_url_parts()[2]))
    expect(reader.get_by_text(sentence)).to_have_count(1 if is_there else 0)
    reader.close()


def download_package(page, lesson, folder):
    """The texts of a SCORM 1.2 package in both languages, as one string."""
    course = lesson.get_parent().get_parent()
    page.goto(_address(page, f"/admin/packages/{course.pk}/"))
    for language in ("nb", "sv"):
        page.locator(f"input[name=language][value={language}]").check()
    with page.expect_download() as started:
        page.locator("main button[type=submit]:not([formaction])").first.click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    with zipfile.ZipFile(path) as package:
        pages = [name for name in package.namelist() if name.endswith((".html", ".js", ".json"))]
        return "\n".join(package.read(name).decode() for name in pages)


def _address(page, path):
    return re.match(r"https?://[^/]+", page.url)[0] + path
