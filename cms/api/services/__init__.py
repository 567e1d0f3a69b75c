"""What can be asked about a page beside itself, as ``<path>/@name`` and by ``?expand=name``.

``REGISTRY``: name -> function(row, request), where ``row`` is the stored page, ``None`` at the mount itself.
It returns the JSON value, addresses written with the canonical base (``cms.api.addresses``). ``SERVICES``
says of each its parameters and the type of its answer, which is ``ANSWER`` in the module of the service.
"""

from cms.api.services.registry import (
    EXPANSION_PARAMETERS,
    REGISTRY,
    SERVICES,
    Described,
    Service,
    own_parameters,
    service,
)

__all__ = [
    "EXPANSION_PARAMETERS",
    "REGISTRY",
    "SERVICES",
    "Described",
    "Service",
    "own_parameters",
    "service",
]
