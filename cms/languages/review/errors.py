"""What stops a review, said to the person who can act."""

from __future__ import annotations

from django.utils.translation import gettext as _

from cms.languages.errors import TranslationError


class ReviewRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("The review of “%(title)s” in %(language)s:") % self._names
