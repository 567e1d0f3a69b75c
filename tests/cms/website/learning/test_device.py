"""What a course offers for the learner's device; a course that not everybody may read offers nothing."""

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse
from django.utils.translation import override
from PIL import Image
from wagtail.models import PageViewRestriction

from cms.courses.queries import course_outline
from cms.website.device.subresources import fetched_by, fetched_by_styles
from tests.cms.core.sample_pages import a_course, a_lesson, a_module
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db

NAMES = ("device_course", "device_worker", "device_manifest", "device_offline")


def of(course, name="device_course", language=None):
    with override(language or course.locale.language_code):
        return reverse(name, args=[course.translation_key])


@pytest.fixture
def course(page_of):
    return page_of("course", "sv")


@pytest.fixture
def listed(client, course):
    return client.get(of(course)).json()


def test_every_page_of_the_course_is_listed(listed, course):
    pages = [address(page) for page in (course, *course_outline(course).steps)]
    assert [page["url"] for page in listed["pages"]] == [*pages, listed["offline"]]


def test_every_size_is_known(listed):
    assert all(part["bytes"] > 0 for part in (*listed["pages"], *listed["files"]))


def test_what_style_sheets_draw_with_is_listed(listed):
    assert any(part["url"].endswith("literata-var.woff2") for part in listed["files"])


def test_a_draft_lesson_is_not_listed(client):
    course = a_course()
    module = a_module(course)
    a_lesson(module)
    draft = a_lesson(module, title="Utkast", live=False)
    assert address(draft) not in client.get(of(course)).content.decode()


def test_the_version_changes_when_a_lesson_is_published(client):
    course = a_course()
    lesson = a_lesson(a_module(course))
    before = client.get(of(course)).json()["version"]
    lesson.save_revision().publish()
    assert client.get(of(course)).json()["version"] != before


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_given_of_a_private_course(client, course, name):
    PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(of(course, name)).status_code == 404


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_given_of_a_draft(client, name):
    course = a_course(live=False)
    assert client.get(of(course, name)).status_code == 404


def test_who_may_read_a_private_course_is_not_offered_to_save_it(admin_client, course):
    PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
    page = admin_client.get(address(course))
    assert page.status_code == 200
    assert b"data-device=" not in page.content


def test_pages_are_listed_as_anybody_reads_them(admin_client, client, course):
    assert admin_client.get(of(course)).json() == client.get(of(course)).json()


def test_the_worker_serves_the_pages_of_its_course_alone(client, course):
    assert client.get(of(course, "device_worker"))["Service-Worker-Allowed"] == address(course)


@pytest.mark.parametrize("name", ("device_course", "device_worker", "device_manifest"))
def test_what_has_not_changed_is_not_sent_again(client, course, name):
    first = client.get(of(course, name))
    assert (first["Cache-Control"], first["X-Robots-Tag"]) == ("no-cache", "noindex")
    assert client.get(of(course, name), headers={"if-none-match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize("language", ("nb", "sv"))
def test_each_language_is_installed_under_its_own_name(client, page_of, language):
    course = page_of("course", language)
    manifest = client.get(of(course, "device_manifest")).json()
    assert (manifest["name"], manifest["lang"]) == (course.title, language)
    assert manifest["start_url"] == manifest["scope"] == address(course)


def test_each_icon_is_there_in_its_size(client, course):
    for icon in client.get(of(course, "device_manifest")).json()["icons"]:
        with Image.open(finders.find(icon["src"].removeprefix("/static/"))) as drawn:
            assert f"{drawn.width}x{drawn.height}" == icon["sizes"]


def test_the_page_without_coverage_is_kept_by_no_engine(client, course):
    assert b'content="noindex"' in client.get(of(course, "device_offline")).content


def test_recordings_stand_apart_from_files():
    html = b'<video poster="/p.jpg"><source src="/f.mp4"><track src="/f.vtt"></video>'
    found = fetched_by(html)
    assert (found.files, found.recordings) == ({"/p.jpg", "/f.vtt"}, {"/f.mp4"})


def test_every_size_of_a_picture_is_fetched():
    html = b'<img src="/a.jpg" srcset="/b.jpg 400w, /c.jpg 800w">'
    assert fetched_by(html).files == {"/a.jpg", "/b.jpg", "/c.jpg"}


def test_addresses_in_a_style_sheet_start_from_it():
    styles = "a{background:url('../art/a.svg')} b{mask:url(data:x)}"
    assert list(fetched_by_styles("/static/css/a.css", styles)) == ["/static/art/a.svg"]
