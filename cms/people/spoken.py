"""The languages that people of the network may say they speak."""

from django.utils.translation import pgettext_lazy

SPOKEN = {
    "nb": pgettext_lazy("spoken language", "Norwegian"),
    "sv": pgettext_lazy("spoken language", "Swedish"),
    "en": pgettext_lazy("spoken language", "English"),
    "sma": pgettext_lazy("spoken language", "South Sámi"),
    "da": pgettext_lazy("spoken language", "Danish"),
    "fi": pgettext_lazy("spoken language", "Finnish"),
    "de": pgettext_lazy("spoken language", "German"),
    "fr": pgettext_lazy("spoken language", "French"),
}


def names_of(codes: list[str]) -> tuple[str, ...]:
    """In the reader's language; what nobody knows any more is left out."""
    return tuple(str(SPOKEN[code]) for code in codes if code in SPOKEN)
