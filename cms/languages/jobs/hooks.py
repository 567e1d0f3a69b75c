"""Where jobs stand in Wagtail's editor."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.languages.jobs.rights import SUBMIT
from cms.languages.jobs.views import JobsView, JobView, job_state


@hooks.register("register_admin_urls")
def job_addresses() -> list[URLPattern]:
    return [
        path("languages/jobs/", JobsView.as_view(), name="translation_jobs"),
        path("languages/jobs/<int:pk>/", JobView.as_view(), name="job_progress"),
        path("languages/jobs/<int:pk>/state/", job_state, name="job_state"),
    ]


class JobsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(SUBMIT)


@hooks.register("register_reports_menu_item")
def jobs_menu_item() -> MenuItem:
    return JobsMenuItem(
        _("Translation jobs"), reverse_lazy("translation_jobs"), name="translation-jobs", icon_name="tasks"
    )
