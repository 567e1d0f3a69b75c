"""What can be asked of which index in ``@querystring-search``, and what each operation means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

PREFIX = "plone.app.querystring.operation."

ANY, ALL, NONE = "selection.any", "selection.all", "selection.none"
IS, CONTAINS, PATH = "string.is", "string.contains", "string.absolutePath"
FROM, UNTIL, BETWEEN = "date.largerThan", "date.lessThan", "date.between"
LAST_DAYS, NEXT_DAYS = "date.largerThanRelativeDate", "date.lessThanRelativeDate"
TODAY, PAST, FUTURE = "date.today", "date.beforeToday", "date.afterToday"

OPERATIONS = {
    ANY: (_("One of"), "MultipleSelectionWidget"),
    ALL: (_("All of"), "MultipleSelectionWidget"),
    NONE: (_("None of"), "MultipleSelectionWidget"),
    IS: (_("Is"), "StringWidget"),
    CONTAINS: (_("Contains"), "StringWidget"),
    PATH: (_("Is, or stands below"), "StringWidget"),
    FROM: (_("From a date on"), "DateWidget"),
    UNTIL: (_("Until a date"), "DateWidget"),
    BETWEEN: (_("Between two dates"), "DateRangeWidget"),
    LAST_DAYS: (_("In the last days"), "RelativeDateWidget"),
    NEXT_DAYS: (_("In the next days"), "RelativeDateWidget"),
    TODAY: (_("Today"), None),
    PAST: (_("Until today"), None),
    FUTURE: (_("From today on"), None),
}
_SELECTIONS, _STRINGS = (ANY, NONE), (IS,)
_DATES = (FROM, UNTIL, BETWEEN, LAST_DAYS, NEXT_DAYS, TODAY, PAST, FUTURE)


@dataclass(frozen=True, kw_only=True)
class Index:
    title: Any
    group: Any
    operations: tuple[str, ...]
    sortable: bool = True


_METADATA, _TEXT, _TIMES = _("Metadata"), _("Text"), _("Dates")
INDEXES = {
    "SearchableText": Index(title=_("Words"), group=_TEXT, operations=(CONTAINS,), sortable=False),
    "sortable_title": Index(title=_("Title"), group=_TEXT, operations=()),
    "portal_type": Index(title=_("Type"), group=_METADATA, operations=_SELECTIONS),
    "Language": Index(title=_("Language"), group=_METADATA, operations=_SELECTIONS),
    "review_state": Index(title=_("State"), group=_METADATA, operations=_SELECTIONS),
    "Subject": Index(title=_("Subject"), group=_METADATA, operations=(ANY, ALL, NONE), sortable=False),
    "path": Index(title=_("Location"), group=_METADATA, operations=(PATH,)),
    "getId": Index(title=_("Short name"), group=_METADATA, operations=_STRINGS),
    "UID": Index(title=_("Identity"), group=_METADATA, operations=_STRINGS),
    "TranslationGroup": Index(
        title=_("Page in all languages"), group=_METADATA, operations=_STRINGS, sortable=False
    ),
    "created": Index(title=_("First published"), group=_TIMES, operations=_DATES),
    "modified": Index(title=_("Last changed"), group=_TIMES, operations=_DATES),
    "effective": Index(title=_("Published from"), group=_TIMES, operations=_DATES),
    "expires": Index(title=_("Published until"), group=_TIMES, operations=_DATES),
}


def configuration() -> dict[str, Any]:
    """As ``@querystring`` tells it, in the language that is active."""
    indexes = {name: _told(index) for name, index in INDEXES.items()}
    return {
        "indexes": {name: told for name, told in indexes.items() if told["enabled"]},
        "sortable_indexes": {name: told for name, told in indexes.items() if told["sortable"]},
    }


def _told(index: Index) -> dict[str, Any]:
    return {
        "title": str(index.title),
        "description": "",
        "enabled": bool(index.operations),
        "group": str(index.group),
        "sortable": index.sortable,
        "operations": [PREFIX + name for name in index.operations],
        "operators": {PREFIX + name: _operator(name) for name in index.operations},
        "values": {},
        "vocabulary": None,
        "fetch_vocabulary": False,
    }


def _operator(name: str) -> dict[str, Any]:
    title, widget = OPERATIONS[name]
    return {"title": str(title), "description": "", "operation": PREFIX + name, "widget": widget}
