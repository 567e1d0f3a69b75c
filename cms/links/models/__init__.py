"""Where published pages lead to, and whether there still is something."""

from cms.links.models.address import Address
from cms.links.models.link import Link

__all__ = ["Address", "Link"]
