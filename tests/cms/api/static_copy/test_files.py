"""The documents of the API as files, and what keeps them in line."""

import gzip

import pytest
from django.core.management import CommandError, call_command

from cms.api.static_copy.copying import Copied, bring_up_to_date
from cms.api.static_copy.places import folder_of
from cms.api.stored.models import StoredPage
from cms.api.stored.sweep import sweep
from tests.cms.core.sample_pages import a_course

pytestmark = pytest.mark.django_db


@pytest.fixture
def course():
    course = a_course()
    sweep()
    return course


@pytest.fixture
def place(course, tmp_path):
    return tmp_path / course.get_url_parts()[2].strip("/") / "index.json"


def published_anew(course):
    course.title = "Nytt navn"
    course.save_revision().publish()


def test_a_file_is_what_the_api_answers(client, course, place, tmp_path, settings):
    bring_up_to_date(tmp_path)
    host = settings.WAGTAILADMIN_BASE_URL.removeprefix("http://")
    response = client.get(f"/api{course.get_url_parts()[2]}", headers={"host": host})
    assert place.read_bytes() == response.content


def test_a_packed_one_lies_beside_it(course, place, tmp_path):
    bring_up_to_date(tmp_path)
    assert gzip.decompress(place.with_name("index.json.gz").read_bytes()) == place.read_bytes()


def test_every_stored_document_has_a_file(course, tmp_path):
    copied = bring_up_to_date(tmp_path)
    assert copied.written == StoredPage.objects.count() == len(list(tmp_path.rglob("index.json")))


def test_what_is_up_to_date_is_not_touched(course, tmp_path):
    bring_up_to_date(tmp_path)
    assert bring_up_to_date(tmp_path) == Copied(0, 0)


def test_what_changed_is_written(course, place, tmp_path):
    bring_up_to_date(tmp_path)
    published_anew(course)
    bring_up_to_date(tmp_path)
    assert b"Nytt navn" in place.read_bytes()


def test_what_was_taken_down_goes_with_its_empty_folders(course, place, tmp_path):
    bring_up_to_date(tmp_path)
    course.unpublish()
    bring_up_to_date(tmp_path)
    assert not place.parent.exists()


def test_what_nobody_knows_of_any_more_goes_too(course, tmp_path):
    bring_up_to_date(tmp_path)
    forgotten = tmp_path / "nb/gone/index.json"
    forgotten.parent.mkdir()
    forgotten.write_text("{}")
    assert bring_up_to_date(tmp_path).removed == 1
    assert not forgotten.exists()


@pytest.mark.parametrize("broken", ["", "{", "[1]"])
def test_without_a_manifest_everything_is_written_again(course, tmp_path, broken):
    bring_up_to_date(tmp_path)
    (tmp_path / ".manifest.json").write_text(broken)
    assert bring_up_to_date(tmp_path).written == StoredPage.objects.count()


def test_a_file_that_somebody_removed_comes_back(course, place, tmp_path):
    bring_up_to_date(tmp_path)
    place.unlink()
    assert bring_up_to_date(tmp_path).written == 1
    assert place.exists()


@pytest.mark.parametrize("path", ["", "..", "nb/../..", "/etc", "."])
def test_no_file_lies_outside(tmp_path, path):
    with pytest.raises(ValueError, match="No document can lie"):
        folder_of(tmp_path, path)


def test_publishing_keeps_the_files_current(
    course, place, tmp_path, settings, django_capture_on_commit_callbacks
):
    settings.STATIC_API_ROOT = str(tmp_path)
    with django_capture_on_commit_callbacks(execute=True):
        published_anew(course)
    assert b"Nytt navn" in place.read_bytes()


def test_the_command_says_how_many(course, tmp_path, capsys):
    call_command("publish_static_api", into=tmp_path)
    assert capsys.readouterr().out == f"{tmp_path}: {StoredPage.objects.count()} written, 0 removed\n"


def test_the_command_asks_where_to(db, settings):
    settings.STATIC_API_ROOT = ""
    with pytest.raises(CommandError, match="STATIC_API_ROOT"):
        call_command("publish_static_api")


def test_the_command_says_what_cannot_be_written(db, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="cannot be written"):
        call_command("publish_static_api", into=tmp_path / "file")
