"""The machine is asked for every text of a page that is empty: in the queue, and never published unread."""

import pytest
from django.urls import reverse

from cms.languages.errors import PublicationRefused
from cms.languages.jobs.resuming import try_again
from cms.languages.jobs.running import run_item
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.publication import publish_translation
from cms.languages.states import segment_states
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db
WAITING = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
WORDS = {
    "Brød &amp; vann": "Bröd &amp; vatten",
    "Det er <b>vårt</b> brød.": "Det är <b>vårt</b> bröd.",
    "Vann er vått.": "Vatten är vått.",
}


@pytest.fixture(autouse=True)
def machine(settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "tests.cms.languages.screen.dictionary.DictionaryTranslator",
        "OPTIONS": {"WORDS": dict(WORDS)},
    }
    return settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR["OPTIONS"]["WORDS"]


@pytest.fixture
def empty(lesson, sv):
    submit(lesson, [sv])
    return lesson


@pytest.fixture
def ask(client, translator, empty):
    """Presses the button."""

    def press():
        client.force_login(translator)
        address = reverse("translate", args=[empty.translation_key, "sv"])
        return client.post(address, {"action": "machine-all"}, follow=True)

    return press


@pytest.fixture
def states(empty, sv):
    return lambda: [str(segment.state.value) for segment in segment_states(empty, sv)]


def test_every_empty_text_is_a_machines_afterwards(ask, states):
    page = ask().content.decode()
    assert states() == ["machine"] * 3 and "Vatten är vått." in page


def test_none_of_it_is_published_before_a_person_has_read_it(ask, empty, sv):
    ask()
    with pytest.raises(PublicationRefused):
        publish_translation(empty, sv)


def test_the_request_waits_for_nothing_and_shows_the_progress(ask, states, settings):
    settings.TASKS = WAITING
    assert "0 of 1 done" in ask().content.decode()
    assert states() == ["missing"] * 3


def test_what_a_person_wrote_before_or_meanwhile_stays(ask, empty, sv, settings):
    settings.TASKS = WAITING
    ask()
    write_translations(empty, sv, {"Vann er vått.": "Vatten är blött."})
    run_item(TranslationJobItem.objects.get(job__kind="machine").pk)
    assert segment_states(empty, sv)[2].target == "Vatten är blött."


def test_who_lost_the_right_half_way_writes_nothing(ask, states, translator, settings):
    settings.TASKS = WAITING
    ask()
    translator.groups.clear()
    item = TranslationJobItem.objects.get(job__kind="machine")
    run_item(item.pk)
    item.refresh_from_db()
    assert states() == ["missing"] * 3 and "You do not translate" in item.problems[0]


def test_a_machine_that_fails_is_said_and_can_be_asked_again(ask, states, machine):
    machine.clear()
    page = ask().content.decode()
    assert "Ordbok does not answer" in page and states() == ["missing"] * 3
    machine.update(WORDS)
    try_again(TranslationJob.objects.get(kind="machine"))
    assert states() == ["machine"] * 3


def test_there_is_no_button_where_nothing_is_empty(client, translator, in_both):
    client.force_login(translator)
    page = client.get(reverse("translate", args=[in_both.translation_key, "sv"]))
    assert "machine-all" not in page.content.decode()
