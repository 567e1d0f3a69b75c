"""A translation is begun by the API as in the editor: as a draft, by who may ask for it."""

import pytest

from cms.courses.models import Course
from cms.information.models import InformationPage
from cms.languages.originals import original_of
from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


def test_a_translation_begins_as_a_draft(admin, course):
    begun = admin.post(f"{COURSE}/@translations", {"language": "sv"})
    translated = Course.objects.get(translation_key=course.translation_key, locale__language_code="sv")
    assert (begun.status_code, translated.live) == (201, False)
    assert begun["Location"].endswith(translated.get_url_parts()[2].rstrip("/"))


def test_not_twice(admin, course):
    admin.post(f"{COURSE}/@translations", {"language": "sv"})
    assert admin.post(f"{COURSE}/@translations", {"language": "sv"}).status_code == 409


@pytest.mark.parametrize("language", ["nb", "xx", None, 1, {}])
def test_a_language_that_is_none_is_refused(admin, course, language):
    assert admin.post(f"{COURSE}/@translations", {"language": language}).status_code == 400


def test_only_by_who_may_ask_for_it(writer, course):
    assert writer("reviewer-nb").post(f"{COURSE}/@translations", {"language": "sv"}).status_code == 403


def test_what_points_at_a_page_is_told(nb):
    pages = [nb.post("/nb", {"@type": "InformationPage", "title": title}).json() for title in ("En", "To")]
    nb.patch("/nb/en", {"related": [{"@type": "page", "value": pages[1]["UID"]}]})
    answer = nb.get(f"/nb/@linkintegrity?uids={pages[1]['UID']}").json()
    assert [breach["uid"] for breach in answer[0]["breaches"]] == [pages[0]["UID"]]


def test_a_copy_of_a_translation_is_a_page_of_its_own_with_every_word(admin, db):
    page = InformationPage.objects.filter(locale__language_code="sv", depth__gt=3).first()
    address = page.get_url_parts()[2].rstrip("/")
    [copied] = admin.post("/sv/@copy", {"source": address}).json()
    copy = InformationPage.objects.get(slug=copied["target"].rpartition("/")[2], depth=3)
    assert original_of(page) is not None and original_of(copy) is None
    assert (copy.title, str(copy.body)) == (page.title, str(page.body))
