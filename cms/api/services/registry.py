"""Name of a service -> what answers it, and how that is described."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rest_framework.request import Request

from cms.api.parameters import Reader
from cms.api.stored.models import StoredPage

Service = Callable[[StoredPage | None, Request], Any]
OneOf = Callable[[StoredPage | None, Request, str], Any]

MOUNT, PAGE = "mount", "page"
"""Where a service can be asked: of the site as a whole, and of a page."""

REGISTRY: dict[str, Service] = {}
"""What ``?expand=`` can fill in."""

EXPANSION_PARAMETERS: dict[str, Reader] = {}
"""Parameters that only expansion knows, such as ``expand.navigation.depth``."""


@dataclass(frozen=True, kw_only=True)
class Described:
    """A service at ``<path>/@name``. ``answer`` is the type that its answers have.

    ``one`` answers ``<path>/@name/WHICH``, as ``one_answer``. ``summary``, ``one_summary`` and ``says``
    (parameter -> sentence) are for whoever reads how the API is described, ``needs`` are the parameters that
    must be given but of ``needs_nothing_of``, ``places`` where it makes sense to ask. ``one_is_a_file``: sent
    in parts where parts are asked for.
    """

    name: str
    function: Service
    answer: Any
    parameters: Mapping[str, Reader] = field(default_factory=dict)
    media_type: str = "application/json"
    one: OneOf | None = None
    one_answer: Any = None
    one_parameters: Mapping[str, Reader] = field(default_factory=dict)
    one_media_type: str = "application/json"
    one_refusals: tuple[int, ...] = ()
    one_is_a_file: bool = False
    summary: str
    one_summary: str = ""
    places: tuple[str, ...] = (MOUNT, PAGE)
    says: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    needs_nothing_of: tuple[str, ...] = ()
    needs_token: bool = False
    refusals: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Kept:
    """An answer for the one who asked: no cache may keep it."""

    value: Any


SERVICES: dict[str, Described] = {}
"""Everything that has an address of its own."""


def service(
    name: str, *, answer: Any = None, expands: bool = True, **described: Any
) -> Callable[[Service], Service]:
    """Register the function that answers ``@name``; ``described`` are further fields of ``Described``.

    Only parameters that begin with ``expand.`` reach it both ways. What has others does not expand.
    """

    def register(function: Service) -> Service:
        found = Described(name=name, function=function, answer=answer, **described)
        SERVICES[name] = found
        if expands:
            REGISTRY[name] = function
            EXPANSION_PARAMETERS.update(found.parameters)
        return function

    return register


def own_parameters(request: Request, known: Mapping[str, Reader]) -> dict[str, Any]:
    """Those of ``known`` that were given. What else was given is refused elsewhere."""
    names = {given.removesuffix(":list"): given for given in request.GET}
    return {name: known[name](request.GET.getlist(names[name])) for name in known if name in names}
