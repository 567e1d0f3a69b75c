"""Where webhooks stand in Wagtail's editor."""

from __future__ import annotations

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.api.webhooks import views


@hooks.register("register_admin_urls")
def webhook_addresses() -> list[URLPattern]:
    return [
        path("webhooks/", views.ReceiversView.as_view(), name="api_webhooks"),
        path("webhooks/new/", views.NewReceiverView.as_view(), name="api_webhook_new"),
        path("webhooks/<int:pk>/", views.ReceiverView.as_view(), name="api_webhook"),
        path("webhooks/<int:pk>/secret/", views.NewSecretView.as_view(), name="api_webhook_secret"),
        path("webhooks/<int:pk>/delete/", views.DeleteReceiverView.as_view(), name="api_webhook_delete"),
        path("webhooks/again/<int:pk>/", views.SendAgainView.as_view(), name="api_webhook_again"),
    ]


class WebhooksMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(views.PERMISSION))


@hooks.register("register_settings_menu_item")
def webhooks_menu_item() -> MenuItem:
    return WebhooksMenuItem(_("Webhooks"), reverse_lazy("api_webhooks"), name="webhooks", icon_name="globe")


@hooks.register("register_permissions")
def permission_to_manage_webhooks() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="api_webhooks", codename="change_receiver")
