"""Everything that is kept about one person, for whoever asks for it (GDPR, article 15)."""

from __future__ import annotations

from typing import Any

from django.core.serializers.python import Serializer
from django.db import models
from django.db.models import Q

from cms.personal_data.tracing import references_to

_OPENS = frozenset({"password", "secret", "key", "digest", "token"})
"""What opens something is told to nobody, whoever it belongs to."""
_SECRETS_OF = frozenset({"mfa.Authenticator.data"})
_TEXTS_OF_PAGES = frozenset({"wagtailcore.Revision.content"})
"""What somebody wrote for everybody stands in the repository itself."""


def everything_about(person: models.Model) -> dict[str, list[dict[str, Any]]]:
    """``app.Model`` -> its rows: the record itself first, then whatever refers to it."""
    found = {person._meta.label: _rows([person])}
    for model, names in references_to(person).items():
        rows = model._base_manager.filter(_any_of(names, person)).order_by("pk")
        if rows:
            found.setdefault(model._meta.label, []).extend(_rows(rows))
    return found


def _any_of(names: tuple[str, ...], person: models.Model) -> Q:
    wanted = Q()
    for name in names:
        wanted |= Q(**{name: person})
    return wanted


def _rows(records: Any) -> list[dict[str, Any]]:
    return [{"pk": record.pk, **_told(record)} for record in records]


def _told(record: models.Model) -> dict[str, Any]:
    [row] = Serializer().serialize([record])
    label = record._meta.label
    return {name: value for name, value in row["fields"].items() if _is_told(label, name)}


def _is_told(label: str, name: str) -> bool:
    return name not in _OPENS and f"{label}.{name}" not in _SECRETS_OF | _TEXTS_OF_PAGES
