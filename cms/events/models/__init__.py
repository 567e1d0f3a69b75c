"""Events and their list."""

from cms.events.models.event import Event
from cms.events.models.index import EventIndex

__all__ = ["Event", "EventIndex"]
