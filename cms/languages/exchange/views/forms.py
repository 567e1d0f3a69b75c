"""What a person chooses before a file goes out or comes in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Locale, Page

from cms.languages.exchange.archive import MOST_BYTES
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.orders import BRANCH, LANGUAGE, PAGE
from cms.languages.language_names import language_name
from cms.languages.models import TranslationUpload


class LocaleField(forms.ModelChoiceField):
    def label_from_instance(self, locale: Locale) -> str:  # type: ignore[override]
        return capfirst(language_name(locale))


class SendingForm(forms.Form):
    """Bound to a query: every choice can be kept as a link."""

    language = LocaleField(
        Locale.objects.all(),
        to_field_name="language_code",
        label=gettext_lazy("Translate into"),
        empty_label=None,
    )
    what = forms.ChoiceField(
        label=gettext_lazy("What"),
        widget=forms.RadioSelect,
        initial=BRANCH,
        choices=[
            (PAGE, gettext_lazy("One page and the terms and files it uses")),
            (BRANCH, gettext_lazy("A page, everything below it and what they use: a whole course")),
            (LANGUAGE, gettext_lazy("Everything that is to be in this language")),
        ],
    )
    page = forms.ModelChoiceField(
        Page.objects.all(),
        label=gettext_lazy("Page"),
        required=False,
        widget=AdminPageChooser(show_edit_link=False),
    )
    format = forms.ChoiceField(
        label=gettext_lazy("Format"),
        widget=forms.RadioSelect,
        initial="xliff12",
        choices=[(name, one.title) for name, one in FORMATS.items()],
        help_text=gettext_lazy("Ask the agency. Nearly all of them take XLIFF 1.2."),
    )
    in_parts = forms.BooleanField(label=gettext_lazy("One file for each page, in a zip"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("what") in (PAGE, BRANCH) and not cleaned.get("page"):
            self.add_error("page", _("Choose the page."))
        return cleaned


class ReceivingForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("File"), help_text=gettext_lazy("XLIFF 1.2 or 2.1, PO, or a zip of them.")
    )
    written_by = forms.ChoiceField(
        label=gettext_lazy("Who translated it"),
        widget=forms.RadioSelect,
        choices=TranslationUpload.WrittenBy.choices,
        initial=TranslationUpload.WrittenBy.AS_FILE_SAYS,
        help_text=gettext_lazy(
            "What a machine wrote is labelled so, and cannot be published before a person approves it."
        ),
    )
    branch = forms.ModelChoiceField(
        Page.objects.all(),
        label=gettext_lazy("Only for this page and those below it"),
        required=False,
        widget=AdminPageChooser(show_edit_link=False),
        help_text=gettext_lazy("Leave it empty to take everything the file holds."),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                _("The file is larger than %(number)s MB.") % {"number": MOST_BYTES >> 20}
            )
        return file
