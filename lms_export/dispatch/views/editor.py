"""Live packages of an agreement, for those who manage academies."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lms_export.academies.models import Agreement
from lms_export.academies.queries import courses_of
from lms_export.academies.views.screens import UNPROCESSABLE, AcademyScreen, ForManagers
from lms_export.dispatch.choices import languages_of, rows_of
from lms_export.dispatch.forms import CourseForm, LicenceForm
from lms_export.dispatch.making import LicenceRefused, follow, make_licence, revoke
from lms_export.dispatch.models import Licence
from lms_export.dispatch.sending import send
from lms_export.dispatch.titles import titles_of
from lms_export.errors import ExportError


class LivePackagesView(AcademyScreen):
    """A course is chosen first: its edition says which languages there are."""

    template_name = "dispatch/editor.html"
    agreement: Agreement

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.agreement = get_object_or_404(Agreement.objects.select_related("academy"), pk=kwargs["pk"])
        self.academy = self.agreement.academy
        self.title = _("Live packages")

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.page(request.GET)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        course = self.chosen(request.POST)
        form = self.licence_form(course, request.POST)
        if course is None or form is None or not form.is_valid():
            return self.page(request.POST, form=form, status=UNPROCESSABLE)
        try:
            licence = make_licence(self.agreement, course, user=request.user, **form.cleaned_data)
        except LicenceRefused as refused:
            return self.page(request.POST, form=form, refused=refused.sentences, status=UNPROCESSABLE)
        messages.success(request, _("The live package %(name)s is made.") % {"name": licence})
        return redirect("live_packages", self.agreement.pk)

    @cached_property
    def courses(self) -> list[tuple[str, str]]:
        keys = courses_of(self.agreement.academy)
        titles = titles_of(keys, get_language() or "en")
        return [(str(key), titles.get(key, "")) for key in keys]

    def chosen(self, given: Any) -> UUID | None:
        form = CourseForm(given, courses=self.courses)
        return form.cleaned_data["course"] if form.is_valid() else None

    def licence_form(self, course: UUID | None, given: Any = None) -> LicenceForm | None:
        languages = languages_of(course) if course else []
        return LicenceForm(given, agreement=self.agreement, languages=languages) if languages else None

    def page(self, given: Any, *, form: Any = None, refused: Any = (), status: int = 200) -> HttpResponse:
        course = self.chosen(given)
        language = get_language() or "en"
        rows = rows_of(self.agreement.licences.all(), language)
        titles = titles_of({row.licence.course for row in rows}, language)
        return self.shown(
            status=status,
            agreement=self.agreement,
            rows=[(titles.get(row.licence.course, ""), row) for row in rows],
            courses=CourseForm(given or None, courses=self.courses),
            course=course,
            course_title=dict(self.courses).get(str(course), ""),
            form=form or self.licence_form(course),
            refused=refused,
        )


class OfLicence(ForManagers):
    http_method_names: Any = ("post",)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        licence = _found(pk)
        messages.success(request, self.act(licence, request))
        return redirect("live_packages", licence.agreement_id)

    def act(self, licence: Licence, request: HttpRequest) -> str:
        raise NotImplementedError


class FileView(ForManagers):
    http_method_names = ("get",)

    def get(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        licence = _found(pk)
        try:
            return send(licence, request.user)
        except ExportError as error:
            messages.error(request, str(error))
            return redirect("live_packages", licence.agreement_id)


class FollowView(OfLicence):
    def act(self, licence: Licence, request: HttpRequest) -> str:
        follow(licence, request.POST.get("follows_newest") == "yes")
        return _("Stored.")


class StopView(OfLicence):
    def act(self, licence: Licence, request: HttpRequest) -> str:
        revoke(licence)
        return _("The live package is stopped: learners who open it are told so.")


def _found(pk: int) -> Licence:
    return get_object_or_404(
        Licence.objects.select_related("agreement__academy", "edition"), pk=pk, revoked_at=None
    )
