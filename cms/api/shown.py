"""The names of things that documents show, so that a change of one finds the documents."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from wagtail.models import Page

from cms.core.models import FundingAcknowledgement, SocietalChallenge
from cms.glossary.models import GlossaryTerm
from cms.languages.models import GateOverride
from cms.media.models import CreditedDocument, CreditedImage, Licence, Recording, RecordingTrack, Rendition


def key(kind: str, identity: object) -> str:
    return f"{kind}:{identity}"


def page(translation_key: UUID) -> str:
    return key("page", translation_key.hex)


def terms(locale_id: int) -> str:
    """All terms of one language."""
    return key("terms", locale_id)


_IDENTITY = {
    Page: ("page", lambda it: it.translation_key.hex),
    GlossaryTerm: ("term", lambda it: it.translation_key.hex),
    Licence: ("licence", lambda it: it.translation_key.hex),
    SocietalChallenge: ("challenge", lambda it: it.translation_key.hex),
    FundingAcknowledgement: ("funding", lambda it: it.translation_key.hex),
    CreditedImage: ("image", lambda it: it.pk),
    Rendition: ("image", lambda it: it.image_id),
    CreditedDocument: ("document", lambda it: it.pk),
    Recording: ("recording", lambda it: it.pk),
    RecordingTrack: ("recording", lambda it: it.recording_id),
    GateOverride: ("page", lambda it: it.object_key.hex),
}
THINGS = tuple(model for model in _IDENTITY if model is not Page)
"""What is shown by pages and is no page itself."""


def thing(value: Any) -> str:
    """The key of ``value``; all languages of it share one."""
    for model in type(value).__mro__:
        if model in _IDENTITY:
            kind, identity = _IDENTITY[model]
            return key(kind, identity(value))
    raise TypeError(f"Nobody has said how a shown {type(value).__name__} is named.")


def keys_of(value: Any) -> set[str]:
    """Every key under which ``value`` is shown."""
    return {thing(value)} | ({terms(value.locale_id)} if isinstance(value, GlossaryTerm) else set())
