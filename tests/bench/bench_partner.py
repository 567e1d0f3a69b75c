"""The start page of an academy with 100 courses of 10 editions, against that of one with one course."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.courses.models import Course, Programme
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.cms.core.sample_pages import a_licence, below, front_page
from tests.partner_pages import places

pytestmark = pytest.mark.django_db
HOME = "/nb/partner/"
MOST_QUERIES, MOST_CPU = 15, 5


@pytest.fixture
def small(db):
    academy = factories.academy("Lite akademi")
    factories.agreement(academy)
    places.editions(0)
    return signed_in(factories.member(academy, email="small@example.org"))


@pytest.fixture
def large(db):
    programme = below(front_page("nb"), Programme(title="Mange kurs"))
    licence = a_licence()
    for number in range(100):
        below(programme, Course(title=f"Kurs {number}", summary="Om", licence=licence))
    courses = Course.objects.descendant_of(programme)
    places.many_editions(courses.values_list("translation_key", flat=True), 10)
    academy = factories.academy("Stort akademi")
    factories.agreement(academy, programmes=[str(programme.translation_key)])
    return signed_in(factories.member(academy, email="large@example.org"))


def test_my_courses(small, large, record, measure):
    assert large.get(HOME).content.decode().count("Utgave 1.9") == 100
    with CaptureQueriesContext(connection) as queries:
        large.get(HOME)
    record(
        "partner.courses100x10.queries", len(queries), "queries", against="one answer", target=MOST_QUERIES
    )
    measure(
        "partner.courses100x10.cpu",
        lambda: large.get(HOME),
        against="one course with one edition",
        reference=lambda: small.get(HOME),
        target=MOST_CPU,
    )
