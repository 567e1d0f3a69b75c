"""Who may show the course in a frame: the agreement's addresses, all of them that stand around it."""

from __future__ import annotations

from lms_export.dispatch.models import Licence


def frame_ancestors(licence: Licence | None) -> str:
    """A directive of the Content-Security-Policy. Every page around counts, also one that serves packages."""
    origins = " ".join(licence.agreement.origins) if licence else ""
    return f"frame-ancestors {origins}" if origins else "frame-ancestors 'none'"
