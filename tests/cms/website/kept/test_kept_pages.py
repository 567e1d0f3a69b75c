"""A page is rendered once for all readers without cookies, and again as soon as it shows something else."""

import re
from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import PageViewRestriction

from cms.core.models import FundingAcknowledgement
from cms.core.public_changes.following import is_shown
from cms.courses.models import Lesson
from cms.feedback import stamps
from cms.information.models import InformationPage
from cms.website.models import HomePage
from tests.cms.core.sample_pages import below
from tests.cms.events.sample_events import published, the_index
from tests.cms.website.conftest import PAGE_TYPES, address

pytestmark = pytest.mark.django_db
MOST_WHEN_KEPT, MOST_WHEN_NOT = 2, 16


def retitled(page, title="Noe annet"):
    page.title = title
    page.save_revision().publish()


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_a_page_that_was_read_before_costs_next_to_nothing(reading, page_of, kind):
    first = reading(page_of(kind))
    again = reading(page_of(kind))
    assert again.queries <= MOST_WHEN_KEPT
    assert (again.text, again.etag) == (first.text, first.etag)


def test_the_page_of_an_event_costs_next_to_nothing_too(reading):
    event = published(the_index())
    reading(event)
    assert reading(event).queries <= MOST_WHEN_KEPT


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_a_page_that_was_not_read_before_asks_little(reading, page_of, kind):
    """Others were: what all pages share is known."""
    reading(Lesson.objects.live().filter(locale__language_code="nb").order_by("-path").first())
    assert reading(page_of(kind)).queries <= MOST_WHEN_NOT


def test_no_lesson_asks_more_than_others(reading):
    lessons = Lesson.objects.live().filter(locale__language_code="nb").order_by("-path")
    counted = [reading(lesson).queries for lesson in lessons]
    assert max(counted[1:]) <= MOST_WHEN_NOT


def test_a_page_costs_the_same_however_deep_it_stands(reading, page_of):
    shallow = below(page_of("home"), InformationPage(title="Grunt"))
    upper = below(page_of("home"), InformationPage(title="Øverst"))
    middle = below(upper, InformationPage(title="Midt"))
    deep = below(below(middle, InformationPage(title="Under")), InformationPage(title="Nederst"))
    reading(page_of("information"))
    assert reading(deep).queries == reading(shallow).queries


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_whatever_a_page_is_read_from_is_followed(reading, page_of, kind):
    """References are written by the queue, whose task is followed; types of content never change."""
    tables = {model._meta.db_table: model for model in apps.get_models()}
    asked = " ".join(query["sql"] for query in reading(page_of(kind)).asked)
    read = set(re.findall(r'(?:FROM|JOIN) "(\w+)"', asked))
    unfollowed = {table for table in read if table in tables and not is_shown(tables[table])}
    assert unfollowed <= {"core_publicchange", "django_content_type", "wagtailcore_referenceindex"}


def test_a_page_that_says_something_else_has_another_etag(reading, page_of):
    before = reading(page_of("lesson")).etag
    retitled(page_of("lesson"))
    after = reading(page_of("lesson"))
    assert after.etag != before and "Noe annet" in after.text


def test_what_menus_say_is_part_of_the_page(reading, page_of):
    before = reading(page_of("lesson")).etag
    retitled(page_of("directory"))
    assert reading(page_of("lesson")).etag != before


def test_which_translations_there_are_is_part_of_the_page(reading, page_of):
    before = reading(page_of("glossary")).etag
    page_of("glossary", "sv").unpublish()
    assert reading(page_of("glossary")).etag != before


def test_titles_that_a_page_links_to_are_part_of_it(reading, page_of):
    before = reading(page_of("course")).etag
    retitled(page_of("lesson"))
    assert reading(page_of("course")).etag != before


def test_who_pays_is_part_of_the_page(reading, page_of):
    before = reading(page_of("glossary")).etag
    funding = FundingAcknowledgement.objects.get(pk=HomePage.objects.get(pk=page_of("home").pk).funding_id)
    funding.statement = "Finansiert av andre"
    funding.save()
    assert reading(page_of("glossary")).etag != before


def test_a_change_elsewhere_leaves_the_etag_as_it_is(reading, page_of):
    before = reading(page_of("glossary")).etag
    retitled(page_of("lesson"))
    again = reading(page_of("glossary"))
    assert again.queries > MOST_WHEN_KEPT and again.etag == before


