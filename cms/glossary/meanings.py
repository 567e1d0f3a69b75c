"""What a word means, told in several languages."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.translation import get_language


class Meanings(NamedTuple):
    """English stands in where nobody has written it in Norwegian or Swedish."""

    en: str
    nb: str = ""
    sv: str = ""

    @property
    def language(self) -> str:
        """The reader's own where it is written in that, else English."""
        own = {"nb": "nb", "nn": "nb", "sv": "sv"}.get(get_language() or "", "en")
        return own if getattr(self, own) else "en"

    def __str__(self) -> str:
        return str(getattr(self, self.language))
