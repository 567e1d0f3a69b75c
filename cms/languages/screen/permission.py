"""Who may read and write on the screen."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.languages.models import Notice, NoticeKind
from cms.languages.roles import why_not
from cms.languages.roles.rights import may_read_draft
from cms.languages.screen.subject import Subject
from cms.languages.swap.locking import why_not_now


def may_read(user: Any, subject: Subject) -> bool:
    """Also those who review or publish the language, and an author who was asked about it."""
    return may_read_draft(user, subject.target, subject.locale) or _was_asked(user, subject)


def why_not_translate(user: Any, subject: Subject) -> str:
    """Empty where the person may write here now."""
    return (
        why_not(user, "translate", subject.target, subject.locale)
        or _lock(user, subject)
        or why_not_now(subject.source)
    )


def _was_asked(user: Any, subject: Subject) -> bool:
    """Whoever still edits the source may read what the question is about, and answer."""
    asked = Notice.objects.filter(
        person_id=user.pk,
        kind=NoticeKind.QUESTION,
        object_key=subject.source.translation_key,
        locale=subject.locale,
    )
    return asked.exists() and AdminURLFinder(user).get_edit_url(subject.source) is not None


def _lock(user: Any, subject: Subject) -> str:
    """Wagtail's lock on a page holds for its words, too."""
    if not subject.is_page or not subject.target.locked or subject.target.locked_by_id == user.pk:
        return ""
    return _("The page is locked by %(person)s.") % {"person": subject.target.locked_by or "?"}
