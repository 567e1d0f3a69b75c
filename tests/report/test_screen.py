"""Choosing a report in the editor."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from lms_export.report.forms import ReportForm
from lms_export.report.period import Period, half_year

GIVEN = {"since": "2026-07-01", "until": "2026-12-31", "first": "sv", "layout": "whole"}


@pytest.fixture
def editor(client, db):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    return client


def asked(client, programme, **given):
    address = reverse("report_pack_document", args=[programme.translation_key])
    return client.get(address, GIVEN | given)


def test_the_half_year_of_today_is_proposed():
    assert half_year(date(2026, 11, 28)) == Period(date(2026, 7, 1), date(2026, 12, 31))
    assert half_year(date(2028, 2, 29)) == Period(date(2028, 1, 1), date(2028, 6, 30))


def test_a_period_that_ends_before_it_begins_is_told_in_words(editor, programme):
    answer = asked(editor, programme, until="2026-06-30")
    assert answer.status_code == 400
    assert "slutter før den begynner" in answer.content.decode()


@pytest.mark.parametrize("day", ["", "31.31.2026", "2026-02-30", "9999-12-31", "0001-01-01", "\x00"])
def test_what_is_no_day_is_told_and_nothing_breaks(day):
    form = ReportForm(GIVEN | {"until": day}, today=date(2026, 11, 28))
    assert list(form.errors) == ["until"]


def test_word_gets_a_file_named_by_programme_and_period(editor, programme):
    answer = asked(editor, programme, **{"as": "docx"})
    name = f"report-{programme.slug}-2026-07-01-2026-12-31.docx"
    assert name in answer["Content-Disposition"] and answer.content.startswith(b"PK")


def test_the_language_that_was_chosen_comes_first(editor, programme):
    html = asked(editor, programme).content.decode()
    assert html.index('lang="sv"') < html.index('lang="nb"')


def test_the_page_may_load_nothing(editor, programme):
    assert asked(editor, programme)["Content-Security-Policy"].startswith("default-src 'none'")


def test_who_sends_it_is_told_that_the_emblem_is_a_placeholder(editor, programme):
    html = editor.get(reverse("report_pack", args=[programme.translation_key])).content.decode()
    assert "Emblemet er en plassholder." in html


def test_the_programme_leads_to_its_report(editor, programme):
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[programme.pk])).content.decode()
    assert reverse("report_pack", args=[programme.translation_key]) in html
