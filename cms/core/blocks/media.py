"""Pictures, files to download, sound and film."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.core.blocks.fields import line


class PictureBlock(blocks.StructBlock):
    """A picture and what it shows, said anew for this use and in each language."""

    image = ImageChooserBlock(label=_("image"))
    alternative_text = line(
        _("alternative text"),
        required=False,
        max_length=500,
        help_text=_("Says what the picture shows to a person who cannot see it."),
    )
    decorative = blocks.BooleanBlock(
        label=_("decorative"),
        required=False,
        help_text=_("The picture says nothing that the text does not say."),
    )
    caption = line(_("caption"), required=False, max_length=500)

    class Meta:
        icon = "image"
        label = _("Picture")
        label_format = "{alternative_text}"
        form_layout = blocks.BlockGroup(
            children=["image", "alternative_text", "caption"], settings=["decorative"]
        )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = {} if self.is_deferred_validation else picture_errors(cleaned)
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


def picture_errors(value: Any) -> dict[str, ValidationError]:
    """What the picture lacks to be published, by field."""
    errors = {}
    image = value["image"]
    if not value["alternative_text"] and not value["decorative"]:
        errors["alternative_text"] = ValidationError(
            _("Write what the picture shows, or mark it as decorative.")
        )
    if image is not None and not image.credit:
        errors["image"] = ValidationError(
            _("The image “%(title)s” has no credit. Open the image and fill in Credit."),
            params={"title": image.title},
        )
    elif image is not None and image.licence_id is None:
        errors["image"] = ValidationError(
            _("The image “%(title)s” has no licence. Open the image and choose one."),
            params={"title": image.title},
        )
    return errors


class DownloadBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("file"))
    title = line(_("link text"))

    class Meta:
        icon = "download"
        label = _("Download")
        label_format = "{title}"


class AudioBlock(blocks.StructBlock):
    recording = SnippetChooserBlock("media.Recording", label=_("recording"))
    title = line(_("title"))

    class Meta:
        icon = "media"
        label = _("Audio")
        label_format = "{title}"


class VideoBlock(blocks.StructBlock):
    recording = SnippetChooserBlock("media.Recording", label=_("recording"))
    title = line(_("title"))

    class Meta:
        icon = "media"
        label = _("Video")
        label_format = "{title}"
