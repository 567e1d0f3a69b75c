"""How long what readers write is kept."""

from cms.settings.environment import number

FEEDBACK_TEXT_KEPT_DAYS = number("FEEDBACK_TEXT_KEPT_DAYS")
"""Words are deleted after so many days; that somebody answered stays counted."""
