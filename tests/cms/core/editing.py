"""What an editor's browser sends when a page is saved or published."""

import json
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text

# A change to ``None`` leaves the field out, as a browser does with a box that is not ticked.


def publish(client: Client, page: Page, **changes: Any) -> HttpResponse:
    return _post(client, page, {**changes, "action-publish": "on"})


def save_draft(client: Client, page: Page, **changes: Any) -> HttpResponse:
    return _post(client, page, changes)


def _post(client: Client, page: Page, changes: dict[str, Any]) -> Any:
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = querydict_from_html(client.get(url).content.decode(), form_id="page-edit-form").dict()
    streams = {
        field.name: stream_form(field.stream_block, _stream(page, field, changes))
        for field in page._meta.get_fields()
        if isinstance(field, StreamField)
    }
    data.update(nested_form_data({**changes, **streams}))
    return client.post(url, {name: value for name, value in data.items() if value is not None})


def _stream(page: Page, field: StreamField, changes: dict[str, Any]) -> Any:
    if field.name in changes:
        return field.to_python(changes[field.name]) if changes[field.name] else []
    return getattr(page, field.name)


def stream_form(block: blocks.Block, value: Any) -> Any:
    """A block's value as form fields, nested."""
    if isinstance(block, blocks.StreamBlock):
        return _children_form(value)
    if isinstance(block, blocks.StructBlock):
        fields = {name: stream_form(child, value[name]) for name, child in block.child_blocks.items()}
        return {name: field for name, field in fields.items() if field is not None}
    if isinstance(block, blocks.RichTextBlock):
        return rich_text(value.source, features=block.features)
    if isinstance(block, blocks.BooleanBlock):
        return "on" if value else None
    if hasattr(value, "pk"):
        return str(value.pk)
    return "" if value is None else str(value)


def _children_form(children: Any) -> dict[str, Any]:
    form: dict[str, Any] = {"count": str(len(children))}
    for number, child in enumerate(children):
        form[str(number)] = {
            "type": child.block_type,
            "order": str(number),
            "deleted": "",
            "id": child.id or "",
            "value": stream_form(child.block, child.value),
        }
    return form


def message_in(response: HttpResponse, message: str) -> bool:
    """Whether the form came back and says ``message``, in a field or inside a block."""
    page = response.content.decode()
    in_block = json.dumps(message)[1:-1]
    return response.status_code == 200 and any(
        text in page for text in (message, escape(message), escape(in_block))
    )
