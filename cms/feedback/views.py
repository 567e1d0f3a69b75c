"""The inbox in the editor."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.feedback.filters import Filter
from cms.feedback.models import Answer
from cms.feedback.owners import answers_for, may_see_any
from cms.feedback.table import table_of

_ON_ONE_PAGE = 50
_MOST_LINES = 10_000


class ForOwners(View):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_see_any(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class InboxView(ForOwners, WagtailAdminTemplateMixin):
    """Answers about the pages of whoever looks, newest first."""

    template_name = "feedback/inbox.html"
    header_icon = "comment"

    def get_page_title(self) -> str:
        return _("Feedback")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get(self, request: HttpRequest) -> HttpResponse:
        form = Filter(request.GET)
        answers = form.apply(answers_for(request.user), request.user)
        query = request.GET.copy()
        query.pop("page", None)
        page = Paginator(answers, _ON_ONE_PAGE).get_page(request.GET.get("page"))
        context = self.get_context_data(form=form, answers=page, query=query.urlencode())
        return self.render_to_response(context)


class TableView(ForOwners):
    """The same as a file."""

    def get(self, request: HttpRequest) -> HttpResponse:
        answers = Filter(request.GET).apply(answers_for(request.user), request.user)
        response = HttpResponse(table_of(answers[:_MOST_LINES]), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="feedback.csv"'
        response["Cache-Control"] = "no-store"
        return response


class HandledView(ForOwners):
    """Answers are dealt with; or not after all; or the words are deleted."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest) -> HttpResponse:
        answers = answers_for(request.user).filter(pk__in=_keys(request.POST.getlist("answer")))
        number = _change(answers, request)
        messages.success(
            request, ngettext("%(n)s answer changed.", "%(n)s answers changed.", number) % {"n": number}
        )
        return redirect(_back(request))


def _keys(ticked: list[str]) -> list[int]:
    """Whatever else is sent is no answer's key."""
    return [
        int(each) for each in ticked[:_ON_ONE_PAGE] if each.isascii() and each.isdigit() and len(each) < 19
    ]


def _change(answers: QuerySet[Answer], request: HttpRequest) -> int:
    """The button says what happens; without one, they are handled."""
    if "again" in request.POST:
        return answers.update(handled_at=None, handled_by=None)
    if "forget" in request.POST:
        return answers.exclude(text="").update(text="")
    return answers.filter(handled_at=None).update(handled_at=timezone.now(), handled_by=request.user)


def _back(request: HttpRequest) -> str:
    """To the list as it was."""
    return f"{reverse('feedback')}?{request.POST.get('query', '')}"
