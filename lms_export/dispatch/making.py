"""Live packages are made and stopped, and the file for the platform is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lms_export.academies.models import Agreement
from lms_export.academies.queries import courses_of
from lms_export.dispatch.fitting import fits
from lms_export.dispatch.models import Licence
from lms_export.dispatch.standing import host
from lms_export.editions.models import Edition
from lms_export.editions.packages import document_of
from lms_export.editions.queries import shown_edition
from lms_export.errors import ExportError
from lms_export.kept_lessons import read_course
from lms_export.live_package import Address, live_package
from lms_export.live_package.remote import remote_package
from lms_export.package import Package, Written, write_zip


class LicenceRefused(Exception):
    """``sentences`` say, all at once, why there is no live package."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = list(sentences)


def make_licence(
    agreement: Agreement,
    course: UUID,
    languages: Sequence[str],
    format: str,
    user: Any = None,
    *,
    follows_newest: bool | None = None,
) -> Licence:
    """Of the newest released edition. Raises ``LicenceRefused``; nothing is stored then."""
    edition = shown_edition(course)
    refused = [*_of_the_agreement(agreement, course, format), *_of_the_edition(edition, languages, format)]
    if refused or edition is None:
        raise LicenceRefused(refused)
    return Licence.objects.create(
        agreement=agreement,
        course=course,
        languages=list(languages),
        format=format,
        edition=edition,
        follows_newest=agreement.follows_newest if follows_newest is None else follows_newest,
        created_by=user,
    )


def revoke(licence: Licence) -> None:
    """Its package says so to learners from now on. The seats stay taken."""
    licence.revoked_at = timezone.now()
    licence.save(update_fields=["revoked_at"])


def follow(licence: Licence, follows_newest: bool) -> None:
    licence.follows_newest = follows_newest
    licence.save(update_fields=["follows_newest"])


def write_file(licence: Licence, folder: Path) -> Written:
    """The zip for the learning platform. Raises ``ExportError``."""
    languages = tuple(licence.languages)
    course = read_course(document_of(licence.edition, languages).json)
    name = "-".join([course.slug, *languages, licence.format, "live"])
    return write_zip(_package(licence, course, languages), folder / f"{name}.zip")


def _package(licence: Licence, course: Any, languages: tuple[str, ...]) -> Package:
    if licence.is_remote:
        return remote_package(course, languages, _address("live_launch", licence))
    return live_package(course, licence.format, languages, _address("live_seat", licence))


def _address(name: str, licence: Licence) -> Address:
    return Address(host=host(), place=reverse(name, args=[licence.key]))


def _of_the_agreement(agreement: Agreement, course: UUID, format: str) -> Iterator[str]:
    if agreement.valid_until < timezone.localdate():
        yield _("The agreement has ended.")
    elif course not in courses_of(agreement.academy):
        yield _("The course is not in the academy's agreement.")
    if not agreement.origins:
        yield _("The agreement lists no address of the learning platform: a live package would open nowhere.")
    if format == Licence.Format.CMI5 and not agreement.allows_remote_launch:
        yield _("The agreement does not allow cmi5 to start the course from our host.")


def _of_the_edition(edition: Edition | None, languages: Sequence[str], format: str) -> Iterator[str]:
    if edition is None:
        yield _("The course has no released edition yet. A live package shows released editions only.")
        return
    if not languages:
        yield _("Choose at least one language.")
        return
    try:
        course = read_course(document_of(edition, tuple(languages)).json)
    except ExportError as error:
        yield str(error)
        return
    if not fits(course, format):
        yield _("A learner's progress does not fit beside the seat in SCORM 1.2. Choose SCORM 2004.")
