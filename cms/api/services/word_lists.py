"""Name of a vocabulary -> language -> its terms, as token and title. Plone's names where it has the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.utils.translation import gettext

from cms.api.page_types import type_title
from cms.api.schemas import page_types
from cms.case_studies.models import CaseStudy
from cms.core.models import SocietalChallenge
from cms.media.models import Licence

Terms = list[tuple[str, str]]


def _languages(_language: str) -> Terms:
    return [(code, str(name)) for code, name in settings.LANGUAGES]


def _types(_language: str) -> Terms:
    return [(name, type_title(model)) for name, model in page_types().items()]


def _states(_language: str) -> Terms:
    return [("published", gettext("Published"))]


def _choices(choices: Iterable[Any]) -> Callable[[str], Terms]:
    return lambda _language: [(value, str(choices_title)) for value, choices_title in choices]


def _challenges(language: str) -> Terms:
    """Token is the key that all languages share."""
    found = SocietalChallenge.objects.filter(locale__language_code=language)
    return [(key.hex, name) for key, name in found.values_list("translation_key", "name")]


def _licences(language: str) -> Terms:
    found = Licence.objects.filter(locale__language_code=language).order_by("code")
    return list(found.values_list("code", "title").distinct())


WORD_LISTS: dict[str, Callable[[str], Terms]] = {
    "plone.app.vocabularies.SupportedContentLanguages": _languages,
    "plone.app.vocabularies.PortalTypes": _types,
    "plone.app.vocabularies.WorkflowStates": _states,
    "countries": _choices(CaseStudy.Country.choices),
    "licences": _licences,
    "outcomes": _choices(CaseStudy.Outcome.choices),
    "societal-challenges": _challenges,
}
