"""Pictures come with the lighter files that are made, lessons with their readings aloud."""

from io import BytesIO

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image
from wagtail.models import Locale

from cms.courses.models import SpokenLesson
from cms.media.models import CreditedImage, Recording, Rendition
from lms_export.reader import read_course, read_lesson
from tests.cms.core.sample_activities import block, number
from tests.cms.core.sample_pages import a_course, a_lesson, a_licence, a_module

pytestmark = pytest.mark.django_db


@pytest.fixture
def image():
    cache.clear()
    file = BytesIO()
    Image.new("RGB", (600, 10)).save(file, "JPEG")
    return CreditedImage.objects.create(title="Birch", file=ContentFile(file.getvalue(), "birch.jpg"))


def a_picture(image):
    return block("picture", {"image": image.pk, "alternative_text": "A birch", "decorative": False})


def read_picture(image):
    lesson, reading = read_lesson(a_lesson(body=[a_picture(image)]))
    return lesson.body[0], reading.assets


def test_the_lighter_files_of_a_picture_are_assets(image):
    picture, assets = read_picture(image)
    types = {assets.found[each.asset].media_type for each in picture.renditions}
    assert {each.width for each in picture.renditions} == {480, 600}
    assert types == {"image/avif", "image/webp", "image/jpeg"}


def test_a_picture_that_waits_for_them_is_read_without_and_none_is_made(image):
    image.renditions.exclude(filter_spec="max-1400x1400").delete()
    assert read_picture(image)[0].renditions == ()
    assert Rendition.objects.filter(image=image).count() == 1


def test_a_lesson_read_aloud_names_the_recording_of_each_language():
    recording = Recording.objects.create(
        title="Lest",
        kind="audio",
        file=ContentFile(b"sound", "lest.mp3"),
        credit="Kari",
        licence=a_licence(),
    )
    lesson = a_lesson()
    for language in ("nb", "sv"):
        locale = Locale.objects.get(language_code=language)
        SpokenLesson.objects.create(lesson=lesson, locale=locale, recording=recording)
    read, reading = read_lesson(lesson)
    assert set(read.spoken) == {"nb"}
    assert reading.assets.found[read.spoken["nb"]].credit == "Kari"


def queries(course):
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        read_course(course, ("nb",))
    return len(captured)


def test_a_long_course_costs_as_many_queries_as_a_short_one(image):
    course = a_course()
    module = a_module(course)
    a_lesson(module, body=[a_picture(image), number()])
    short = queries(course)
    for title in ("Én", "To", "Tre"):
        a_lesson(module, title=title, body=[a_picture(image), number()])
    assert queries(course) == short
