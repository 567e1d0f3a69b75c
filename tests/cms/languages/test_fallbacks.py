"""Which language stands in for another is configuration."""

import pytest

from cms.languages.fallbacks import chain, first_available


@pytest.fixture
def with_nynorsk(settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("nn", "Norsk nynorsk")]


def test_the_two_norwegians_stand_in_for_each_other(with_nynorsk):
    assert (chain("nn"), chain("nb")) == (("nb",), ("nn",))


def test_a_language_the_site_does_not_have_stands_in_for_none():
    assert chain("nb") == ()


def test_swedish_and_norwegian_stand_in_for_nobody_unasked(with_nynorsk):
    assert chain("sv") == ()


def test_south_sami_readers_get_norwegian_and_then_swedish():
    assert chain("sma") == ("nb", "sv")


def test_the_nearest_available_language_is_taken(with_nynorsk):
    assert first_available("nn", {"sv", "nb"}) == "nb"
    assert first_available("nn", {"nn", "nb"}) == "nn"
    assert first_available("nn", {"sv"}) is None


def test_another_chain_is_another_setting(settings):
    settings.LANGUAGE_FALLBACKS = {"en": ("sv",)}
    assert chain("en") == ("sv",)
