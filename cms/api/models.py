"""The tables of this room."""

from cms.api.stored.models import Alias, Change, KeptAnswer, Shown, StoredPage

__all__ = ["Alias", "Change", "KeptAnswer", "Shown", "StoredPage"]
