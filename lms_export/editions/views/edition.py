"""One edition: its facts, and withdrawing it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from cms.courses.models import Course
from cms.languages.ordering import in_order
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.forms import WithdrawalForm
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.editions.pilot import is_pilot
from lms_export.editions.queries import editions_of, shown_edition
from lms_export.editions.rights import may_release
from lms_export.editions.views.frame import ForReleasing, OfCourse, Screen, course_of
from lms_export.editions.withdrawing import withdraw


class OfEdition(OfCourse):
    edition: Edition

    def find_course(self, key: UUID | None = None, *, pk: int = 0, **_more: Any) -> Course:
        self.edition = get_object_or_404(Edition.objects.select_related("predecessor"), pk=pk)
        return course_of(self.edition.course)


class EditionScreen(Screen):
    edition: Edition
    request: HttpRequest
    template_name = "editions/edition.html"

    def get_page_title(self) -> str:
        return _("Edition %(number)s") % {"number": self.edition}

    def page(self, *, withdrawal: Any = None, refused: Any = (), status: int = 200):
        edition = self.edition
        rows = edition.languages.select_related("document").defer("document__content")
        by_code = {row.language: row for row in rows}
        codes = in_order(by_code, first=next(iter(by_code), ""))
        languages = [by_code[code] for code in codes]
        may = may_release(self.request.user, self.course)
        context = self.get_context_data(
            course=self.course,
            edition=edition,
            is_pilot=is_pilot(edition),
            is_shown=edition == shown_edition(edition.course),
            languages=[(name_of(row.language), row) for row in languages],
            left_out=[(name_of(code), why) for code, why in edition.left_out.items()],
            overridden=[(name_of(code), why) for code, why in edition.overridden.items()],
            others=[each for each in editions_of(edition.course) if each != edition],
            withdrawal=(withdrawal or WithdrawalForm()) if may and not edition.is_withdrawn else None,
            is_erased=any(row.document.redacted_at for row in languages),
            refused=refused,
            may_release=may,
        )
        return self.render_to_response(context, status=status)


class EditionView(EditionScreen, OfEdition):
    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.page()


class WithdrawView(EditionScreen, OfEdition, ForReleasing):
    http_method_names = ("post",)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = WithdrawalForm(request.POST)
        if not form.is_valid():
            return self.page(withdrawal=form, status=400)
        try:
            shown = withdraw(self.edition, form.cleaned_data["reason"], request.user)
        except ReleaseRefused as refused:
            return self.page(withdrawal=form, refused=refused.sentences, status=409)
        messages.success(request, _told(self.edition, shown))
        return redirect("edition", self.edition.pk)


def _told(edition: Edition, shown: Edition | None) -> str:
    if shown is None:
        sentence = _("Edition %(number)s is withdrawn. There is no other: readers are told why.")
        return sentence % {"number": edition}
    sentence = _("Edition %(number)s is withdrawn. Readers see edition %(shown)s.")
    return sentence % {"number": edition, "shown": shown}
