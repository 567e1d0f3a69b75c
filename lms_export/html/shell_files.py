"""What is around the pages of a part, in one of several languages: a script the player loads on a change."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lms_export.course import Course
from lms_export.html.context import Context
from lms_export.html.package_page import render_shell
from lms_export.html.player_data import spoken_data


def shell_file(
    course: Course, context: Context, languages: Sequence[str], *, lms: str, shell: str
) -> dict[str, bytes]:
    """``shell/<language><shell>.js``: the island's part in this language, and the frame's HTML."""
    spoken = spoken_data(course, context, lms=lms, languages=languages)
    html = render_shell(course, context, languages)
    values = f"{json.dumps(context.language)}, {_json(spoken)}, {_json(html)}"
    return {f"shell/{context.language.lower()}{shell}.js": f"Synergos.shell({values});\n".encode()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
