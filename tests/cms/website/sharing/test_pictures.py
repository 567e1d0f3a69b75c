"""Pictures made from titles."""

from io import BytesIO

import lxml.html
import pytest
from django.core.files.storage import default_storage
from PIL import Image

from cms.website.sharing import kept_pictures
from cms.website.sharing.kept_pictures import digest_of, picture_address
from cms.website.sharing.picture import HEIGHT, WIDTH, draw
from cms.website.sharing.tasks import draw_picture
from tests.cms.website.parts import pick


def size(picture):
    return Image.open(BytesIO(picture)).size


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Kurs", "nb"),
        ("", "sv"),
        ("Ord " * 100, "en"),
        ("x" * 400, "sma"),
        ("Åarjelsaemien ïöå 🌲 \u202e", "nn"),
    ],
)
def test_any_title_becomes_a_picture_of_one_size(title, language):
    picture = draw(title, "Leksjon", language)
    assert size(picture) == (WIDTH, HEIGHT)
    assert len(picture) < 60_000


def test_the_same_title_gives_the_same_bytes():
    assert draw("Kurs", "", "nb") == draw("Kurs", "", "nb")


def test_each_language_has_its_own_side():
    assert draw("Kurs", "", "nb") != draw("Kurs", "", "sv")


@pytest.mark.django_db
def test_a_page_names_its_picture_and_it_is_there(client, page_of):
    html = lxml.html.fromstring(client.get(page_of("course").get_url()).content)
    [image] = [
        tag.get("content") for tag in pick(html, "meta[property]") if tag.get("property") == "og:image"
    ]
    response = client.get("/title/" + image.split("/title/")[1])
    assert (response["Content-Type"], size(response.content)) == ("image/png", (WIDTH, HEIGHT))
    assert "immutable" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_picture_is_drawn_once(client, page_of, monkeypatch):
    page = page_of("course")
    draw_picture.call(page.pk)
    monkeypatch.setattr(kept_pictures, "draw", None)
    assert client.get(picture_address(page)).status_code == 200
    default_storage.delete(f"{kept_pictures.FOLDER}/{digest_of(page)}.png")


@pytest.mark.django_db
def test_an_old_address_leads_to_the_new_picture(client, page_of):
    page = page_of("course")
    response = client.get(f"/title/{page.pk}/{'0' * 32}.png")
    assert (response.status_code, response["Location"]) == (302, picture_address(page))


@pytest.mark.django_db
def test_a_private_page_has_no_picture(client, page_of):
    page = page_of("course")
    page.view_restrictions.create(restriction_type="login")
    assert client.get(picture_address(page)).status_code == 404
