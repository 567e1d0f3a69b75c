"""The room's models."""

from cms.feedback.models.answer import Answer

__all__ = ["Answer"]
