"""A link that got another language's prefix leads to the page, or says that it is not there."""

import pytest

pytestmark = pytest.mark.django_db


def test_norwegian_slugs_below_the_swedish_prefix_lead_to_the_swedish_page(client, page_of):
    path = page_of("course", "nb").get_url().removeprefix("/nb/")
    response = client.get(f"/sv/{path}")
    assert (response.status_code, response["Location"]) == (302, page_of("course", "sv").get_url())


def test_what_nobody_may_read_is_led_to_from_nowhere(client, page_of):
    path = page_of("course", "nb").get_url().removeprefix("/nb/")
    page_of("course", "sv").view_restrictions.create(restriction_type="login")
    assert client.get(f"/sv/{path}").status_code == 404


def test_a_page_that_is_missing_in_a_language_is_not_there(client, page_of):
    path = page_of("lesson", "nb").get_url().removeprefix("/nb/")
    page_of("lesson", "sv").delete()
    assert client.get(f"/sv/{path}").status_code == 404


@pytest.mark.parametrize("path", ("/xx/kurs/", "/sv/nb/", "/nb/x%00y/", "/SV/ordlista/"))
def test_other_addresses_are_not_there(client, path):
    assert client.get(path, follow=True).status_code == 404
