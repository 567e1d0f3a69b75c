"""Loading: the same everywhere, and only once."""

import io
import stat

import pytest
from django.core.management import call_command
from wagtail.models import Page, Revision

from cms.courses.models import Slot
from cms.demo.drawings import DRAWINGS
from cms.demo.publishing import PUBLISHED_AT
from cms.demo.users import USERS_FILE
from cms.demo.words import Words
from cms.media.models import CreditedImage
from cms.media.svg import validate_svg


def _counts():
    return {
        "pages": Page.objects.count(),
        "revisions": Revision.objects.count(),
        "images": CreditedImage.objects.count(),
        "slots": Slot.objects.count(),
        "users": USERS_FILE.read_text(),
    }


def test_a_second_run_changes_nothing(db):
    before = _counts()
    call_command("load_demo", verbosity=0)
    assert _counts() == before


def test_what_an_editor_took_down_stays_down(db):
    page = Page.objects.get(slug="experience").specific
    page.unpublish()
    call_command("load_demo", verbosity=0)
    page.refresh_from_db()
    assert not page.live


def test_the_users_are_told_and_their_passwords_kept_for_the_owner_only(db):
    said = io.StringIO()
    call_command("load_demo", stdout=said)
    assert "editor-sv" in said.getvalue()
    assert stat.S_IMODE(USERS_FILE.stat().st_mode) == 0o600


def test_every_page_has_the_date_that_is_the_same_everywhere(db):
    dates = set(Page.objects.filter(depth__gt=1).values_list("last_published_at", flat=True))
    assert dates == {PUBLISHED_AT}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_only_draws_and_is_the_same_every_time(name):
    validate_svg(io.BytesIO(DRAWINGS[name]().encode()))
    assert DRAWINGS[name]() == DRAWINGS[name]()


def test_one_text_with_two_translations_on_a_page_is_refused():
    words = Words()
    words({"nb": "år", "sv": "år", "en": "year"})
    with pytest.raises(ValueError, match="stands twice"):
        words({"nb": "år", "sv": "år", "en": "years"})
