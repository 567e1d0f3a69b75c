"""The pilot course, its translations, and somebody who releases it."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, TranslationSource

from cms.courses.models import Course, Lesson
from lms_export.editions.numbering import FIRST
from lms_export.editions.releasing import ReleaseOrder, release


@pytest.fixture
def course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def lesson(course):
    return Lesson.objects.descendant_of(course).live().get(title="Er dere klare?")


@pytest.fixture
def publisher(db):
    return get_user_model().objects.get(username="admin")


@pytest.fixture
def sv():
    return Locale.objects.get(language_code="sv")


@pytest.fixture
def edition(course, publisher):
    return release(course, ReleaseOrder(number=FIRST, changelog={"nb": "Den første."}), publisher)


@pytest.fixture
def translate_title(sv):
    """Store Swedish words for the title of a page, as its translator does."""

    def translate(page, words):
        source = TranslationSource.objects.get(object_id=page.translation_key)
        segment = source.stringsegment_set.get(context__path="title")
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=sv,
            context=segment.context,
            defaults={"data": words, "translation_type": "manual"},
        )

    return translate
