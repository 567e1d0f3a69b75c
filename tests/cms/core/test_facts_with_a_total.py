"""A fact may be a part of a total: what the editor refuses, and how site, API and package say it."""

import pytest
from django.utils.translation import override
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from cms.api.blocks import stream_json
from cms.api.plain_blocks import block_html
from cms.case_studies.blocks import IndicatorBlock
from cms.core.blocks import ArticleBlock
from cms.core.blocks.evidence import FactBlock
from cms.website.presentation.article import article_parts

FACT = {
    "label": "Use of the trip",
    "kind": "number",
    "value": "5",
    "unit": "companies",
    "total": "5",
    "text": "Found it useful.",
    "source": "Final report",
    "date": "2019",
}


def cleaned(**changes):
    block = FactBlock()
    return block.clean(block.to_python({**FACT, **changes}))


def errors_of(**changes):
    with pytest.raises(StructBlockValidationError) as refused:
        cleaned(**changes)
    return refused.value.block_errors


def body(**changes):
    return ArticleBlock().to_python([{"type": "fact", "id": "1", "value": {**FACT, **changes}}])


def test_so_many_of_so_many_is_accepted():
    assert cleaned()["total"] == "5"


def test_a_percentage_of_fewer_than_ten_is_refused():
    assert "never a percentage" in errors_of(value="60", unit="%")["value"].messages[0]


@pytest.mark.parametrize("changes", [{"total": "few"}, {"total": "3"}, {"kind": "year", "value": "2018"}])
def test_a_total_must_be_a_number_the_value_can_be_part_of(changes):
    assert list(errors_of(**changes)) == ["total"]


def test_parts_in_percent_of_a_small_result_are_refused():
    block = IndicatorBlock()
    part = {"type": "part", "value": {"name": "women", "value": "60 %"}}
    value = {"name": "Companies", "result": "5", "source": "Report", "breakdown": [part]}
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(value))
    assert isinstance(refused.value.block_errors["breakdown"], StreamBlockValidationError)


def test_a_fact_written_before_there_were_totals_is_still_read():
    old = {name: value for name, value in FACT.items() if name != "total"}
    assert FactBlock().to_python(old)["total"] == ""


def test_the_site_says_of_how_many():
    with override("nb"):
        assert article_parts(body(unit="bedrifter"))[0].value["shown"] == "5 av 5 bedrifter"


def test_the_api_never_has_a_percentage_of_fewer_than_ten():
    (fact,) = stream_json(body(value="60", unit="%"), None)
    assert (fact["value"], fact["unit"], fact["total"]) == ("3", "", "5")


def test_the_apis_html_says_of_how_many():
    (fact,) = stream_json(body(), None)
    assert "<p>Use of the trip: 5 of 5 companies</p>" in block_html(fact)
