"""On a person's own account page: whether they want reminders."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.views.account import BaseSettingsPanel, notifications_tab

from cms.core.models.reminder import SilencedReminders


class RemindersForm(forms.Form):
    """``instance`` is the person."""

    wanted = forms.BooleanField(
        label=_("Send me a mail when a page of my role is due for review, or leaves the site"), required=False
    )

    def __init__(self, data: Any = None, files: Any = None, *, instance: Any, prefix: str) -> None:
        self.person = instance
        is_silent = SilencedReminders.objects.filter(person=instance).exists()
        super().__init__(data, files, prefix=prefix, initial={"wanted": not is_silent})

    def save(self) -> None:
        if self.cleaned_data["wanted"]:
            SilencedReminders.objects.filter(person=self.person).delete()
        else:
            SilencedReminders.objects.get_or_create(person=self.person)


@hooks.register("register_account_settings_panel")
class RemindersPanel(BaseSettingsPanel):
    name = "reminders"
    title = _("Pages")
    order = 210
    tab = notifications_tab
    form_class = RemindersForm
