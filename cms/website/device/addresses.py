"""Where the parts of a course that is saved on a device are asked for: below its key, in each language."""

from __future__ import annotations

from uuid import UUID

from django.urls import reverse
from django.utils.translation import override


def device_address(key: UUID, language: str) -> str:
    """What all of them begin with: the name of the saved copy, whatever the course's own address becomes."""
    with override(language):
        return reverse("device_course", args=[key]).removesuffix("course.json")
