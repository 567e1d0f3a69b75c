"""The question under each page."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page

from cms.core.shared_drafts import shared_draft
from cms.feedback.stamps import stamp_for


@dataclass(frozen=True, kw_only=True)
class FeedbackForm:
    action: str
    stamp: str


def feedback_form(page: Page, request: HttpRequest) -> FeedbackForm | None:
    """Nobody is asked about a draft."""
    if not page.live or shared_draft(request):
        return None
    return FeedbackForm(action=reverse("page_feedback", args=[page.pk]), stamp=stamp_for(page.pk))
