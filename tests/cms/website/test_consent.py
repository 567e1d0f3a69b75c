"""Persons in a picture are shown to readers where, and for as long as, they agreed to it."""

from datetime import timedelta

import lxml.html
import pytest
from django.utils import timezone

from cms.case_studies.models import CaseStudy
from cms.core.models import FundingAcknowledgement
from cms.courses.models import Course
from cms.media.models import CreditedImage
from tests.cms.core.sample_images import an_image
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db
not_agreed = pytest.mark.parametrize(
    "consent",
    [
        {},
        {"consent_api": True, "consent_package": True, "consent_print": True},
        {"consent_site": True, "consent_expires": timezone.localdate() - timedelta(days=1)},
    ],
    ids=["none", "for other uses", "expired"],
)


def covers(read, **consent):
    Course.objects.update(cover_image=an_image(persons_shown=True, **consent))
    return lxml.html.fromstring(read("course").content).xpath("//img[@class='cover']")


def case_pictures(client, **consent):
    """The figures of a demo case with pictures, once these show persons."""
    CreditedImage.objects.update(persons_shown=True, **consent)
    cases = CaseStudy.objects.live().filter(locale__language_code="nb")
    case = next(case for case in cases if case.body.first_block_by_name("picture"))
    return lxml.html.fromstring(client.get(address(case)).content).xpath("//figure[img]")


@not_agreed
def test_a_cover_without_consent_is_not_shown(read, consent):
    assert not covers(read, **consent)


def test_a_cover_with_consent_is_shown(read):
    assert len(covers(read, consent_site=True)) == 1


@not_agreed
def test_a_picture_without_consent_is_not_shown_in_a_case(client, consent):
    assert not case_pictures(client, **consent)


def test_a_picture_with_consent_is_shown_in_a_case(client):
    assert case_pictures(client, consent_site=True)


def test_an_emblem_without_consent_leaves_the_placeholder(read):
    FundingAcknowledgement.objects.update(emblem=an_image(persons_shown=True))
    html = lxml.html.fromstring(read("home").content)
    assert not html.xpath("//img[@class='funding__emblem']")
    assert html.xpath("//*[@class='funding__emblem']")
