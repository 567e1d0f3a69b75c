"""What can be asked about a page beside itself, as ``<path>/@name`` and by ``?expand=name``.

``REGISTRY``: name -> function(row, request), where ``row`` is the stored page, ``None`` at the mount itself.
It returns the JSON value, addresses written with the canonical base (``cms.api.addresses``).
"""

from cms.api.services.registry import EXPANSION_PARAMETERS, REGISTRY, Service, service

__all__ = ["EXPANSION_PARAMETERS", "REGISTRY", "Service", "service"]
