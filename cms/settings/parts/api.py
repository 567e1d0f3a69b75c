"""How long the API remembers."""

from cms.settings.environment import number

API_CHANGES_KEPT_DAYS = number("API_CHANGES_KEPT_DAYS")
"""What happened longer ago is told to nobody any more: who asks begins anew."""
