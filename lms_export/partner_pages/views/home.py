"""My courses."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cms.core.one_answer import one_answer
from cms.core.public_changes.sharing import while_it_stands
from cms.core.public_changes.standing import standing
from lms_export.academies.access import member_required
from lms_export.partner_pages.courses import my_courses
from lms_export.partner_pages.reach import spoken


@require_safe
@member_required
def home_page(request) -> HttpResponse:
    """What every page of the site shows alike, such as its menu, is not asked for again."""
    with one_answer(), while_it_stands(standing()):
        rows = my_courses(request.academy, spoken())
        context = {"rows": rows, "waiting": sum(row.has_update for row in rows)}
        return render(request, "partner_pages/home.html", context)
