"""All editions of a course, and what each was validated by."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from lms_export.academies.access import member_required
from lms_export.editions.names import name_of
from lms_export.errors import ExportError
from lms_export.partner_pages.courses import last_fetched, title_of
from lms_export.partner_pages.reach import course_within, edition_within, spoken
from lms_export.partner_pages.sending import as_download
from lms_export.public_editions.reading import as_public, public_editions
from lms_export.validation.printing import dossier_pdf

CONFLICT = 409


@require_safe
@member_required
def editions_page(request, key: UUID) -> HttpResponse:
    course_within(request.academy, key)
    editions = public_editions(key)
    fetched = last_fetched(request.academy, [key]).get(key)
    rows = [
        {
            "said": as_public(edition, spoken()),
            "edition": edition,
            "is_ours": fetched is not None and fetched.edition == edition.pk,
            "dossiers": [(code, name_of(code)) for code in edition.language_codes],
        }
        for edition in editions
    ]
    title, _language = title_of(list(editions[0].languages.all()), spoken()) if editions else ("", "")
    return render(request, "partner_pages/editions.html", {"key": key, "rows": rows, "course_title": title})


@require_safe
@member_required
def evidence_of_validation(request, pk: int, language: str) -> HttpResponse:
    """The dossier of one language on a page of PDF, in the language of the site's page."""
    edition = edition_within(request.academy, pk)
    if language not in edition.language_codes:
        raise Http404
    try:
        content = dossier_pdf(edition, language, spoken())
    except ExportError as error:
        context = {"title": _("The dossier cannot be printed just now"), "why": str(error)}
        return render(request, "partner_pages/unavailable.html", context, status=CONFLICT)
    answer = HttpResponse(content, content_type="application/pdf")
    return as_download(answer, f"dossier-{edition}-{language}-{spoken()}.pdf")
