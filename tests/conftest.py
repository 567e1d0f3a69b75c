"""What every test may ask for. The database holds the demo content: real pages in three languages."""

import os
import shutil

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import translation


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Load the demo content once; each test's changes are rolled back.

    Courses are read once, so that the sizes of their pictures are there before a test begins.
    """
    with django_db_blocker.unblock():
        call_command("load_demo", verbosity=0)
        from cms.courses.models import Course

        for course in Course.objects.live():
            Client().get(course.get_url())


@pytest.fixture(autouse=True)
def speaking_english():
    """Tests quote messages in the language they are written in; a request still speaks its own."""
    with translation.override("en"):
        yield


@pytest.fixture(scope="session")
def chromium():
    """Debian's Chromium, one for the whole run."""
    # Playwright keeps an event loop in this thread; Django would take its own calls for asynchronous ones.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    playwright = pytest.importorskip("playwright.sync_api")
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def a_slow_queue(monkeypatch):
    """What shows a published page is rewritten by the queue, and not yet when a test looks.

    Twenty documents for each page that a test publishes are most of its time. The API's own tests ask the
    sweep, or let the queue work at once.
    """
    monkeypatch.setattr("cms.api.stored.following.ask_for_stale_documents", lambda: None)
