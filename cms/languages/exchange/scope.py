"""Which pages and snippets belong to a file: a page, a branch, a whole language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.roles import may_translate
from cms.languages.sources import related_objects


def sources_of_page(page: Page, locale: Locale, *, with_those_below: bool) -> list[Any]:
    """The source versions of ``page``, of what is below it and of the snippets they use.

    ``page`` in any language. Only what is submitted for translation into ``locale``, from the top down.
    """
    pages = page.get_descendants(inclusive=True) if with_those_below else Page.objects.filter(pk=page.pk)
    keys = list(pages.order_by("path").values_list("translation_key", flat=True))
    sources = _submitted(locale, keys)
    found = {source.object_id: source for source in sources}
    ordered = [found[key].get_source_instance() for key in keys if key in found]
    snippets = _snippets([found[key] for key in keys if key in found], locale)
    return [*ordered, *snippets]


def sources_of_language(locale: Locale) -> list[Any]:
    """Everything that is submitted for translation into ``locale``: pages in the order of the tree first."""
    instances = [source.get_source_instance() for source in _submitted(locale)]
    pages = [instance for instance in instances if isinstance(instance, Page)]
    others = [instance for instance in instances if not isinstance(instance, Page)]
    return [*sorted(pages, key=lambda page: page.path), *sorted(others, key=str)]


def those_of(user: Any, sources: Iterable[Any], locale: Locale) -> list[Any]:
    """What ``user`` may translate into ``locale``."""
    return [source for source in sources if may_translate(user, source, locale)]


def source_and_locale(translation_uuid: str) -> tuple[Any, Locale] | None:
    """What a file of wagtail-localize names: one translation of an object into a language."""
    translation = Translation.objects.filter(uuid=translation_uuid, enabled=True).first()
    if translation is None:
        return None
    return translation.source.get_source_instance(), translation.target_locale


def source_of_key(object_key: str) -> Any | None:
    """The source version of the page or snippet with this key."""
    source = TranslationSource.objects.filter(object_id=object_key).first()
    return source.get_source_instance() if source else None


def is_submitted(source_object: Any, locale: Locale) -> bool:
    return _submitted(locale, [source_object.translation_key]).exists()


def places_of(sources: Sequence[Any]) -> dict[Any, str]:
    """Key of a page -> where it stands, from its course or programme down; one query."""
    pages = [source for source in sources if isinstance(source, Page)]
    paths = {path for page in pages for path in _paths_down_to(page)}
    titles = dict(Page.objects.filter(path__in=paths).values_list("path", "title"))
    return {
        page.translation_key: " › ".join(titles.get(path, "") for path in _paths_down_to(page))
        for page in pages
    }


def _paths_down_to(page: Page) -> list[str]:
    """Of the pages below the front page, and of the front page itself where it is the one."""
    depths = range(min(3, page.depth), page.depth + 1)
    return [page.path[: depth * page.steplen] for depth in depths]


def _submitted(locale: Locale, keys: Sequence[Any] | None = None) -> Any:
    sources = TranslationSource.objects.filter(
        translations__target_locale=locale, translations__enabled=True, object__isnull=False
    ).select_related("locale", "specific_content_type")
    return sources if keys is None else sources.filter(object_id__in=keys)


def _snippets(sources: Iterable[TranslationSource], locale: Locale) -> list[Any]:
    """Each once, in the order in which the pages use them."""
    used: dict[Any, Any] = {}
    for source in sources:
        for related in related_objects(source):
            used.setdefault(related.translation_key, related)
    keys = set(_submitted(locale, list(used)).values_list("object_id", flat=True))
    return [related for key, related in used.items() if key in keys]
