"""``credits.html`` and ``accessibility.html``: what a package says of itself, in all its languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from minijinja import Markup

from lms_export.course import Asset, Course
from lms_export.html.accessibility import render_accessibility
from lms_export.html.context import Context
from lms_export.html.credits import render_credits
from lms_export.html.environment import render
from lms_export.html.languages import named_in_themselves, side_of
from lms_export.html.policy import READING_POLICY
from lms_export.messages import gettext as _
from lms_export.messages import speaking

CREDITS_FILE = "credits.html"
ACCESSIBILITY_FILE = "accessibility.html"

Content = Callable[[Course, Sequence[Asset], Context], Markup]


def about_pages(course: Course, contexts: Sequence[Context], assets: Sequence[Asset]) -> dict[str, bytes]:
    """Both files, by name. ``assets`` are those that the package shows."""
    return {
        CREDITS_FILE: _page(course, contexts, assets, lambda: _("Credits and licences"), render_credits),
        ACCESSIBILITY_FILE: _page(course, contexts, assets, lambda: _("Accessibility"), render_accessibility),
    }


def _page(
    course: Course,
    contexts: Sequence[Context],
    assets: Sequence[Asset],
    title: Callable[[], str],
    content: Content,
) -> bytes:
    sections = []
    for context in contexts:
        with speaking(context.language):
            sections.append(
                {
                    "language": context.language,
                    "side": side_of(context.language),
                    "title": title(),
                    "content": content(course, assets, context),
                }
            )
    first = contexts[0].language
    return render(
        "about",
        language=first,
        side=side_of(first),
        policy=READING_POLICY,
        title=sections[0]["title"],
        sections=sections,
        others=named_in_themselves([context.language for context in contexts[1:]]),
    ).encode()
