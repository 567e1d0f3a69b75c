"""What several rooms share: challenges, who pays, access that ends by itself, counted acts and reminders."""

from cms.core.models.challenge import SocietalChallenge
from cms.core.models.frequency import Frequency
from cms.core.models.funding import FundingAcknowledgement
from cms.core.models.public_change import PublicChange
from cms.core.models.queue_worker import QueueWorker
from cms.core.models.reminder import Reminder, SilencedReminders
from cms.core.models.temporary_access import TemporaryAccess

__all__ = [
    "Frequency",
    "FundingAcknowledgement",
    "PublicChange",
    "QueueWorker",
    "Reminder",
    "SilencedReminders",
    "SocietalChallenge",
    "TemporaryAccess",
]
