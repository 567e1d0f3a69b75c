"""Which of the answers are looked at."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.feedback.models import Answer
from cms.feedback.owners import owned_by


class Filter(forms.Form):
    """What is wrong in an address is no condition."""

    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[("", _("Not handled")), ("handled", _("Handled")), ("all", _("All"))],
    )
    helped = forms.ChoiceField(
        label=_("Did it help?"), required=False, choices=[("", _("All")), ("yes", _("Yes")), ("no", _("No"))]
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    words = forms.BooleanField(label=_("Only with words"), required=False)
    mine = forms.BooleanField(label=_("Only pages my roles answer for"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages = [(locale.language_code, locale.get_display_name()) for locale in Locale.objects.all()]
        self.fields["language"].choices = [("", _("All")), *languages]  # type: ignore[attr-defined]

    def apply(self, answers: QuerySet[Answer], user: Any) -> QuerySet[Answer]:
        self.is_valid()
        wanted = self.cleaned_data
        if wanted.get("state") != "all":
            answers = answers.filter(handled_at__isnull=wanted.get("state") != "handled")
        if wanted.get("helped"):
            answers = answers.filter(helped=wanted["helped"] == "yes")
        if wanted.get("language"):
            answers = answers.filter(page__locale__language_code=wanted["language"])
        if wanted.get("words"):
            answers = answers.exclude(text="")
        return answers.filter(page__in=owned_by(user)) if wanted.get("mine") else answers
