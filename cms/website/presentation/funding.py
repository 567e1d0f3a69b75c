"""The funding plate's content."""

from __future__ import annotations

from dataclasses import dataclass

from cms.core.models import FundingAcknowledgement
from cms.website.presentation.consent import agreed_picture


@dataclass(frozen=True, kw_only=True)
class Funding:
    """``emblem_url`` is empty while only the labelled placeholder can be shown."""

    statement: str
    text: str
    emblem_url: str


def funding_plate(acknowledgement: FundingAcknowledgement | None) -> Funding | None:
    if acknowledgement is None:
        return None
    emblem = agreed_picture(acknowledgement.emblem)
    return Funding(
        statement=acknowledgement.statement,
        text=acknowledgement.text,
        emblem_url=emblem.get_rendition("original").url if emblem else "",
    )
