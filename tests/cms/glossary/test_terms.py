"""A term is shown in the languages in which it is published."""

import pytest
from wagtail.models import Locale

from cms.glossary.models import FalseFriend, GlossaryTerm
from cms.glossary.queries import live_false_friends, live_terms

pytestmark = pytest.mark.django_db


def a_term(**fields):
    locale = Locale.objects.get(language_code="nb")
    return GlossaryTerm.objects.create(**{"term": "prøveord", "definition": "D", "locale": locale, **fields})


def versions(term):
    return {one.key: set(one.versions) for one in live_terms()}.get(term.key)


def test_a_term_is_given_with_its_languages():
    term = a_term()
    swedish = term.copy_for_translation(Locale.objects.get(language_code="sv"))
    swedish.save()
    GlossaryTerm.objects.filter(pk=swedish.pk).update(live=True)
    assert versions(term) == {"nb", "sv"}


def test_a_draft_term_is_not_given():
    assert versions(a_term(live=False)) is None


def test_all_terms_cost_one_query(django_assert_num_queries):
    a_term()
    with django_assert_num_queries(1):
        live_terms()


def test_a_draft_pair_of_false_friends_is_not_given():
    pair = FalseFriend.objects.create(word_nb="prøve", word_sv="prova", live=False)
    assert pair not in live_false_friends()
