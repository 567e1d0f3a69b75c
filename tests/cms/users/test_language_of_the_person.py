"""What the editor says is in the language a person has chosen, also where it says no."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.users.models import UserProfile

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("language", "refusal"),
    [("nb", "Beklager, du har ikke tilgang"), ("sv", "Ledsen, du saknar rättigheter")],
)
def test_a_refusal_is_in_it_whatever_the_browser_asks_for(client, language, refusal):
    person = get_user_model().objects.get(username="translator-sv")
    UserProfile.objects.update_or_create(user=person, defaults={"preferred_language": language})
    client.force_login(person)
    address = reverse("wagtailusers_users:index")
    answer = client.get(address, follow=True, headers={"accept-language": "en"})
    assert refusal in answer.content.decode()


def test_who_is_not_logged_in_is_asked_in_the_language_of_the_browser(client):
    answer = client.get(reverse("wagtailadmin_login"), headers={"accept-language": "sv"})
    assert '<html lang="sv"' in answer.content.decode()
