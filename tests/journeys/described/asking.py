"""Asks a running site what the description says can be asked, and holds each answer against it."""

from collections import Counter
from itertools import cycle
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from schemathesis import GenerationMode
from schemathesis import checks as kinds

from cms.api.described.document import description

kinds.load_all_checks()
CHECKS = [
    kinds.CHECKS.get_one(name)
    for name in (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    )
]
SCHEMA = schemathesis.openapi.from_dict(description(closed=True))
SCHEMA.config.generation.update(with_security_parameters=False)
FOUND: list[Any] = [each.ok() for each in SCHEMA.get_all_operations()]  # type: ignore[union-attr]
OPERATIONS = {each.definition.raw["operationId"]: each for each in FOUND}
LONGEST_ADDRESS = 4000
"""What is longer is refused by web servers, before it reaches us."""
EXAMPLES = {GenerationMode.POSITIVE: 4, GenerationMode.NEGATIVE: 3}


class Asker:
    """``succeeded`` counts the answers of each operation that were 2xx."""

    def __init__(self, site_address, token=""):
        self.address = site_address
        self.session = requests.Session()
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"
        self.succeeded = Counter()

    def with_token(self, token):
        """Somebody else; what they are answered counts here too."""
        other = Asker(self.address, token)
        other.succeeded = self.succeeded
        return other

    def ask(self, operation, path="", /, query=None, body=None, headers=None, **last):
        """One request that is known to make sense; ``last`` are further parts of the path."""
        parts = {"query": query or {}, "headers": headers or {}}
        if path or last:
            parts["path_parameters"] = ({"path": path} if path else {}) | last
        if body is not None:
            parts |= {"body": body, "media_type": "application/json"}
        return self.answer_to(operation, OPERATIONS[operation].Case(**parts))

    def answer_to(self, name, case):
        response = case.call(base_url=f"{self.address}/api", session=self.session, allow_redirects=False)
        self.succeeded[name] += response.status_code < 300
        case.validate_response(response, checks=CHECKS)
        return response

    def ask_anything(self, name, paths):
        """Whatever the description lets one ask, and what it does not, of real pages in turn."""
        turns = cycle(paths)
        for mode, number in EXAMPLES.items():
            if mode is GenerationMode.POSITIVE or can_be_wrong(OPERATIONS[name]):
                for_each_case(name, mode, number, lambda case: self._ask_of(name, case, turns))

    def _ask_of(self, name, case, turns):
        if "path" in (case.path_parameters or {}):
            case.path_parameters["path"] = next(turns)
        assume(len(str(case.as_transport_kwargs()["params"])) < LONGEST_ADDRESS)
        self.answer_to(name, case)


def for_each_case(name, mode, number, ask):
    @seed(20260115)
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=OPERATIONS[name].as_strategy(generation_mode=mode))
    def asked(case):
        ask(case)

    asked()


def can_be_wrong(operation):
    """Where there is nothing but a path and headers, every text is right."""
    choices = [each for each in operation.path_parameters if "enum" in each.definition.get("schema", {})]
    return bool(len(operation.query) or len(operation.body) or choices)
