"""My courses: what the agreements of today hold, and whether an update waits."""

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from cms.courses.models import Course, Programme
from lms_export.academies.models import Agreement
from lms_export.editions.models import Edition
from lms_export.partner_pages.courses import my_courses
from lms_export.validation.kinds import kinds_of
from lms_export.validation.models import Validation
from tests.academies import factories
from tests.cms.core.sample_pages import a_licence, below, front_page
from tests.partner_pages import places

pytestmark = pytest.mark.django_db
MOST_QUERIES = 15


@pytest.fixture(autouse=True)
def norwegian():
    with override("nb"):
        yield


def row_of(academy):
    return next(row for row in my_courses(academy, "nb") if row.key == places.key())


def test_a_course_shows_its_newest_edition(academy):
    places.editions(0, 1)
    assert row_of(academy).newest.number == "1.1"


def test_a_withdrawn_edition_is_not_the_newest(academy):
    _old, new = places.editions(0, 1)
    places.withdrawn(new)
    assert row_of(academy).newest.number == "1.0"


def test_an_update_waits_where_the_academy_fetched_an_older_edition(academy):
    old, _new = places.editions(0, 1)
    assert not row_of(academy).has_update
    places.fetched(academy, old)
    assert row_of(academy).has_update


def test_what_another_academy_fetched_counts_for_it_alone(academy, neighbour):
    old, _new = places.editions(0, 1)
    places.fetched(neighbour.academy, old)
    assert row_of(academy).fetched is None


def test_whoever_has_a_withdrawn_edition_is_told(partner, academy):
    old, _new = places.editions(0, 1)
    places.fetched(academy, places.withdrawn(old))
    assert "er trukket tilbake" in partner.get("/nb/partner/").content.decode()


def test_an_edition_is_a_pilot_until_everything_required_is_validated(academy):
    (edition,) = places.editions(0)
    assert row_of(academy).is_pilot
    for kind in kinds_of("nb"):
        Validation.objects.create(edition=edition, language="nb", kind=kind, state="passed")
    assert not row_of(academy).is_pilot


def test_an_edition_with_a_placeholder_for_the_emblem_stays_a_pilot(partner, academy):
    (edition,) = places.editions(0)
    for kind in kinds_of("nb"):
        Validation.objects.create(edition=edition, language="nb", kind=kind, state="passed")
    QuerySet(Edition).update(has_placeholder_emblem=True)
    assert row_of(academy).is_pilot
    assert 'class="pilot"' in partner.get(f"/nb/partner/courses/{places.key()}/").content.decode()


def test_a_course_without_an_edition_is_named_by_a_page_that_everybody_may_read(academy):
    swedish = Course.objects.get(translation_key=places.key(), locale__language_code="sv")
    PageViewRestriction.objects.create(page=swedish, restriction_type=PageViewRestriction.LOGIN)
    named = next(row for row in my_courses(academy, "sv") if row.key == places.key())
    assert (named.title, named.title_language) == (factories.pilot_course().title, "nb")


def test_nothing_is_listed_the_day_after_the_agreement_ended(partner, academy):
    places.editions(0)
    Agreement.objects.update(valid_until=factories.days_from_now(-1))
    page = partner.get("/nb/partner/").content.decode()
    assert reverse("partner_course", args=[places.key()]) not in page


def test_the_page_speaks_the_language_of_its_address(partner):
    places.editions(0)
    assert "Mina kurser" in partner.get("/sv/partner/").content.decode()
    assert "My courses" in partner.get("/en/partner/").content.decode()


def test_a_hundred_courses_of_ten_editions_take_at_most_fifteen_queries(partner, academy):
    programme = below(front_page("nb"), Programme(title="Mange kurs"))
    licence = a_licence()
    for number in range(100):
        below(programme, Course(title=f"Kurs {number}", summary="Om", licence=licence))
    courses = Course.objects.descendant_of(programme)
    places.many_editions(courses.values_list("translation_key", flat=True), 10)
    factories.agreement(academy, programmes=[str(programme.translation_key)])
    partner.get("/nb/partner/")
    with CaptureQueriesContext(connection) as queries:
        answer = partner.get("/nb/partner/")
    assert answer.content.decode().count("Utgave 1.9") == 100
    asked = "\n".join(query["sql"][:120] for query in queries)
    assert len(queries) <= MOST_QUERIES, asked
