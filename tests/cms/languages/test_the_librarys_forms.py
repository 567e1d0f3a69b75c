"""wagtail-localize's own addresses write nothing: they know neither the right of a language nor our gate."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation(in_both, sv):
    return Translation.objects.get(source__object_id=in_both.translation_key, target_locale=sv)


def address(name, *arguments):
    return reverse(f"wagtail_localize:{name}", args=arguments)


@pytest.fixture
def stored(translation):
    """The words and the page, as they are in the database."""

    def facts():
        words = StringTranslation.objects.filter(
            locale=translation.target_locale, context__object_id=translation.source.object_id
        )
        page = Page.objects.filter(pk=translation.get_target_instance().pk)
        is_enabled = Translation.objects.filter(pk=translation.pk).values_list("enabled", flat=True)
        return sorted(words.values_list("data", flat=True)), page.values().get(), list(is_enabled)

    return facts


@pytest.mark.parametrize("method", ["put", "delete"])
def test_a_text_is_neither_written_nor_deleted_past_its_versions(translation, stored, admin_client, method):
    segment = StringSegment.objects.filter(source=translation.source).first()
    before = stored()
    form = {"data": json.dumps({"value": "Eget"}), "content_type": "application/json"}
    getattr(admin_client, method)(address("edit_string_translation", translation.pk, segment.pk), **form)
    assert stored() == before


def test_a_file_is_not_taken_over_without_a_look_at_it(translation, stored, admin_client):
    before = stored()
    po = translation.export_po()
    for entry in po:
        entry.msgstr = "Från en fil"
    file = SimpleUploadedFile("sv.po", str(po).encode())
    admin_client.post(address("upload_pofile", translation.pk), {"file": file})
    assert stored() == before


@pytest.mark.parametrize("name", ["stop_translation", "machine_translate"])
def test_a_translation_is_not_stopped_and_no_machine_is_asked(translation, stored, admin_client, name):
    before = stored()
    admin_client.post(address(name, translation.pk))
    assert stored() == before


def test_a_live_page_does_not_become_a_copy_of_its_source(translation, stored, admin_client):
    before = stored()
    admin_client.post(address("convert_to_alias", translation.get_target_instance().pk))
    assert stored() == before


def test_who_asks_is_led_to_the_screen_and_told(translation, english_admin):
    answer = english_admin.post(address("stop_translation", translation.pk), follow=True)
    assert answer.redirect_chain[0][0].endswith(f"/translate/{translation.source.object_id}/sv/")
    assert "Nothing was changed. Translations are written on this screen." in answer.content.decode()
