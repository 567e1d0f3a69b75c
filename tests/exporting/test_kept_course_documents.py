"""A course document that nobody changed is not made again."""

from datetime import timedelta
from gzip import decompress

import pytest
from django.utils import timezone

from cms.api.stored.kept import forget_old_answers
from cms.api.stored.models import KeptAnswer
from cms.courses.models import Course, Lesson
from cms.glossary.models import FalseFriend, GlossaryTerm
from tests.cms.api.conftest import reader
from tests.cms.core.sample_pages import a_course

__all__ = ["reader"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db):
    return Course.objects.filter(locale__language_code="nb").earliest("pk")


@pytest.fixture
def address(course):
    return f"{course.get_url_parts()[2]}@course-document"


@pytest.fixture
def made(monkeypatch):
    """How often a document was made."""
    from lms_export import course_documents

    times, make = [], course_documents.read_document
    monkeypatch.setattr(course_documents, "read_document", lambda *given: times.append(given) or make(*given))
    return times


def test_it_is_made_once(reader, address, made):
    assert reader.get(address).content == reader.get(address).content
    assert len(made) == 1


def test_each_choice_of_languages_is_kept_by_itself(reader, address, made):
    answers = [reader.json(f"{address}{query}")["languages"] for query in ("", "?languages=nb,sv", "")]
    assert (answers, len(made)) == ([["nb"], ["nb", "sv"], ["nb"]], 2)


def test_asking_whether_it_changed_makes_nothing(reader, address, made, django_assert_max_num_queries):
    etag = reader.get(address)["ETag"]
    with django_assert_max_num_queries(30):
        answer = reader.get(address, If_None_Match=etag)
    assert (answer.status_code, answer.content, answer["ETag"], len(made)) == (304, b"", etag, 1)


def test_it_is_sent_packed(reader, address, settings):
    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    plain, packed = reader.get(address), reader.get(address, Accept_Encoding="gzip")
    assert (packed["Content-Encoding"], decompress(packed.content)) == ("gzip", plain.content)
    assert packed["Vary"] == plain["Vary"] and len(packed.content) < len(plain.content) / 2


def test_a_lesson_that_is_published_changes_it(reader, address, course):
    lesson = Lesson.objects.descendant_of(course).first()
    reader.get(address)
    lesson.title = "Et nytt navn"
    lesson.save_revision().publish()
    assert "Et nytt navn" in reader.get(address).content.decode()


@pytest.mark.parametrize("model", [GlossaryTerm, FalseFriend])
def test_a_register_that_changes_changes_it(reader, address, made, model):
    reader.get(address)
    model.objects.filter(live=True).first().unpublish()
    reader.get(address)
    assert len(made) == 2


def test_on_another_day_it_is_made_anew(reader, address, made, monkeypatch):
    reader.get(address)
    tomorrow = timezone.localdate() + timedelta(days=1)
    monkeypatch.setattr("lms_export.course_document_version.timezone.localdate", lambda: tomorrow)
    reader.get(address)
    assert len(made) == 2


def test_what_is_published_elsewhere_leaves_its_etag_alone(reader, address, made):
    before = reader.get(address)["ETag"]
    a_course().save_revision().publish()
    assert (reader.get(address)["ETag"], len(made)) == (before, 2)


def test_what_was_not_asked_for_lately_is_forgotten(reader, address):
    reader.get(address)
    KeptAnswer.objects.update(made_at=timezone.now() - timedelta(days=1))
    forget_old_answers()
    assert not KeptAnswer.objects.exists()


def test_addresses_are_those_of_the_site_that_was_asked(reader, address, settings):
    settings.ALLOWED_HOSTS = ["*"]
    reader.get(address)
    other = reader.get(address, Host="other.example")
    assert (other.status_code, other["ETag"] == reader.get(address)["ETag"]) == (200, False)
