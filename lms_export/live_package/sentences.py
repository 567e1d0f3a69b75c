"""What a live package says where the course cannot be opened: a heading, and what to do."""

from __future__ import annotations

from lms_export.messages import gettext as _
from lms_export.messages import speaking

LANGUAGES = ("nb", "sv", "en")

Said = dict[str, str | tuple[str, str]]


def said(language: str) -> Said:
    """By the host's answer, in ``language``."""
    with speaking(language):
        return {
            "opening": _("Opening the course…"),
            "again": _("Try again"),
            "offline": (
                _("The course cannot be reached"),
                _(
                    "The course is opened from {host}, which does not answer. Check your connection and try"
                    " again. Nothing that you have done is lost."
                ),
            ),
            "blocked": (
                _("The course did not open"),
                _(
                    "Try again first. If it does not help, show this to whoever runs your learning platform:"
                    " the agreement with {host} must list these addresses: {addresses}."
                ),
            ),
            "elsewhere": (
                _("The course may not be opened here"),
                _(
                    "Show this to whoever runs your learning platform: the agreement with {host} does not"
                    " list its address. It must list: {addresses}."
                ),
            ),
            "expired": (
                _("The agreement for this course has ended"),
                _(
                    "Your result in the learning platform stays as it is. Ask whoever gave you the course"
                    " what happens next."
                ),
            ),
            "not_yet": (
                _("The course is not open yet"),
                _("The agreement begins later. Ask whoever gave you the course when that is."),
            ),
            "unknown": (
                _("This package is no longer in use"),
                _("Ask whoever gave you the course for a new link. Your result so far stays as it is."),
            ),
            "full": (
                _("Every seat is taken"),
                _(
                    "More learners have begun the course than the agreement covers. Ask whoever gave you the"
                    " course for a seat. Nothing has been recorded for you."
                ),
            ),
            "withdrawn": (
                _("The course has been withdrawn"),
                _("A new edition is on its way. Your result in the learning platform stays as it is."),
            ),
            "alone": (
                _("Open the course from your learning platform"),
                _("It cannot be opened by itself: your answers are kept in the learning platform."),
            ),
        }
