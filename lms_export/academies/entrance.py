"""How allauth lets people of partner academies in: by invitation only, never anybody else."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.networks import network_of
from cms.core.throttling import is_too_often
from lms_export.academies import mails
from lms_export.academies.access import has_second_factor, home
from lms_export.academies.models import Member

TRIES, SECONDS = 10, 300


class Entrance(DefaultAccountAdapter):
    """Staff have an entrance of their own: here their password is as good as a wrong one."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _("The address and the password do not belong together."),
        "too_many_login_attempts": _("That was tried too often. Wait five minutes and try again."),
        "rate_limited": _("That was tried too often. Wait a minute and try again."),
        "incorrect_password": _("That is not your password."),
        "enter_current_password": _("That is not your password."),
        "incorrect_code": _("The code is not right, or its time is over. Try the newest one."),
        "invalid_password_reset": _("The link has been used or has ended. Ask for a new one."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """allauth counts in each process for itself; ours counts for all of them together."""
        super().pre_authenticate(request, **credentials)
        who = f"{network_of(request)} {credentials.get('username', '').lower()}"
        if is_too_often("partner-sign-in", who, most=TRIES, seconds=SECONDS):
            raise self.validation_error("too_many_login_attempts")

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        user = super().authenticate(request, **credentials)
        return user if user and Member.objects.filter(user=user).exists() else None

    def get_client_ip(self, request: HttpRequest) -> str:
        return network_of(request)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return home()

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        return reverse("account_login")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("partner_account")

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who sets up the first second proof has just signed in for it."""
        return has_second_factor(self.request.user)

    def add_message(self, request: HttpRequest, level: int, *args: Any, **kwargs: Any) -> None:
        """Only what went wrong: the pages themselves show what was done."""
        if kwargs.get("message"):
            super().add_message(request, level, *args, **kwargs)

    def send_password_reset_mail(self, user: Any, email: str, context: dict[str, Any]) -> None:
        member = Member.objects.select_related("academy").filter(user=user, academy__is_active=True).first()
        if member:
            mails.forgotten(member, context["password_reset_url"])
