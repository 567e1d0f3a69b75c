"""A course of 61 pages into two languages, against wagtail-localize doing the same page by page."""

import time
from contextlib import contextmanager

import pytest
from django.db import connection
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.operations import translate_object

from cms.courses.models import Programme
from cms.languages import catching_up, library
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.bench.generated_pages import place_course

pytestmark = pytest.mark.django_db
CPU = "translation.course61.cpu_vs_localize"
QUERIES = "translation.course61.queries_vs_localize"


@pytest.fixture
def locales(db):
    return list(Locale.objects.filter(language_code__in=["sv", "en"]))


@pytest.fixture
def programme(db):
    return Programme.objects.get(locale__language_code="nb")


class Cost:
    """CPU seconds and queries, summed over several goes."""

    def __init__(self):
        self.seconds, self.queries = 0.0, 0

    def of(self, work, *arguments):
        with connection.execute_wrapper(self._count):
            started = time.process_time()
            work(*arguments)
            self.seconds += time.process_time() - started

    def _count(self, execute, sql, params, many, context):
        self.queries += 1
        return execute(sql, params, many, context)


def ours(page, locales):
    submit(page, locales)
    words = {text: f"Översatt {text}" for text in _texts(page)}
    for locale in locales:
        write_translations(page, locale, words)
        publish_translation(page, locale)


def theirs(page, locales, on_commit):
    """As it is documented; it publishes at the end of the transaction, which a test has to bring about."""
    with on_commit(execute=True):
        translate_object(page, locales)
    _write_all(page, locales)
    for translation in Translation.objects.filter(source__object_id=page.translation_key):
        with on_commit(execute=True):
            translation.save_target(publish=True)


def _texts(page):
    segments = StringSegment.objects.filter(source__object_id=page.translation_key)
    return list(segments.values_list("string__data", flat=True).distinct())


def _write_all(page, locales):
    segments = StringSegment.objects.filter(source__object_id=page.translation_key).select_related("string")
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of=segment.string,
            context_id=segment.context_id,
            locale=locale,
            data=f"Översatt {segment.string.data}",
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for segment in segments
        for locale in locales
    )


@contextmanager
def the_library_alone():
    """Without anything that we taught it, and without our receivers."""
    library.forget()
    catching_up.leave_publications_alone()
    try:
        yield
    finally:
        catching_up.follow_publications()
        library.teach()


def test_a_course_of_61_pages(programme, locales, record, django_capture_on_commit_callbacks):
    """In turns, page by page, so that what else the machine does disturbs both alike."""
    our_cost, their_cost = Cost(), Cost()
    our_pages, their_pages = place_course(programme, "ours"), place_course(programme, "theirs")
    for our_page, their_page in zip(our_pages, their_pages, strict=True):
        our_cost.of(ours, our_page, locales)
        with the_library_alone():
            their_cost.of(theirs, their_page, locales, django_capture_on_commit_callbacks)
    _both_are_live(our_pages, their_pages, locales)
    plain = "plain wagtail-localize"
    record(CPU, our_cost.seconds / their_cost.seconds, "times", against=plain, target=1)
    record(QUERIES, our_cost.queries / their_cost.queries, "times", against=plain, target=1)


def _both_are_live(our_pages, their_pages, locales):
    texts = StringSegment.objects.filter(source__object_id__in=[page.translation_key for page in our_pages])
    assert texts.count() > 2_200
    for pages in (our_pages, their_pages):
        keys = [page.translation_key for page in pages]
        assert Page.objects.filter(translation_key__in=keys, locale__in=locales, live=True).count() == 122
