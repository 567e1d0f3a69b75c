"""An activity's texts are translated; its numbers and codes are the same in all languages."""

import pytest
from wagtail_localize.models import StringSegment

from cms.languages.publication import publish_translation
from cms.languages.sources import source_of
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.core.sample_activities import everything, short_text

pytestmark = pytest.mark.django_db


def offered(lesson, sv):
    submit(lesson, [sv])
    segments = StringSegment.objects.filter(source=source_of(lesson)).select_related("string", "context")
    return {segment.context.path.rpartition(".")[2]: segment.string.data for segment in segments}


def test_no_number_code_or_switch_is_offered_to_the_translator(lesson, sv):
    lesson.body = everything()
    lesson.save_revision().publish()
    names = set(offered(lesson, sv))
    assert not names & {"outcome", "points", "attempts", "minimum", "maximum", "rows", "minutes", "series"}
    assert {"question", "accepted", "unit", "norwegian", "exchange"} <= names


def test_accepted_answers_keep_their_lines_in_a_translation(lesson, sv):
    lesson.body = [short_text("vann\nbrød")]
    lesson.save_revision().publish()
    submit(lesson, [sv])
    words = {"Brød & vann": "Bröd", "Hvilket län?": "Vilket län?", "hemmelig": "hemlig"}
    write_translations(lesson, sv, {**words, "vann\nbrød": "vatten\nbröd\nvattnet"})
    swedish = publish_translation(lesson, sv)
    assert next(iter(swedish.body)).value["accepted"] == "vatten\nbröd\nvattnet"
