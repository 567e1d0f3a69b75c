"""A folder that shows the site when there is no server any more."""

import hashlib

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import PageViewRestriction

from cms.courses.models import Programme
from lms_export.archive import archiving
from lms_export.archive.archiving import UNFINISHED
from lms_export.archive.consents import held_back, paths_of_people
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db


def files_in(root):
    return {
        each.relative_to(root).as_posix(): each.read_bytes() for each in root.rglob("*") if each.is_file()
    }


def test_two_archives_of_one_site_are_the_same_also_where_one_was_interrupted(
    monkeypatch, edition, in_english_only, archived
):
    with monkeypatch.context() as broken, pytest.raises(OSError, match="full"):
        broken.setattr(archiving, "front_page", lambda *_given: (_ for _ in ()).throw(OSError("full")))
        archived("interrupted")
    assert files_in(archived("interrupted")) == files_in(archived("whole"))


def test_nothing_but_what_is_public_is_in_it(in_english_only, archived):
    home = front_page("en")
    below(home, Programme(title="Qwertzdraft", live=False))
    private = below(home, Programme(title="Qwertzprivate"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    content = files_in(archived())
    assert not [name for name, each in content.items() if b"Qwertz" in each or "qwertz" in name]
    assert len([name for name in content if name.startswith("en/")]) > 20
    assert not [path for path in paths_of_people() if f"{path.strip('/')}/index.html" in content]


def test_pictures_of_people_who_agreed_to_the_site_alone_are_held_back():
    shown = an_image(persons_shown=True, consent_site=True)
    agreed = an_image(persons_shown=True, consent_site=True, consent_package=True)
    paths = {f"/media/{each.file.name}" for each in (shown, agreed)}
    assert held_back(paths) == {f"/media/{shown.file.name}"}


def test_packages_are_in_it_and_every_file_has_its_checksum(edition, in_english_only, archived):
    root = archived()
    lines = (root / "SHA256SUMS").read_text().splitlines()
    told = {name: digest for digest, name in (line.split("  ") for line in lines)}
    content = files_in(root)
    assert told == {
        name: hashlib.sha256(each).hexdigest() for name, each in content.items() if name != "SHA256SUMS"
    }
    assert [name for name in told if name.startswith("packages/") and name.endswith(".zip")]


def test_a_folder_with_something_in_it_is_refused(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(CommandError, match="is not empty"):
        call_command("sunset_archive", str(tmp_path))
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]


def test_a_site_that_does_not_answer_is_told_and_stays_unfinished(monkeypatch, tmp_path, in_english_only):
    monkeypatch.setattr("lms_export.archive.site.Asker.ask", lambda *_given: None)
    with pytest.raises(CommandError, match="BASE_URL"):
        call_command("sunset_archive", str(tmp_path / "archive"))
    assert (tmp_path / "archive" / UNFINISHED).exists()
