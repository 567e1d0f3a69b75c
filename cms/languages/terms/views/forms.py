"""What a person chooses before terms are changed or brought in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from cms.languages.exchange.views.forms import LocaleField
from cms.languages.terms.files.changes import MOST_BYTES


class ChangeForm(forms.Form):
    """Bound to a query, so that a look at a change can be kept as a link."""

    language = LocaleField(
        Locale.objects.all(), to_field_name="language_code", label=gettext_lazy("Language"), empty_label=None
    )
    old = forms.CharField(
        label=gettext_lazy("Words now"),
        max_length=200,
        help_text=gettext_lazy("In the form a dictionary has. Other forms are found as well."),
    )
    new = forms.CharField(label=gettext_lazy("Words from now on"), max_length=200)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in ("old", "new"):
            if cleaned.get(name) and not any(letter.isalnum() for letter in cleaned[name]):
                self.add_error(name, _("Write at least one word."))
        if cleaned.get("old") and cleaned.get("old") == cleaned.get("new"):
            self.add_error("new", _("These are the same words."))
        return cleaned


class TermFileForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("File"), help_text=gettext_lazy("CSV as it is downloaded here, or TBX version 3.")
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                _("The file is larger than %(number)s MB.") % {"number": MOST_BYTES >> 20}
            )
        return file
