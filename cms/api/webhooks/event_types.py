"""What a receiver can be told: a registry. A later room adds its own when its app is ready::

event_type("event.cancelled", _("An event is cancelled"))
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

EVENT_TYPES: dict[str, Any] = {}
"""Name -> what it says to the person who chooses."""


def event_type(name: str, label: Any) -> str:
    EVENT_TYPES[name] = label
    return name


PUBLISHED = event_type("page.published", _("A page is published that was not there before"))
UPDATED = event_type("page.updated", _("What a published page tells has changed"))
MOVED = event_type("page.moved", _("A page has another address"))
UNPUBLISHED = event_type("page.unpublished", _("A page is taken down"))
DELETED = event_type("page.deleted", _("A page is deleted"))
TRANSLATION_PUBLISHED = event_type(
    "translation.published", _("A translation is published, or published anew")
)
TRANSLATION_OUTDATED = event_type("translation.outdated", _("A published translation is behind its source"))
