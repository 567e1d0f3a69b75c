"""Captions and transcripts, each language its own: who changes them, and which a reader gets."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale

from cms.courses.models import Lesson, Module
from cms.media.models import Licence, Recording, RecordingTrack
from cms.website.presentation.article import article_parts

pytestmark = pytest.mark.django_db
ADDRESS = "wagtailsnippets_media_recording:edit"


@pytest.fixture
def recording():
    film = Recording.objects.create(
        title="Film",
        kind="video",
        file=ContentFile(b"x", "film.mp4"),
        credit="SING",
        licence=Licence.objects.first(),
    )
    for code in ("en", "nb", "sv"):
        RecordingTrack.objects.create(
            recording=film,
            locale=Locale.objects.get(language_code=code),
            captions=ContentFile(b"WEBVTT\n", f"{code}.vtt"),
            transcript=f"Transcript {code}",
        )
    return film


@pytest.fixture
def lesson(recording):
    """In Norwegian, with the film."""
    module = Module.objects.filter(locale__language_code="nb").first()
    block = {"type": "video", "value": {"title": "Film", "recording": recording.pk}}
    page = Lesson(title="Film", slug="film", body=[block])
    module.add_child(instance=page)
    page.save_revision().publish()
    return page


def form_of(recording, **changes):
    """As the editor's form posts it; ``nb="..."`` gives the Norwegian transcript other words."""
    form = {"title": recording.title, "kind": "video", "credit": "SING", "source": ""}
    form["licence"] = recording.licence_id
    tracks = recording.tracks.select_related("locale")
    form |= {"tracks-TOTAL_FORMS": len(tracks), "tracks-INITIAL_FORMS": len(tracks)}
    for number, track in enumerate(tracks):
        words = changes.get(track.locale.language_code, track.transcript)
        values = {"id": track.pk, "locale": track.locale_id, "transcript": words, "ORDER": number + 1}
        form |= {f"tracks-{number}-{name}": value for name, value in values.items()}
        if f"delete_{track.locale.language_code}" in changes:
            form[f"tracks-{number}-DELETE"] = "on"
    return form


def saved(client, name, recording, **changes):
    client.force_login(get_user_model().objects.get(username=name))
    client.post(reverse(ADDRESS, args=[recording.pk]), form_of(recording, **changes))
    tracks = RecordingTrack.objects.filter(recording=recording).select_related("locale")
    return {track.locale.language_code: track.transcript for track in tracks}


def test_an_editor_writes_what_is_said_in_their_language(client, recording):
    assert saved(client, "editor-sv", recording, sv="Nya ord.")["sv"] == "Nya ord."


def test_what_is_said_in_another_language_stays_and_so_does_all_else(client, recording):
    found = saved(client, "editor-sv", recording, sv="Nya ord.", nb="Andre ord.")
    assert (found["nb"], found["sv"]) == ("Transcript nb", "Transcript sv")


def test_nor_is_it_taken_away(client, recording):
    assert "nb" in saved(client, "editor-sv", recording, delete_nb=True)


def test_whoever_may_not_reads_why(client, recording):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    page = client.post(reverse(ADDRESS, args=[recording.pk]), form_of(recording, nb="Andre ord."))
    assert "Bara de som redigerar" in page.content.decode()


def test_an_administrator_writes_all(client, recording):
    assert saved(client, "admin", recording, nb="Andre ord.", sv="Nya ord.")["nb"] == "Andre ord."


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_the_captions_of_the_pages_language_are_on_and_the_others_can_be_chosen(lesson, language):
    with translation.override(language):
        [part] = article_parts(lesson.body)
        html = render_to_string(part.template, {"value": part.value})
    assert re.findall(r'srclang="(\w+)"[^>]*default', html) == [language]
    assert set(re.findall(r'srclang="(\w+)"', html)) == {"en", "nb", "sv"}
