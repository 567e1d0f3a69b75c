"""The screens for files and terms in a real browser: no accessibility fault, no sideways scroll."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale

from cms.languages.terms.candidates import search_candidates
from cms.languages.terms.files.changes import export_terms
from tests.cms.browsing import faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = ("exchange", "ready", "preview", "outcome", "candidates", "change", "files", "terms")


@pytest.fixture
def admin(client):
    user = get_user_model().objects.get(username="admin")
    client.force_login(user)
    return user


@pytest.fixture
def address(client, admin, came_back, submitted):
    """The address of each screen, with something to look at: a text to take over, to decide on, to refuse."""

    def of(screen):
        if screen == "ready":
            order = {"language": "sv", "what": "branch", "page": submitted.get_parent().pk, "format": "po"}
            client.get(reverse("languages_exchange_send"), order)
            return reverse("languages_exchange")
        if screen == "outcome":
            form = {"file": SimpleUploadedFile("lesson.po", came_back("po")), "written_by": "file"}
            preview = client.post(reverse("languages_exchange_receive"), form, follow=True)
            part = f"{submitted.translation_key}:sv"
            take_over = f"{preview.request['PATH_INFO']}take-over/"
            return client.post(take_over, {"part": part}, follow=True).request["PATH_INFO"]
        if screen == "preview":
            content = came_back().replace(b"Br\xc3\xb6d &amp; vatten", b"x" * 300)
            submitted.body[1].value["claim"] = "Vann er svært vått."
            submitted.save_revision().publish()
            form = {"file": SimpleUploadedFile("lesson-nb-sv.xlf", content), "written_by": "machine"}
            return client.post(reverse("languages_exchange_receive"), form, follow=True).request["PATH_INFO"]
        if screen == "terms":
            content = export_terms("csv").replace(b",ildsjel,", "glødesjel".encode().join([b",", b","]))
            form = {"file": SimpleUploadedFile("terms.csv", content)}
            return client.post(reverse("languages_term_receive"), form)["Location"]
        if screen == "change":
            form = {"language": "nb", "old": "ildsjel", "new": "entusiast"}
            response = client.post(reverse("languages_term_change"), form, follow=True)
            return response.redirect_chain[-1][0]
        if screen == "candidates":
            search_candidates(Locale.objects.get(language_code="nb"))
        return {
            "exchange": reverse("languages_exchange"),
            "candidates": reverse("languages_term_candidates") + "?language=nb",
            "files": reverse("languages_term_files"),
        }[screen]

    return of


@pytest.fixture
def open_screen(visitor, admin, address):
    def open_one(screen, theme="light"):
        visitor.log_in(admin, theme=theme)
        return visitor.see(address(screen))

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing(open_screen, screen, theme):
    assert faults(open_screen(screen, theme), ".exchange") == []


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_scrolls_sideways(open_screen, screen):
    assert not is_too_wide(open_screen(screen), ".exchange")


@pytest.mark.parametrize("screen", ("preview", "terms", "change"))
def test_every_choice_is_made_from_the_keyboard(open_screen, screen):
    page = open_screen(screen)
    box = page.locator(".exchange form input[type=checkbox]").first
    before = box.is_checked()
    box.focus()
    page.keyboard.press("Space")
    assert box.is_checked() is not before


def test_the_title_of_the_screen_is_not_broken_within_a_word(open_screen):
    page = open_screen("exchange")
    page.set_viewport_size({"width": 360, "height": 800})
    title = page.locator(".w-header__title")
    line = title.evaluate("title => parseFloat(getComputedStyle(title).lineHeight)")
    page.wait_for_function("() => innerWidth === 360")
    assert title.evaluate("title => title.getBoundingClientRect().height") < 1.5 * line
