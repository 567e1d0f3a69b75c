"""Where facts stand in Wagtail's editor: addresses, menu, and the permissions a group may be given."""

from __future__ import annotations

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.facts import home  # noqa: F401
from cms.facts.rights import may_read
from cms.facts.views.many import FlagsView
from cms.facts.views.new import NewFlagView
from cms.facts.views.one import FlagView
from cms.facts.views.wording import WordingView


@hooks.register("register_admin_urls")
def fact_addresses() -> list[URLPattern]:
    return [
        path("facts/", FlagsView.as_view(), name="facts_flags"),
        path("facts/new/", NewFlagView.as_view(), name="facts_new"),
        path("facts/<int:pk>/<str:language>/", WordingView.as_view(), name="facts_wording"),
        path("facts/<int:pk>/", FlagView.as_view(), name="facts_flag"),
    ]


class FactsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_read(request.user)


@hooks.register("register_admin_menu_item")
def facts_menu_item() -> MenuItem:
    return FactsMenuItem(_("Facts"), reverse("facts_flags"), name="facts", icon_name="decimal", order=346)


@hooks.register("register_permissions")
def fact_permissions() -> QuerySet[Permission]:
    codenames = [f"{action}_factflag" for action in ("add", "change", "view")]
    return Permission.objects.filter(content_type__app_label="facts", codename__in=codenames)
