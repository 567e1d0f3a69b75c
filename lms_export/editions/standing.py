"""What readers of a course are told: its edition, whether it is a pilot, and why it is gone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.courses.models import Course
from cms.courses.standing import Standing
from cms.website.presentation.frame import frame_of_a_view
from lms_export.editions.models import EditionLanguage
from lms_export.editions.pilot import is_pilot
from lms_export.editions.queries import newest_edition, shown_edition


def standing(course: UUID, language: str) -> Standing:
    """One query where the course has no edition, two where it has one."""
    edition = shown_edition(course)
    with override(language):
        address = reverse("public_editions", args=[course])
    if edition is None:
        return Standing(address=address)
    row = EditionLanguage.objects.filter(edition=edition, language=language).first()
    return Standing(
        edition=edition.number,
        is_pilot=is_pilot(edition),
        changes=row.changelog if row else "",
        address=address,
    )


def withdrawn_notice(page: Any, request: HttpRequest) -> HttpResponse | None:
    """For a course whose editions are all withdrawn."""
    if not isinstance(page, Course):
        return None
    edition = newest_edition(page.translation_key)
    if edition is None or shown_edition(page.translation_key):
        return None
    given = page.get_context(request)
    frame = frame_of_a_view(given["frame"], _("Withdrawn: %(course)s") % {"course": page.title})
    context = {**given, "frame": frame, "edition": edition}
    return TemplateResponse(request, "editions/withdrawn.html", context, status=410)
