"""What other programs are told of editions, in the words of the webhooks. No person is named."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from cms.api.addresses import public_address
from cms.api.webhooks.event_types import event_type
from cms.api.webhooks.outbox import EVERYBODY, put
from cms.core.privacy import is_public
from cms.courses.models import Course
from lms_export.academies.queries import academies_with
from lms_export.editions.models import Edition
from lms_export.editions.pilot import is_pilot
from lms_export.editions.queries import shown_edition
from lms_export.packages.models import Package
from lms_export.updates.audiences import audience_of

RELEASED = event_type("edition.released", _("A new edition of a course is released"))
PACKAGE_READY = event_type("package.ready", _("A package of an edition is ready to fetch"))
WITHDRAWN = event_type("edition.withdrawn", _("An edition of a course is withdrawn"))

_ALL_LANGUAGES = ""


def put_release(edition: Edition) -> None:
    pages = _pages(edition.course)
    put(
        RELEASED,
        _ALL_LANGUAGES,
        lambda: released(edition, pages),
        audiences=_audiences(edition.course, pages),
    )


def put_withdrawal(edition: Edition) -> None:
    pages = _pages(edition.course)
    put(WITHDRAWN, _ALL_LANGUAGES, lambda: withdrawn(edition), audiences=_audiences(edition.course, pages))


def put_package(package: Package) -> None:
    """One that carries an academy's name and logo is told to that academy alone."""
    if package.academy:
        audiences = [audience_of(package.academy)]
    else:
        audiences = _audiences(package.edition.course, _pages(package.edition.course))
    put(PACKAGE_READY, _ALL_LANGUAGES, lambda: ready(package), audiences=audiences)


def _pages(course: UUID) -> dict[str, Course]:
    """Language -> the page of the course, where anybody may read it."""
    versions = Course.objects.filter(translation_key=course, live=True).select_related("locale")
    return {page.locale.language_code: page for page in versions if is_public(page)}


def _audiences(course: UUID, pages: dict[str, Course]) -> list[str]:
    """The academies that may have the course; of one that not everybody may see, not everybody is told."""
    return [*([EVERYBODY] if pages else []), *map(audience_of, academies_with(course))]


def released(edition: Edition, pages: dict[str, Course]) -> dict[str, Any]:
    return {
        **_told_of(edition),
        "predecessor": edition.predecessor.number if edition.predecessor else None,
        "pilot": is_pilot(edition),
        "languages": _languages(edition, pages),
    }


def withdrawn(edition: Edition) -> dict[str, Any]:
    """``edition`` is what readers see now. A reason that follows from somebody's consent names no one."""
    shown = shown_edition(edition.course)
    return {
        **_told_of(edition),
        "cause": edition.withdrawal_cause,
        "reason": edition.withdrawal_reason,
        "edition": shown.number if shown else None,
    }


def ready(package: Package) -> dict[str, Any]:
    return {
        **_told_of(package.edition),
        "format": package.format,
        "profile": package.profile or None,
        "languages": list(package.language_codes),
        "file": package.file_name,
        "size": package.size,
        "sha256": package.sha256,
    }


def _told_of(edition: Edition) -> dict[str, Any]:
    return {"course": edition.course.hex, "number": edition.number}


def _languages(edition: Edition, pages: dict[str, Course]) -> list[dict[str, Any]]:
    return [
        {
            "language": row.language,
            "title": row.title,
            "changelog": row.changelog,
            "@id": public_address(pages[row.language]) if row.language in pages else None,
        }
        for row in edition.languages.all()
    ]
