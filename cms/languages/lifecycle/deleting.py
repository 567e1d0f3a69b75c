"""Deleting a source: together with its translations, or not before one of them is the source."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from cms.languages.errors import TranslationError
from cms.languages.language_names import language_name
from cms.languages.lifecycle.followers import followers_of


class DeletionRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("“%(title)s” cannot be deleted in %(language)s alone:") % self._names


def refuse_orphans(instance: Any) -> None:
    """Raises ``DeletionRefused`` where translations would be left without a source."""
    followers = followers_of(instance)
    if followers:
        names = ", ".join(language_name(follower.locale) for follower in followers)
        sentence = _(
            "Others are translated from it: %(languages)s. Delete the translations first, or make one of "
            "them the source."
        )
        raise DeletionRefused(instance, instance.locale, [sentence % {"languages": names}])
