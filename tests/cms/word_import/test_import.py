"""From the editor's screen to the draft: whole or not at all."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.courses.models import Lesson
from cms.media.models import CreditedImage
from cms.word_import import drafting
from tests.cms.browsing import faults, is_too_wide
from tests.cms.core.sample_pages import a_lesson, a_module
from tests.cms.word_import.docx import paragraph, picture, table, with_picture

pytestmark = pytest.mark.django_db

BODY = paragraph("Å starte", style="Overskrift1") + paragraph("Først.") + table(["a", "b"])


@pytest.fixture
def module():
    return a_module()


def bring(client, place, content):
    file = SimpleUploadedFile("Kurs.docx", content)
    return client.post(reverse("word_import", args=[place.pk]), {"file": file})


def test_a_module_gets_a_lesson_as_a_draft(nb_editor, module):
    response = bring(nb_editor, module, with_picture(BODY))
    lesson = Lesson.objects.get(title="Å starte")
    assert (response.status_code, lesson.live, lesson.get_parent().pk) == (200, False, module.pk)
    assert [block.block_type for block in lesson.body] == ["paragraph", "table", "picture"]
    assert lesson.body[2].value["alternative_text"] == "En bro"


def test_every_block_has_an_id_of_its_own(nb_editor, module):
    bring(nb_editor, module, with_picture(BODY))
    blocks = Lesson.objects.get(title="Å starte").body
    cells = [cell for row in blocks[1].value["rows"] for cell in row.value["cells"]]
    assert len({block.id for block in [*blocks, *cells]}) == 5


def test_a_lesson_gets_it_at_the_end_of_its_draft_and_what_is_published_stays(nb_editor, module):
    lesson = a_lesson(module, title="Gammel")
    bring(nb_editor, lesson, with_picture(BODY))
    draft = Lesson.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    assert [block.block_type for block in draft.body] == ["heading", "paragraph", "table", "picture"]
    assert len(Lesson.objects.get(pk=lesson.pk).body) == 0


def test_the_same_picture_twice_is_one_image(nb_editor, module):
    before = CreditedImage.objects.count()
    content = with_picture(paragraph("x") + picture())
    bring(nb_editor, module, content)
    assert CreditedImage.objects.count() == before + 1


def test_a_picture_that_is_none_is_left_out_and_reported(nb_editor, module):
    response = bring(nb_editor, module, with_picture(BODY, b"no picture"))
    assert "Pictures that could not be stored" in response.content.decode()
    assert [block.block_type for block in Lesson.objects.get(title="Å starte").body] == ["paragraph", "table"]


def test_where_something_fails_nothing_is_left_behind(nb_editor, module, monkeypatch):
    stored = []
    monkeypatch.setattr(drafting, "_new_lesson", lambda *_args: 1 / 0)
    remembered = drafting.Pictures.forget
    monkeypatch.setattr(
        drafting.Pictures, "forget", lambda self: (stored.extend(self.made), remembered(self))
    )
    before = CreditedImage.objects.count()
    with pytest.raises(ZeroDivisionError):
        bring(nb_editor, module, with_picture(BODY))
    assert CreditedImage.objects.count() == before
    assert [file.storage.exists(file.name) for file in stored] == [False]


def test_a_bad_file_gets_a_sentence_and_changes_nothing(nb_editor, module):
    response = bring(nb_editor, module, b"Hei")
    assert (response.status_code, Lesson.objects.filter(title="Kurs").count()) == (422, 0)
    assert "no Word document" in response.content.decode()


def test_without_a_file_it_is_said(nb_editor, module):
    response = nb_editor.post(reverse("word_import", args=[module.pk]))
    assert (response.status_code, "This field is required" in response.content.decode()) == (422, True)


def test_a_translation_refuses_it(client):
    client.force_login(get_user_model().objects.get(username="admin"))
    translated = Lesson.objects.filter(locale__language_code="sv").first()
    assert bring(client, translated, with_picture(BODY)).status_code == 422


def test_whoever_may_not_add_to_the_module_brings_nothing_in(client, module):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    bring(client, module, with_picture(BODY))
    assert not Lesson.objects.filter(title="Å starte").exists()


def test_the_menu_of_a_module_leads_to_it(nb_editor, module):
    html = nb_editor.get(reverse("wagtailadmin_pages:edit", args=[module.pk])).content.decode()
    assert reverse("word_import", args=[module.pk]) in html


def test_the_draft_can_be_opened_and_looked_at(nb_editor, module):
    bring(nb_editor, module, with_picture(BODY))
    lesson = Lesson.objects.get(title="Å starte")
    assert nb_editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).status_code == 200


@pytest.mark.browser
def test_the_screen_has_no_faults_and_fits_a_phone(visitor, module):
    visitor.log_in(get_user_model().objects.get(username="editor-nb"), "nb")
    page = visitor.see(reverse("word_import", args=[module.pk]))
    assert faults(page, ".word-import") == []
    assert not is_too_wide(page, ".word-import")
