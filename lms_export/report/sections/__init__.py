"""The report's sections, in the order of the final reports that the funding programme knows."""

from __future__ import annotations

from collections.abc import Callable

from lms_export.report.sections.communication import communication
from lms_export.report.sections.downloads import downloads
from lms_export.report.sections.editions import editions
from lms_export.report.sections.feedback import feedback
from lms_export.report.sections.goals import goals
from lms_export.report.sections.horizontal import horizontal
from lms_export.report.sections.indicators import indicators
from lms_export.report.sections.summary import summary
from lms_export.report.subject import Subject
from lms_export.report.values import Section

SECTIONS: tuple[Callable[[Subject], Section], ...] = (
    summary,
    goals,
    indicators,
    editions,
    downloads,
    feedback,
    horizontal,
    communication,
)
