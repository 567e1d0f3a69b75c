"""What a page or block points at, as JSON: pictures, documents, recordings, terms, licences, other pages."""

from functools import singledispatch
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api import shown
from cms.api.addresses import absolute, public_address, uid
from cms.api.pictures import sizes_json
from cms.api.references import References
from cms.core.models import FundingAcknowledgement, SocietalChallenge
from cms.glossary.models import GlossaryTerm
from cms.media.models import CreditedDocument, CreditedImage, Licence, Recording


@singledispatch
def related_json(value: Any, references: References) -> dict[str, Any] | None:
    """``value`` as JSON; ``None`` where there is nothing, or nothing that may be read."""
    raise TypeError(f"Nobody has said how the API shows a {type(value).__name__}.")


@related_json.register
def _nothing(value: None, references: References) -> None:
    return None


@related_json.register
def _page(page: Page, references: References) -> dict[str, Any] | None:
    found = references.page(page.pk)
    if found is None:
        return None
    return {
        "@id": public_address(found),
        "@type": found.specific_class.__name__,
        "UID": uid(found),
        "title": found.title,
        "description": getattr(found, "summary", ""),
        "language": found.locale.language_code,
    }


@related_json.register
def _image(image: CreditedImage, references: References) -> dict[str, Any]:
    """Without consent or without rights only a sentence that says so."""
    renditions = references.renditions(image)
    reason = _why_left_out(image)
    if reason:
        return {"url": None, "credit": reason, "licence": None}
    return {
        "url": absolute(image.file.url),
        "width": image.width,
        "height": image.height,
        **sizes_json(image, renditions),
        "credit": image.credit,
        "licence": related_json(references.licence(image.licence_id), references),
    }


def _why_left_out(image: CreditedImage) -> str:
    if not image.may_be_used("api", timezone.localdate()):
        return _("The picture is left out: the persons in it have not agreed to its use here.")
    if image.is_missing_rights():
        return _("The picture is left out: its credit or licence is not recorded.")
    return ""


@related_json.register
def _document(document: CreditedDocument, references: References) -> dict[str, Any]:
    references.keys.add(shown.thing(document))
    return {
        "url": absolute(document.url),
        "title": document.title,
        "bytes": document.file_size,
        "credit": document.credit,
        "licence": related_json(references.licence(document.licence_id), references),
    }


@related_json.register
def _recording(recording: Recording, references: References) -> dict[str, Any]:
    track = references.track(recording)
    return {
        "url": absolute(recording.file.url),
        "kind": recording.kind,
        "credit": recording.credit,
        "licence": related_json(references.licence(recording.licence_id), references),
        "captions": absolute(track.captions.url) if track and track.captions else None,
        "transcript": track.transcript if track else "",
    }


@related_json.register
def _licence(licence: Licence, references: References) -> dict[str, Any]:
    found = references.licence(licence.pk) or licence
    return {"code": found.code, "title": found.title, "url": found.url}


@related_json.register
def _term(term: GlossaryTerm, references: References) -> dict[str, Any] | None:
    found = references.term(term)
    return found and {
        "id": found.key,
        "term": found.term,
        "definition": found.definition,
        "source": found.source,
    }


@related_json.register
def _challenge(challenge: SocietalChallenge, references: References) -> dict[str, Any]:
    references.keys.add(shown.thing(challenge))
    return {"id": challenge.translation_key.hex, "name": challenge.name}


@related_json.register
def _funding(funding: FundingAcknowledgement, references: References) -> dict[str, Any]:
    references.keys.add(shown.thing(funding))
    found = funding.localized
    return {
        "statement": found.statement,
        "text": found.text,
        "emblem": related_json(found.emblem, references),
    }
