"""What ends when a translation becomes the source: tasks to translate it, and links for its reviewers."""

from __future__ import annotations

from uuid import UUID

from wagtail.models import Locale

from cms.languages.models import Assignment, ReviewInvitation


def end_work_on_translation(object_key: UUID, old: Locale, new: Locale) -> None:
    Assignment.objects.filter(object_key=object_key, locale=new).delete()
    ReviewInvitation.objects.filter(object_key=object_key, locale=new).withdraw()
