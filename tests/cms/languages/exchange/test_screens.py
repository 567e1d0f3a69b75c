"""The editor's screens: send out, look at what came back, decide."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from cms.languages.exchange.reading import read_file
from cms.languages.exchange.uploads import drop_expired
from cms.languages.models import TranslationFile, TranslationJob, TranslationUpload
from cms.languages.states import segment_states

pytestmark = pytest.mark.django_db


@pytest.fixture
def sv_editor(client, translator):
    profile = UserProfile.get_for_user(translator)
    profile.preferred_language = "en"
    profile.save()
    client.force_login(translator)
    return client


def sent_out(client, follow=False, **chosen):
    form = {"language": "sv", "format": "po", **chosen}
    return client.get(reverse("languages_exchange_send"), form, follow=follow)


def made(client, **chosen):
    """The file that the queue has made of it."""
    page = said(sent_out(client, follow=True, **chosen))
    return client.get(re.search(r'href="([^"]*/sent/\d+/)"', page)[1])


def handed_in(client, content, name="lesson.xlf", **more):
    form = {"file": SimpleUploadedFile(name, content), "written_by": "file", **more}
    return client.post(reverse("languages_exchange_receive"), form, follow=True)


def taken_over(client, **chosen):
    upload = TranslationUpload.objects.get()
    return client.post(reverse("languages_exchange_take_over", args=[upload.pk]), chosen, follow=True)


def said(response):
    return response.content.decode()


def test_the_menu_and_the_page_lead_to_it(sv_editor):
    assert reverse("languages_exchange") in said(sv_editor.get(reverse("wagtailadmin_home")))


def test_a_page_is_sent_out(sv_editor, submitted):
    response = sent_out(sv_editor, what="page", page=submitted.pk)
    assert response["Content-Disposition"] == 'attachment; filename="brod-vann-nb-sv.po"'
    [part] = read_file(response.content).parts
    assert part.key == str(submitted.translation_key)


def test_a_course_is_sent_out_with_its_terms(sv_editor, module):
    response = made(sv_editor, what="branch", page=module.get_parent().pk)
    parts = read_file(response.content).parts
    assert len(parts) > module.get_parent().get_descendants().count()


def test_a_language_is_sent_out_as_one_file(sv_editor):
    assert len(read_file(made(sv_editor, what="language").content).parts) > 50


def test_a_course_is_sent_out_in_a_zip(sv_editor, module):
    response = made(sv_editor, what="branch", page=module.pk, in_parts="on")
    assert response["Content-Type"] == "application/zip"
    assert len(read_file(response.content).parts) > 1


def test_the_neighbour_language_page_sends_the_same(sv_editor, module, sv):
    swedish = module.get_translation(sv)
    assert sent_out(sv_editor, what="page", page=swedish.pk).content == (
        sent_out(sv_editor, what="page", page=module.pk).content
    )


def test_one_who_may_not_translate_there_gets_no_words(sv_editor, module):
    response = sent_out(sv_editor, what="page", page=module.pk, language="en")
    assert "yours to translate" in said(response)


def test_a_page_must_be_chosen(sv_editor):
    assert "Choose the page." in said(sent_out(sv_editor, what="page"))


def test_the_preview_says_what_would_change_and_changes_nothing(sv_editor, came_back, submitted, sv):
    page = said(handed_in(sv_editor, came_back()))
    assert "3 texts can be taken over." in page and "Vatten är vått." in page
    assert segment_states(submitted, sv)[2].target == ""


def test_what_is_ticked_is_taken_over(sv_editor, came_back, submitted, sv):
    handed_in(sv_editor, came_back())
    page = said(taken_over(sv_editor, part=f"{submitted.translation_key}:sv"))
    assert "3 texts were taken over." in page
    assert segment_states(submitted, sv)[2].target == "Vatten är vått."


def test_throwing_the_file_away_leaves_nothing(sv_editor, came_back, submitted):
    handed_in(sv_editor, came_back())
    taken_over(sv_editor, cancel="")
    assert not TranslationUpload.objects.exists()


def test_a_file_of_which_nothing_can_be_used_is_explained_and_not_stored(sv_editor, came_back):
    page = said(handed_in(sv_editor, came_back()[:900]))
    assert "Cannot be used" in page and "not well-formed XML" in page
    assert bytes(TranslationUpload.objects.get().content) == b""


def test_an_older_source_shows_what_changed(sv_editor, came_back, submitted):
    content = came_back()
    submitted.body[1].value["claim"] = "Vann er svært vått."
    submitted.save_revision().publish()
    page = said(handed_in(sv_editor, content))
    assert "1 text asks for your decision." in page and "<ins>" in page


def test_words_of_a_file_are_text_and_never_markup(sv_editor, came_back):
    content = came_back("po").replace("Vatten är vått.".encode(), b"<script>alert(1)</script>")
    page = said(handed_in(sv_editor, content, "lesson.po"))
    assert "<script>alert" not in page
    assert "There is no inline tag “script1” here." in page


def test_another_persons_file_is_not_opened(sv_editor, came_back, client):
    handed_in(sv_editor, came_back())
    upload = TranslationUpload.objects.get()
    client.force_login(get_user_model().objects.get(username="admin"))
    response = client.get(reverse("languages_exchange_preview", args=[upload.pk]), follow=True)
    assert "Bröd" not in said(response)


def test_the_second_of_two_at_once_is_told(sv_editor, came_back, client):
    handed_in(sv_editor, came_back())
    client.force_login(get_user_model().objects.get(username="admin"))
    page = said(handed_in(client, came_back()))
    assert "editor-sv" in page and "lesson.xlf" in page


WAITING = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


def test_a_course_is_made_ready_in_the_queue_with_its_progress_shown(sv_editor, module, settings):
    settings.TASKS = WAITING
    response = sent_out(sv_editor, follow=True, what="branch", page=module.pk)
    assert "0 of 1 done" in said(response) and "Make a translation file" in said(response)


def test_a_file_made_for_one_person_is_not_given_to_another(sv_editor, module, client):
    made(sv_editor, what="branch", page=module.pk)
    client.force_login(get_user_model().objects.get(username="admin"))
    address = reverse("languages_exchange_file", args=[TranslationFile.objects.get().pk])
    assert "Content-Disposition" not in client.get(address)


def test_a_course_of_which_nothing_is_theirs_says_so(sv_editor, module):
    page = said(sent_out(sv_editor, follow=True, what="branch", page=module.pk, language="en"))
    assert "yours to translate" in page and not TranslationFile.objects.exists()


@pytest.mark.parametrize("name", ["look", "take over"])
def test_while_the_queue_is_at_it_the_address_of_the_file_shows_the_progress(
    sv_editor, came_back, submitted, settings, name
):
    if name == "look":
        settings.TASKS = WAITING
    handed_in(sv_editor, came_back())
    settings.TASKS = WAITING
    if name == "take over":
        taken_over(sv_editor, part=f"{submitted.translation_key}:sv")
    address = reverse("languages_exchange_preview", args=[TranslationUpload.objects.get().pk])
    assert "0 of 1 done" in said(sv_editor.get(address, follow=True))


def test_the_request_itself_changes_no_text(sv_editor, came_back, submitted, sv, settings):
    handed_in(sv_editor, came_back())
    settings.TASKS = WAITING
    taken_over(sv_editor, part=f"{submitted.translation_key}:sv")
    assert segment_states(submitted, sv)[2].target == ""


def test_files_of_yesterday_are_dropped(sv_editor, module):
    made(sv_editor, what="branch", page=module.pk)
    TranslationJob.objects.update(created_at=timezone.now() - timedelta(days=2))
    drop_expired()
    assert not TranslationFile.objects.exists()
