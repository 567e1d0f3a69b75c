"""What an edition is validated by, and what each language of it must have."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

JUDGED_BY_READERS_OF = ("nb", "sv")
"""The project's two languages, in which somebody of the field has to judge the language itself."""


class Kind(models.TextChoices):
    EXPERT = "expert", _("Expert review")
    PEDAGOGIC = "pedagogic", _("Pedagogic review")
    LANGUAGE = "language", _("Language review")
    ACCESSIBILITY = "accessibility", _("Accessibility test")
    IMPORT = "import", _("Import into a learning platform")
    PILOT = "pilot", _("Pilot round")


class State(models.TextChoices):
    OPEN = "open", _("Not done")
    PASSED = "passed", _("Done, and found good")
    FAILED = "failed", _("Done, and something must be mended")


def kinds_of(language: str) -> list[Kind]:
    """Those that are asked for in ``language``."""
    return [kind for kind in Kind if kind != Kind.LANGUAGE or language in JUDGED_BY_READERS_OF]


def missing(required: Iterable[str], passed: Iterable[tuple[str, str]]) -> list[tuple[str, Kind]]:
    """Of the required languages, what is not done: pairs of language and kind."""
    done = set(passed)
    return [
        (language, kind)
        for language in required
        for kind in kinds_of(language)
        if (language, kind) not in done
    ]
