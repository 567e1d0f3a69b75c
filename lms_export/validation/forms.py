"""What is recorded of one validation."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms_export.editions.pilot import why_it_stays_one
from lms_export.validation.dossier import missing_of
from lms_export.validation.kinds import Kind, State
from lms_export.validation.models import Validation
from lms_export.validation.survey import scale_in

LARGEST = 5_000_000
STEPS = ("learned_much", "learned_some", "learned_little", "learned_nothing")
OWN = {Kind.IMPORT: ("platform", "platform_version"), Kind.PILOT: ("learners", *STEPS)}
"""The fields that one kind alone has."""
NEEDED = {Kind.IMPORT: ("platform", "platform_version"), Kind.PILOT: ("learners", "note")}


class ValidationForm(forms.ModelForm):
    file = forms.FileField(
        label=gettext_lazy("Attachment"),
        required=False,
        help_text=gettext_lazy(
            "At most 5 MB. It is never public: only those who may look at editions get it."
        ),
    )

    class Meta:
        model = Validation
        fields = (
            "state", "role", "date", "platform", "platform_version", "learners", *STEPS, "note",
        )  # fmt: skip
        widgets = {"date": forms.DateInput(attrs={"type": "date"}), "note": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args: Any, said_in: str, **more: Any) -> None:
        super().__init__(*args, **more)
        self.label_suffix = ""
        self.kind = Kind(self.instance.kind)
        for step, words in zip(STEPS, scale_in(said_in), strict=True):
            self.fields[step].label = words
            self.fields[step].required = False
        others = {name for kind, names in OWN.items() if kind != self.kind for name in names}
        for name in others:
            del self.fields[name]

    def clean_date(self) -> date | None:
        given = self.cleaned_data["date"]
        if given and given > timezone.localdate():
            raise forms.ValidationError(_("This day is yet to come. Choose the day on which it was done."))
        return given

    def clean_file(self) -> Any:
        given = self.cleaned_data["file"]
        if given and given.size > LARGEST:
            raise forms.ValidationError(_("The file is larger than 5 MB. Choose a smaller one."))
        return given

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        given.update({step: given.get(step) or 0 for step in STEPS if step in self.fields})
        if given.get("state") != State.OPEN:
            self._require("role", "date", *NEEDED.get(self.kind, ()))
        answered = sum(given.get(step, 0) for step in STEPS)
        if given.get("state") == State.PASSED:
            self._refuse_the_last_one()
        if self.kind == Kind.PILOT and answered > (given.get("learners") or 0):
            self.add_error("learners", _("More have answered than took part. Correct one of the numbers."))
        return given

    def _refuse_the_last_one(self) -> None:
        """With it everything would be validated, of an edition that can only be a pilot."""
        edition = self.instance.edition
        others = [each for each in missing_of(edition) if each != (self.instance.language, self.kind)]
        if edition.has_placeholder_emblem and not others:
            kept = _("Until then keep what was found here, as “Not done”.")
            self.add_error("state", f"{why_it_stays_one(edition)} {kept}")

    def _require(self, *names: str) -> None:
        message = _("What is done needs this. Fill it in, or set the state to “Not done”.")
        for name in names:
            if not self.cleaned_data.get(name) and name not in self.errors:
                self.add_error(name, message)

    def save(self, commit: bool = True) -> Validation:
        given = self.cleaned_data["file"]
        if given:
            self.instance.attachment = given.read()
            self.instance.attachment_name = given.name[-200:]
        return super().save(commit)
