"""How people of the editor sign in: a password is not guessed, and nobody's mailbox is filled."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms.auth import LoginForm, PasswordResetForm

from cms.core.sign_in_tries import is_tried_too_often
from cms.core.throttling import is_too_often

MOST_MAILS, OF_SECONDS = 3, 3600
"""To one address."""


class StaffSignInForm(LoginForm):
    """Counts before the password is looked at: too often, and the right one must wait as well."""

    def clean(self) -> dict[str, Any]:
        if is_tried_too_often("staff-sign-in", str(self.cleaned_data.get("username", "")), self.request):
            raise ValidationError(_("That was tried too often. Wait five minutes and try again."))
        return super().clean()


class ForgottenPasswordForm(PasswordResetForm):
    """One mail too many is not sent, and the page says the same as ever: nobody learns who has an account."""

    def save(self, *args: Any, **options: Any) -> None:
        address = self.cleaned_data["email"].lower()
        if not is_too_often("staff-password", address, most=MOST_MAILS, seconds=OF_SECONDS):
            super().save(*args, **options)
