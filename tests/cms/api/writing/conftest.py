"""Persons who write by the API, each with a token for everything that they may do themselves."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Site

from cms.api.tokens.making import Grant, make_token
from cms.api.tokens.scopes import Scope
from tests.cms.core.sample_pages import a_course, a_lesson, a_module


class Writer:
    """``path`` is what stands behind the mount."""

    def __init__(self, client, name, scopes, **where):
        user = get_user_model().objects.get(username=name)
        grants = [Grant(scope=scope, **where) for scope in scopes]
        _token, secret = make_token(user, "Test", timezone.now() + timedelta(days=1), grants)
        self.client, self.headers = client, {"Authorization": f"Bearer {secret}", "Accept-Language": "en"}

    def ask(self, method, path, body=None, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.generic(
            method,
            f"/++api++{path}",
            "" if body is None else json.dumps(body),
            content_type="application/json",
            headers={**self.headers, **named},
        )

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def post(self, path, body=None, **headers):
        return self.ask("POST", path, body, **headers)

    def patch(self, path, body=None, **headers):
        return self.ask("PATCH", path, body, **headers)

    def delete(self, path, body=None, **headers):
        return self.ask("DELETE", path, body, **headers)


@pytest.fixture
def writer(client, db):
    Site.get_site_root_paths()

    def be(name="editor-nb", scopes=tuple(Scope), **where):
        return Writer(client, name, scopes, **where)

    return be


@pytest.fixture
def nb(writer):
    return writer("editor-nb")


@pytest.fixture
def admin(writer):
    return writer("admin")


@pytest.fixture
def course(db):
    """/nb/proveprogram/provekurs, published."""
    course = a_course()
    course.save_revision().publish()
    return course


@pytest.fixture
def lesson(course):
    """/nb/proveprogram/provekurs/provemodul/proveleksjon, with text and a question."""
    choices = [
        {
            "type": "choice",
            "id": f"00000000-0000-4000-8000-00000000000{n}",
            "value": {"text": t, "correct": c},
        }
        for n, t, c in ((3, "Ja", True), (4, "Nei", False))
    ]
    body = [
        {"type": "heading", "id": "00000000-0000-4000-8000-000000000001", "value": {"text": "Om oss"}},
        {
            "type": "single_choice",
            "id": "00000000-0000-4000-8000-000000000002",
            "value": {"question": "Stemmer det?", "choices": choices, "feedback": "Godt"},
        },
    ]
    lesson = a_lesson(a_module(course), body=body)
    lesson.save_revision().publish()
    return lesson


LESSON = "/nb/proveprogram/provekurs/provemodul/proveleksjon"
COURSE = "/nb/proveprogram/provekurs"
