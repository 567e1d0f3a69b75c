"""What waits in the inbox, on the editor's front page."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from cms.feedback.owners import answers_for


class FeedbackPanel(Component):
    """Nothing where nothing waits."""

    name = "feedback"
    template_name = "feedback/home_panel.html"
    order = 260
    shown = 3

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        waiting = answers_for(parent_context["request"].user).filter(handled_at=None).exclude(text="")
        number = waiting.count()
        latest = list(waiting[: self.shown]) if number else []
        return {"number": number, "latest": latest, "inbox": f"{reverse('feedback')}?words=on"}
