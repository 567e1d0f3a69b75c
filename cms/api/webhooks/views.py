"""Webhooks in the editor: receivers, their secrets shown once, what they were told, and sending it again."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.api.webhooks.event_types import EVENT_TYPES
from cms.api.webhooks.forms import ReceiverForm
from cms.api.webhooks.managing import give_first_secret, give_new_secret, send_again
from cms.api.webhooks.models import Delivery, Receiver

PERMISSION = "api_webhooks.change_receiver"
_ON_ONE_PAGE = 25


class ForAdministrators(View):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class WebhookScreen(ForAdministrators, WagtailAdminTemplateMixin):
    header_icon = "globe"
    title = ""

    def get_page_title(self) -> str:
        return self.title or _("Webhooks")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        webhooks = {"url": reverse("api_webhooks"), "label": _("Webhooks")}
        above = [webhooks] if self.title else []
        return [*self.breadcrumbs_items, *above, {"url": "", "label": self.get_page_title()}]

    def shown(self, status: int = 200, **context: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(**context), status=status)

    def show_secret(self, receiver: Receiver, secret: str) -> HttpResponse:
        """Nothing that could show it again is kept, not in the browser either."""
        self.template_name = "api_webhooks/secret.html"
        self.title = receiver.name
        response = self.shown(receiver=receiver, secret=secret)
        response["Cache-Control"] = "no-store"
        return response


class ReceiversView(WebhookScreen):
    template_name = "api_webhooks/list.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        rows = [(each, _labels(each.events)) for each in Receiver.objects.all()]
        return self.shown(rows=rows)


class NewReceiverView(WebhookScreen):
    template_name = "api_webhooks/form.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.title = _("New webhook")

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.shown(form=ReceiverForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = ReceiverForm(request.POST)
        if not form.is_valid():
            return self.shown(form=form, status=422)
        receiver = form.save(commit=False)
        return self.show_secret(receiver, give_first_secret(receiver))


class ReceiverView(WebhookScreen):
    """What it is told, and how that went."""

    template_name = "api_webhooks/form.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        receiver = get_object_or_404(Receiver, pk=pk)
        return self._answer(receiver, ReceiverForm(instance=receiver))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        receiver = get_object_or_404(Receiver, pk=pk)
        form = ReceiverForm(request.POST, instance=receiver)
        if not form.is_valid():
            return self._answer(Receiver.objects.get(pk=pk), form, status=422)
        form.save()
        messages.success(request, _("“%(name)s” is saved.") % {"name": receiver})
        return redirect("api_webhook", pk)

    def _answer(self, receiver: Receiver, form: ReceiverForm, status: int = 200) -> HttpResponse:
        self.title = receiver.name
        told = receiver.deliveries.select_related("message").prefetch_related("attempts")
        page = Paginator(told, _ON_ONE_PAGE).get_page(self.request.GET.get("p"))
        return self.shown(form=form, receiver=receiver, page=page, status=status)


class NewSecretView(WebhookScreen):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        get_object_or_404(Receiver, pk=pk)
        return self.show_secret(*give_new_secret(pk))


class DeleteReceiverView(ForAdministrators):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        receiver = get_object_or_404(Receiver, pk=pk)
        receiver.delete()
        messages.success(request, _("“%(name)s” is removed and told nothing any more.") % {"name": receiver})
        return redirect("api_webhooks")


class SendAgainView(ForAdministrators):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        delivery = get_object_or_404(Delivery, pk=pk)
        send_again(delivery)
        messages.success(request, _("It will be sent again within a minute."))
        return redirect("api_webhook", delivery.receiver_id)


def _labels(events: list[str]) -> list[str]:
    return [str(EVENT_TYPES.get(name, name)) for name in events]
