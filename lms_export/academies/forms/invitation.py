"""Whom to invite."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms_export.academies.invitations import member_with, takes_over_staff
from lms_export.academies.models import Academy


class InvitationForm(forms.Form):
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        max_length=150,
        help_text=gettext_lazy("The person's own: they sign in with it."),
    )

    def __init__(self, *args: Any, academy: Academy, **more: Any) -> None:
        super().__init__(*args, **more)
        self.academy = academy
        self.label_suffix = ""

    def clean_email(self) -> str:
        email = str(self.cleaned_data["email"]).lower()
        member = member_with(email)
        if not self.academy.is_active:
            raise forms.ValidationError(_("The academy is not active. Set the tick first."))
        if member and member.academy_id == self.academy.pk:
            raise forms.ValidationError(_("This person is a member already."))
        if member:
            raise forms.ValidationError(
                _("This person is a member of %(academy)s. Remove them there first.")
                % {"academy": member.academy}
            )
        if takes_over_staff(email):
            raise forms.ValidationError(
                _(
                    "This address belongs to somebody who works in the editor. "
                    "Invite another address of theirs."
                )
            )
        return email
