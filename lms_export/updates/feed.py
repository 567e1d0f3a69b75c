"""The feed of one academy: the editions of the courses that its agreements cover, in its language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from lms_export.academies.models import Academy
from lms_export.academies.queries import courses_of
from lms_export.editions.models import Edition
from lms_export.public_editions.reading import changelog_in
from lms_export.updates.addresses import course_address
from lms_export.updates.changes import verdict_in_words
from lms_export.updates.titles import title_of

MOST = 50


def academy_feed(academy: Academy, address: str) -> Atom1Feed:
    """In the active language. ``address`` names it nowhere but in its own link."""
    language = academy.language
    made = Atom1Feed(
        title=_("%(site)s: editions for %(academy)s")
        % {"site": settings.WAGTAIL_SITE_NAME, "academy": academy.name},
        link=address,
        description="",
        language=language,
        feed_url=address,
        feed_guid=f"urn:synergos:academy:{academy.pk}:editions",
    )
    for edition in _editions(academy):
        made.add_item(**_entry(edition, language))
    return made


def _editions(academy: Academy) -> list[Edition]:
    found = Edition.objects.filter(course__in=courses_of(academy)).select_related("predecessor")
    return list(found.prefetch_related("languages").order_by("-released_at", "-pk")[:MOST])


def _entry(edition: Edition, language: str) -> dict[str, Any]:
    """A withdrawal is told as a change of the entry."""
    named = {"course": title_of(edition, language), "number": edition.number}
    said = _("%(course)s, edition %(number)s") % named
    title = _("Withdrawn: %(edition)s") % {"edition": said} if edition.is_withdrawn else said
    text = _withdrawn(edition) if edition.is_withdrawn else _released(edition, language)
    return {
        "title": title,
        "link": course_address(edition.course, language),
        "description": text,
        "unique_id": f"urn:synergos:edition:{edition.course.hex}:{edition.number}",
        "pubdate": edition.released_at,
        "updateddate": edition.withdrawn_at or edition.released_at,
    }


def _withdrawn(edition: Edition) -> SafeString:
    return format_html("<p>{}</p>", edition.why_withdrawn)


def _released(edition: Edition, language: str) -> SafeString:
    changelog = changelog_in(list(edition.languages.all()), language)
    changed = mark_safe(linebreaks(changelog.text, autoescape=True))
    verdict = verdict_in_words(edition.predecessor, edition, language)
    if not verdict:
        return changed
    heading = _("If you replace edition %(number)s:") % {"number": edition.predecessor}
    sentences = format_html_join("", "<li>{}</li>", ((sentence,) for sentence in verdict))
    return format_html("{}<p>{}</p><ul>{}</ul>", changed, heading, sentences)
