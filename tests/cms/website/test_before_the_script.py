"""A reader is quicker than the player's scripts: what they did meanwhile is still there."""

import pytest
from playwright.sync_api import expect

from cms.courses.models import Lesson
from tests.cms.website.conftest import address

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def lesson_with(kind):
    """A Norwegian lesson that has a block of ``kind``."""
    lessons = Lesson.objects.live().filter(locale__language_code="nb")
    return next(lesson for lesson in lessons if any(block.block_type == kind for block in lesson.body))


@pytest.fixture
def slow(open_path, db, request):
    """The lesson before the player has come, but for its first script, and what lets it come."""
    page = open_path(address(lesson_with(request.param)))
    held = []
    page.route("**/player*.js", lambda route: held.append(route))
    page.reload(wait_until="commit")

    def arrive():
        page.wait_for_function("document.readyState === 'interactive'")
        held.pop().fallback()
        page.locator("[data-kept-words], form [type=submit]").first.wait_for()

    return page, arrive


@pytest.mark.parametrize("slow", ["true_false"], indirect=True)
def test_a_choice_stays_ticked(slow):
    page, arrive = slow
    choice = page.locator("form[data-question] input[type=radio]").first
    choice.check()
    arrive()
    assert choice.is_checked()


@pytest.mark.parametrize("slow", ["true_false"], indirect=True)
def test_a_choice_that_stayed_can_be_answered_with(slow):
    page, arrive = slow
    page.locator("form[data-question] input[type=radio]").first.check()
    arrive()
    page.locator("form[data-question] [type=submit]").first.click()
    assert page.locator("form[data-question] [data-result=right], [data-result=wrong]").count() == 1


@pytest.mark.parametrize("slow", ["reflection"], indirect=True)
def test_a_text_is_kept(slow):
    page, arrive = slow
    page.locator("textarea[data-text]").first.fill("Naboen min")
    arrive()
    page.unroute("**/player*.js")
    page.reload()
    expect(page.locator("textarea[data-text]").first).to_have_value("Naboen min")


@pytest.mark.parametrize("slow", ["checklist"], indirect=True)
def test_a_ticked_line_is_kept(slow):
    page, arrive = slow
    page.locator("[data-checklist] input").first.check()
    arrive()
    page.unroute("**/player*.js")
    page.reload()
    expect(page.locator("[data-checklist] input").first).to_be_checked()
