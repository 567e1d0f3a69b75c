"""How long the API remembers."""

from cms.settings.environment import text

API_CHANGES_KEPT_DAYS = int(text("API_CHANGES_KEPT_DAYS") or 365)
"""What happened longer ago is told to nobody any more: who asks begins anew."""
