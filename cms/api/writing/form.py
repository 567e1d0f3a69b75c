"""The editor's own form of a page, filled in by a program instead of a browser."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.html import strip_tags
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page

from cms.api.writing.fields import form_fields


class _AsGiven(forms.Widget):
    """Hands a value on that is no text of a browser."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return data.get(name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data


def filled_form(page: Page, parent: Page, user: Any, values: dict[str, Any], *, draft: bool) -> Any:
    """Bound to what ``page`` has, and ``values`` on top. ``draft``: what publishing needs may be missing."""
    form_class = page.get_edit_handler().get_form_class()
    asked = form_class(instance=page, parent_page=parent, for_user=user)
    data = {name: asked[name].value() for name in asked.fields} | values
    form = form_class(data | _no_rows(asked), instance=page, parent_page=parent, for_user=user)
    for field in form.fields.values():
        field.widget = _AsGiven()
    if draft:
        form.defer_required_fields()
    return form


def _no_rows(form: Any) -> dict[str, str]:
    """Rows below a page (recordings, comments) stay as they are."""
    return {
        f"{formset.prefix}-{count}": "0"
        for formset in form.formsets.values()
        for count in ("TOTAL_FORMS", "INITIAL_FORMS")
    }


def problems_of(form: Any, page: Page) -> list[tuple[str, str]]:
    """(field as the API calls it, sentence), down to the block that is meant."""
    names = {field: name for name, field in form_fields(page).items() if name != "description"}
    return [
        (path, sentence)
        for field, errors in form.errors.as_data().items()
        for error in errors
        for path, sentence in _sentences(error, "" if field == "__all__" else names.get(field, field))
    ]


def _sentences(error: Any, at: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    if isinstance(error, StreamBlockValidationError | StructBlockValidationError):
        for key, inner in error.block_errors.items():
            place = f"{at}[{key}]" if isinstance(key, int) else f"{at}.{key}"
            found += [pair for each in _each(inner) for pair in _sentences(each, place)]
        others = error.non_block_errors
        return found + [(at, strip_tags(str(message))) for message in others]
    return [(at, strip_tags(str(message))) for message in error.messages]


def _each(inner: Any) -> list[Any]:
    if isinstance(inner, StreamBlockValidationError | StructBlockValidationError):
        return [inner]
    return list(getattr(inner, "error_list", [inner])) if not isinstance(inner, list) else inner
