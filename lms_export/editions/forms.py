"""What a publisher fills in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lms_export.editions.names import name_of
from lms_export.editions.numbering import FIRST, Number
from lms_export.editions.releasing import ReleaseOrder


class ReleaseForm(forms.Form):
    """A box for the changelog of each language, and a reason where a required one is not up to date."""

    number = forms.ChoiceField(
        label=_("Number of the edition"),
        widget=forms.RadioSelect,
        help_text=_("The first number grows when learners have to begin anew, or much has changed."),
    )

    at = forms.DateTimeField(
        label=_("At a set time"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Leave it open to release at once."),
    )

    def __init__(
        self,
        *args: Any,
        numbers: Iterable[Number],
        languages: Iterable[str],
        blocked: bool,
        proposed: Mapping[str, str],
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.label_suffix = ""
        names = [str(number) for number in numbers]
        self.fields["number"].choices = [(name, name) for name in names]  # type: ignore[attr-defined]
        self.initial.setdefault("number", *names[:1])
        self.languages = list(languages)
        for language in self.languages:
            self.fields[box(language)] = forms.CharField(
                label=gettext("What has changed, in %(language)s") % {"language": name_of(language)},
                required=False,
                initial=proposed.get(language, ""),
                widget=forms.Textarea(attrs={"rows": 8, "lang": language}),
            )
        if blocked:
            self.fields["override"] = forms.CharField(
                label=_("Release all the same, because"),
                required=False,
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text=_("At least 20 characters. The reason is shown with the edition, with your name."),
            )

    def clean_at(self) -> datetime | None:
        at: datetime | None = self.cleaned_data["at"]
        if at and at <= timezone.now():
            raise forms.ValidationError(_("Choose a time that is still to come."))
        return at

    @property
    def changelogs(self) -> list[forms.BoundField]:
        return [self[box(language)] for language in self.languages]

    def order(self) -> ReleaseOrder:
        given = self.cleaned_data
        return ReleaseOrder(
            number=Number.read(given["number"]) or FIRST,
            changelog={language: given[box(language)] for language in self.languages},
            override=given.get("override", ""),
        )


def box(language: str) -> str:
    return f"changelog_{language.replace('-', '_')}"


class WithdrawalForm(forms.Form):
    reason = forms.CharField(
        label=_("Why is it withdrawn?"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("At least 20 characters. Readers and academies see the reason."),
    )


class PlanForm(forms.Form):
    required_languages = forms.MultipleChoiceField(
        label=_("Languages that an edition must have"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, *args: Any, languages: Iterable[str], **more: Any) -> None:
        super().__init__(*args, **more)
        choices = [(code, name_of(code)) for code in languages]
        self.fields["required_languages"].choices = choices  # type: ignore[attr-defined]
