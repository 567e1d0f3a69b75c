"""Who of an academy is written to, what was and will be sent, and the secret address of its feed."""

from lms_export.updates.models.feed_address import FeedAddress
from lms_export.updates.models.letter import Letter
from lms_export.updates.models.subscription import Subscription

__all__ = ["FeedAddress", "Letter", "Subscription"]
