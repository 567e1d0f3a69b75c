"""The same term on both sides of the clearing."""

import lxml.html
import pytest

from cms.glossary.models import FalseFriend, GlossaryTerm

pytestmark = pytest.mark.django_db


def test_norwegian_is_left_and_swedish_right_whatever_the_reader_reads(read):
    html = lxml.html.fromstring(read("glossary", "sv").content)
    sides = html.find(".//div[@class='term__sides']")
    assert [side.get("lang") for side in sides] == ["nb", "sv"]


def test_a_term_missing_in_one_language_is_shown_as_missing(read):
    term = GlossaryTerm.objects.filter(live=True, locale__language_code="sv").first()
    term.live = False
    term.save()
    html = lxml.html.fromstring(read("glossary").content)
    assert len(html.findall(".//p[@class='term__absent']")) == 1


def test_drafts_are_not_shown(read):
    FalseFriend.objects.create(word_nb="prøve", word_sv="pröva", live=False)
    assert "pröva</span>" not in read("glossary").content.decode()
