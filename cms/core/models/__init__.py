"""What several rooms share: societal challenges and the acknowledgement of funding."""

from cms.core.models.challenge import SocietalChallenge
from cms.core.models.funding import FundingAcknowledgement

__all__ = ["FundingAcknowledgement", "SocietalChallenge"]
