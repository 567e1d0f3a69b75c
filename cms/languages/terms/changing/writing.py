"""Writing what was ticked: a new draft of each source, and words of each translation."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, Page
from wagtail_localize.strings import StringValue, extract_strings, restore_strings

from cms.languages.errors import WordsRefused
from cms.languages.jobs import Steps
from cms.languages.swap.locking import hold_direction
from cms.languages.terms.changing.places import Paragraph, Place, latest, places_with
from cms.languages.words import Place as WordPlace
from cms.languages.words import write_places

TOOL = "term"


@dataclass
class Changed:
    """``left_out``: (title, why), for each page of which something that was ticked stays as it was."""

    paragraphs: int = 0
    instances: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def change_everywhere(
    old: str, new: str, locale: Locale, user: Any, ticked: Collection[str], steps: Steps | None = None
) -> Changed:
    """Looks again before it writes: a paragraph that has changed since has another id, and is left out."""
    changed, wanted = Changed(), set(ticked)
    places = places_with(old, new, locale, user)
    if steps:
        steps.begin(len(places))
    for place in places:
        chosen = [paragraph for paragraph in place.paragraphs if paragraph.id in wanted]
        wanted -= {paragraph.id for paragraph in chosen}
        if chosen:
            _change(place, chosen, locale, user, changed)
        if steps:
            steps.one_done()
    if wanted:
        reason = _("%(number)s paragraphs were changed by somebody else meanwhile.") % {"number": len(wanted)}
        changed.left_out.append(("", reason))
    return changed


def _change(place: Place, chosen: list[Paragraph], locale: Locale, user: Any, changed: Changed) -> None:
    title = str(place.instance)
    if place.obstacle:
        changed.left_out.append((title, place.obstacle))
        return
    try:
        with transaction.atomic():
            _hold(place, locale)
            if place.is_translation:
                words = {WordPlace(one.path, one.source): one.after for one in chosen}
                write_places(place.instance, locale, words, user, tool=TOOL)
            else:
                _write_draft(place.instance, chosen, user)
    except WordsRefused as refusal:
        changed.left_out.append((title, " ".join(refusal.problems)))
        return
    changed.paragraphs += len(chosen)
    changed.instances.append(title)


def _hold(place: Place, locale: Locale) -> None:
    wait = hold_direction(place.instance)
    if wait:
        raise WordsRefused(place.instance, locale, [wait])


def _write_draft(instance: Any, chosen: Sequence[Paragraph], user: Any) -> None:
    draft = latest(instance)
    by_path: dict[str, list[Paragraph]] = {}
    for paragraph in chosen:
        by_path.setdefault(paragraph.path, []).append(paragraph)
    for path, paragraphs in by_path.items():
        _write(draft, path, paragraphs)
    log = {"log_action": True} if isinstance(draft, Page) else {}
    draft.save_revision(user=user, clean=False, **log)


def _write(draft: Any, path: str, paragraphs: list[Paragraph]) -> None:
    name, _dot, rest = path.partition(".")
    model_field = draft._meta.get_field(name)
    if isinstance(model_field, StreamField):
        raw = json.loads(json.dumps(getattr(draft, name).get_prep_value()))
        _write_below(raw, rest.split("."), paragraphs)
        setattr(draft, name, model_field.to_python(json.dumps(raw)))
    elif rest:
        child = next(
            row for row in getattr(draft, name).all() if str(row.translation_key) == rest.split(".")[0]
        )
        _write(child, rest.partition(".")[2], paragraphs)
    else:
        is_rich = isinstance(model_field, RichTextField)
        setattr(draft, name, _rewritten(getattr(draft, name), paragraphs, is_rich))


def _write_below(value: Any, steps: list[str], paragraphs: list[Paragraph]) -> None:
    """``value``: raw JSON of a stream or struct; ``steps``: ids and names that lead to the text."""
    if isinstance(value, list):
        item = next(item for item in value if item["id"] == steps[0])
        holder, key = item, "value"
    else:
        holder, key = value, steps[0]
    if len(steps) == 1:
        holder[key] = _rewritten(holder[key], paragraphs, "<" in holder[key] and _is_rich(holder[key]))
    else:
        _write_below(holder[key], steps[1:], paragraphs)


def _is_rich(text: str) -> bool:
    """Rich text is stored in block elements; a plain text begins with none."""
    return text.lstrip().startswith(("<p", "<h", "<ul", "<ol", "<div", "<blockquote", "<hr"))


def _rewritten(text: str, paragraphs: list[Paragraph], is_rich: bool) -> str:
    if not is_rich:
        return StringValue(paragraphs[0].after).render_text()
    template, strings = extract_strings(text)
    for paragraph in paragraphs:
        order = _order_of(paragraph, [string.data for string, _attributes in strings])
        strings[order] = (StringValue(paragraph.after), strings[order][1])
    return restore_strings(template, strings)


def _order_of(paragraph: Paragraph, texts: list[str]) -> int:
    """Empty paragraphs are no texts, and shift the order."""
    stands_there = texts[paragraph.ordinal : paragraph.ordinal + 1] == [paragraph.before]
    return paragraph.ordinal if stands_there else texts.index(paragraph.before)
