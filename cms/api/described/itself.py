"""How the description is described."""

from __future__ import annotations

from collections.abc import Iterable

from cms.api.described.answers import read
from cms.api.described.operation import Operation
from cms.api.described.parameters import IF_NONE_MATCH
from cms.api.described.registry import describe


@describe("api_description")
def _openapi() -> Iterable[Operation]:
    yield Operation(
        method="get",
        path="/@openapi",
        id="getDescription",
        tag="About the API",
        summary="This description",
        parameters=(IF_NONE_MATCH,),
        answers=read("OpenAPI 3.1.", {"type": "object"}, moves=False),
        refusals=(400, 429),
    )
