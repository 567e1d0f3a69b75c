"""Two versions of one block, or of the same part of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lms_export.comparing.aligning import aligned
from lms_export.comparing.comparison import (
    Change,
    Compared,
    ComparedBlock,
    ComparedPart,
    Effect,
    Place,
    Words,
)
from lms_export.comparing.effects import effects_of
from lms_export.comparing.fields import Part, parts_of, words_and_settings
from lms_export.course import Activity, LessonBlock, Node, Text

NAMES = ("title", "prompt", "text", "label", "caption", "word", "term")
"""The fields a thing is called by, the first one it has."""
Seen = tuple[LessonBlock, Place] | None


def compared_block(old: Seen, new: Seen, *, has_moved: bool = False) -> ComparedBlock | None:
    """Nothing where all is as before."""
    (was, was_at), (now, now_at) = old or (None, None), new or (None, None)
    found = now or was
    assert found is not None
    parts = compared_parts(was, now, was_at, now_at)
    words, settings = words_and_settings(was, now)
    is_another = now is not None and type(was) is not type(now)
    changes = changes_of(was, now, has_moved, words, (settings, is_another), parts)
    effects = _effects(was, was_at, now, now_at) if isinstance(found, Activity) else ()
    if not (changes or effects):
        return None
    return ComparedBlock(
        id=found.id,
        kind=kind_of(found),
        title=name_of(found),
        was=was_at,
        now=now_at,
        changes=changes,
        words=words,
        settings=settings,
        parts=parts,
        effects=effects,
        old_slot=getattr(was, "slot", None),
        new_slot=getattr(now, "slot", None),
    )


def _effects(
    was: LessonBlock | None, was_at: Place | None, now: LessonBlock | None, now_at: Place | None
) -> tuple[Effect, ...]:
    before = was if isinstance(was, Activity) else None
    after = now if isinstance(now, Activity) else None
    return effects_of(before, after, was_at, now_at)


def compared_parts(
    old: Node | None, new: Node | None, was: Place | None, now: Place | None
) -> tuple[ComparedPart, ...]:
    """The parts that differ; of a block that came or went, all of them."""
    pairs = aligned(tuple(parts_of(old)), tuple(parts_of(new)))
    found = (_part(pair.old, pair.new, was, now, pair.has_moved) for pair in pairs)
    return tuple(part for part in found if part.changes)


def _part(
    old: Part | None, new: Part | None, was: Place | None, now: Place | None, has_moved: bool
) -> ComparedPart:
    words, settings = words_and_settings(old, new)
    part = new or old
    assert part is not None
    return ComparedPart(
        id=part.id,
        kind=kind_of(part),
        title=name_of(part),
        was=was if old else None,
        now=now if new else None,
        changes=changes_of(old, new, has_moved, words, settings),
        words=words,
        settings=settings,
    )


def changes_of(
    old: object,
    new: object,
    has_moved: bool,
    words: Sequence[Words],
    settings: Sequence[object],
    inner: Iterable[Compared] = (),
) -> tuple[Change, ...]:
    """What happened to a thing and to what is in it; ``inner`` is reworded, or changed in another way."""
    if old is None:
        return ("added",)
    if new is None:
        return ("removed",)
    within = {change for one in inner for change in one.changes}
    found: dict[Change, bool] = {
        "moved": has_moved,
        "reworded": bool(words) or "reworded" in within,
        "changed": any(settings) or bool(within - {"reworded"}),
    }
    return tuple(change for change, happened in found.items() if happened)


def name_of(node: Node) -> Text:
    return next((found for name in NAMES if isinstance(found := getattr(node, name, None), dict)), {})


def kind_of(node: Node) -> str:
    """``single_choice``, ``rich_text``; of what has no type in the document, ``choice``, ``item``."""
    return str(type(node).__struct_config__.tag or type(node).__name__.lower())
