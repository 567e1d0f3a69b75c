"""How a package stands in a list: in words, for whoever reads."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lms_export.editions.names import name_of
from lms_export.packages.failures import reason_of
from lms_export.packages.models import Package
from lms_export.profiles import PROFILES, profile
from lms_export.writers import TITLES


@dataclass(frozen=True, kw_only=True)
class Row:
    package: Package
    title: str
    languages: str
    reason: str

    @property
    def sentence(self) -> str:
        """What is happening, or what became of it."""
        package = self.package
        if package.state == Package.State.RUNNING and package.step:
            return str(package.get_step_display())
        return str(package.get_state_display())


def row_of(package: Package) -> Row:
    return Row(
        package=package,
        title=title_of(package),
        languages=capfirst(", ".join(name_of(code) for code in package.language_codes)),
        reason=reason_of(package),
    )


def title_of(package: Package) -> str:
    """``SCORM 1.2, Moodle, each module``"""
    parts = [_(TITLES.get(package.format, package.format)), _platform(package), _division(package)]
    return ", ".join(part for part in parts if part)


def _platform(package: Package) -> str:
    if package.profile not in PROFILES:
        return package.profile
    return profile(package.profile).title.in_language((get_language() or "en").split("-")[0])


def _division(package: Package) -> str:
    return {"module": _("each module"), "lesson": _("each lesson and test")}.get(package.granularity, "")
