"""What everybody may read of a course's editions."""

import pytest
from wagtail.models import PageViewRestriction

from lms_export.validation.kinds import Kind, State, kinds_of
from lms_export.validation.models import Validation
from tests.public_editions.conftest import REASON, an_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(course, client):
    return lambda language="nb": client.get(f"/{language}/editions/{course.translation_key}/")


def words(response):
    return " ".join(response.content.decode().split())


def validate(edition, **more):
    for kind in kinds_of("nb"):
        Validation.objects.create(edition=edition, language="nb", kind=kind, state=State.PASSED, **more)


def test_the_course_leads_to_its_editions(course, client):
    address = f"/nb/editions/{course.translation_key}/"
    assert f'href="{address}"' in client.get(course.get_url()).content.decode()


def test_a_course_that_is_not_released_says_so(shown):
    assert "ikke gitt ut ennå" in words(shown()) and 'class="edition"' not in words(shown())


def test_every_edition_is_listed_with_its_changelog_the_newest_first(editions, shown):
    html = words(shown())
    places = [html.index(text) for text in ("Byen &lt;b&gt;heter", "En ny film.", "Den første.")]
    assert places == sorted(places)


def test_a_withdrawn_edition_says_why(editions, shown):
    assert REASON in words(shown())


def test_a_withdrawal_for_a_consent_is_told_in_the_readers_language(editions, shown):
    type(editions[1]).objects.filter(pk=editions[1].pk).update(withdrawal_cause="consent")
    assert "inte längre gett samtycke" in words(shown("sv")) and REASON not in words(shown("sv"))


def test_a_changelog_in_another_language_says_which(editions, shown):
    html = words(shown("sv"))
    assert 'lang="nb"><p>En ny film.' in html and "på norska" in html


def test_an_edition_is_a_pilot_until_it_is_validated(editions, shown):
    assert words(shown()).count('class="pilot"') == 4
    validate(editions[2])
    assert words(shown()).count('class="pilot"') == 2


def test_what_was_done_is_told_without_what_was_noted(editions, shown):
    validate(editions[2], role="lærer, fagskolen", note="For the team only", attachment=b"private")
    html = words(shown())
    assert "lærer, fagskolen" in html and "For the team only" not in html


def test_answers_of_few_learners_are_never_a_percentage(editions, shown):
    Validation.objects.create(edition=editions[2], language="nb", kind=Kind.PILOT, learned_much=3)
    assert "3 av 3" in words(shown()) and "100" not in words(shown())


def test_a_language_that_was_left_out_is_named(editions, shown):
    assert "fordi det ikke var oppdatert: engelsk" in words(shown())


def test_the_switch_leads_to_the_same_page_in_the_other_language(course, editions, shown):
    assert f'href="/sv/editions/{course.translation_key}/"' in words(shown())


def test_a_course_that_is_not_for_everybody_shows_nothing(course, editions, shown):
    PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
    assert shown().status_code == 404


def test_many_editions_cost_no_more_questions_than_few(
    course, editions, shown, django_assert_max_num_queries
):
    for minor in range(3, 13):
        an_edition(course, minor, "Mer.")
    with django_assert_max_num_queries(22):
        shown()


def test_the_feed_has_an_entry_for_each_edition(course, editions, client):
    feed = client.get(f"/nb/editions/{course.translation_key}/feed.atom").content.decode()
    assert feed.count("<entry>") == 3 and f"/nb/editions/{course.translation_key}/#edition-1-2" in feed


def test_the_feed_tells_a_withdrawal_as_a_change_of_the_entry(course, editions, client):
    feed = client.get(f"/nb/editions/{course.translation_key}/feed.atom").content.decode()
    assert "Trukket tilbake: " in feed and REASON in feed
