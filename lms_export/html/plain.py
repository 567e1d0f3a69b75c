"""Contents pages that need no JavaScript: one per language, and the first page of a package in parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lms_export.course import Course
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import page_file
from lms_export.html.languages import named_in_themselves, side_of
from lms_export.html.page_files import CONTENTS_FILE, below_plain, pages_in
from lms_export.html.pages import render_contents, render_funding
from lms_export.html.policy import READING_POLICY
from lms_export.messages import speaking


def plain_address(page: str, language: str) -> str:
    """Where ``page`` is read without the player, seen from the package's top."""
    return f"plain/{language.lower()}/{page_file(page)}.html"


def render_plain_contents(course: Course, context: Context, languages: Sequence[str]) -> str:
    """``plain/<language>/contents.html``"""
    page = _contents(course, context, lambda page: f"{page_file(page)}.html", languages, "../")
    return below_plain(page)


def render_parts(course: Course, context: Context, launch: dict[str, str], languages: Sequence[str]) -> str:
    """``index.html`` of a package in parts. ``launch`` maps a page's id to the part that plays it."""
    return _contents(course, context, lambda page: f"{launch[page]}#{page}", languages, "plain/", top="")


def _contents(
    course: Course,
    context: Context,
    link: Callable[[str], str],
    languages: Sequence[str],
    plain: str,
    top: str = "../../",
) -> str:
    trail = render_contents(course, context, link, with_result=False)
    others = [code for code in languages if code != context.language]
    with speaking(context.language):
        return render(
            "plain_contents",
            language=context.language,
            side=side_of(context.language),
            policy=READING_POLICY,
            top=top,
            title=context.text(course.title),
            summary=context.text(course.summary),
            funding=render_funding(course.funding, context),
            trail=trail,
            others=named_in_themselves(others),
            plain=plain,
            contents=CONTENTS_FILE,
        )


def launch_by_page(parts: Sequence[tuple[str, Course]]) -> dict[str, str]:
    """Page id -> launch page of the first part that plays it."""
    found: dict[str, str] = {}
    for launch, course in parts:
        for page in pages_in(course):
            found.setdefault(page.id, launch)
    return found
