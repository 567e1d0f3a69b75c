"""A translation's way from the translator to the public: sent, read, sent back or approved, published."""

from cms.languages.review.deciding import approve, send_back
from cms.languages.review.sending import send_for_review

__all__ = ["approve", "send_back", "send_for_review"]
