"""The list of case studies is filtered by outcome, by plain GET; zero is shown."""

import lxml.html
import pytest

pytestmark = pytest.mark.django_db


def outcomes(response):
    html = lxml.html.fromstring(response.content)
    rows = html.findall(".//ul[@class='index index--cases']/li")
    return [row.find(".//p[@class='outcome']").text_content().strip() for row in rows]


def counts(response):
    html = lxml.html.fromstring(response.content)
    labels = html.xpath("//label[.//span[@class='filter__count']]")
    return {
        label.find("input").get("value"): int(label.find(".//span[@class='filter__count']").text)
        for label in labels
    }


def test_all_are_shown_when_nothing_is_chosen(read):
    assert len(outcomes(read("cases"))) == 5


def test_only_the_chosen_outcome_is_shown(read):
    assert len(outcomes(read("cases", query="?outcome=stopped"))) == 1


def test_two_outcomes_may_be_chosen(read):
    assert len(outcomes(read("cases", query="?outcome=stopped&outcome=completed"))) == 3


def test_every_outcome_has_its_count_also_zero(read):
    counted = counts(read("cases", query="?outcome=stopped"))
    assert counted["no_results_yet"] == 0
    assert sum(counted.values()) == 5


def test_a_choice_without_hits_has_its_own_sentence_and_a_way_out(read):
    html = lxml.html.fromstring(read("cases", query="?outcome=no_results_yet").content)
    assert html.find(".//div[@class='empty']") is not None
    assert html.find(".//section[@aria-labelledby='hits']//a") is not None


def test_an_unknown_outcome_is_ignored(read):
    assert len(outcomes(read("cases", query="?outcome=%3Cscript%3E"))) == 5
