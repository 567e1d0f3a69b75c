"""What is found for words, and in which order."""

import pytest

from cms.search.finding import find
from cms.search.indexing import clear, index, remove
from cms.search.models import KnownWord
from cms.search.query import Query
from tests.cms.search.sample_entries import an_entry, found, indexed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_else_is_indexed(db):
    clear()


def test_the_title_counts_more_than_the_description_and_that_more_than_the_text():
    indexed(
        an_entry("I teksten", text="Om kooperativer."),
        an_entry("Kooperativ"),
        an_entry("I omtalen", description="Om kooperativer."),
    )
    assert found("kooperativet") == ["kooperativ", "i-omtalen", "i-teksten"]


def test_a_word_is_found_in_both_languages_with_either_letters():
    indexed(an_entry("Entreprenørskap"), an_entry("Entreprenörskap", "sv"))
    assert found("entreprenørskap") == found("entreprenörskap") == ["entreprenørskap", "entreprenörskap"]


def test_who_asks_in_one_language_is_answered_in_it():
    indexed(an_entry("Kooperativ"), an_entry("Kooperativ", "sv"))
    assert find(Query(text="kooperativ", any_of={"language": ("sv",)})).uids == ("kooperativ-sv",)


def test_every_word_must_be_there():
    indexed(an_entry("Fjell og vann"), an_entry("Fjell"), an_entry("Vann"))
    assert found("vann fjell") == ["fjell-og-vann"]


def test_where_no_page_has_every_word_those_with_most_are_given():
    indexed(an_entry("Fjell og vann"), an_entry("Fjell"), an_entry("By"))
    answer = find(Query(text="vann fjell by"))
    assert answer.uids[0] == "fjell-og-vann-nb"
    assert (answer.total, answer.has_every_word) == (3, False)


def test_a_rare_word_counts_more_than_a_common_one():
    indexed(an_entry("Elg"), *(an_entry(f"Kurs {number}", slug=f"kurs-{number}") for number in range(9)))
    assert found("kurs elg")[0] == "elg"


@pytest.mark.parametrize("typed", ["kopperativ", "kooperatvi", "koperativet"])
def test_a_slip_is_forgiven(typed):
    indexed(an_entry("Kooperativ"))
    answer = find(Query(text=typed))
    assert (answer.uids, answer.meant) == (("kooperativ-nb",), "kooperativ")


def test_a_short_word_is_taken_as_it_is():
    indexed(an_entry("Elv"))
    assert found("elg") == []


def test_a_word_that_is_written_somewhere_is_no_slip():
    indexed(an_entry("Grend"), an_entry("Grind"))
    assert found("grind") == ["grind"]


@pytest.mark.parametrize("typed", ["frivilligh*", "frivill*", "frivilligheten*", "FRIV*"])
def test_the_beginning_of_a_word_is_enough(typed):
    indexed(an_entry("Frivillighet"), an_entry("Fritid"))
    assert found(typed) == ["frivillighet"]


def test_a_word_that_nobody_wrote_is_the_beginning_of_a_longer_one():
    indexed(an_entry("Verdiskapingsprosess"))
    assert found("verdiskaping") == ["verdiskapingsprosess"]


def test_what_is_removed_is_not_found():
    indexed(an_entry("Kooperativ"))
    remove(["kooperativ-nb"])
    assert found("kooperativ") == []


def test_what_is_indexed_again_is_found_by_its_new_words_only():
    indexed(an_entry("Kooperativ", uid="a"), an_entry("Samvirke", uid="a"))
    assert (found("kooperativ"), found("samvirke")) == ([], ["samvirke"])


def test_what_is_not_public_is_not_found_and_teaches_no_word():
    index(an_entry("Hemmelighet", is_public=False))
    assert find(Query(text="hemmelighet")).total == 0
    assert not KnownWord.objects.exists()


def test_of_two_worth_the_same_the_nearer_one_comes_first():
    indexed(
        an_entry("Elg", path="nb/prove/dypt/nede/elg", uid="a"), an_entry("Elg", path="nb/prove/elg", uid="b")
    )
    assert find(Query(text="elg")).uids == ("b", "a")


@pytest.mark.parametrize("words", [1, 3])
def test_a_search_costs_few_queries(words, django_assert_max_num_queries):
    indexed(*(an_entry(f"Fjell vann by {number}") for number in range(30)))
    with django_assert_max_num_queries(2):
        found_now = find(Query(text=" ".join(["fjell", "vann", "by"][:words]), size=10))
    assert found_now.total == 30
