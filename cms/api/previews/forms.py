"""What a person says of a new link to a draft: for whom, and for how long."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from cms.api.previews.links import USUAL_DAYS

DAYS = (1, 3, 7, 14, 30)


def _choices() -> list[tuple[int, str]]:
    return [(days, ngettext("%(days)d day", "%(days)d days", days) % {"days": days}) for days in DAYS]


class LinkForm(forms.Form):
    name = forms.CharField(
        label=_("For whom"),
        max_length=100,
        help_text=_("So that you know later which link to withdraw."),
    )
    days = forms.TypedChoiceField(
        label=_("Open for"),
        choices=_choices,
        initial=USUAL_DAYS,
        coerce=int,
    )

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())
