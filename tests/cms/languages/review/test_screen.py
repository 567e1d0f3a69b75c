"""The review screen: who reads it, what it shows, what can be done there."""

import pytest
from django.urls import reverse

from cms.courses.models import Lesson
from cms.languages.review import approve, send_for_review
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(translated, sv, people):
    send_for_review(translated, sv, people["translator-sv"])
    return translated


@pytest.fixture
def as_(client, people):
    def log_in(name):
        client.force_login(people[name])
        return client

    return log_in


def address(lesson, language="sv"):
    return reverse("review_translation", args=[lesson.translation_key, language])


def text_of(response):
    return response.content.decode()


def target(lesson):
    return Lesson.objects.get(translation_key=lesson.translation_key, locale__language_code="sv")


def test_a_reviewer_reads_the_draft_beside_its_source(sent, as_):
    page = text_of(as_("reviewer-sv").get(address(sent)))
    assert "Det er <b>vårt</b> brød." in page
    assert "Det är <b>vårt</b> bröd." in page


@pytest.mark.parametrize("name", ["editor-nb", "translator-nb", "reviewer-nb", "publisher-nb"])
def test_those_of_another_language_do_not_read_it_and_are_told_why(sent, as_, name):
    response = as_(name).get(address(sent), follow=True)
    assert response.redirect_chain == [(reverse("wagtailadmin_home"), 302)]
    assert "Granskare svensk" in text_of(response)


def test_the_original_itself_has_no_review_here(sent, as_):
    assert as_("admin").get(address(sent, "nb"), follow=True).status_code == 404


def test_an_unknown_language_is_not_found(sent, as_):
    assert as_("admin").get(address(sent, "xx"), follow=True).status_code == 404


def test_a_reviewer_approves_and_a_publisher_publishes(sent, as_):
    as_("reviewer-sv").post(address(sent), {"action": "approve"})
    as_("publisher-sv").post(address(sent), {"action": "approve"})
    assert target(sent).live


def test_who_may_not_decide_reads_why_where_the_button_would_be(sent, as_):
    page = text_of(as_("publisher-sv").get(address(sent)))
    assert "Granskare svensk" in page
    assert 'value="approve"' not in page


def test_words_that_changed_while_they_were_read_are_not_approved(sent, as_, sv):
    client = as_("reviewer-sv")
    seen = client.get(address(sent)).context["seen"]
    write_translations(sent, sv, {"Vann er vått.": "Vatten är fuktigt."})
    response = client.post(address(sent), {"action": "approve", "seen": seen})
    assert response.status_code == 409
    assert client.get(address(sent)).context["situation"].step == "review"


def test_a_refused_reason_is_not_lost(sent, as_):
    response = as_("publisher-sv").post(address(sent), {"action": "send_back", "reason": "Byt ordet."})
    assert response.status_code == 409
    assert not target(sent).live


def test_what_changed_since_it_was_published_is_shown(sent, as_, sv, people):
    approve(sent, sv, people["reviewer-sv"])
    approve(sent, sv, people["publisher-sv"])
    write_translations(sent, sv, {"Vann er vått.": "Vatten är fuktigt."})
    send_for_review(sent, sv, people["translator-sv"])
    page = text_of(as_("reviewer-sv").get(address(sent)))
    assert "<del>" in page and "fuktigt</ins>" in page


def test_wagtails_editor_leads_a_reviewer_to_the_review(sent, as_):
    edit = reverse("wagtailadmin_pages:edit", args=[target(sent).pk])
    assert as_("reviewer-sv").get(edit)["Location"] == address(sent)


def test_it_stands_among_what_awaits_the_reviewer(sent, as_):
    assert "Bröd &amp; vatten" in text_of(as_("reviewer-sv").get(reverse("wagtailadmin_home")))
    assert "Bröd &amp; vatten" not in text_of(as_("reviewer-nb").get(reverse("wagtailadmin_home")))


def wagtails_action(lesson, action):
    page = target(lesson)
    state = page.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])


def test_approved_on_wagtails_front_page_it_goes_the_same_way(sent, as_):
    as_("reviewer-sv").post(wagtails_action(sent, "approve"))
    as_("publisher-sv").post(wagtails_action(sent, "approve"))
    assert target(sent).live


def test_wagtails_front_page_leads_to_the_review(sent, as_):
    response = as_("reviewer-sv").post(wagtails_action(sent, "review"))
    assert response["Location"] == address(sent)


def test_a_translator_cannot_approve_by_wagtails_address(sent, as_):
    as_("translator-sv").post(wagtails_action(sent, "approve"))
    assert target(sent).current_workflow_task_state.task.specific.right == "review"


def test_pasted_script_is_not_run(translated, sv, people, as_):
    from wagtail_localize.models import StringTranslation

    send_for_review(translated, sv, people["translator-sv"])
    words = StringTranslation.objects.filter(
        locale=sv, context__object__translation_key=translated.translation_key
    )
    words.update(data="<script>alert(1)</script>Hej")
    assert "<script>alert" not in text_of(as_("reviewer-sv").get(address(translated)))
