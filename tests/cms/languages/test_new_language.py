"""Another language is configuration only: no code knows the list."""

import os
import subprocess
import sys

import pytest
from wagtail.models import Locale

from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations
from cms.settings.environment import ROOT

_TITLE = "Laejpie jïh tjaetsie, gööh åerpieh"
_SAY_LANGUAGES = """
import django; django.setup()
from wagtail.coreutils import get_supported_content_language_variant as known
from django.utils.translation import get_language_info
print(known("nn"), known("sma"), get_language_info("sma")["name_local"])
"""


def test_nynorsk_and_south_sami_are_there_by_configuration_alone(tmp_path):
    environment = {
        **os.environ,
        "SYNERGOS_LANGUAGES": "nb,sv,en,nn,sma",
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "SYNERGOS_VAR": str(tmp_path),
        "PYTHONIOENCODING": "utf-8",
    }
    said = subprocess.run(
        [sys.executable, "-c", _SAY_LANGUAGES], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert said.stdout.decode().split("\n")[0] == "nn sma Åarjelsaemien gïele"


@pytest.fixture
def with_south_sami(settings, db):
    from wagtail.coreutils import get_content_languages, get_supported_content_language_variant

    languages = [*settings.LANGUAGES, ("nn", "Norsk nynorsk"), ("sma", "Åarjelsaemien gïele")]
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = languages
    get_content_languages.cache_clear()
    get_supported_content_language_variant.cache_clear()
    yield Locale.objects.create(language_code="sma")
    get_content_languages.cache_clear()
    get_supported_content_language_variant.cache_clear()


def test_a_lesson_titled_in_south_sami_gets_a_page_and_a_plain_address(
    lesson, module, in_swedish, with_south_sami
):
    submit(lesson, [with_south_sami])
    for ancestor in lesson.get_ancestors().filter(depth__gt=1).specific():
        ancestor.get_translation(with_south_sami).save_revision().publish()
    write_translations(lesson, with_south_sami, {**in_swedish, "Brød & vann": _TITLE})
    page = publish_translation(lesson, with_south_sami)
    assert page.live
    assert page.slug == "laejpie-jih-tjaetsie-gooh-aerpieh"
