"""The six honest outcomes of a case study, and the two countries, in words."""

from __future__ import annotations

from lms_export.messages import gettext as _


def outcome_name(outcome: str) -> str:
    return {
        "completed": _("Completed"),
        "completed_with_risk": _("Completed with a risk"),
        "stopped": _("Stopped"),
        "ongoing": _("Ongoing"),
        "no_results_yet": _("No results yet"),
        "not_documented": _("Not documented here"),
    }[outcome]


def country_name(code: str) -> str:
    """``NO`` and ``SE`` spelled out, both for ``NO+SE``; other codes unchanged."""
    names = {"NO": _("Norway"), "SE": _("Sweden")}
    return " / ".join(names.get(part.strip(), part.strip()) for part in code.split("+"))
