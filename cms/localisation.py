"""How a field behaves when its page exists in several languages: the words that models declare it with.

Only this module and ``cms.languages`` know wagtail-localize.
"""

from wagtail_localize.fields import BaseTranslatableField, SynchronizedField, TranslatableField

__all__ = ["LocalField", "SynchronizedField", "TranslatableField", "same_in_all_languages"]


class LocalField(BaseTranslatableField):
    """A field that each language keeps for itself: neither translated nor synchronised (the slug)."""


def same_in_all_languages(*names: str) -> list[SynchronizedField]:
    """Fields that are edited once, in the source, and copied to every translation."""
    return [SynchronizedField(name, overridable=False) for name in names]
