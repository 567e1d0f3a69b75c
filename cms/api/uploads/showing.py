"""A picture or document as those see it who may choose it. Also ``GET /@images`` and ``/@images/NUMBER``."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from wagtail.models import Collection

from cms.api.addresses import absolute, base
from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.delivery.bases import asked_base, rebased
from cms.api.moments import moment
from cms.api.parameters import read_given, text
from cms.api.pictures import sizes_json
from cms.api.tokens.scopes import Scope
from cms.api.uploads.kinds import IMAGES, KINDS, Kind
from cms.api.writing.asked import Asked
from cms.api.writing.refusals import Refused, not_allowed, not_found
from cms.api.writing.showing import private
from cms.media.models import CreditedImage

_ACTIONS = ["choose", "add", "change"]
_CONSENTS = ("persons_shown", "consent_site", "consent_api", "consent_package", "consent_print")


def look(asked: Asked) -> HttpResponse:
    """One by its number, or those that can be chosen, newest first."""
    kind = KINDS[asked.service]
    need_the_mount(asked)
    if not asked.who.lets_anywhere(Scope.WRITE):
        raise not_allowed()
    choice = _choice(asked, kind)
    if asked.which:
        return private(asked, json_of(kind, _one(choice, kind, asked.which)))
    given = read_given(asked.request.GET, {"title": text, **BATCH_PARAMETERS})
    found = choice.filter(title__icontains=given.get("title", "")).order_by("-created_at", "-pk")
    batch = Batch(
        address=f"{base()}/@{kind.service}",
        total=found.count(),
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        parameters=(("title", given["title"]),) if "title" in given else (),
    )
    items = [json_of(kind, each) for each in found[batch.start : batch.start + batch.size]]
    return private(asked, {"@id": batch.address, "items": items, **batch.members()})


def need_the_mount(asked: Asked) -> None:
    """Files belong to the site, not to a page."""
    if asked.path:
        raise not_found(f"{asked.path}/@{asked.service}")


def _choice(asked: Asked, kind: Kind) -> Any:
    files = kind.policy.instances_user_has_any_permission_for(asked.who.user, _ACTIONS)
    files = files.select_related("collection", "licence").prefetch_related("tags")
    return files.prefetch_related("renditions") if kind is IMAGES else files


def _one(choice: Any, kind: Kind, number: str) -> Any:
    is_number = number.isascii() and number.isdigit() and len(number) < 10
    found = choice.filter(pk=int(number)).first() if is_number else None
    if found is None:
        raise Refused(404, str(kind.missing) % {"key": number[:100]})
    return found


def json_of(kind: Kind, made: Any) -> dict[str, Any]:
    """What a block takes as its picture or document, too. Its rights are told as they are recorded."""
    collection: Collection = made.collection
    return {
        "@id": address(kind, made),
        "@type": kind.type,
        "id": made.pk,
        "title": made.title,
        "filename": made.filename,
        "bytes": made.file_size,
        "url": absolute(made.file.url if kind is IMAGES else made.url),
        "created": moment(made.created_at),
        "credit": made.credit,
        "source": made.source,
        "licence": made.licence.code if made.licence else None,
        "collection": {"id": collection.pk, "name": collection.name},
        "tags": sorted(tag.name for tag in made.tags.all()),
        **(_of_picture(made) if kind is IMAGES else {}),
    }


def _of_picture(image: CreditedImage) -> dict[str, Any]:
    return {
        "width": image.width,
        "height": image.height,
        **sizes_json(image, image.renditions.all()),
        **{name: getattr(image, name) for name in _CONSENTS},
        "consent_expires": image.consent_expires.isoformat() if image.consent_expires else None,
        "can_be_published": not image.is_missing_rights(),
    }


def address(kind: Kind, made: Any) -> str:
    return f"{base()}/@{kind.service}/{made.pk}"


def asked_address(asked: Asked, kind: Kind, made: Any) -> str:
    written = f'"{address(kind, made)}"'.encode()
    return rebased(written, asked_base(asked.request)).decode().strip('"')
