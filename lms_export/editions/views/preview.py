"""The files of a preview, one by one, for those who may look at the course's editions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.kept_previews import file_in
from lms_export.editions.previewing import FIRST_PAGE, edition_preview, next_preview
from lms_export.editions.views.edition import OfEdition
from lms_export.editions.views.frame import OfCourse, list_address
from lms_export.errors import ExportError
from lms_export.html.policy import POLICY


class Preview(OfCourse):
    http_method_names = ("get",)

    def answer(self, make: Callable[[], Path], path: str) -> HttpResponse:
        """Where there is nothing to show, the list of editions says why."""
        try:
            found = file_in(make(), path)
        except (ExportError, ReleaseRefused) as refused:
            messages.error(self.request, str(refused))
            return redirect(list_address(self.course))
        if found is None:
            raise Http404
        return _file(*found)


class EditionPreview(Preview, OfEdition):
    """An edition as learners see it, also one that is withdrawn or that others have followed."""

    def get(self, request: HttpRequest, *, path: str, **_more: Any) -> HttpResponse:
        return self.answer(lambda: edition_preview(self.edition), path)


class NextPreview(Preview):
    """All drafts of the course together; read anew whenever it is begun."""

    def get(self, request: HttpRequest, *, path: str, **_more: Any) -> HttpResponse:
        return self.answer(lambda: next_preview(self.course, request.user, anew=path == FIRST_PAGE), path)


def _file(content: bytes, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Security-Policy"] = POLICY
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer
