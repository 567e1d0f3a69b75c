"""A browser chooses the lightest file of a picture that it can show."""

from __future__ import annotations

import lxml.html
import msgspec

from lms_export.course import Asset, Picture, Rendition
from lms_export.html.blocks import RENDERERS
from lms_export.html.context import Context, context_for
from tests.lms_export import factories

FILES = {("avif", 480): "a", ("webp", 480): "b", ("jpeg", 480): "c", ("avif", 800): "d"}


def asset(extension: str, letter: str) -> Asset:
    return Asset(sha256=letter * 64, extension=extension, media_type=f"image/{extension}", bytes=1)


def a_picture(files: dict[tuple[str, int], str] | None = None) -> Picture:
    picture = next(block for block in factories.first_lesson().body if isinstance(block, Picture))
    renditions = [
        Rendition(asset=letter * 64, width=width) for (_type, width), letter in (files or {}).items()
    ]
    return msgspec.structs.replace(picture, renditions=tuple(reversed(renditions)))


def rendered(picture: Picture) -> lxml.html.HtmlElement:
    lighter = tuple(asset(extension, letter) for (extension, _width), letter in FILES.items())
    course = factories.course()
    course = msgspec.structs.replace(course, assets=(*course.assets, *lighter))
    context: Context = context_for(course, "nb", lambda each: f"media/{each.sha256[0]}.{each.extension}")
    return lxml.html.fromstring(str(RENDERERS[Picture](picture, context, None)))  # type: ignore[arg-type]


def test_the_formats_are_offered_lightest_first() -> None:
    sources = rendered(a_picture(FILES)).findall(".//source")
    assert [source.get("type") for source in sources] == ["image/avif", "image/webp", "image/jpeg"]


def test_each_format_is_offered_from_narrow_to_wide() -> None:
    source = rendered(a_picture(FILES)).find(".//source")
    assert source.get("srcset") == "media/a.avif 480w, media/d.avif 800w"


def test_every_reader_opens_the_fallback() -> None:
    picture = a_picture(FILES)
    image = rendered(picture).find(".//img")
    assert image.get("src").startswith(f"media/{picture.asset[0]}.")


def test_a_picture_without_lighter_files_stands_alone() -> None:
    assert rendered(a_picture()).find(".//picture") is None
