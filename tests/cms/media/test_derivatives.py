"""A picture gets lighter files once, when it is uploaded."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from PIL import Image

from cms.media.derivatives import derivative_specs, missing_specs
from cms.media.models import CreditedImage, Rendition

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_remembered():
    """A test's pictures are rolled back, and the next ones get their numbers."""
    cache.clear()


def uploaded(width, name="birch.jpg"):
    file = BytesIO()
    Image.new("RGB", (width, 10)).save(file, "JPEG")
    return CreditedImage.objects.create(title="Birch", file=ContentFile(file.getvalue(), name))


def made(image):
    return {
        (rendition.file.name.rpartition(".")[2], rendition.width)
        for rendition in image.renditions.filter(filter_spec__startswith="width")
    }


def test_there_are_three_formats_and_none_is_wider_than_the_picture():
    widths = (480, 600)
    assert made(uploaded(600)) == {(kind, width) for kind in ("avif", "webp", "jpg") for width in widths}


def test_a_wide_picture_is_made_at_most_1400_pixels_wide():
    assert {width for _kind, width in made(uploaded(1600))} == {480, 800, 1400}


def test_a_drawing_is_left_as_it_is():
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="10"/>'
    image = CreditedImage.objects.create(title="Map", file=ContentFile(drawing, "map.svg"))
    assert (derivative_specs(image), image.renditions.count()) == ([], 0)


def test_what_is_made_is_measured():
    rendition = Rendition.objects.filter(image=uploaded(500)).first()
    content = rendition.file.storage.open(rendition.file.name).read()
    assert (rendition.sha256, rendition.bytes) == (sha256(content).hexdigest(), len(content))


def test_nothing_is_made_twice():
    image = uploaded(500)
    before = set(image.renditions.values_list("pk", flat=True))
    image.save()
    assert set(image.renditions.values_list("pk", flat=True)) == before
    assert missing_specs(image) == []


def test_a_file_that_is_gone_stops_nobody():
    image = uploaded(500)
    image.renditions.all().delete()
    image.file.storage.delete(image.file.name)
    image.save()
    assert not image.renditions.exists()
