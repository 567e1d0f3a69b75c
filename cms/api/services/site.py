"""The site as a whole."""

from __future__ import annotations

import msgspec
from django.conf import settings
from rest_framework.request import Request

from cms.api.projection import SITE_TITLE
from cms.api.services.registry import MOUNT, service
from cms.api.services.shapes import Shape, service_address
from cms.api.stored.models import StoredPage
from cms.media.derivatives import WIDTHS


class Features(Shape, frozen=True, kw_only=True):
    filter_aliases_by_date: bool
    multilingual: bool


class Site(Shape, frozen=True, kw_only=True):
    """``plone.allowed_sizes`` are the widths that pictures are made in, each with any height."""

    address: str = msgspec.field(name="@id")
    features: Features
    title: str = msgspec.field(name="plone.site_title")
    logo: str | None = msgspec.field(name="plone.site_logo")
    robots: str | None = msgspec.field(name="plone.robots_txt")
    default_language: str = msgspec.field(name="plone.default_language")
    available_languages: list[str] = msgspec.field(name="plone.available_languages")
    allowed_sizes: list[str] = msgspec.field(name="plone.allowed_sizes")
    time_zone: str = msgspec.field(name="plone.portal_timezone")


ANSWER = Site


@service(
    "site",
    answer=ANSWER,
    summary="The site as a whole: languages, time zone, widths of pictures",
    places=(MOUNT,),
)
def site(_row: StoredPage | None, _request: Request) -> Site:
    return Site(
        address=service_address(None, "site"),
        features=Features(filter_aliases_by_date=False, multilingual=True),
        title=SITE_TITLE,
        logo=None,
        robots=None,
        default_language=settings.LANGUAGE_CODE,
        available_languages=[code for code, _name in settings.LANGUAGES],
        allowed_sizes=[f"width-{width} {width}:65536" for width in WIDTHS],
        time_zone=settings.TIME_ZONE,
    )
