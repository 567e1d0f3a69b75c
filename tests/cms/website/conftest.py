"""A reader of the site: no account, no cookie. One address of each kind of page, in each language."""

import pytest
from wagtail.models import Page, Site

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.courses.models import Course, Lesson, Module, Programme
from cms.glossary.models import GlossaryIndex
from cms.website.models import HomePage

PAGE_TYPES = {
    "home": HomePage,
    "programme": Programme,
    "course": Course,
    "module": Module,
    "lesson": Lesson,
    "cases": CaseStudyIndex,
    "case": CaseStudy,
    "glossary": GlossaryIndex,
}
LANGUAGES = ("nb", "sv", "en")


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
