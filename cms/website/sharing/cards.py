"""Cards of courses, lessons, cases, events and entries of the directory that other sites show in a frame."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page, Site

from cms.case_studies.models import CaseStudy
from cms.core.privacy import readable
from cms.courses.models import BorrowedLesson, Course, Lesson
from cms.directory.models import Cooperation, FundingProgramme, Organisation, Project
from cms.events.models import Event

KINDS = (
    Course,
    Lesson,
    BorrowedLesson,
    CaseStudy,
    Event,
    Cooperation,
    Project,
    Organisation,
    FundingProgramme,
)
WIDTH, HEIGHT = 480, 280
SMALLEST_WIDTH, SMALLEST_HEIGHT = 240, 200
_LONGEST_ADDRESS = 2_000


@dataclass(frozen=True, kw_only=True)
class Card:
    page: Page
    title: str
    summary: str
    url: str
    frame_url: str


def has_card(page: Page) -> bool:
    return page.specific_class in KINDS


def card_of(page: Page, request: HttpRequest) -> Card:
    specific = page.specific
    return Card(
        page=specific,
        title=page.title,
        summary=page.search_description or getattr(specific, "summary", ""),
        url=page.get_full_url(request) or "",
        frame_url=request.build_absolute_uri(frame_address(page)),
    )


def frame_address(page: Page) -> str:
    """Other sites keep it: it holds what stays the same wherever the page is moved or loaded again."""
    return reverse("embedded_card", args=[page.translation_key, page.locale.language_code])


def published_card(key: UUID, language: str) -> Page | None:
    """What anybody may read, of a kind that has a card."""
    pages = Page.objects.filter(translation_key=key, locale__language_code=language)
    page = readable(pages).select_related("locale").first()
    return page if page and has_card(page) else None


def page_at(address: str, request: HttpRequest) -> Page | None:
    """The page with a card at one of our own addresses; nothing at any other."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_ours = parts.scheme in ("http", "https") and parts.netloc == request.get_host()
    if not is_ours or len(address) > _LONGEST_ADDRESS or "\0" in address:
        return None
    return _at_path(parts.path)


def _at_path(path: str) -> Page | None:
    """By the path in the tree, which the address begins below the site's front page."""
    language, _, rest = path.strip("/").partition("/")
    roots = Site.get_site_root_paths()
    homes = [root.root_path for root in roots if root.language_code == language]
    if not homes or not rest:
        return None
    found = readable(Page.objects.filter(url_path=f"{homes[0]}{rest}/")).select_related("locale").first()
    return found if found and has_card(found) else None
