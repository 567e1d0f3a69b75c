"""What languages are called, how the neighbour's word is announced, and which side of the border they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lms_export.messages import gettext as _

WEST_TO_EAST = ("nb", "nn", "sma", "sv", "en")


def language_name(code: str) -> str:
    names = {
        "nb": _("Norwegian"), "nn": _("Norwegian Nynorsk"), "sv": _("Swedish"),
        "en": _("English"), "sma": _("South Sámi"),
    }  # fmt: skip
    return names.get(code, code)


def own_name(code: str) -> str:
    """What a language calls itself: never translated."""
    names = {
        "nb": "Norsk", "nn": "Nynorsk", "sv": "Svenska",
        "en": "English", "sma": "Åarjelsaemien gïele",
    }  # fmt: skip
    return names.get(code, code)


def named_in_themselves(codes: Iterable[str]) -> list[dict[str, str]]:
    return [{"code": code, "name": own_name(code), "folder": code.lower()} for code in codes]


def now_in(code: str) -> str:
    """What is said when the course has changed to language ``code``."""
    phrases = {
        "nb": _("The course is now in Norwegian."), "nn": _("The course is now in Nynorsk."),
        "sv": _("The course is now in Swedish."), "en": _("The course is now in English."),
        "sma": _("The course is now in South Sámi."),
    }  # fmt: skip
    return phrases.get(code, own_name(code))


def show_in(code: str) -> str:
    """The button that opens a paragraph in language ``code`` below the reader's own."""
    phrases = {
        "nb": _("Show in Norwegian"), "nn": _("Show in Nynorsk"), "sv": _("Show in Swedish"),
        "en": _("Show in English"), "sma": _("Show in South Sámi"),
    }  # fmt: skip
    return phrases.get(code, own_name(code))


def hide_in(code: str) -> str:
    """The same button while the paragraph is open."""
    phrases = {
        "nb": _("Hide the Norwegian"), "nn": _("Hide the Nynorsk"), "sv": _("Hide the Swedish"),
        "en": _("Hide the English"), "sma": _("Hide the South Sámi"),
    }  # fmt: skip
    return phrases.get(code, own_name(code))


def neighbour_of(code: str, languages: Sequence[str]) -> str:
    """The language of ``languages`` to read beside ``code``: the other side's, else the first other one."""
    others = [other for other in languages if other != code]
    across = {"west": "east", "east": "west"}.get(side_of(code))
    return next((other for other in others if side_of(other) == across), others[0] if others else "")


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
