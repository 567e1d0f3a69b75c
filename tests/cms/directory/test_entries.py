"""What readers are told about an entry, and what editors are asked for."""

import pytest
from django.core.exceptions import ValidationError

from cms.case_studies.models import CaseStudy
from cms.directory.models import Cooperation, Organisation, Project
from tests.cms.core.sample_pages import front_page
from tests.cms.directory.conftest import A_SOURCE, chosen, names, taking_part

pytestmark = pytest.mark.django_db


def test_a_cooperation_says_in_words_what_no_source_states(a_cooperation, read):
    html = read(a_cooperation())
    assert "Kilden oppgir bare navnet, ikke formålet." in html
    assert html.count("Ikke oppgitt i kilden") == 4


def test_a_cooperation_names_its_source(a_cooperation, read):
    assert "Rapporten" in read(a_cooperation())


def test_an_organisation_shows_its_other_and_former_names_and_no_misspelling(an_organisation, read):
    page = an_organisation(
        other_names=names("FF"), former_names=names("Høyfjellsrådet"), search_terms=names("Fjelforum")
    )
    html = read(page)
    assert "FF" in html and "Høyfjellsrådet" in html
    assert "Fjelforum" not in html


def test_an_organisation_leads_to_the_projects_it_takes_part_in_with_its_role(
    an_organisation, a_project, read
):
    organisation = an_organisation()
    a_project(participants=taking_part(organisation, "owner"))
    html = read(organisation)
    assert '<a href="/nb/katalog/fjellprosjektet/">Fjellprosjektet</a>' in html
    assert "Prosjekteier" in html


def test_an_organisation_does_not_lead_to_a_draft(an_organisation, a_project, read):
    organisation = an_organisation()
    a_project(participants=taking_part(organisation), live=False)
    assert "Fjellprosjektet" not in read(organisation)


def test_a_programme_leads_to_what_it_pays_for(a_programme, a_cooperation, read):
    programme = a_programme()
    a_cooperation(behind=chosen("programme", programme))
    assert "Fjellsamarbeidet" in read(programme)


def test_a_project_without_dates_says_how_long_it_lasted(a_project, read):
    assert "3 år; datoene er ikke oppgitt" in read(a_project(duration_years=3))


def test_a_project_says_what_it_follows_on_from(a_project, read):
    first = a_project(title="Forprosjektet")
    html = read(a_project(predecessors=chosen("page", first)))
    assert 'Bygger videre på <a href="/nb/katalog/forprosjektet/">Forprosjektet</a>' in html


def test_a_related_project_is_shown_in_the_language_of_the_reader(read):
    swedish = Project.objects.get(title="SING", locale=front_page("sv").locale)
    assert '<a href="/sv/samarbeten/merse/">MERSE</a>' in read(swedish)


def test_a_project_shows_the_figures_of_its_case_studies(read):
    project = Project.objects.get(slug__startswith="midt-svensk", locale=front_page().locale)
    assert "Bedrifter som ble vurdert for programmet" in read(project)


def test_a_case_study_leads_to_its_project_in_the_language_of_the_reader(read):
    swedish = CaseStudy.objects.get(slug="laddstation-for-eldsjalar")
    assert '<a href="/sv/samarbeten/resens/">RESENS</a>' in read(swedish)


def test_an_entry_without_a_source_cannot_be_published(a_cooperation):
    with pytest.raises(ValidationError, match="at least one source"):
        Cooperation(title="Uten kilde", kind="project").clean()


def test_a_project_is_not_related_to_itself_or_twice(a_project):
    page = a_project()
    other = a_project(title="Et annet")
    page.related = chosen("page", page)
    assert "not related to itself" in page.what_it_lacks()["related"]
    page.related = page.predecessors = chosen("page", other)
    assert "another of these lists" in page.what_it_lacks()["related"]


def test_an_amount_needs_its_currency():
    project = Project(title="Penger", budget_amount=10, sources=A_SOURCE)
    assert list(project.what_it_lacks()) == ["budget_currency"]


def test_names_are_the_same_in_all_languages():
    norwegian = Organisation.objects.get(title="6AM", locale=front_page().locale)
    fields = {field.field_name for field in norwegian.override_translatable_fields}
    assert {"title", "other_names", "former_names"} <= fields
    swedish = norwegian.get_translation(front_page("sv").locale)
    assert [block.value for block in swedish.former_names] == ["NTNU Accel"]


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_the_demo_lists_twelve_cooperations_and_no_more(language):
    assert Cooperation.objects.live().filter(locale__language_code=language).count() == 12
    assert Organisation.objects.live().filter(locale__language_code=language).count() == 22
