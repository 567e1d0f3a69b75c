"""The screen as a page and as a plain form."""

import pytest
from django.urls import reverse

from cms.courses.models import Lesson


@pytest.fixture
def screen(client, translator, in_both):
    client.force_login(translator)
    return reverse("translate", args=[in_both.translation_key, "sv"])


def test_the_editor_of_a_translated_page_leads_to_the_screen(client, screen, in_both, sv):
    edit = reverse("wagtailadmin_pages:edit", args=[in_both.get_translation(sv).pk])
    assert client.get(edit)["Location"] == screen


def test_the_screen_shows_both_languages(client, screen):
    text = client.get(screen).content.decode()
    assert "Vann er vått." in text
    assert "Vatten är vått." in text


def test_opening_a_whole_lesson_takes_few_queries(client, translator, django_assert_max_num_queries):
    lesson = Lesson.objects.get(title="Er dere klare?")
    client.force_login(translator)
    address = reverse("translate", args=[lesson.translation_key, "sv"])
    client.get(address)
    with django_assert_max_num_queries(35):
        client.get(address)


def form_of(client, screen):
    """What a browser posts when nobody has typed."""
    page = client.get(screen)
    rows = [row for group in page.context["groups"] for row in group.rows]
    fields = {}
    for row in rows:
        fields |= {
            f"target-{row.key}": row.text.replace("\n", "\r\n"),
            f"version-{row.key}": row.version,
            f"shown-{row.key}": row.shown,
        }
    return rows, fields


def test_without_a_script_one_save_keeps_everything_that_was_typed(client, screen, words, in_both):
    rows, fields = form_of(client, screen)
    fields[f"target-{rows[0].key}"] = "Bröd och vatten"
    fields[f"target-{rows[2].key}"] = "Vatten är blött."
    client.post(screen, {**fields, "action": "save"})
    assert words(in_both, "title").data == "Bröd och vatten"
    assert words(in_both, "claim").data == "Vatten är blött."


def test_without_a_script_nothing_typed_is_nothing_written(client, screen, words, in_both):
    before = words(in_both, "claim").updated_at
    client.post(screen, {**form_of(client, screen)[1], "action": "save"})
    assert words(in_both, "claim").updated_at == before


def test_without_a_script_a_conflict_shows_both_texts_and_stays_one(client, screen, post, words, in_both):
    rows, fields = form_of(client, screen)
    post("claim", target="Vatten är blött.")
    fields[f"target-{rows[2].key}"] = "Vatten är fuktigt."
    for _attempt in range(2):
        page = client.post(screen, {**fields, "action": "save"})
        assert "Two people wrote here at once" in page.content.decode()
    assert words(in_both, "claim").data == "Vatten är blött."


def test_without_a_script_text_for_a_paragraph_that_is_gone_is_shown_to_copy(client, screen, claim):
    rows, fields = form_of(client, screen)
    claim("Is er kald.")
    fields[f"target-{rows[2].key}"] = "Vatten är något annat."
    page = client.post(screen, {**fields, "action": "save"})
    assert page.context["lost"] == ["Vatten är något annat."]


@pytest.mark.parametrize("language", ["xx", "nb"])
def test_an_unknown_language_and_the_own_language_say_so(client, screen, in_both, language):
    response = client.get(reverse("translate", args=[in_both.translation_key, language]), follow=True)
    assert "Nothing is translated there" in response.content.decode() or "ikke" in response.content.decode()
    assert response.redirect_chain


def test_the_address_of_a_page_can_be_changed(client, screen, in_both, sv):
    client.post(f"{screen}settings/", {"slug": "brod-och-vatten-2"})
    assert in_both.get_translation(sv).slug == "brod-och-vatten-2"


def test_help_for_a_row_names_memory_and_false_friends(client, screen, claim, row):
    claim("Byen er rolig.")
    text = client.get(f"{screen}help/", {"segment": row("claim").key}).content.decode()
    assert "rolig" in text
