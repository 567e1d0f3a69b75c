"""Pictures of a Word document as images of ours, through the editor's own form."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models.fields.files import FieldFile
from wagtail.images.forms import get_image_form
from wagtail.images.permissions import permission_policy
from wagtail.log_actions import log

from cms.media.models import CreditedImage
from cms.word_import.document import Kind, LeftOut, Picture


class Pictures:
    """The same picture twice is one image. ``forget`` removes the files where nothing comes of it."""

    def __init__(self, user: Any, title: str, left_out: LeftOut) -> None:
        self.user, self.title, self.left_out = user, title, left_out
        self.made: list[FieldFile] = []
        self._known: dict[str, CreditedImage | None] = {}
        self._folder = permission_policy.collections_user_has_permission_for(user, "add").first()

    def image(self, picture: Picture) -> CreditedImage | None:
        digest = hashlib.sha256(picture.content).hexdigest()
        if digest not in self._known:
            self._known[digest] = self._made(picture)
        return self._known[digest]

    def forget(self) -> None:
        for file in self.made:
            with suppress(OSError):
                file.storage.delete(str(file.name))

    def _made(self, picture: Picture) -> CreditedImage | None:
        if self._folder is None:
            self.left_out[Kind.NOWHERE_TO_PUT_PICTURES] += 1
            return None
        values = {"title": (picture.alternative_text or self.title)[:255], "collection": self._folder.pk}
        files = {"file": SimpleUploadedFile(picture.file_name, picture.content)}
        instance = CreditedImage(uploaded_by_user=self.user)
        form = get_image_form(CreditedImage)(values, files, instance=instance, user=self.user)
        if not form.is_valid():
            self.left_out[Kind.PICTURE_REFUSED] += 1
            return None
        image: CreditedImage = form.save()
        self.made.append(image.file)
        log(instance=image, action="wagtail.create", user=self.user, content_changed=True)
        return image
