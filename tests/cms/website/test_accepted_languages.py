"""A browser that asks for something close to Norwegian gets Norwegian; nobody needs a cookie."""

import pytest

from cms.website.middleware import in_our_languages


@pytest.mark.parametrize(
    ("accepted", "understood"),
    [
        ("no", "nb"),
        ("nn-NO,nn;q=0.9,en;q=0.8", "nb,nb;q=0.9,en;q=0.8"),
        ("da-DK", "nb"),
        ("sv-SE, sv;q=0.8", "sv-SE,sv;q=0.8"),
        ("*", "*"),
    ],
)
def test_it_understands_the_neighbours_of_norwegian(accepted, understood):
    assert in_our_languages(accepted) == understood


def test_nynorsk_stays_nynorsk_once_it_is_ours(settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("nn", "Nynorsk")]
    assert in_our_languages("nn-NO,no") == "nn-NO,nb"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("accepted", "home"),
    [("sv", "/sv/"), ("da", "/nb/"), ("nn-NO", "/nb/"), ("en-GB", "/en/"), ("fi", "/nb/"), ("", "/nb/")],
)
def test_the_front_door_opens_in_the_readers_language(client, accepted, home):
    response = client.get("/", headers={"accept-language": accepted})
    assert (response.status_code, response["Location"]) == (302, home)
    assert response["Vary"] == "Accept-Language"
    assert not response.cookies
