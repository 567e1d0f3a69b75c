"""Points in time as plone.restapi writes them."""

from datetime import UTC, datetime


def moment(at: datetime | None) -> str | None:
    """UTC, whole seconds."""
    return at.astimezone(UTC).replace(microsecond=0).isoformat() if at else None
