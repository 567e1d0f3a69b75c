"""How the description is described."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings

from cms.api.described.answers import read
from cms.api.described.operation import Answer, Operation
from cms.api.described.parameters import IF_NONE_MATCH, queried
from cms.api.described.registry import describe
from cms.api.parameters import one_of


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


@describe("api_documentation")
def _docs() -> Iterable[Operation]:
    language = one_of(tuple(dict(settings.LANGUAGES)))
    yield Operation(
        method="get",
        path="/@docs",
        id="getDocumentation",
        tag="About the API",
        summary="This description, for people",
        parameters=queried({"language": language}, {"language": "Of what stands around it."}),
        answers={200: Answer(says="A page.", value={"type": "string"}, media_type="text/html")},
        refusals=(400, 429),
    )
