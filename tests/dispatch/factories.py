"""Live packages as rows: an edition of a small course, an academy that may have it, a licence."""

from __future__ import annotations

from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from lms_export.course import Course, to_json
from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument, FrozenFile, ShownFile
from tests.academies.factories import academy, agreement, pilot_course
from tests.lms_export import factories

LMS = "https://lms.example"
NUMBER = "AAAAAAAAAAAAAAAAAAAAAA"
ANOTHER = "BBBBBBBBBBBBBBBBBBBBBB"


def edition(document: Course | None = None, number: tuple[int, int] = (1, 0), **fields: Any) -> Edition:
    """Of the pilot's key, and what it holds is ``document``: the tests know its questions."""
    frozen = FrozenDocument.of(to_json(document or factories.course()))
    major, minor = number
    given = {"course": pilot_course().translation_key, "released_at": timezone.now(), "together": frozen}
    made = Edition.objects.create(major=major, minor=minor, **{**given, **fields})
    for language in ("nb", "sv"):
        EditionLanguage.objects.create(edition=made, language=language, title="Kurs", document=frozen)
    _show_files(frozen)
    return made


def _show_files(document: FrozenDocument) -> None:
    for asset, content in ((factories.MAP, factories.MAP_SVG), (factories.SHEET, factories.SHEET_PDF)):
        name = f"editions/media/{asset.sha256}"
        if not default_storage.exists(name):
            default_storage.save(name, ContentFile(content))
        made = {"file": name, "size": len(content)}
        file = FrozenFile.objects.get_or_create(sha256=asset.sha256, defaults=made)[0]
        ShownFile.objects.get_or_create(document=document, file=file)


def licence(of: Edition | None = None, origins: tuple[str, ...] = (LMS,), **fields: Any) -> Licence:
    """``agreement__…`` fields are the agreement's own."""
    of = of or edition()
    own = {
        name.partition("__")[2]: fields.pop(name) for name in list(fields) if name.startswith("agreement__")
    }
    name = f"Akademi {Licence.objects.count() + 1}"
    given = {
        "agreement": fields.pop("agreement", None) or agreement(academy(name), origins=list(origins), **own),
        "course": of.course,
        "languages": ["nb", "sv"],
        "format": "scorm12",
        "edition": of,
    }
    return Licence.objects.create(**{**given, **fields})


def withdrawn(of: Edition) -> Edition:
    of.state = Edition.State.WITHDRAWN
    of.withdrawn_at = timezone.now()
    of.withdrawal_reason = "A film names the wrong town."
    of.save()
    return of
