"""Who sees a job: who started it, and those who may start one."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from cms.languages.models import TranslationJob

SUBMIT = "wagtail_localize.submit_translation"


def jobs_seen_by(user: Any) -> QuerySet[TranslationJob]:
    jobs = TranslationJob.objects.select_related("person")
    return jobs if user.has_perm(SUBMIT) else jobs.filter(person=user)
