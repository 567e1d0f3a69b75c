"""A page whose draft says more than what is published, and a link to it."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Site

from cms.api.previews.links import address_with, make_link
from cms.api.tokens.caller import Caller
from cms.api.tokens.making import Grant, make_token
from cms.api.tokens.scopes import Scope
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

ID = "00000000-0000-4000-8000-0000000000"


def choice(number, text, correct, feedback=""):
    value = {"text": text, "correct": correct, "feedback": feedback}
    return {"type": "choice", "id": f"{ID}1{number}", "value": value}


BODY = [
    {"type": "heading", "id": f"{ID}01", "value": {"text": "Nytt i utkastet"}},
    {
        "type": "single_choice",
        "id": f"{ID}02",
        "value": {
            "question": "Stemmer det?",
            "choices": [choice(1, "Ja", True, "Røpet av valget"), choice(2, "Nei", False)],
            "feedback": "Røpet av spørsmålet",
        },
    },
    {
        "type": "number",
        "id": f"{ID}03",
        "value": {"question": "Hvor mange?", "minimum": "4711", "maximum": "4711"},
    },
]


@pytest.fixture
def person(db):
    Site.get_site_root_paths()
    return get_user_model().objects.get(username="editor-nb")


@pytest.fixture
def page(db):
    """A published lesson without words, whose draft asks and tells."""
    lesson = a_lesson(a_module(a_course()), title="Publisert tittel")
    lesson.save_revision().publish()
    lesson.title, lesson.body = "Utkastets tittel", BODY
    lesson.save_revision()
    return lesson


@pytest.fixture
def made(person):
    """(link, path) for a page; made by the editor of nb."""

    def make(page, person=person, days=7, **caller):
        link, token = make_link(Caller(user=person, **caller), page, "Sissel", days)
        return link, path_of(address_with(token))

    return make


@pytest.fixture
def path(made, page):
    return made(page)[1]


@pytest.fixture
def partner(person):
    """The editor with an access token that reads drafts."""
    token, _secret = make_token(
        person, "Partner", timezone.now() + timedelta(days=2), [Grant(scope=Scope.READ_DRAFTS)]
    )
    return Caller(user=person, token=token, grants=list(token.grants.all()))


def path_of(address):
    return re.sub(r"^https?://[^/]+", "", address)
