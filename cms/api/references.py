"""What the blocks of one page point at, fetched together: as many queries for a long page as for a short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wagtail.blocks import StreamValue, StructValue
from wagtail.models import Page
from wagtail.rich_text import RichText
from wagtail.rich_text.rewriters import FIND_A_TAG, LinkRewriter, extract_attrs

from cms.api import shown
from cms.api.addresses import absolute, public_path
from cms.api.readable import in_language, readable_pages
from cms.glossary.models import GlossaryTerm
from cms.media.models import (
    CreditedDocument,
    CreditedImage,
    Licence,
    Recording,
    RecordingTrack,
    Rendition,
)


@dataclass(frozen=True, kw_only=True)
class References:
    """``leaves`` are the innermost values of the page's blocks, ``language`` is that of the page.

    ``closed`` are the tree paths below which nothing is public. What is asked for is noted in ``keys``, also
    where there is nothing to show yet.
    """

    leaves: tuple[Any, ...]
    language: str
    closed: tuple[str, ...]
    keys: set[str] = field(default_factory=set)

    @classmethod
    def of(
        cls,
        page: Page,
        streams: Iterable[StreamValue],
        closed: tuple[str, ...],
        pages: Iterable[Page] = (),
    ) -> References:
        """``pages`` are those that the page itself points at."""
        leaves = tuple(leaf for stream in streams for leaf in _leaves(stream))
        return cls(leaves=(*leaves, *pages), language=page.locale.language_code, closed=closed)

    def html(self, source: str) -> str:
        """Rich text as a browser reads it. A link to what may not be read loses its address."""
        return self._rewrite(source)

    def page(self, page_id: int) -> Page | None:
        """The readable page to show for ``page_id``: in the reader's language where there is one."""
        return self._pages.get(page_id)

    def term(self, term: GlossaryTerm) -> GlossaryTerm | None:
        self.keys.add(shown.thing(term))
        return self._terms.get(term.translation_key)

    def licence(self, licence_id: int | None) -> Licence | None:
        licence = self._licences.get(licence_id) if licence_id else None
        if licence:
            self.keys.add(shown.thing(licence))
        return licence

    def track(self, recording: Recording) -> RecordingTrack | None:
        self.keys.add(shown.thing(recording))
        return self._tracks.get(recording.pk)

    def renditions(self, image: CreditedImage) -> list[Rendition]:
        """The lighter files that are made of ``image``, narrow ones first."""
        self.keys.add(shown.thing(image))
        if image.pk in self._renditions:
            return self._renditions[image.pk]
        return _by_image(image.renditions.all()).get(image.pk, [])

    def _instances(self, model: type[Any]) -> list[Any]:
        return [leaf for leaf in self.leaves if isinstance(leaf, model)]

    @cached_property
    def _linked(self) -> dict[str, set[int]]:
        """linktype -> ids, of all rich text."""
        found: dict[str, set[int]] = {"page": set(), "document": set()}
        for text in self._instances(RichText):
            for attributes in map(extract_attrs, FIND_A_TAG.findall(text.source)):
                if attributes.get("linktype") in found and attributes.get("id", "").isdigit():
                    found[attributes["linktype"]].add(int(attributes["id"]))
        return found

    @cached_property
    def _pages(self) -> dict[int, Page]:
        stored = self._linked["page"] | {page.pk for page in self._instances(Page)}
        if not stored:
            return {}
        keys = dict(Page.objects.filter(pk__in=stored).values_list("pk", "translation_key"))
        self.keys.update(shown.page(key) for key in keys.values())
        readable = readable_pages(self.closed)
        same = {page.pk: page for page in _specific(readable.filter(pk__in=stored))}
        translated = {
            page.translation_key: page
            for page in _specific(in_language(readable, keys.values(), self.language))
        }
        found = {pk: translated.get(key) or same.get(pk) for pk, key in keys.items()}
        return {pk: page for pk, page in found.items() if page}

    @cached_property
    def _documents(self) -> dict[int, CreditedDocument]:
        wanted = self._linked["document"]
        self.keys.update(shown.key("document", pk) for pk in wanted)
        return CreditedDocument.objects.in_bulk(wanted) if wanted else {}

    @cached_property
    def _terms(self) -> dict[Any, GlossaryTerm]:
        keys = {term.translation_key for term in self._instances(GlossaryTerm)}
        if not keys:
            return {}
        terms = GlossaryTerm.objects.filter(
            translation_key__in=keys, locale__language_code=self.language, live=True
        )
        return {term.translation_key: term for term in terms}

    @cached_property
    def _licences(self) -> dict[int, Licence]:
        """Each licence's id -> its version in the page's language. There are few: all are read."""
        licences = list(Licence.objects.select_related("locale"))
        translated = {
            licence.translation_key: licence
            for licence in licences
            if licence.locale.language_code == self.language
        }
        return {licence.pk: translated.get(licence.translation_key, licence) for licence in licences}

    @cached_property
    def _tracks(self) -> dict[int, RecordingTrack]:
        recordings = {recording.pk for recording in self._instances(Recording)}
        if not recordings:
            return {}
        tracks = RecordingTrack.objects.filter(recording__in=recordings, locale__language_code=self.language)
        return {track.recording_id: track for track in tracks}

    @cached_property
    def _renditions(self) -> dict[int, list[Rendition]]:
        images = {image.pk for image in self._instances(CreditedImage)}
        if not images:
            return {}
        found = _by_image(Rendition.objects.filter(image__in=images))
        return {pk: found.get(pk, []) for pk in images}

    @cached_property
    def _rewrite(self) -> LinkRewriter:
        return LinkRewriter(rules={"page": self._page_link, "document": self._document_link})

    def _page_link(self, attributes: dict[str, str]) -> str:
        page = self.page(int(attributes.get("id", 0)))
        return f'<a href="{absolute(public_path(page))}">' if page else "<a>"

    def _document_link(self, attributes: dict[str, str]) -> str:
        document = self._documents.get(int(attributes.get("id", 0)))
        return f'<a href="{absolute(document.url)}">' if document else "<a>"


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, StreamValue):
        for child in value:
            yield from _leaves(child.value)
    elif isinstance(value, StructValue):
        for child in value.values():
            yield from _leaves(child)
    else:
        yield value


def _by_image(renditions: Iterable[Rendition]) -> dict[int, list[Rendition]]:
    found: dict[int, list[Rendition]] = {}
    for rendition in sorted(renditions, key=lambda each: (each.width, each.filter_spec)):
        found.setdefault(rendition.image_id, []).append(rendition)
    return found


def _specific(pages: Any) -> Any:
    return pages.specific().prefetch_related("locale")
