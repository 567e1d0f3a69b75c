"""Asking the person who wrote the source."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from cms.languages.comments import add_comment
from cms.languages.notices.occasions import tell_of_question
from cms.languages.screen.subject import Subject
from cms.users.naming import name_of


def ask_author(subject: Subject, words: str, person: Any, path: str = "", source: str = "") -> str:
    """Keep the question as a comment, and tell the authors; returns the sentence for who asked."""
    add_comment(subject.source.translation_key, subject.locale, path, source, words, person)
    authors = [author for author in authors_of(subject.source) if author != person]
    if not authors:
        return _("The question is kept as a comment. Nobody is known as the author.")
    asker = name_of(person)
    tell_of_question(subject.source, subject.locale, authors, asker, words)
    names = ", ".join(map(name_of, authors))
    return _("The question is sent to %(names)s.") % {"names": names}


def authors_of(source: Any) -> list[Any]:
    """Who saved it last, else who owns it, else those in the role that does. Active persons only."""
    revision = getattr(source, "latest_revision", None)
    persons = [revision.user if revision else None, getattr(source, "owner", None)]
    found = next((person for person in persons if person and person.is_active), None)
    if found:
        return [found]
    role = getattr(source, "owner_role", None)
    return list(get_user_model().objects.filter(groups=role, is_active=True)) if role else []
