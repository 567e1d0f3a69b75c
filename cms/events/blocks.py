"""The languages that an event is held in."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

LANGUAGES = [
    ("nb", pgettext_lazy("language", "Norwegian")),
    ("sv", pgettext_lazy("language", "Swedish")),
    ("en", pgettext_lazy("language", "English")),
    ("sma", pgettext_lazy("language", "South Sámi")),
    ("fi", pgettext_lazy("language", "Finnish")),
]


class LanguagesBlock(blocks.StreamBlock):
    language = blocks.ChoiceBlock(label=_("language"), choices=LANGUAGES)

    class Meta:
        required = False
