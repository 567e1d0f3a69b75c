"""Where partner academies stand in the editor."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Permission
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from lms_export.academies.rights import may_manage
from lms_export.academies.views.academies import AcademiesView, AcademyView, NewAcademyView
from lms_export.academies.views.agreements import AgreementView, DeleteAgreementView, NewAgreementView
from lms_export.academies.views.people import InviteView, RemoveMemberView, TakeBackView


@hooks.register("register_admin_urls")
def academy_addresses() -> list[URLPattern]:
    return [
        path("academies/", AcademiesView.as_view(), name="academies"),
        path("academies/new/", NewAcademyView.as_view(), name="academy_new"),
        path("academies/<int:pk>/", AcademyView.as_view(), name="academy"),
        path("academies/<int:pk>/agreement/", NewAgreementView.as_view(), name="agreement_new"),
        path("academies/<int:pk>/invite/", InviteView.as_view(), name="academy_invite"),
        path("academies/agreements/<int:pk>/", AgreementView.as_view(), name="agreement"),
        path("academies/agreements/<int:pk>/delete/", DeleteAgreementView.as_view(), name="agreement_delete"),
        path("academies/invitations/<int:pk>/", TakeBackView.as_view(), name="invitation_take_back"),
        path("academies/members/<int:pk>/", RemoveMemberView.as_view(), name="member_remove"),
    ]


class AcademiesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_manage(request.user)


@hooks.register("register_admin_menu_item")
def academies_menu_item() -> MenuItem:
    return AcademiesMenuItem(
        _("Partner academies"), reverse_lazy("academies"), name="academies", icon_name="group", order=880
    )


@hooks.register("register_permissions")
def permission_to_manage_academies() -> Any:
    return Permission.objects.filter(content_type__app_label="academies", codename="manage_academies")
