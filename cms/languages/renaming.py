"""A part of a block was renamed: its translations are found by the path, which has the name in it.

To be called in the migration that renames the part in the data, for each kind of place::

    rename_places("body.question", "body.prompt", block_ids)

wagtail-localize has nothing of the kind: the translations would stay in the store, and belong to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from django.db import transaction
from wagtail_localize.models import TranslationContext

from cms.languages.models import Baseline, SegmentComment
from cms.languages.structure.words import is_id, kind_of


@transaction.atomic
def rename_places(old_kind: str, new_kind: str, block_ids: Collection[str] = ()) -> int:
    """Returns how many places of the store were renamed.

    A kind is a path without the ids in it, and the new one has as many parts as the old. ``block_ids``: only
    in these blocks, where another kind of block has a part of the same name.
    """
    if old_kind.count(".") != new_kind.count("."):
        raise ValueError(f"{old_kind} and {new_kind} are not of the same depth")

    def renamed(path: str) -> str:
        is_meant = not block_ids or any(part in block_ids for part in path.split("."))
        return _renamed(path, new_kind) if kind_of(path) == old_kind and is_meant else path

    _rename_baselines(renamed)
    _rename_comments(renamed)
    return _rename_contexts(renamed)


def _rename_contexts(renamed: Callable[[str], str]) -> int:
    """The library names the field for its own editor again when it is empty."""
    contexts = [each for each in TranslationContext.objects.all() if renamed(each.path) != each.path]
    for context in contexts:
        context.path = renamed(context.path)
        context.path_id = TranslationContext._get_path_id(context.path)
        context.field_path = ""
    TranslationContext.objects.bulk_update(contexts, ["path", "path_id", "field_path"], batch_size=500)
    return len(contexts)


def _rename_baselines(renamed: Callable[[str], str]) -> None:
    for baseline in Baseline.objects.iterator():
        segments = [[renamed(path), *texts] for path, *texts in baseline.segments]
        if segments != baseline.segments:
            Baseline.objects.filter(pk=baseline.pk).update(segments=segments)


def _rename_comments(renamed: Callable[[str], str]) -> None:
    for comment in SegmentComment.objects.exclude(path=""):
        if renamed(comment.path) != comment.path:
            SegmentComment.objects.filter(pk=comment.pk).update(path=renamed(comment.path))


def _renamed(path: str, new_kind: str) -> str:
    names = iter(new_kind.split("."))
    return ".".join(_parts(path, names))


def _parts(path: str, names: Iterator[str]) -> Iterator[str]:
    for part in path.split("."):
        yield part if is_id(part) else next(names)
