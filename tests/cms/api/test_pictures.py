"""A picture is given with its rights, and left out where somebody in it has not agreed."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_lesson, a_licence

pytestmark = pytest.mark.django_db


def a_picture(reader, **fields):
    image = an_image(**{"credit": "Kari Nordmann", "licence": a_licence(), **fields})
    value = {"image": image.pk, "alternative_text": "A birch", "decorative": False, "caption": ""}
    return reader.page(a_lesson(body=json.dumps([{"type": "picture", "value": value}])))["body"][0]


def test_a_picture_is_given_with_its_alternative_text(reader):
    assert a_picture(reader)["alternative_text"] == "A birch"


def test_a_picture_is_given_with_credit_and_licence(reader):
    image = a_picture(reader)["image"]
    assert (image["credit"], image["licence"]["code"]) == ("Kari Nordmann", "CC BY 4.0")


def test_a_picture_is_given_with_an_address_and_its_size(reader):
    image = a_picture(reader)["image"]
    assert image["url"].startswith("http://testserver/media/")
    assert (image["width"], image["height"]) == (8, 6)


def test_persons_who_agreed_are_shown(reader):
    assert a_picture(reader, persons_shown=True, consent_api=True)["image"]["url"]


@pytest.mark.parametrize(
    "consent",
    [
        {},
        {"consent_site": True, "consent_package": True, "consent_print": True},
        {"consent_api": True, "consent_expires": timezone.localdate() - timedelta(days=1)},
    ],
    ids=["none", "for other uses", "expired"],
)
def test_persons_who_have_not_agreed_are_left_out(reader, consent):
    image = a_picture(reader, persons_shown=True, **consent)["image"]
    assert image["url"] is None
    assert "Kari" not in image["credit"]


@pytest.mark.parametrize("missing", [{"credit": ""}, {"licence": None}], ids=["credit", "licence"])
def test_a_picture_without_rights_is_left_out(reader, missing):
    assert a_picture(reader, **missing)["image"]["url"] is None


def test_a_consent_is_good_on_its_last_day(reader):
    consent = {"persons_shown": True, "consent_api": True, "consent_expires": timezone.localdate()}
    assert a_picture(reader, **consent)["image"]["url"]
