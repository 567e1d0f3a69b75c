"""What several rooms share: challenges, the acknowledgement of funding, access that ends by itself."""

from cms.core.models.challenge import SocietalChallenge
from cms.core.models.funding import FundingAcknowledgement
from cms.core.models.temporary_access import TemporaryAccess

__all__ = ["FundingAcknowledgement", "SocietalChallenge", "TemporaryAccess"]
