"""What several rooms share: challenges, the acknowledgement of funding, access that ends by itself, and how
often something was done."""

from cms.core.models.challenge import SocietalChallenge
from cms.core.models.frequency import Frequency
from cms.core.models.funding import FundingAcknowledgement
from cms.core.models.temporary_access import TemporaryAccess

__all__ = ["Frequency", "FundingAcknowledgement", "SocietalChallenge", "TemporaryAccess"]
