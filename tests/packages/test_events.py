"""Other programs are told that a package is ready, and only of what is for everybody."""

import json

import pytest

from cms.api.webhooks.models import Message, Receiver
from cms.courses.models import Course
from lms_export.packages import making
from lms_export.packages.services import request_package
from tests.packages.academies import an_academy
from tests.packages.editions import released_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def edition(db):
    Receiver.objects.create(name="R", url="https://receiver.example/", events=["package.ready"])
    return released_edition(Course.objects.live().first().translation_key)


def make(edition, **order):
    package = request_package(edition, ("nb", "sv"), format="web", **order)
    making.make(package.pk)
    package.refresh_from_db()
    return package


def test_a_package_that_is_ready_is_told_with_its_checksum(edition):
    package = make(edition)
    told = json.loads(Message.objects.get().body)
    assert told["type"] == "package.ready" and told["data"]["sha256"] == package.sha256


def test_what_is_made_for_one_academy_is_told_to_nobody_else(edition):
    make(edition, academy=an_academy(brand_name="Vest akademi"))
    assert not Message.objects.exists()
