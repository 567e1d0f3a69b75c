"""What a new live package is to be."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Agreement
from lms_export.dispatch.choices import formats_of
from lms_export.editions.names import name_of


class LicenceForm(forms.Form):
    languages = forms.MultipleChoiceField(
        label=_("Languages of the live package"), widget=forms.CheckboxSelectMultiple
    )
    format = forms.ChoiceField(label=_("Standard"), widget=forms.RadioSelect)
    follows_newest = forms.BooleanField(
        label=_("Follow the newest edition as long as learners keep their progress"),
        required=False,
        help_text=_("Without the tick the package stays with today's edition."),
    )

    def __init__(self, given: Any = None, *, agreement: Agreement, languages: list[str]) -> None:
        initial = {
            "languages": languages[:1],
            "format": "scorm12",
            "follows_newest": agreement.follows_newest,
        }
        super().__init__(given, initial=initial)
        self.fields["languages"].choices = [(code, name_of(code)) for code in languages]  # type: ignore[attr-defined]
        self.fields["format"].choices = formats_of(agreement)  # type: ignore[attr-defined]


class CourseForm(forms.Form):
    """For the editor: the courses of the agreement, by key."""

    course = forms.TypedChoiceField(label=_("Course"), coerce=UUID)

    def __init__(self, *args: Any, courses: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["course"].choices = courses  # type: ignore[attr-defined]
