"""The gate: what keeps a translation from being published, all of it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource
from wagtail_localize.strings import StringValue

from cms.core.publication_hold import version_ahead
from cms.languages.left_behind import is_left_behind
from cms.languages.sources import related_objects, source_of
from cms.languages.targets import target_of

Kind = Literal["not_submitted", "missing", "outdated", "machine", "faulty", "parent", "related", "required"]
NOT_LIFTED: frozenset[Kind] = frozenset({"not_submitted", "parent", "required"})
"""What no reason lifts: there is nothing to publish, nobody would find it, or a page cannot be without it."""


@dataclass(frozen=True, kw_only=True)
class GateProblem:
    """``text`` is what the person reads: the words of the source, or the title of a page or snippet.

    ``path`` is the place of a text, empty for anything else.
    """

    kind: Kind
    text: str = ""
    path: str = ""

    @property
    def sentence(self) -> str:
        return _sentences()[self.kind] % {"text": self.text}


def _sentences() -> dict[Kind, str]:
    return {
        "not_submitted": _("It is not submitted for translation into this language."),
        "missing": _("Not translated: “%(text)s”"),
        "outdated": _("Changed since it was translated: “%(text)s”"),
        "machine": _("Translated by a machine, and not yet approved by a person: “%(text)s”"),
        "faulty": _("The translation has an error: “%(text)s”"),
        "parent": _("Publish the page above it first: “%(text)s”."),
        "related": _("Publish “%(text)s” in this language first."),
        "required": _("Translate the field “%(text)s”. The page cannot be without it."),
    }


def gate_problems(source_object: Any, locale: Locale) -> list[GateProblem]:
    """What keeps the translation of ``source_object`` into ``locale`` from being published; empty if nothing.

    Reads only. What is submitted is judged as it was frozen at its last publication.
    """
    source = source_of(source_object)
    target = target_of(source_object, locale) if source else None
    if source is None or target is None:
        return [GateProblem(kind="not_submitted")]
    return [
        *problems_of_words(source, locale),
        *_unpublished_parent(target),
        *_unpublished_snippets(source, locale),
    ]


def problems_of_words(source: TranslationSource, locale: Locale) -> Iterator[GateProblem]:
    """Two queries."""
    stored = _stored_words(source, locale)
    translated_paths = {path for path, _string in stored}
    segments = StringSegment.objects.filter(source=source).order_by("order")
    for path, string, text in segments.values_list("context__path", "string_id", "string__data"):
        kind = stored.get((path, string), "outdated" if path in translated_paths else "missing")
        if kind != "usable":
            yield GateProblem(kind=kind, text=StringValue(text).render_text(), path=path)


def _stored_words(source: TranslationSource, locale: Locale) -> dict[tuple[str, int], Any]:
    """(path, string) -> what the gate says of its translation."""
    rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale=locale)
    return {
        (path, string): _judged(has_error, error, kind)
        for path, string, has_error, error, kind in rows.values_list(
            "context__path", "translation_of_id", "has_error", "field_error", "translation_type"
        )
    }


def _judged(has_error: bool, error: str, translation_type: str) -> str:
    if has_error:
        return "outdated" if is_left_behind(error) else "faulty"
    return "machine" if translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE else "usable"


def _unpublished_parent(target: Any) -> Iterator[GateProblem]:
    parent = target.get_parent() if isinstance(target, Page) else None
    if parent and not parent.is_root() and not parent.live and version_ahead(parent) is parent:
        yield GateProblem(kind="parent", text=str(parent))


def _unpublished_snippets(source: TranslationSource, locale: Locale) -> Iterator[GateProblem]:
    for related in related_objects(source):
        if not _is_published(related, locale):
            yield GateProblem(kind="related", text=str(related))


def _is_published(related: Any, locale: Locale) -> bool:
    translated = target_of(related, locale)
    if translated is None or not getattr(translated, "live", True):
        return False
    source = source_of(related)
    return source is None or not any(problems_of_words(source, locale))
