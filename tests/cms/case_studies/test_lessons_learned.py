"""A case study says what was learned, or that its source says nothing of it."""

import pytest
from wagtail.models import Page

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from tests.cms.core.editing import message_in, publish, save_draft
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db

LESSON = [{"type": "point", "value": "Ask early."}]


@pytest.fixture
def case_study() -> Page:
    home = front_page()
    index = CaseStudyIndex.objects.child_of(home).first() or below(home, CaseStudyIndex(title="Erfaringer"))
    return below(
        index,
        CaseStudy(
            title="Prøvefortelling",
            summary="Om et forsøk",
            place="Røros",
            country="NO",
            outcome="stopped",
            question_to_reader="Hva ville du gjort?",
            no_lesson_stated=True,
        ),
    )


def test_a_case_study_without_lesson_and_mark_is_not_published(nb_editor, case_study):
    response = publish(nb_editor, case_study, no_lesson_stated=None)
    assert message_in(response, "Write at least one lesson learned, or mark that the source states none.")


def test_a_case_study_with_lesson_and_mark_is_not_published(nb_editor, case_study):
    response = publish(nb_editor, case_study, lessons_learned=LESSON, no_lesson_stated="on")
    assert message_in(response, "There are lessons learned above. Remove this mark or the lessons.")


def test_a_case_study_may_wait_for_its_lesson_in_a_draft(nb_editor, case_study):
    assert save_draft(nb_editor, case_study, no_lesson_stated=None).status_code == 302


def test_a_case_study_with_a_lesson_is_published(nb_editor, case_study):
    response = publish(nb_editor, case_study, lessons_learned=LESSON, no_lesson_stated=None)
    assert response.status_code == 302


@pytest.mark.parametrize(
    ("start", "end", "period"),
    [
        ("2018-01-01", "2019-12-31", "2018-01-01/2019-12-31"),
        ("", "2017", "../2017"),
        ("2017", "2017", "2017"),
        ("", "", ""),
    ],
)
def test_a_period_is_an_iso_interval_open_where_nothing_is_stated(start, end, period):
    assert CaseStudy(period_start=start, period_end=end).period == period
