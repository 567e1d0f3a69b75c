"""What nobody fetches is removed; what a partner fetched stays, and so does the newest edition."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from lms_export.packages import making
from lms_export.packages.cleaning import clean, drop_erased, remove_files, sweep
from lms_export.packages.failures import reason_of
from lms_export.packages.models import Download, Package, StoredFile
from lms_export.packages.services import record_download, request_package
from lms_export.packages.storing import workshop
from tests.packages.academies import an_academy
from tests.packages.editions import released_edition, small_course

pytestmark = pytest.mark.django_db

LONG_AGO = timezone.now() - timedelta(days=400)


def made(edition, **order):
    package = request_package(edition, ("nb",), **(order or {"format": "web"}))
    making.make(package.pk)
    package.refresh_from_db()
    return package


@pytest.fixture
def old(edition):
    """A package of an edition that has a successor, made long ago."""
    package = made(edition)
    released_edition(edition.course, minor=1, course=small_course("Noe nytt.", "1.1"))
    Package.objects.filter(pk=package.pk).update(made_at=LONG_AGO, requested_at=LONG_AGO)
    StoredFile.objects.update(wanted_at=LONG_AGO)
    return package


def files_in(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_package_nobody_fetched_goes_with_its_files(old, kept):
    assert clean() == 1
    assert not Package.objects.exists() and files_in(kept) == []


def test_what_a_partner_fetched_stays_however_long_ago(old):
    record_download(old, academy=an_academy())
    Download.objects.update(at=LONG_AGO)
    assert clean() == 0


def test_what_somebody_fetched_lately_stays(old):
    record_download(old)
    assert clean() == 0


def test_packages_of_the_newest_edition_stay(edition):
    package = made(edition)
    Package.objects.filter(pk=package.pk).update(made_at=LONG_AGO, requested_at=LONG_AGO)
    assert clean() == 0


def test_a_file_that_another_package_has_stays(old, kept):
    package = made(old.edition, profile="usb", format="web")
    assert package.file == old.file and clean() == 1
    assert [path.stem for path in files_in(kept)].count(package.sha256) == 1


def test_a_file_that_was_stored_just_now_waits_for_its_package(edition):
    StoredFile.objects.create(sha256="0" * 64, name="00/0.zip", size=1)
    assert remove_files() == 0


def test_the_command_names_them_first(old):
    said = StringIO()
    call_command("clean_packages", "--dry-run", stdout=said)
    assert old.file_name in said.getvalue() and Package.objects.exists()


def test_packages_of_an_erased_edition_go_at_once_also_those_a_partner_fetched(edition, kept):
    package = made(edition)
    record_download(package, academy=an_academy())
    edition.together.redacted_at = timezone.now()
    edition.together.save()
    assert drop_erased() == 1 and files_in(kept) == []
    package.refresh_from_db()
    assert package.state == "failed" and "consent had ended" in reason_of(package)
    assert drop_erased() == 0


def test_what_a_killed_worker_left_is_swept_away(edition):
    import os

    left = workshop() / "left"
    left.mkdir()
    os.utime(left, (0, 0))
    sweep()
    assert not left.exists()
