"""What one learning platform needs ("passport"): a declarative file each, read strictly.

A limit that a file leaves out is not known: nobody has measured it or found it documented.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from lms_export.errors import UnknownProfile
from lms_export.html.parts import Granularity

FOLDER = Path(__file__).parent
LANGUAGES = ("nb", "sv", "en")
Words = Annotated[str, Meta(min_length=1)]
Positive = Annotated[int, Meta(ge=1)]


class Said(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sentence in the languages of the guides; for some ``formats`` only, or for all."""

    nb: Words
    sv: Words
    en: Words
    formats: tuple[str, ...] = ()

    def in_language(self, language: str) -> str:
        """English where the guides do not have ``language``."""
        return str(getattr(self, language if language in LANGUAGES else "en"))


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Most of each that the platform takes: bytes, characters, and units that report for themselves."""

    package_bytes: Positive | None = None
    suspend_data: Positive | None = None
    title: Positive | None = None
    identifier: Positive | None = None
    units: Positive | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``formats`` and ``granularities`` hold what the platform takes; the first is what it gets unasked."""

    name: str
    title: Said
    formats: Annotated[tuple[str, ...], Meta(min_length=1)]
    granularities: Annotated[tuple[Granularity, ...], Meta(min_length=1)]
    limits: Limits = Limits()
    quirks: tuple[Said, ...] = ()
    steps: Annotated[tuple[Said, ...], Meta(min_length=1)]

    def quirks_of(self, format: str) -> tuple[Said, ...]:
        return tuple(said for said in self.quirks if not said.formats or format in said.formats)

    def steps_of(self, format: str) -> tuple[Said, ...]:
        return tuple(said for said in self.steps if not said.formats or format in said.formats)


PROFILES = (
    "moodle", "moodle-app", "canvas", "open-edx", "ilias", "generic-scorm12", "generic-scorm2004",
    "strict-single-sco", "cmi5-lrs", "usb",
)  # fmt: skip
"""In the order they are offered."""


@cache
def profile(name: str) -> Profile:
    """Raises ``UnknownProfile``."""
    if name not in PROFILES:
        raise UnknownProfile(name, PROFILES)
    return read_profile((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def read_profile(text: str) -> Profile:
    """Raises ``tomllib.TOMLDecodeError`` and ``msgspec.ValidationError``."""
    import tomllib

    return msgspec.convert(tomllib.loads(text), Profile, strict=True)
