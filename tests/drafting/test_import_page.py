"""The editor's page: choose a file, look at what will come, confirm."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.courses.models import Course, Lesson, Module
from lms_export.drafting import pending
from tests.lms_export.importing.test_moodle_xml import CHOICES, asked, quiz

pytestmark = pytest.mark.django_db

QUESTIONS = quiz(asked("multichoice", CHOICES, "Hva kom inn?"), asked("essay", ""))


@pytest.fixture
def module(db) -> Module:
    return Module.objects.filter(locale__language_code="nb", live=True).first()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(pending.tempfile, "gettempdir", lambda: str(tmp_path))
    return tmp_path / "synergos-imports"


def looked_at(client, place, content: str | bytes, name: str = "quiz.xml"):
    data = content.encode() if isinstance(content, str) else content
    form = {"place": place.pk, "file": SimpleUploadedFile(name, data)}
    return client.post(reverse("lms_export_import"), form)


def fresh(page):
    """The page as it is stored now."""
    return type(page).objects.get(pk=page.pk)


def confirmed(client, preview, button: str = "confirm"):
    fields = dict(re.findall(r'name="(place|pending|file_name)"\s+value="([^"]*)"', preview.content.decode()))
    return client.post(reverse("lms_export_import_confirm"), {**fields, button: ""}, follow=True)


def test_the_menu_leads_to_it(nb_editor) -> None:
    assert reverse("lms_export_import") in nb_editor.get(reverse("wagtailadmin_home")).content.decode()


def test_the_preview_says_what_comes_and_what_stays_behind(nb_editor, module) -> None:
    said = looked_at(nb_editor, module, QUESTIONS).content.decode()
    assert "Hva kom inn?" in said and "Single choice" in said and "essay" in said


def test_looking_changes_nothing(nb_editor, module) -> None:
    before = module.get_latest_revision()
    looked_at(nb_editor, module, QUESTIONS)
    assert fresh(module).get_latest_revision() == before


def test_confirmed_questions_stand_at_the_end_of_the_draft(nb_editor, module, folder) -> None:
    live = len(module.test)
    confirmed(nb_editor, looked_at(nb_editor, module, QUESTIONS))
    draft = fresh(module).get_latest_revision_as_object()
    assert [block.value["question"] for block in draft.test][live:] == ["Hva kom inn?"]
    assert len(fresh(module).test) == live
    assert not list(folder.iterdir())


def test_the_draft_with_imported_questions_can_be_published(nb_editor, module) -> None:
    confirmed(nb_editor, looked_at(nb_editor, module, QUESTIONS))
    fresh(module).get_latest_revision().publish()
    page = nb_editor.get(fresh(module).get_url())
    assert "Hva kom inn?" in page.content.decode()


def test_a_lesson_takes_questions_as_self_checks(nb_editor, db) -> None:
    lesson = Lesson.objects.filter(locale__language_code="nb", live=True).first()
    confirmed(nb_editor, looked_at(nb_editor, lesson, QUESTIONS))
    assert fresh(lesson).get_latest_revision_as_object().body[-1].block_type == "single_choice"


def test_cancelling_leaves_nothing(nb_editor, module, folder) -> None:
    confirmed(nb_editor, looked_at(nb_editor, module, QUESTIONS), "cancel")
    assert not list(folder.iterdir())


def test_a_file_is_found_by_its_own_session_only(nb_editor, module, folder) -> None:
    preview = looked_at(nb_editor, module, QUESTIONS)
    session = nb_editor.session
    session.pop("pending_import")
    session.save()
    assert "no longer here" in confirmed(nb_editor, preview).content.decode()


def test_a_translation_is_refused_in_words(client, admin) -> None:
    client.force_login(admin)
    page = Module.objects.filter(locale__language_code="sv", live=True).first()
    assert "er en oversettelse" in looked_at(client, page, QUESTIONS).content.decode()


@pytest.mark.parametrize(
    "content, message",
    [
        (b"", "empty"),
        (b"<quiz><question>", "not well-formed"),
        (b'{"modules": []}', "This is a whole course"),
        (quiz(asked("essay", "")).encode(), "None of the questions"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(
    nb_editor,
    module,
    content: bytes,
    message: str,
    folder,
) -> None:
    assert message in looked_at(nb_editor, module, content).content.decode()
    assert not folder.exists() or not list(folder.iterdir())


def test_a_course_is_looked_at_and_brought_in(client, admin, programme, without_the_course) -> None:
    client.force_login(admin)
    preview = looked_at(client, programme, without_the_course, "course.zip")
    assert "nb, sv, en" in preview.content.decode() and not Course.objects.exists()
    confirmed(client, preview)
    assert Course.objects.filter(live=False).count() == 3


@pytest.mark.parametrize(
    "content, message",
    [
        (b'{"modules": 3}', "cannot be read"),
        (b'{"modules": ' + b"[" * 100_000, "cannot be read"),
        (b"PK\x03\x04 and no more", "damaged"),
        (QUESTIONS.encode(), "only a course"),
    ],
)
def test_a_course_that_cannot_be_used_is_refused_in_words(
    nb_editor,
    programme,
    content: bytes,
    message: str,
) -> None:
    assert message in looked_at(nb_editor, programme, content, "course.json").content.decode()


def test_a_course_that_is_here_is_refused_in_words(nb_editor, programme, exported) -> None:
    assert "here already" in looked_at(nb_editor, programme, exported, "course.zip").content.decode()
