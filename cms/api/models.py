"""The tables of this room."""

from cms.api.stored.models import Alias, Change, Shown, StoredPage

__all__ = ["Alias", "Change", "Shown", "StoredPage"]
