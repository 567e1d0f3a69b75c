"""The review screen and the guests' page in a real browser: accessible, narrow enough, without a script."""

import re

import pytest
from django.core.cache import cache
from django.urls import reverse

from cms.languages.models import SegmentComment
from cms.languages.review import approve, send_for_review
from cms.languages.review.invitations import invite
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.browsing import faults, is_too_wide, press_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# Wagtail's own shell around our screen is not ours to judge.
OURS = ".synergos"


@pytest.fixture
def changed(translated, sv, people):
    """Published once, then a sentence changed and sent again: the screen shows a difference."""
    cache.clear()
    send_for_review(translated, sv, people["translator-sv"])
    approve(translated, sv, people["reviewer-sv"])
    approve(translated, sv, people["publisher-sv"])
    write_translations(translated, sv, {"Vann er vått.": "Vatten är ganska vått."})
    send_for_review(translated, sv, people["translator-sv"])
    return translated


@pytest.fixture
def screen(client, people, changed):
    client.force_login(people["reviewer-sv"])
    return reverse("review_translation", args=[changed.translation_key, "sv"])


@pytest.fixture
def link(changed, sv, people):
    return re.sub(r"^https?://[^/]+", "", invite(changed, sv, people["translator-sv"], "Sissel")[1])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_review_screen(visitor, screen, people, scheme):
    page = visitor.log_in(people["reviewer-sv"], theme=scheme).see(screen)
    assert faults(page, OURS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_guests_page(visitor, link, scheme):
    assert faults(visitor.see(link, color_scheme=scheme), "html") == []


@pytest.mark.parametrize("width", [320, 1280])
def test_the_review_screen_does_not_scroll_sideways(visitor, screen, width):
    assert not is_too_wide(visitor.see(screen), OURS, width)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_guests_page_does_not_scroll_sideways(visitor, link, width):
    assert not is_too_wide(visitor.see(link), "main", width)


def test_the_form_of_a_guest_opens_without_a_script(visitor, link):
    page = visitor.see(link, width=360, java_script_enabled=False)
    page.locator("#p2 summary").click()
    assert page.locator("#p2 textarea").is_visible()


def test_the_guests_page_breaks_none_of_its_own_rules(visitor, link):
    page = visitor.see(link, bypass_csp=False)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.reload()
    assert [text for text in complaints if "Content Security Policy" in text] == []


def test_norwegian_stands_left_and_swedish_right(visitor, screen):
    page = visitor.see(screen)
    source = page.locator("#p2 .review-pair__side--nb").bounding_box()
    target = page.locator("#p2 .review-pair__side--sv").bounding_box()
    assert source["x"] < target["x"]


def test_a_guest_comments_with_the_keyboard_alone(visitor, link, changed):
    page = visitor.see(link, width=360)
    press_until(page, page.locator("#p2 summary"))
    page.keyboard.press("Enter")
    press_until(page, page.locator("#p2 textarea"))
    page.keyboard.type("Brödet är inte vårt.")
    press_until(page, page.locator("#p2 button[type=submit]"))
    page.keyboard.press("Enter")
    page.locator(".guest-said").wait_for()
    comment = SegmentComment.objects.get(object_key=changed.translation_key)
    assert (comment.body, comment.author) == ("Brödet är inte vårt.", "Sissel")


def test_a_reviewer_sends_back_with_the_keyboard_alone(visitor, screen, changed, people, sv):
    page = visitor.log_in(people["reviewer-sv"], "sv").see(screen)
    press_until(page, page.locator("#reason"))
    page.keyboard.type("Det ska vara blött.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(".messages .success").wait_for()
    assert page.get_by_text("Tillbakaskickad till översättaren.").is_visible()
    assert page.get_by_text("Det ska vara blött.").is_visible()


@pytest.fixture
def despite(visitor, lesson, sv, in_swedish, people):
    """What a publisher sees of a translation with a text missing, opened to publish it nevertheless."""
    submit(lesson, [sv])
    write_translations(lesson, sv, {text: in_swedish[text] for text in list(in_swedish)[:2]})
    address = reverse("review_translation", args=[lesson.translation_key, "sv"])

    def open_one(theme="light", **options):
        page = visitor.log_in(people["publisher-sv"], "sv", theme).see(address, **options)
        page.locator("#gate summary").click()
        return page

    return open_one


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_what_publishes_despite_objections(despite, theme):
    assert faults(despite(theme), "#gate") == []


def test_what_publishes_despite_objections_fits_a_narrow_screen(despite):
    assert not is_too_wide(despite(), "#gate")
