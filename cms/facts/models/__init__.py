"""Sources that disagree, and what was decided."""

from cms.facts.models.decision import FlagDecision
from cms.facts.models.decision_wording import DecisionWording
from cms.facts.models.flag import FactFlag
from cms.facts.models.wording import FlagWording

__all__ = ["DecisionWording", "FactFlag", "FlagDecision", "FlagWording"]
