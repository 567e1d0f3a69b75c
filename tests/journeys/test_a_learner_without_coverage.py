"""A learner saves a course where there is coverage, and learns where there is none."""

import pytest
from playwright.sync_api import expect

from tests.cms.browsing import AXE

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SV = "/sv/sing/socialt-entreprenorskap-over-gransen/"
NB = "/nb/sing/sosialt-entreprenorskap-over-grensen/"
STORED = """async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()),
    ...(await indexedDB.databases()), ...(await navigator.serviceWorker.getRegistrations())].length"""

READ_ALOUD = """
import io, wave
from django.core.files.base import ContentFile
from cms.courses.models import Lesson, SpokenLesson
from cms.media.models import Licence, Recording
sound = io.BytesIO()
with wave.open(sound, "wb") as written:
    written.setparams((1, 2, 8000, 0, "NONE", ""))
    written.writeframes(bytes(160_000))
lesson = Lesson.objects.live().filter(locale__language_code="sv").order_by("path").first()
file = ContentFile(sound.getvalue(), "lest.wav")
recording = Recording.objects.create(
    title="Lest", kind="audio", file=file, credit="Kari", licence=Licence.objects.first())
SpokenLesson.objects.create(lesson=lesson, locale=lesson.locale, recording=recording)
lesson.save_revision().publish()
"""
SECONDS_OF_SOUND = """() => new Promise(heard => {
    const sound = document.querySelector("audio");
    sound.onloadeddata = () => heard(sound.duration);
    sound.addEventListener("error", () => heard(0), true);
    sound.preload = "auto";
    sound.load();
})"""


@pytest.fixture
def phone(chromium, site_address):
    """The Swedish course on a phone; whatever a script cannot do fails the test."""
    context = chromium.new_context(
        base_url=site_address, viewport={"width": 360, "height": 800}, bypass_csp=True
    )
    page = context.new_page()
    page.set_default_timeout(30_000)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(SV)
    yield page
    context.close()
    assert errors == []


def panel(page):
    return page.locator("[data-device]")


def in_state(page, state):
    # On a busy machine a course takes its time.
    expect(panel(page)).to_have_attribute("data-state", state, timeout=60_000)


def press(page, name):
    panel(page).get_by_role("button", name=name).click()


def save(page):
    press(page, "Spara på den här enheten")
    press(page, "Spara kursen")
    in_state(page, "saved")


def axe(page):
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run('[data-device]').then(result => result.violations)")
    return [one["id"] for one in found]


def answer(page):
    question = page.locator("form[data-question]", has=page.locator("input[type=radio]")).first
    question.locator("input[type=radio]").first.check()
    question.locator("[type=submit]").click()


def test_nothing_is_stored_before_it_is_pressed(phone):
    in_state(phone, "unsaved")
    press(phone, "Spara på den här enheten")
    in_state(phone, "asking")
    expect(panel(phone).locator("[data-device-asked]")).to_contain_text("MB")
    assert phone.evaluate(STORED) == 0
    assert axe(phone) == []


def test_every_lesson_opens_without_coverage_and_answers_are_there_again(phone):
    save(phone)
    lessons = phone.locator(".trail [data-step]").evaluate_all("links => links.map(link => link.pathname)")
    phone.context.set_offline(True)
    for lesson in lessons:
        phone.goto(lesson)
        expect(phone.locator("main article")).to_be_visible()
    phone.goto(lessons[0])
    expect(phone.locator(".offline-note")).to_be_visible()
    answer(phone)
    phone.context.set_offline(False)
    phone.goto(SV)
    expect(phone.locator("[data-resume]")).to_have_attribute("href", lessons[0])


def test_a_page_that_is_not_saved_says_so_in_the_readers_language(phone):
    save(phone)
    phone.context.set_offline(True)
    phone.goto(f"{SV}nytt/")
    expect(phone.get_by_role("heading", name="Ingen täckning här")).to_be_visible()
    assert axe_of_all(phone) == []


def axe_of_all(page):
    page.evaluate(AXE.read_text())
    return [one["id"] for one in page.evaluate("axe.run().then(result => result.violations)")]


def test_a_lost_connection_is_said_and_saving_goes_on_where_it_stopped(phone):
    phone.route("**/fonts/*", lambda route: route.abort())
    press(phone, "Spara på den här enheten")
    press(phone, "Spara kursen")
    in_state(phone, "half")
    expect(panel(phone).get_by_role("status")).to_contain_text("ingen täckning")
    phone.unroute("**/fonts/*")
    phone.reload()
    press(phone, "Fortsätt spara")
    in_state(phone, "saved")


def test_a_full_device_is_said_and_leaves_nothing_behind(phone):
    phone.evaluate("navigator.storage.estimate = async () => ({ quota: 10, usage: 9 })")
    press(phone, "Spara på den här enheten")
    press(phone, "Spara kursen")
    expect(panel(phone).get_by_role("status")).to_contain_text("utrymme")
    assert phone.evaluate(STORED) == 0


def test_a_browser_that_cannot_save_says_so(phone):
    phone.add_init_script("Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })")
    phone.reload()
    press(phone, "Spara på den här enheten")
    expect(panel(phone).get_by_role("status")).to_contain_text("privat fönster")


def test_what_was_saved_is_removed_with_the_keyboard_and_answers_stay(phone):
    save(phone)
    phone.goto(phone.locator(".trail [data-step]").first.get_attribute("href"))
    answer(phone)
    in_state(phone, "saved")
    panel(phone).get_by_role("button", name="Ta bort från den här enheten").press("Enter")
    in_state(phone, "unsaved")
    assert phone.evaluate("caches.keys()") == []
    assert phone.evaluate("Object.keys(localStorage).length") > 0


def test_sound_is_played_without_coverage_if_it_was_taken_along(phone, site):
    site.run(READ_ALOUD)
    press(phone, "Spara på den här enheten")
    panel(phone).get_by_role("checkbox").check()
    press(phone, "Spara kursen")
    in_state(phone, "saved")
    phone.context.set_offline(True)
    phone.goto(phone.locator(".trail [data-step]").first.get_attribute("href"))
    assert phone.evaluate(SECONDS_OF_SOUND) == 10


def test_a_newer_version_is_told_and_taken(phone, site):
    save(phone)
    site.run(
        "from cms.courses.models import Lesson\n"
        "lesson = Lesson.objects.live().filter(locale__language_code='sv').order_by('path').first()\n"
        "lesson.title = 'Nytt namn'\n"
        "lesson.save_revision().publish()\n"
    )
    phone.reload()
    in_state(phone, "newer")
    press(phone, "Uppdatera")
    in_state(phone, "saved")
    phone.context.set_offline(True)
    phone.reload()
    expect(phone.locator(".trail")).to_contain_text("Nytt namn")


def test_a_course_that_was_taken_down_says_so_and_stays_readable(phone, site):
    phone.goto(NB)
    press(phone, "Lagre på denne enheten")
    press(phone, "Lagre kurset")
    in_state(phone, "saved")
    site.run(
        "from cms.courses.models import Course\n"
        "Course.objects.get(locale__language_code='nb', live=True).unpublish()\n"
    )
    phone.reload()
    in_state(phone, "gone")
    expect(panel(phone)).to_contain_text("ikke lenger publisert")
    expect(phone.locator(".trail")).to_be_visible()
