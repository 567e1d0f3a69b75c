"""Every format of one small course, whose right answers and leader's notes carry marks to look for.

Also a command: ``python -m tests.lms_export.every_package <folder>`` prints the SHA-256 of each package.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from lms_export.course import Course, Guide, Module, Scored, ShortText
from lms_export.package import Package, write_zip
from lms_export.writers import WRITERS, unavailable, write
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

KEY = "nøkkelordet"
"""Stands in what is told to those who have answered, and is the answer where one is written."""
FOR_LEADERS = "Bare for lederen"
FORMATS = tuple(format for format in WRITERS if not unavailable(format))
IN_PARTS = ("scorm12", "scorm2004-3", "scorm2004-4", "cmi5")
FORMS = [f"{format} {languages}" for format in FORMATS for languages in ("nb", "nb+sv")]
FORMS += [f"{format} nb+sv {part}" for format in IN_PARTS for part in ("module", "lesson")]
"""Format, languages and granularity, as in ``cmi5 nb+sv lesson``."""


def made(form: str, folder: Path) -> Package:
    format, languages, *granularity = form.split()
    options: dict[str, Any] = {"granularity": granularity[0]} if granularity else {}
    assets = in_folder(factories.write_assets(folder / "assets"))
    return write(marked_course(), format, assets, Options(languages=tuple(languages.split("+")), **options))


def marked_course() -> Course:
    return factories.course(modules=tuple(map(_marked, factories.course().modules)))


def _marked(module: Module) -> Module:
    lessons = [
        msgspec.structs.replace(lesson, body=tuple(map(_told, lesson.body))) for lesson in module.lessons
    ]
    return msgspec.structs.replace(
        module,
        lessons=tuple(lessons),
        test=tuple(map(_told, module.test)),
        guide=Guide(aim=_all(FOR_LEADERS)),
    )


def _told(block: Any) -> Any:
    if not isinstance(block, Scored):
        return block
    accepted = {"accepted": dict.fromkeys(("nb", "sv", "en"), (KEY,))} if isinstance(block, ShortText) else {}
    return msgspec.structs.replace(block, feedback=_all(KEY), **accepted)


def _all(words: str) -> dict[str, str]:
    return dict.fromkeys(("nb", "sv", "en"), words)


def digests(folder: Path) -> Iterator[tuple[str, str]]:
    for form in FORMS:
        package = made(form, folder)
        yield form, write_zip(package, folder / f"course.{package.extension}").sha256


if __name__ == "__main__":
    print(json.dumps(dict(digests(Path(sys.argv[1])))))
