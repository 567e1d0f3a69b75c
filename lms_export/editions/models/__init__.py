"""An edition, its languages, what they consist of, and what a course's editions must meet."""

from lms_export.editions.models.approval import ApprovedVersion
from lms_export.editions.models.document import FrozenDocument, FrozenFile, ShownFile
from lms_export.editions.models.edition import Edition, EditionLanguage, EditionPage
from lms_export.editions.models.frozen import EditionIsFrozen
from lms_export.editions.models.plan import EditionPlan

__all__ = [
    "ApprovedVersion",
    "Edition",
    "EditionIsFrozen",
    "EditionLanguage",
    "EditionPage",
    "EditionPlan",
    "FrozenDocument",
    "FrozenFile",
    "ShownFile",
]
