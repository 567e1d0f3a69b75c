"""An answer comes in: checked, counted, stored."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail.models import Page

from cms.core.networks import nameless_network_of
from cms.core.throttling import is_too_often
from cms.feedback.models import Answer
from cms.feedback.models.answer import LONGEST_TEXT

PER_HOUR = 60
"""Answers from one network: a whole class may sit behind one address."""
_HOUR = 60 * 60


def is_too_much(request: HttpRequest) -> bool:
    """Counted for the network, and nobody can tell from what is kept which one it was."""
    return is_too_often("feedback", nameless_network_of(request), most=PER_HOUR, seconds=_HOUR)


def receive(page: Page, helped: bool) -> Answer:
    return Answer.objects.create(page=page, helped=helped)


def add_words(answer_id: int, text: str) -> bool:
    """Once: whoever sends a second time changes nothing."""
    words = plain(text)
    waiting = Answer.objects.filter(pk=answer_id, is_told=False)
    return bool(words and waiting.update(text=words, is_told=True))


def plain(text: str) -> str:
    """Without characters that nobody sees; lines stay lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    visible = ("".join(each if each.isprintable() else " " for each in line).rstrip() for line in lines)
    return "\n".join(visible).strip()[:LONGEST_TEXT]
