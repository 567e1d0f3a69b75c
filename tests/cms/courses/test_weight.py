"""How heavy a lesson is on a phone, said in words; nothing is made to find out."""

import pytest

from cms.courses.weight import Weight, readable_size, weight_of
from cms.media.models import CreditedImage, Rendition
from tests.cms.core.sample_activities import block
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_lesson


def a_lesson_with(image):
    picture = {"image": image.pk, "alternative_text": "A birch", "decorative": False, "caption": ""}
    return a_lesson(body=[block("picture", picture)])


def test_the_sentence_says_what_weighs():
    said = Weight(text=6_000, pictures=400_000, recordings=0).sentence
    assert said.startswith("About 406 kB on a phone: text 6 kB, pictures 400 kB, recordings 0 kB.")


@pytest.mark.parametrize(("size", "said"), [(1, "1 kB"), (999_001, "1000 kB"), (1_250_000, "1.2 MB")])
def test_sizes_are_said_in_kilobytes_and_megabytes(size, said):
    assert readable_size(size) == said


def test_a_heavy_lesson_is_warned_of():
    assert Weight(text=0, pictures=1_000_000, recordings=0).warning == ""
    assert "more than 1.0 MB" in Weight(text=0, pictures=1_000_001, recordings=0).warning


@pytest.mark.django_db
def test_a_picture_weighs_what_a_phone_loads_of_it():
    image = an_image()
    Rendition.objects.filter(image=image).delete()
    Rendition.objects.bulk_create(
        Rendition(image=image, filter_spec=spec, bytes=size, width=1, height=1, file="x")
        for spec, size in {"width-800|format-avif|avifquality-60": 7, "max-1400x1400": 70}.items()
    )
    assert weight_of(a_lesson_with(image)).pictures == 7


@pytest.mark.django_db
def test_a_picture_that_waits_for_its_sizes_weighs_what_was_uploaded():
    image = an_image()
    Rendition.objects.filter(image=image).delete()
    CreditedImage.objects.filter(pk=image.pk).update(file_size=1234)
    assert weight_of(a_lesson_with(image)).pictures == 1234
    assert not Rendition.objects.filter(image=image).exists()
