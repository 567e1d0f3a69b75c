"""Which files of a package belong to one part alone, and which to several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePosixPath

import msgspec

from lms_export.html.identifiers import code_of, lesson_page, module_test_page, page_file
from lms_export.html.package_files import media_path
from lms_export.html.parts import Part
from lms_export.html.used_assets import used_assets

OF_ONE_PAGE = ("pages", "plain")
OF_ONE_PART = "shell"


class PartFiles(msgspec.Struct, frozen=True, kw_only=True):
    """Names, sorted; every file of the package stands in exactly one of the lists."""

    own: tuple[tuple[Part, tuple[str, ...]], ...]
    shared: tuple[str, ...]


def files_of_parts(parts: tuple[Part, ...], languages: tuple[str, ...], files: Iterable[str]) -> PartFiles:
    """A single part owns everything."""
    names = sorted(files)
    if len(parts) == 1:
        return PartFiles(own=((parts[0], tuple(names)),), shared=())
    media = [{media_path(asset) for asset in used_assets(part.course, languages)} for part in parts]
    times = Counter(name for found in media for name in found)
    owner: dict[str, int] = {}
    for number, part in enumerate(parts):
        owner |= dict.fromkeys((name for name in media[number] if times[name] == 1), number)
        owner |= dict.fromkeys((part.launch, code_of(part.id), *_pages(part)), number)
    own: list[list[str]] = [[] for _part in parts]
    shared: list[str] = []
    for name in names:
        holder = owner.get(_owned_by(name))
        (shared if holder is None else own[holder]).append(name)
    return PartFiles(
        own=tuple((part, tuple(own[number])) for number, part in enumerate(parts)), shared=tuple(shared)
    )


def _owned_by(name: str) -> str:
    """What decides whose file it is: a page's id, a part's code, or the name itself."""
    path = PurePosixPath(name)
    if path.parts[0] in OF_ONE_PAGE:
        return path.stem
    return path.stem.rpartition("-")[2] if path.parts[0] == OF_ONE_PART else name


def _pages(part: Part) -> list[str]:
    """The names their files have, but for the ending."""
    pages = [lesson_page(lesson) for lesson in part.course.lessons]
    pages += [module_test_page(module) for module in part.course.modules if module.test]
    return [page_file(page) for page in pages]
