"""What is asked of whoever settles a disagreement, opens it again, or reports one."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.facts.models import FactFlag, FlagDecision, FlagWording

_Choice = FlagDecision.Choice
_SHORT = {"rows": 3}


class SettleForm(forms.Form):
    choice = forms.ChoiceField(label=_("Decision"), widget=forms.RadioSelect)
    own_words = forms.CharField(
        label=_("Own wording"),
        help_text=_("Only where neither source is followed: how it is written from now on."),
        widget=forms.Textarea(attrs=_SHORT),
        max_length=2000,
        required=False,
    )
    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("Why, for those who ask later."),
        widget=forms.Textarea(attrs=_SHORT),
        max_length=2000,
    )

    def __init__(self, *args: Any, flag: FactFlag, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        left_out = {_Choice.REOPENED} | (set() if flag.wording.advice else {_Choice.ADVICE})
        choices = [(value, label) for value, label in _Choice.choices if value not in left_out]
        self.fields["choice"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("choice") == _Choice.NEITHER and not cleaned.get("own_words"):
            self.add_error(
                "own_words", _("Write how it is written from now on, or follow one of the sources.")
            )
        return cleaned


class ReopenForm(forms.Form):
    reason = forms.CharField(
        label=_("Why is it open again?"), widget=forms.Textarea(attrs=_SHORT), max_length=2000
    )


class FlagForm(forms.ModelForm):
    """One wording, in a language the person chooses."""

    kind = forms.ChoiceField(
        label=_("Kind of disagreement"), choices=FactFlag.Kind.choices, initial=FactFlag.Kind.OTHER
    )

    class Meta:
        model = FlagWording
        fields = (
            "locale",
            "subject",
            "first_text",
            "first_source",
            "second_text",
            "second_source",
            "advice",
        )
        widgets = {name: forms.Textarea(attrs=_SHORT) for name in ("first_text", "second_text", "advice")}


class WordingForm(forms.ModelForm):
    """The statements in one language and, where something was decided, its words."""

    own_words = forms.CharField(
        label=_("Own wording"), widget=forms.Textarea(attrs=_SHORT), max_length=2000, required=False
    )
    reason = forms.CharField(
        label=_("Reason"), widget=forms.Textarea(attrs=_SHORT), max_length=2000, required=False
    )

    class Meta:
        model = FlagWording
        fields = ("subject", "first_text", "first_source", "second_text", "second_source", "advice")
        widgets = {name: forms.Textarea(attrs=_SHORT) for name in ("first_text", "second_text", "advice")}

    def __init__(self, *args: Any, decision: FlagDecision | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("own_words", "reason"):
            if decision is None or not getattr(decision, name):
                del self.fields[name]
