"""What is written down of an academy."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from lms_export.academies.models import Academy
from lms_export.profiles import PROFILES, profile

LARGEST_LOGO, LONGEST_SIDE = 500_000, 4000
LOGO_FORMATS = ("PNG", "JPEG", "WEBP")


class AcademyForm(forms.ModelForm):
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose at least one language.")},
        help_text=gettext_lazy(
            "The academy is written to in its country's language where it is among them, else in the first."
        ),
    )
    lms_profile = forms.ChoiceField(
        label=gettext_lazy("Learning platform"),
        error_messages={
            "invalid_choice": gettext_lazy(
                "We do not know this platform. Choose one of the list, or a general one."
            )
        },
        help_text=gettext_lazy("Packages are made for it. The academy can choose another one itself."),
    )
    slug = forms.SlugField(
        label=gettext_lazy("Short name"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Stands in file names. Left empty, it is made of the name."),
    )
    logo = forms.FileField(
        label=gettext_lazy("Logo"),
        required=False,
        widget=forms.ClearableFileInput,
        help_text=gettext_lazy(
            "PNG, JPEG or WebP, at most 500 KB. Stands beside the project's, never in its place."
        ),
    )

    class Meta:
        model = Academy
        fields = (
            "name", "slug", "country", "languages", "lms_profile", "contact_role", "contact_mailbox",
            "brand_name", "logo", "notes", "is_active",
        )  # fmt: skip
        widgets = {"notes": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.label_suffix = ""
        speaking = get_language() or settings.LANGUAGE_CODE
        self.fields["languages"].choices = settings.WAGTAIL_CONTENT_LANGUAGES  # type: ignore[attr-defined]
        self.fields["lms_profile"].choices = [  # type: ignore[attr-defined]
            (name, profile(name).title.in_language(speaking)) for name in PROFILES
        ]

    def clean_logo(self) -> Any:
        given = self.cleaned_data["logo"]
        if given and hasattr(given, "content_type"):
            _judge_picture(given)
        return given

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if not given.get("slug") and given.get("name"):
            given["slug"] = self._free_slug(slugify(given["name"])[:50] or "akademi")
        return given

    def _free_slug(self, wished: str) -> str:
        taken = set(Academy.objects.exclude(pk=self.instance.pk).values_list("slug", flat=True))
        numbered = (f"{wished}-{number}" for number in range(2, len(taken) + 3))
        return next(name for name in (wished, *numbered) if name not in taken)


def _judge_picture(file: Any) -> None:
    """All that is wrong at once."""
    wrong = []
    if file.size > LARGEST_LOGO:
        wrong.append(_("The picture is larger than 500 KB. Save it smaller."))
    try:
        with Image.open(file, formats=LOGO_FORMATS) as picture:
            if max(picture.size) > LONGEST_SIDE:
                wrong.append(_("The picture has more than 4000 points along a side. Save it smaller."))
            picture.verify()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        wrong.append(_("This is no picture in PNG, JPEG or WebP."))
    file.seek(0)
    if wrong:
        raise forms.ValidationError(wrong)
