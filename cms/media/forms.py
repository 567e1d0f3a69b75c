"""The form of a recording: captions and transcript of a language are changed by those who edit it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Locale

from cms.language_rights import may_edit_language

_PERMISSIONS = ("media.add_recording", "media.change_recording")


class RecordingForm(WagtailAdminModelForm):
    def is_valid(self) -> bool:
        return super().is_valid() and not list(self._refused())

    def _refused(self) -> Iterator[Any]:
        """The tracks that the person may not change, each with its reason at the language."""
        for track in self.formsets["tracks"].forms:
            if not track.has_changed():
                continue
            for locale in Locale.objects.filter(pk__in=_languages_of(track)):
                if not any(may_edit_language(self.for_user, name, locale.pk) for name in _PERMISSIONS):
                    sentence = _("Only those who edit %(language)s change what is said in it.")
                    track.add_error("locale", sentence % {"language": locale.get_display_name()})
                    yield track


def _languages_of(track: Any) -> set[int]:
    """Before and after."""
    chosen = track.cleaned_data.get("locale")
    return {key for key in (track.instance.pk and track.initial.get("locale"), chosen and chosen.pk) if key}
