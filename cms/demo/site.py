"""The site: its languages and the front page of each."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from cms.core.models import FundingAcknowledgement
from cms.demo.files import SOURCE_LANGUAGE, read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.media.models import Licence
from cms.website.models import HomePage


def load_locales() -> tuple[Locale, list[Locale]]:
    """The source language, and the configured languages that the content files hold."""
    locales = [
        Locale.objects.get_or_create(language_code=code)[0]
        for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES
    ]
    source = next(locale for locale in locales if locale.language_code == SOURCE_LANGUAGE)
    spoken = read("site")["home"]["title"]
    return source, [locale for locale in locales if locale != source and locale.language_code in spoken]


def load_home(
    locale: Locale,
    funding: FundingAcknowledgement,
    licence: Licence,
    roles: Roles,
    translations: Translations,
) -> HomePage:
    text, words = read("site")["home"], Words()
    page = HomePage(
        translation_key=identifier("home"),
        locale=locale,
        slug=locale.language_code,
        title=words(text["title"]),
        tagline=words(text["tagline"]),
        summary=words(text["summary"]),
        funding=funding,
        licence=licence,
        **roles.responsibility(),
    )
    home = place_page(Page.get_first_root_node(), page, words, translations)
    _point_site_at(home)
    return home


def _point_site_at(home: HomePage) -> None:
    """Wagtail's welcome page goes; a site that an editor has set up stays."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is None or site.root_page.specific_class is Page:
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        site = site or Site(is_default_site=True)
        site.root_page, site.site_name = home, settings.WAGTAIL_SITE_NAME
        site.hostname, site.port = address.hostname or "localhost", address.port or 80
        site.save()
    for page in Page.objects.filter(depth=2, slug="home"):
        if page.specific_class is Page:
            page.delete()
