"""A large course in little memory: a lesson's body is laid aside as JSON, and made whole when it is used.

What pages about the whole course need of it is in its extract, so that they need not go through any body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, TypeVar, overload

import msgspec

from lms_export.course import Course, Lesson, LessonBlock, Module, Node
from lms_export.html.extract import Extract, extract_from
from lms_export.memory import digest, remembered
from lms_export.shelf import Shelf

Made = TypeVar("Made", bound=Node)
_decoder = msgspec.json.Decoder(tuple[LessonBlock, ...])
_encoder = msgspec.json.Encoder()


class KeptBody(Sequence[LessonBlock]):
    """The blocks of one lesson. ``json`` gives what they are made of, ``digest`` tells it from any other."""

    __slots__ = ("_json", "digest", "extract")

    def __init__(self, json: Callable[[], bytes | memoryview], extract: Extract, digest: bytes) -> None:
        self._json = json
        self.extract = extract
        self.digest = digest

    def whole(self) -> tuple[LessonBlock, ...]:
        return _decoder.decode(self._json())

    def __iter__(self) -> Iterator[LessonBlock]:
        return iter(self.whole())

    def __len__(self) -> int:
        return len(self.whole())

    @overload
    def __getitem__(self, place: int) -> LessonBlock: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[LessonBlock]: ...
    def __getitem__(self, place: int | slice) -> LessonBlock | Sequence[LessonBlock]:
        return self.whole()[place]

    def __eq__(self, other: object) -> bool:
        return self.whole() == (other.whole() if isinstance(other, KeptBody) else other)

    def __hash__(self) -> int:
        return hash(self.digest)


class _Lesson(Lesson, frozen=True, kw_only=True):
    body: msgspec.Raw  # type: ignore[assignment]


class _Module(Module, frozen=True, kw_only=True):
    lessons: tuple[_Lesson, ...]


class _Course(Course, frozen=True, kw_only=True):
    modules: tuple[_Module, ...]


_course_decoder = msgspec.json.Decoder(_Course)


def read_course(data: bytes) -> Course:
    """The course in ``data``, lesson by lesson. Raises what ``course.from_json`` raises."""
    return _with_bodies(_course_decoder.decode(data), partial(_read, Shelf()))


def keep(course: Course) -> Course:
    """``course``, made whole by a reader, with its lessons laid aside."""
    shelf = Shelf()
    return _with_bodies(course, lambda lessons: [_kept(tuple(lesson.body), shelf) for lesson in lessons])


def whole(lesson: Lesson) -> Lesson:
    """``lesson`` with its blocks at hand, for whoever goes through them several times."""
    body = lesson.body
    return msgspec.structs.replace(lesson, body=body.whole()) if isinstance(body, KeptBody) else lesson


def _read(shelf: Shelf, lessons: Sequence[_Lesson]) -> Iterable[KeptBody]:
    """A module whose lessons were read before is not read again."""
    digests = [digest(lesson.body) for lesson in lessons]
    read: list[KeptBody] = []

    def extracts() -> list[Extract]:
        for lesson, own in zip(lessons, digests, strict=True):
            read.append(_kept(_decoder.decode(lesson.body), shelf, own))
        return [body.extract for body in read]

    known = remembered(lambda: ("extracts", digests), list[Extract], extracts)
    bodies = [partial(memoryview, lesson.body) for lesson in lessons]
    return read or map(KeptBody, bodies, known, digests)


def _kept(blocks: tuple[LessonBlock, ...], shelf: Shelf, own: bytes = b"") -> KeptBody:
    json = _encoder.encode(blocks)
    return KeptBody(shelf.put(json), extract_from(blocks, json), own or digest(json))


def _with_bodies(course: Course, bodies_of: Callable[[Any], Iterable[KeptBody]]) -> Course:
    modules = tuple(_module(module, bodies_of) for module in course.modules)
    return _made(Course, course, modules=modules)


def _module(module: Module, bodies_of: Callable[[Any], Iterable[KeptBody]]) -> Module:
    with_bodies = zip(module.lessons, bodies_of(module.lessons), strict=True)
    lessons = tuple(_made(Lesson, lesson, body=body) for lesson, body in with_bodies)
    return _made(Module, module, lessons=lessons)


def _made(kind: type[Made], node: Node, **changed: object) -> Made:
    """A ``kind`` with the values of ``node``, of which some are ``changed``."""
    return kind(**{name: getattr(node, name) for name in kind.__struct_fields__} | changed)