def test_a_draft_leaves_what_is_kept_alone(reading, page_of):
    reading(page_of("lesson"))
    lesson = page_of("lesson")
    lesson.title = "Et utkast"
    lesson.save_revision()
    again = reading(lesson)
    assert again.queries <= MOST_WHEN_KEPT and "Et utkast" not in again.text


def test_a_page_that_is_taken_down_is_gone_at_once(reading, page_of):
    lesson = page_of("lesson")
    assert reading(lesson).status == 200
    lesson.unpublish()
    assert reading(lesson).status == 404


def test_what_stands_below_a_page_that_is_taken_down_is_gone_with_it(reading, page_of):
    lesson = page_of("lesson")
    reading(lesson)
    page_of("course").unpublish()
    assert reading(lesson).status == 404


def test_a_section_that_is_closed_is_closed_at_once(reading, page_of):
    lesson = page_of("lesson")
    before = reading(lesson)
    PageViewRestriction.objects.create(page=page_of("course"), restriction_type="login")
    after = reading(lesson, **{"if-none-match": before.etag})
    assert (after.status, after.etag) == (302, None)


def test_the_form_for_a_password_is_never_kept(reading, page_of):
    PageViewRestriction.objects.create(page=page_of("course"), restriction_type="password", password="fjell")
    assert reading(page_of("lesson")).etag is None


def test_a_page_that_has_moved_is_not_where_it_was(reading, page_of):
    case = page_of("case")
    path = address(case)
    assert reading(path).status == 200
    case.slug = "annet-sted"
    case.save_revision().publish()
    assert reading(path).status in (301, 302, 404)


def test_whoever_has_the_page_is_told_so(reading, page_of):
    etag = reading(page_of("course")).etag
    answer = reading(page_of("course"), **{"if-none-match": f'"other", W/{etag}'})
    assert (answer.status, answer.response.content, answer.etag) == (304, b"", etag)


def test_a_date_is_enough_where_there_is_no_etag(reading, page_of):
    date = reading(page_of("course")).response["Last-Modified"]
    assert reading(page_of("course"), **{"if-modified-since": date}).status == 304
    retitled(page_of("course"))
    later = reading(page_of("course")).response["Last-Modified"]
    assert later >= date


def test_the_packed_page_is_the_page_under_a_name_of_its_own(reading, page_of):
    plain = reading(page_of("course"))
    packed = reading(page_of("course"), **{"accept-encoding": "gzip, br"})
    assert packed.response["Content-Encoding"] == "gzip" and packed.etag == plain.etag[:-1] + '-gzip"'
    assert "Accept-Encoding" in packed.response["Vary"]


def test_who_asks_for_the_head_gets_the_marks_of_the_page(client, reading, page_of):
    page = reading(page_of("course"))
    head = client.head(address(page_of("course")))
    assert (head["ETag"], head["Content-Length"], head.content) == (
        page.etag,
        str(len(page.text.encode())),
        b"",
    )


@pytest.mark.parametrize("header", [{"cookie": "a=b"}, {"authorization": "Bearer a"}])
def test_whoever_is_somebody_is_answered_anew(reading, page_of, header):
    reading(page_of("home"))
    assert reading(page_of("home"), **header).queries > MOST_WHEN_KEPT


def test_what_somebody_signed_in_sees_is_kept_for_nobody(client, reading, page_of):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    reading(page_of("home"))
    client.logout()
    assert reading(page_of("home")).queries > MOST_WHEN_KEPT


def test_a_chosen_filter_is_answered_anew(reading, page_of):
    reading(page_of("cases"))
    assert reading(address(page_of("cases")) + "?outcome=stopped").etag is None


def test_an_event_leaves_what_is_to_come_when_it_ends(reading, monkeypatch):
    end = timezone.now() + timedelta(minutes=5)
    published(the_index(), starts_at=end - timedelta(hours=1), ends_at=end)
    assert 'id="past"' not in reading(the_index()).text
    monkeypatch.setattr(timezone, "now", lambda: end)
    assert 'id="past"' in reading(the_index()).text


def test_the_form_below_a_kept_page_can_be_sent_as_long_as_the_page_is_kept(monkeypatch):
    made = timezone.localdate()
    stamp = stamps.stamp_for(1)
    days = [made + timedelta(days=number) for number in range(stamps.DAYS_THE_SAME + 1)]
    monkeypatch.setattr(timezone, "localdate", lambda: days[-1])
    assert stamps.stamp_for(1) != stamp and stamps.is_good_stamp(stamp, 1)
