"""Target and result: the picture never shows what the source does not say."""

from types import SimpleNamespace

import pytest
from django.utils.translation import override

from cms.website.presentation.indicators import indicator_sources, indicators_of


def indicator(**value):
    empty = {
        "name": "",
        "target": "",
        "target_kind": "exactly",
        "result": "",
        "unit": "",
        "breakdown": [],
        "verdict": "",
    }
    return SimpleNamespace(value={**empty, "note": "", "source": "", "date": "", **value})


def shown(**value):
    with override("en"):
        return indicators_of([indicator(**value)])[0]


def test_the_words_say_what_the_picture_shows():
    verdict = shown(result="24", target="16", unit="companies", verdict="met").verdict
    assert verdict == "24 companies, target 16. Target met"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "at least 16"), ("nb", "minst 16"), ("sv", "minst 16")]
)
def test_a_target_that_is_a_lower_limit_says_so(language, words):
    with override(language):
        lower_limit = indicators_of([indicator(result="24", target="16", target_kind="at_least")])[0]
    assert words in lower_limit.verdict


def test_a_figure_without_a_target_has_no_lower_limit():
    assert shown(result="15", target_kind="at_least").verdict == "15"


def test_a_target_met_has_no_gap():
    lane = shown(result="24", target="16").lane
    assert (lane.bar, lane.stake, lane.gap) == ("83.33%", "55.56%", "")


def test_what_was_missing_is_a_box():
    lane = shown(result="15", target="16").lane
    assert lane.gap == "5.21%"


def test_a_target_without_a_result_is_never_drawn_as_zero():
    missing = shown(target="8", unit="companies", verdict="not_reported")
    assert missing.lane is None
    assert missing.verdict == "Target 8 companies. Result not stated"


def test_what_cannot_be_judged_is_drawn_in_grey():
    assert shown(result="24", target="35", verdict="unclear").lane.is_unclear


def test_zero_of_zero_divides_nothing():
    assert shown(result="0", target="0").lane.bar == "0.00%"


def test_a_date_that_all_share_is_said_with_the_source():
    dated = [indicator(source="Rapport", date="2019"), indicator(source="Rapport", date="2019")]
    assert indicator_sources(dated) == ("Rapport, 2019",)
    assert [shown.date for shown in indicators_of(dated)] == ["", ""]


def test_dates_that_differ_stand_with_their_figures():
    dated = [indicator(source="Rapport", date="2018"), indicator(source="Rapport", date="2019")]
    assert indicator_sources(dated) == ("Rapport",)
    assert [shown.date for shown in indicators_of(dated)] == ["2018", "2019"]


def test_each_source_is_named_once():
    assert indicator_sources([indicator(source="Rapport"), indicator(source="Rapport")]) == ("Rapport",)
