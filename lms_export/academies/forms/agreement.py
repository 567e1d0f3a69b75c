"""What is agreed with an academy."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms_export.academies.models import Agreement
from lms_export.academies.origins import origin_of
from lms_export.academies.programmes import programme_choices


class AgreementForm(forms.ModelForm):
    programmes = forms.MultipleChoiceField(
        label=gettext_lazy("Programmes"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose at least one programme.")},
        help_text=gettext_lazy("The academy may have every course of them, also those that come later."),
    )
    origins = forms.CharField(
        label=gettext_lazy("Addresses of the learning platform"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "spellcheck": "false"}),
        help_text=gettext_lazy(
            "For live packages only, one in each line: “https://lms.example.org”. "
            "Only pages from there may show them."
        ),
    )

    class Meta:
        model = Agreement
        fields = (
            "programmes", "valid_from", "valid_until", "seats", "origins", "follows_newest",
            "allows_remote_launch", "notes",
        )  # fmt: skip
        widgets = {
            "valid_from": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "valid_until": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "notes": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.label_suffix = ""
        self.fields["programmes"].choices = programme_choices(self.instance.programmes)  # type: ignore[attr-defined]
        self.initial["origins"] = "\n".join(self.instance.origins)

    def clean_origins(self) -> list[str]:
        lines = [line.strip() for line in self.cleaned_data["origins"].splitlines() if line.strip()]
        wrong = [line for line in lines if not origin_of(line)]
        if wrong:
            sentence = _(
                "“%(line)s” is no such address. It begins with https:// and ends with the name: "
                "no path, no star."
            )
            raise forms.ValidationError([sentence % {"line": line} for line in wrong])
        return list(dict.fromkeys(origin_of(line) for line in lines))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        begins, ends = given.get("valid_from"), given.get("valid_until")
        if begins and ends and ends < begins:
            self.add_error("valid_until", _("This day is before the first one. Change one of the two."))
        return given
