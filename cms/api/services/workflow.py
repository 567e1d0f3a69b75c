"""Where the page stands in its workflow. Whoever is not known sees that it is published."""

from __future__ import annotations

from typing import Any

import msgspec
from django.utils.translation import gettext
from rest_framework.request import Request

from cms.api.services.registry import service
from cms.api.services.shapes import Shape, service_address
from cms.api.stored.models import StoredPage


class WorkflowState(Shape, frozen=True, kw_only=True):
    id: str
    title: str


class Workflow(Shape, frozen=True, kw_only=True):
    """``history`` names persons and their comments, so it is empty here."""

    address: str = msgspec.field(name="@id")
    state: WorkflowState
    history: list[dict[str, Any]]
    transitions: list[dict[str, Any]]


ANSWER = Workflow


@service("workflow", answer=ANSWER)
def workflow(row: StoredPage | None, _request: Request) -> Workflow:
    return Workflow(
        address=service_address(row, "workflow"),
        state=WorkflowState(id="published", title=gettext("Published")),
        history=[],
        transitions=[],
    )
