"""What a renderer needs to know beside the node itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from lms_export.brand import Brand
from lms_export.course import Asset, Course, FalseFriend, Html, Picture, Term, Text
from lms_export.html.extract import extract_of
from lms_export.html.typography import set_spaces

PRELOADED_BYTES = 5_000_000
"""Pictures up to this sum are fetched at launch, so that the course survives a lost network."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a lesson or test stands: module 3 of 4, lesson 2 of 4 ("3.2"). A test has ``lesson`` 0."""

    module: int
    modules: int
    lesson: int = 0
    lessons: int = 0

    @property
    def number(self) -> str:
        return f"{self.module}.{self.lesson}" if self.lesson else str(self.module)


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """One course seen in one language. ``asset_url`` says where the page finds an asset's file."""

    course_id: str
    language: str
    source_language: str
    asset_url: Callable[[Asset], str]
    title: str = ""
    languages: tuple[str, ...] = ()
    assets: Mapping[str, Asset] = {}
    terms: tuple[Term, ...] = ()
    false_friends: tuple[FalseFriend, ...] = ()
    places: Mapping[str, Place] = {}
    preloaded: frozenset[str] = frozenset()
    pass_mark: int = 80
    brand: Brand | None = None

    def text(self, text: Text) -> str:
        """The sentence in this language, else in the source language, with unbreakable spaces."""
        return set_spaces(self.words(text))

    def words(self, text: Text | Html) -> str:
        return shown_in(text, self.language, self.source_language)

    def url(self, sha256: str) -> str:
        """The address of an asset, or an empty string when the document does not carry it."""
        asset = self.assets.get(sha256)
        return self.asset_url(asset) if asset else ""


def shown_in(versions: Mapping[str, str], language: str, source_language: str) -> str:
    """What one language shows of ``versions``: its own, else the source language's, else any."""
    return versions.get(language) or versions.get(source_language) or next(iter(versions.values()), "")


def context_for(
    course: Course,
    language: str,
    asset_url: Callable[[Asset], str],
    languages: Sequence[str] = (),
    brand: Brand | None = None,
) -> Context:
    """The context of ``course`` in ``language``. ``languages`` are all that are shown together."""
    return Context(
        course_id=course.id,
        language=language,
        source_language=course.source_language,
        title=set_spaces(shown_in(course.title, language, course.source_language)),
        asset_url=asset_url,
        languages=tuple(languages) or (language,),
        assets={asset.sha256: asset for asset in course.assets},
        terms=course.terms,
        false_friends=course.false_friends,
        places=places(course),
        preloaded=preloaded(course),
        pass_mark=course.pass_mark,
        brand=brand,
    )


def places(course: Course) -> dict[str, Place]:
    """The place of every lesson and module, by id."""
    found: dict[str, Place] = {}
    for module_number, module in enumerate(course.modules, 1):
        found[module.id] = Place(module=module_number, modules=len(course.modules))
        for number, lesson in enumerate(module.lessons, 1):
            found[lesson.id] = Place(
                module=module_number, modules=len(course.modules), lesson=number, lessons=len(module.lessons)
            )
    return found


def preloaded(course: Course) -> frozenset[str]:
    """The pictures to fetch at launch, in reading order until ``PRELOADED_BYTES`` is reached."""
    sizes = {asset.sha256: asset.bytes for asset in course.assets}
    pictures = [
        picture.asset for lesson in course.lessons for picture in extract_of(lesson).media_of(Picture)
    ]
    chosen, together = set[str](), 0
    for sha256 in dict.fromkeys(pictures):
        if together + sizes.get(sha256, 0) <= PRELOADED_BYTES:
            chosen.add(sha256)
            together += sizes.get(sha256, 0)
    return frozenset(chosen)
