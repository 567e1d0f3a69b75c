"""A course as learners see it, for those who may edit it: an edition of any age, or what the next would be.

What is shown is the package that opens without a platform.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from cms.api.stored.following import not_projected
from cms.courses.models import Course
from lms_export.delivery import Delivered
from lms_export.editions.drafts import publish_drafts
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.kept_previews import keep, place_of
from lms_export.editions.looking import look
from lms_export.editions.models import Edition, EditionPlan
from lms_export.editions.packages import export_edition
from lms_export.editions.pilot import is_pilot
from lms_export.exporting import export
from lms_export.memory import fingerprint

FORMAT = "web"
FIRST_PAGE = "index.html"


def edition_preview(edition: Edition) -> Path:
    """In all its languages where it holds them together, else in its first.

    Raises ``ExportError`` and ``ReleaseRefused``.
    """
    if edition.languages.filter(document__redacted_at__isnull=False).exists():
        raise ReleaseRefused([_("This edition was withdrawn, and its content erased: a consent had ended.")])
    standing = "pilot" if is_pilot(edition) else "validated"
    place = place_of(f"edition-{edition.pk}-{standing}-{fingerprint().hex()}")
    if not place.is_file():
        codes = edition.language_codes
        languages = codes if edition.together_id else codes[:1]
        keep(place, lambda folder: export_edition(edition, FORMAT, languages, folder, with_evidence=False))
    return place


def next_preview(course: Course, user: Any, *, anew: bool) -> Path:
    """All drafts of the course together. Raises ``ExportError`` and ``ReleaseRefused``; changes nothing."""
    place = place_of(f"next-{course.translation_key.hex}-{user.pk}")
    if anew or not place.is_file():
        keep(place, lambda folder: _next(course, folder))
    return place


def _next(course: Course, folder: Path) -> Delivered:
    with transaction.atomic(), not_projected():
        publish_drafts(course)
        found = look(course, EditionPlan.held(course.translation_key))
        if not found.included:
            raise ReleaseRefused(list(found.always))
        fresh = Course.objects.get(pk=course.pk)
        made = export(fresh, FORMAT, found.included, folder, with_evidence=False)
        transaction.set_rollback(True)
    return made
