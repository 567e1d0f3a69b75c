"""Blocks whose languages do not belong together at the moment: one still shows the words of an older one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from wagtail_localize.models import TranslationSource

from cms.languages.states.published import Published, published_texts
from cms.languages.texts import Text, children_of, texts_of

_Origins = Mapping[str, frozenset[str]]
"""Path of each text that a page shows -> the source texts that stand behind its words."""


def blocks_apart(pages: Iterable[Any]) -> frozenset[str]:
    """The ids of blocks that say something else in one of ``pages`` than in another language among them.

    ``pages`` as they are published, specific, each in several languages. What was published before baselines
    were kept is taken to be in step. Two queries, and one for each kind of row below the pages.
    """
    versions: dict[UUID, list[_Origins]] = defaultdict(list)
    shown = list(pages)
    for page, origins in _origins_of(shown):
        versions[page.translation_key].append(origins)
    return frozenset(
        part
        for first, *others in versions.values()
        for other in others
        for path in first.keys() | other.keys()
        if first.get(path) != other.get(path)
        for part in path.split(".")
    )


def _origins_of(pages: list[Any]) -> Iterable[tuple[Any, _Origins]]:
    keys = {page.translation_key for page in pages}
    sources = TranslationSource.objects.filter(object_id__in=keys).values_list("object_id", "locale_id")
    published = published_texts(keys, {page.locale for page in pages})
    source_locales, children = dict(sources), children_of(pages)
    for page in pages:
        texts = texts_of(page, children)
        place = (page.translation_key, page.locale_id)
        if source_locales.get(page.translation_key) == page.locale_id:
            yield page, _by_path((text.path, text.source) for text in texts)
        elif place in published:
            yield page, _behind(texts, published[place])


def _behind(texts: Iterable[Text], published: Published) -> _Origins:
    """Of what was written down, only what the page still shows."""
    shown = {text.path for text in texts}
    return _by_path((path, source) for path, source, _target in published if path in shown)


def _by_path(texts: Iterable[tuple[str, str]]) -> _Origins:
    found: dict[str, set[str]] = defaultdict(set)
    for path, source in texts:
        found[path].add(source)
    return {path: frozenset(sources) for path, sources in found.items()}
