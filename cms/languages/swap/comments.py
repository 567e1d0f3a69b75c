"""Comments follow their text: what was said of Norwegian and Swedish side by side stays with the two."""

from __future__ import annotations

from uuid import UUID

from wagtail.models import Locale

from cms.languages.models import Baseline, SegmentComment


def turn_comments(object_key: UUID, old: Locale, new: Locale) -> None:
    """``new`` has become the source: its conversations are now those of the translation into ``old``.

    A comment names the source text it is about; where that has a partner in the new source, it names that.
    """
    comments = list(SegmentComment.objects.filter(object_key=object_key))
    partners = _partners(object_key, old) if comments else {}
    for comment in comments:
        if comment.locale_id == new.pk:
            comment.locale = old
        comment.source = partners.get((comment.path, comment.source), comment.source)
    SegmentComment.objects.bulk_update(comments, ["locale", "source"])


def _partners(object_key: UUID, old: Locale) -> dict[tuple[str, str], str]:
    """(path, text of the old source) -> text of the new one, as the swap has just paired them."""
    baseline = Baseline.objects.filter(object_key=object_key, locale=old).first()
    return {(path, target): source for path, source, target in (baseline.segments if baseline else [])}
