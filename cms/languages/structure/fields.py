"""Merging the fields of a page or snippet: what the source says of each, and the words of the translation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.fields import get_translatable_fields

from cms.languages.structure.blocks import merge
from cms.languages.structure.leaves import merge_address, merge_chosen, merge_line, merge_rich_text
from cms.languages.structure.merged import ABSENT, Merged, Notes, together
from cms.languages.structure.rows import copy_rows
from cms.languages.structure.words import Words


@dataclass(frozen=True, kw_only=True)
class Followed:
    changed: bool
    notes: Notes


def follow(source: Any, target: Any, words: Words, *, trust_target: bool) -> Followed:
    """Bring ``target``, which is not saved, up to date with ``source``.

    Without ``trust_target`` nothing it shows is kept: its words are still those of the source.
    """
    results = [
        _follow_field(declared, source, target, words, trust_target)
        for declared in get_translatable_fields(type(source))
        if declared.is_translated(source) or declared.is_synchronized(source)
    ]
    return Followed(
        changed=any(changed for changed, _notes in results),
        notes=together(notes for _changed, notes in results),
    )


def _follow_field(
    declared: Any, source: Any, target: Any, words: Words, trust_target: bool
) -> tuple[bool, Notes]:
    field = declared.get_field(type(source))
    if isinstance(field, models.ManyToOneRel) and isinstance(field.remote_field, ParentalKey):
        return copy_rows(source, target, field), Notes()
    if isinstance(field, StreamField):
        return _follow_stream(field, source, target, words, trust_target)
    shown = getattr(target, field.attname) if trust_target else ABSENT
    merged = _merged(declared, field, source, shown, words)
    if not merged.is_shown:
        return _leave_empty(field, target), Notes(hidden=(field.name,))
    return _set(target, field.attname, merged.value), merged.notes


def _merged(declared: Any, field: Any, source: Any, shown: Any, words: Words) -> Merged:
    value = getattr(source, field.attname)
    if not declared.is_translated(source):
        return (
            merge_address(value, field.name, words)
            if declared.is_overridable(source)
            else Merged(value=value)
        )
    if isinstance(field, RichTextField):
        return merge_rich_text(value, shown, field.name, words)
    if isinstance(field, models.CharField | models.TextField) and not field.choices:
        return merge_line(value, shown, field.name, words)
    if isinstance(field, models.ForeignKey):
        return merge_chosen(field.related_model, value, field.name, words)
    return Merged(value=value)


def _follow_stream(
    field: StreamField, source: Any, target: Any, words: Words, trust_target: bool
) -> tuple[bool, Notes]:
    was = _raw(field, target)
    merged = merge(
        field.stream_block, _raw(field, source), was if trust_target else ABSENT, field.name, words
    )
    value = merged.value if merged.is_shown else []
    if value == was:
        return False, merged.notes
    setattr(target, field.name, field.stream_block.to_python(value))
    return True, merged.notes


def _raw(field: StreamField, instance: Any) -> list[dict[str, Any]]:
    return field.stream_block.get_prep_value(getattr(instance, field.name))


def _leave_empty(field: Any, target: Any) -> bool:
    """A text that may be empty is so until it is translated; what may not stays as it is."""
    is_text = isinstance(field, models.CharField | models.TextField)
    return _set(target, field.attname, "") if is_text and field.blank else False


def _set(target: Any, name: str, value: Any) -> bool:
    if getattr(target, name) == value:
        return False
    setattr(target, name, value)
    return True
