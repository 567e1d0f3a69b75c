"""A term goes the same way as a page."""

import pytest

from cms.glossary.models import GlossaryTerm
from cms.languages.review import approve, send_for_review
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


@pytest.fixture
def term(nb, sv):
    term = GlossaryTerm(term="dugnad", definition="Felles arbeid.", locale=nb)
    term.save()
    term.save_revision().publish()
    submit(term, [sv])
    words = {"dugnad": "arbetsdag", "Felles arbeid.": "Gemensamt arbete."}
    write_translations(term, sv, words)
    return term


def test_a_term_is_reviewed_and_published(term, sv, people):
    send_for_review(term, sv, people["translator-sv"])
    approve(term, sv, people["reviewer-sv"])
    assert not term.get_translation(sv).live
    approve(term, sv, people["publisher-sv"])
    assert term.get_translation(sv).live
