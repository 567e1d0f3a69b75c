"""Mails to those who translate, review and publish: what happened, who acts, by when."""

from cms.languages.notices.recording import notify

__all__ = ["notify"]
