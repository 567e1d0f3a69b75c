"""Identifiers that are the same on every machine, so that packages are too."""

from uuid import UUID, uuid5

_NAMESPACE = UUID("6f0b5a52-6d1e-5c62-9a57-2f4b0e0d9c11")


def identifier(*path: str | int) -> UUID:
    """The id of the thing at ``path``, for example ``("lesson", "3.2", "body", 4)``."""
    return uuid5(_NAMESPACE, "/".join(str(part) for part in path))
