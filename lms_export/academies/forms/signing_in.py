"""Signing in, and showing again who one is."""

from __future__ import annotations

from allauth.account.forms import LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as ReauthenticateWithCodeForm
from django.utils.translation import gettext_lazy as _

from lms_export.academies.forms.worded import Worded

_CODE = {"code": _("Code")}
_SIX_DIGITS = {"code": _("Six digits from your app, or one of your recovery codes.")}


class SignInForm(Worded, LoginForm):
    labels = {"login": _("E-mail address"), "password": _("Password")}

    def clean_login(self) -> str:
        return str(super().clean_login()).lower()


class PasswordAgainForm(Worded, ReauthenticateForm):
    labels = {"password": _("Password")}


class CodeForm(Worded, AuthenticateForm):
    labels = _CODE
    helps = _SIX_DIGITS


class CodeAgainForm(Worded, ReauthenticateWithCodeForm):
    labels = _CODE
    helps = _SIX_DIGITS
