"""``index.html`` of a package: every page of the course in one document that also opens from disk."""

from __future__ import annotations

from collections.abc import Sequence

from lms_export.course import Course
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import lesson_page, module_test_page
from lms_export.html.languages import side_of
from lms_export.html.pages import render_pages
from lms_export.html.player_data import player_data
from lms_export.messages import speaking

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; media-src 'self'; form-action 'none'; base-uri 'none'"
)


def render_package_page(
    course: Course, context: Context, *, lms: str, styles: Sequence[str], scripts: Sequence[str]
) -> str:
    """The whole document. ``styles`` and ``scripts`` are addresses relative to it, in loading order."""
    pages = render_pages(course, context)
    with speaking(context.language):
        return render(
            "package",
            language=context.language,
            side=side_of(context.language),
            title=context.text(course.title),
            policy=POLICY,
            styles=styles,
            scripts=scripts,
            pages=pages,
            steps=_steps(course),
            data=player_data(course, context, lms=lms),
        )


def _steps(course: Course) -> list[dict[str, object]]:
    """One mark per lesson and test for the where-am-I bar; ``last`` closes a module."""
    steps: list[dict[str, object]] = []
    for module in course.modules:
        pages = [lesson_page(lesson) for lesson in module.lessons]
        pages += [module_test_page(module)] if module.test else []
        steps += [{"page": page, "last": page == pages[-1]} for page in pages]
    return steps
