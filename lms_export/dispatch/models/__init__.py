"""Which live packages there are, and which seats are taken."""

from lms_export.dispatch.models.licence import KEY, Licence
from lms_export.dispatch.models.seat import Seat

__all__ = ["KEY", "Licence", "Seat"]
