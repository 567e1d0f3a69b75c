"""What can be done with a page. Whoever is not known can look at it, and no more."""

from __future__ import annotations

import msgspec
from django.utils.translation import pgettext
from rest_framework.request import Request

from cms.api.finding import stored_pages
from cms.api.services.registry import service
from cms.api.services.shapes import Shape, address_of, service_address
from cms.api.stored.models import StoredPage


class Action(Shape, frozen=True, kw_only=True):
    id: str
    title: str
    icon: str
    url: str


class Actions(Shape, frozen=True, kw_only=True):
    """``portal_tabs`` are the front pages."""

    address: str = msgspec.field(name="@id")
    document_actions: list[Action]
    object: list[Action]
    object_buttons: list[Action]
    portal_tabs: list[Action]
    site_actions: list[Action]
    user: list[Action]


ANSWER = Actions


@service("actions", answer=ANSWER, summary="What can be done with the page")
def actions(row: StoredPage | None, _request: Request) -> Actions:
    view = Action(id="view", title=pgettext("verb", "View"), icon="", url=address_of(row))
    homes = stored_pages().filter(depth=1)
    return Actions(
        address=service_address(row, "actions"),
        document_actions=[],
        object=[view],
        object_buttons=[],
        portal_tabs=[
            Action(id=each.language, title=each.title, icon="", url=address_of(each)) for each in homes
        ],
        site_actions=[],
        user=[],
    )
