"""What the sources disagree about; what the file calls settled was settled when they were read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from cms.demo.files import read
from cms.facts.models import FactFlag, FlagDecision, FlagWording
from cms.facts.settling import settle


def load_fact_flags() -> None:
    """One that is there already keeps what was decided about it since."""
    known = set(FactFlag.objects.exclude(name=None).values_list("name", flat=True))
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    for content in read("fact_flags")["fact_flags"]:
        if content["id"] not in known:
            _load(content, locales)


@transaction.atomic
def _load(content: Mapping[str, Any], locales: Mapping[str, Locale]) -> None:
    flag = FactFlag.objects.create(name=content["id"], kind=content["kind"])
    FlagWording.objects.bulk_create(
        _wording(flag, content, locales[language]) for language in content["subject"] if language in locales
    )
    if content["is_settled"]:
        settle(flag, FlagDecision.Choice.ADVICE)


def _wording(flag: FactFlag, content: Mapping[str, Any], locale: Locale) -> FlagWording:
    language = locale.language_code
    first, second = content["first"], content["second"]
    return FlagWording(
        flag=flag,
        locale=locale,
        subject=content["subject"][language],
        first_text=first["text"][language],
        first_source=first["source"][language],
        second_text=second["text"][language],
        second_source=second["source"][language],
        advice=content["advice"][language],
    )
