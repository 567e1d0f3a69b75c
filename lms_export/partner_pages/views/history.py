"""What we fetched."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lms_export.academies.access import member_required
from lms_export.partner_pages.history import as_table, downloads_of, history
from lms_export.partner_pages.reach import spoken

ON_A_PAGE = 50


@require_safe
@member_required
def history_page(request) -> HttpResponse:
    pages = Paginator(downloads_of(request.academy), ON_A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    context = {"page": page, "rows": history(page.object_list, spoken()), "total": pages.count}
    return render(request, "partner_pages/history.html", context)


@require_safe
@member_required
def history_table(request) -> StreamingHttpResponse:
    answer = StreamingHttpResponse(
        as_table(request.academy, spoken()), content_type="text/csv; charset=utf-8"
    )
    answer["Content-Disposition"] = f'attachment; filename="synergos-{request.academy.slug}.csv"'
    return answer
