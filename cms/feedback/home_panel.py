"""What waits in the inbox, on the editor's front page."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from cms.core.home.panels import HomePanel, Row, home_panel
from cms.feedback.models import Answer
from cms.feedback.owners import answers_for, may_see_any

SHOWN, WORDS = 3, 20


@home_panel("feedback", order=260)
def words_of_readers(user: Any) -> HomePanel | None:
    """For those who answer for pages."""
    if not may_see_any(user):
        return None
    waiting = answers_for(user).filter(handled_at=None).exclude(text="")
    number = waiting.count()
    if not number:
        return None
    inbox = f"{reverse('feedback')}?words=on"
    return HomePanel(
        heading=_("Feedback"),
        number=number,
        rows=tuple(_row(answer, inbox) for answer in waiting[:SHOWN]),
        all_address=inbox,
        advice=_("What readers wrote, and nobody has handled."),
    )


def _row(answer: Answer, inbox: str) -> Row:
    return Row(
        title=answer.page.title,
        address=inbox,
        detail=Truncator(answer.text).words(WORDS),
        language=answer.page.locale.language_code,
    )
