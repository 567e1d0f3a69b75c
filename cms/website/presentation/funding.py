"""The funding plate's content."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.images.models import SourceImageIOError

from cms.core.models import FundingAcknowledgement
from cms.website.presentation.consent import agreed_picture


@dataclass(frozen=True, kw_only=True)
class Funding:
    """``emblem_url`` is empty while only the labelled placeholder can be shown, or its file is gone."""

    statement: str
    text: str
    emblem_url: str


def funding_plate(acknowledgement: FundingAcknowledgement | None) -> Funding | None:
    if acknowledgement is None:
        return None
    return Funding(
        statement=acknowledgement.statement,
        text=acknowledgement.text,
        emblem_url=_emblem_url(acknowledgement),
    )


def _emblem_url(acknowledgement: FundingAcknowledgement) -> str:
    emblem = agreed_picture(acknowledgement.emblem)
    try:
        return str(emblem.get_rendition("original").url) if emblem else ""
    except SourceImageIOError:
        return ""
