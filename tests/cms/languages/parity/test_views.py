"""The board in the editor: who gets in, what comes as a file, and what stands in the header of a page."""

import csv
import re

import pytest
from django.urls import reverse
from wagtail.models import Page

from cms.glossary.models import GlossaryTerm
from cms.languages.parity.line import line_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def lines(response):
    return list(csv.DictReader(response.content.decode("utf-8-sig").splitlines(), delimiter=";"))


def test_the_menu_leads_to_the_choice_of_boards_and_from_there_to_the_course(as_editor, course, address):
    chooser = as_editor.get(reverse("parity")).content.decode()
    assert f'href="{address}"' in chooser
    assert course.title in chooser
    assert reverse("parity") in as_editor.get(reverse("wagtailadmin_home")).content.decode()


def test_an_editor_of_one_language_sees_no_board_of_what_is_in_the_other_alone(as_editor, course, sv):
    page = course.get_translation(sv).copy(update_attrs={"slug": "egen"}, copy_revisions=False)
    assert as_editor.get(reverse("parity_course", args=[page.translation_key])).status_code == 302


def test_the_board_shows_state_in_words_with_a_link_to_its_source(as_editor, address, changed):
    text = as_editor.get(address).content.decode()
    assert reverse("wagtailadmin_pages:edit", args=[changed.pk]) in text
    assert "Ligger etter: 1 av " in text


def test_an_unknown_course_is_not_found(as_editor):
    address = reverse("parity_course", args=["00000000-0000-4000-8000-000000000000"])
    assert as_editor.get(address, follow=True).status_code == 404


def test_a_lesson_is_no_course(as_editor, changed):
    address = reverse("parity_course", args=[changed.translation_key])
    assert as_editor.get(address, follow=True).status_code == 404


def test_what_matches_nothing_says_so_and_leads_back(as_editor, address):
    assert "Ingenting her passer" in as_editor.get(address, {"state": "machine"}).content.decode()


def test_a_title_cannot_write_markup_into_the_board(as_editor, address, changed):
    Page.objects.filter(pk=changed.pk).update(title="<script>alert(1)</script>")
    assert "<script>alert(1)" not in as_editor.get(address).content.decode()


def test_a_broken_filter_is_explained_on_the_page(as_editor, address):
    response = as_editor.get(address, {"state": "nothing"})
    assert response.status_code == 200
    assert "parity-filter__error" in response.content.decode()


def test_the_file_has_a_line_for_each_page_and_language(as_editor, address, board):
    response = as_editor.get(address, {"format": "csv"})
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert len(lines(response)) == 3 * len(board().rows)


def test_the_file_holds_what_the_filter_shows(as_editor, address, changed):
    found = lines(as_editor.get(address, {"format": "csv", "language": "sv", "state": "behind"}))
    assert [(line["Språk"], line["Tilstand"], line["Endret siden sist"]) for line in found] == [
        ("sv", "Ligger etter", "1")
    ]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", found[0]["Ligger etter siden"])
    assert found[0]["Adresse"].startswith("http://testserver/admin/")


def test_a_spreadsheet_runs_no_title_as_a_formula(as_editor, address, changed):
    Page.objects.filter(pk=changed.pk).update(title="=HYPERLINK(1)", live=False)
    names = [line["Side"] for line in lines(as_editor.get(address, {"format": "csv"}))]
    assert "'=HYPERLINK(1)" in names


def test_the_header_of_a_source_page_says_how_far_the_others_are(as_editor, address, changed):
    header = as_editor.get(reverse("wagtailadmin_pages:edit", args=[changed.pk])).content.decode()
    line = header[header.index('class="parity-line"') :]
    assert "Ligger etter: 1 av " in line
    assert f'href="{address}"' in line


def test_the_header_of_a_translation_says_the_same(changed, sv):
    of_source, of_translation = line_of(changed), line_of(changed.get_translation(sv))
    assert of_source == of_translation
    assert of_source.cells[0].label == "Source"


@pytest.mark.parametrize("code", ["nb", "sv"])
def test_every_kind_of_page_has_a_line_and_a_board(code):
    for page in Page.objects.filter(locale__language_code=code, depth__gt=1):
        assert line_of(page).board.startswith("/admin/parity/")


def test_the_root_of_the_tree_has_no_line():
    assert line_of(Page.get_first_root_node()) is None


def test_the_editor_of_a_term_and_the_translation_screen_have_the_line_too(english_admin, changed):
    term = GlossaryTerm.objects.filter(locale__language_code="nb", live=True).first()
    edit = reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[term.pk])
    translate = reverse("translate", args=[changed.translation_key, "sv"])
    for address in (edit, translate):
        assert 'class="parity-line"' in english_admin.get(address).content.decode()


def test_a_snippet_has_the_board_of_the_registers():
    term = GlossaryTerm.objects.filter(locale__language_code="sv").first()
    assert line_of(term).board == reverse("parity_collection", args=["registers"])
