"""An edition of the pilot course, and whoever is told of it."""

from tests.cms.api.webhooks.conftest import listener, receiver
from tests.editions.conftest import course, edition, publisher

__all__ = ["course", "edition", "listener", "publisher", "receiver"]
