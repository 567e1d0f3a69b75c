"""A folder for the API's documents as files, which the worker keeps current; none by default."""

from cms.settings.environment import text

STATIC_API_ROOT = text("STATIC_API_ROOT")
