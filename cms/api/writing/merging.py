"""Blocks as a client sends them, brought into the blocks that are stored.

A block keeps its id, and with it its translations and what learners have answered. What a client sends
back as it was shown is left as it is stored; what it leaves out stays, also answers it was never shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.blocks import Block
from wagtail.models import Locale

from cms.api.blocks import SHOWN_WITHOUT_THE_ANSWER
from cms.api.writing.chosen import chosen
from cms.api.writing.rich_text import stored_rich_text

Stored = Any
ABSENT = object()


@dataclass(frozen=True, kw_only=True)
class Merging:
    """``problems`` are told together at the end."""

    request: HttpRequest
    locale: Locale
    problems: list[tuple[str, str]] = field(default_factory=list)

    def stream(self, block: Block, stored: Stored, shown: Any, given: Any, at: str) -> list[dict[str, Any]]:
        """``stored`` is the raw value, ``shown`` what the API shows of it."""
        before = list(stored) if isinstance(stored, list) else []
        if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
            self.problems.append((at, _("Send a list of blocks, each with its “@type”.")))
            return before
        by_id = {item["id"]: item for item in before}
        seen = {item["id"]: item for item in shown} if isinstance(shown, list) else {}
        made = [self._item(block, by_id, seen, item, f"{at}[{n}]") for n, item in enumerate(given)]
        ids = [item["id"] for item in made]
        if len(set(ids)) < len(ids):
            self.problems.append((at, _("Two blocks have the same id.")))
        return made

    def _item(self, block: Any, by_id: Any, seen: Any, given: dict[str, Any], at: str) -> dict[str, Any]:
        name, key = given.get("@type"), str(given.get("id"))
        known = by_id.get(key)
        child = block.child_blocks.get(name) if isinstance(name, str) else None
        if child is None or (known and known["type"] != name):
            kinds = [known["type"]] if known else list(block.child_blocks)
            sentence = _("There is no block of the type “%(name)s” here. There are: %(kinds)s.")
            self.problems.append((at, sentence % {"name": name, "kinds": ", ".join(kinds)}))
            return {"id": key, "type": "", "value": None}
        stored = known["value"] if known else ABSENT
        sent = {part: given[part] for part in given if part not in ("id", "@type")}
        shown = {part: value for part, value in seen.get(key, {}).items() if part not in ("id", "@type")}
        if not isinstance(child, blocks.StructBlock):
            if set(sent) - {"value"}:
                self._refuse_unknown(set(sent) - {"value"}, {"value"}, at)
            sent, shown = sent.get("value", ABSENT), shown.get("value", ABSENT)
        value = self.value(child, stored, shown, sent, at)
        return {"id": key if known else _new_id(key), "type": name, "value": value}

    def value(self, block: Block, stored: Any, shown: Any, given: Any, at: str) -> Any:
        if stored is not ABSENT and (given is ABSENT or given == shown):
            return stored
        if given is ABSENT:
            return block.get_prep_value(block.get_default())
        if isinstance(block, blocks.StructBlock):
            return self._struct(block, stored, shown, given, at)
        if isinstance(block, blocks.StreamBlock):
            return self.stream(block, stored, shown, given, at)
        return self._leaf(block, given, at)

    def _struct(self, block: Any, stored: Stored, shown: Any, given: Any, at: str) -> Stored:
        if not isinstance(given, dict):
            self.problems.append((at, _("Send an object with the fields of the block.")))
            return stored
        shown = shown if isinstance(shown, dict) else {}
        before = stored if isinstance(stored, dict) else {}
        self._refuse_unknown(set(given) - set(block.child_blocks), set(block.child_blocks), at)
        return {
            name: self._field(block, name, before.get(name, ABSENT), shown.get(name, ABSENT), given, at)
            for name in block.child_blocks
        }

    def _field(self, block: Any, name: str, stored: Any, shown: Any, given: Any, at: str) -> Any:
        sent = given.get(name, ABSENT)
        value = self.value(block.child_blocks[name], stored, shown, sent, f"{at}.{name}")
        hides_order = (type(block), name) in SHOWN_WITHOUT_THE_ANSWER
        return _in_stored_order(value, stored, shown) if hides_order else value

    def _leaf(self, block: Any, given: Any, at: str) -> Stored:
        if isinstance(block, blocks.RichTextBlock) and isinstance(given, str):
            return stored_rich_text(block.field.widget, given, self.request)
        model = getattr(block, "target_model", None) or getattr(block, "model_class", None)
        if model is not None and given is not None:
            found = chosen(model, given, self.request, self.locale)
            if found is None:
                self.problems.append((at, _("This cannot be found.")))
            return found.pk if found else None
        if not isinstance(given, _taken_by(block)) or (
            isinstance(given, bool) and not isinstance(block, blocks.BooleanBlock)
        ):
            self.problems.append((at, _("A value of this kind cannot stand here.")))
            return block.get_prep_value(block.get_default())
        return given

    def _refuse_unknown(self, unknown: set[str], known: set[str], at: str) -> None:
        for name in sorted(unknown):
            sentence = _("There is no such field. There are: %(known)s.") % {
                "known": ", ".join(sorted(known))
            }
            self.problems.append((f"{at}.{name}", sentence))


def _taken_by(block: Block) -> tuple[type, ...]:
    if isinstance(block, blocks.BooleanBlock):
        return (bool,)
    if isinstance(block, blocks.IntegerBlock):
        return (int, type(None))
    return (str, int, float, type(None)) if not isinstance(block, blocks.RichTextBlock) else (str,)


def _in_stored_order(value: Any, stored: Any, shown: Any) -> Any:
    """A client that was shown another order than the stored one, and kept it, meant no change of it."""
    if not (isinstance(stored, list) and isinstance(shown, list) and isinstance(value, list)):
        return value
    if [item["id"] for item in value] != [item["id"] for item in shown]:
        return value
    places = {item["id"]: number for number, item in enumerate(stored)}
    return sorted(value, key=lambda item: places.get(item["id"], len(places)))


def _new_id(wanted: str) -> str:
    """Identifiers that learning platforms keep are made from it, so it is a UUID."""
    try:
        return str(UUID(wanted))
    except ValueError:
        return str(uuid4())
