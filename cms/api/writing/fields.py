"""What a client calls the fields of a page, and what the editor's form calls them."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_naive, make_aware
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.api.neighbours import NEIGHBOURS
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.plone_blocks import MAIN_STREAMS
from cms.api.writing.chosen import chosen
from cms.api.writing.merging import ABSENT, Merging

_OF_EVERY_PAGE = {"title": "title", "id": "slug", "effective": "go_live_at", "expires": "expire_at"}
NOT_FIELDS = frozenset(
    {"@type", "blocks", "blocks_layout", "ordering", "changeNote", "translations", *NEIGHBOURS}
)
"""Taken, and meant for something else."""


def form_fields(page: Page) -> dict[str, str]:
    """Name in the API -> name in the form. What does not stand here cannot be written."""
    names = PUBLIC_FIELDS.get(page._meta.label, ())
    described = next((name for name in ("summary", "introduction") if name in names), "search_description")
    return {**_OF_EVERY_PAGE, "description": described, **{name: name for name in names}}


def changes(page: Page, shown: dict[str, Any], given: dict[str, Any], merging: Merging) -> dict[str, Any]:
    """Form field -> value, for what ``given`` says otherwise than ``shown``."""
    names = form_fields(page)
    given = _with_main_stream(names, shown, given)
    found: dict[str, Any] = {}
    for name, value in given.items():
        if name in NOT_FIELDS or shown.get(name, ABSENT) == value:
            continue
        if name not in names:
            sentence = _("This cannot be written. These can: %(names)s.") % {
                "names": ", ".join(sorted(names))
            }
            merging.problems.append((name, sentence))
        elif name != "description" or names[name] not in given:
            found[names[name]] = _value(page, names[name], shown.get(name, ABSENT), value, merging, name)
    return found


def _value(page: Page, field_name: str, shown: Any, given: Any, merging: Merging, at: str) -> Any:
    field = page._meta.get_field(field_name)
    if isinstance(field, StreamField):
        stored = field.stream_block.get_prep_value(getattr(page, field_name))
        return field.stream_block.to_python(
            [item for item in merging.stream(field.stream_block, stored, shown, given, at) if item["type"]]
        )
    if isinstance(field, models.ForeignKey):
        return _pk(field, given, merging, at)
    if isinstance(field, models.DateTimeField):
        return _moment(given, merging, at)
    if not isinstance(given, (str, int, float, bool, type(None))):
        merging.problems.append((at, _("A value of this kind cannot stand here.")))
        return None
    return given


def _pk(field: Any, given: Any, merging: Merging, at: str) -> Any:
    if given is None:
        return None
    found = chosen(field.related_model, given, merging.request, merging.locale)
    if found is None:
        merging.problems.append((at, _("This cannot be found.")))
    return found.pk if found else None


def _moment(given: Any, merging: Merging, at: str) -> Any:
    if given is None:
        return None
    try:
        moment = parse_datetime(given) if isinstance(given, str) else None
    except ValueError:
        moment = None
    if moment is None:
        merging.problems.append((at, _("Write a date with its time: 2030-01-31T08:00:00+00:00")))
        return None
    return make_aware(moment) if is_naive(moment) else moment


def _with_main_stream(names: Any, shown: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Plone's ``blocks`` and ``blocks_layout`` as the list they mean; a list of its own name goes first."""
    main = next((name for name in MAIN_STREAMS if name in names), None)
    blocks, layout = given.get("blocks"), given.get("blocks_layout")
    if main is None or not isinstance(blocks, dict) or main in given:
        return given
    order = layout.get("items") if isinstance(layout, dict) else layout
    if not isinstance(order, list):
        before = [block["id"] for block in shown.get(main, ())]
        order = [*(key for key in before if key in blocks), *(key for key in blocks if key not in before)]
    items = [{**blocks[key], "id": key} for key in order if isinstance(blocks.get(str(key)), dict)]
    return {**given, main: items}
