"""What we keep about translations. Every table names its object by the key that all its languages share."""

from cms.languages.models.baseline import Baseline
from cms.languages.models.behind_mark import BehindMark
from cms.languages.models.gate_override import GateOverride

__all__ = ["Baseline", "BehindMark", "GateOverride"]
