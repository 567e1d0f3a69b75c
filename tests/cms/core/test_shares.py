"""Of fewer than ten people, so many of so many; never a percentage."""

import pytest
from django.utils.translation import override

from cms.core.shares import counted, part_in_words, share_in_words


@pytest.mark.parametrize(
    ("value", "unit", "total", "words"),
    [
        ("3", "companies", "5", "3 of 5 companies"),
        ("60", "%", "5", "3 of 5"),
        ("60 %", "", "9", "5 of 9"),
        ("42", "companies", "50", "42 of 50 companies (84%)"),
        ("24", "%", "50", "24 % of 50"),
        ("42", "companies", "", "42 companies"),
        ("24", "%", "", "24 %"),
    ],
)
def test_a_share_is_said_by_how_many_there_are(value, unit, total, words):
    assert share_in_words(value, unit, total) == words


@pytest.mark.parametrize("total", ["1", "9", "9,5", "5\u00a0"])
def test_no_percentage_is_left_of_fewer_than_ten(total):
    value, unit = counted("40", "%", total)
    assert "%" not in value + unit


def test_of_ten_a_percentage_may_stand():
    assert counted("40", "%", "10") == ("40", "%")


@pytest.mark.parametrize("total", ["", "many", "0", "-3"])
def test_without_a_total_that_is_a_number_nothing_is_worked_out(total):
    assert counted("40", "%", total) == ("40", "%")


def test_a_part_of_a_small_result_is_counted():
    assert part_in_words("60 %", "5") == "3 of 5"


def test_a_part_of_a_large_result_or_of_an_unknown_one_stays_as_the_source_has_it():
    assert (part_in_words("38 %", "42"), part_in_words("38 %", "")) == ("38 %", "38 %")


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_it_is_said_in_the_language_of_the_page(language):
    with override(language):
        assert share_in_words("42", "", "50") == "42 av 50 (84\u00a0%)"
