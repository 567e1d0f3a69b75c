"""What whoever asks for a report chooses."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lms_export.report.packing import LANGUAGES, Wish
from lms_export.report.period import Period, half_year

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
EARLIEST = date(1990, 1, 1)
LATEST = date(2100, 12, 31)


class ReportForm(forms.Form):
    since = forms.DateField(
        label=_("From"),
        widget=_DAY,
        error_messages={
            "required": _("Write the first day that the report tells of."),
            "invalid": _("“From” is no day of the calendar. Write it as 2026-07-01."),
        },
    )
    until = forms.DateField(
        label=_("Until and including"),
        widget=_DAY,
        error_messages={
            "required": _("Write the last day that the report tells of."),
            "invalid": _("“Until” is no day of the calendar. Write it as 2026-12-31."),
        },
    )
    first = forms.ChoiceField(
        label=_("Which language comes first?"),
        widget=forms.RadioSelect,
        choices=[("nb", _("Norwegian first")), ("sv", _("Swedish first"))],
        help_text=_("Both languages tell everything. Choose that of whoever reads the report first."),
    )
    layout = forms.ChoiceField(
        label=_("How do the languages stand?"),
        widget=forms.RadioSelect,
        choices=[
            ("whole", _("One after the other, each from beginning to end")),
            ("sections", _("Side by side, section by section (in Word: one below the other)")),
        ],
    )

    def __init__(self, given: Any = None, *, today: date) -> None:
        usual = half_year(today)
        initial = {"since": usual.since, "until": usual.until, "first": LANGUAGES[0], "layout": "whole"}
        super().__init__(given, initial=initial, label_suffix="")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        since, until = given.get("since"), given.get("until")
        for name, day in (("since", since), ("until", until)):
            if day and not EARLIEST <= day <= LATEST:
                self.add_error(name, _("Choose a day between 1990 and 2100."))
        if since and until and until < since:
            self.add_error(
                "until", _("The period ends before it begins. Choose a later day, or change “From”.")
            )
        return given

    def wish(self) -> Wish:
        given = self.cleaned_data
        others = [language for language in LANGUAGES if language != given["first"]]
        return Wish(
            period=Period(given["since"], given["until"]),
            languages=(given["first"], *others),
            by_section=given["layout"] == "sections",
        )
