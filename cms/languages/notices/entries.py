"""One notice as it is read in a mail: a sentence, what changed, who acts by when, and one link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.addresses import review_address, translation_address
from cms.languages.assignments import assignment_of
from cms.languages.language_names import language_name
from cms.languages.models import Notice, NoticeKind
from cms.languages.notices.changes import Change, source_changes, target_changes
from cms.languages.originals import original_by_key, translated
from cms.languages.states import segment_states
from cms.users.naming import name_of


@dataclass(frozen=True, kw_only=True)
class Entry:
    """``words``: what a person wrote (a reason, a question). ``more``: changes that are not shown."""

    sentence: str
    words: str
    changes: list[Change]
    more: int
    who: str
    due: str
    link_text: str
    address: str


_MOST_CHANGES = 5


def entry_of(notice: Notice) -> Entry | None:
    """``None`` where it is no longer so, or the object is gone."""
    original = original_by_key(notice.object_key)
    if original is None:
        return None
    changes = _changes(notice, original)
    if notice.kind == NoticeKind.BEHIND and not changes:
        return None
    number = changes[0].number if changes else _number(notice, original)
    return Entry(
        sentence=_sentence(notice, original),
        words=notice.details.get("words", ""),
        changes=changes[:_MOST_CHANGES],
        more=max(0, len(changes) - _MOST_CHANGES),
        who=_who(original, notice.locale) if notice.kind in _TRANSLATORS_KINDS else "",
        due=_due(original, notice.locale),
        link_text=_link_text(notice, original, number),
        address=settings.WAGTAILADMIN_BASE_URL + _address(notice, original, number),
    )


def _changes(notice: Notice, original: Any) -> list[Change]:
    if notice.kind == NoticeKind.BEHIND:
        return source_changes(original, notice.locale)
    if notice.kind in {NoticeKind.SENT_FOR_REVIEW, NoticeKind.TO_BE_PUBLISHED}:
        return target_changes(original, notice.locale)
    return []


def _sentence(notice: Notice, original: Any) -> str:
    words = {
        "title": _title(notice, original),
        "language": language_name(notice.locale),
        "person": notice.details.get("person") or _("Somebody"),
    }
    return _sentences()[NoticeKind(notice.kind)] % words


def _sentences() -> dict[NoticeKind, str]:
    return {
        NoticeKind.BEHIND: _("“%(title)s” was changed. The text in %(language)s is behind."),
        NoticeKind.SENT_FOR_REVIEW: _(
            "“%(title)s” in %(language)s waits for your review. Sent by %(person)s."
        ),
        NoticeKind.TO_BE_PUBLISHED: _(
            "%(person)s has reviewed “%(title)s” in %(language)s. It can be published."
        ),
        NoticeKind.SENT_BACK: _("%(person)s has sent “%(title)s” in %(language)s back."),
        NoticeKind.PUBLISHED: _("“%(title)s” is published in %(language)s by %(person)s."),
        NoticeKind.COMMENT: _("%(person)s has commented on “%(title)s” in %(language)s."),
        NoticeKind.QUESTION: _("%(person)s asks about “%(title)s” (%(language)s)."),
        NoticeKind.DUE: _("“%(title)s” in %(language)s is to be done by you."),
    }


def _title(notice: Notice, original: Any) -> str:
    """In the language that is spoken of, once it has a title of its own there."""
    if notice.kind in {NoticeKind.BEHIND, NoticeKind.DUE, NoticeKind.QUESTION}:
        return str(original)
    instance = translated(original, notice.locale)
    return str(getattr(instance, "draft_title", "") or instance or original)


def _who(original: Any, locale: Locale) -> str:
    assignment = assignment_of(original, locale)
    return name_of(assignment.person) if assignment and assignment.person else ""


def _due(original: Any, locale: Locale) -> str:
    assignment = assignment_of(original, locale)
    return _day(assignment.due_date) if assignment and assignment.due_date else ""


def _day(day: date) -> str:
    return date_format(day, "DATE_FORMAT")


_TRANSLATORS_KINDS = frozenset(
    {NoticeKind.BEHIND, NoticeKind.COMMENT, NoticeKind.DUE, NoticeKind.QUESTION, NoticeKind.SENT_BACK}
)


def _number(notice: Notice, original: Any) -> int:
    """Of the paragraph that is spoken of, counted from 1; 0 where it is the whole, or gone."""
    place = (notice.details.get("path"), notice.details.get("source"))
    if not place[0]:
        return 0
    texts = segment_states(original, notice.locale)
    return next((text.order + 1 for text in texts if (text.path, text.source) == place), 0)


def _address(notice: Notice, original: Any, number: int) -> str:
    is_translators = notice.kind in _TRANSLATORS_KINDS
    make, anchor = (translation_address, "#row-") if is_translators else (review_address, "#p")
    return make(original, notice.locale) + (f"{anchor}{number}" if number else "")


def _link_text(notice: Notice, original: Any, number: int) -> str:
    if number:
        place = {"number": number, "title": _title(notice, original)}
        return _("Open paragraph %(number)d of “%(title)s”") % place
    return _("Open “%(title)s”") % {"title": _title(notice, original)}
