"""What is kept of work under way."""

from cms.api.writing.models.reservation import Reservation

__all__ = ["Reservation"]
