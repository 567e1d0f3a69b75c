"""The files of an imported course: found where they are here already, else stored anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext as _
from wagtail.documents.permissions import permission_policy as document_policy
from wagtail.images.permissions import permission_policy as image_policy
from wagtail.models import Locale

from cms.media.models import CreditedDocument, CreditedImage, Licence, Recording, RecordingTrack, Rendition
from lms_export.course import Asset, Track
from lms_export.drafting.taking import Taking
from lms_export.importing.course_file import CourseFile
from lms_export.reader.assets import sha256_of


class Files:
    """``made`` are the stored files to remove again where the import does not come about."""

    def __init__(self, source: CourseFile, user: Any) -> None:
        self.source = source
        self.user = user
        self.assets: Mapping[str, Asset] = {asset.sha256: asset for asset in source.course.assets}
        self.made: list[FieldFile] = []
        self._known: dict[tuple[str, str], Any] = {}

    def forget(self) -> None:
        """Remove every file that was made."""
        for file in self.made:
            with suppress(OSError):
                file.storage.delete(str(file.name))

    def image(self, sha256: str, taking: Taking) -> CreditedImage | None:
        return self._once("image", sha256, taking, self._image)

    def document(self, sha256: str, taking: Taking) -> CreditedDocument | None:
        return self._once("document", sha256, taking, self._document)

    def recording(
        self, sha256: str, kind: str, taking: Taking, tracks: Iterable[Track] = ()
    ) -> Recording | None:
        def make(asset: Asset, content: bytes | None, taking: Taking) -> Recording | None:
            return self._recording(asset, content, taking, kind, tracks)

        return self._once("recording", sha256, taking, make)

    def _once(self, kind: str, sha256: str, taking: Taking, make: Any) -> Any:
        if (kind, sha256) not in self._known:
            asset = self.assets.get(sha256)
            self._known[kind, sha256] = self._made(asset, taking, make) if asset else None
        if self._known[kind, sha256] is None:
            asset = self.assets.get(sha256)
            taking.leave_out(
                _("File: %(title)s") % {"title": asset.title or asset.file_name if asset else sha256[:12]},
                _("The file did not come along, or cannot be stored here."),
                _("Put the files of the course into one zip with course.json, or add the file by hand."),
            )
        return self._known[kind, sha256]

    def _made(self, asset: Asset, taking: Taking, make: Any) -> Any:
        try:
            return make(asset, self.source.read(asset), taking)
        except ValidationError as refused:
            taking.leave_out(
                _("File: %(title)s") % {"title": asset.title},
                " ".join(refused.messages),
                _("Use another file."),
            )
            return None

    def _image(self, asset: Asset, content: bytes | None, taking: Taking) -> CreditedImage | None:
        rendition = Rendition.objects.filter(sha256=asset.sha256).select_related("image").first()
        if rendition:
            return rendition.image
        here = CreditedImage.objects.filter(file_hash=_sha1(content)).first() if content else None
        if here or content is None:
            return here
        return self._uploaded(CreditedImage, image_policy, asset, content, taking)

    def _document(self, asset: Asset, content: bytes | None, taking: Taking) -> CreditedDocument | None:
        here = CreditedDocument.objects.filter(file_hash=_sha1(content)).first() if content else None
        if here or content is None:
            return here
        return self._uploaded(CreditedDocument, document_policy, asset, content, taking)

    def _uploaded(self, model: type[Any], policy: Any, asset: Asset, content: bytes, taking: Taking) -> Any:
        """The file in the first collection this person may add to; nothing where there is none."""
        collection = policy.collections_user_has_permission_for(self.user, "add").first()
        if collection is None:
            return None
        stored = model(
            title=asset.title or asset.file_name,
            file=ContentFile(content, name=asset.file_name),
            credit=asset.credit,
            source=asset.source,
            licence=self._licence(asset, taking),
            collection=collection,
            uploaded_by_user=self.user,
        )
        return self._saved(stored)

    def _recording(
        self, asset: Asset, content: bytes | None, taking: Taking, kind: str, tracks: Iterable[Track]
    ) -> Recording | None:
        here = _same_recording(asset)
        if here or content is None or not self.user.has_perm("media.add_recording"):
            return here
        recording = Recording(
            title=asset.title or asset.file_name,
            kind=kind,
            file=ContentFile(content, name=asset.file_name),
            credit=asset.credit,
            source=asset.source,
            licence=self._licence(asset, taking),
        )
        recording.tracks = [one for one in map(self._track, tracks) if one is not None]
        for track in recording.tracks.all():
            self._remember(track.captions)
        return self._saved(recording)

    def _track(self, track: Track) -> RecordingTrack | None:
        locale = Locale.objects.filter(language_code=track.language).first()
        asset = self.assets.get(track.captions)
        content = self.source.read(asset) if asset else None
        if locale is None:
            return None
        captions = ContentFile(content, name=asset.file_name) if asset and content else ""
        return RecordingTrack(locale=locale, captions=captions, transcript=track.transcript)

    def _saved(self, instance: Any) -> Any:
        instance.full_clean(exclude=["licence"])
        instance.save()
        self._remember(instance.file)
        return instance

    def _remember(self, file: FieldFile) -> None:
        if file:
            self.made.append(file)

    def _licence(self, asset: Asset, taking: Taking) -> Licence | None:
        return licence_called(asset.licence, taking) if asset.licence else None


def licence_called(code: str, taking: Taking) -> Licence | None:
    """The licence with this code, in the language being written where there is one."""
    found = list(Licence.objects.filter(code=code).select_related("locale"))
    if not found:
        taking.leave_out(
            _("Licence"),
            _("There is no licence called “%(code)s” here.") % {"code": code},
            _("Ask an administrator to add it, and choose it."),
        )
        return None
    return next((one for one in found if one.locale_id == taking.locale.pk), found[0])


def _sha1(content: bytes) -> str:
    """How Wagtail names the content of a file."""
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def _same_recording(asset: Asset) -> Recording | None:
    for recording in Recording.objects.filter(title=asset.title):
        with suppress(OSError):
            if recording.file.size == asset.bytes and _sha256(recording.file) == asset.sha256:
                return recording
    return None


def _sha256(file: FieldFile) -> str:
    with file.storage.open(str(file.name)) as opened:
        return sha256_of(opened)
