"""What stands around every page: head, header, language switch, funding, footer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page

from cms.core.models import FundingAcknowledgement
from cms.core.privacy import closed_sections, is_public, readable
from cms.core.public_changes.sharing import shared
from cms.core.shared_drafts import shared_draft
from cms.information.models import InformationPage
from cms.media.models import Licence
from cms.website.presentation.addresses import address, reader_language
from cms.website.presentation.behind import Behind, behind_of
from cms.website.presentation.citation import citation
from cms.website.presentation.dates import long_date
from cms.website.presentation.elsewhere import OnlyElsewhere, StandIn, only_elsewhere, stand_in_label
from cms.website.presentation.family import PageFamily
from cms.website.presentation.feedback import FeedbackForm, feedback_form
from cms.website.presentation.funding import Funding, funding_plate
from cms.website.presentation.language_links import language_links, links_to_homes
from cms.website.presentation.links import LanguageLink, Link
from cms.website.presentation.reservation import Reservation, reservation_of
from cms.website.presentation.sides import NEUTRAL, side_of
from cms.website.search.addresses import search_address


@dataclass(frozen=True, kw_only=True)
class Frame:
    language: str
    side: str = NEUTRAL
    home_url: str
    search_url: str = ""
    languages: tuple[LanguageLink, ...]
    title: str = ""
    description: str = ""
    canonical: str = ""
    is_kept_by_engines: bool = True
    alternates: tuple[Link, ...] = ()
    navigation: tuple[Link, ...] = ()
    of_the_site: tuple[Link, ...] = ()
    crumbs: tuple[Link, ...] = ()
    funding: Funding | None = None
    opens_with_funding: bool = False
    licence: Licence | None = None
    citation: str = ""
    updated: str = ""
    reservation: Reservation | None = None
    behind: Behind | None = None
    next_review: str = ""
    stand_in: StandIn | None = None
    elsewhere: OnlyElsewhere | None = None
    feedback: FeedbackForm | None = None

    @property
    def neighbours(self) -> tuple[LanguageLink, ...]:
        """The doors of the masthead: the other side; for the clearing, both."""
        return tuple(
            link
            for link in self.languages
            if not link.is_current and link.door != NEUTRAL and link.door != self.side and link.is_available
        )

    @property
    def missing_languages(self) -> tuple[LanguageLink, ...]:
        return tuple(link for link in self.languages if not link.is_available and not link.stands_in)


def frame_of(
    family: PageFamily,
    request: HttpRequest,
    *,
    funding: FundingAcknowledgement | None = None,
    opens_with_funding: bool = False,
    licence: Licence | None = None,
) -> Frame:
    """Three queries beside the family's; the home page's funding where the page has none of its own."""
    page, home = family.page, family.home
    sections, of_the_site = _sections(family)
    languages = language_links(family, request)
    stand_in = stand_in_label(family, request)
    canonical = page.get_full_url(request) or ""
    terms = licence or (home.licence if home else None)
    return Frame(
        language=family.language,
        side=side_of(family.language),
        home_url=(address(home, request) if home else "") or f"/{family.language}/",
        search_url=search_address(reader_language(request, page)),
        languages=languages,
        title=page.seo_title or page.title,
        description=described(page) or (home.summary if home else ""),
        canonical=canonical,
        alternates=_alternates(languages, request),
        navigation=_links(sections, family, request),
        of_the_site=_links(of_the_site, family, request),
        crumbs=_crumbs(family, request),
        funding=funding_plate(funding or (home.funding if home else None)),
        opens_with_funding=opens_with_funding,
        licence=terms,
        citation=citation(page, canonical, terms),
        updated=long_date(page.last_published_at),
        reservation=reservation_of(page),
        behind=behind_of(family, languages),
        next_review=long_date(getattr(page, "next_review_date", None)),
        stand_in=stand_in,
        elsewhere=None if stand_in else only_elsewhere(family, request),
        feedback=feedback_form(page, request),
    )


def frame_of_a_view(frame: Frame, title: str, **more: Any) -> Frame:
    """``frame`` around what is no page of the tree: no engine keeps it, and it has no date and no terms."""
    return replace(
        frame,
        title=title,
        description="",
        canonical="",
        alternates=(),
        is_kept_by_engines=False,
        licence=None,
        citation="",
        updated="",
        reservation=None,
        behind=None,
        next_review="",
        elsewhere=None,
        feedback=None,
        **more,
    )


def frame_without_page() -> Frame:
    """For the page that is not there, written in both languages: no database is asked."""
    language = get_language() or settings.LANGUAGE_CODE
    links = links_to_homes(("nb", "sv", "en"), current=("nb", "sv"))
    return Frame(
        language=language,
        home_url=f"/{language}/",
        search_url=search_address(language),
        languages=links,
    )


def described(page: Page) -> str:
    """What its editors say it is about."""
    summary = getattr(page, "summary", "") or getattr(page, "introduction", "")
    return page.search_description or summary


def _alternates(languages: tuple[LanguageLink, ...], request: HttpRequest) -> tuple[Link, ...]:
    """Every language the page exists in, and the page a reader without any of them gets."""
    links = [
        Link(title=link.language, url=request.build_absolute_uri(link.url))
        for link in languages
        if link.is_available
    ]
    default = next((link for link in links if link.title == settings.LANGUAGE_CODE), None)
    return (*links, Link(title="x-default", url=default.url)) if default else tuple(links)


def _sections(family: PageFamily) -> tuple[list[Page], list[Page]]:
    """The pages right below the home page: its sections, and what the site says of itself.

    The latter are pages of running text that are not to stand in menus. They stand in the footer.
    """
    home = family.home
    below = shared(f"below-{home.pk}", lambda: list(readable(home.get_children()))) if home else []
    texts = ContentType.objects.get_for_model(InformationPage)
    of_the_site = [page for page in below if page.content_type_id == texts.pk and not page.show_in_menus]
    return [page for page in below if page not in of_the_site], of_the_site


def _links(pages: Iterable[Page], family: PageFamily, request: HttpRequest) -> tuple[Link, ...]:
    return tuple(
        Link(
            title=page.title,
            url=address(page, request),
            is_current=family.page.path.startswith(page.path),
        )
        for page in pages
    )


def _crumbs(family: PageFamily, request: HttpRequest) -> tuple[Link, ...]:
    above = family.ancestors
    if shared_draft(request):
        closed = closed_sections()
        above = tuple(page for page in above if is_public(page, closed))
    return tuple(Link(title=page.title, url=address(page, request)) for page in above)
