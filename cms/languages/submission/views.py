""" "Send to translation": which languages, then the job that does it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail.snippets.views.snippets import get_snippet_model_from_url_params

from cms.languages.jobs.rights import SUBMIT
from cms.languages.language_names import language_name
from cms.languages.originals import original_of
from cms.languages.submission.form import SubmissionForm
from cms.languages.submission.starting import start_submission


class SubmitView(WagtailAdminTemplateMixin, View):
    """``source_object`` is found by whatever language the address names: the source is what is submitted."""

    template_name = "languages/submission/form.html"
    header_icon = "wagtail-localize-language"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not request.user.has_perm(SUBMIT):
            raise PermissionDenied
        found = self.find_object()
        self.source_object = original_of(found) or found
        return super().dispatch(request, *args, **kwargs)

    def find_object(self) -> Any:
        raise NotImplementedError

    def get_back_url(self) -> str:
        raise NotImplementedError

    def objects(self, with_pages_below: bool) -> Iterable[Any]:
        return [self.source_object]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        wanted = Locale.objects.filter(language_code__in=request.GET.getlist("select_locale"))
        initial = {"locales": wanted, "with_pages_below": "with_pages_below" in request.GET}
        form = SubmissionForm(self.source_object, initial=initial)
        return self.render_to_response(self.get_context_data(form=form))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = SubmissionForm(self.source_object, request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        objects = self.objects(form.takes_pages_below)
        job = start_submission(objects, form.cleaned_data["locales"], request.user)
        return redirect("job_progress", job.pk)

    def get_page_title(self) -> str:
        return _("Send to translation")

    def get_page_subtitle(self) -> str:
        return str(self.source_object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = {"url": self.get_back_url(), "label": str(self.source_object)}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            source_language=language_name(self.source_object.locale),
            back_url=self.get_back_url(),
            **kwargs,
        )


class SubmitPageView(SubmitView):
    def find_object(self) -> Page:
        page = get_object_or_404(Page, pk=self.kwargs["page_id"])
        if page.is_root():
            raise Http404
        return page.specific

    def get_back_url(self) -> str:
        return reverse("wagtailadmin_pages:edit", args=[self.source_object.pk])

    def objects(self, with_pages_below: bool) -> Iterable[Any]:
        if not with_pages_below:
            return [self.source_object]
        return self.source_object.get_descendants(inclusive=True).order_by("path")


class SubmitSnippetView(SubmitView):
    def find_object(self) -> Any:
        model = get_snippet_model_from_url_params(self.kwargs["app_label"], self.kwargs["model_name"])
        if not issubclass(model, TranslatableMixin):
            raise Http404
        return get_object_or_404(model, pk=unquote(self.kwargs["pk"]))

    def get_back_url(self) -> str:
        viewset = type(self.source_object).snippet_viewset
        return reverse(viewset.get_url_name("edit"), args=[quote(self.source_object.pk)])
