"""Everything a learner package holds beside manifest and media: pages, player, styles, fonts.

    index.html                    the player of the whole course; in a package in parts their contents page
    part-<code>.html              the player of one part
    pages/<language>/<page>.js    a lesson or module test, for the player
    plain/<language>/<page>.html  the same, to be read without the player; contents.html lists them
    shell/<language>[-<code>].js  what is around the pages, in each further language
    assets/                       player, styles, fonts

One set of ``pages`` and ``plain`` serves all parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from lms_export.brand import Brand
from lms_export.course import Asset, Course
from lms_export.html.about_pages import about_pages
from lms_export.html.branding import STYLE as BRAND_STYLE
from lms_export.html.context import Context, context_for
from lms_export.html.extract import extract_of
from lms_export.html.identifiers import code_of
from lms_export.html.members import members
from lms_export.html.package_page import render_package_page
from lms_export.html.page_files import page_files, pages_in, shared_by_pages, what_it_shows
from lms_export.html.parts import Granularity, Part, parts_of
from lms_export.html.plain import launch_by_page, render_parts, render_plain_contents
from lms_export.html.shell_files import shell_file
from lms_export.html.static_files import (
    PLAIN_STYLES,
    PLAYER_STYLES,
    READING_STYLES,
    STATIC,
    font_files,
    font_styles,
    player_script,
)
from lms_export.html.used_assets import used_assets
from lms_export.zip_file import Content

INDEX = "index.html"
PLAYER_SCRIPT = "player.js"


def package_files(
    course: Course,
    languages: tuple[str, ...],
    *,
    lms: str,
    granularity: Granularity = "course",
    brand: Brand | None = None,
) -> dict[str, Content]:
    """Path in the package -> content. ``lms`` names the runtime the player is to speak to."""
    contexts = [context_for(course, language, media_path, languages, brand) for language in languages]
    parts = parts_of(course, granularity)
    fonts = _fonts(course, brand)
    files: dict[str, Content] = {**_static(fonts, lms), **_of_brand(brand)}
    for context in contexts:
        files |= _pages(course, context, languages)
    files |= about_pages(course, contexts, used_assets(course, languages))
    for part in parts:
        files |= _launch(part, contexts, lms, fonts)
    if INDEX not in files:
        files[INDEX] = _parts(course, parts, contexts[0], languages)
    return files


def _fonts(course: Course, brand: Brand | None) -> tuple[str, ...]:
    in_a_body = any(extract_of(lesson).has_sami_letters for lesson in course.lessons)
    named = [brand.name] if brand else []
    return font_styles([*_words(course), *named], sami=in_a_body)


def _words(course: Course) -> Iterator[str]:
    """Everything that may be shown but the lessons' bodies, piece by piece."""
    yield msgspec.json.encode(msgspec.structs.replace(course, modules=(), assets=())).decode()
    for module in course.modules:
        yield msgspec.json.encode(msgspec.structs.replace(module, lessons=())).decode()
        for lesson in module.lessons:
            yield msgspec.json.encode(msgspec.structs.replace(lesson, body=())).decode()


def media_path(asset: Asset) -> str:
    """Named by content. Half of the hash tells files apart, and its name stands on every page it is on."""
    return f"media/{asset.sha256[:32]}.{asset.extension}"


def _pages(course: Course, context: Context, languages: Sequence[str]) -> dict[str, Content]:
    files: dict[str, Content] = {}
    common = shared_by_pages(course, context)
    for page in pages_in(course):
        files |= members(
            lambda page=page: (common, what_it_shows(page, course, context)),  # type: ignore[misc]
            lambda page=page: page_files(page, context),  # type: ignore[misc]
        )
    contents = render_plain_contents(course, context, languages)
    return files | {f"plain/{context.language.lower()}/contents.html": contents.encode()}


def _launch(part: Part, contexts: Sequence[Context], lms: str, fonts: Sequence[str]) -> dict[str, bytes]:
    """The part's page in the first language, and what is around its pages in the others."""
    languages = [context.language for context in contexts]
    own = (BRAND_STYLE,) if contexts[0].brand else ()
    shell = "" if part.launch == INDEX else f"-{code_of(part.id)}"
    page = render_package_page(
        part.course,
        contexts[0],
        lms=lms,
        languages=languages,
        shell=shell,
        styles=[_place(name) for name in (*fonts, *READING_STYLES, *PLAYER_STYLES, *own)],
        scripts=[_place(PLAYER_SCRIPT)],
    )
    files = {part.launch: page}
    for context in contexts[1:]:
        files |= shell_file(part.course, context, languages, lms=lms, shell=shell)
    return files


def _parts(course: Course, parts: Sequence[Part], context: Context, languages: Sequence[str]) -> bytes:
    launch = launch_by_page([(part.launch, part.course) for part in parts])
    return render_parts(course, context, launch, languages).encode()


def _static(fonts: Sequence[str], lms: str) -> dict[str, bytes]:
    names = (*fonts, *READING_STYLES, *PLAYER_STYLES, *font_files(fonts))
    files = {_place(name): (STATIC / name).read_bytes() for name in names}
    own = {PLAYER_SCRIPT: player_script(lms), "plain.css": b"".join(_plain_style(fonts))}
    return files | {_place(name): content for name, content in own.items()}


def _of_brand(brand: Brand | None) -> dict[str, Content]:
    if brand is None:
        return {}
    logo: dict[str, Content] = {media_path(brand.asset): brand.logo} if brand.asset else {}
    return {_place(BRAND_STYLE): (STATIC / BRAND_STYLE).read_bytes(), **logo}


def _plain_style(fonts: Iterable[str]) -> Iterator[bytes]:
    """One style sheet for every plain page, so that none of them changes with the fonts."""
    for name in (*fonts, *PLAIN_STYLES):
        yield f'@import "{name}";\n'.encode()
    yield (STATIC / "plain.css").read_bytes()


def _place(name: str) -> str:
    """Where a file of ``static/`` lies in the package: ``assets/``, in lower case as all names are."""
    return f"assets/{name.lower()}"
