"""On a person's own account page: which mails they want."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.views.account import BaseSettingsPanel, notifications_tab

from cms.languages.models import NoticeKind, SilencedNotice


class NoticesForm(forms.Form):
    """``instance`` is the person. What is marked is wanted."""

    kinds = forms.MultipleChoiceField(
        label=_("Send me a mail when"),
        choices=NoticeKind.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, data: Any = None, files: Any = None, *, instance: Any, prefix: str) -> None:
        self.person = instance
        silenced = set(SilencedNotice.objects.filter(person=instance).values_list("kind", flat=True))
        wanted = [kind for kind in NoticeKind.values if kind not in silenced]
        super().__init__(data, files, prefix=prefix, initial={"kinds": wanted})

    def save(self) -> None:
        unwanted = set(NoticeKind.values) - set(self.cleaned_data["kinds"])
        SilencedNotice.objects.filter(person=self.person).exclude(kind__in=unwanted).delete()
        for kind in unwanted:
            SilencedNotice.objects.get_or_create(person=self.person, kind=kind)


@hooks.register("register_account_settings_panel")
class NoticesPanel(BaseSettingsPanel):
    name = "language_notices"
    title = _("Translations")
    order = 200
    tab = notifications_tab
    form_class = NoticesForm
