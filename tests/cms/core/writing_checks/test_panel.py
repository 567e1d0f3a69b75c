"""The checks in the editor: of the draft in the form, for every type of page, in three languages."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page

from cms.core.blocks import LessonBodyBlock
from cms.core.pages import BasePage
from cms.core.writing_checks.findings import Kind, check
from cms.core.writing_checks.reading import draft_of
from cms.information.models import InformationPage
from tests.cms.browsing import faults
from tests.cms.core.sample_pages import a_lesson, below, front_page

pytestmark = pytest.mark.django_db

BODY = [
    {"type": "heading", "id": "h", "value": {"text": "Rapport"}},
    {"type": "paragraph", "id": "p", "value": {"text": '<p>Les <a href="https://x.example/">her</a></p>'}},
]


@pytest.fixture
def page():
    return below(front_page(), InformationPage(title="Om", body=BODY))


def test_a_page_is_read_in_its_order(page):
    assert [type(piece).__name__ for piece in draft_of(page).pieces] == ["Prose", "Heading", "Prose", "Link"]


def test_a_lesson_is_read_with_its_activities():
    question = {"type": "reflection", "id": "r", "value": {"question": "Hva nå?"}}
    lesson = a_lesson(body=LessonBodyBlock().to_python([question]))
    assert "Hva nå?" in [getattr(piece, "text", "") for piece in draft_of(lesson).pieces]


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_every_type_of_page_is_read_in_every_language(language):
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1).specific()
    one_of_each = {type(page): page for page in pages if isinstance(page, BasePage)}
    reports = [check(draft_of(page)) for page in one_of_each.values()]
    assert len(reports) > 8
    assert all(Kind.NO_ALTERNATIVE_TEXT not in {f.kind for f in report.findings} for report in reports)


def form_of(page, **changes):
    return {
        "title": page.title,
        "slug": page.slug,
        "summary": "",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "heading",
        "body-0-id": "5b3fdb8e-4f0b-4a7d-9d3f-9f4d2c9f2a11",
        "body-0-value-text": "Alene",
        "related-count": "0",
        "sources-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **changes,
    }


def test_what_stands_in_the_form_is_checked_and_nothing_is_stored(nb_editor, page):
    answer = nb_editor.post(reverse("writing_checks", args=[page.pk]), form_of(page)).content.decode()
    assert "There is nothing below this heading" in answer
    assert "#block-5b3fdb8e-4f0b-4a7d-9d3f-9f4d2c9f2a11-section" in answer
    assert page.revisions.count() == 0


def test_a_page_that_is_not_made_yet_is_checked(nb_editor, page):
    where = ["information", "informationpage", front_page().pk]
    answer = nb_editor.post(reverse("writing_checks_of_new_page", args=where), form_of(page, slug=""))
    assert "There is no date for the next review" in answer.content.decode()


def test_a_form_with_a_mistake_gets_a_sentence(nb_editor, page):
    answer = nb_editor.post(reverse("writing_checks", args=[page.pk]), form_of(page, title="x" * 300))
    assert (answer.status_code, "corrected" in answer.content.decode()) == (422, True)


def test_nobody_checks_a_page_of_another_language(client, page):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    assert client.post(reverse("writing_checks", args=[page.pk]), form_of(page)).status_code == 302


@pytest.mark.browser
def test_the_side_panel_says_it_while_writing(visitor, page):
    visitor.log_in(get_user_model().objects.get(username="editor-nb"), "nb")
    tab = visitor.see(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    tab.locator('[data-side-panel-toggle="checks"], [aria-controls*="checks"]').first.click()
    tab.get_by_text("Lenketeksten sier ikke hvor den fører", exact=True).wait_for()
    assert faults(tab, ".writing-checks") == []
