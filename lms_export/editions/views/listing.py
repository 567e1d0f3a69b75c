"""The editions of a course."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from cms.users.naming import name_of
from lms_export.editions.forms import PlanForm
from lms_export.editions.models import EditionPlan
from lms_export.editions.names import codes_of_languages
from lms_export.editions.pilot import pilots_among
from lms_export.editions.planning import cancel_release
from lms_export.editions.publishing import approved_versions
from lms_export.editions.queries import editions_of, shown_edition
from lms_export.editions.rights import may_release
from lms_export.editions.views.frame import ForReleasing, OfCourse, Screen, list_address


class ListView(Screen, OfCourse):
    template_name = "editions/list.html"

    def get_page_title(self) -> str:
        return _("Editions of %(course)s") % {"course": self.course}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        key = self.course.translation_key
        plan = EditionPlan.objects.filter(course=key).select_related("planned_by").first() or EditionPlan(
            course=key
        )
        editions = list(editions_of(key))
        pilots = pilots_among(editions)
        context = self.get_context_data(
            course=self.course,
            editions=[{"edition": each, "is_pilot": each.pk in pilots} for each in editions],
            shown=shown_edition(key),
            waiting=approved_versions(key),
            may_release=may_release(request.user, self.course),
            planned=plan,
            planner=name_of(plan.planned_by) or "Synergos",
            plan=PlanForm(
                languages=codes_of_languages(), initial={"required_languages": plan.required_languages}
            ),
        )
        return self.render_to_response(context)


class PlanView(ForReleasing):
    """Which languages an edition must have."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = PlanForm(request.POST, languages=codes_of_languages())
        if form.is_valid():
            required = form.cleaned_data["required_languages"]
            EditionPlan.objects.update_or_create(
                course=self.course.translation_key, defaults={"required_languages": required}
            )
            messages.success(request, _("The required languages are stored."))
        return redirect(list_address(self.course))


class CancelView(ForReleasing):
    """A release that was planned is not wanted any more."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        cancel_release(self.course)
        messages.success(request, _("Nothing is planned any more."))
        return redirect(list_address(self.course))
