"""What kinds of pages and blocks there are, and the JSON Schema of each."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.page_types import type_title
from cms.api.schemas import block_schema, block_types, page_schema, page_types
from cms.api.schemas.blocks import label_of
from cms.api.services.registry import service
from cms.api.services.shapes import Shape, service_address
from cms.api.stored.models import StoredPage


class TypeItem(Shape, frozen=True, kw_only=True):
    """``id`` is what documents call ``@type``. Only who may write may add."""

    address: str = msgspec.field(name="@id")
    id: str
    title: str
    kind: Literal["page", "block"]
    addable: bool = False
    immediately_addable: bool = False


ANSWER = list[TypeItem]
ONE_ANSWER = dict[str, Any]


def one_type(_row: StoredPage | None, _request: Request, which: str) -> dict[str, Any]:
    """The JSON Schema of a kind of page or block."""
    address = service_address(None, "types")
    if which in page_types():
        return page_schema(page_types()[which], address)
    if which in block_types():
        return block_schema(which, block_types()[which], f"{address}/{which}")
    raise Http404(_("There is no type “%(name)s”.") % {"name": which})


@service(
    "types",
    answer=ANSWER,
    one=one_type,
    one_answer=ONE_ANSWER,
    one_media_type="application/json+schema",
    summary="The kinds of pages and blocks",
    one_summary="The JSON Schema of a kind of page or block",
)
def types(_row: StoredPage | None, _request: Request) -> list[TypeItem]:
    pages = [_item(name, type_title(model), "page") for name, model in page_types().items()]
    return [*pages, *(_item(name, label_of(block), "block") for name, block in block_types().items())]


def _item(name: str, title: str, kind: Literal["page", "block"]) -> TypeItem:
    return TypeItem(address=f"{service_address(None, 'types')}/{name}", id=name, title=title, kind=kind)
