"""The numbers of a report are those of the site and of the API."""

from datetime import date

import pytest
from django.urls import reverse

from cms.case_studies.models import CaseStudy
from cms.courses.models import Lesson
from cms.feedback.models import Answer
from lms_export.report.period import Period
from lms_export.report.values import Missing, Table
from tests.report.conftest import AFTERWARDS, INSIDE, rows_of

pytestmark = pytest.mark.django_db


def the_api(client, page, service=""):
    return client.get(f"/++api++{page.get_url_parts()[2]}{service}").json()


def test_targets_and_results_are_those_of_the_api(client, project, told):
    case = CaseStudy.objects.get(locale__language_code="nb", title__startswith="Startup Exchange")
    stated = the_api(client, case)["indicators"]
    rows = rows_of(told()["indicators"], case.title)
    assert [row[0].split("\n")[0] for row in rows] == [each["name"] for each in stated]
    assert [row[2].split(" ")[0] for row in rows] == [each["result"] or "Ikke" for each in stated]


def test_targets_and_results_are_those_of_the_projects_page(client, project, told):
    html = client.get(project.get_url_parts()[2]).content.decode()
    for part in told()["indicators"]:
        if isinstance(part, Table) and part.head[1:3] == ("Mål", "Resultat") and len(part.head) > 3:
            assert all(row[0].split("\n")[0] in html and row[2].split(" ")[0] in html for row in part.rows)


def test_editions_are_those_of_the_api(client, course, edition, told):
    items = the_api(client, course, "@editions")["items"]
    rows = rows_of(told()["editions"], "Utgaver gitt ut i perioden")
    assert [row[1] for row in rows] == [each["number"] for each in items]


def test_the_number_of_courses_is_that_of_the_programmes_page(client, programme, told):
    shown = [each["@type"] for each in the_api(client, programme)["items"]].count("Course")
    rows = dict(rows_of(told()["indicators"], "Det nettstedet har talt"))
    assert rows["Kurs som programmets side viser i dag"] == str(shown)


def test_downloads_are_counted_by_country_and_by_academy(fetched, told):
    parts = told()["downloads"]
    assert rows_of(parts, "Nedlastinger etter land") == (("Norge", "2"), ("Sverige", "1"), ("I alt", "3"))
    academies = rows_of(parts, "Nedlastinger etter akademi")
    assert academies == (("Fjordskolen", "Norge", "2"), ("Fjällskolan", "Sverige", "1"))


def answer(page, helped, at=INSIDE, text=""):
    given = Answer.objects.create(page=page, helped=helped, text=text)
    Answer.objects.filter(pk=given.pk).update(given_at=at)


def test_few_answers_are_counted_and_no_percentage_is_made_of_them(course, told):
    for helped in (True, True, False):
        answer(course, helped)
    rows = rows_of(told()["feedback"], "Svar fra lesere")
    assert rows == (("Norsk", "3", "2 av 3"), ("Alle språk", "3", "2 av 3"))


def test_answers_are_those_of_the_inbox(client, admin_user, course, told):
    answer(course, True)
    answer(course, True, AFTERWARDS)
    client.force_login(admin_user)
    table = client.get(reverse("feedback_table"), {"state": "all"}).content.decode()
    within = [line for line in table.splitlines() if line.startswith("2026")]
    assert rows_of(told()["feedback"], "Svar fra lesere")[-1][1] == str(len(within))


def test_no_words_of_a_reader_are_told(course, told):
    answer(course, False, text="Ring meg")
    assert "Ring meg" not in repr(told()["feedback"])


def test_what_was_released_after_the_last_day_is_not_told(edition, told):
    before = Period(date(2026, 1, 1), date(2026, 6, 30))
    assert "Ingen utgave ble gitt ut i perioden." in sentences(told(period=before)["editions"])


def test_what_nobody_has_recorded_is_said_to_be_not_recorded(told):
    parts = told()
    assert "Ingen kurspakke ble lastet ned i perioden." in sentences(parts["downloads"])
    assert sentences(parts["horizontal"]) == ["Det er ikke registrert noe."] * 3


def test_a_project_that_is_no_longer_published_is_not_told(project, told):
    project.unpublish()
    assert sentences(told()["goals"]) == ["Det er ikke registrert noe prosjekt som programmet lages i."]


def test_the_database_is_asked_no_more_often_with_more_answers(django_assert_max_num_queries, course, told):
    for lesson in Lesson.objects.descendant_of(course):
        answer(lesson, True)
    with django_assert_max_num_queries(60):
        told()


def sentences(parts):
    return [part.sentence for part in parts if isinstance(part, Missing)]
