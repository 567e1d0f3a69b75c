"""``manage.py personal_data``: all there is about somebody, and the end of an account."""

import io
import json
import stat
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Revision

from cms.api.tokens.models import AccessToken
from tests.cms.core.sample_pages import front_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def kari(django_user_model):
    return django_user_model.objects.create_user(
        "kari", "kari@example.org", "hemmelig ord", first_name="Kari", last_name="Eksempel"
    )


@pytest.fixture
def work(kari):
    """A version that she saved, and a token of hers."""
    page = front_page("nb")
    page.save_revision(user=kari)
    return AccessToken.objects.create(
        user=kari, name="Skript", digest="d" * 64, expires_at=timezone.now() + timedelta(days=1)
    )


def told(*words, **options):
    out = io.StringIO()
    call_command("personal_data", *words, stdout=out, **options)
    return out.getvalue()


def test_the_export_has_the_account_and_what_refers_to_it(kari, work):
    found = json.loads(told("export", "kari"))
    assert found["users.User"][0]["email"] == "kari@example.org"
    assert len(found["wagtailcore.Revision"]) == len(found["api_tokens.AccessToken"]) == 1


def test_what_opens_something_is_not_in_the_export(kari, work):
    assert kari.password not in told("export", "kari")
    assert "password" not in json.loads(told("export", "kari"))["users.User"][0]


def test_a_file_is_for_its_owner_and_never_written_over(kari, tmp_path):
    place = tmp_path / "kari.json"
    told("export", "kari", to=place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    with pytest.raises(CommandError, match="Name another file"):
        told("export", "kari", to=place)


def test_erasing_takes_the_name_and_leaves_the_work(kari, work):
    told("erase", "kari", yes=True)
    kari.refresh_from_db()
    assert (kari.username, kari.get_full_name(), kari.email, kari.is_active) == (
        f"former-{kari.pk}",
        "",
        "",
        False,
    )
    assert Revision.objects.filter(user=kari).exists() and not AccessToken.objects.exists()


def test_erasing_ends_what_somebody_is_signed_in_with(client, kari):
    client.force_login(kari)
    told("erase", "kari", yes=True)
    assert "_auth_user_id" not in client.session


def test_without_a_yes_nothing_is_erased(kari, monkeypatch):
    monkeypatch.setattr("builtins.input", lambda asked: "no")
    with pytest.raises(CommandError, match=r"Nothing was erased\."):
        told("erase", "kari")
    assert get_user_model().objects.filter(username="kari").exists()


@pytest.mark.parametrize("who", ["nobody", "person:0", "person:x"])
def test_whoever_is_not_there_is_named(who):
    with pytest.raises(CommandError, match=f"There is nobody called “{who}”"):
        told("export", who)
