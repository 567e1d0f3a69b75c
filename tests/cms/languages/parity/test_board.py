"""What stands on the board."""

from datetime import date, timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone, translation

from cms.courses.models import Course, Lesson, Module
from cms.glossary.models import GlossaryTerm
from cms.languages.models import BehindMark
from cms.languages.parity.sentences import details_of, label_of, short_date
from cms.languages.parity.subjects import board_of_collection, board_of_course
from cms.languages.states import NextStep, State, TranslationState

pytestmark = pytest.mark.django_db


def test_the_pages_stand_module_by_module_as_on_the_site(board, course):
    titles = [section.title for section in board().sections]
    modules = Module.objects.child_of(course).order_by("path")
    assert titles == [course.title, *(f"{n} {module.title}" for n, module in enumerate(modules, start=1))]
    assert [row.name for row in board().sections[1].rows][:2] == [
        "The module's page and test",
        f"1.1 {Lesson.objects.child_of(modules[0]).order_by('path').first().title}",
    ]


def test_each_page_has_a_cell_for_every_language_in_the_order_of_the_settings(board):
    assert {tuple(cell.code for cell in row.cells) for row in board().rows} == {("nb", "sv", "en")}


def test_a_cell_that_is_behind_says_by_how_much_since_when_and_by_whom(cell, changed):
    found = cell(changed, "sv")
    assert found.label == f"Behind: 1 of {found.state.total}"
    assert found.details.startswith(f"{found.state.percent}% done · Since ")
    assert found.details.endswith(", changed by Kari Nordmann · Nobody has taken it")


def test_the_same_cell_is_said_in_norwegian_and_in_swedish(cell, changed):
    with translation.override("nb"):
        assert cell(changed, "sv").label.startswith("Ligger etter: 1 av ")
        assert cell(changed, "sv").details.endswith("endret av Kari Nordmann · Ingen har tatt oppgaven")
    with translation.override("sv"):
        assert cell(changed, "sv").label.startswith("Ligger efter: 1 av ")
        assert cell(changed, "sv").details.endswith("ändrad av Kari Nordmann · Ingen har tagit uppgiften")


def test_a_page_that_was_written_in_swedish_alone_stands_in_its_module(board, course, sv):
    module = Module.objects.child_of(course).first()
    page = Lesson(title="Bara på svenska", slug="bara", locale=sv)
    module.get_translation(sv).add_child(instance=page)
    row = board().sections[1].rows[-1]
    assert row.title == "Bara på svenska"
    states = {cell.code: cell.state.state for cell in row.cells}
    assert states == {"sv": State.SOURCE, "nb": State.MISSING, "en": State.MISSING}


def test_a_draft_has_no_number_and_takes_none_from_another(board, course):
    module = Module.objects.child_of(course).first()
    first = Lesson.objects.child_of(module).order_by("path").first()
    first.unpublish()
    rows = [row for row in board().sections[1].rows if not row.is_ours]
    assert [row.number for row in rows[:2]] == ["", "1.1"]


def test_a_programme_has_the_pages_of_its_courses(course, admin_user):
    programme = course.get_parent()
    board = board_of_course(admin_user, programme.translation_key)
    assert [section.title for section in board.sections][:2] == [programme.title, course.title]


def test_the_board_of_two_hundred_pages_in_two_languages_costs_anybody_at_most_twelve_queries(
    course, django_user_model, django_assert_max_num_queries
):
    """Among them the one for the rights of a person who has not been asked for before."""
    module = Module.objects.child_of(course).first()
    for number in range(200 - course.get_descendants(inclusive=True).count()):
        module.add_child(instance=Lesson(title=f"Leksjon {number}", slug=f"leksjon-{number}"))
        module.refresh_from_db()
    ContentType.objects.get_for_models(Course, Module, Lesson)
    for person in django_user_model.objects.filter(
        username__in=["admin", "editor-nb", "translator-sv", "reviewer"]
    ):
        with django_assert_max_num_queries(12, info=person.username):
            assert len(board_of_course(person, course.translation_key).rows) == 200


def test_terms_and_registers_have_a_board_with_a_section_for_each_kind(admin_user):
    board = board_of_collection(admin_user, "registers")
    assert "Glossary terms" in [section.title for section in board.sections]
    assert len({row.key for row in board.rows}) == len(board.rows)
    assert GlossaryTerm.objects.first().translation_key in {row.key for row in board.rows}


@pytest.mark.parametrize("name", ["case-studies", "pages"])
def test_no_page_of_the_site_is_without_a_board(name, admin_user):
    assert board_of_collection(admin_user, name).rows


def _state(**facts):
    return TranslationState(**{"state": State.BEHIND, "total": 31, "done": 29, "outdated": 2, **facts})


def test_who_has_taken_it_and_until_when():
    class Karin:
        def get_full_name(self):
            return "Karin"

    taken = _state(next_step=NextStep.TRANSLATE, person=Karin(), due=date(2019, 3, 12))
    assert details_of(taken) == "93% done · Karin translates · Was due 12 March 2019"


def test_what_is_not_done_never_reads_as_all_done():
    assert details_of(_state(total=1000, done=999, outdated=1)) == "99% done"


def test_a_translation_that_was_never_begun_has_no_percentage():
    unbegun = _state(state=State.MISSING, done=0)
    assert (label_of(unbegun), details_of(unbegun)) == ("Missing", "")


def test_this_years_dates_have_no_year():
    assert short_date(timezone.localdate()).isascii()
    assert str(timezone.localdate().year) not in short_date(timezone.localdate())


def test_an_older_change_keeps_its_year(cell, changed):
    BehindMark.objects.update(since=timezone.now() - timedelta(days=800))
    year = (timezone.localtime() - timedelta(days=800)).year
    assert str(year) in cell(changed, "sv").since
