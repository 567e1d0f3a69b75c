"""The editor's page for packages: what can be chosen, and what comes back."""

import io
import zipfile

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse


@pytest.fixture
def editor(client, course):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    return client


def asked(editor, course, view, **query):
    return editor.get(reverse(f"lms_export_{view}", args=[course.pk]), query)


def test_the_page_offers_formats_languages_and_platforms(editor, course):
    page = asked(editor, course, "packages").content.decode()
    assert all(f'value="{value}"' in page for value in ("scorm12", "cmi5", "moodle", "nb", "sv", "lesson"))


def test_the_courses_own_language_is_ticked(editor, course):
    form = asked(editor, course, "packages").context["form"]
    assert form["language"].initial == ["nb"]


def test_several_languages_come_in_one_package(editor, course):
    answer = asked(editor, course, "download", language=["nb", "sv"], format="scorm12")
    assert "-nb-sv-scorm12.zip" in answer["Content-Disposition"]


def test_a_platform_alone_decides_the_format(editor, course):
    answer = asked(editor, course, "download", language="nb", profile="usb")
    assert "-nb-web.zip" in answer["Content-Disposition"]


def test_without_a_language_the_page_asks_for_one(editor, course):
    answer = asked(editor, course, "download", format="scorm12")
    assert answer.status_code == 400
    assert answer.context["form"].errors["language"]


def test_a_format_the_platform_does_not_take_is_explained_beside_the_choice(editor, course):
    answer = asked(editor, course, "download", language="nb", format="cmi5", profile="moodle-app")
    assert answer.status_code == 409
    assert "moodle-app" in answer.context["error"]
    assert answer.context["form"]["format"].value() == "cmi5"


def test_the_papers_come_in_a_folder_of_their_own(editor, course):
    answer = asked(editor, course, "papers", language="nb", profile="moodle")
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        endings = {name.split(".zip.")[1] for name in archive.namelist()}
    assert {"evidence.html", "preflight.html", "import-nb.html", "import-sv.html"} <= endings


@pytest.mark.parametrize(("format_name", "status"), [("scorm12", 200), ("scorm2004-3", 200), ("pdf", 409)])
def test_the_probe_package_can_be_taken_along(editor, course, format_name, status):
    answer = editor.get(reverse("lms_export_probe", args=[course.pk, format_name]))
    assert answer.status_code == status
