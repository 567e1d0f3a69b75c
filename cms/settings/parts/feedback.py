"""How long what readers write is kept."""

from cms.settings.environment import text

FEEDBACK_TEXT_KEPT_DAYS = int(text("FEEDBACK_TEXT_KEPT_DAYS") or 365)
"""Words are deleted after so many days; that somebody answered stays counted."""
