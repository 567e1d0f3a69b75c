"""Our agreements, and whom we are written to."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lms_export.academies.access import member_required
from lms_export.partner_pages.agreements import agreements_in_words
from lms_export.partner_pages.platforms import platforms
from lms_export.partner_pages.reach import spoken


@require_safe
@member_required
def agreements_page(request) -> HttpResponse:
    own = platforms(request.academy.lms_profile, spoken())[0]
    context = {
        "agreements": agreements_in_words(request.academy),
        "platform": own.title if own.is_own else "",
    }
    return render(request, "partner_pages/agreements.html", context)
