"""Values without blocks inside: lines, rich text, what is chosen, addresses."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page, TranslatableMixin

from cms.languages.structure.merged import Merged, Notes, Pair, Place
from cms.languages.structure.rich_text import RichText, href_path, put_together, taken_apart
from cms.languages.structure.words import Words
from cms.languages.texts import plain_words, stored_line


def merge_line(source: str | None, shown: Any, path: str, words: Words) -> Merged:
    """Plain text: the ready words, else what is shown, else approved words, else nothing."""
    if not source:
        return Merged(value="")
    place = (path, stored_line(source))
    ready = words.ready.get(place)
    if ready is None and shown:
        origin = words.origins.get(place)
        if origin is None or plain_words(origin) != shown:
            return _kept(shown, path, words)
        return Merged(value=shown, notes=Notes(pairs=((*place, origin),)))
    known = ready if ready is not None else words.approved_for(place)
    if known is None:
        return Merged()
    return Merged(value=plain_words(known), notes=Notes(pairs=((*place, known),)))


def merge_rich_text(source: str | None, shown: Any, path: str, words: Words) -> Merged:
    """Paragraph by paragraph; where one of them has no words, what is shown stays whole."""
    if not source:
        return Merged(value="")
    rich = taken_apart(source)
    pairs = _pairs(rich, shown, path, words)
    if pairs is None:
        return _kept(shown, path, words) if shown else Merged()
    try:
        html = put_together(
            rich,
            [target for _path, _source, target in pairs],
            lambda href: words.overrides.get(href_path(path, href), href),
        )
    except KeyError:
        return _kept(shown, path, words) if shown else Merged()
    return Merged(value=html, notes=Notes(pairs=pairs))


def _pairs(rich: RichText, shown: Any, path: str, words: Words) -> tuple[Pair, ...] | None:
    """The words of every paragraph; ``None`` where one has none."""
    seen = set(taken_apart(shown).texts) if shown else set()
    unknown = seen - {target for _path, _source, target in words.pairs_at(path)}
    found = [_paragraph((path, text), seen, words, may_look_back=not unknown) for text in rich.texts]
    pairs = [
        (path, text, target) for text, target in zip(rich.texts, found, strict=True) if target is not None
    ]
    return tuple(pairs) if len(pairs) == len(rich.texts) else None


def _paragraph(place: Place, seen: set[str], words: Words, *, may_look_back: bool) -> str | None:
    """Not from the past where what is ``seen`` now was written by other ways: it would be lost."""
    ready = words.ready.get(place)
    if ready is not None or not may_look_back:
        return ready
    origin = words.origins.get(place)
    return origin if origin in seen else words.approved_for(place)


def _kept(shown: Any, path: str, words: Words) -> Merged:
    return Merged(value=shown, notes=Notes(pairs=words.pairs_at(path), kept=(path,)))


def merge_chosen(model: type, source: Any, path: str, words: Words) -> Merged:
    """A snippet in this language, if it is live there; pages, images and files are shared."""
    if source is None:
        return Merged(value=None)
    if not issubclass(model, TranslatableMixin) or issubclass(model, Page):
        return merge_address(source, path, words)
    key = words.translated_key(model, source)
    return Merged() if key is None else Merged(value=key)


def merge_address(source: Any, path: str, words: Words) -> Merged:
    """What all languages share unless one has its own."""
    return Merged(value=words.overrides.get(path, source))
