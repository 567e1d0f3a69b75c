"""The list of jobs, and one job: how far it is, what failed and why, and the way to try again."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from cms.languages.jobs.kinds import next_address
from cms.languages.jobs.lease import Status, stands_still
from cms.languages.jobs.progress import progress_of, progress_of_all
from cms.languages.jobs.resuming import try_again
from cms.languages.jobs.rights import jobs_seen_by
from cms.languages.models import TranslationJob

JOBS_ON_A_PAGE = 25


class JobsView(WagtailAdminTemplateMixin, View):
    template_name = "languages/jobs/list.html"
    header_icon = "tasks"

    def get(self, request: HttpRequest) -> HttpResponse:
        page = Paginator(jobs_seen_by(request.user), JOBS_ON_A_PAGE).get_page(request.GET.get("p"))
        progress = progress_of_all(list(page))
        rows = [(job, progress[job.pk]) for job in page]
        return self.render_to_response(self.get_context_data(rows=rows, page=page))

    def get_page_title(self) -> str:
        return _("Translation jobs")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]


class JobView(WagtailAdminTemplateMixin, View):
    """GET shows, POST goes on with what is left and tries again what failed."""

    template_name = "languages/jobs/job.html"
    header_icon = "tasks"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.job = _job(request, kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        address = self._where_to_go_on()
        return redirect(address) if address else self.render_to_response(self.get_context_data())

    def _where_to_go_on(self) -> str:
        """For the person who waited for it, once nothing is left to wait for or to look at here."""
        progress = progress_of(self.job)
        is_theirs = self.job.person_id == self.request.user.pk
        is_done = progress.is_finished and not progress.failed
        return next_address(self.job) if is_theirs and is_done else ""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try_again(self.job)
        return redirect("job_progress", self.job.pk)

    def get_page_title(self) -> str:
        return str(self.job.get_kind_display())

    def get_page_subtitle(self) -> str:
        return self.job.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        jobs = {"url": reverse("translation_jobs"), "label": _("Translation jobs")}
        return [*self.breadcrumbs_items, jobs, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        items = list(self.job.items.select_related("locale", "source_locale"))
        return super().get_context_data(
            job=self.job,
            progress=progress_of(self.job),
            failed=[item for item in items if item.status == Status.FAILED],
            items=items,
            root=_place(self.job),
            stands_still=stands_still(self.job, items),
            **kwargs,
        )


def job_state(request: HttpRequest, pk: int) -> JsonResponse:
    """What the progress bar asks for."""
    progress = progress_of(_job(request, pk))
    return JsonResponse(
        {"percent": progress.percent, "sentence": progress.sentence, "finished": progress.is_finished}
    )


def _job(request: HttpRequest, pk: int) -> TranslationJob:
    job = get_object_or_404(TranslationJob.objects.select_related("person"), pk=pk)
    if not jobs_seen_by(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    return job


def _place(job: TranslationJob) -> Page | None:
    """Where to go on: the page the job began at."""
    return Page.objects.filter(translation_key=job.root_key).order_by("pk").first()
