"""Work on terms that takes longer than a request may."""

from __future__ import annotations

from datetime import timedelta

from django_tasks import task
from wagtail.models import Locale

from cms.core.scheduling import periodic
from cms.languages.terms.candidates import search_candidates


@task()
def search_candidates_in(language_code: str) -> None:
    search_candidates(Locale.objects.get(language_code=language_code))


@periodic("look for candidates for terms", every=timedelta(days=7))
def search_candidates_in_all_languages() -> None:
    for locale in Locale.objects.all():
        search_candidates(locale)
