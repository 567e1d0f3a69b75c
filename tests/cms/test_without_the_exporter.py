"""Deleting ``lms_export/`` leaves a working site."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

VISIT_A_LESSON = """
from django.test import Client
from cms.courses.models import Course, Lesson, Module, Programme
from cms.media.models import Licence
from cms.website.models import HomePage
from wagtail.models import Page, Site

root = Page.objects.get(depth=1)
licence = Licence.objects.create(code="CC BY 4.0", title="Navngivelse", locale_id=root.locale_id)
home = root.add_child(instance=HomePage(title="Hjem", slug="hjem"))
Site.objects.update(root_page=home)
programme = home.add_child(instance=Programme(title="Program"))
course = programme.add_child(instance=Course(title="Kurs", summary="Kort", licence=licence))
module = course.add_child(instance=Module(title="Modul"))
lesson = module.add_child(instance=Lesson(title="Leksjon"))
response = Client().get(lesson.get_url(), HTTP_HOST="127.0.0.1")
print(response.status_code, "Leksjon" in response.content.decode())
"""


@pytest.fixture(scope="module")
def site_without_exporter(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "cms", folder / "cms", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "manage.py", folder)
    shutil.copytree(ROOT / "locale", folder / "locale")
    return folder


def manage(folder: Path, *words: str, text: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "SYNERGOS_VAR": str(folder / "var"),
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "DATABASE_URL": "",
    }
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=folder,
        env=environment,
        input=text,
        text=True,
        capture_output=True,
    )


def test_the_cms_migrates_and_shows_a_lesson_without_the_exporter(site_without_exporter):
    manage(site_without_exporter, "migrate", "--verbosity=0")
    visit = manage(site_without_exporter, "shell", "--no-imports", "-c", VISIT_A_LESSON)
    assert visit.stdout.strip() == "200 True", visit.stderr
