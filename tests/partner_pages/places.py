"""Editions of the pilot course as rows, and packages of them, without releasing or making anything."""

from __future__ import annotations

import hashlib

from django.utils import timezone

from lms_export.editions.models import Edition, EditionLanguage
from lms_export.packages.models import Package, Paper, StoredFile
from lms_export.packages.services import record_download
from lms_export.packages.storing import store
from tests.academies import factories
from tests.packages.editions import released_edition, small_course


def key():
    return factories.pilot_course().translation_key


def editions(*minors):
    """1.0, 1.1 and so on, each with other words in its one lesson."""
    return [
        released_edition(key(), minor=minor, course=small_course(f"Ord {minor}.", f"1.{minor}"))
        for minor in minors
    ]


def withdrawn(edition, reason="Et tall i leksjon 2 var feil."):
    rows = Edition.objects.filter(pk=edition.pk)
    rows.update(state="withdrawn", withdrawn_at=timezone.now(), withdrawal_reason=reason)
    edition.refresh_from_db()
    return edition


def ready(package: Package, folder, content: bytes = b"PK a package") -> Package:
    """``package`` as if a worker had made it, with one paper."""
    path = folder / "course-nb-scorm12.zip"
    path.write_bytes(content)
    file = store(path)
    fields = {"state": "done", "progress": 100, "file": file, "file_name": path.name}
    Package.objects.filter(pk=package.pk).update(**fields, made_at=timezone.now())
    Paper.objects.create(package=package, name="evidence.html", file=file)
    package.refresh_from_db()
    return package


def fetched(academy, edition, user=None, sha256="0" * 64):
    """The academy has fetched ``edition`` before."""
    file, _is_new = StoredFile.objects.get_or_create(sha256=sha256, defaults={"name": sha256, "size": 1})
    package = Package.objects.create(
        key=hashlib.sha256(f"{academy.pk} {edition.pk}".encode()).hexdigest(),
        edition=edition,
        format="scorm12",
        profile="moodle",
        granularity="course",
        languages="nb",
        state="done",
        file=file,
        file_name=f"kurs-{edition}-nb-scorm12.zip",
    )
    return record_download(package, academy=academy, user=user)


def many_editions(courses, number):
    """``number`` editions of each of ``courses``, all with the same document."""
    like = released_edition().languages.get(language="nb")
    editions = [
        Edition(course=course, major=1, minor=minor, released_at=timezone.now())
        for course in courses
        for minor in range(number)
    ]
    named = {"language": "nb", "title": "Kurs", "document": like.document}
    Edition.objects.bulk_create(editions)
    EditionLanguage.objects.bulk_create(EditionLanguage(edition=edition, **named) for edition in editions)
