"""The seat takes its place in the learner's suspend data: what is left must hold the whole course."""

from __future__ import annotations

from lms_export.course import Course
from lms_export.html.suspend_data import LIMITS, SEAT_LENGTH, worst_part


def fits(course: Course, format: str) -> bool:
    limit = LIMITS.get(format)
    return limit is None or worst_part(course, "course") + SEAT_LENGTH <= limit
