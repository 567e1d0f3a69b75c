"""Setting up the second step."""

from __future__ import annotations

from typing import Any

from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.utils.translation import gettext_lazy as _

from lms_export.academies.forms.worded import Worded

_NAME = {"name": _("Name of the passkey")}
_WHICH = {"name": _("So that you know which one it is: “work laptop”, “key on the key ring”.")}


class AppForm(Worded, ActivateTOTPForm):
    labels = {"code": _("Code from the app")}
    helps = {"code": _("The six digits that the app shows now.")}


class PasskeyForm(Worded, AddWebAuthnForm):
    labels = {**_NAME, "passwordless": _("Also sign in with it alone, without the password")}
    helps = _WHICH

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["initial"] = {"passwordless": True, **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)


class PasskeyNameForm(Worded, EditWebAuthnForm):
    labels = _NAME
    helps = _WHICH
