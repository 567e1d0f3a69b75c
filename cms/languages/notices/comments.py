"""Who is told of a comment: those who speak about the same text, and those who write it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from cms.languages.models import Assignment, NoticeKind, SegmentComment
from cms.languages.notices.recording import notify
from cms.languages.roles import people_who_may
from cms.languages.roles.rights import may_read_draft
from cms.users.naming import name_of

_LONGEST_QUOTE = 500


def tell_of_comment(source_object: Any, locale: Locale, comment: SegmentComment) -> None:
    """Never its writer, and nobody who may not read the translation any more."""
    people = _taking_part(comment) or list(people_who_may("translate", source_object, locale))
    readers = [
        person
        for person in {person.pk: person for person in people}.values()
        if person.pk != comment.person_id and may_read_draft(person, source_object, locale)
    ]
    details = {
        "person": name_of(comment.person),
        "words": comment.body[:_LONGEST_QUOTE],
        "path": comment.path,
        "source": comment.source,
    }
    reason = f"comment {comment.pk}"
    notify(readers, NoticeKind.COMMENT, source_object, locale, reason=reason, details=details)


def _taking_part(comment: SegmentComment) -> list[Any]:
    """Others than the writer; empty where nobody has taken, translated or discussed the text yet."""
    people = (*_who_spoke(comment), *_who_wrote(comment), *_who_took(comment))
    return [person for person in people if person.pk != comment.person_id]


def _who_spoke(comment: SegmentComment) -> Iterator[Any]:
    earlier = SegmentComment.objects.filter(
        object_key=comment.object_key, locale=comment.locale, path=comment.path, person__isnull=False
    )
    yield from (each.person for each in earlier.select_related("person"))


def _who_wrote(comment: SegmentComment) -> Iterator[Any]:
    words = StringTranslation.objects.filter(
        context__object_id=comment.object_key,
        context__path=comment.path,
        locale=comment.locale,
        last_translated_by__isnull=False,
    )
    yield from (each.last_translated_by for each in words.select_related("last_translated_by"))


def _who_took(comment: SegmentComment) -> Iterator[Any]:
    taken = Assignment.objects.filter(
        object_key=comment.object_key, locale=comment.locale, person__isnull=False
    )
    yield from (each.person for each in taken.select_related("person"))
