"""The screen as a page and as a plain form."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.courses.models import Lesson
from cms.glossary.models import GlossaryTerm
from cms.languages.models import Notice, NoticeKind
from cms.languages.screen.context import screen_context
from cms.languages.screen.permission import why_not_translate
from cms.languages.screen.rows import rows_of
from cms.languages.screen.subject import subject_of


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


def test_a_whole_lesson_takes_few_queries(rf, translator, django_assert_max_num_queries):
    """What the screen asks; the editor's own frame asks for menus and permissions as on every page.

    The small pictures were made when somebody first opened it.
    """
    lesson = Lesson.objects.get(title="Er dere klare?")
    rows_of(subject_of(lesson.translation_key, "sv"))
    request = rf.get("/")
    request.user = translator
    with django_assert_max_num_queries(18):
        subject = subject_of(lesson.translation_key, "sv")
        assert not why_not_translate(translator, subject)
        rows = rows_of(subject)
        screen_context(request, subject, rows)
    assert len(rows) > 15


def test_beside_an_alternative_text_stands_the_picture_it_describes(client, translator):
    client.force_login(translator)
    lesson = Lesson.objects.get(title="Er dere klare?")
    page = client.get(reverse("translate", args=[lesson.translation_key, "sv"])).content.decode()
    assert page.count('<img class="segment__picture"') == 2


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


def test_a_form_that_says_nothing_of_the_words_deletes_none(client, screen, words, in_both):
    client.post(screen, {"action": "save"})
    assert words(in_both, "claim").data == "Vatten är vått."


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
    assert "Nothing is translated there" in response.content.decode()


def test_the_address_of_a_page_can_be_changed(client, screen, in_both, sv):
    client.post(f"{screen}settings/", {"slug": "brod-och-vatten-2"})
    assert in_both.get_translation(sv).slug == "brod-och-vatten-2"


def test_help_for_a_row_names_memory_and_false_friends(client, screen, claim, row):
    claim("Byen er rolig.")
    text = client.get(f"{screen}help/", {"segment": row("claim").key}).content.decode()
    assert "rolig</strong> (Norwegian): calm" in text
    assert "rolig</strong> (Swedish): funny" in text


def test_the_preview_shows_the_words_that_are_saved_and_says_it_is_not_published(client, screen, post):
    post("claim", target="Vatten är blött.")
    frame = client.get(f"{screen}preview/").content.decode()
    page = client.get(f"{screen}preview/page/").content.decode()
    assert "not published" in frame
    assert "Vatten är blött." in page


def test_the_preview_loads_nothing_but_what_we_serve(client, screen):
    for address in ("preview/", "preview/page/"):
        rules = client.get(screen + address)["Content-Security-Policy"]
        assert "default-src 'none'" in rules and "unsafe" not in rules
    assert "frame-src 'self'" in client.get(f"{screen}preview/")["Content-Security-Policy"]


def test_who_publishes_both_languages_may_make_the_translation_the_source(client, screen, in_both, colleague):
    swap = reverse("swap_source", args=[in_both.translation_key])
    assert f"{swap}?language=sv" not in client.get(screen).content.decode()
    client.force_login(colleague)
    assert f"{swap}?language=sv" in client.get(screen).content.decode()


def test_a_whole_translation_is_sent_for_review(client, screen, in_both, sv):
    response = client.post(screen, {"action": "send"})
    assert response["Location"] == screen
    assert in_both.get_translation(sv).workflow_in_progress


def test_one_that_is_not_whole_is_not_sent_and_every_reason_is_listed(client, screen, claim):
    claim("Is er kald.")
    page = client.post(screen, {"action": "send"})
    assert len(page.context["refusal"].problems) == 1


def test_what_is_typed_is_part_of_what_is_published(client, screen, in_both, sv, colleague):
    client.force_login(colleague)
    rows, fields = form_of(client, screen)
    fields[f"target-{rows[0].key}"] = "Bröd och vatten"
    client.post(screen, {**fields, "action": "publish"})
    assert in_both.get_translation(sv).title == "Bröd och vatten"


def test_a_question_to_the_author_is_kept(client, screen, subject):
    client.post(screen, {"action": "ask", "question": "Hvem er «vi» her?"})
    assert "Hvem er «vi» her?" in client.get(screen).content.decode()


def test_a_snippet_is_translated_on_the_same_screen(client, translator, db):
    term = GlossaryTerm.objects.filter(locale__language_code="nb").first()
    client.force_login(translator)
    response = client.get(reverse("translate", args=[term.translation_key, "sv"]))
    assert term.get_translations().get(locale__language_code="sv").definition in response.content.decode()


def test_who_only_reviews_reads_and_comments(client, screen, post, row, in_both):
    client.force_login(get_user_model().objects.get(username="reviewer"))
    page = client.get(screen).content.decode()
    assert "readonly" in page
    found = row("claim")
    fields = {"segment": found.key, "action": "comment", f"comment-{found.key}": "Fint."}
    assert client.post(f"{screen}row/", fields).status_code == 200
    assert client.post(f"{screen}row/", {**fields, "action": "save"}).status_code == 403


def test_a_locked_page_says_who_locked_it(client, screen, in_both, sv, colleague):
    page = in_both.get_translation(sv)
    page.locked, page.locked_by = True, colleague
    page.save()
    assert "admin" in client.get(screen).context["why_not"]


def test_who_may_not_publish_gets_no_button_and_posts_in_vain(client, screen, in_both, sv):
    rows, fields = form_of(client, screen)
    fields[f"target-{rows[0].key}"] = "Bröd och vatten"
    page = client.post(screen, {**fields, "action": "publish"})
    assert "You do not publish" in page.context["refusal"].problems[0]
    assert in_both.get_translation(sv).title == "Bröd & vatten"


def test_a_question_reaches_the_author(client, screen, post, in_both, colleague):
    in_both.save_revision(user=colleague).publish()
    post("claim", "ask", comment="Hvem er «vi» her?")
    assert Notice.objects.filter(person=colleague, kind=NoticeKind.QUESTION).exists()
