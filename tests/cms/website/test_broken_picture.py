"""A picture whose file is gone from the disk takes nothing else with it: its words stand in its place."""

import json

import lxml.html
import pytest
from django.core.cache import cache

from cms.api.stored.sweep import sweep
from cms.core.models import FundingAcknowledgement
from cms.information.models import InformationPage
from cms.website.presentation.funding import funding_plate
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_course, a_lesson, a_licence, below, front_page
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def lost():
    """A picture that was uploaded, and whose file and sizes are gone."""
    image = an_image(credit="Kari Nordmann", licence=a_licence())
    for rendition in image.renditions.all():
        rendition.file.delete(save=False)
        rendition.delete()
    image.file.storage.delete(image.file.name)
    # Wagtail remembers sizes by the picture's number, which another test's picture had.
    cache.clear()
    return image


def body(image):
    value = {"image": image.pk, "alternative_text": "En bjørk", "decorative": False, "caption": ""}
    return json.dumps([{"type": "picture", "value": value}])


@pytest.fixture
def pages(lost):
    """A page of each kind that shows it."""
    about = below(front_page(), InformationPage(title="Om", body=body(lost)))
    course = a_course(cover_image=lost, cover_alternative_text="En bjørk")
    return {"information": about, "course": course, "lesson": a_lesson(body=body(lost))}


@pytest.mark.parametrize("kind", ["information", "course", "lesson"])
def test_the_page_is_read_with_the_pictures_words(client, pages, kind):
    response = client.get(address(pages[kind]))
    assert response.status_code == 200 and "En bjørk" in response.content.decode()


@pytest.mark.parametrize("kind", ["information", "course", "lesson"])
def test_the_api_tells_the_page(client, pages, kind):
    sweep()
    response = client.get(f"/api{address(pages[kind])}", headers={"accept": "application/json"})
    assert response.status_code == 200 and "En bjørk" in response.content.decode()


def test_the_title_picture_of_its_page_is_drawn(client, pages):
    head = lxml.html.fromstring(client.get(address(pages["course"])).content)
    [picture] = head.xpath("//meta[@property='og:image']/@content")
    assert client.get("/" + picture.split("/", 3)[3]).status_code == 200


def test_who_pays_is_said_without_the_emblem(lost):
    plate = funding_plate(FundingAcknowledgement(statement="Betalt av", text="Interreg", emblem=lost))
    assert plate.emblem_url == "" and plate.statement == "Betalt av"
