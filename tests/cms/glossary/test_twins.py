"""The neighbour's word for what somebody wrote."""

import pytest

from cms.glossary.models import GlossaryTerm
from cms.glossary.twins import twin_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("frivillighet", "ideellt engagemang"),
        ("frivillig", "ideellt engagemang"),
        ("å lede frivillig arbeid", "ideellt engagemang"),
        ("dugnad", "gemensam arbetsinsats"),
    ],
)
def test_a_term_has_a_twin(text, words):
    assert twin_of(text, "nb", "sv").words == words


@pytest.mark.parametrize("text", ("arbeid", "kommune", "", "\0", "fri", "'"))
def test_other_words_have_none(text):
    assert twin_of(text, "nb", "sv") is None


def test_a_draft_is_nobodys_twin():
    GlossaryTerm.objects.filter(locale__language_code="sv").update(live=False)
    assert twin_of("dugnad", "nb", "sv") is None
