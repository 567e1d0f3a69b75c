"""Sending to translation, changing the source language and the jobs that do it, in a real browser."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.submission import start_submission
from tests.cms.browsing import faults, is_too_wide, press_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = ("submit", "swap", "refused", "jobs", "job")
OURS = {"jobs": ".jobs", "job": ".job"}


@pytest.fixture
def addresses(settings, in_both, module, sv):
    """Of each screen, with something to look at: a job of which one page failed, a swap that is refused."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    job = start_submission([in_both, module], [sv], get_user_model().objects.get(username="editor-nb"))
    problems = ["Gjør siden ferdig først."]
    job.items.filter(order=1).update(status=TranslationJobItem.Status.FAILED, problems=problems)
    in_both.save_revision()
    swap = reverse("swap_source", args=[in_both.translation_key])
    return {
        "submit": reverse("submit_page_for_translation", args=[module.pk]),
        "swap": swap,
        "refused": f"{swap}?language=sv",
        "jobs": reverse("translation_jobs"),
        "job": reverse("job_progress", args=[job.pk]),
    }


@pytest.fixture
def open_screen(visitor, addresses):
    def open_one(screen, theme="light", **options):
        admin = get_user_model().objects.get(username="admin")
        return visitor.log_in(admin, theme=theme).see(addresses[screen], **options)

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing(open_screen, screen, theme):
    assert faults(open_screen(screen, theme), OURS.get(screen, ".language-form")) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_scrolls_sideways(open_screen, in_both, screen):
    TranslationJob.objects.update(title="Samfunnsentreprenørskapskompetanse" * 3)
    assert not is_too_wide(open_screen(screen), OURS.get(screen, ".language-form"))


def test_with_the_keyboard_alone_a_page_is_sent(open_screen, module, sv):
    page = open_screen("submit")
    press_until(page, page.get_by_label("Svensk"))
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.locator(".job__sentence").wait_for()
    assert TranslationJob.objects.first().items.get().object_key == module.translation_key


def test_what_failed_is_tried_again_with_the_keyboard_alone(open_screen):
    page = open_screen("job")
    press_until(page, page.get_by_role("button", name="Prøv igjen"))
    page.keyboard.press("Enter")
    page.get_by_text("Gjør siden ferdig først.").wait_for(state="detached")
    assert not TranslationJobItem.objects.filter(status=TranslationJobItem.Status.FAILED).exists()


def test_every_screen_names_what_it_is_about(open_screen, module):
    assert module.title in open_screen("submit").locator(".language-subject").inner_text()
