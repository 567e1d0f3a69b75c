"""What an editor waits for: the server's CPU time of one request, on the pilot course and on one of 61 pages.

The work that a click starts in the queue is done between the clicks, and not counted.
"""

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale

from cms.courses.models import Course, Lesson, Programme
from cms.languages.exchange.collecting import export_file
from cms.languages.exchange.scope import sources_of_page
from cms.languages.jobs.running import run_item
from cms.languages.models import TranslationJob, TranslationUpload
from cms.languages.publication import publish_translation
from cms.languages.screen.rows import rows_of
from cms.languages.screen.subject import subject_of
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.bench.bench_translation import _texts
from tests.bench.generated_pages import place_course

pytestmark = pytest.mark.django_db
TERM = {"old": "grense", "new": "skille", "language": "nb"}


@pytest.fixture(autouse=True)
def queue(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def sv(db):
    return Locale.objects.get(language_code="sv")


def of_one_page(lesson):
    place = [lesson.translation_key, "sv"]
    row = next(row for row in rows_of(subject_of(*place)) if row.segment.path != "title")
    typed = {"segment": row.key, "action": "save", f"target-{row.key}": f"{row.text}!"}
    typed |= {f"version-{row.key}": row.version, f"shown-{row.key}": row.shown}
    yield "screen", "get", reverse("translate", args=place), {}
    yield "save", "post", reverse("translate_row", args=place), typed
    yield "help", "get", reverse("translate_help", args=place), {"segment": row.key}
    yield "send_for_review", "post", reverse("review_translation", args=place), {"action": "send"}
    yield "review", "get", reverse("review_translation", args=place), {}
    yield "editor", "get", reverse("wagtailadmin_pages:edit", args=[lesson.pk]), {}


def of_a_course(course, sv):
    chosen = {"language": "sv", "what": "branch", "page": course.pk, "format": "xliff12"}
    yield "board", "get", reverse("parity_course", args=[course.translation_key]), {}
    yield "explorer", "get", reverse("wagtailadmin_explore", args=[course.pk]), {}
    yield "file_out", "get", reverse("languages_exchange_send"), chosen
    # Every translation is another one in this file: the most that a preview can have to show.
    content = export_file(sources_of_page(course, sv, with_those_below=True), sv, "xliff12")
    file = SimpleUploadedFile("a.xlf", content.replace(b"</target>", b"!</target>"))
    received = {"file": file, "written_by": "file"}
    yield "file_in", "post", reverse("languages_exchange_receive"), received
    upload = reverse("languages_exchange_preview", args=[TranslationUpload.objects.latest("created_at").pk])
    yield "file_preview", "get", upload, {}
    yield "file_take_over", "post", f"{upload}take-over/", {"part": [f"{course.translation_key}:sv"]}
    yield "term_look", "post", reverse("languages_term_change"), TERM
    found = {"job": TranslationJob.objects.filter(kind="term_look").first().pk}
    yield "term_found", "get", reverse("languages_term_change"), found
    yield "term_write", "post", reverse("languages_term_change_write"), {**TERM, "paragraph": []}
    swap = reverse("swap_source", args=[course.translation_key])
    yield "swap_look", "post", swap, {"language": "sv", "look": ""}
    look = TranslationJob.objects.filter(kind="swap_look").first().pk
    yield "swap_found", "get", swap, {"language": "sv", "look": look}
    english = [Locale.objects.get(language_code="en").pk]
    submission = {"locales": english, "with_pages_below": "on"}
    yield "submit", "post", reverse("submit_page_for_translation", args=[course.pk]), submission


def seconds_of(client, clicks):
    taken = {}
    for name, verb, address, form in clicks:
        started = time.process_time()
        response = getattr(client, verb)(address, form)
        taken[name] = time.process_time() - started
        assert response.status_code in (200, 302), name
        if name != "submit":
            work_off_the_queue()
    return taken


def work_off_the_queue():
    for job in TranslationJob.objects.filter(outcome__isnull=True):
        for item in job.items.filter(status="waiting"):
            run_item(item.pk)


def recorded(record, course, taken):
    for name, seconds in taken.items():
        record(f"click.{course}.{name}", seconds, "s", against="a second", target=1)


def test_the_pilot_course(admin_client, sv, record):
    course = Course.objects.filter(locale__language_code="nb").first()
    lesson = Lesson.objects.descendant_of(course).first()
    taken = seconds_of(admin_client, [*of_one_page(lesson)]) | seconds_of(
        admin_client, of_a_course(course, sv)
    )
    recorded(record, "pilot", taken)


def test_a_course_of_61_pages(admin_client, sv, record):
    pages = place_course(Programme.objects.get(locale__language_code="nb"), "clicks")
    for page in pages:
        submit(page, [sv])
        write_translations(page, sv, {text: f"Översatt {text}" for text in _texts(page)})
        publish_translation(page, sv)
    taken = seconds_of(admin_client, [*of_one_page(pages[2])])
    recorded(record, "course61", taken | seconds_of(admin_client, of_a_course(pages[0], sv)))
