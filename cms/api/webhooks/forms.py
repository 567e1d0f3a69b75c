"""What is said of a receiver. Its address is judged when it is written, and again at each attempt."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.api.webhooks.event_types import EVENT_TYPES
from cms.api.webhooks.models import Receiver
from cms.api.webhooks.reaching import NotAllowedError, judge


class AddressForm(forms.ModelForm):
    """Only where it is told."""

    url = forms.URLField(
        label=gettext_lazy("Address"),
        max_length=500,
        assume_scheme="https",
        help_text=gettext_lazy("An https address on the open internet that takes POST requests."),
    )

    class Meta:
        model = Receiver
        fields = ("url",)

    def clean_url(self) -> str:
        url = str(self.cleaned_data["url"])
        try:
            judge(url)
        except NotAllowedError:
            raise forms.ValidationError(
                _("This address cannot be told: it must begin with https:// and be on the open internet.")
            ) from None
        except (OSError, UnicodeError):
            raise forms.ValidationError(_("No computer answers to this name. Is it spelt right?")) from None
        return url


class ReceiverForm(AddressForm):
    events = forms.MultipleChoiceField(
        label=gettext_lazy("It is told of (nothing chosen: everything)"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("In these languages (none: in all)"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    class Meta:
        model = Receiver
        fields = ("name", "url", "events", "languages", "is_active")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["events"].choices = list(EVENT_TYPES.items())  # type: ignore[attr-defined]
        self.fields["languages"].choices = settings.WAGTAIL_CONTENT_LANGUAGES  # type: ignore[attr-defined]
