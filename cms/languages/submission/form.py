"""Which languages, and whether the pages below come along."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.models import Locale, Page

from cms.languages.language_names import language_name


class LanguagesField(forms.ModelMultipleChoiceField):
    def label_from_instance(self, locale: Any) -> str:
        return capfirst(language_name(locale))


class SubmissionForm(forms.Form):
    locales = LanguagesField(
        label=_("Into which languages?"),
        queryset=Locale.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one language.")},
    )
    with_pages_below = forms.BooleanField(required=False)

    def __init__(self, source_object: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        locales: Any = self.fields["locales"]
        locales.queryset = Locale.objects.exclude(pk=source_object.locale_id)
        below = source_object.get_descendant_count() if isinstance(source_object, Page) else 0
        if below:
            label = ngettext("Also the %(number)d page below it", "Also the %(number)d pages below it", below)
            self.fields["with_pages_below"].label = label % {"number": below}
        else:
            del self.fields["with_pages_below"]

    @property
    def takes_pages_below(self) -> bool:
        return bool(self.cleaned_data.get("with_pages_below"))
