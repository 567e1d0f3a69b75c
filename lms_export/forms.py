"""What an editor chooses before downloading a package."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from lms_export.html.languages import language_name
from lms_export.messages import speaking
from lms_export.profiles import PROFILES, profile
from lms_export.writers import TITLES, WRITERS, unavailable

DEFAULT_FORMAT = "scorm12"
Choices = Iterator[tuple[str, str]]
GRANULARITIES = (
    ("course", _("The whole course")),
    ("module", _("Each module")),
    ("lesson", _("Each lesson and test")),
)


class PackageForm(forms.Form):
    """Bound to a query: every choice can be kept as a link."""

    profile = forms.ChoiceField(
        label=_("Learning platform"),
        required=False,
        help_text=_("If you do not know it, leave this open. Most platforms take SCORM 1.2."),
    )
    format = forms.ChoiceField(label=_("Format"), required=False)
    language = forms.MultipleChoiceField(
        label=_("Languages"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("With several, the learner can switch. The first one is shown first."),
        error_messages={"required": _("Choose at least one language.")},
    )
    granularity = forms.ChoiceField(
        label=_("Units that report for themselves"),
        required=False,
        help_text=_("Leave the course whole unless the platform asks for parts."),
    )

    def __init__(self, data: Any, *, languages: Iterable[str], **more: Any) -> None:
        super().__init__(data, **more)
        self._offer("profile", [("", _("No particular platform")), *_profiles()])
        self._offer("format", [("", _("As the platform needs it")), *_formats()])
        self._offer("language", _languages(languages))
        self._offer("granularity", [("", _("As the platform needs it")), *GRANULARITIES])

    @property
    def choice(self) -> dict[str, Any]:
        """As the functions that export take it, once the form is valid."""
        chosen = self.cleaned_data
        return {
            "format_name": chosen["format"] or (None if chosen["profile"] else DEFAULT_FORMAT),
            "languages": tuple(chosen["language"]),
            "granularity": chosen["granularity"] or None,
            "profile": chosen["profile"] or None,
        }

    def _offer(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        cast(forms.ChoiceField, self.fields[name]).choices = choices


def missing_tools() -> dict[str, str]:
    """The titles of formats that cannot be made here, each with the way out."""
    with speaking(get_language() or "en"):
        return {TITLES[name]: reason for name in WRITERS if (reason := unavailable(name))}


def _formats() -> Choices:
    return ((name, gettext(TITLES[name])) for name in WRITERS if not unavailable(name))


def _profiles() -> Choices:
    language = get_language() or "en"
    return ((name, profile(name).title.in_language(language)) for name in PROFILES)


def _languages(codes: Iterable[str]) -> list[tuple[str, str]]:
    with speaking(get_language() or "en"):
        return [(code, language_name(code)) for code in codes]
