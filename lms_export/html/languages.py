"""What languages are called, how the neighbour's word is announced, and which side of the border they are."""

from __future__ import annotations

from collections.abc import Iterable

from lms_export.messages import gettext as _

WEST_TO_EAST = ("nb", "nn", "sma", "sv", "en")


def language_name(code: str) -> str:
    names = {
        "nb": _("Norwegian"), "nn": _("Norwegian Nynorsk"), "sv": _("Swedish"),
        "en": _("English"), "sma": _("South Sámi"),
    }  # fmt: skip
    return names.get(code, code)


def called_in(code: str) -> str:
    """The words before a word in language ``code``: "In Swedish it is called"."""
    phrases = {
        "nb": _("In Norwegian it is called"), "nn": _("In Nynorsk it is called"),
        "sv": _("In Swedish it is called"), "en": _("In English it is called"),
        "sma": _("In South Sámi it is called"),
    }  # fmt: skip
    return phrases.get(code, code + ":")


def in_map_order(codes: Iterable[str]) -> list[str]:
    """Norwegian first, Swedish after, as they lie on the map; unknown codes last."""
    return sorted(codes, key=lambda code: (WEST_TO_EAST.index(code) if code in WEST_TO_EAST else 9, code))


def side_of(code: str) -> str:
    """``west`` for Norwegian, ``east`` for Swedish, ``middle`` for languages of both sides or neither."""
    return {"nb": "west", "nn": "west", "sv": "east"}.get(code, "middle")
