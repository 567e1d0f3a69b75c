"""A translator who loses the right, or meets a lock, in the middle of the work keeps what was typed."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.languages.roles.granting import make_role


@pytest.fixture
def screen(client, translator, in_both):
    client.force_login(translator)
    return reverse("translate", args=[in_both.translation_key, "sv"])


@pytest.fixture
def typed(row):
    """What the form of the claim says after somebody has typed."""
    found = row("claim")
    fields = {"target": "Vatten är blött.", "version": found.version, "shown": found.shown}
    return {f"{name}-{found.key}": value for name, value in fields.items()} | {"action": "save"}


@pytest.fixture
def loses_the_right(translator):
    """The person may work with nothing any more, but still logs in to the editor."""

    def lose():
        translator.groups.clear()
        translator.groups.add(make_role("translator", _english()))

    return lose


def _english():
    from wagtail.models import Locale

    return Locale.objects.get(language_code="en")


def test_the_text_is_shown_to_copy_and_nothing_is_stored(
    client, screen, typed, loses_the_right, words, in_both
):
    loses_the_right()
    page = client.post(screen, typed)
    assert (page.status_code, page.context["typed"]) == (409, ["Vatten är blött."])
    assert words(in_both, "claim").data == "Vatten är vått."


def test_nothing_of_the_page_is_shown_with_it(client, screen, typed, loses_the_right):
    loses_the_right()
    assert "Vann er vått." not in client.post(screen, typed).content.decode()


def test_by_script_the_reason_is_said_and_nothing_is_stored(post, loses_the_right, words, in_both):
    loses_the_right()
    answer = post("claim", target="Vatten är blött.")
    assert (answer.status_code, answer.json()["again"]) == (403, False)
    assert words(in_both, "claim").data == "Vatten är vått."


def test_where_a_colleague_locks_the_page_the_text_stays_in_its_box(client, screen, typed, in_both, sv):
    page = in_both.get_translation(sv)
    page.locked, page.locked_by = True, get_user_model().objects.get(username="admin")
    page.save()
    answer = client.post(screen, typed)
    assert answer.status_code == 409
    assert ">Vatten är blött.</textarea>" in answer.content.decode()
