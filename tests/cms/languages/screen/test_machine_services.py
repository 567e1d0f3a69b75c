"""Both services that the settings know, over HTTP: what they are asked, and what their refusals become."""

import copy

import pytest

from cms.languages.machine import MachineFailed, machine_words, machine_words_of
from cms.settings.parts.translation import _SERVICES
from tests.cms.languages.screen.services import KEY, DeepL, LibreTranslate, running

pytestmark = pytest.mark.django_db


@pytest.fixture
def nb(module):
    return module.locale


@pytest.fixture(params=["libretranslate", "deepl"])
def service(request, settings):
    """The service runs, and is set as in production, with a key and another address."""
    name = request.param
    with running({"libretranslate": LibreTranslate, "deepl": DeepL}[name]) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        chosen = copy.deepcopy(_SERVICES[name])
        chosen["OPTIONS"] |= {
            "libretranslate": {"LIBRETRANSLATE_URL": address, "API_KEY": KEY},
            "deepl": {"API_URL": f"{address}/v2/translate", "AUTH_KEY": KEY},
        }[name]
        settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = chosen
        server.name, server.options = name, chosen["OPTIONS"]
        yield server


def test_a_text_with_markup_is_translated_and_labelled_as_a_machines(service, nb, sv):
    words = machine_words("Brød &amp; <b>vann</b>", nb, sv)
    assert (words.target, words.is_machine) == ("sv: Brød &amp; <b>vann</b>", True)


def test_it_is_asked_as_its_description_says(service, nb, sv):
    machine_words("Vann", nb, sv)
    assert service.asked == [
        {
            "libretranslate": {
                "q": ["Vann"],
                "source": "nb",
                "target": "sv",
                "api_key": KEY,
                "format": "html",
            },
            "deepl": {
                "text": ["Vann"],
                "source_lang": ["NB"],
                "target_lang": ["SV"],
                "tag_handling": ["xml"],
            },
        }[service.name]
    ]


def test_many_texts_are_one_request(service, nb, sv):
    words = machine_words_of(["Brød", "Vann"], nb, sv)
    assert [words[text].target for text in ("Brød", "Vann")] == ["sv: Brød", "sv: Vann"]
    assert len(service.asked) == 1


def test_a_wrong_key_is_said_to_be_an_administrators_affair(service, nb, sv):
    service.options |= {"API_KEY": "x", "AUTH_KEY": "x"}
    with pytest.raises(MachineFailed, match="does not accept our key"):
        machine_words("Vann", nb, sv)


@pytest.mark.parametrize(
    ("status", "sentence"), [(456, "quota"), (429, "too often"), (500, "does not answer")]
)
def test_its_refusals_are_told_apart(service, nb, sv, status, sentence):
    service.status = status
    with pytest.raises(MachineFailed, match=sentence):
        machine_words("Vann", nb, sv)


def test_a_service_that_is_gone_does_not_answer(service, nb, sv):
    service.shutdown()
    service.server_close()
    with pytest.raises(MachineFailed, match="does not answer"):
        machine_words("Vann", nb, sv)
