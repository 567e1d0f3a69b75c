"""The form of a person: languages as boxes, and no way to be reached."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from cms.people.spoken import SPOKEN

_REACHABLE = re.compile(r"\S+@\S+|(?:\+|00)?\d(?:[\s./-]?\d){6,}")
_NOT_PUBLISHED = _("Remove the e-mail address or telephone number: no way to reach a person is published.")
_TEXTS = ("name", *(f"{field}_{code}" for field in ("role", "competence") for code in ("nb", "sv", "en")))


class PersonForm(WagtailAdminModelForm):
    languages = forms.MultipleChoiceField(
        label=_("languages"),
        choices=lambda: [(code, name) for code, name in SPOKEN.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        for name in _TEXTS:
            if _REACHABLE.search(cleaned.get(name) or ""):
                self.add_error(name, _NOT_PUBLISHED)
        return cleaned
