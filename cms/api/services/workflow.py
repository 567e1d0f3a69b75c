"""Where the page stands in its workflow. Whoever is not known sees that it is published."""

from __future__ import annotations

import msgspec
from django.utils.translation import gettext
from rest_framework.request import Request

from cms.api.services.registry import PAGE, service
from cms.api.services.shapes import Shape, service_address
from cms.api.stored.models import StoredPage


class WorkflowState(Shape, frozen=True, kw_only=True):
    id: str
    title: str


class WorkflowStep(Shape, frozen=True, kw_only=True):
    """What somebody did with the page. ``title`` is that of the state it led to."""

    action: str
    actor: str
    comments: str
    review_state: str
    time: str | None
    title: str


class Transition(Shape, frozen=True, kw_only=True):
    """What can be done now: ``POST`` to ``@id``."""

    address: str = msgspec.field(name="@id")
    title: str


class Workflow(Shape, frozen=True, kw_only=True):
    """``history`` names persons and their comments, so nobody without a token is told it."""

    address: str = msgspec.field(name="@id")
    state: WorkflowState
    history: list[WorkflowStep]
    transitions: list[Transition]


ANSWER = Workflow


@service(
    "workflow",
    answer=ANSWER,
    summary="The state of the page, how it came to it, and what can be done now",
    places=(PAGE,),
)
def workflow(row: StoredPage | None, _request: Request) -> Workflow:
    return Workflow(
        address=service_address(row, "workflow"),
        state=WorkflowState(id="published", title=gettext("Published")),
        history=[],
        transitions=[],
    )
