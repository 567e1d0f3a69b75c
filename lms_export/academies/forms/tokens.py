"""A token for the academy's own script."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MOST_TOKENS = 10


class TokenForm(forms.Form):
    name = forms.CharField(
        label=_("What it is for"),
        max_length=100,
        help_text=_("So that you know later which program carries it."),
    )
    days = forms.TypedChoiceField(
        label=_("How long it opens"),
        coerce=int,
        choices=[(90, _("90 days")), (180, _("Half a year")), (365, _("A year"))],
        initial=365,
    )

    @property
    def expires_at(self) -> datetime:
        """When the last day is over."""
        after = timezone.localdate() + timedelta(days=self.cleaned_data["days"] + 1)
        return timezone.make_aware(datetime.combine(after, time()))
