"""Audio and video, with captions and a transcript per language."""

from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Locale, Orderable

from cms.media.forms import RecordingForm
from cms.media.models.licence import Licence
from cms.media.recording_kinds import validate_recording


class Recording(ClusterableModel):
    """A sound or film file. What is said in it is a ``RecordingTrack`` per language."""

    class Kind(models.TextChoices):
        AUDIO = "audio", _("Audio")
        VIDEO = "video", _("Video")

    title = models.CharField(_("title"), max_length=255)
    kind = models.CharField(_("kind"), max_length=5, choices=Kind)
    file = models.FileField(
        _("file"),
        upload_to="recordings",
        validators=[FileExtensionValidator(["mp3", "m4a", "mp4", "webm", "ogg", "opus"])],
    )
    credit = models.CharField(_("credit"), max_length=255)
    source = models.CharField(
        _("source"),
        max_length=500,
        blank=True,
        default="",
        help_text=_("Where it was taken from: an address or a few words."),
    )
    licence = models.ForeignKey(
        Licence, verbose_name=_("licence"), null=True, on_delete=models.PROTECT, related_name="+"
    )

    base_form_class = RecordingForm
    panels = [
        FieldPanel("title"),
        FieldPanel("kind"),
        FieldPanel("file"),
        FieldPanel("credit"),
        FieldPanel("source"),
        FieldPanel("licence"),
        InlinePanel("tracks", label=_("Captions and transcripts")),
    ]

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """A file that is new is looked into; one that is stored was."""
        super().clean()
        if self.file and not self.file._committed:  # type: ignore[attr-defined]
            validate_recording(self.file)


class RecordingTrack(Orderable):
    """Captions (WebVTT) and transcript in one language."""

    recording = ParentalKey(Recording, on_delete=models.CASCADE, related_name="tracks")
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.PROTECT, related_name="+")
    captions = models.FileField(
        _("captions (WebVTT)"),
        upload_to="captions",
        blank=True,
        validators=[FileExtensionValidator(["vtt"])],
    )
    transcript = models.TextField(_("transcript"), blank=True)

    panels = [FieldPanel("locale"), FieldPanel("captions"), FieldPanel("transcript")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=("recording", "locale"), name="one_track_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.recording} ({self.locale})"

    def clean(self) -> None:
        super().clean()
        if self.captions and not self.captions.readline().startswith((b"WEBVTT", b"\xef\xbb\xbfWEBVTT")):
            raise ValidationError(
                {"captions": _("A WebVTT file begins with the word WEBVTT. Choose another file.")}
            )
