"""Where a course is to run, and what such a platform is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lms_export.profiles import PROFILES, Profile, profile
from lms_export.writers import TITLES

OF_THE_PROJECT = ("nb", "sv")


@dataclass(frozen=True, kw_only=True)
class Platform:
    """One line of the list: a platform with the format it gets. ``value`` is what a form sends."""

    profile: Profile
    format: str
    title: str
    standard: str
    is_own: bool = False

    @property
    def value(self) -> str:
        return f"{self.profile.name}.{self.format}"

    def steps(self, language: str) -> list[str]:
        return [said.in_language(language) for said in self.profile.steps_of(self.format)]

    def remarks(self, language: str) -> list[str]:
        return [said.in_language(language) for said in self.profile.quirks_of(self.format)]


def platforms(own: str, language: str) -> list[Platform]:
    """Each with the format it gets unasked, the academy's ``own`` first."""
    names = sorted(PROFILES, key=lambda name: name != own)
    return [_platform(name, profile(name).formats[0], own, language) for name in names]


def other_formats(own: str, language: str) -> list[Platform]:
    """What else platforms take, the academy's ``own`` first."""
    names = sorted(PROFILES, key=lambda name: name != own)
    return [_platform(name, format, own, language) for name in names for format in profile(name).formats[1:]]


def chosen(value: str, own: str, language: str) -> Platform:
    """What ``value`` names, else the academy's own."""
    usual = platforms(own, language)
    every = [*usual, *other_formats(own, language)]
    return next((platform for platform in every if platform.value == value), usual[0])


def language_choices(available: Sequence[str], own: Sequence[str]) -> list[tuple[str, ...]]:
    """Each language alone, the two of the project, and all of them together; the academy's own first."""
    order = sorted(available, key=lambda code: own.index(code) if code in own else len(own))
    found: list[tuple[str, ...]] = [(code,) for code in order]
    for together in (tuple(code for code in order if code in OF_THE_PROJECT), tuple(order)):
        if len(together) > 1 and together not in found:
            found.append(together)
    return found


def _platform(name: str, format: str, own: str, language: str) -> Platform:
    found = profile(name)
    return Platform(
        profile=found,
        format=format,
        title=found.title.in_language(language),
        standard=TITLES[format],
        is_own=name == own,
    )
