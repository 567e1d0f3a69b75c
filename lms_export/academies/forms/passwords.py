"""Choosing a password, and choosing a new one."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import ChangePasswordForm as AllauthChangeForm
from allauth.account.forms import ResetPasswordForm, ResetPasswordKeyForm
from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from lms_export.academies.forms.worded import Worded

_TWICE = {"password1": _("New password"), "password2": _("The same password again")}
_LONG = {"password1": _("At least 8 characters, not only digits and no common word. A sentence is good.")}


class ForgottenForm(Worded, ResetPasswordForm):
    labels = {"email": _("E-mail address")}


class NewPasswordForm(Worded, ResetPasswordKeyForm):
    labels = _TWICE
    helps = _LONG


class ChangePasswordForm(Worded, AllauthChangeForm):
    labels = {"oldpassword": _("Password until now"), **_TWICE}
    helps = _LONG


class JoinForm(forms.Form):
    """For whom an invitation was sent to."""

    first_name = forms.CharField(
        label=_("First name"), max_length=150, widget=forms.TextInput({"autocomplete": "given-name"})
    )
    last_name = forms.CharField(
        label=_("Last name"), max_length=150, widget=forms.TextInput({"autocomplete": "family-name"})
    )
    password1 = forms.CharField(
        label=_("Password"),
        strip=False,
        help_text=_LONG["password1"],
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label=_TWICE["password2"],
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, second = cleaned.get("password1"), cleaned.get("password2")
        if first and second and first != second:
            self.add_error("password2", _("This is not the same as the password above."))
        self._judge(first)
        return cleaned

    def _judge(self, password: str | None) -> None:
        if password:
            try:
                validate_password(password, get_user_model()(username=self.email, email=self.email))
            except forms.ValidationError as refused:
                self.add_error("password1", refused)
