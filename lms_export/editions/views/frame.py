"""What the screens about editions share."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.courses.models import Course
from cms.languages.sources import in_source_language
from lms_export.editions.rights import may_look, may_release


class OfCourse(View):
    """A view about the editions of the course with the translation key ``key`` in its address."""

    course: Course

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.course = self.find_course(**kwargs)
        if not self.may_enter(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def find_course(self, key: UUID, **_more: Any) -> Course:
        return course_of(key)

    def may_enter(self, user: Any) -> bool:
        return any(may_look(user, course) for course in versions(self.course))


class ForReleasing(OfCourse):
    def may_enter(self, user: Any) -> bool:
        return may_release(user, self.course)


class Screen(WagtailAdminTemplateMixin):
    """Below the list of the course's editions."""

    course: Course
    header_icon = "history"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        own = {
            "url": list_address(self.course),
            "label": _("Editions of %(course)s") % {"course": self.course},
        }
        return [*self.breadcrumbs_items, own, {"url": "", "label": self.get_page_title()}]


def course_of(key: UUID) -> Course:
    """In the language it is written in."""
    course: Course | None = in_source_language(Course, key)
    if course is None:
        raise Http404
    return course


def versions(course: Course) -> list[Course]:
    """The course in all its languages: who publishes one of them takes part in its editions."""
    return list(course.get_translations(inclusive=True))


def list_address(course: Course) -> str:
    return reverse("editions", args=[course.translation_key])
