"""An academy that imports courses, who works there, what it may have, and who is asked to join."""

from lms_export.academies.models.academy import Academy
from lms_export.academies.models.agreement import Agreement
from lms_export.academies.models.invitation import Invitation
from lms_export.academies.models.member import Member

__all__ = ["Academy", "Agreement", "Invitation", "Member"]
