"""The same page in other languages."""

from cms.languages.siblings import live_siblings


def test_the_live_versions_of_a_page_come_in_one_query(module, django_assert_num_queries):
    with django_assert_num_queries(1):
        siblings = live_siblings(module)
    assert set(siblings) == {"nb", "sv", "en"}


def test_a_draft_is_no_sibling(module, sv):
    module.get_translation(sv).unpublish()
    assert "sv" not in live_siblings(module)
