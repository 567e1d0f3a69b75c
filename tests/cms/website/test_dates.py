"""Dates as they are written in each language."""

from datetime import date, datetime

import pytest
from django.utils.formats import date_format
from django.utils.translation import override

from cms.website.presentation.dates import long_date, partial_date, period


@pytest.mark.parametrize(
    ("language", "written"),
    [("nb", "14. november 2026"), ("sv", "14 november 2026"), ("en", "14 November 2026")],
)
def test_a_day_is_written_out(language, written):
    with override(language):
        assert long_date(date(2026, 11, 14)) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nb", ["28. november 2026", "28. november", "28.11.2026 14:05"]),
        ("sv", ["28 november 2026", "28 november", "2026-11-28 14:05"]),
        ("en", ["28 November 2026", "28 November", "28 Nov 2026 14:05"]),
    ],
)
def test_the_editor_and_its_mails_write_them_so_too(language, written):
    formats = ["DATE_FORMAT", "MONTH_DAY_FORMAT", "SHORT_DATETIME_FORMAT"]
    with override(language):
        assert [date_format(datetime(2026, 11, 28, 14, 5), name) for name in formats] == written


def test_no_day_is_nothing():
    assert long_date(None) == ""


def test_a_year_and_a_month_claim_no_more_than_they_say():
    with override("nb"):
        assert [partial_date("2017"), partial_date("2017-10")] == ["2017", "oktober 2017"]


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2018-01-01", "2019-12-31", "2018–2019"),
        ("2017", "2017", "2017"),
        ("", "2017", "until 2017"),
        ("2016", "", "from 2016"),
        ("", "", ""),
    ],
)
def test_a_period_is_short(start, end, written):
    with override("en"):
        assert period(start, end) == written
