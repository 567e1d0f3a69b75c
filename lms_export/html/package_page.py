"""A launch page of a package: the player's frame and data. Lessons and tests come as files of their own."""

from __future__ import annotations

from collections.abc import Sequence

from minijinja import Markup

from lms_export.course import Course
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import CONTENTS, COVER
from lms_export.html.languages import named_in_themselves, side_of
from lms_export.html.page_files import CONTENTS_FILE, pages_in
from lms_export.html.pages import render_contents, render_cover, render_result
from lms_export.html.plain import plain_address
from lms_export.html.player_data import player_json
from lms_export.html.policy import policy_for
from lms_export.html.tools import render_tools, tools_in_bar
from lms_export.messages import speaking

_ISLAND = b'<script type="application/json" id="synergos-data">'


def render_package_page(
    course: Course,
    context: Context,
    *,
    lms: str,
    languages: Sequence[str],
    shell: str = "",
    styles: Sequence[str],
    scripts: Sequence[str],
) -> bytes:
    """The whole document. ``styles`` and ``scripts`` are addresses relative to it, in loading order.

    The island is put in last: of a large course it is most of the page, and a template would copy it again
    and again.
    """
    data = player_json(course, context, lms=lms, languages=languages, shell=shell)
    with speaking(context.language):
        page = render(
            "package",
            language=context.language,
            side=side_of(context.language),
            title=context.text(course.title),
            policy=policy_for(lms),
            styles=styles,
            scripts=scripts,
            shell=render_shell(course, context, languages),
        )
    before, island, after = page.encode().partition(_ISLAND)
    return b"".join((before, island, data, after))


def render_shell(course: Course, context: Context, languages: Sequence[str]) -> Markup:
    """What is around the lessons and tests: bars, cover, contents, result."""
    others = [code for code in languages if code != context.language]
    pages = [
        render_cover(course, context, begin=_begin(course, context), others=others),
        render_contents(course, context, lambda page: plain_address(page, context.language)),
        render_result(course, context),
        *render_tools(course, context),
    ]
    with speaking(context.language):
        return render(
            "shell",
            title=context.text(course.title),
            pages=[Markup(page) for page in pages],
            others=named_in_themselves(others),
            tools=tools_in_bar(),
            contents=CONTENTS,
            cover=COVER,
        )


def _begin(course: Course, context: Context) -> str:
    pages = pages_in(course)
    return plain_address(pages[0].id, context.language) if pages else CONTENTS_FILE
