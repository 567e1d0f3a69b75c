"""A site that keeps its rendered pages, and a reader who counts what is asked of the database."""

from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cms.website.conftest import address


@pytest.fixture(autouse=True)
def keeping(settings, db):
    settings.KEEP_RENDERED_PAGES = True
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def reading(client, page_of):
    """``reading(page)``: status, text, ETag, and how many queries the answer took."""
    page_of("home")

    def read(page, **headers):
        path = page if isinstance(page, str) else address(page)
        with CaptureQueriesContext(connection) as captured:
            response = client.get(path, headers=headers)
        return SimpleNamespace(
            response=response,
            status=response.status_code,
            etag=response.get("ETag"),
            text="" if response.get("Content-Encoding") else response.content.decode(),
            queries=len(captured),
            asked=captured.captured_queries,
        )

    return read
