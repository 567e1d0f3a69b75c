"""What the site says of itself stands in the footer of every page, and not among its sections."""

import json

import lxml.html
import pytest
from django.core.files.base import ContentFile
from wagtail.models import Locale

from cms.information.models import InformationPage
from cms.media.models import CreditedDocument, Licence
from tests.cms.core.sample_pages import below, front_page
from tests.cms.website.conftest import LANGUAGES, address

pytestmark = pytest.mark.django_db
TITLES = {
    "nb": ["Tilgjengelighet", "Personvern", "Lisens og sitering", "Verktøy og maler"],
    "sv": ["Tillgänglighet", "Integritet", "Licens och källhänvisning", "Verktyg och mallar"],
    "en": ["Accessibility", "Privacy", "Licences and citation", "Tools and templates"],
}


def names(html, path):
    return [link.text_content().strip() for link in html.xpath(path)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language(read, language):
    html = lxml.html.fromstring(read("course", language).content)
    assert names(html, "//footer//nav[@aria-labelledby='footer-site']//a") == TITLES[language]
    assert not set(TITLES[language]) & set(names(html, "//header//a"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statement_of_accessibility_says_what_applies_in_both_countries(client, language):
    page = InformationPage.objects.get(title=TITLES[language][0], locale__language_code=language)
    text = client.get(address(page)).content.decode()
    assert [word for word in ("uustatus.no", "DOS-lagen", "WCAG 2.2", "Digg") if word not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tools_lead_to_the_lessons_that_hold_them_in_the_language_that_is_read(client, language):
    page = InformationPage.objects.get(title=TITLES[language][3], locale__language_code=language)
    html = lxml.html.fromstring(client.get(address(page)).content)
    links = html.xpath("//aside//a/@href")
    assert (len(links), {link.split("/")[1] for link in links}) == (3, {language})


def test_a_document_says_who_made_it_and_under_which_licence(client):
    licence = Licence.objects.create(
        code="CC BY 4.0",
        title="Navngivelse",
        url="https://example.org/by",
        locale=Locale.objects.get(language_code="nb"),
    )
    file = ContentFile(b"%PDF-1.4", name="mal.pdf")
    document = CreditedDocument.objects.create(title="Mal", file=file, credit="Kari N.", licence=licence)
    body = json.dumps([{"type": "download", "value": {"document": document.pk, "title": "Mal for søknad"}}])
    page = below(front_page(), InformationPage(title="Maler", body=body))
    text = client.get(address(page)).content.decode()
    assert "Kari N." in text and 'href="https://example.org/by"' in text
