"""What a person says of a new token: what it is for, until when, and what it may do where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Locale, Page

from cms.api.tokens.making import Grant
from cms.api.tokens.scopes import OF_THE_EDITOR, Scope

USUAL_DAYS = 90
MOST_DAYS = 365
_ROWS = 3


def _usual_end() -> date:
    return timezone.localdate() + timedelta(days=USUAL_DAYS)


class TokenForm(forms.Form):
    name = forms.CharField(
        label=gettext_lazy("What it is for"),
        max_length=100,
        help_text=gettext_lazy("For example the partner and the program that will carry it."),
    )
    ends = forms.DateField(
        label=gettext_lazy("Last day"),
        initial=_usual_end,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=gettext_lazy("A year from now at most."),
    )

    def clean_ends(self) -> date:
        ends = self.cleaned_data["ends"]
        today = timezone.localdate()
        if not today <= ends <= today + timedelta(days=MOST_DAYS):
            raise forms.ValidationError(_("Choose a day from today to a year from now."))
        return ends

    @property
    def expires_at(self) -> datetime:
        """When the last day is over."""
        after = self.cleaned_data["ends"] + timedelta(days=1)
        return timezone.make_aware(datetime.combine(after, time()))


class GrantRow(forms.Form):
    scopes = forms.MultipleChoiceField(
        label=gettext_lazy("It may"),
        choices=OF_THE_EDITOR,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    locales = forms.ModelMultipleChoiceField(
        label=gettext_lazy("In these languages (none: in all)"),
        queryset=Locale.objects.all(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    branch = forms.ModelChoiceField(
        label=gettext_lazy("Only below (empty: everywhere)"),
        queryset=Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser(show_edit_link=False),
        required=False,
    )

    def grants(self) -> Iterator[Grant]:
        cleaned = self.cleaned_data
        for scope in cleaned.get("scopes", ()):
            for locale in cleaned["locales"] or [None]:
                yield Grant(scope=Scope(scope), locale=locale, branch=cleaned["branch"])


class BaseGrantRows(forms.BaseFormSet):
    def clean(self) -> None:
        if not any(self.errors) and not self.grants():
            raise forms.ValidationError(_("Choose at least one thing that it may do."))

    def grants(self) -> list[Grant]:
        return [grant for row in self.forms for grant in row.grants()]


GrantRows: Any = forms.formset_factory(GrantRow, formset=BaseGrantRows, extra=_ROWS, max_num=_ROWS)
