"""A reader of the site: no account, no cookie. One address of each kind of page, in each language."""

from contextvars import copy_context

import pytest
from wagtail.models import Page, Site

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.courses.models import Course, Lesson, Module, Programme
from cms.directory.models import Cooperation, Directory, FundingProgramme, Organisation, Project
from cms.events.models import EventIndex
from cms.glossary.models import GlossaryIndex
from cms.information.models import InformationPage
from cms.website.models import HomePage

PAGE_TYPES = {
    "home": HomePage,
    "programme": Programme,
    "course": Course,
    "module": Module,
    "lesson": Lesson,
    "cases": CaseStudyIndex,
    "case": CaseStudy,
    "directory": Directory,
    "cooperation": Cooperation,
    "organisation": Organisation,
    "project": Project,
    "funding": FundingProgramme,
    "events": EventIndex,
    "glossary": GlossaryIndex,
    "information": InformationPage,
}
LANGUAGES = ("nb", "sv", "en")
ORIGIN = "http://127.0.0.1:8000"


def address(page: Page) -> str:
    return page.get_url_parts()[2]


@pytest.fixture
def page_of(db):
    """The first live page of a kind in a language."""
    Site.get_site_root_paths()

    def find(kind, language="nb"):
        pages = PAGE_TYPES[kind].objects.live().filter(locale__language_code=language)
        return pages.order_by("path").first()

    return find


@pytest.fixture
def read(client, page_of):
    """The answer to a reader who opens a page, by kind and language."""

    def get(kind, language="nb", query=""):
        return client.get(address(page_of(kind, language)) + query)

    return get


@pytest.fixture
def open_path(chromium, client):
    """Opens an address in a browser. Django itself answers each request: no server, no network.

    It answers within the test's own transaction, for which Playwright's own context has no connection.
    """
    contexts = []

    def answer(route, request):
        response = client.get(request.url.removeprefix(ORIGIN), headers={"accept": "*/*"})
        body = response.getvalue()
        route.fulfill(status=response.status_code, headers=dict(response.headers), body=body)

    def open_one(path, watch=None, **options):
        context = chromium.new_context(**options)
        contexts.append(context)
        of_the_test = copy_context()
        context.route("**/*", lambda route, request: of_the_test.copy().run(answer, route, request))
        page = context.new_page()
        if watch:
            watch(page)
        page.goto(ORIGIN + path)
        return page

    yield open_one
    for context in contexts:
        context.close()
