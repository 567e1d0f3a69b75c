"""The whole description, composed from the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from django.utils.translation import override

from cms.api.described import contents, pages, problems, searching, table, writing, written
from cms.api.described.answers import SHARED
from cms.api.described.blocks import block_components
from cms.api.described.operation import Answer, Operation
from cms.api.described.parameters import HEADERS
from cms.api.described.parameters import SHARED as SHARED_PARAMETERS
from cms.api.described.registry import operations
from cms.api.described.types import schemas_of
from cms.api.described.version import VERSION
from cms.api.described.written_pages import written_components

table.__all__  # noqa: B018 - each of its modules registers what it describes

DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
ABOUT = (
    "Published courses, lessons, case studies and terms in Norwegian and Swedish, each page at its public "
    "path, in the wire format of plone.restapi where that covers a thing.\n\n"
    "Reads need no token and may be made by scripts of any site. They answer `HEAD` and `OPTIONS` too. "
    "Unknown parameters are refused with 400. A new minor version adds members, parameters and operations: "
    "leave alone what you do not know."
)
TAGS = {
    "Pages": "Documents at their public paths.",
    "Services": "What can be asked beside a page, or of the whole site.",
    "Search": "Finding pages.",
    "Changes": "Keeping a copy in step.",
    "Drafts and writing": "With a token: drafts, and whatever the editor can do.",
    "Login": "For clients that ask a person for a password.",
    "About the API": "",
}
_ROOMS = (pages, contents, problems, searching, writing, written)
_NAMED_TYPES = tuple(named for room in _ROOMS for named in room.TYPES)


@cache
def description(*, closed: bool = False) -> dict[str, Any]:
    """``closed``: components have no other members than those that are named, as tests want to know it."""
    with override("en"):
        composed = _Composition(operations()).document()
    return composed if closed else {**composed, "components": _open(composed["components"])}


def _open(components: dict[str, Any]) -> dict[str, Any]:
    """A later version may add members, so that none is told to be the last."""
    return {**components, "schemas": _opened(components["schemas"])}


def _opened(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_opened(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _opened(value)
        for key, value in schema.items()
        if not (key == "additionalProperties" and value is False)
    }


class _Composition:
    """Types have names only when all are known; so they are gathered first."""

    def __init__(self, all_operations: Iterable[Operation]) -> None:
        self.operations = list(all_operations)
        self.types = list(_types_in(self.operations))
        schemas, self.components = schemas_of([*_NAMED_TYPES, *self.types])
        self.schemas = schemas[len(_NAMED_TYPES) :]

    def document(self) -> dict[str, Any]:
        return {
            "openapi": "3.1.0",
            "jsonSchemaDialect": DIALECT,
            "info": {
                "title": "Synergos",
                "version": VERSION,
                "description": ABOUT,
                "license": {"name": "BSD-3-Clause", "identifier": "BSD-3-Clause"},
            },
            "servers": [{"url": "/api"}, {"url": "/++api++", "description": "As Plone's clients know it."}],
            "tags": [{"name": name, "description": said} for name, said in TAGS.items()],
            "paths": self._paths(),
            "components": self._components(),
        }

    def _paths(self) -> dict[str, Any]:
        paths: dict[str, Any] = {}
        for operation in sorted(self.operations, key=lambda each: (each.path, each.method)):
            paths.setdefault(operation.path, {})[operation.method] = self._operation(operation)
        return paths

    def _components(self) -> dict[str, Any]:
        own = {
            **self.components,
            **block_components(),
            **pages.page_components(self.components),
            **written_components(),
        }
        del own["PageInCommon"]
        return {
            "schemas": {name: self._placed(own[name]) for name in sorted(own)},
            "parameters": SHARED_PARAMETERS,
            "headers": HEADERS,
            "responses": problems.responses(),
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "An access token made in the editor, or the token of a login.",
                }
            },
        }

    def _operation(self, operation: Operation) -> dict[str, Any]:
        found: dict[str, Any] = {
            "operationId": operation.id,
            "tags": [operation.tag],
            "summary": operation.summary,
            "description": operation.description,
            "parameters": list(operation.parameters),
            "requestBody": self._body(operation),
            "responses": self._responses(operation),
            "security": list(operation.security),
        }
        return {name: value for name, value in found.items() if value or name == "security"}

    def _body(self, operation: Operation) -> dict[str, Any] | None:
        body = operation.body
        if body is None:
            return None
        media = {"schema": self._schema(body.value), **({"example": body.example} if body.example else {})}
        return {"required": body.required, "content": {"application/json": media}}

    def _responses(self, operation: Operation) -> dict[str, Any]:
        answered = {
            status: (
                {"$ref": f"#/components/responses/{SHARED[status]}"}
                if status in SHARED
                else self._answer(answer)
            )
            for status, answer in operation.answers.items()
        }
        refused = {status: problems.refused(status) for status in operation.refusals}
        return {str(status): said for status, said in sorted({**answered, **refused}.items())}

    def _answer(self, answer: Answer) -> dict[str, Any]:
        headers = {name: {"$ref": f"#/components/headers/{name}"} for name in answer.headers}
        found: dict[str, Any] = {"description": answer.says, **({"headers": headers} if headers else {})}
        if answer.value is not None:
            example = {"example": answer.example} if answer.example else {}
            found["content"] = {answer.media_type: {"schema": self._schema(answer.value), **example}}
        return found

    def _schema(self, value: Any) -> Any:
        return value if isinstance(value, dict) else self.schemas[self.types.index(value)]

    def _placed(self, schema: Any) -> Any:
        """``{"answer of": type}`` stands for the schema of the type."""
        if isinstance(schema, list):
            return [self._placed(each) for each in schema]
        if not isinstance(schema, dict):
            return schema
        if "answer of" in schema:
            return self._schema(schema["answer of"])
        return {key: self._placed(value) for key, value in schema.items()}


def _types_in(all_operations: Iterable[Operation]) -> Iterator[Any]:
    seen: list[Any] = []
    for operation in all_operations:
        values = [answer.value for answer in operation.answers.values()]
        values += [operation.body.value] if operation.body else []
        for value in values:
            if value is not None and not isinstance(value, dict) and value not in seen:
                seen.append(value)
                yield value
