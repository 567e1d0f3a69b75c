"""The languages that people of the network may say they speak."""

from django.utils.translation import gettext_lazy as _

SPOKEN = {
    "nb": _("Norwegian"),
    "sv": _("Swedish"),
    "en": _("English"),
    "sma": _("South Sámi"),
    "da": _("Danish"),
    "fi": _("Finnish"),
    "de": _("German"),
    "fr": _("French"),
}


def names_of(codes: list[str]) -> tuple[str, ...]:
    """In the reader's language; what nobody knows any more is left out."""
    return tuple(str(SPOKEN[code]) for code in codes if code in SPOKEN)
