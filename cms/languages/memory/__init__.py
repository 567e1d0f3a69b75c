"""What somebody has translated before: suggestions for a text from all our content."""

from cms.languages.memory.asking import suggestions, suggestions_for
from cms.languages.memory.suggestion import Suggestion

__all__ = ["Suggestion", "suggestions", "suggestions_for"]
