"""Pages of the player for the learner's own use: search, notes, a certificate. Filled in by its scripts."""

from __future__ import annotations

from minijinja import Markup

from lms_export.course import Course
from lms_export.html.branding import render_brand
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import CERTIFICATE, NOTES, SEARCH
from lms_export.html.pages import render_funding
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking


def render_tools(course: Course, context: Context) -> list[Markup]:
    """The pages in the order of ``tool_titles``."""
    with speaking(context.language):
        pages = [render("search", id=SEARCH), render("notes", id=NOTES)]
        return [*pages, _certificate(course, context)] if is_whole(course, context) else pages


def tool_titles(course: Course, context: Context) -> dict[str, str]:
    """Page id -> title, in the language that is spoken."""
    titles = tools_in_bar()
    return titles | {CERTIFICATE: _("Course certificate")} if is_whole(course, context) else titles


def tools_in_bar() -> dict[str, str]:
    """Page id -> title of those that are always at hand; the result leads to the certificate."""
    return {SEARCH: _("Search"), NOTES: _("My notes")}


def is_whole(course: Course, context: Context) -> bool:
    """A part knows nothing of the others, and cannot say that the course is finished."""
    return course.id == context.course_id


def _certificate(course: Course, context: Context) -> Markup:
    """An academy's logo stands on it only together with the emblem."""
    return render(
        "certificate",
        id=CERTIFICATE,
        title=context.text(course.title),
        edition=_("Edition {number}").format(number=course.edition) if course.edition else "",
        facts=_facts(course),
        outcomes=[context.text(outcome.text) for outcome in course.outcomes],
        funding=render_funding(course.funding, context) if context.brand else "",
        brand=render_brand(context),
    )


def _facts(course: Course) -> str:
    lessons, minutes = len(course.lessons), course.minutes
    return " · ".join(
        [
            ngettext("{number} lesson", "{number} lessons", lessons).format(number=lessons),
            ngettext("{number} minute", "{number} minutes", minutes).format(number=minutes),
        ]
    )
