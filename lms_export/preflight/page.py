"""The pre-flight report as a page to read, and its findings among the other warnings."""

from __future__ import annotations

from lms_export.errors import Problem
from lms_export.html.environment import render
from lms_export.messages import current_language
from lms_export.messages import gettext as _
from lms_export.preflight import Preflight


def page(preflight: Preflight) -> bytes:
    """HTML in the active language."""
    return render(
        "papers/preflight",
        language=current_language(),
        title=_("Before you upload to {platform}").format(platform=preflight.platform),
        preflight=preflight,
        verdicts={"fits": _("Fits"), "too_much": _("Too much"), "not_known": _("Limit not known")},
    ).encode()


def warnings(preflight: Preflight) -> list[Problem]:
    """What is too much for the platform, as findings."""
    return [
        Problem(
            level="warning",
            page=preflight.platform,
            field=compared.sentence,
            message=_("{value}, and the limit is {limit}.").format(
                value=compared.value, limit=compared.limit
            ),
            way_out=compared.way_out,
        )
        for compared in preflight.too_much
    ]
