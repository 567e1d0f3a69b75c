"""The rights per language in Wagtail's form for a group: a row per language and branch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Locale, Page

from cms.languages.models import LanguageRight

_EMPTY_ROWS = 2


class LanguageRightsRow(forms.Form):
    locale = forms.ModelChoiceField(label=_("Language"), queryset=Locale.objects.all(), required=False)
    actions = forms.MultipleChoiceField(
        label=_("Rights in this language"),
        choices=LanguageRight.Action.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    branch = forms.ModelChoiceField(
        label=_("Only below (empty: everywhere)"),
        queryset=Page.objects.all(),
        widget=AdminPageChooser(show_edit_link=False),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("actions") and not cleaned.get("locale"):
            self.add_error("locale", _("Choose the language that these rights are for."))
        return cleaned

    def rights(self) -> Iterator[tuple[Locale, str, Page | None]]:
        cleaned = self.cleaned_data
        if cleaned.get("locale"):
            for action in cleaned["actions"]:
                yield cleaned["locale"], action, cleaned["branch"]


class BaseLanguageRightsPanel(forms.BaseFormSet):
    """What Wagtail asks of a panel in the form for a group."""

    def __init__(self, data: Any = None, files: Any = None, instance: Group | None = None) -> None:
        self.instance = instance or Group()
        super().__init__(data, files, initial=self._rows(), prefix="language_rights")

    def save(self) -> None:
        wanted = {right for row in self.forms for right in row.rights()}
        with transaction.atomic():
            for right in self.instance.language_rights.select_related("locale", "branch"):
                held = (right.locale, right.action, right.branch)
                if held in wanted:
                    wanted.discard(held)
                else:
                    right.delete()
            LanguageRight.objects.bulk_create(
                LanguageRight(group=self.instance, locale=locale, action=action, branch=branch)
                for locale, action, branch in wanted
            )

    def as_admin_panel(self) -> str:
        return render_to_string("languages/roles/group_panel.html", {"panel": self})

    def _rows(self) -> list[dict[str, Any]]:
        if self.instance.pk is None:
            return []
        rows: dict[tuple[int, int | None], list[str]] = {}
        for right in self.instance.language_rights.order_by("locale_id", "branch_id", "action"):
            rows.setdefault((right.locale_id, right.branch_id), []).append(right.action)
        return [
            {"locale": locale, "branch": branch, "actions": actions}
            for (locale, branch), actions in rows.items()
        ]


LanguageRightsPanel = forms.formset_factory(
    LanguageRightsRow, formset=BaseLanguageRightsPanel, extra=_EMPTY_ROWS
)
