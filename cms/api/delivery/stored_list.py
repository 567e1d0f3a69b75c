"""A page with the whole documents below it, put together of stored ones without reading them."""

from __future__ import annotations

import msgspec
from django.http import HttpRequest, HttpResponse

from cms.api.addresses import base
from cms.api.batches import USUAL, Batch
from cms.api.delivery.bases import asked_base, base_mark, rebased, rebased_text
from cms.api.delivery.reading import read_document, read_documents_below, read_etags_below, read_marks
from cms.api.delivery.stored_answer import unchanged, whole_answer
from cms.api.items import lists_others, within_bytes
from cms.core.etags import etag_of, is_known, variant

WHOLE_DOCUMENTS = "fullobjects=1"


def stored_list(request: HttpRequest, path: str) -> HttpResponse | None:
    """The first batch, in two queries. ``None`` where there is none, or where what is below has lists."""
    asked = asked_base(request)
    mark = base_mark(asked)
    if "HTTP_IF_NONE_MATCH" in request.META and (marks := read_marks(path)):
        etag = _etag(marks[0], read_etags_below(path, USUAL))
        if is_known(request.META["HTTP_IF_NONE_MATCH"], etag, mark):
            return unchanged(variant(etag, mark, packed=False))
    found = read_document(path, packed=False)
    below = read_documents_below(path, USUAL) if found else []
    if found is None or not below or any(lists_others(kind) for _etag_of, kind, _body in below):
        return None
    etag = variant(_etag(found[0].etag, [each for each, _kind, _body in below]), mark, packed=False)
    body, links = _together(path, found[1], [(kind, body) for _etag_of, kind, body in below])
    return whole_answer(found[0], etag, rebased(body, asked), rebased_text(links, asked))


def _etag(own: str, below: list[str]) -> str:
    """Names the same bytes as long as the page and what is below it do."""
    return etag_of(" ".join((own, *below)).encode())


def _together(path: str, body: bytes, below: list[tuple[str, bytes]]) -> tuple[bytes, str]:
    """The document with ``below`` as its items, and its ``Link`` header."""
    value = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    items = within_bytes(below)
    batch = Batch(
        address=f"{base()}/{path}",
        total=msgspec.json.decode(value["items_total"]),
        shown=len(items),
        parameters=((WHOLE_DOCUMENTS.split("=")[0], "1"),),
    )
    value.pop("batching", None)
    return msgspec.json.encode({**value, "items": items, **batch.members()}), batch.header()
