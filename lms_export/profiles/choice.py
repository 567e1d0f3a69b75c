"""Format and granularity of a package, from what was asked for and what the platform needs."""

from __future__ import annotations

import msgspec

from lms_export.errors import FormatIsWhole, FormatMissing, ProfileRefuses
from lms_export.html.parts import Granularity
from lms_export.messages import gettext as _
from lms_export.profiles import Profile, profile

WHOLE = frozenset({"cc11", "cc13", "web", "epub", "pdf", "facilitator"})
"""Formats in which no part reports for itself."""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """``granularity`` is nothing where the format's own default is wanted."""

    format: str
    granularity: Granularity | None = None
    profile: Profile | None = None


def chosen(format: str | None, granularity: Granularity | None, profile_name: str | None) -> Choice:
    """What to make. Raises the ``ExportError`` that says why it makes no sense."""
    choice = _chosen(format, granularity, profile_name)
    if choice.format in WHOLE and choice.granularity not in (None, "course"):
        raise FormatIsWhole(choice.format, str(choice.granularity))
    return choice


def _chosen(format: str | None, granularity: Granularity | None, profile_name: str | None) -> Choice:
    if not profile_name:
        if not format:
            raise FormatMissing
        return Choice(format=format, granularity=granularity)
    platform = profile(profile_name)
    if format and format not in platform.formats:
        raise ProfileRefuses(platform.name, _("format"), format, platform.formats)
    if granularity and granularity not in platform.granularities:
        raise ProfileRefuses(platform.name, _("granularity"), granularity, platform.granularities)
    return Choice(
        format=format or platform.formats[0],
        granularity=granularity or platform.granularities[0],
        profile=platform,
    )
