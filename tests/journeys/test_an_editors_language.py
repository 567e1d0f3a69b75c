"""An editor who chose Norwegian or Swedish meets no English on the screens of the editor."""

import re
from functools import cache

import pytest
from django.utils.translation import trans_real
from playwright.sync_api import expect
from wagtail.models import Page

from cms.courses.models import Lesson
from cms.demo.users import USERS_FILE
from cms.glossary.models import GlossaryTerm

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = [
    "account/",
    "pages/{course}/",
    "pages/{lesson}/edit/",
    "pages/{lesson}/history/",
    "pages/{lesson}/copy/",
    "pages/{lesson}/move/",
    "pages/{lesson}/delete/",
    "pages/{lesson}/unpublish/",
    "pages/{lesson}/usage/",
    "pages/{lesson}/workflow_history/",
    "pages/{module}/add_subpage/",
    "pages/add/courses/lesson/{module}/",
    "pages/search/?q=samarbeid",
    "bulk/wagtailcore/page/publish/?next=/admin/&id={lesson}",
    "bulk/wagtailcore/page/delete/?next=/admin/&id={lesson}",
    "images/",
    "images/add/",
    "documents/multiple/add/",
    "snippets/glossary/glossaryterm/edit/{term}/",
    "snippets/glossary/glossaryterm/history/{term}/",
    "reports/locked/",
    "reports/workflow/",
    "reports/site-history/",
    "reports/page-types-usage/",
    "workflows/list/",
    "users/",
    "parity/",
    "parity/{course_key}/",
    "parity/registers/",
    "translate/{lesson_key}/sv/",
    "translate/{lesson_key}/sv/settings/",
    "translate/{lesson_key}/sv/preview/",
    "languages/review/{lesson_key}/sv/",
    "languages/source/{lesson_key}/",
    "languages/source/{lesson_key}/?language=sv",
    "languages/jobs/",
    "languages/jobs/1/",
    "localize/submit/page/{module}/",
    "translation-files/",
    "translation-files/?page={lesson}",
    "terms/candidates/?language=nb",
    "terms/change/?language=nb&old=ildsjel&new=entusiast",
    "terms/files/",
]

ENGLISH_WORDS = re.compile(
    r"\b(the|of|and|you|your|this|these|with|page|pages|are|not|edit|view|add|delete|show|hide|choose|save"
    r"|close|select|from|more)\b",
    re.IGNORECASE,
)
"""Words that no Norwegian or Swedish text of ours has."""

NOT_TRANSLATABLE = {"Actions", "None", "English", "Save Selected"}
"""What libraries write without asking for a translation, and a language's own name."""

TEXTS = r"""() => {
    const texts = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
        if (!walker.currentNode.parentElement.closest("script, style, template, noscript, [contenteditable]"))
            texts.add(walker.currentNode.data.trim().replace(/\s+/g, " "));
    for (const element of document.querySelectorAll("body *"))
        for (const name of ["aria-label", "title", "placeholder"])
            texts.add((element.getAttribute(name) || "").trim());
    return [...texts].filter(Boolean);
}"""


@pytest.fixture
def administrator(page, site_address):
    passwords = dict(line.split() for line in USERS_FILE.read_text().splitlines() if len(line.split()) == 2)
    page.goto(f"{site_address}/admin/")
    page.locator("[name=username]").fill("admin")
    page.locator("[name=password]").fill(passwords["admin"])
    page.locator("[type=submit]").click()
    expect(page).to_have_url(f"{site_address}/admin/")
    return page


@pytest.fixture(scope="module")
def job(site):
    """The first: a page that is sent to Swedish."""
    site.run(
        "from wagtail.models import Locale\n"
        "from cms.courses.models import Lesson\n"
        "from cms.languages.submission import start_submission\n"
        "lesson = Lesson.objects.filter(locale__language_code='nb').first()\n"
        "start_submission([lesson], [Locale.objects.get(language_code='sv')])\n"
    )


@pytest.mark.usefixtures("job")
@pytest.mark.parametrize("language", ["nb", "sv"])
def test_the_editor_speaks_the_language_of_the_person(administrator, site_address, language):
    _choose_language(administrator, site_address, language)
    english = {
        (screen, text)
        for screen in _screens()
        for text in _texts_of(administrator, f"{site_address}/admin/{screen}", language)
        if _is_english(text, language)
    }
    assert english == set()


def _choose_language(page, site_address, language):
    page.goto(f"{site_address}/admin/account/")
    for field in ("first_name", "last_name"):
        page.locator(f"[name=name_email-{field}]").fill("A")
    page.locator("[name=name_email-email]").fill("a@example.org")
    page.locator("[name=locale-preferred_language]").select_option(language)
    page.locator("main form [type=submit]").last.click()
    expect(page.locator("html")).to_have_attribute("lang", language)


def _screens():
    lesson = Lesson.objects.live().get(title="Er dere klare?")
    module = lesson.get_parent()
    places = {
        "lesson": lesson.pk,
        "module": module.pk,
        "course": module.get_parent().pk,
        "term": GlossaryTerm.objects.filter(locale__language_code="nb").first().pk,
        "lesson_key": lesson.translation_key,
        "course_key": module.get_parent().translation_key,
    }
    return [screen.format(**places) for screen in SCREENS]


def _texts_of(page, address, language):
    answer = page.goto(address)
    assert answer.status == 200
    expect(page.locator("html")).to_have_attribute("lang", language)
    return page.evaluate(TEXTS)


def _is_english(text, language):
    if text in NOT_TRANSLATABLE or text in _titles():
        return False
    return text in _translated_messages(language) or bool(ENGLISH_WORDS.search(_without_titles(text)))


def _without_titles(text):
    for title in _titles():
        text = text.replace(title, "")
    return text


@cache
def _titles():
    """What the editors themselves have written, in English too, is no text of the interface."""
    titles = {title for page in Page.objects.values_list("title", "draft_title") for title in page}
    return sorted(titles, key=len, reverse=True)


@cache
def _translated_messages(language):
    """What has another text in the language than in the code: none of it may be seen there."""
    catalogue = trans_real.translation(language)._catalog
    return {message for message, text in catalogue.items() if isinstance(message, str) and text != message}
