"""The outline of a course, case studies by choice, the glossary side by side."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.core.models import SocietalChallenge
from cms.glossary.models import FalseFriend, GlossaryTerm
from tests.cms.api.services.conftest import COURSE
from tests.cms.core.sample_pages import a_course, a_lesson, a_module, below, front_page

pytestmark = pytest.mark.django_db


def test_an_outline_numbers_modules_and_lessons(reader, course):
    modules = reader.json(f"{COURSE}/@outline")["modules"]
    assert [(module["number"], module["title"]) for module in modules] == [(1, "Første"), (2, "Andre")]
    assert modules[0]["lessons"][0]["number"] == "1.1"


def test_an_outline_sums_the_minutes(reader, course):
    module = course.get_children().first().specific
    a_lesson(module, title="Lang", minutes=25)
    a_lesson(module, title="Kort", minutes=5)
    answer = reader.json(f"{COURSE}/@outline")
    assert answer["course"]["minutes"] == answer["modules"][0]["minutes"]
    assert answer["modules"][0]["minutes"] >= 30


def test_an_outline_holds_no_bodies(reader, course):
    answer = reader.get(f"{COURSE}/@outline").content.decode()
    assert '"body"' not in answer and '"html"' not in answer


def test_a_lesson_has_the_outline_of_its_course(reader, course):
    assert reader.json(f"{COURSE}/forste/leksjon/@outline") == reader.json(f"{COURSE}/@outline")


def test_outside_of_courses_there_is_no_outline(reader, course):
    assert reader.get("/nb/proveprogram/@outline").status_code == 404


def test_a_private_module_is_in_no_outline(reader, course, make_private, titles):
    make_private(course.get_children().first())
    assert titles(reader.json(f"{COURSE}/@outline")["modules"]) == ["Andre"]


@pytest.fixture
def index(db):
    return CaseStudyIndex.objects.child_of(front_page()).first() or below(
        front_page(), CaseStudyIndex(title="Erfaringer")
    )


@pytest.fixture
def case_studies(index):
    for title, place, country, outcome in (
        ("En", "Prøvedalen", "NO", "stopped"),
        ("To", "Prøvedalen", "NO+SE", "completed"),
        ("Tre", "Storprøve", "SE", "stopped"),
    ):
        fields = {"place": place, "country": country, "outcome": outcome}
        words = {"summary": "Om det", "question_to_reader": "Hva nå?", "no_lesson_stated": True}
        below(index, CaseStudy(title=title, **fields, **words))


CHOICES = {
    "place=prøve": ["En", "To", "Tre"],
    "place=prøve&outcome=stopped": ["En", "Tre"],
    "place=prøve&outcome=stopped,completed": ["En", "To", "Tre"],
    "place=prøvedalen&country=SE": ["To"],
    "place=prøve&b_size=1&b_start=1": ["To"],
    "place=prøve&challenge=unknown": [],
}


def test_case_studies_are_chosen(reader, case_studies, titles):
    found = {choice: titles(reader.json(f"/nb/@case-studies?{choice}")["items"]) for choice in CHOICES}
    assert found == CHOICES


def test_the_outcomes_are_counted_whichever_is_chosen(reader, case_studies):
    counts = reader.json("/nb/@case-studies?place=prøve&outcome=completed")["outcomes"]
    assert (counts["stopped"], counts["completed"]) == (2, 1)


def test_every_choice_that_is_not_there_is_named(reader, case_studies):
    answer = reader.get("/nb/@case-studies?outcome=great&country=DK&b_size=1000").json()
    assert [each["name"] for each in answer["parameters"]] == ["outcome", "country", "b_size"]


def test_the_next_case_studies_are_found_with_the_same_choice(reader, case_studies, titles):
    response = reader.get("/nb/@case-studies?place=prøve&outcome=stopped&b_size=1")
    answer = response.json()
    assert f'<{answer["batching"]["next"]}>; rel="next"' in response["Link"]
    following = answer["batching"]["next"].partition("/nb/")[2]
    assert titles(reader.json(f"/nb/{following}")["items"]) == ["Tre"]


def test_case_studies_are_those_of_the_language(reader, case_studies):
    languages = {item["language"] for item in reader.json("/sv/@case-studies?b_size=100")["items"]}
    assert languages <= {"sv"}


def test_the_glossary_stands_side_by_side(reader, db):
    term = GlossaryTerm.objects.filter(locale__language_code="nb", live=True).earliest("pk")
    items = {item["id"]: item["languages"] for item in reader.json("/nb/@glossary?b_size=100")["items"]}
    assert items[term.key]["nb"]["term"] == term.term
    assert {"nb", "sv"} <= set(items[term.key])


def test_a_term_that_is_a_draft_is_not_told(reader, db):
    term = GlossaryTerm.objects.filter(locale__language_code="nb", live=True).earliest("pk")
    GlossaryTerm.objects.filter(translation_key=term.translation_key).update(live=False)
    assert term.key not in reader.get("/nb/@glossary?b_size=100").content.decode()


def test_false_friends_are_told_without_the_note_for_editors(reader, db):
    FalseFriend.objects.create(
        word_nb="prøveord", meaning_nb="odd", word_sv="provord", meaning_sv="kind", note="Hm"
    )
    answer = reader.json("/nb/@glossary")["false_friends"]
    pair = {"nb": {"word": "prøveord", "meaning": "odd"}, "sv": {"word": "provord", "meaning": "kind"}}
    assert pair in answer


def queries(reader, path):
    reader.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert reader.client.get(f"/api{path}").status_code == 200
    return len(captured)


@pytest.mark.parametrize(
    "name", ["outline", "navigation", "contextnavigation", "breadcrumbs", "translations"]
)
def test_a_long_course_costs_what_a_short_one_does(reader, course, name):
    short = queries(reader, f"{COURSE}/@{name}")
    for number in range(5):
        a_lesson(a_module(course, title=f"Modul {number}"))
    assert queries(reader, f"{COURSE}/@{name}") == short


@pytest.mark.parametrize("name", ["case-studies", "glossary"])
def test_a_list_costs_few_queries(reader, case_studies, name):
    assert queries(reader, f"/nb/@{name}") <= 4


def test_case_studies_are_found_by_the_challenge_of_the_courses_that_show_them(reader, index, titles):
    challenge = SocietalChallenge.objects.create(name="Prøven", locale=index.locale)
    fields = {"place": "Dalen", "country": "NO", "outcome": "stopped", "no_lesson_stated": True}
    shown = below(index, CaseStudy(title="Vist", summary="Om det", question_to_reader="Hva?", **fields))
    course = a_course(challenges=json.dumps([{"type": "challenge", "value": challenge.pk}]))
    a_lesson(a_module(course), body=json.dumps([{"type": "case_card", "value": {"case_study": shown.pk}}]))
    key = challenge.translation_key.hex
    assert titles(reader.json(f"/nb/@case-studies?challenge={key}")["items"]) == ["Vist"]
