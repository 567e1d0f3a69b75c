"""A learner plays the Norwegian pilot course from start to pass on a learning platform."""

import functools
import http.server
import json
import shutil
import threading
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect

from cms.courses.models import Course
from lms_export.exporting import export
from lms_export.html.answers import key_of
from lms_export.reader import read_course

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PLATFORM = Path(__file__).parents[1] / "lms_export/browser/scorm_again.html"
SCORM_AGAIN = Path(__file__).parents[2] / "node_modules/scorm-again/dist/scorm12.js"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format, *args):
        """Says nothing: the tests speak."""


@pytest.fixture
def pilot_course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def platform(pilot_course, tmp_path):
    """The address of a page with scorm-again and the exported package in a frame."""
    package = export(pilot_course, "scorm12", ("nb",), tmp_path).written.path
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "nb")
    for file in (PLATFORM, SCORM_AGAIN):
        shutil.copy(file, tmp_path)
    handler = functools.partial(Quiet, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/scorm_again.html"
    server.shutdown()


def answer_what_is_asked(course, keys):
    for form in course.locator(".sy-page--current form[id^=q-]").all():
        question = form.get_attribute("id").removeprefix("q-")
        if question in keys:
            for letter in keys[question]:
                form.locator(f"input[value='{letter}']").check()
            form.locator("[type=submit]").click()


def test_a_learner_plays_the_pilot_course_from_start_to_pass(page, platform, pilot_course):
    questions = read_course(pilot_course, ("nb",)).course.questions
    keys = {question.id: key_of(question) for question in questions}
    page.goto(platform)
    course = page.frame_locator("#course")
    course.locator("[data-start]").click()
    for _page in range(14 + 4):
        expect(course.locator(".sy-page--current h1")).to_be_focused()
        answer_what_is_asked(course, keys)
        course.locator("[data-next]").click()
    expect(course.locator(".sy-page--current")).to_contain_text("100")
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    record = json.loads(page.evaluate("localStorage.getItem('cmi')"))
    assert (record["core"]["lesson_status"], record["core"]["score"]["raw"]) == ("passed", "100")
    assert len(record["interactions"]) == len(questions)
