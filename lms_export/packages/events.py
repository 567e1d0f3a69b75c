"""What other programs are told of packages, in the words of the webhooks."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.api.webhooks.event_types import event_type
from cms.api.webhooks.outbox import EVERYBODY, put
from cms.core.privacy import is_public
from cms.courses.models import Course
from lms_export.packages.models import Package

READY = event_type("package.ready", _("A package of an edition is ready"))

_ALL_LANGUAGES = ""


def put_ready(package: Package) -> None:
    """Whoever is told of what anybody may know is not told of what was made for one academy."""
    if package.academy_id is None and _is_public(package):
        put(READY, _ALL_LANGUAGES, lambda: told_of(package), audiences=[EVERYBODY])


def told_of(package: Package) -> dict[str, Any]:
    """No address: the file is fetched with a token, from ``@packages``."""
    return {
        "course": package.edition.course.hex,
        "number": package.edition.number,
        "format": package.format,
        "profile": package.profile or None,
        "granularity": package.granularity,
        "languages": list(package.language_codes),
        "filename": package.file_name,
        "bytes": package.size,
        "sha256": package.sha256,
    }


def _is_public(package: Package) -> bool:
    versions = Course.objects.filter(translation_key=package.edition.course, live=True)
    return any(is_public(version) for version in versions)
