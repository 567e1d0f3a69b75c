"""A package is asked for once, made in the background, and shown when it is complete."""

import hashlib
import zipfile
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django.utils.translation import override

from lms_export.errors import UnknownLanguage
from lms_export.packages import making
from lms_export.packages.failures import reason_of
from lms_export.packages.lease import LeaseLost, claim, finish
from lms_export.packages.models import Package, StoredFile
from lms_export.packages.resuming import resume_all
from lms_export.packages.services import record_download, request_package, retry
from tests.academies.factories import academy
from tests.packages.editions import released_edition

pytestmark = pytest.mark.django_db


def made(edition, *languages, **order):
    package = request_package(edition, languages or ("nb",), **order)
    making.make(package.pk)
    package.refresh_from_db()
    return package


def files_in(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def expired(package):
    Package.objects.filter(pk=package.pk).update(free_at=timezone.now() - timedelta(seconds=1))


def test_whoever_asks_for_a_package_gets_a_row_that_waits(edition):
    package = request_package(edition, ("nb",), format="scorm12")
    assert (package.state, package.file) == ("queued", None)


def test_the_same_order_is_the_same_row_also_where_the_profile_decided(edition):
    by_profile = request_package(edition, ["nb"], profile="moodle")
    assert request_package(edition, ("nb",), profile="moodle", format="scorm12") == by_profile


def test_languages_in_another_order_are_another_package(edition):
    one = request_package(edition, ("nb", "sv"), format="web")
    assert request_package(edition, ("sv", "nb"), format="web") != one


def test_a_language_the_edition_lacks_is_refused_at_once(edition):
    with pytest.raises(UnknownLanguage):
        request_package(edition, ("fi",), format="scorm12")
    assert not Package.objects.exists()


def test_a_package_that_was_made_is_kept_under_its_checksum(edition, kept):
    package = made(edition, format="scorm12")
    stored = kept / package.sha256[:2] / f"{package.sha256}.zip"
    assert hashlib.sha256(stored.read_bytes()).hexdigest() == package.sha256
    assert (package.state, package.size) == ("done", stored.stat().st_size)


def test_its_evidence_and_its_import_guides_are_kept_with_it(edition):
    package = made(edition, profile="moodle")
    papers = set(package.papers.values_list("name", flat=True))
    assert papers >= {"evidence.html", "preflight.html", "import-nb.html", "import-sv.html"}


def test_packages_of_the_same_bytes_are_one_stored_file(edition, kept):
    one, other = made(edition, format="scorm12"), made(edition, profile="generic-scorm12")
    assert one != other and one.file == other.file
    assert files_in(kept).count(f"{one.sha256}.zip") == 1


def test_a_package_that_is_being_made_is_left_to_the_one_who_makes_it(edition):
    package = request_package(edition, ("nb",), format="web")
    assert claim(package.pk) and not claim(package.pk)


def test_a_worker_that_was_silent_too_long_cannot_show_what_it_made(edition):
    package = request_package(edition, ("nb",), format="web")
    slow = claim(package.pk)
    expired(package)
    assert claim(package.pk)
    with pytest.raises(LeaseLost):
        finish(package.pk, slow, file=StoredFile.objects.create(sha256="0" * 64, name="0", size=0))


def test_what_a_dead_worker_left_goes_back_to_the_queue(edition):
    package = request_package(edition, ("nb",), format="web")
    claim(package.pk)
    expired(package)
    resume_all()
    package.refresh_from_db()
    assert (package.state, package.claim) == ("queued", "")


def test_a_worker_that_is_alive_keeps_its_package(edition):
    package = request_package(edition, ("nb",), format="web")
    claim(package.pk)
    assert resume_all() == 0


def test_a_package_that_kills_its_workers_fails_and_says_so(edition):
    package = request_package(edition, ("nb",), format="web")
    for _time in range(5):
        assert claim(package.pk)
        expired(package)
    resume_all()
    package.refresh_from_db()
    assert package.state == "failed" and "interrupted" in reason_of(package)


def erased(edition):
    edition.together.redacted_at = timezone.now()
    edition.together.save()
    return edition


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "Denne utgaven er trukket tilbake"),
        ("sv", "Den här utgåvan är återkallad"),
        ("en", "This edition was withdrawn"),
    ],
)
def test_a_reason_is_told_in_the_readers_language(edition, language, words):
    package = request_package(edition, ("nb", "sv"), format="web")
    erased(edition)
    making.make(package.pk)
    package.refresh_from_db()
    with override(language):
        assert words in reason_of(package)


def test_a_full_or_broken_store_is_named_and_nothing_is_shown(edition, kept):
    kept.write_text("no folder can be made here")
    package = made(edition, format="web")
    assert (package.state, package.file) == ("failed", None)
    assert "packages are kept did not answer" in reason_of(package)


def test_what_failed_is_made_when_somebody_tries_again(edition, kept):
    kept.write_text("no folder can be made here")
    package = made(edition, format="web")
    kept.unlink()
    retry(package)
    making.make(package.pk)
    package.refresh_from_db()
    assert (package.state, package.reason) == ("done", {})


def test_a_download_is_noted_with_the_checksum_of_what_was_fetched(edition):
    package = made(edition, format="web")
    noted = record_download(package, token="Moodle in the west")
    assert (noted.sha256, noted.token, noted.user) == (package.sha256, "Moodle in the west", None)


def test_another_edition_is_another_package(edition):
    later = released_edition(edition.course, minor=1)
    assert request_package(later, ("nb",), format="web") != request_package(edition, ("nb",), format="web")


def with_brand(name):
    return academy(name, brand_name=name)


def test_a_package_for_an_academy_with_a_brand_carries_it_and_is_its_own(edition, kept):
    norr = with_brand("Norr")
    package = request_package(edition, ("nb",), format="web", academy=norr)
    making.make(package.pk)
    package.refresh_from_db()
    with zipfile.ZipFile(kept / package.sha256[:2] / f"{package.sha256}.zip") as packed:
        assert "Tilbys av Norr" in packed.read("index.html").decode()
    assert package.academy == norr


def test_another_academy_and_a_new_name_get_packages_of_their_own(edition):
    one, other = with_brand("Norr"), with_brand("Sør")
    packages = {request_package(edition, ("nb",), format="web", academy=each) for each in (None, one, other)}
    one.brand_name = "Norr folkehøgskole"
    assert request_package(edition, ("nb",), format="web", academy=one) not in packages and len(packages) == 3


def test_an_academy_without_a_brand_gets_the_package_that_is_for_everybody(edition):
    plain = request_package(edition, ("nb",), format="web", academy=academy())
    assert plain.academy is None and plain == request_package(edition, ("nb",), format="web")


@pytest.mark.parametrize(
    ("code", "state"), [("full", "queued"), ("storage", "queued"), ("changed", "failed")]
)
def test_what_may_be_well_again_by_itself_is_tried_again_by_itself(edition, code, state):
    package = request_package(edition, ("nb",), format="scorm12")
    Package.objects.filter(pk=package.pk).update(state="failed", reason={"code": code}, attempts=1)
    expired(package)
    resume_all()
    package.refresh_from_db()
    assert package.state == state


def test_a_package_whose_database_went_away_is_taken_up_again(edition, monkeypatch):
    package = request_package(edition, ("nb",), format="scorm12")

    def lose(*_anything, **_more):
        raise OperationalError("the connection is lost")

    monkeypatch.setattr(making, "export_edition", lose)
    with pytest.raises(OperationalError):
        making.make(package.pk)
    package.refresh_from_db()
    assert package.state == "running"
